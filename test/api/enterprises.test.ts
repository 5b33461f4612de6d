import Excel from "@protobi/exceljs";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Client, dig, World } from "../world.ts";

const CREATE =
  "mutation ($input: EnterpriseInput!) { createEnterprise(input: $input) { enterprise { id version } userErrors { code field message } } }";
const LIST = `query ($filter: EnterpriseFilter, $view: AssignmentView, $sort: EnterpriseSort) { enterprises(filter: $filter, view: $view, sort: $sort) { total
  items { id version name gaps status bodies { kind since until } allowedActions { name enabled } } } }`;
const COVERAGE = `query ($by: EnterpriseGrouping, $asOf: Date, $view: AssignmentView) { enterpriseCoverage(by: $by, asOf: $asOf, view: $view) {
  asOf total { enterprises figures { kind eligible covered } } rows { key name enterprises figures { kind eligible covered } }
  trend { on figures { kind eligible covered } } } }`;
const CODE = "91440300708461136T";

interface Row {
  readonly key: string;
  readonly name: string;
  readonly enterprises: number;
  readonly figures: ReadonlyArray<{ kind: string; eligible: number; covered: number }>;
}
interface Coverage {
  readonly total: Row;
  readonly rows: readonly Row[];
  readonly trend: ReadonlyArray<{ on: string; figures: Row["figures"] }>;
}
interface Listed {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly gaps: string[];
  readonly bodies: Array<{ kind: string; since: string; until: string | null }>;
  readonly allowedActions: Array<{ name: string; enabled: boolean }>;
}
type Input = Record<string, unknown>;

let world: World;
let zhouwang: Client;
let shuiyang: Client;
let district: Client;

const input = (more: Input = {}): Input => ({
  name: "宣城佳禾竹制品有限公司",
  ownership: "PRIVATE",
  headcount: 40,
  partyMembers: 3,
  leagueMembers: 4,
  women: 12,
  establishedOn: "2015-03-01",
  bodies: [],
  ...more,
});
const body = (kind: string, since: string, until?: string): Input => ({ kind, form: "OWN", since, ...(until === undefined ? {} : { until }) });

async function create(client: Client, more: Input = {}): Promise<{ id: string | undefined; code: string | undefined; path: string | undefined }> {
  const answer = await client.ask(CREATE, { input: input(more) });
  if (answer.errors.length > 0) throw new Error(answer.text);
  const errors = dig<Array<{ code: string; field: string[] }>>(answer.data, ["createEnterprise", "userErrors"]);
  return {
    id: dig<string | undefined>(answer.data, ["createEnterprise", "enterprise", "id"]),
    code: errors[0]?.code,
    path: errors[0]?.field.join("."),
  };
}

/** Closes an enterprise; the codes of what kept it from being done. */
async function close(client: Client, about: { id: string | undefined; version: number; on: string }): Promise<string[]> {
  const answer = await client.ask(
    "mutation ($id: ID!, $version: Int!, $on: Date!) { closeEnterprise(id: $id, version: $version, deregisteredOn: $on) { enterprise { id } userErrors { code } } }",
    about,
  );
  const refusals = dig<Array<{ code: string }> | undefined>(answer.data, ["closeEnterprise", "userErrors"]) ?? [];
  return [...answer.errors.map(({ extensions }) => extensions.code), ...refusals.map(({ code }) => code)];
}

const list = (client: Client, variables: object = {}): Promise<{ total: number; items: Listed[] }> =>
  client.get(LIST, variables as Input, ["enterprises"]);
const coverage = (client: Client, variables: object = {}): Promise<Coverage> => client.get(COVERAGE, variables as Input, ["enterpriseCoverage"]);
const figure = ({ figures }: Pick<Row, "figures">, kind: string): [number, number] => {
  const found = figures.find((one) => one.kind === kind);
  return [found?.eligible ?? -1, found?.covered ?? -1];
};

beforeAll(async () => {
  world = await World.start();
  zhouwang = await world.person("周王镇工会");
  shuiyang = await world.person("水阳镇工会");
  district = await world.person("区委组织部");
});
afterAll(() => world.stop());

describe("the register of enterprises", () => {
  it("takes what is right, and says of what is wrong where and why", async () => {
    expect(await create(zhouwang, { creditCode: CODE })).toMatchObject({ code: undefined });
    expect(await create(zhouwang, { creditCode: CODE, name: "另一家" })).toMatchObject({ code: "CREDIT_CODE_TAKEN", path: "input.creditCode" });
    const wrong: Array<readonly [Input, string, string]> = [
      [{ creditCode: "91440300708461136X" }, "CREDIT_CODE_INVALID", "input.creditCode"],
      [{ name: " " }, "REQUIRED", "input.name"],
      [{ partyMembers: 41 }, "OUT_OF_RANGE", "input.partyMembers"],
      [{ women: -1 }, "OUT_OF_RANGE", "input.women"],
      [{ establishedOn: "2026-10-16" }, "OUT_OF_RANGE", "input.establishedOn"],
      [{ bodies: [body("UNION", "2014-01-01")] }, "OUT_OF_RANGE", "input.bodies.0.since"],
      [{ bodies: [body("UNION", "2020-01-01", "2019-01-01")] }, "DATE_ORDER", "input.bodies.0.until"],
      [{ bodies: [body("UNION", "2020-01-01"), body("UNION", "2022-01-01")] }, "BODY_TWICE", "input.bodies.1.since"],
    ];
    for (const [more, code, path] of wrong) expect(await create(zhouwang, more)).toEqual({ id: undefined, code, path });
    expect((await list(zhouwang)).total).toBe(1);
  });

  it("is changed by its keeper, with its version, and closed with all its organizations", async () => {
    const { id } = await create(zhouwang, {
      name: "周王云锦服饰厂",
      bodies: [body("UNION", "2018-05-04"), body("PARTY", "2019-07-01", "2024-06-30")],
    });
    expect(await close(shuiyang, { id, version: 1, on: "2026-10-01" })).toEqual(["NOT_FOUND"]);
    expect(await close(zhouwang, { id, version: 1, on: "2018-01-01" })).toEqual(["OUT_OF_RANGE"]);
    expect(await close(zhouwang, { id, version: 9, on: "2026-10-01" })).toEqual(["VERSION_CONFLICT"]);
    expect(await close(zhouwang, { id, version: 1, on: "2026-10-01" })).toEqual([]);
    const [closed] = (await list(zhouwang, { filter: { q: "yunjin" } })).items;
    expect(closed?.bodies).toEqual([
      { kind: "UNION", since: "2018-05-04", until: "2026-10-01" },
      { kind: "PARTY", since: "2019-07-01", until: "2024-06-30" },
    ]);
    expect(closed?.gaps).toEqual([]);
    expect(closed?.allowedActions.map(({ enabled }) => enabled)).toEqual([false, false]);
    const history = await zhouwang.get<string[]>("query ($id: ID!) { events(filter: { entityId: { eq: $id } }) { items { act } } }", { id }, [
      "events",
      "items",
    ]);
    expect(history).toHaveLength(2);
  });

  it("is nobody else's: not by list, id, act or total; those above read it as readers only, and it is on the access log", async () => {
    expect((await list(shuiyang)).total).toBe(0);
    const [mine] = (await list(zhouwang)).items;
    const foreign = await shuiyang.ask("query ($id: ID!) { enterprise(id: $id) { id } }", { id: mine?.id });
    expect(foreign.errors[0]?.extensions.code).toBe("NOT_FOUND");
    expect((await list(district, { view: "OVERSEEN" })).total).toBe(2);
    const seen = await district.get<Listed>("query ($id: ID!) { enterprise(id: $id) { allowedActions { name enabled } } }", { id: mine?.id }, [
      "enterprise",
    ]);
    expect(seen.allowedActions).toEqual([]);
    const auditor = await world.person("周王镇工会", ["AUDITOR"]);
    const log = await auditor.get<Array<{ operation: string }>>("{ accessEntries { items { operation } } }", {}, ["accessEntries", "items"]);
    expect(new Set(log.map(({ operation }) => operation))).toEqual(new Set(["enterprise", "enterprises"]));
  });
});

describe("coverage", () => {
  it("counts an enterprise kept by two organizations once, with the organizations that either knows of", async () => {
    await create(shuiyang, { creditCode: CODE, name: "同一家企业", bodies: [body("UNION", "2026-05-01")] });
    const { total, rows } = await coverage(district, { view: "OVERSEEN" });
    expect([total.enterprises, figure(total, "UNION"), figure(total, "PARTY")]).toEqual([1, [1, 1], [1, 0]]);
    expect(rows.map((row) => [row.name, figure(row, "UNION")])).toEqual(
      [
        ["水阳镇工会", [1, 1]],
        ["周王镇工会", [1, 0]],
      ].map((row) => [expect.stringContaining(String(row[0]).slice(0, 3)), row[1]]),
    );
    expect(figure((await coverage(shuiyang)).total, "UNION")).toEqual([1, 1]);
    expect(figure((await coverage(zhouwang)).total, "UNION")).toEqual([1, 0]);
  });

  it("is as it was on any past day, also of what has closed since; a day to come is refused", async () => {
    const before = await coverage(district, { view: "OVERSEEN", asOf: "2026-04-30" });
    expect([before.total.enterprises, figure(before.total, "UNION"), figure(before.total, "PARTY")]).toEqual([2, [2, 1], [2, 0]]);
    expect(figure((await coverage(district, { view: "OVERSEEN", asOf: "2024-06-30" })).total, "PARTY")).toEqual([2, 1]);
    const trend = before.trend.map(({ on, figures }) => [on, figure({ figures }, "PARTY")[1]]);
    expect(trend).toContainEqual(["2024-06-30", 1]);
    expect(trend).toContainEqual(["2024-09-30", 0]);
    const ahead = await district.ask(COVERAGE, { view: "OVERSEEN", asOf: "2026-10-16" });
    expect(ahead.errors[0]?.extensions.code).toBe("OUT_OF_RANGE");
  });

  it("equals a count by hand whatever is registered, and every gap opens to the enterprises behind it", async () => {
    const kinds = ["PARTY", "UNION", "LEAGUE", "WOMEN"];
    const heads = fc.record({
      headcount: fc.integer({ min: 0, max: 60 }),
      share: fc.tuple(fc.double({ noNaN: true, min: 0, max: 1 }), fc.double({ noNaN: true, min: 0, max: 1 })),
    });
    const bodies = fc.array(fc.tuple(fc.constantFrom(...kinds), fc.constantFrom("2020-01-01", "2023-06-30", "2026-10-15")), { maxLength: 4 });
    const made = fc.sample(fc.tuple(heads, bodies), { numRuns: 25, seed: 20_261_125 });
    for (const [index, [{ headcount, share }, given]] of made.entries()) {
      const one = (part: number): number => Math.floor(headcount * part);
      const unique = kinds.flatMap((kind) => given.filter(([own]) => own === kind).slice(0, 1)).map(([kind, since]) => body(kind, since));
      const numbers = { headcount, partyMembers: one(share[0] / 8), leagueMembers: one(share[1] / 8), women: one(share[1]) };
      expect(await create(zhouwang, { ...numbers, name: `企业${index}`, bodies: unique })).toMatchObject({ code: undefined });
    }
    const { total } = await coverage(zhouwang);
    const { items } = await zhouwang.get<{ items: Array<Listed & Record<string, number>> }>(
      "{ enterprises(filter: { status: { eq: ACTIVE } }, page: { limit: 100 }) { items { gaps headcount partyMembers leagueMembers women bodies { kind } } } }",
      {},
      ["enterprises"],
    );
    const least: Readonly<Record<string, readonly [string, number]>> = {
      PARTY: ["partyMembers", 3],
      UNION: ["headcount", 25],
      LEAGUE: ["leagueMembers", 3],
      WOMEN: ["women", 1],
    };
    for (const kind of kinds) {
      const [field, from] = least[kind] ?? ["", 0];
      const eligible = items.filter((item) => (item[field] ?? 0) >= from);
      const gaps = items.filter((item) => item.gaps.includes(kind));
      expect([kind, ...figure(total, kind)]).toEqual([kind, eligible.length, eligible.length - gaps.length]);
      expect((await list(zhouwang, { filter: { gap: [kind] } })).total).toBe(gaps.length);
      expect((await list(zhouwang, { filter: { eligible: [kind], has: [kind] } })).total).toBe(eligible.length - gaps.length);
      expect(gaps.length).toBeGreaterThan(0);
    }
  });

  it("goes into a workbook, its groups and their total", async () => {
    const response = await district.raw("/exports/enterpriseCoverage.xlsx?view=OVERSEEN&by=OWNERSHIP");
    expect(response.status).toBe(200);
    const book = new Excel.Workbook();
    await book.xlsx.load(await response.arrayBuffer());
    const rows: string[] = [];
    book.worksheets[0]?.eachRow((row) => rows.push([1, 2, 6, 7, 8].map((cell) => row.getCell(cell).text).join("|")));
    const { total } = await coverage(district, { view: "OVERSEEN", by: "OWNERSHIP" });
    const [eligible, covered] = figure(total, "UNION");
    expect(rows.at(-1)).toBe(`合计|${total.enterprises}|${eligible}|${covered}|${Math.round((covered / eligible) * 1_000) / 10}`);
    expect(rows.some((row) => row.startsWith("私营企业|"))).toBe(true);
  });
});

describe("posts that fall vacant", () => {
  it("are told by the end of their terms, who holds them at home only", async () => {
    const group = `mutation ($officers: [OfficerInput!]) { createMassGroup(input: { kind: LEAGUE_BRANCH, name: "湖溪村团支部", memberCount: 8, officers: $officers }) { massGroup { id } } }`;
    const officers = [
      { name: "王书记", post: "书记", termEndsOn: "2026-12-31" },
      { name: "李委员", post: "委员", termEndsOn: "2026-09-30" },
      { name: "张委员", post: "委员", termEndsOn: "2028-01-01" },
      { name: "赵委员", post: "委员" },
    ];
    await zhouwang.get(group, { officers }, ["createMassGroup", "massGroup", "id"]);
    const asked =
      "query ($until: Date!, $view: AssignmentView) { officerTerms(until: $until, view: $view) { total items { post holder termEndsOn tenantName } } }";
    const at = (client: Client, view: string, until: string): Promise<{ total: number; items: Array<Record<string, string | null>> }> =>
      client.get(asked, { view, until }, ["officerTerms"]);
    const home = await at(zhouwang, "RECEIVED", "2026-12-31");
    expect([home.total, home.items.map(({ holder }) => holder)]).toEqual([2, ["李委员", "王书记"]]);
    const above = await at(district, "OVERSEEN", "2026-10-15");
    expect([above.total, above.items.map(({ post, holder }) => [post, holder])]).toEqual([1, [["委员", null]]]);
    expect((await at(shuiyang, "RECEIVED", "2099-01-01")).total).toBe(0);
    const many = Array.from({ length: 30 }, (_, index) => ({ name: `第${index}人`, post: "委员", termEndsOn: "2027-01-31" }));
    for (let groups = 0; groups < 7; groups++) await shuiyang.get(group, { officers: many }, ["createMassGroup", "massGroup", "id"]);
    const shown = await at(shuiyang, "RECEIVED", "2027-01-31");
    expect([shown.total, shown.items.length]).toEqual([210, 200]);
    const response = await shuiyang.raw("/exports/officerTerms.xlsx?view=RECEIVED&until=2027-01-31");
    const book = new Excel.Workbook();
    await book.xlsx.load(await response.arrayBuffer());
    let rows = 0;
    book.worksheets[0]?.eachRow((row) => (rows += row.getCell(4).text.startsWith("第") ? 1 : 0));
    expect(rows).toBe(210);
  });
});
