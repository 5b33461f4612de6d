import { afterAll, beforeAll, expect, test } from "vitest";
import { must, published } from "../commitments.ts";
import { type Client, World } from "../world.ts";

interface Figures {
  readonly eligible: number;
  readonly covered: number;
  readonly uncovered: number;
  readonly annual: number;
  readonly immediate: number;
}
interface Group {
  readonly key: string;
  readonly figures: Figures;
}
interface Report {
  readonly total: Figures;
  readonly byType: Group[];
  readonly byLine: Group[];
  readonly byTerritory: Group[];
  readonly byTenant: Group[];
  readonly count: number;
  readonly rows: Array<{ name: string; tenantName: string; type: string; kinds: string[] }>;
}

let world: World;
let district: Client;
let party: Client;
let writer: Client;
let vetter: Client;
let groupId: string;

const NUMBERS = "eligible covered uncovered annual immediate";
function coverage(client: Client, input: Record<string, unknown> = {}, figure?: string): Promise<Report> {
  return client.get<Report>(
    `query ($input: CoverageInput, $figure: CoverageFigure) { commitmentCoverage(input: $input, figure: $figure) {
      total { ${NUMBERS} } ${["byType", "byLine", "byTerritory", "byTenant"].map((by) => `${by} { key figures { ${NUMBERS} } }`).join(" ")}
      count rows { name tenantName type kinds } } }`,
    { input, figure },
    ["commitmentCoverage"],
  );
}

async function group(client: Client, name: string): Promise<{ id: string; version: number }> {
  return client.get(
    "mutation ($name: String!) { createMassGroup(input: { kind: GRASSROOTS_UNION, name: $name, memberCount: 30 }) { massGroup { id version } } }",
    { name },
    ["createMassGroup", "massGroup"],
  );
}

/** Signed in anew on that day: sessions end after half a day. */
async function on(day: string): Promise<void> {
  world.clock.set(`${day}T02:00:00Z`);
  district = await world.person("区委组织部");
  party = await world.person("周王镇党委");
  writer = await world.person("周王镇工会");
  vetter = await world.person("周王镇工会");
}

beforeAll(async () => {
  world = await World.start();
  await on("2026-10-15");
  groupId = (await group(writer, "周王村工会")).id;
});

afterAll(() => world.stop());

test("each subject of the registers counts once, whatever it promised; parts add up to the whole", async () => {
  expect((await coverage(district)).total).toEqual({ eligible: 100, covered: 0, uncovered: 100, annual: 0, immediate: 0 });
  await published(writer, vetter);
  await published(writer, vetter, { title: "又一项年度承诺" });
  await published(writer, vetter, { kind: "IMMEDIATE", dueOn: "2026-11-01" });
  await published(writer, vetter, { kind: "IMMEDIATE", dueOn: "2026-11-01", subjectKind: "MASS_GROUP", groupId });
  await published(writer, vetter, { subjectKind: "MEMBER", memberName: "张三丰" });
  const whole = await coverage(district);
  expect(whole.total).toEqual({ eligible: 100, covered: 2, uncovered: 98, annual: 1, immediate: 2 });
  expect(whole.count).toBe(98);
  for (const by of ["byType", "byLine", "byTerritory", "byTenant"] as const) {
    for (const figure of ["eligible", "covered", "uncovered"] as const) {
      expect([by, whole[by].reduce((sum, { figures }) => sum + figures[figure], 0)]).toEqual([by, whole.total[figure]]);
    }
  }
  expect(whole.byType.map(({ key, figures }) => [key, figures.eligible, figures.covered])).toEqual([
    ["ORGANIZATION", 99, 1],
    ["GRASSROOTS_UNION", 1, 1],
  ]);
  const covered = await coverage(district, {}, "COVERED");
  expect(covered.rows.map(({ name, kinds }) => [name, kinds])).toEqual([
    [expect.stringContaining("周王镇"), ["ANNUAL", "IMMEDIATE"]],
    ["周王村工会", ["IMMEDIATE"]],
  ]);
  expect((await coverage(district, { kind: "ANNUAL" })).total).toMatchObject({ covered: 1, uncovered: 99 });
  expect((await coverage(district, { type: "GRASSROOTS_UNION" })).total).toMatchObject({ eligible: 1, covered: 1 });
});

test("each reader within its scope, on the access log, and as a workbook with the uncovered", async () => {
  expect((await coverage(party)).total).toMatchObject({ eligible: 4, covered: 2 });
  const federation = await world.person("区妇联");
  expect((await coverage(federation)).total).toMatchObject({ covered: 0 });
  const elsewhere = await world.person("水阳镇党委");
  expect((await coverage(elsewhere)).rows.some(({ tenantName }) => tenantName.includes("周王"))).toBe(false);
  expect((await writer.ask("{ commitmentCoverage { count } }")).errors[0]?.extensions.code).toBe("FORBIDDEN");
  const log = await writer.ask("{ accessEntries(page: { limit: 100 }) { items { operation } } }");
  expect(log.text).toContain('"operation":"commitmentCoverage"');
  const sheet = await district.raw(`/exports/commitmentCoverage.xlsx?input=${encodeURIComponent('{"kind":"ANNUAL"}')}`);
  expect([sheet.status, sheet.headers.get("content-type")]).toEqual([200, expect.stringContaining("spreadsheet")]);
});

test("as of any day: registers, publications and withdrawals of then, not of now; what ran out with its year covers no later one", async () => {
  await on("2026-11-20");
  const late = await group(writer, "十一月新建工会");
  const shortLived = await published(writer, vetter, { kind: "IMMEDIATE", dueOn: "2026-12-01", subjectKind: "MASS_GROUP", groupId: late.id });
  expect((await coverage(party)).total).toMatchObject({ eligible: 5, covered: 3 });
  await on("2026-11-25");
  await must(vetter, "withdrawPublicCommitment", { id: shortLived.id, version: shortLived.version, reason: "内容有误" });
  expect((await coverage(party)).total).toMatchObject({ eligible: 5, covered: 2 });
  await writer.get("mutation ($id: ID!, $version: Int!) { dissolveMassGroup(id: $id, version: $version) { userErrors { code } } }", { ...late });
  expect((await coverage(party)).total).toMatchObject({ eligible: 4, covered: 2 });
  expect((await coverage(party, { asOf: "2026-11-24" })).total).toMatchObject({ eligible: 5, covered: 3 });
  expect((await coverage(party, { asOf: "2026-10-15" })).total).toMatchObject({ eligible: 4, covered: 2 });
  expect((await coverage(party, { asOf: "2026-10-14" })).total).toMatchObject({ eligible: 3, covered: 0 });
  await on("2027-02-01");
  expect((await coverage(party)).total).toMatchObject({ eligible: 4, covered: 0 });
  expect((await coverage(party, { asOf: "2026-12-31" })).total).toMatchObject({ eligible: 4, covered: 2 });
  const future = await party.ask('{ commitmentCoverage(input: { asOf: "2027-02-02" }) { count } }');
  expect(future.errors.length).toBeGreaterThan(0);
});
