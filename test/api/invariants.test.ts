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
  await owner.query("update session set expires_at = '2100-01-01', last_seen_at = '2100-01-01'");
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
  // One assignment for each target that stands; what was made for one taken out has ended. Nobody else has one.
  const { rows } = await owner.query<{ wrong: number; made: number }>(
    `select count(*) filter (where a.all is distinct from 1
         or (t.removed_revision is not null and a.state <> all('{COMPLETED,WAIVED,CANCELLED,CLOSED_INCOMPLETE}')))::int as wrong,
       (select count(*)::int from assignment where task_id = $1) - count(*)::int as made
     from task_target t left join (select tenant_id, count(*)::int as all, max(state) as state from assignment where task_id = $1 group by 1) a
       on a.tenant_id = t.receiver_id
     where t.task_id = $1`,
    [taskId],
  );
  expect(rows).toEqual([{ wrong: 0, made: 0 }]);
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

/** Whom the district asks from now on; who was taken out may not come back, who has handed something in may not go. */
async function retarget(task: Seen, ids: readonly string[]): Promise<Seen | null> {
  const { seen, codes } = await act(district, "amendTask", "task", task, { input: { reason: "调整对象", selector: { include: ids } } });
  for (const code of codes) expect(["TARGET_WAS_REMOVED", "TARGET_HAS_WORK"]).toContain(code);
  return seen;
}

test("after any sequence of acts and amendments the events replay to the states, the list of those asked holds, and the figures add up", async () => {
  const step = fc.record({ tenant: fc.nat(2), act: fc.constantFrom(...ACTS, ...ACTS, "retarget"), days: fc.integer({ min: 0, max: 6 }) });
  const changed = { done: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 40 }), async (steps) => {
      world.clock.set("2026-10-15T02:00:00Z");
      const places = ["周王镇党委", "水阳镇党委", "溪口镇党委", "黄渡乡党委", "文昌镇党委"];
      const [first = "", second = "", third = "", ...others] = await Promise.all(places.map(async (name) => (await world.organization(name)).id));
      const include = [first, second, third];
      let task = await dispatched(district, { selector: { include }, dueOn: "2026-11-15" });
      const now = new Map<number, Seen>();
      for (const [index, client] of tenants.entries()) now.set(index, await received(client, task.id));
      for (const { tenant, act: named, days } of steps) {
        if (named === "retarget") {
          const asked = await retarget(task, [first, ...(tenant === 0 ? [second] : [third]), ...others.slice(0, days % 3)]);
          if (asked !== null) task = asked;
          changed[asked === null ? "refused" : "done"]++;
          continue;
        }
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
  expect(changed.done).toBeGreaterThan(5);
  expect(changed.refused).toBeGreaterThan(0);
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
