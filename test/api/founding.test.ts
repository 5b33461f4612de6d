import { afterAll, beforeAll, expect, test } from "vitest";
import { Client, dig, World } from "../world.ts";

let world: World;
let admin: Client;

interface Row {
  readonly name: string;
  readonly line: string;
  readonly state: string;
  readonly username: string | null;
  readonly temporaryPassword: string | null;
  readonly organization: {
    readonly id: string;
    readonly territoryParent: { name: string } | null;
    readonly lineParent: { name: string } | null;
  } | null;
  readonly userErrors: ReadonlyArray<{ code: string }>;
}

const ROW = `name line state username temporaryPassword userErrors { code }
  organization { id territoryParent { name } lineParent { name } }`;
const PLAN = `query ($input: OrganizationsInput!) { organizationPlan(input: $input) { ${ROW} } }`;
const MAKE = `mutation ($input: OrganizationsInput!) { createOrganizations(input: $input) { results { ${ROW} } userErrors { code field message } } }`;

const ALL = ["PARTY", "UNION", "LEAGUE", "WOMEN"];
const NEW_TOWN = { code: "341802299", name: "新田乡" };
/** One known township, whose four organizations exist, and one that nobody knew. */
const INPUT = { divisionCodes: ["341802106"], places: [NEW_TOWN], lines: ALL, administrators: true };

const plan = (input: object): Promise<Row[]> => admin.get(PLAN, { input }, ["organizationPlan"]);
async function make(input: object, by = admin): Promise<Row[]> {
  const answer = await by.ask(MAKE, { input });
  expect(dig(answer.data, ["createOrganizations", "userErrors"]), answer.text).toEqual([]);
  return dig(answer.data, ["createOrganizations", "results"]);
}

beforeAll(async () => {
  world = await World.start();
  admin = await world.person("区委组织部", ["PLATFORM_ADMIN"]);
});
afterAll(() => world.stop());

test("a plan says what would be made and what exists, and changes nothing", async () => {
  const before = await admin.get<number>("{ organizations { total } }", {}, ["organizations", "total"]);
  const rows = await plan(INPUT);
  expect(rows.map(({ name, state, username }) => [name, state, username !== null])).toEqual([
    [expect.stringMatching(/党委|党工委/), "EXISTING", true],
    [expect.stringMatching(/工会$/), "EXISTING", true],
    [expect.stringMatching(/^共青团/), "EXISTING", true],
    [expect.stringMatching(/妇女联合会$/), "EXISTING", true],
    ["新田乡党委", "NEW", true],
    ["新田乡工会", "NEW", true],
    ["共青团新田乡委员会", "NEW", true],
    ["新田乡妇女联合会", "NEW", true],
  ]);
  expect(rows[5]?.username).toBe("xintianxiang.union");
  expect(rows.every(({ temporaryPassword }) => temporaryPassword === null)).toBe(true);
  expect(await admin.get("{ organizations { total } }", {}, ["organizations", "total"])).toBe(before);
});

test("making them puts everybody in place once, with events and an administrator who must change the password", async () => {
  const rows = await make(INPUT);
  expect(rows.map(({ state }) => state)).toEqual([...Array.from({ length: 4 }, () => "EXISTING"), ...Array.from({ length: 4 }, () => "MADE")]);
  const union = rows[5];
  expect(union?.organization).toMatchObject({ territoryParent: { name: "新田乡党委" }, lineParent: { name: "宣州区总工会" } });
  expect(rows[4]?.organization).toMatchObject({ territoryParent: { name: "中共宣州区委组织部" }, lineParent: null });
  expect(new Set(rows.map(({ temporaryPassword }) => temporaryPassword)).size).toBe(8);

  const again = await make(INPUT);
  expect(again.map(({ state, username, temporaryPassword }) => [state, username, temporaryPassword])).toEqual(
    Array.from({ length: 8 }, () => ["EXISTING", null, null]),
  );

  const person = new Client(world.app.url);
  await person.signIn("xintianxiang.union", union?.temporaryPassword ?? "");
  expect((await person.ask("{ today { overdue } }")).errors[0]?.extensions.code).toBe("PASSWORD_CHANGE_REQUIRED");
  const tenant = await world.organization("新田乡工会");
  const events: unknown[] = await world.app.asSystem(
    "tenant",
    (ctx) => ctx.db.query("select entity_type, act from event where tenant_id = $1 order by id", [tenant.id]),
    tenant,
  );
  expect(events.slice(0, 2)).toEqual([
    { entity_type: "Organization", act: "create" },
    { entity_type: "Account", act: "create" },
  ]);
});

test("asked for twice at once they are made once, each in its own place", async () => {
  const input = { divisionCodes: [], places: [{ code: "341802298", name: "双溪街道" }], lines: ["UNION"], administrators: false };
  const answers = await Promise.all([make(input), make(input), make(input)]);
  expect(answers.map(([row]) => row?.state).toSorted()).toEqual(["EXISTING", "EXISTING", "MADE"]);
  // No Party committee was asked for, so the office stands above it; asked for later, the committee is added.
  expect(answers[0]?.[0]?.organization?.territoryParent?.name).toBe("中共宣州区委组织部");
  const later = await make({ ...input, lines: ["PARTY", "WOMEN"] });
  expect(later.map(({ name, state, organization }) => [name, state, organization?.territoryParent?.name])).toEqual([
    ["双溪街道党工委", "MADE", "中共宣州区委组织部"],
    ["双溪街道妇女联合会", "MADE", "双溪街道党工委"],
  ]);
});

test("a name that another place has is refused in its own row, the others are made", async () => {
  const rows = await make({ divisionCodes: [], places: [{ code: "341802297", name: "新田乡" }], lines: ["UNION", "WOMEN"], administrators: false });
  expect(rows.map(({ state, userErrors }) => [state, userErrors[0]?.code])).toEqual([
    ["REFUSED", "NAME_TAKEN"],
    ["REFUSED", "NAME_TAKEN"],
  ]);
});

test("codes that are no township's, other names for known ones, and too many at once are refused with the field", async () => {
  const refusal = async (input: object): Promise<unknown> => {
    const { data } = await admin.ask(MAKE, { input: { divisionCodes: [], places: [], lines: ALL, ...input } });
    const [first] = dig<Array<{ code: string; field: string[] }>>(data, ["createOrganizations", "userErrors"]);
    return [first?.code, first?.field?.join(".")];
  };
  expect(await refusal({ divisionCodes: ["341802"] })).toEqual(["DIVISIONS_UNKNOWN", "input.divisionCodes"]);
  expect(await refusal({ places: [{ code: "34", name: "某镇" }] })).toEqual(["DIVISION_CODE_INVALID", "input.places.0.code"]);
  expect(await refusal({ places: [{ code: "999999001", name: "某镇" }] })).toEqual(["DIVISION_CODE_INVALID", "input.places.0.code"]);
  expect(await refusal({ places: [{ code: "341802106", name: "某镇" }] })).toEqual(["DIVISION_TAKEN", "input.places.0.code"]);
  expect(await refusal({ places: [{ code: "341802296", name: " " }] })).toEqual(["REQUIRED", "input.places.0.name"]);
  const many = Array.from({ length: 26 }, (_, index) => ({ code: String(341802300 + index), name: `第${index}镇` }));
  expect(await refusal({ places: many })).toEqual(["TOO_MANY_ROWS", undefined]);
});

test("only a platform administrator may look at a plan or make one", async () => {
  const officer = await world.person("周王镇党委");
  for (const query of [PLAN, MAKE]) expect((await officer.ask(query, { input: INPUT })).errors[0]?.extensions.code).toBe("FORBIDDEN");
});
