import Excel from "@protobi/exceljs";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Client, dig, World } from "../world.ts";

interface Carrier {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly origin: string;
  readonly results: string | null;
  readonly adoptedFrom: string | null;
  readonly adoptions: Array<{ adopter: string }>;
  readonly timeline: Array<{ act: string }>;
  readonly allowedActions: Array<{ name: string; enabled: boolean }>;
}

const CARRIER =
  "id version title origin results resultsOn sharedAt adoptedFrom adoptions { adopter } timeline { act } allowedActions { name enabled }";
const CONTENT = { origin: "INNOVATED", title: "职工夜校", problem: "青工多、技能提升途径少", practice: "每周两晚，企业点单、工会派师。" };
const TYPES: Readonly<Record<string, string>> = {
  id: "ID!",
  campaignId: "ID!",
  version: "Int!",
  input: "CarrierInput!",
  reason: "String!",
};

let world: World;
let district: Client;
let union: Client;
let youth: Client;
let other: Client;
let party: Client;
let campaignId = "";
let school: Carrier;

async function act(client: Client, name: string, args: Record<string, unknown>): Promise<{ codes: string[]; seen: Carrier | null }> {
  const declared = Object.keys(args).map((key) => `$${key}: ${TYPES[key] ?? "String"}`);
  const passed = Object.keys(args).map((key) => `${key}: $${key}`);
  const query = `mutation (${declared.join(", ")}) { ${name}(${passed.join(", ")}) { carrier { ${CARRIER} } userErrors { code field } } }`;
  const answer = await client.ask(query, args);
  const refused = dig<Array<{ code: string; field: string[] | null }> | undefined>(answer.data, [name, "userErrors"]) ?? [];
  return {
    codes: [...answer.errors.map(({ extensions }) => extensions.code), ...refused.map(({ code, field }) => [code, ...(field ?? [])].join(" "))],
    seen: dig<Carrier | null | undefined>(answer.data, [name, "carrier"]) ?? null,
  };
}

async function must(client: Client, name: string, args: Record<string, unknown>): Promise<Carrier> {
  const { codes, seen } = await act(client, name, args);
  if (seen === null) throw new Error(`${name}: ${codes.join()}`);
  return seen;
}

const create = (client: Client, input: Record<string, unknown> = {}) => act(client, "createCarrier", { campaignId, input: { ...CONTENT, ...input } });
async function look(client: Client, id: string): Promise<Carrier | null> {
  const answer = await client.ask(`query ($id: ID!) { carrier(id: $id) { ${CARRIER} } }`, { id });
  return dig<Carrier | null>(answer.data, ["carrier"]);
}
const list = (client: Client, field: string, filter: Record<string, unknown> = {}): Promise<Carrier[]> =>
  client.get(
    `query ($filter: CarrierFilter) { ${field.includes("(") ? field.replace(")", ", filter: $filter)") : `${field}(filter: $filter)`} {
    total items { ${CARRIER} } } }`,
    { filter },
    [field.split("(")[0] ?? "", "items"],
  );
const offered = (carrier: Carrier | null): string[] => (carrier?.allowedActions ?? []).filter(({ enabled }) => enabled).map(({ name }) => name);

beforeAll(async () => {
  world = await World.start();
  [district, union, youth, other, party] = (await Promise.all(
    ["区委组织部", "周王镇工会", "周王镇团委", "水阳镇工会", "周王镇党委"].map((name) => world.person(name)),
  )) as [Client, Client, Client, Client, Client];
  const input = { name: "创先争优活动", startsOn: "2026-01-04", endsOn: "2027-06-30" };
  campaignId = await district.get("mutation ($input: CampaignInput!) { createCampaign(input: $input) { campaign { id } } }", { input }, [
    "createCampaign",
    "campaign",
    "id",
  ]);
});

afterAll(() => world.stop());

describe("an organization's own carriers", () => {
  test("are entered whole, changed with their version, and read by those above, who see it on the access log", async () => {
    expect((await create(union, { problem: " " })).codes).toEqual(["REQUIRED input problem"]);
    expect((await create(district)).codes).toEqual(["CARRIER_OF_LEADER"]);
    school = (await create(union)).seen ?? (Promise.reject(new Error("not entered")) as never);
    expect(offered(school).sort()).toEqual(["editCarrier", "endCarrier", "shareCarrier"]);
    const edited = { ...CONTENT, results: "已办 12 期，培训青工 480 人次" };
    const changed = await must(union, "editCarrier", { id: school.id, version: school.version, input: edited });
    expect((await act(union, "editCarrier", { id: school.id, version: school.version, input: edited })).codes).toEqual(["VERSION_CONFLICT"]);
    school = changed;
    expect(school).toMatchObject({ results: edited.results, resultsOn: "2026-10-15", timeline: [{ act: "create" }, { act: "edit" }] });
    expect((await list(district, "carriers(view: OVERSEEN)", { q: "zgyx" })).map(({ id }) => id)).toEqual([school.id]);
    expect(offered(await look(party, school.id))).toEqual([]);
    expect((await union.ask("{ accessEntries(page: { limit: 100 }) { items { operation } } }")).text).toContain('"carriers"');
  });

  test("are nobody else's before they are offered, on any path", async () => {
    for (const stranger of [youth, other]) {
      expect(await look(stranger, school.id)).toBeNull();
      expect(await list(stranger, "sharedCarriers")).toEqual([]);
      expect(await list(stranger, "carriers(view: OWN)")).toEqual([]);
      expect((await stranger.ask("{ carriers(view: OVERSEEN) { total } }")).errors.map(({ extensions }) => extensions.code)).toEqual(["FORBIDDEN"]);
      for (const [name, args] of [
        ["adoptCarrier", {}],
        ["editCarrier", { input: CONTENT }],
        ["shareCarrier", {}],
        ["endCarrier", { reason: "试" }],
      ] as const) {
        expect([name, (await act(stranger, name, { id: school.id, version: school.version, ...args })).codes]).toEqual([name, ["NOT_FOUND"]]);
      }
    }
    expect((await act(party, "editCarrier", { id: school.id, version: school.version, input: CONTENT })).codes).toEqual(["NOT_FOUND"]);
  });
});

describe("what is offered to peers", () => {
  test("is offered by an approver, read by every peer in the campaign, and copied once with its link", async () => {
    const operator = await world.person("周王镇工会", ["TENANT_OPERATOR"]);
    expect((await act(operator, "shareCarrier", { id: school.id, version: school.version })).codes).toEqual(["FORBIDDEN"]);
    school = await must(union, "shareCarrier", { id: school.id, version: school.version });
    expect(offered(school).sort()).toEqual(["editCarrier", "unshareCarrier"]);
    const [seen] = await list(other, "sharedCarriers", { campaignId: { eq: campaignId } });
    expect([seen?.id, offered(seen ?? null), seen?.adoptions, seen?.timeline]).toEqual([school.id, ["adoptCarrier"], [], []]);
    expect((await act(other, "adoptCarrier", { id: school.id, version: 1 })).codes).toEqual(["VERSION_CONFLICT"]);
    const both = await Promise.all([1, 2].map(() => act(other, "adoptCarrier", { id: school.id, version: school.version })));
    expect(both.flatMap(({ codes }) => codes)).toEqual(["ALREADY_DONE"]);
    const copy = both.find(({ seen: made }) => made !== null)?.seen ?? null;
    expect(copy).toMatchObject({ title: "职工夜校", origin: "INNOVATED", results: null, adoptedFrom: "周王镇工会" });
    expect(offered(copy).sort()).toEqual(["editCarrier", "endCarrier"]);
    expect((await act(other, "shareCarrier", { id: copy?.id, version: copy?.version })).codes).toEqual(["CARRIER_COPIED"]);
    expect((await act(union, "adoptCarrier", { id: school.id, version: school.version })).codes).toEqual(["CARRIER_NOT_YOURS"]);
    expect((await act(other, "editCarrier", { id: school.id, version: school.version, input: CONTENT })).codes).toEqual(["CARRIER_NOT_YOURS"]);
    expect(offered((await list(other, "sharedCarriers"))[0] ?? null)).toEqual([]);
    await must(youth, "adoptCarrier", { id: school.id, version: school.version });
  });

  test("its own organization and those above see who copied it; the copies' neighbours do not", async () => {
    expect((await look(union, school.id))?.adoptions).toEqual([{ adopter: "水阳镇工会" }, { adopter: "共青团周王镇委员会" }]);
    expect((await look(party, school.id))?.adoptions.length).toBe(2);
    expect((await look(youth, school.id))?.adoptions).toEqual([]);
    expect((await union.ask("{ messages { items { kind carrierId } } }")).text).toContain(`"kind":"CARRIER_ADOPTED","carrierId":"${school.id}"`);
  });

  test("a campaign that a peer is not in shows nothing of it there", async () => {
    // As if another district led it: whoever is not below its owner does not take part.
    const { id } = await world.organization("水阳镇党委");
    const [kept] = await world.app.asSystem("platform", (ctx) => ctx.db.query("select owner_id from campaign where id = $1", [campaignId]));
    await own(`update campaign set owner_id = '${id}'`);
    expect([await list(youth, "sharedCarriers"), await look(youth, school.id)]).toEqual([[], null]);
    expect((await act(youth, "adoptCarrier", { id: school.id, version: school.version })).codes).toEqual(["NOT_FOUND"]);
    await own(`update campaign set owner_id = '${kept.owner_id}'`);
  });
});

/** What only the owner of the database may do. */
async function own(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: world.database.ownerUrl });
  await client.connect();
  await client.query(`/* cross-tenant */ ${statement}`);
  await client.end();
}

describe("the report over carriers", () => {
  const FIGURES = {
    total: "TOTAL",
    inherited: "INHERITED",
    innovated: "INNOVATED",
    adopted: "ADOPTED",
    withResults: "WITH_RESULTS",
    shared: "SHARED",
    spread: "SPREAD",
  } as const;
  const NUMBERS = `organizations withoutCarrier ${Object.keys(FIGURES).join(" ")} adoptions`;
  type Figures = Record<keyof typeof FIGURES | "organizations" | "withoutCarrier" | "adoptions", number>;
  interface Report {
    readonly total: Figures;
    readonly byLine: Array<{ key: string; figures: Figures }>;
    readonly byTerritory: Array<{ key: string; figures: Figures }>;
    readonly spread: Array<{ title: string; organization: string; adopters: string[]; adoptions: number }>;
    readonly count: number;
    readonly rows: Array<{ organizationId: string; name: string; figures: Figures }>;
  }
  const report = (client: Client, without = false): Promise<Report> =>
    client.get(
      `query ($campaignId: ID!, $without: Boolean) { carrierReport(campaignId: $campaignId, without: $without) {
        total { ${NUMBERS} } byLine { key figures { ${NUMBERS} } } byTerritory { key figures { ${NUMBERS} } }
        spread { title organization adopters adoptions } count rows { organizationId name figures { ${NUMBERS} } } } }`,
      { campaignId, without },
      ["carrierReport"],
    );

  test("counts by origin and by adoption, adds up, and opens to the rows it counts; ended ones count no more", async () => {
    await create(party, { title: "党群服务日", origin: "INHERITED" });
    const stale = (await create(other, { title: "红旗班组", origin: "INHERITED" })).seen;
    await must(other, "endCarrier", { id: stale?.id, version: stale?.version, reason: "并入职工夜校" });
    expect((await act(other, "editCarrier", { id: stale?.id, version: 2, input: CONTENT })).codes).toEqual(["CARRIER_ENDED"]);
    const found = await report(district);
    expect(found.total).toMatchObject({ total: 4, inherited: 1, innovated: 1, adopted: 2, withResults: 1, shared: 1, spread: 1, adoptions: 2 });
    expect(found.total.organizations - found.total.withoutCarrier).toBe(4);
    expect(found.spread).toEqual([{ title: "职工夜校", organization: "周王镇工会", adopters: ["水阳镇工会", "共青团周王镇委员会"], adoptions: 2 }]);
    for (const groups of [found.byLine, found.byTerritory]) {
      for (const name of Object.keys(found.total) as Array<keyof Figures>) {
        expect([name, groups.reduce((sum, { figures }) => sum + figures[name], 0)]).toEqual([name, found.total[name]]);
      }
    }
    for (const [column, figure] of Object.entries(FIGURES)) {
      const rows = (filter: object) =>
        list(district, "carriers(view: OVERSEEN)", { campaignId: { eq: campaignId }, figure: { eq: figure }, ...filter });
      expect([figure, (await rows({})).length]).toEqual([figure, found.total[column as keyof Figures]]);
      const unions = found.byLine.find(({ key }) => key === "UNION")?.figures[column as keyof Figures];
      expect([figure, (await rows({ line: { eq: "UNION" } })).length]).toEqual([figure, unions]);
    }
    const without = await report(district, true);
    expect([without.count, without.total]).toEqual([found.total.withoutCarrier, found.total]);
  });

  test("each reader counts within the own scope; a mass organization has no such report", async () => {
    expect((await report(party)).total).toMatchObject({ organizations: 3, total: 2, adopted: 1, adoptions: 2, withoutCarrier: 1 });
    const refused = await union.ask("query ($campaignId: ID!) { carrierReport(campaignId: $campaignId) { count } }", { campaignId });
    expect(refused.errors.map(({ extensions }) => extensions.code)).toEqual(["FORBIDDEN"]);
  });

  test("ledgers and report are workbooks", async () => {
    const cells = async (client: Client, path: string): Promise<string> => {
      const book = new Excel.Workbook();
      await book.xlsx.load(await (await client.raw(path)).arrayBuffer());
      return JSON.stringify(book.worksheets[0]?.getSheetValues());
    };
    const ledger = await cells(district, "/exports/carriers.xlsx?view=OVERSEEN");
    for (const words of ["载体台账", "职工夜校", "借鉴自", "水阳镇工会、共青团周王镇委员会", "已办 12 期"]) expect(ledger).toContain(words);
    expect(await cells(other, "/exports/sharedCarriers.xlsx")).toContain("青工多、技能提升途径少");
    expect(await cells(union, "/exports/sharedCarriers.xlsx")).not.toContain("职工夜校");
    expect(await cells(district, `/exports/carrierReport.xlsx?campaignId=${campaignId}`)).toContain("载体情况汇总");
  });
});

test("an offer that is taken back shows nothing any more, and what was copied stays copied", async () => {
  const fresh = await look(union, school.id);
  await must(union, "unshareCarrier", { id: school.id, version: fresh?.version });
  expect([await list(other, "sharedCarriers"), await look(youth, school.id)]).toEqual([[], null]);
  expect((await list(other, "carriers(view: OWN)", { figure: { eq: "ADOPTED" } })).map(({ adoptedFrom }) => adoptedFrom)).toEqual(["周王镇工会"]);
  expect((await look(union, school.id))?.adoptions.length).toBe(2);
});

test("whoever moves takes its carriers along, with who copied them", async () => {
  const admin = await world.person("区委组织部", ["PLATFORM_ADMIN"]);
  const next = await world.person("水阳镇党委");
  const { id, version } = await world.organization("周王镇工会");
  const { id: parent } = await world.organization("水阳镇党委");
  const moved = await admin.ask(
    `mutation ($id: ID!, $version: Int!, $parent: ID!) {
      moveOrganization(id: $id, version: $version, hierarchy: TERRITORY, parentId: $parent, validFrom: "2026-10-15") { userErrors { code } } }`,
    { id, version, parent },
  );
  expect(moved.data).toEqual({ moveOrganization: { userErrors: [] } });
  expect([await look(party, school.id), (await look(next, school.id))?.adoptions.length]).toEqual([null, 2]);
});
