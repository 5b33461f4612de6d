import fc from "fast-check";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { differenceOf, hundredths, parts } from "../../server/targets/amount.ts";
import { type Paced, lightOf, lightSql } from "../../server/targets/light.ts";
import { draftTarget, look, must, type Share, sharesOf, type Target } from "../targets.ts";
import { type Client, World } from "../world.ts";

let world: World;
let district: Client;
const people = new Map<string, Client>();
const NAMES = ["周王镇工会", "水阳镇工会", "周王镇团委"];

/** Ten in the morning of a day; whoever acts then signs in, since sessions do not last until the next. */
async function on(day: string, client: Client): Promise<void> {
  world.clock.set(new Date(`${day}T02:00:00Z`));
  await client.signIn(client.username);
}

beforeAll(async () => {
  world = await World.start();
  world.clock.set(new Date(`${dayOf(0)}T02:00:00Z`));
  district = await world.person("区委组织部");
  for (const name of NAMES) people.set(name, await world.person(name));
});

afterAll(() => world.stop());

test("parts of a whole add up to it to the last hundredth, and none is a step away from its due", () => {
  const value = fc.integer({ min: 1, max: 100_000_000 }).map((cents) => cents / 100);
  fc.assert(
    fc.property(
      fc.oneof(value, fc.integer({ min: 1, max: 1_000_000 })),
      fc.array(fc.integer({ min: 0, max: 5_000 }), { minLength: 1, maxLength: 120 }),
      (total, heads) => {
        const whole = heads.reduce((sum, one) => sum + one, 0);
        const given = parts(total, heads);
        if (whole === 0) return given.every((one) => one === 0);
        const step = Number.isInteger(total) ? 1 : 0.01;
        const isNear = given.every((one, index) => Math.abs(one - (total * (heads[index] ?? 0)) / whole) < step + 1e-6);
        return isNear && differenceOf({ total, spread: "SUM" }, given).by === 0 && given.every((one) => hundredths(one) / 100 === one);
      },
    ),
    { numRuns: 300 },
  );
});

test("the light is the same in SQL and in the code, to the last digit", async () => {
  const day = fc.integer({ min: 0, max: 420 }).map((days) => new Date(Date.UTC(2026, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
  const cents = fc.integer({ min: 1, max: 20_000 }).map((one) => one / 100);
  const cases = fc.sample(
    fc.record({ year: fc.constant(2026), issuedOn: day, dueOn: day, endedOn: fc.option(day), value: cents, reached: fc.option(cents), today: day }),
    { numRuns: 400, seed: 7 },
  );
  const rows: Array<{ light: string }> = await world.app.asSystem("platform", (ctx) =>
    ctx.db.query(
      `select ${lightSql("row", "row.today")} as light from jsonb_to_recordset($1::jsonb) as row
         (year integer, issued_on date, due_on date, ended_on date, value numeric, reached numeric, today date, place integer) order by row.place`,
      [
        JSON.stringify(
          cases.map(({ issuedOn, dueOn, endedOn, ...one }, place) => ({ ...one, place, issued_on: issuedOn, due_on: dueOn, ended_on: endedOn })),
        ),
      ],
    ),
  );
  expect(rows.map(({ light }) => light)).toEqual(cases.map(({ today, ...paced }) => lightOf(paced as Paced, today)));
  expect(new Set(rows.map(({ light }) => light)).size).toBe(4);
});

interface Known {
  readonly value: number;
  readonly dueOn: string;
  readonly reached: number | null;
  readonly reachedOn: string | null;
}

/** What an event leaves of a share: every one says what it changed. */
function after(known: Known | null, { act, after: told }: { act: string; after: Record<string, unknown> }): Known | null {
  if (act === "withdraw") return null;
  const before = known ?? { value: 0, dueOn: "", reached: null, reachedOn: null };
  const keys = ["value", "dueOn", "reached", "reachedOn"].filter((key) => key in told);
  return { ...before, ...Object.fromEntries(keys.map((key) => [key, told[key]])) };
}

/** What the events of shares, replayed to the end of a day, lead to. */
async function replayed(day: string): Promise<Array<[string, Known]>> {
  const client = new pg.Client({ connectionString: world.database.ownerUrl });
  await client.connect();
  const { rows: events } = await client.query<{ id: string; act: string; after: Record<string, unknown> }>(
    `/* cross-tenant */ select entity_id as id, act, after from event
     where entity_type = 'TargetShare' and (at at time zone 'Asia/Shanghai')::date <= $1 order by event.id`,
    [day],
  );
  await client.end();
  const states = new Map<string, Known | null>();
  for (const event of events) states.set(event.id, after(states.get(event.id) ?? null, event));
  return [...states].flatMap(([id, known]) => (known === null ? [] : [[id, known] as [string, Known]])).sort(([a], [b]) => (a < b ? -1 : 1));
}

async function reported(day: string): Promise<Array<[string, Known]>> {
  const rows = await district.get<Array<Known & { shareId: string }>>(
    "query ($day: Date) { targetReport(input: { asOf: $day }) { rows { shareId value dueOn reached reachedOn } } }",
    { day },
    ["targetReport", "rows"],
  );
  return rows.map(({ shareId, ...known }): [string, Known] => [shareId, known]).sort(([a], [b]) => (a < b ? -1 : 1));
}

type Step =
  | { readonly do: "report"; readonly who: number; readonly value: number; readonly back: number }
  | { readonly do: "correct"; readonly who: number; readonly value: number; readonly which: number }
  | { readonly do: "amend"; readonly value: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant("report" as const), who: fc.nat(2), value: fc.nat(2_000).map((one) => one / 100), back: fc.nat(40) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant("correct" as const), who: fc.nat(2), value: fc.nat(2_000).map((one) => one / 100), which: fc.nat(9) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("amend" as const), value: fc.integer({ min: 1, max: 20 }) }) },
);

const dayOf = (index: number): string => new Date(Date.UTC(2026, 2, 1) + index * 9 * 86_400_000).toISOString().slice(0, 10);
const before = (day: string, days: number): string => new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);

interface Entered {
  readonly id: string;
  readonly value: number;
  readonly on: string;
}

/** The model: what counts is the entry of the latest day that was not put right, the later entered of two. */
const counted = (entries: readonly Entered[]): Entered | undefined => entries.toSorted((a, b) => (`${a.on} ${a.id}` < `${b.on} ${b.id}` ? 1 : -1))[0];

async function play(target: Target, steps: readonly Step[]): Promise<void> {
  const models = new Map<string, Entered[]>(NAMES.map((name) => [name, []]));
  let current = target;
  for (const [index, one] of steps.entries()) {
    const day = dayOf(index + 1);
    const client = one.do === "amend" ? district : (people.get(NAMES[one.who] ?? "") as Client);
    await on(day, client);
    if (one.do === "amend") {
      const shares = current.portions.map(({ organization }) => ({ organizationId: organization.id, value: one.value }));
      const input = { total: one.value * shares.length, shares, reason: "调整" };
      current = await must(district, "annualTarget", "amendAnnualTarget", { id: current.id, version: current.version, input });
    } else {
      const name = NAMES[one.who] ?? "";
      const model = models.get(name) ?? [];
      const [share] = (await sharesOf(client, "OWN", { targetId: { eq: target.id } })) as [Share];
      const of = { id: share.id, version: share.version };
      if (one.do === "report") {
        const reachedOn = before(day, one.back);
        const seen = await must(client, "targetShare", "reportTargetShare", { ...of, input: { value: one.value, reachedOn, note: "上报" } });
        model.push({ id: seen.entries[0]?.id ?? "", value: one.value, on: reachedOn });
      } else if (model.length > 0) {
        const [wrong] = model.splice(one.which % model.length, 1) as [Entered];
        const input = { entryId: wrong.id, value: one.value, reachedOn: wrong.on, reason: "更正" };
        const seen = await must(client, "targetShare", "correctTargetShare", { ...of, input });
        model.push({ id: seen.entries[0]?.id ?? "", value: one.value, on: wrong.on });
      }
      const found = (await look(client, "targetShare", share.id)) as Share;
      expect([found.reached, found.reachedOn]).toEqual([counted(model)?.value ?? null, counted(model)?.on ?? null]);
    }
  }
}

test("reached is what the entries say; the report of any day is what the events lead to, replayed", async () => {
  const runs = fc.sample(fc.array(step, { minLength: 10, maxLength: 10 }), { numRuns: 2, seed: 20_261_126 });
  const ids = await Promise.all(NAMES.map(async (name) => (await world.organization(name)).id));
  for (const steps of runs) {
    await on(dayOf(0), district);
    const draft = await draftTarget(district, { selector: { include: ids }, total: 30 });
    await play(await must(district, "annualTarget", "issueAnnualTarget", { id: draft.id, version: draft.version }), steps);
    await on(dayOf(11), district);
    for (const index of [0, 3, 6, 8, 10]) expect([index, await reported(dayOf(index))]).toEqual([index, await replayed(dayOf(index))]);
    // The next world begins in the spring again.
    const last = (await look(district, "annualTarget", draft.id)) as Target;
    await must(district, "annualTarget", "cancelAnnualTarget", { id: last.id, version: last.version, reason: "下一轮" });
  }
});
