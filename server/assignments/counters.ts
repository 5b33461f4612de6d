import type { Ctx } from "../platform/door.ts";
import { type AssignmentFigure, figureSql, type FiguredOn, figuresAt } from "./figures.ts";

/** Before every due day: what a report counts on it does not depend on the day it is asked. */
export const LONG_AGO = "1970-01-01";
export const NO_CAMPAIGN = "00000000-0000-0000-0000-000000000000";

/** The counts of a row of assignment_count, each a figure of {@link LONG_AGO}. What is then not due is what is open. */
const FIGURE_OF = {
  waived: "WAIVED",
  cancelled: "CANCELLED",
  acknowledged: "ACKNOWLEDGED",
  submitted: "SUBMITTED",
  on_time: "ON_TIME",
  late: "LATE",
  completed: "COMPLETED",
  incomplete: "OVERDUE",
  with_receiver: "WITH_RECEIVER",
  with_receiver_late: "WITH_RECEIVER_LATE",
  open: "NOT_DUE",
} as const satisfies Readonly<Record<string, AssignmentFigure>>;
export const FIGURES = Object.entries(FIGURE_OF);
export const COUNTS = ["assignments", ...Object.keys(FIGURE_OF)];
export const KEY = ["tenant_id", "issuer_id", "campaign_id", "line", "territory", "overseer_ids"];
const COLUMNS = [...KEY, ...COUNTS];
/** Rows of one statement: bounded by the number of parameters it may have. */
const CHUNK = 1_000;

/** What an assignment counts in, and by what. */
export interface Counted extends FiguredOn {
  readonly tenantId: string;
  readonly issuerId: string;
  readonly campaignId: string | null;
  readonly line: string;
  readonly territory: string;
  readonly overseerIds: readonly string[];
}

type Key = readonly [tenantId: string, issuerId: string, campaignId: string, line: string, territory: string, overseerIds: readonly string[]];

/** What one row of counts changes by, in the order of {@link COUNTS}. */
class Difference {
  constructor(
    readonly key: Key,
    readonly counts: readonly number[],
  ) {}
}

function keyOf({ tenantId, issuerId, campaignId, line, territory, overseerIds }: Counted): Key {
  return [tenantId, issuerId, campaignId ?? NO_CAMPAIGN, line, territory, overseerIds];
}

function countsOf(assignment: Counted): number[] {
  const figures = figuresAt(assignment, LONG_AGO);
  return [1, ...FIGURES.map(([, figure]) => (figures.has(figure) ? 1 : 0))];
}

function put(ctx: Ctx, key: Key, counts: readonly number[]): void {
  ctx.last.push({ note: new Difference(key, counts), write: writeDifferences });
}

/**
 * The one place that counts: `before` as the assignment counted until now, null when it is new, and `after` as it counts
 * from now on. Written once just before the commit, so that the rows of counts are locked last, shortly and in one order.
 */
export function count(ctx: Ctx, before: Counted | null, after: Counted): void {
  if (before !== null) {
    put(
      ctx,
      keyOf(before),
      countsOf(before).map((one) => -one),
    );
  }
  put(ctx, keyOf(after), countsOf(after));
}

/** Adds up what concerns the same row, leaves out what cancels itself, and sorts by key. */
function merged(notes: readonly unknown[]): Difference[] {
  const sums = new Map<string, Difference>();
  for (const note of notes) {
    if (!(note instanceof Difference)) continue;
    const id = JSON.stringify(note.key);
    const sum = sums.get(id);
    sums.set(
      id,
      sum === undefined
        ? note
        : new Difference(
            note.key,
            sum.counts.map((one, index) => one + (note.counts[index] ?? 0)),
          ),
    );
  }
  const changed = [...sums].filter(([, { counts }]) => counts.some((one) => one !== 0));
  return changed.sort(([one], [other]) => (one < other ? -1 : 1)).map(([, difference]) => difference);
}

async function writeDifferences(ctx: Ctx, notes: readonly unknown[]): Promise<void> {
  const differences = merged(notes);
  for (let from = 0; from < differences.length; from += CHUNK) {
    const rows = differences.slice(from, from + CHUNK);
    const tuples = rows.map((_, row) => `(${COLUMNS.map((_name, column) => `$${row * COLUMNS.length + column + 1}`).join(", ")})`);
    await ctx.db.query(
      `insert into assignment_count as stored (${COLUMNS.join(", ")})
       values ${tuples.join(", ")}
       on conflict (${KEY.join(", ")})
       do update set ${COUNTS.map((name) => `${name} = stored.${name} + excluded.${name}`).join(", ")}`,
      rows.flatMap(({ key, counts }) => [...key, ...counts]),
    );
  }
}

/** Every count of one tenant that differs from a recount of its rows, in one statement and therefore of one instant. */
const DRIFT = `
  select tenant_id as "tenantId", issuer_id as "issuerId", campaign_id as "campaignId", line, territory, overseer_ids as "overseerIds",
    array[${COUNTS.map((name) => `sum(${name})::integer`).join(", ")}] as counts
  from (
    select ${KEY.join(", ")}, ${COUNTS.map((name) => `-${name} as ${name}`).join(", ")}
    from assignment_count
    where tenant_id = $1
    union all
    select tenant_id, issuer_id, coalesce(campaign_id, '${NO_CAMPAIGN}'), line, territory, overseer_ids, 1,
      ${FIGURES.map(([, figure]) => `coalesce((${figureSql(figure, "assignment", `date '${LONG_AGO}'`)})::integer, 0)`).join(",\n      ")}
    from assignment
    where tenant_id = $1
  ) as both_sides
  group by tenant_id, issuer_id, campaign_id, line, territory, overseer_ids
  having ${COUNTS.map((name) => `sum(${name}) <> 0`).join(" or ")}`;

interface Drift extends Counted {
  readonly counts: readonly number[];
}

/** Rows of counts of the viewer's tenant that are not what a recount gives: what is missing, by count. */
export async function driftOf(ctx: Ctx): Promise<Array<{ readonly row: string; readonly detail: string }>> {
  const rows: Drift[] = await ctx.db.query(DRIFT, [ctx.viewer.tenant.id]);
  return rows.map((drift) => ({
    row: keyOf(drift).slice(1, 5).join(" "),
    detail: COUNTS.flatMap((name, index) => (drift.counts[index] === 0 ? [] : [`${name} ${drift.counts[index]}`])).join(", "),
  }));
}

/** Puts the counts of the viewer's tenant right while others act: what a recount finds missing is added. Returns how many rows. */
export async function repairCounts(ctx: Ctx): Promise<number> {
  // Another repair of the same tenant waits, and then finds nothing left to do. Every server asks the same coordinator.
  await ctx.db.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [`recount ${ctx.viewer.tenant.id}`]);
  const rows: Drift[] = await ctx.db.query(DRIFT, [ctx.viewer.tenant.id]);
  for (const drift of rows) put(ctx, keyOf(drift), drift.counts);
  return rows.length;
}
