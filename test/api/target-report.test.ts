import Excel from "@protobi/exceljs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { draftTarget, look, must, type Share, sharesOf, type Target } from "../targets.ts";
import { type Client, dig, World } from "../world.ts";

let world: World;
let district: Client;
let union: Client;
let other: Client;
let youth: Client;
let party: Client;
let federation: Client;
let target: Target;
let share: Share;

const own = async (client: Client): Promise<Share> => (await sharesOf(client, "OWN", { targetId: { eq: target.id } }))[0] as Share;
const report = (client: Client, of: Share, value: number, reachedOn: string): Promise<Share> =>
  must(client, "targetShare", "reportTargetShare", { id: of.id, version: of.version, input: { value, reachedOn, note: `累计 ${value}` } });
const issue = async (client: Client, input: Record<string, unknown>): Promise<Target> => {
  const { id, version } = await draftTarget(client, input);
  return must(client, "annualTarget", "issueAnnualTarget", { id, version });
};

/** A target of the district that unions share, one of the federation's own, and a rate of a Party committee. */
beforeAll(async () => {
  world = await World.start();
  world.clock.set(new Date("2026-02-10T02:00:00Z"));
  [district, union, other, youth, party, federation] = (await Promise.all(
    ["区委组织部", "周王镇工会", "水阳镇工会", "周王镇团委", "周王镇党委", "区总工会"].map((name) => world.person(name)),
  )) as [Client, Client, Client, Client, Client, Client];
  target = await issue(district, { total: 138, spread: "SUM" });
  await issue(union, { title: "职工书屋", selector: { self: true }, total: 3, unit: "家" });
  await issue(party, { title: "职工建会率", unit: "%", spread: "EACH", total: 85, selector: { kinds: ["MASS_ORGANIZATION"] } });
  world.clock.set(new Date("2026-06-30T02:00:00Z"));
  for (const client of [district, union, other, youth, party, federation]) await client.signIn(client.username);
  share = await report(union, await own(union), 2, "2026-06-30");
  await report(other, await own(other), 2, "2026-06-15");
});

afterAll(() => world.stop());

describe("an annual commitment cites a target", () => {
  const draft = (client: Client, more: Record<string, unknown>) =>
    client.ask(
      "mutation ($input: CommitmentInput!) { draftCommitment(input: $input) { commitment { id draft { link } target { title } } userErrors { code field } } }",
      {
        input: { kind: "ANNUAL", subjectKind: "ORGANIZATION", title: "为职工办实事", body: "年内新建工会。", dueOn: "2026-12-31", ...more },
      },
    );

  test("wherever its organization has one; elsewhere the sentence stays", async () => {
    const codes = async (client: Client, more: Record<string, unknown>): Promise<unknown> =>
      dig((await draft(client, more)).data, ["draftCommitment", "userErrors", "0", "code"]);
    expect(await codes(union, { link: "年度目标第3项" })).toBe("TARGET_TO_CITE");
    expect(await codes(union, { targetShareId: (await own(other)).id })).toBe("TARGET_SHARE_UNKNOWN");
    expect(await codes(union, { kind: "IMMEDIATE", dueOn: "2026-08-31", link: "职工来信", targetShareId: share.id })).toBe("TARGET_SHARE_UNKNOWN");
    const women = await world.person("水阳镇妇联");
    expect(dig((await draft(women, { link: "年度目标第3项" })).data, ["draftCommitment", "commitment"])).toMatchObject({
      draft: { link: "年度目标第3项" },
      target: null,
    });
    const cited = dig<{ id: string }>((await draft(union, { targetShareId: share.id })).data, ["draftCommitment", "commitment"]);
    expect(cited).toMatchObject({ draft: { link: "新建非公企业工会（5个）" }, target: { title: "新建非公企业工会" } });
    expect((await look(union, "targetShare", share.id))?.commitments).toEqual([{ id: cited.id, title: "为职工办实事" }]);
    // A draft is not told to those above, nor to the issuer.
    expect((await sharesOf(party, "OVERSEEN", { id: { eq: share.id } }))[0]?.commitments).toEqual([]);
    expect((await sharesOf(district, "ISSUED", { id: { eq: share.id } }))[0]?.commitments).toEqual([]);
  });
});

describe("the report", () => {
  const NUMBERS = "shares reported done onTrack behind farBehind";
  type Figures = Record<"shares" | "reported" | "done" | "onTrack" | "behind" | "farBehind", number>;
  interface Report {
    readonly total: Figures;
    readonly byTarget: Array<{
      targetId: string;
      unit: string;
      value: number | null;
      reached: number | null;
      percent: number | null;
      figures: Figures;
    }>;
    readonly byLine: Array<{ key: string; figures: Figures }>;
    readonly byTerritory: Array<{ key: string; figures: Figures }>;
    readonly byTenant: Array<{ key: string; figures: Figures }>;
    readonly count: number;
    readonly rows: Array<{ shareId: string; value: number; reached: number | null; light: string }>;
  }
  const GROUP = `key figures { ${NUMBERS} }`;
  const reportOf = (client: Client, input: Record<string, unknown> = {}, only: Record<string, unknown> = {}): Promise<Report> =>
    client.get(
      `query ($input: TargetReportInput, $only: TargetRowsInput) { targetReport(input: $input, only: $only) {
        total { ${NUMBERS} } byTarget { targetId unit value reached percent figures { ${NUMBERS} } }
        byLine { ${GROUP} } byTerritory { ${GROUP} } byTenant { ${GROUP} } count rows { shareId value reached light } } }`,
      { input, only },
      ["targetReport"],
    );
  const FIGURE: Readonly<Record<keyof Figures, string>> = {
    shares: "SHARES",
    reported: "REPORTED",
    done: "REACHED",
    onTrack: "ON_TRACK",
    behind: "BEHIND",
    farBehind: "FAR_BEHIND",
  };

  test("adds up what belongs to one whole, and every number opens its rows", async () => {
    const found = await reportOf(district);
    const [main] = found.byTarget.filter(({ targetId }) => targetId === target.id);
    expect([main?.value, main?.reached]).toEqual([138, 4]);
    expect(found.byTarget.find(({ unit }) => unit === "%")).toMatchObject({ value: null, reached: null, percent: null });
    for (const groups of [found.byTarget, found.byLine, found.byTerritory, found.byTenant]) {
      for (const name of Object.keys(FIGURE) as Array<keyof Figures>) {
        expect([name, groups.reduce((sum, { figures }) => sum + figures[name], 0)]).toEqual([name, found.total[name]]);
      }
    }
    expect(found.total.shares).toBe(found.total.done + found.total.onTrack + found.total.behind + found.total.farBehind);
    for (const [name, figure] of Object.entries(FIGURE) as Array<[keyof Figures, string]>) {
      for (const line of found.byLine) expect((await reportOf(district, {}, { figure, line: line.key })).count).toBe(line.figures[name]);
      expect((await reportOf(district, {}, { figure, targetId: target.id })).count).toBe(main?.figures[name]);
    }
    const lagging = await reportOf(district, {}, { figure: "LAGGING", tenantId: (await world.organization("周王镇工会")).id });
    expect([lagging.count, lagging.total]).toEqual([3, found.total]);
  });

  test("each reader counts within the own scope, and the access log says so", async () => {
    expect((await reportOf(party)).total.shares).toBe(5);
    expect((await reportOf(federation)).byLine.map(({ key }) => key)).toEqual(["UNION"]);
    expect((await union.ask("{ targetReport { count } }")).errors.map(({ extensions }) => extensions.code)).toEqual(["FORBIDDEN"]);
    expect((await youth.ask("{ accessEntries(page: { limit: 100 }) { items { operation } } }")).text).toContain('"targetReport"');
    expect((await district.ask('{ targetReport(input: { asOf: "2026-07-01" }) { count } }')).errors.map(({ extensions }) => extensions.code)).toEqual(
      ["OUT_OF_RANGE"],
    );
  });

  test("lists and report are workbooks", async () => {
    const cells = async (client: Client, path: string): Promise<string> => {
      const book = new Excel.Workbook();
      await book.xlsx.load(await (await client.raw(path)).arrayBuffer());
      return JSON.stringify(book.worksheets[0]?.getSheetValues());
    };
    const shares = await cells(district, "/exports/targetShares.xlsx?view=ISSUED");
    for (const words of ["指标台账", "周王镇工会", "新建非公企业工会", "序时进度"]) expect(shares).toContain(words);
    expect(await cells(union, "/exports/targetShares.xlsx?view=OWN")).not.toContain("水阳镇");
    expect(await cells(district, "/exports/annualTargets.xlsx")).toContain("目标分解");
    expect(await cells(district, "/exports/targetReport.xlsx")).toContain("年度目标完成情况");
  });
});
