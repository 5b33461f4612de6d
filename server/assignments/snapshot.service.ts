import { addDays, dateOf, startOfDay } from "../platform/clock.ts";
import type { Ctx } from "../platform/door.ts";
import { COUNTS, FIGURES, KEY, LONG_AGO, NO_CAMPAIGN } from "./counters.ts";
import { figureSql } from "./figures.ts";
import { pastSql } from "./past.ts";

/** What an act of the day before may still need to become visible. */
const SETTLED = 3_600_000;
/** Rows of one statement: bounded by the number of parameters it may have. */
const CHUNK = 1_000;

const COLUMNS = [...KEY, ...COUNTS, "open_days"] as const;
/** Before every due day what is not due is what is open. */
const countSql = (figure: (typeof FIGURES)[number][1]): string => figureSql(figure, "a", `date '${LONG_AGO}'`);

/** The last instant of a day. */
export function endOf(day: string): Date {
  return new Date(startOfDay(addDays(day, 1)).getTime() - 1);
}

/** The last day of the month before that of `date`. */
export function monthEndBefore(date: string): string {
  return addDays(`${date.slice(0, 7)}-01`, -1);
}

/** The last day of the month of `date`. */
export function monthEndOf(date: string): string {
  return monthEndBefore(addDays(`${date.slice(0, 7)}-28`, 4));
}

/** What a tenant's snapshot of an instant ($1) has to be: who stood above then and does now, and what is counted. */
const COUNTED = `
  select a.tenant_id, a.issuer_id, coalesce(a.campaign_id, '${NO_CAMPAIGN}') as campaign_id, a.line, a.territory, a.overseers::text[] as overseer_ids,
    count(*)::int as assignments,
    ${FIGURES.map(([name, figure]) => `count(*) filter (where ${countSql(figure)})::int as ${name}`).join(",\n    ")},
    coalesce(array_agg(greatest(a.effective_due_on, a.rework_due_on) order by greatest(a.effective_due_on, a.rework_due_on))
      filter (where ${countSql("NOT_DUE")}), '{}')::text[] as open_days
  from (
    select a.*, case when a.overseers_then is null then a.overseer_ids
      else array(select one from unnest(a.overseer_ids) as one where a.overseers_then ? one::text) end as overseers
    from ${pastSql("$1", "$2")} as a
  ) as a
  group by a.tenant_id, a.issuer_id, a.campaign_id, a.line, a.territory, a.overseers`;

type Row = Readonly<Record<(typeof COLUMNS)[number], unknown>>;

const counted = (ctx: Ctx, day: string): Promise<Row[]> => ctx.db.query(COUNTED, [endOf(day), ctx.viewer.tenant.id]);

async function write(ctx: Ctx, day: string, rows: readonly Row[]): Promise<void> {
  for (let from = 0; from < rows.length; from += CHUNK) {
    const values: unknown[] = [day];
    const tuples = rows.slice(from, from + CHUNK).map((row) => `($1, ${COLUMNS.map((name) => `$${values.push(row[name])}`).join(", ")})`);
    await ctx.db.query(`insert into assignment_snapshot (day, ${COLUMNS.join(", ")}) values ${tuples.join(", ")}`, values);
  }
}

/** A move of the same tenant waits for a snapshot, and a snapshot for a move: it keeps who may read. Every server asks the same coordinator. */
export async function lockSnapshots(ctx: Ctx, tenantId: string): Promise<void> {
  await ctx.db.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [`snapshot ${tenantId}`]);
}

/** Takes a tenant's snapshots away; the clock takes them again. Until then its past days are read from its events. */
export async function dropSnapshots(ctx: Ctx, tenantId: string): Promise<void> {
  for (const table of ["assignment_snapshot", "snapshot_day"]) await ctx.db.query(`delete from ${table} where tenant_id = $1`, [tenantId]);
}

/** The newest month that is over for good. */
function newestMonth(ctx: Ctx): string {
  return monthEndBefore(dateOf(new Date(ctx.clock.now().getTime() - SETTLED)));
}

/** Tenants whose newest month is missing. Through the platform door. */
export async function tenantsWithoutSnapshot(ctx: Ctx): Promise<string[]> {
  const rows: Array<{ id: string }> = await ctx.db.query(
    `/* cross-tenant */ select distinct c.tenant_id as id from assignment_count c
     where not exists (select from snapshot_day s where s.tenant_id = c.tenant_id and s.day = $1) order by id`,
    [newestMonth(ctx)],
  );
  return rows.map(({ id }) => id);
}

/** The first month of the viewer's tenant that has no snapshot, or null. */
export async function nextMonth(ctx: Ctx): Promise<string | null> {
  const { id } = ctx.viewer.tenant;
  const [last]: Array<{ day: string | null }> = await ctx.db.query("select max(day) as day from snapshot_day where tenant_id = $1", [id]);
  const [first]: Array<{ at: Date | null }> = await ctx.db.query("select min(dispatched_at) as at from assignment where tenant_id = $1", [id]);
  const newest = newestMonth(ctx);
  const began = first?.at === null || first?.at === undefined ? newest : monthEndOf(dateOf(first.at));
  // Whoever began since has no month yet, and is not asked again before the next one.
  const next = typeof last?.day === "string" ? monthEndOf(addDays(last.day, 1)) : began < newest ? began : newest;
  return next <= newest ? next : null;
}

/** Takes the snapshot of a month's last day; another server may be quicker. */
export async function takeSnapshot(ctx: Ctx, day: string): Promise<void> {
  const { id } = ctx.viewer.tenant;
  await lockSnapshots(ctx, id);
  const taken: unknown[] = await ctx.db.query(
    "insert into snapshot_day (tenant_id, day, taken_at) values ($1, $2, $3) on conflict do nothing returning day",
    [id, day, ctx.clock.now()],
  );
  if (taken.length === 1) await write(ctx, day, await counted(ctx, day));
}

async function storedOf(ctx: Ctx, day: string): Promise<Row[]> {
  const columns = COLUMNS.map((name) => (/_ids|_days/.test(name) ? `${name}::text[] as ${name}` : name)).join(", ");
  return ctx.db.query(`select ${columns} from assignment_snapshot where tenant_id = $1 and day = $2`, [ctx.viewer.tenant.id, day]);
}

interface Drift {
  readonly day: string;
  /** Whether the day was taken at all, or only rows of it are there. */
  readonly taken: boolean;
  readonly rows: number;
}

const said = (rows: readonly Row[]): Set<string> => new Set(rows.map((row) => JSON.stringify(COLUMNS.map((name) => row[name]))));

/** The days whose snapshot of the viewer's tenant is not what its events say, and in how many rows. */
export async function snapshotDrift(ctx: Ctx): Promise<Drift[]> {
  const days: Array<Omit<Drift, "rows">> = await ctx.db.query(
    `select day, bool_or(taken) as taken
     from (
       select day, true as taken from snapshot_day where tenant_id = $1
       union all
       select distinct day, false from assignment_snapshot where tenant_id = $1
     ) as known
     group by day order by day`,
    [ctx.viewer.tenant.id],
  );
  const drift: Drift[] = [];
  for (const { day, taken } of days) {
    const [one, other] = [said(await storedOf(ctx, day)), said(taken ? await counted(ctx, day) : [])];
    const wrong = [...one].filter((row) => !other.has(row)).length + [...other].filter((row) => !one.has(row)).length;
    if (wrong > 0) drift.push({ day, taken, rows: wrong });
  }
  return drift;
}

/** Takes again what {@link snapshotDrift} finds, while others act. Returns how many days. */
export async function repairSnapshots(ctx: Ctx): Promise<number> {
  await lockSnapshots(ctx, ctx.viewer.tenant.id);
  const drift = await snapshotDrift(ctx);
  for (const { day, taken } of drift) {
    await ctx.db.query("delete from assignment_snapshot where tenant_id = $1 and day = $2", [ctx.viewer.tenant.id, day]);
    if (taken) await write(ctx, day, await counted(ctx, day));
  }
  return drift.length;
}
