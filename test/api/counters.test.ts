import fc from "fast-check";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { verifyAll } from "../../server/evidence.ts";
import { keepMonths, repairMonths } from "../../server/months.ts";
import { addDays } from "../../server/platform/clock.ts";
import { transitionsOf } from "../../server/platform/lifecycle.ts";
import { recountAll } from "../../server/recount.ts";
import { COUNTS, type Row, scanSql } from "../../server/reports/report.rows.ts";
import { act, dispatched, received, type Seen } from "../acts.ts";
import { type Client, World } from "../world.ts";

let world: World;
let owner: pg.Client;
let district: Client;
let admin: Client;
/** One below the other, so that moving the upper one moves both. */
const NAMES = ["周王镇党委", "周王镇工会", "水阳镇工会"] as const;
let tenants: Client[];
let readers: Client[];
let ids: string[];

beforeAll(async () => {
  world = await World.start();
  owner = new pg.Client({ connectionString: world.database.ownerUrl });
  await owner.connect();
  district = await world.person("区委组织部");
  admin = await world.person("区委组织部", ["PLATFORM_ADMIN"]);
  tenants = await Promise.all(NAMES.map((name) => world.person(name)));
  readers = await Promise.all(READERS.map((name) => world.person(name)));
  ids = await Promise.all(NAMES.map(async (name) => (await world.organization(name)).id));
  await owner.query("update session set expires_at = '2100-01-01', last_seen_at = '2100-01-01'");
});

afterAll(async () => {
  await owner.end();
  await world.stop();
});

const INPUT: Readonly<Record<string, Record<string, unknown>>> = {
  object: { reason: "异议" },
  submit: { contents: [{ key: "text", text: "总结" }] },
  return: { reasons: [{ deliverable: "text", reason: "请补充" }] },
  reopen: { reason: "重办" },
  overruleObjection: { note: "不成立" },
  waive: { reason: "免办" },
  closeIncomplete: { reason: "未完成" },
  reportProgress: { progress: 40 },
};
const OF_ALL = ["dispatch", "amend", "retarget", "move", "cancel", "waiveSome", "keep"] as const;
/** Those above the three, before and after a move. */
const READERS = ["区委组织部", "周王镇党委", "溪口镇党委"] as const;

type Step = { readonly who: number; readonly days: number; readonly name?: (typeof OF_ALL)[number]; readonly pick?: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 14, arbitrary: fc.record({ who: fc.nat(2), pick: fc.nat(50), days: fc.nat(4) }) },
  { weight: 2, arbitrary: fc.record({ who: fc.nat(2), name: fc.constantFrom(...OF_ALL), days: fc.nat(4) }) },
);

interface Run {
  task: Seen;
  /** How often each act was tried in this run. */
  readonly tried: Record<string, number>;
}

const done: Record<string, number> = {};

const inDays = (days: number): string => addDays(world.clock.today(), days);
const keep = (): Promise<number> => keepMonths(world.app.database, { clock: world.clock });

/** Puts one organization below another township's Party committee, or back. */
async function moveOne(who: number): Promise<boolean> {
  const parents = await Promise.all(["溪口镇党委", "水东镇党委"].map(async (name) => (await world.organization(name)).id));
  const { version } = await world.organization(NAMES[who] ?? NAMES[0]);
  const answer = await admin.ask(
    `mutation ($id: ID!, $version: Int!, $parent: ID!, $from: Date!) {
      moveOrganization(id: $id, version: $version, hierarchy: TERRITORY, parentId: $parent, validFrom: $from) { userErrors { code } } }`,
    { id: ids[who], version, parent: parents[version % 2], from: world.clock.today() },
  );
  return answer.text.includes('"userErrors":[]');
}

/** Many at once, all but the first stale: what is refused inside must leave no trace in the counts. */
async function waiveSome(run: Run): Promise<boolean> {
  const items = await district.get<Array<{ id: string; version: number }>>(
    "query ($task: ID!) { assignments(view: ISSUED, filter: { taskId: { eq: $task } }) { items { id version } } }",
    { task: run.task.id },
    ["assignments", "items"],
  );
  const answer = await district.ask(
    'mutation ($items: [AssignmentRef!]!) { waiveAssignments(items: $items, reason: "免办") { results { userErrors { code } } userErrors { code } } }',
    { items: items.map(({ id, version }, index) => ({ id, version: index === 0 ? version : version + 7 })) },
  );
  return answer.errors.length === 0;
}

async function doAll(run: Run, name: (typeof OF_ALL)[number], who: number): Promise<boolean> {
  if (name === "move") return moveOne(who);
  if (name === "waiveSome") return waiveSome(run);
  // By two servers at once.
  if (name === "keep") return (await Promise.all([keep(), keep()])).some((kept) => kept > 0);
  if (name === "dispatch") {
    run.task = await dispatched(district, { title: "计数", dueOn: inDays(250), selector: { include: ids } });
    return true;
  }
  const inputs: Readonly<Record<string, Record<string, unknown>>> = {
    amend: { input: { dueOn: inDays(280), reason: "延后" } },
    retarget: { input: { selector: { include: ids.filter((_, index) => index !== who) }, reason: "调整对象" } },
    cancel: { reason: "不再需要" },
  };
  const outcome = await act(district, name === "cancel" ? "cancelTask" : "amendTask", "task", run.task, inputs[name]);
  if (outcome.seen !== null) run.task = outcome.seen;
  return outcome.seen !== null;
}

/** The assignment of one organization, or of the next one whose own has not ended yet. */
async function going({ task }: Run, who: number) {
  for (let index = 0; index < NAMES.length; index++) {
    const own = tenants[(who + index) % NAMES.length];
    const seen = own === undefined ? null : await received(own, task.id).catch(() => null);
    const listed = transitionsOf("Assignment").filter(({ from, actor }) => from === seen?.state && actor !== "SYSTEM");
    if (own !== undefined && seen !== null && listed.length > 0) return { own, seen, listed };
  }
  return null;
}

/**
 * One of the acts that are listed for the state the assignment is in; a new task when this one has ended for all. What was
 * tried least in this run comes first, two times of three, so that every act has its turn; what ends a story early is seldom.
 */
async function doOne(run: Run, { who, pick = 0 }: Step): Promise<string | null> {
  const found = await going(run, who);
  if (found === null) return (await doAll(run, "dispatch", who)) ? "dispatch" : null;
  const { own, seen, listed } = found;
  const longer = listed.filter(({ act: name }) => pick % 7 === 0 || !["waive", "closeIncomplete"].includes(name));
  const acts = [...longer.toReversed().map(({ act: name, actor }) => ({ name, actor })), { name: "extend", actor: "ISSUER" }];
  const [rarest] = acts.toSorted((one, other) => (run.tried[one.name] ?? 0) - (run.tried[other.name] ?? 0));
  const chosen = pick % 3 === 0 ? acts[pick % acts.length] : rarest;
  if (chosen === undefined) return null;
  run.tried[chosen.name] = (run.tried[chosen.name] ?? 0) + 1;
  const client = chosen.actor === "ISSUER" || chosen.actor === "RECEIVER" ? district : own;
  const input = chosen.name === "extend" ? { dueOn: inDays(60) } : INPUT[chosen.name];
  const outcome = await act(client, `${chosen.name}Assignment`, "assignment", seen, input);
  return outcome.seen === null ? null : chosen.name;
}

const byKey = (rows: readonly Row[]): Record<string, number[]> =>
  Object.fromEntries(rows.map((row) => [`${row.territory} ${row.line} ${row.tenantId}`, COUNTS.map((name) => row[name])]).sort());

/** What the district's report says of everybody, and what a scan of all rows says. */
async function sameAsScan(): Promise<void> {
  const office = (await world.organization("区委组织部")).id;
  const scan = await owner.query<Row>(scanSql("assignment", "a.overseer_ids @> array[$2::uuid]", "$1::date"), [world.clock.today(), office]);
  const total = await district.get<Record<string, number>>(`{ pivot { total { ${COUNTS.join(" ")} } } }`, {}, ["pivot", "total"]);
  const sums = Object.values(byKey(scan.rows)).reduce(
    (sum, row) => sum.map((one, index) => one + (row[index] ?? 0)),
    COUNTS.map(() => 0),
  );
  expect(COUNTS.map((name) => total[name])).toEqual(sums);
}

const CELLS = `total { ${COUNTS.join(" ")} } cells { territory line figures { ${COUNTS.join(" ")} } }`;

/** What a report of a past day says, counted on from a kept month or from now; and read from every row's events. */
async function pastReports(client: Client, asOf: Date): Promise<[unknown, unknown]> {
  const ask = (input: object): Promise<unknown> =>
    client.get(`query ($input: ReportInput) { pivot(input: $input) { ${CELLS} } }`, { input }, ["pivot"]);
  return [await ask({ asOf }), await ask({ asOf, dueFrom: "1900-01-01" })];
}

/** Reports of past days from snapshots equal those from the events, for whoever stood above then or does now. */
async function pastAsReplayed(days: readonly Date[]): Promise<void> {
  for (const day of days) {
    for (const reader of readers) {
      const [kept, replayed] = await pastReports(reader, day);
      expect([reader.username, day, kept]).toEqual([reader.username, day, replayed]);
    }
  }
}

const findings = async (): Promise<string[]> => {
  const found = await verifyAll(world.app.database, new Map());
  return found.findings.map(({ table, detail }) => `${table}: ${detail}`);
};

test("the counters equal a recount, and kept months the replay, after any acts, refused ones, moves and amendments among them (invariants 2, 11)", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 40, maxLength: 45 }), async (steps) => {
      const task = await dispatched(district, { title: "计数", dueOn: inDays(31), selector: { include: ids } });
      const run: Run = { task, tried: {} };
      const days: Date[] = [];
      for (const one of steps) {
        world.clock.set(new Date(world.clock.now().getTime() + one.days * 86_400_000));
        const name = one.name === undefined ? await doOne(run, one) : (await doAll(run, one.name, one.who)) ? one.name : null;
        if (name !== null) done[name] = (done[name] ?? 0) + 1;
        days.push(world.clock.now());
      }
      expect(await findings()).toEqual([]);
      await pastAsReplayed(days.filter((_, index) => index % 13 === 4));
      done["months"] = (done["months"] ?? 0) + (await keep());
      await pastAsReplayed(days.filter((_, index) => index % 13 === 10));
      expect(await findings()).toEqual([]);
      await sameAsScan();
    }),
    { numRuns: 4, seed: 20261124, endOnFailure: true },
  );
  console.info(`counters: ${JSON.stringify(done)}`);
  const wanted = new Set([...OF_ALL, ...transitionsOf("Assignment").flatMap(({ act: name, actor }) => (actor === "SYSTEM" ? [] : [name]))]);
  expect([...wanted].filter((name) => done[name] === undefined)).toEqual([]);
});

test("a counter that is wrong is named by verify and put right by recount, while others act", async () => {
  const { rowCount } = await owner.query("update assignment_count set open = open + 3, late = late - 1 where tenant_id = $1", [ids[0]]);
  await owner.query("delete from assignment_count where tenant_id = $1", [ids[1]]);
  expect(rowCount).toBeGreaterThan(0);
  const found = await findings();
  expect(found.length).toBeGreaterThan(1);
  expect(found.join()).toContain("assignment_count: a recount adds late 1, open -3");
  const repairs = Promise.all([recountAll(world.app.database), recountAll(world.app.database)]);
  const task = await dispatched(district, { title: "同时", dueOn: inDays(300), selector: { include: ids } });
  const [first] = tenants;
  if (first === undefined) throw new Error("no tenant");
  await act(first, "acknowledgeAssignment", "assignment", await received(first, task.id));
  expect((await repairs).reduce((sum, one) => sum + one)).toBeGreaterThan(1);
  expect(await findings()).toEqual([]);
  expect(await recountAll(world.app.database)).toBe(0);
  await sameAsScan();
});

test("a kept month that is not what the events say is named by verify and put right by recount, and is what a report reads", async () => {
  await keep();
  const { rows } = await owner.query<{ day: string }>("select max(day)::text as day from snapshot_day");
  const monthEnd = new Date(`${rows[0]?.day}T15:30:00Z`);
  await pastAsReplayed([monthEnd]);
  await owner.query("update assignment_snapshot set late = late + 2 where tenant_id = $1", [ids[0]]);
  await owner.query("delete from assignment_snapshot where tenant_id = $1", [ids[1]]);
  const [kept, replayed] = await pastReports(district, monthEnd);
  expect(kept).not.toEqual(replayed);
  expect((await findings()).join()).toContain("assignment_snapshot: ");
  const [one, other] = await Promise.all([repairMonths(world.app.database), repairMonths(world.app.database)]);
  expect(one + other).toBeGreaterThan(1);
  expect(await findings()).toEqual([]);
  await pastAsReplayed([monthEnd]);
  // Without any, the same is said from the events.
  await owner.query("delete from assignment_snapshot; delete from snapshot_day");
  await pastAsReplayed([monthEnd]);
});
