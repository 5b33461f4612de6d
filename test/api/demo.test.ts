import { afterAll, beforeAll, expect, test } from "vitest";
import { seedDemo } from "../../server/demo/seed.ts";
import { Client, World } from "../world.ts";

const SECRET = "a-password-for-the-demo";
let world: World;

beforeAll(async () => {
  world = await World.start({ empty: true });
  world.clock.set("2026-11-24T02:00:00Z");
  await seedDemo(world.app, { password: SECRET });
}, 600_000);

afterAll(async () => {
  await world.stop();
});

async function as(username: string): Promise<Client> {
  const client = new Client(world.app.url);
  await client.signIn(username, SECRET);
  return client;
}

/** The totals of lists, by alias. */
async function totals(username: string, lists: Readonly<Record<string, string>>): Promise<Record<string, number>> {
  const client = await as(username);
  const fields = Object.entries(lists).map(([alias, list]) => `${alias}: ${list} { total }`);
  const found = await client.get<Record<string, { total: number }>>(`{ ${fields.join("\n")} }`);
  return Object.fromEntries(Object.entries(found).map(([alias, { total }]) => [alias, total]));
}

const empty = (counts: Record<string, number>): string[] => Object.keys(counts).filter((name) => (counts[name] ?? 0) === 0);
const inState = (view: string, state: string): string => `assignments(view: ${view}, filter: { state: { eq: ${state} } })`;

test("宣州区 is a hundred tenants: 24 places of four, the district and three federations", async () => {
  const kinds = ["DISTRICT_OFFICE", "LINE_FEDERATION", "PARTY_COMMITTEE", "MASS_ORGANIZATION"];
  const counts = await totals("district", {
    all: "organizations",
    ...Object.fromEntries(kinds.map((kind) => [kind, `organizations(filter: { kind: { eq: ${kind} } })`])),
  });
  expect(counts).toEqual({ all: 100, DISTRICT_OFFICE: 1, LINE_FEDERATION: 3, PARTY_COMMITTEE: 24, MASS_ORGANIZATION: 72 });
  const places = (await (await as("district")).ask("{ organizations(page: { limit: 100 }) { items { name } } }")).text;
  expect(places).not.toMatch(/监狱|农场/);
});

test("the accounts of the demo sign in, by the pinyin of their place", async () => {
  const names = ["admin", "auditor", "district", "union", "youth", "women"];
  const local = ["zhouwangzhen", "shuiyangzhen", "jichuanjiedao"].flatMap((place) =>
    ["union", "youth", "women", "party"].map((line) => `${place}.${line}`),
  );
  for (const name of [...names, ...local]) {
    const client = await as(name);
    expect(await client.get("{ viewer { account { username } } }", {}, ["viewer", "account", "username"])).toBe(name);
  }
});

test("the campaign is in its second of three stages, and the real task is due on 15 November", async () => {
  const district = await as("district");
  const campaigns = await district.get("{ campaigns { name stages { name } currentStage { number } } }", {}, ["campaigns"]);
  expect(campaigns).toMatchObject([{ name: "创先争优活动", stages: [{}, {}, {}], currentStage: { number: 2 } }]);
  const tasks = await district.get<Array<{ title: string; dueOn: string; progress: { assignments: number } }>>(
    "{ tasks(page: { limit: 100 }) { items { title dueOn progress { assignments } } } }",
    {},
    ["tasks", "items"],
  );
  expect(tasks).toContainEqual({ title: "开展发展党员工作自查并报送书面总结", dueOn: "2026-11-15", progress: { assignments: 24 } });
});

test("leaders owe, have planned and have given reviews, and every relation owes exactly one", async () => {
  const ofState = (state: string): string => `reviewObligations(view: OVERSEEN, filter: { state: { eq: ${state} } })`;
  const { relations, all, ...counts } = await totals("district", {
    relations: "reviewRelations(view: OVERSEEN)",
    all: "reviewObligations(view: OVERSEEN)",
    ...Object.fromEntries(["DUE", "SCHEDULED", "DONE"].map((state) => [state, ofState(state)])),
  });
  expect([empty(counts), relations]).toEqual([[], 96]);
  expect(all).toBe(relations);
});

test("public commitments stand in every state, some with a second version, and some organizations have none yet", async () => {
  const ofState = (state: string): string => `commitments(view: OVERSEEN, filter: { state: { eq: ${state} } })`;
  const states = ["PUBLISHED", "IN_FULFILMENT", "CLAIMED", "APPRAISAL", "FULFILLED", "PARTLY_FULFILLED"];
  expect(empty(await totals("district", Object.fromEntries(states.map((state) => [state, ofState(state)]))))).toEqual([]);
  const district = await as("district");
  const revised = await district.ask("{ commitments(view: OVERSEEN, page: { limit: 100 }) { items { number versions { cause } } } }");
  expect(revised.text).toContain('"number":2');
  const { total } = await district.get<{ total: Record<string, number> }>(
    "{ commitmentCoverage { total { eligible covered uncovered annual immediate longTerm } } }",
    {},
    ["commitmentCoverage"],
  );
  expect(empty(total)).toEqual([]);
  const letters = Object.fromEntries(
    ["RECEIVED", "RECTIFYING", "ANSWERED", "SET_ASIDE"].map((state) => [
      state,
      `publicFeedbacks(view: OVERSEEN, filter: { state: { eq: ${state} } })`,
    ]),
  );
  expect(empty(await totals("district", letters))).toEqual([]);
  const vetter = await as("zhouwangzhen.union.shenhe");
  expect(await vetter.get("{ commitments(view: OWN) { total } }", {}, ["commitments", "total"])).toBeGreaterThan(0);
});

test("eight touring and nine guidance groups are on their tour: visits in every state, organizations never visited, advice answered and not", async () => {
  const district = await as("district");
  const { inspectionGroups, inspectionReport, touring } = await district.get<{
    inspectionGroups: { total: number };
    touring: { total: number };
    inspectionReport: { total: Record<string, number> };
  }>(`{ inspectionGroups { total } touring: inspectionGroups(filter: { kind: { eq: TOURING } }) { total } inspectionReport { total {
    neverVisited planned underWay concluded cancelled waiting open closed withdrawn adopted declined unanswered } } }`);
  expect([inspectionGroups.total, touring.total]).toEqual([17, 8]);
  for (const [name, count] of Object.entries(inspectionReport.total)) expect([name, count > 0]).toEqual([name, true]);
  const states = await district.get<Array<{ state: string }>>("{ inspectionVisits(page: { limit: 100 }) { items { state } } }", {}, [
    "inspectionVisits",
    "items",
  ]);
  expect(new Set(states.map(({ state }) => state)).size).toBe(9);
  const leader = await as("xunhui1");
  expect((await leader.get<{ total: number }>("{ inspectionTargets { total } }", {}, ["inspectionTargets"])).total).toBe(12);
});

test("the district finds something in every state, on every screen", async () => {
  const states = ["DISPATCHED", "RECEIVED", "ACCEPTED", "OBJECTED", "IN_PROGRESS", "SUBMITTED", "UNDER_REVIEW", "RETURNED", "COMPLETED", "WAIVED"];
  const counts = await totals("district", {
    ...Object.fromEntries(states.map((state) => [state, inState("ISSUED", state)])),
    overseen: "assignments(view: OVERSEEN)",
    overdue: "assignments(view: OVERSEEN, filter: { timeliness: { in: [OVERDUE] } })",
    supervised: "assignments(view: OVERSEEN, filter: { supervisionLevel: { in: [BLUE, YELLOW, RED] } })",
    drafts: "tasks(filter: { state: { eq: DRAFT } })",
    dispatched: "tasks(filter: { state: { eq: DISPATCHED } })",
    messages: "messages",
    events: "events",
    accounts: "accounts",
  });
  expect(empty(counts)).toEqual([]);
  const today = await (await as("district")).get<Record<string, number>>(
    "{ issuerToday { toReview objectionsToDecide extensionsToDecide overdue } }",
    {},
    ["issuerToday"],
  );
  expect(empty(today)).toEqual([]);
});

test.each(["union", "youth", "women"])("the federation %s has its own tasks, and reads its line", async (name) => {
  const counts = await totals(name, {
    tasks: "tasks",
    issued: "assignments(view: ISSUED)",
    overseen: "assignments(view: OVERSEEN)",
    completed: inState("ISSUED", "COMPLETED"),
    toReview: "assignments(view: ISSUED, filter: { state: { in: [SUBMITTED, UNDER_REVIEW] } })",
    messages: "messages",
    events: "events",
  });
  expect(empty(counts)).toEqual([]);
});

test("an organization of a township has work, groups, a pair, messages and an access log", async () => {
  const lists = {
    received: "assignments(view: RECEIVED)",
    groups: "massGroups",
    messages: "messages",
    events: "events",
    accesses: "accessEntries",
    accounts: "accounts",
  };
  for (const name of ["zhouwangzhen.union", "zhouwangzhen.party", "shuiyangzhen.youth", "jichuanjiedao.women"]) {
    expect([name, empty(await totals(name, lists))]).toEqual([name, []]);
    expect(await (await as(name)).get("{ jointBuildings { id } }", {}, ["jointBuildings"])).not.toEqual([]);
  }
  expect(empty(await totals("zhouwangzhen.union", { passedOn: "tasks", toGroups: "assignments(view: ISSUED)" }))).toEqual([]);
});

test("administrator and auditor find accounts and the log", async () => {
  const writers = { accounts: "accounts", vetters: 'accounts(filter: { q: "shenhe" })' };
  const { accounts = 0, vetters = 0 } = await totals("admin", writers);
  expect([accounts - vetters, vetters > 30]).toEqual([119, true]);
  expect(empty(await totals("auditor", { events: "events" }))).toEqual([]);
});

test("the story is made of acts: every state follows from its events", async () => {
  await world.app.seal();
  const { verifyAll } = await import("../../server/evidence.ts");
  const { readAnchors } = await import("../../server/events/anchors.ts");
  const found = await verifyAll(world.app.database, readAnchors(world.data), { keep: false });
  expect([found.findings, found.tenants, found.replayed > 200]).toEqual([[], 100, true]);
});
