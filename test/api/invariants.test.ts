import fc from "fast-check";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { transitionsOf } from "../../server/platform/lifecycle.ts";
import { act, dispatched, received, type Seen } from "../acts.ts";
import { type Client, World } from "../world.ts";

let world: World;
let owner: pg.Client;
let district: Client;
let tenants: Client[];

beforeAll(async () => {
  world = await World.start();
  owner = new pg.Client({ connectionString: world.database.ownerUrl });
  await owner.connect();
  district = await world.person("区委组织部");
  tenants = await Promise.all(["周王镇党委", "水阳镇党委", "溪口镇党委"].map((name) => world.person(name)));
  // The story runs over months: nobody signs in again in between.
  await owner.query("update session set expires_at = '2100-01-01'");
});

afterAll(async () => {
  await owner.end();
  await world.stop();
});

const ACTS = [
  ...new Set(
    transitionsOf("Assignment")
      .filter(({ actor }) => actor !== "SYSTEM")
      .map(({ act: name, actor }) => `${name} ${actor}`),
  ),
];
const INPUT: Readonly<Record<string, Record<string, unknown>>> = {
  object: { reason: "异议" },
  submit: { contents: [{ key: "text", text: "总结" }] },
  return: { reasons: [{ deliverable: "text", reason: "请补充" }] },
  reopen: { reason: "重办" },
  overruleObjection: { note: "不成立" },
  waive: { reason: "免办" },
  closeIncomplete: { reason: "未完成" },
};

interface EventRow {
  entity_id: string;
  before: { state?: string } | null;
  after: { state?: string } | null;
}

/** Invariant 3: replaying the events gives the state, and every step starts where the one before ended. */
async function replay(taskId: string): Promise<void> {
  const { rows: assignments } = await owner.query<{ id: string; state: string; version: number }>(
    "select id, state, version from assignment where task_id = $1",
    [taskId],
  );
  const { rows: events } = await owner.query<EventRow>("select entity_id, before, after from event where entity_id = any($1) order by id", [
    assignments.map(({ id }) => id),
  ]);
  for (const { id, state, version } of assignments) {
    const own = events.filter((event) => event.entity_id === id);
    expect(own.length).toBe(version);
    let replayed: string | undefined;
    for (const event of own) {
      if (replayed !== undefined) expect(event.before?.state).toBe(replayed);
      replayed = event.after?.state;
    }
    expect(replayed).toBe(state);
  }
}

const FIGURES: Readonly<Record<string, string>> = {
  expected: "EXPECTED",
  waived: "WAIVED",
  cancelled: "CANCELLED",
  submitted: "SUBMITTED",
  onTime: "ON_TIME",
  late: "LATE",
  completed: "COMPLETED",
  overdue: "OVERDUE",
  dueSoon: "DUE_SOON",
  notDue: "NOT_DUE",
  withReceiver: "WITH_RECEIVER",
  withReceiverLate: "WITH_RECEIVER_LATE",
};

/** Invariant 2: assignments are the frozen targets and every partition sums to the total; every number opens to exactly its rows. */
async function partition(taskId: string): Promise<void> {
  const { rows } = await owner.query<{ targets: number; assignments: number }>(
    `select (select count(*)::int from task_target where task_id = $1 and removed_revision is null) as targets,
       (select count(*)::int from assignment where task_id = $1) as assignments`,
    [taskId],
  );
  expect(rows[0]?.assignments).toBe(rows[0]?.targets);
  const figures = await district.get<Record<string, number>>(
    `query ($id: ID!) { pivot(input: { taskId: $id }) { total { assignments expected waived cancelled submitted onTime late completed overdue dueSoon notDue withReceiver withReceiverLate } } }`,
    { id: taskId },
    ["pivot", "total"],
  );
  const f = (name: string): number => figures[name] ?? Number.NaN;
  expect(f("expected")).toBe(f("assignments") - f("waived") - f("cancelled"));
  expect(f("onTime")).toBeLessThanOrEqual(f("submitted"));
  expect(f("submitted")).toBeLessThanOrEqual(f("expected"));
  expect(f("onTime") + f("late")).toBe(f("submitted"));
  for (const [name, figure] of Object.entries(FIGURES)) {
    const behind = `query ($id: ID!) { assignments(view: OVERSEEN, filter: { taskId: { eq: $id }, figure: { eq: ${figure} } }) { total } }`;
    expect([figure, await district.get(behind, { id: taskId }, ["assignments", "total"])]).toEqual([figure, f(name)]);
  }
  expect(f("overdue") + f("dueSoon") + f("notDue") + f("withReceiver") + f("withReceiverLate") + f("completed")).toBe(f("expected"));
}

test("after any sequence of acts the events replay to the states and the figures add up", async () => {
  const step = fc.record({ tenant: fc.nat(2), act: fc.constantFrom(...ACTS), days: fc.integer({ min: 0, max: 6 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 40 }), async (steps) => {
      world.clock.set("2026-10-15T02:00:00Z");
      const include = await Promise.all(["周王镇党委", "水阳镇党委", "溪口镇党委"].map(async (name) => (await world.organization(name)).id));
      const task = await dispatched(district, { selector: { include }, dueOn: "2026-11-15" });
      const now = new Map<number, Seen>();
      for (const [index, client] of tenants.entries()) now.set(index, await received(client, task.id));
      for (const { tenant, act: named, days } of steps) {
        const [name = "", actor = ""] = named.split(" ");
        const client = ["ISSUER", "RECEIVER"].includes(actor) ? district : tenants[tenant];
        const seen = now.get(tenant);
        if (client === undefined || seen === undefined) continue;
        world.clock.set(new Date(world.clock.now().getTime() + days * 86_400_000));
        const outcome = await act(client, `${name}Assignment`, "assignment", seen, INPUT[name]);
        if (outcome.seen !== null) now.set(tenant, outcome.seen);
      }
      await replay(task.id);
      await partition(task.id);
    }),
    { numRuns: 12, seed: 20261015 },
  );
});

test("an as-of report shows the day as it was", async () => {
  world.clock.set("2026-10-15T02:00:00Z");
  const [client] = tenants;
  if (client === undefined) throw new Error("no tenant");
  const include = [(await world.organization("周王镇党委")).id];
  const task = await dispatched(district, { selector: { include } });
  const seen = await received(client, task.id);
  world.clock.set("2026-10-20T02:00:00Z");
  await act(client, "acknowledgeAssignment", "assignment", seen);
  const report = (asOf: string) =>
    district.get(
      `query ($id: ID!, $asOf: DateTimeISO) { pivot(input: { taskId: $id, asOf: $asOf }) { total { assignments acknowledged } } }`,
      { id: task.id, asOf },
      ["pivot", "total"],
    );
  expect(await report("2026-10-14T00:00:00Z")).toEqual({ assignments: 0, acknowledged: 0 });
  expect(await report("2026-10-18T00:00:00Z")).toEqual({ assignments: 1, acknowledged: 0 });
  expect(await report("2026-10-21T00:00:00Z")).toEqual({ assignments: 1, acknowledged: 1 });
});
