import { FACT_NAMES, factsSql, pastSql, stoodAbove } from "../assignments/past.ts";
import { endOf, monthEndBefore, monthEndOf } from "../assignments/snapshot.service.ts";
import { DUE_SOON_DAYS } from "../assignments/timeliness.ts";
import { figureSql } from "../assignments/figures.ts";
import { dateOf } from "../platform/clock.ts";
import type { Ctx } from "../platform/door.ts";
import { columns, COUNTER, COUNTS, type Counts, conditions, countedSql, FIGURE_OF, isGiven, type Row, scanSql } from "./report.rows.ts";
import type { ReportInput } from "./report.types.ts";

/** From where a past day is counted on: the end of a month that was kept, or now. */
interface Base {
  /** Null: now. */
  readonly day: string | null;
  readonly at: Date;
  readonly tenants: readonly string[];
}

/** The kept months around an instant and now, the nearest first: between two instants every change is read. */
function basesNear(ctx: Ctx, asOf: Date): Array<Omit<Base, "tenants">> {
  const date = dateOf(asOf);
  const now = ctx.clock.now();
  const months = [monthEndBefore(date), monthEndOf(date)].map((day) => ({ day, at: endOf(day) })).filter(({ at }) => at < now);
  const far = ({ at }: Omit<Base, "tenants">): number => Math.abs(at.getTime() - asOf.getTime());
  return [...months, { day: null, at: now }].sort((one, other) => far(one) - far(other));
}

const overseen = (ctx: Ctx, mark: string): string => (ctx.predicates ? `a.overseer_ids @> array[${mark}::uuid]` : `${mark}::uuid is not null`);

/** The tenants with rows that the reader may read now, and those that a snapshot of each of these days shows. */
async function tenantsOf(ctx: Ctx, days: readonly string[]): Promise<{ all: string[]; kept: ReadonlyMap<string, string[]> }> {
  const own = ctx.viewer.tenant.id;
  const [all, kept] = await Promise.all([
    ctx.rows<{ id: string }>(
      `/* cross-tenant */ select distinct a.tenant_id as id from assignment_count a where a.assignments > 0 and ${overseen(ctx, "$1")}`,
      [own],
    ),
    ctx.rows<{ id: string; day: string }>(
      `/* cross-tenant */ select distinct a.tenant_id as id, a.day from assignment_snapshot a where a.day = any($2::date[]) and ${overseen(ctx, "$1")}`,
      [own, days],
    ),
  ]);
  const byDay = Map.groupBy(kept, ({ day }) => day);
  return { all: all.map(({ id }) => id), kept: new Map([...byDay].map(([day, rows]) => [day, rows.map(({ id }) => id)])) };
}

/** The nearest base there is, and the tenants that it does not tell of: none taken yet, or moved under the reader since. */
async function baseOf(ctx: Ctx, asOf: Date): Promise<{ base: Base; missing: string[] }> {
  const near = basesNear(ctx, asOf);
  const { all, kept } = await tenantsOf(
    ctx,
    near.flatMap(({ day }) => day ?? []),
  );
  for (const { day, at } of near) {
    const tenants = day === null ? all : (kept.get(day) ?? []);
    if (tenants.length === 0 && day !== null) continue;
    const here = new Set(tenants);
    return { base: { day, at, tenants }, missing: all.filter((id) => !here.has(id)) };
  }
  return { base: { day: null, at: ctx.clock.now(), tenants: all }, missing: [] };
}

/** What the day ($1) decides of what was open at the end of a kept month. */
const openBefore = (limit: string): string => `(select count(*) from unnest(a.open_days) as until where until < ${limit})`;
const KEPT: Readonly<Partial<Record<keyof Counts, string>>> = {
  ...COUNTER,
  overdue: `a.incomplete + ${openBefore("$1::date")}`,
  dueSoon: `${openBefore(`$1::date + ${DUE_SOON_DAYS + 1}`)} - ${openBefore("$1::date")}`,
  notDue: `a.open - ${openBefore(`$1::date + ${DUE_SOON_DAYS + 1}`)}`,
};

/** What was counted at the end of a month ($2), on the day $1. */
function keptSql(where: string): string {
  return `/* cross-tenant */
    select territory, line, tenant_id as "tenantId", ${columns((name) => `sum("${name}")::int`)}
    from (
      select a.territory, a.line, a.tenant_id, ${columns((name) => KEPT[name] ?? `a.${name}`)}
      from assignment_snapshot a
      where a.day = $2 and ${where}
    ) as kept
    group by territory, line, tenant_id`;
}

type FactName = (typeof FACT_NAMES)[number];

/** What the events had told by then; the due day of whoever moved none is the one dispatched. */
function told(side: "then" | "base", name: FactName): string {
  return name === "effective_due_on" ? `coalesce(past.${side}_${name}, r.due_on)` : `past.${side}_${name}`;
}

/**
 * What changed between the base ($2) and the instant asked for ($3), of the tenants $4 and for the reader $5: what every
 * assignment with an event in between counted then, less what it counted in the base. Of now, the row itself tells.
 */
function changesSql(base: "now" | "kept", where: string): string {
  const ofBase = (name: FactName): string => (base === "kept" ? told("base", name) : name === "overseers_then" ? "null" : `r.${name}`);
  const facts = FACT_NAMES.map((name) => `case when side.sign = 1 then ${told("then", name)} else ${ofBase(name)} end as ${name}`);
  const counts = Object.entries(FIGURE_OF).map(
    ([name, figure]) => `coalesce(sum(a.sign) filter (where ${figureSql(figure, "a", "$1::date")}), 0)::int as "${name}"`,
  );
  return `/* cross-tenant */
    select a.territory, a.line, a.tenant_id as "tenantId", sum(a.sign)::int as assignments, ${counts.join(",\n      ")}
    from (
      select r.tenant_id, r.campaign_id, r.task_id, r.issuer_id, r.line, r.territory, r.overseer_ids, side.sign,
        ${facts.join(",\n        ")}
      from (
        select distinct e.tenant_id, e.entity_id
        from event e
        where e.tenant_id = any($4::uuid[]) and e.at > least($2::timestamptz, $3::timestamptz) and e.at <= greatest($2::timestamptz, $3::timestamptz)
          and e.entity_type = 'Assignment'
      ) as changed
      join assignment r on r.tenant_id = changed.tenant_id and r.id = changed.entity_id
      join lateral ${factsSql("r", base === "now" ? { then_: "$3::timestamptz" } : { then_: "$3::timestamptz", base_: "$2::timestamptz" })} past on true
      cross join (values (1), (-1)) as side (sign)
    ) as a
    where a.state is not null and ${stoodAbove("a", "$5")} and ${where}
    group by a.territory, a.line, a.tenant_id`;
}

/** The sums of rows of the same crossing. */
function summed(rows: readonly Row[]): Row[] {
  const sums = new Map<string, Row>();
  for (const row of rows) {
    const key = `${row.territory} ${row.line} ${row.tenantId}`;
    const sum = sums.get(key);
    if (sum === undefined) sums.set(key, { ...row });
    else for (const name of COUNTS) sum[name] += row[name];
  }
  return [...sums.values()].filter(({ assignments }) => assignments > 0);
}

/** Every row there was, one by one: for a task, a period, and tenants without a snapshot. */
function rebuiltRows(ctx: Ctx, input: ReportInput, asOf: Date, tenants: readonly string[] | null): Promise<Row[]> {
  const { sql, values } = conditions(ctx, input, tenants === null ? 4 : 5);
  const only = tenants === null ? "true" : "a.tenant_id = any($4::uuid[])";
  const where = `${only} and ${stoodAbove("a", "$3")} and ${sql}`;
  const given = [asOf, dateOf(asOf), ctx.viewer.tenant.id, ...(tenants === null ? [] : [tenants]), ...values];
  return ctx.db.query(scanSql(pastSql("$1"), where, "$2::date"), given);
}

function baseRows(ctx: Ctx, input: ReportInput, { day }: Base, date: string): Promise<Row[]> {
  const { sql, values } = conditions(ctx, input, day === null ? 2 : 3);
  return ctx.db.query(day === null ? countedSql(sql) : keptSql(sql), [date, ...(day === null ? [] : [day]), ...values]);
}

/** What every organization in reach contributed to every crossing at a past instant. */
export async function pastRows(ctx: Ctx, input: ReportInput, asOf: Date): Promise<Row[]> {
  if (isGiven(input.taskId) || isGiven(input.dueFrom) || isGiven(input.dueTo)) return rebuiltRows(ctx, input, asOf, null);
  const { base, missing } = await baseOf(ctx, asOf);
  const { sql, values } = conditions(ctx, input, 6);
  const date = dateOf(asOf);
  // An act of this very moment is already counted: whatever came after the instant is read.
  const since = base.day === null ? "infinity" : base.at;
  const given = [date, since, asOf, base.tenants, ctx.viewer.tenant.id, ...values];
  const found = await Promise.all([
    baseRows(ctx, input, base, date),
    ctx.db.query<Row[]>(changesSql(base.day === null ? "now" : "kept", sql), given),
    missing.length === 0 ? [] : rebuiltRows(ctx, input, asOf, missing),
  ]);
  return summed(found.flat());
}
