import Excel from "@protobi/exceljs";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { end, relate, type Review, reviews as list, send as act, write } from "../reviews.ts";
import { type Client, World } from "../world.ts";

const FIGURES = {
  total: "TOTAL",
  done: "DONE",
  onTime: "ON_TIME",
  late: "LATE",
  open: "OPEN",
  behind: "BEHIND",
  overdue: "OVERDUE",
  missed: "MISSED",
  excused: "EXCUSED",
  onSite: "ON_SITE",
  meeting: "MEETING",
  individualTalk: "INDIVIDUAL_TALK",
} as const;
const HELP = { helpPromised: "PROMISED", helpDelivered: "DELIVERED", helpOverdue: "OVERDUE" } as const;
const NUMBERS = `${[...Object.keys(FIGURES), ...Object.keys(HELP)].join(" ")} leaders leadersBehind subjects covered onTimeRate`;

type Figures = Record<keyof typeof FIGURES | keyof typeof HELP | "leaders" | "leadersBehind" | "subjects" | "covered", number>;
interface Report {
  readonly period: string;
  readonly count: number;
  readonly total: Figures & { readonly onTimeRate: number | null };
  readonly rows: ReadonlyArray<{
    key: string;
    name: string;
    post: string | null;
    reviewerId: string | null;
    tenantId: string | null;
    figures: Figures;
  }>;
}
interface Help {
  readonly id: string;
  readonly version: number;
  readonly what: string;
  readonly timeliness: string;
  readonly allowedActions: ReadonlyArray<{ name: string; enabled: boolean }>;
}

let world: World;
let owner: pg.Client;
let district: Client;
let party: Client;
let union: Client;
let neighbour: Client;
const ids: Record<string, string> = {};

async function day(date: string): Promise<void> {
  world.clock.set(`${date}T02:00:00Z`);
  await owner.query("update session set expires_at = '2100-01-01', last_seen_at = '2100-01-01'");
}

const keep = (): Promise<unknown> => world.app.jobs["reviews by half-year"]?.run(new AbortController().signal) ?? Promise.resolve();

const report = (client: Client, view: string, input: Record<string, unknown> = {}): Promise<Report> =>
  client.get(
    `query ($input: ReviewReportInput) { reviewReport(view: ${view}, input: $input) { period count total { ${NUMBERS} }
      rows { key name post reviewerId tenantId figures { ${NUMBERS} } } } }`,
    { input },
    ["reviewReport"],
  );

const helps = (client: Client, view: string, filter: Record<string, unknown> = {}): Promise<Help[]> =>
  client.get(
    `query ($filter: ReviewHelpFilter) { reviewHelps(view: ${view}, filter: $filter, page: { limit: 100 }) {
      items { id version what timeliness allowedActions { name enabled } } } }`,
    { filter },
    ["reviewHelps", "items"],
  );

const COUNTED = [...Object.keys(FIGURES), ...Object.keys(HELP)] as Array<keyof Figures>;
const only = (figures: Figures): number[] => COUNTED.map((name) => figures[name]);

/** How many rows the ledgers show for every number, under its own filter. */
async function rowsBehind(client: Client, view: string, whose: Record<string, unknown>): Promise<number[]> {
  const fields = [
    ...Object.entries(FIGURES).map(([name, figure]) => [name, "reviewObligations", figure, "$reviews"]),
    ...Object.entries(HELP).map(([name, figure]) => [name, "reviewHelps", figure, "$help"]),
  ];
  const asked = fields.map(([name, ledger, , variable]) => `${name}: ${ledger}(view: ${view}, filter: ${variable}_${name}) { total }`).join(" ");
  const declared = fields.map(([name, ledger, , variable]) => {
    return `${variable}_${name}: ${ledger === "reviewHelps" ? "ReviewHelpFilter" : "ReviewObligationFilter"}`;
  });
  const filters = fields.map(([name, , figure, variable = ""]) => [
    `${variable.slice(1)}_${name}`,
    { ...whose, period: { eq: "2026H2" }, figure: { eq: figure } },
  ]);
  const found = await client.get<Record<string, { total: number }>>(`query (${declared.join(", ")}) { ${asked} }`, Object.fromEntries(filters));
  return COUNTED.map((name) => found[name]?.total ?? -1);
}

async function owed(client: Client, leader: string, tenant: string): Promise<Review> {
  const [first] = await list(client, "GIVEN", { leader: { eq: leader }, tenantId: { eq: ids[tenant] } });
  if (first === undefined) throw new Error(`${leader} owes nothing to ${tenant}`);
  return first;
}

async function said(client: Client, about: readonly [string, string], input: Record<string, unknown>): Promise<void> {
  expect((await write(client, await owed(client, ...about), input)).codes).toEqual([]);
}

beforeAll(async () => {
  world = await World.start();
  owner = new pg.Client({ connectionString: world.database.ownerUrl });
  await owner.connect();
  [district, party, union, neighbour] = (await Promise.all(
    ["区委组织部", "周王镇党委", "周王镇工会", "水阳镇工会"].map((name) => world.person(name)),
  )) as [Client, Client, Client, Client];
  for (const name of ["周王镇党委", "周王镇工会", "周王镇团委", "周王镇妇联", "水阳镇党委", "水阳镇工会"]) {
    ids[name] = (await world.organization(name)).id;
  }
  for (const name of ["周王镇工会", "周王镇团委"]) await relate(party, { tenantId: ids[name], leaderPost: "党委书记" });
  for (const name of ["周王镇团委", "周王镇妇联"]) await relate(party, { tenantId: ids[name], leaderName: "李秀英", validTo: "2026-10-20" });
  for (const name of ["周王镇工会", "水阳镇党委"]) {
    await relate(district, { kind: "CONTACT_POINT", tenantId: ids[name], leaderName: "陈国强" });
  }
  await relate(district, { kind: "SECTION", subjectName: "组织科", leaderName: "陈国强" });
  await relate(union, { kind: "MEMBER", subjectName: "刘志强", leaderName: "支部书记" });
  const help = [
    { what: "协调书屋经费", dueOn: "2026-10-18" },
    { what: "派驻业务骨干", dueOn: "2026-12-01" },
  ];
  await said(party, ["王建国", "周王镇工会"], { help });
  await day("2026-10-25");
  await said(party, ["李秀英", "周王镇团委"], { heldOn: "2026-10-24", mode: "INDIVIDUAL_TALK" });
  await said(district, ["陈国强", "周王镇工会"], { heldOn: "2026-10-16", mode: "MEETING", help: help.slice(1) });
  const { id, version } = await owed(district, "陈国强", "水阳镇党委");
  const about = { id: ["ID!", id], version: ["Int!", version], reason: ["String!", "班子调整"] } as const;
  expect((await act(district, "excuseReviewObligation", "reviewObligation", about)).codes).toEqual([]);
});

afterAll(async () => {
  await owner.end();
  await world.stop();
});

describe("the coverage of a half-year", () => {
  test("the district reads every township's leaders, and its own contact points, never what others keep about their members", async () => {
    const { period, total, rows } = await report(district, "OVERSEEN");
    expect(period).toBe("2026H2");
    expect(total).toMatchObject({ total: 6, done: 3, onTime: 2, late: 1, open: 1, behind: 1, overdue: 1, missed: 0, excused: 1 });
    expect(total).toMatchObject({ onSite: 1, meeting: 1, individualTalk: 1, helpPromised: 3, helpDelivered: 0, helpOverdue: 1, onTimeRate: 0.4 });
    // Four subjects, of which the women's federation and the township are not reviewed; two leaders are in time.
    expect(total).toMatchObject({ leaders: 3, leadersBehind: 1, subjects: 4, covered: 2 });
    expect(rows.map(({ name, post, figures: { total: owing, behind } }) => [name, post, owing, behind])).toEqual([
      ["李秀英", null, 2, 1],
      ["王建国", "党委书记", 2, 0],
      ["陈国强", null, 2, 0],
    ]);
  });

  test.each(["OVERSEEN", "GIVEN", "RECEIVED"])("seen as %s every number opens to exactly the rows it counts, in every grouping", async (view) => {
    const client = view === "RECEIVED" ? union : view === "GIVEN" ? party : district;
    const groupings = { LEADER: "leader", SUBJECT: "subject", REVIEWER: "reviewerId", TERRITORY: "territory", LINE: "line" } as const;
    const total = (await report(client, view)).total;
    expect([
      total.done + total.open + total.behind + total.excused,
      total.onTime + total.late,
      total.onSite + total.meeting + total.individualTalk,
    ]).toEqual([total.total, total.done, total.done]);
    for (const [by, field] of Object.entries(groupings)) {
      const { rows, count, total: whole } = await report(client, view, { by });
      expect([by, whole, rows.length]).toEqual([by, total, count]);
      for (const name of COUNTED) {
        expect([by, name, rows.reduce((sum, { figures }) => sum + figures[name], 0)]).toEqual([by, name, total[name]]);
      }
      for (const { name, key, reviewerId, tenantId, figures } of rows) {
        const value = field === "leader" || field === "subject" ? name : key;
        const whose = {
          [field]: { eq: value },
          ...(reviewerId === null ? {} : { reviewerId: { eq: reviewerId } }),
          ...(tenantId === null ? {} : { tenantId: { eq: tenantId } }),
        };
        expect([by, name, await rowsBehind(client, view, whose)]).toEqual([by, name, only(figures)]);
      }
    }
    // What counts leaders and subjects is the number of rows in that grouping.
    expect((await report(client, view, { by: "LEADER", figure: "BEHIND" })).count).toBe(total.leadersBehind);
    expect((await report(client, view, { by: "SUBJECT" })).count).toBe(total.subjects);
    expect((await report(client, view, { by: "SUBJECT", figure: "DONE" })).count).toBe(total.covered);
  });

  test("it is narrowed by line, kind and half-year, and read in Excel", async () => {
    expect((await report(district, "OVERSEEN", { line: "LEAGUE" })).total).toMatchObject({ total: 2, late: 1, open: 1 });
    expect((await report(district, "OVERSEEN", { kind: "CONTACT_POINT" })).total).toMatchObject({ total: 2, excused: 1, helpPromised: 1 });
    expect((await report(district, "OVERSEEN", { period: "2026H1" })).total).toMatchObject({ total: 0, onTimeRate: null });
    const wrong = await district.ask('{ reviewReport(input: { period: "2026" }) { count } }');
    expect(wrong.errors.map(({ extensions }) => extensions.code)).toEqual(["BAD_REQUEST"]);
    const answer = await district.raw(`/exports/reviewReport.xlsx?view=OVERSEEN&input=${encodeURIComponent(JSON.stringify({ by: "SUBJECT" }))}`);
    const book = new Excel.Workbook();
    await book.xlsx.load(await answer.arrayBuffer());
    const written = JSON.stringify(book.worksheets[0]?.getSheetValues());
    for (const words of ["点评情况汇总", "点评对象", "周王镇妇女联合会", "逾期未点评", "合计"]) expect(written).toContain(words);
  });

  test("whoever was counted sees it on the access log; a neighbour counts nothing", async () => {
    expect((await union.ask("{ accessEntries(page: { limit: 100 }) { items { operation readerTenantName } } }")).text).toContain("reviewReport");
    for (const view of ["RECEIVED", "GIVEN"]) expect((await report(neighbour, view)).total).toMatchObject({ total: 0, helpPromised: 0 });
    for (const asked of ["reviewReport(view: OVERSEEN) { count }", "reviewHelps(view: OVERSEEN) { total }"]) {
      const refused = await neighbour.ask(`{ ${asked} }`);
      expect(refused.errors.map(({ extensions }) => extensions.code)).toEqual(["FORBIDDEN"]);
    }
  });
});

test("help is found by words and pinyin, delivered by whoever promised it, and read by the reviewed and those above", async () => {
  expect((await helps(party, "GIVEN", { q: "shuwu" })).map(({ what, timeliness }) => [what, timeliness])).toEqual([["协调书屋经费", "OVERDUE"]]);
  const [late] = await helps(party, "GIVEN", { figure: { eq: "OVERDUE" } });
  expect(late?.allowedActions).toEqual([{ name: "deliverReviewHelp", enabled: true }]);
  expect((await helps(union, "RECEIVED")).map(({ allowedActions }) => allowedActions)).toEqual([[], [], []]);
  const about = { id: ["ID!", late?.id], version: ["Int!", late?.version], note: ["String", "已拨付"] } as const;
  expect((await act(party, "deliverReviewHelp", "reviewHelp", about, "timeliness")).seen).toEqual({ timeliness: "DONE_LATE" });
  expect((await report(district, "OVERSEEN")).total).toMatchObject({ helpPromised: 3, helpDelivered: 1, helpOverdue: 0 });
  const book = new Excel.Workbook();
  await book.xlsx.load(await (await district.raw("/exports/reviewHelps.xlsx?view=OVERSEEN")).arrayBuffer());
  const written = JSON.stringify(book.worksheets[0]?.getSheetValues());
  for (const words of ["帮助事项台账", "已拨付", "王建国", "逾期兑现"]) expect(written).toContain(words);
  const rest = await district.get<{ edges: unknown[]; total: number }>(
    "{ reviewHelpsConnection(view: OVERSEEN, first: 2) { total edges { cursor node { what obligationId } } } }",
    {},
    ["reviewHelpsConnection"],
  );
  expect([rest.total, rest.edges.length]).toEqual([3, 2]);
});

describe("whoever moves away or closes", () => {
  const SHORTCOMING = { aspect: "WORK", item: "走访偏少", problem: "上半年走访不足两次。" };

  test("an organization with reviews that are owed, to it or by its leaders, is not closed", async () => {
    const admin = await world.person("区委组织部", ["PLATFORM_ADMIN"]);
    for (const name of ["周王镇团委", "周王镇党委"]) {
      const { id, version } = await world.organization(name);
      const closed = await admin.ask(
        'mutation ($id: ID!, $version: Int!) { closeOrganization(id: $id, version: $version, reason: "撤并") { userErrors { code } } }',
        { id, version },
      );
      expect([name, closed.data]).toEqual([name, { closeOrganization: { userErrors: [{ code: "ORGANIZATION_HAS_OPEN" }] } }]);
    }
  });

  test("what was said before somebody moved is still written down; a shortcoming takes a reason, and nothing more is owed", async () => {
    const admin = await world.person("区委组织部", ["PLATFORM_ADMIN"]);
    const { id, version } = await world.organization("周王镇团委");
    const moved = await admin.ask(
      `mutation ($id: ID!, $version: Int!, $parent: ID!) {
        moveOrganization(id: $id, version: $version, hierarchy: TERRITORY, parentId: $parent, validFrom: "2026-10-25") { userErrors { code } } }`,
      { id, version, parent: ids["水阳镇党委"] },
    );
    expect(moved.data).toEqual({ moveOrganization: { userErrors: [] } });
    const due = await owed(party, "王建国", "周王镇团委");
    const refused = await write(party, due, { shortcomings: [{ ...SHORTCOMING, dueOn: "2027-01-20" }] });
    expect(refused.codes).toEqual(["REVIEW_SUBJECT_LEFT input shortcomings 0 dueOn"]);
    const done = await write(party, due, { shortcomings: [{ ...SHORTCOMING, reasonForNone: "已转隶水阳镇，转告水阳镇党委" }] });
    expect([done.codes, done.seen?.state]).toEqual([[], "DONE"]);
    await day("2027-01-01");
    await keep();
    const next = await list(party, "GIVEN", { period: { eq: "2027H1" } });
    expect(next.map(({ subjectName }) => subjectName)).toEqual(["周王镇工会"]);
    // It can be ended as any other.
    const [relation] = await party.get<Array<{ id: string; version: number }>>(
      'query ($id: ID!) { reviewRelations(view: GIVEN, filter: { tenantId: { eq: $id }, leader: { eq: "王建国" } }) { items { id version } } }',
      { id },
      ["reviewRelations", "items"],
    );
    expect((await end(party, relation ?? { id: "", version: 0 }, "2027-01-01")).codes).toEqual([]);
  });
});
