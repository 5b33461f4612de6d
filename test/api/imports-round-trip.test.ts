import fc from "fast-check";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checked, download, opened, textsOf } from "../imports.ts";
import { type Client, dig, World } from "../world.ts";

/** Registers generated; the long form is IMPORT_RUNS=100. */
const RUNS = Number(process.env["IMPORT_RUNS"] ?? 2);
const SEED = Number(process.env["IMPORT_SEED"] ?? 20_261_126);
const TODAY = "2026-10-15";

/** What people type, and what spreadsheets stumble over. */
const awkward = fc.constantFrom(
  "=1+1",
  "@sum",
  "+86 563",
  "-",
  "'引号",
  "００７",
  "007",
  "1E5",
  "2026/5/4",
  "<b>&lt;&amp;",
  "_x0041_",
  "_x000D_",
  "TRUE",
  "#N/A",
  "𠮷野家",
  "ＡＢＣ（全角）",
  "a\tb",
  "第一行\n第二行",
  "“引”、；，。",
);
const words = fc.oneof(
  awkward,
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
  fc.string({ unit: "binary", minLength: 1, maxLength: 8 }),
);
const named = fc.tuple(fc.stringMatching(/^[甲乙丙丁]{2,6}$/), words).map(([first, rest]) => `${first}${rest}`);
const date = fc.date({ min: new Date("2000-01-01"), max: new Date("2025-12-31"), noInvalidDate: true }).map((at) => at.toISOString().slice(0, 10));
const maybe = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(one, { nil: undefined });

const body = fc.record({ form: fc.constantFrom("OWN", "JOINT"), name: maybe(words), since: date });
const enterprise = fc.record({
  name: fc.oneof(named, words),
  ownership: fc.constantFrom("PRIVATE", "INDIVIDUAL", "FOREIGN", "JOINT_STOCK", "SOCIAL"),
  divisionCode: maybe(fc.constantFrom("341802101", "００１")),
  headcount: fc.integer({ min: 50, max: 9_999_999 }),
  partyMembers: fc.nat(50),
  leagueMembers: fc.nat(50),
  women: fc.nat(50),
  establishedOn: maybe(fc.constant("1999-12-31")),
  bodies: fc
    .record({ PARTY: maybe(body), UNION: maybe(body), LEAGUE: maybe(body), WOMEN: maybe(body) })
    .map((kinds) => Object.entries(kinds).flatMap(([kind, one]) => (one === undefined ? [] : [{ kind, ...one }]))),
});
const officer = fc.record({ name: fc.oneof(words, fc.constant("John Smith")), post: fc.oneof(words, fc.constant("主席")), termEndsOn: maybe(date) });
const group = fc.record({
  kind: fc.constantFrom("GRASSROOTS_UNION", "LEAGUE_BRANCH", "WOMEN_GROUP", "TEAM", "PARTY_BRANCH"),
  name: fc.oneof(named, fc.constant("第一小组")),
  memberCount: fc.nat(9_999),
  divisionCode: maybe(words),
  foundedOn: maybe(date),
  officers: fc.array(officer, { maxLength: 4 }),
});
const commitment = fc.record({
  kind: fc.constantFrom("ANNUAL", "LONG_TERM", "IMMEDIATE"),
  subjectKind: fc.constantFrom("ORGANIZATION", "MEMBER"),
  memberName: fc.constantFrom("张三", "李 四"),
  title: named,
  body: fc.oneof(words, fc.string({ unit: "grapheme", minLength: 1, maxLength: 3_000 })),
  link: words,
  dueOn: fc.constantFrom("2026-12-01", "2026-12-31"),
});
const relation = fc.record({
  leaderName: fc.oneof(named, fc.constant("王建国")),
  leaderPost: maybe(words),
  kind: fc.constant("SECTION"),
  subjectName: named,
});

let world: World;
let owner: pg.Client;
let union: Client;
let district: Client;

/** Enters what the service takes; the rest of what was generated is no record. Returns the ids. */
async function enter(client: Client, name: string, about: { type: string; entity: string }, inputs: readonly object[]): Promise<string[]> {
  const query = `mutation ($input: ${about.type}!) { ${name}(input: $input) { ${about.entity} { id } userErrors { code } } }`;
  const ids: string[] = [];
  for (const input of inputs) {
    const answer = await client.ask(query, { input });
    expect(answer.status).toBeLessThan(500);
    const id = dig<string | undefined>(answer.data, [name, about.entity, "id"]);
    if (id !== undefined) ids.push(id);
  }
  return ids;
}

const TABLES = ["enterprise", "mass_group", "commitment", "commitment_draft", "review_relation", "review_obligation", "message"];

/** Every row of what imports write, to the last column. */
async function everything(): Promise<unknown[]> {
  return (
    await owner.query(
      `select ${TABLES.map((table) => `(select json_agg(t order by t::text) from ${table} t) as ${table}`).join(", ")}, (select count(*)::int from event where entity_type not in ('Import', 'File')) as events`,
    )
  ).rows;
}

/** Puts an export in again; what the check counts. */
async function again(client: Client, kind: string, path: string): Promise<{ rows: number; seen: Awaited<ReturnType<typeof checked>> }> {
  const bytes = await download(client, path);
  const texts = textsOf((await opened(bytes)).worksheets[0]);
  return { rows: texts.length - 1 - texts.findIndex((row) => row.includes("编号")), seen: await checked({ world, client, kind }, bytes) };
}

beforeAll(async () => {
  world = await World.start();
  owner = new pg.Client({ connectionString: world.database.ownerUrl });
  await owner.connect();
  union = await world.person("周王镇工会");
  district = await world.person("区委组织部", ["REVIEWER", "TENANT_ADMIN"]);
});
afterAll(async () => {
  await owner.end();
  await world.stop();
});

describe("import(export(x))", () => {
  it(`changes nothing, whatever x is (${RUNS} times four registers)`, async () => {
    const registers = fc.record({
      enterprises: fc.array(enterprise, { minLength: 8, maxLength: 14 }),
      groups: fc.array(group, { minLength: 8, maxLength: 14 }),
      commitments: fc.array(commitment, { minLength: 6, maxLength: 10 }),
      relations: fc.array(relation, { minLength: 5, maxLength: 8 }),
    });
    let rows = 0;
    for (const { enterprises, groups, commitments, relations } of fc.sample(registers, { numRuns: RUNS, seed: SEED })) {
      await enter(union, "createEnterprise", { type: "EnterpriseInput", entity: "enterprise" }, enterprises);
      const [parentId] = await enter(union, "createMassGroup", { type: "MassGroupInput", entity: "massGroup" }, groups.slice(0, 4));
      await enter(
        union,
        "createMassGroup",
        { type: "MassGroupInput", entity: "massGroup" },
        groups.slice(4).map((one) => ({ ...one, parentId })),
      );
      await enter(union, "draftCommitment", { type: "CommitmentInput", entity: "commitment" }, commitments);
      await enter(
        district,
        "createReviewRelation",
        { type: "ReviewRelationInput", entity: "reviewRelation" },
        relations.map((one) => ({ ...one, validFrom: TODAY })),
      );
      const before = await everything();
      for (const [client, kind, path] of [
        [union, "ENTERPRISES", "/exports/enterprises.xlsx"],
        [union, "MASS_GROUPS", "/exports/massGroups.xlsx"],
        [union, "COMMITMENTS", "/exports/commitments.xlsx?view=OWN"],
        [district, "REVIEW_RELATIONS", "/exports/reviewRelations.xlsx?view=GIVEN"],
      ] as const) {
        const { rows: exported, seen } = await again(client, kind, path);
        expect(seen).toMatchObject({
          state: "CHECKED",
          rowCount: exported,
          sameCount: exported,
          newCount: 0,
          changedCount: 0,
          wrongCount: 0,
          notedCount: 0,
        });
        rows += exported;
      }
      expect(await everything()).toEqual(before);
    }
    expect(rows).toBeGreaterThan(RUNS * 20);
    console.log(`round trips: ${RUNS} times four registers, ${rows} rows, every one the same`);
  });
});
