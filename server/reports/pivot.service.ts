import { In } from "typeorm";
import { labels } from "../../schema/labels/labels.ts";
import { type AssignmentFigure, figureSql } from "../assignments/figures.ts";
import { Line, Organization } from "../organizations/organization.entity.ts";
import { noteAccess } from "../platform/access.ts";
import { dateOf } from "../platform/clock.ts";
import type { Ctx } from "../platform/door.ts";
import type { Figures, IssuerTurnaround, Pivot, PivotCell, PivotRow, ReportInput } from "./report.types.ts";

const COUNTS = [
  "assignments",
  "waived",
  "cancelled",
  "acknowledged",
  "submitted",
  "onTime",
  "late",
  "completed",
  "overdue",
  "dueSoon",
  "notDue",
  "withReceiver",
  "withReceiverLate",
] as const;
type Counts = Record<(typeof COUNTS)[number], number>;
type Row = Counts & { territory: string; line: string; tenantId: string };

/** Rates from counts; null where nothing was expected. */
function figuresOf(counts: Counts): Figures {
  const expected = counts.assignments - counts.waived - counts.cancelled;
  const rate = (part: number): number | null => (expected === 0 ? null : part / expected);
  return {
    ...counts,
    expected,
    completionRate: rate(counts.completed),
    onTimeRate: rate(counts.onTime),
    submissionRate: rate(counts.submitted),
  };
}

function add(rows: readonly Counts[]): Counts {
  const zero = Object.fromEntries(COUNTS.map((name) => [name, 0])) as Counts;
  for (const row of rows) for (const name of COUNTS) zero[name] += row[name];
  return zero;
}

interface Conditions {
  readonly sql: string;
  readonly values: unknown[];
}

/** The reader's own predicate and the report's conditions, numbered after `$first - 1`. */
function conditions(ctx: Ctx, input: ReportInput, first: number): Conditions {
  const values: unknown[] = [];
  const parts: string[] = [];
  const put = (sql: (mark: string) => string, value: unknown): void => {
    values.push(value);
    parts.push(sql(`$${first + values.length - 1}`));
  };
  if (ctx.predicates) put((mark) => `a.overseer_ids @> array[${mark}::uuid]`, ctx.viewer.tenant.id);
  if (input.campaignId !== undefined) put((mark) => `a.campaign_id = ${mark}`, input.campaignId);
  if (input.taskId !== undefined) put((mark) => `a.task_id = ${mark}`, input.taskId);
  if (input.issuerId !== undefined) put((mark) => `a.issuer_id = ${mark}`, input.issuerId);
  if (input.lines !== undefined && input.lines.length > 0) put((mark) => `a.line = any(${mark})`, input.lines);
  if (input.territories !== undefined && input.territories.length > 0) put((mark) => `a.territory = any(${mark})`, input.territories);
  if (input.dueFrom !== undefined) put((mark) => `a.effective_due_on >= ${mark}`, input.dueFrom);
  if (input.dueTo !== undefined) put((mark) => `a.effective_due_on <= ${mark}`, input.dueTo);
  return { sql: parts.length === 0 ? "true" : parts.join(" and "), values };
}

/**
 * Assignments as they stood at an instant, rebuilt from the event log: the last state, due day, rework day and first
 * submission that had been written by then. $1 is the instant.
 */
const AS_OF = `(
  select a.tenant_id, a.campaign_id, a.task_id, a.issuer_id, a.line, a.territory, a.overseer_ids,
    past.state, coalesce(past.due, a.due_on) as effective_due_on, past.rework as rework_due_on,
    past.objected as objected_on, past.submitted as first_submitted_on, past.received as received_at
  from assignment a
  join lateral (
    select (array_agg(e.after ->> 'state' order by e.id desc) filter (where e.after ? 'state'))[1] as state,
      max((e.after ->> 'effectiveDueOn')::date) as due,
      (array_agg((e.after ->> 'reworkDueOn')::date order by e.id desc) filter (where e.after ? 'reworkDueOn'))[1] as rework,
      (array_agg((e.after ->> 'objectedOn')::date order by e.id desc) filter (where e.after ? 'objectedOn'))[1] as objected,
      (array_agg((e.after ->> 'firstSubmittedOn')::date order by e.id desc) filter (where e.after ? 'firstSubmittedOn'))[1] as submitted,
      (array_agg((e.after ->> 'receivedAt')::timestamptz order by e.id) filter (where e.after ? 'receivedAt'))[1] as received
    from event e
    where e.tenant_id = a.tenant_id and e.entity_id = a.id and e.at <= $1
  ) past on past.state is not null
  where a.dispatched_at <= $1
)`;

function pivotSql(source: string, today: string, where: string): string {
  const count = (figure: AssignmentFigure): string => `count(*) filter (where ${figureSql(figure, "a", today)})::int`;
  return `/* cross-tenant */
    select a.territory, a.line, a.tenant_id as "tenantId", count(*)::int as assignments,
      ${count("WAIVED")} as waived, ${count("CANCELLED")} as cancelled, ${count("ACKNOWLEDGED")} as acknowledged,
      ${count("SUBMITTED")} as submitted, ${count("ON_TIME")} as "onTime", ${count("LATE")} as late,
      ${count("COMPLETED")} as completed, ${count("OVERDUE")} as overdue, ${count("DUE_SOON")} as "dueSoon",
      ${count("NOT_DUE")} as "notDue", ${count("WITH_RECEIVER")} as "withReceiver",
      ${count("WITH_RECEIVER_LATE")} as "withReceiverLate"
    from ${source} a
    where ${where}
    group by a.territory, a.line, a.tenant_id`;
}

/** Territories against lines: completion, timeliness and what is overdue, now or at a past instant. */
export async function pivot(ctx: Ctx, input: ReportInput): Promise<Pivot> {
  const asOf = input.asOf ?? ctx.clock.now();
  const { sql, values } = conditions(ctx, input, 3);
  const source = input.asOf === undefined ? "(select *, $1::timestamptz as as_of from assignment)" : AS_OF;
  const rows: Row[] = await ctx.db.query(pivotSql(source, "$2::date", sql), [asOf, dateOf(asOf), ...values]);
  const seen = new Map<string, number>();
  for (const row of rows) seen.set(row.tenantId, (seen.get(row.tenantId) ?? 0) + row.assignments);
  for (const [tenantId, count] of seen) {
    noteAccess(ctx, {
      tenantId,
      operation: "pivot",
      entityType: "Assignment",
      entityId: null,
      rows: count,
      scope: ctx.viewer.tenant.name,
    });
  }
  return shape(rows, await territoryNames(ctx, rows), {
    asOf,
    scope: ctx.viewer.tenant.name,
    locale: ctx.viewer.locale,
  });
}

async function territoryNames(ctx: Ctx, rows: readonly Row[]): Promise<Map<string, string>> {
  const codes = [...new Set(rows.map((row) => row.territory))];
  const found: Array<{ code: string; name: string }> = await ctx.db.query("select code, name from division where code = any($1)", [codes]);
  return new Map(found.map(({ code, name }) => [code, name]));
}

function shape(rows: readonly Row[], names: ReadonlyMap<string, string>, about: { asOf: Date; scope: string; locale: "zh-CN" | "en" }): Pivot {
  const nameOf = (code: string): string => names.get(code) ?? code;
  const lines = Object.keys(Line).filter((line) => rows.some((row) => row.line === line)) as Line[];
  const territories = [...new Set(rows.map((row) => row.territory))].sort();
  const cells: PivotCell[] = territories.flatMap((territory) =>
    lines.flatMap((line) => {
      const here = rows.filter((row) => row.territory === territory && row.line === line);
      return here.length === 0 ? [] : [{ territory, territoryName: nameOf(territory), line, figures: figuresOf(add(here)) }];
    }),
  );
  const byTerritory: PivotRow[] = territories.map((key) => ({
    key,
    name: nameOf(key),
    figures: figuresOf(add(rows.filter((row) => row.territory === key))),
  }));
  const byLine: PivotRow[] = lines.map((key) => ({
    key,
    name: labels[about.locale].enums.Line[key],
    figures: figuresOf(add(rows.filter((row) => row.line === key))),
  }));
  return { asOf: about.asOf, scope: about.scope, cells, total: figuresOf(add(rows)), byTerritory, byLine };
}

/** The issuers' own figures, beside those of the tenants they judge. */
export async function turnaround(ctx: Ctx, input: ReportInput): Promise<IssuerTurnaround[]> {
  const { sql, values } = conditions(ctx, input, 2);
  const rows: Array<Omit<IssuerTurnaround, "issuerName">> = await ctx.db.query(
    `/* cross-tenant */
     select a.issuer_id as "issuerId", count(*)::int as dispatched,
       percentile_cont(0.5) within group (order by a.due_on - (a.dispatched_at at time zone 'Asia/Shanghai')::date) as "medianNoticeDays",
       percentile_cont(0.5) within group (order by extract(epoch from a.completed_at - a.last_submitted_at) / 3600)
         filter (where a.completed_at is not null and a.last_submitted_at is not null) as "medianReviewHours",
       count(*) filter (where a.state in ('SUBMITTED', 'UNDER_REVIEW'))::int as "waitingReview",
       max(extract(epoch from $1::timestamptz - a.last_submitted_at) / 3600)
         filter (where a.state in ('SUBMITTED', 'UNDER_REVIEW'))::float as "oldestWaitingHours"
     from assignment a where ${sql} group by a.issuer_id order by dispatched desc`,
    [ctx.clock.now(), ...values],
  );
  const issuers = await ctx.db.findBy(Organization, { id: In(rows.map((row) => row.issuerId)) });
  const names = new Map(issuers.map((issuer) => [issuer.id, issuer.name]));
  return rows.map((row) => ({ ...row, issuerName: names.get(row.issuerId) ?? "" }));
}
