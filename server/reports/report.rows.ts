import { type AssignmentFigure, figureSql } from "../assignments/figures.ts";
import { DUE_SOON_DAYS } from "../assignments/timeliness.ts";
import type { Ctx } from "../platform/door.ts";
import type { ReportInput } from "./report.types.ts";

export const FIGURE_OF = {
  waived: "WAIVED",
  cancelled: "CANCELLED",
  acknowledged: "ACKNOWLEDGED",
  submitted: "SUBMITTED",
  onTime: "ON_TIME",
  late: "LATE",
  completed: "COMPLETED",
  overdue: "OVERDUE",
  dueSoon: "DUE_SOON",
  notDue: "NOT_DUE",
  withReceiver: "WITH_RECEIVER",
  withReceiverLate: "WITH_RECEIVER_LATE",
} as const satisfies Readonly<Record<string, AssignmentFigure>>;

export type Counts = Record<keyof typeof FIGURE_OF | "assignments", number>;
export const COUNTS = ["assignments", ...(Object.keys(FIGURE_OF) as Array<keyof typeof FIGURE_OF>)] as const;

/** What one organization contributes to one crossing. */
export type Row = Counts & { territory: string; line: string; tenantId: string };

/** A client may send null for what it does not ask. */
export function isGiven<T>(value: T | null | undefined): value is T {
  return value !== undefined && value !== null;
}

interface Conditions {
  readonly sql: string;
  readonly values: unknown[];
}

/** The reader's own predicate and the report's conditions over the columns of a row `a`, numbered from `$first`. */
export function conditions(ctx: Ctx, input: ReportInput, first: number): Conditions {
  const values: unknown[] = [];
  const parts: string[] = [];
  const put = (sql: (mark: string) => string, value: unknown): void => {
    values.push(value);
    parts.push(sql(`$${first + values.length - 1}`));
  };
  if (ctx.predicates) put((mark) => `a.overseer_ids @> array[${mark}::uuid]`, ctx.viewer.tenant.id);
  if (isGiven(input.campaignId)) put((mark) => `a.campaign_id = ${mark}`, input.campaignId);
  if (isGiven(input.taskId)) put((mark) => `a.task_id = ${mark}`, input.taskId);
  if (isGiven(input.issuerId)) put((mark) => `a.issuer_id = ${mark}`, input.issuerId);
  if (input.lines && input.lines.length > 0) put((mark) => `a.line = any(${mark})`, input.lines);
  if (input.territories && input.territories.length > 0) put((mark) => `a.territory = any(${mark})`, input.territories);
  if (isGiven(input.dueFrom)) put((mark) => `a.effective_due_on >= ${mark}`, input.dueFrom);
  if (isGiven(input.dueTo)) put((mark) => `a.effective_due_on <= ${mark}`, input.dueTo);
  return { sql: parts.length === 0 ? "true" : parts.join(" and "), values };
}

/** Counts rows one by one; `day` is a parameter of type date. */
export function scanSql(source: string, where: string, day: string): string {
  const counts = Object.entries(FIGURE_OF).map(([name, figure]) => `count(*) filter (where ${figureSql(figure, "a", day)})::int as "${name}"`);
  return `/* cross-tenant */
    select a.territory, a.line, a.tenant_id as "tenantId", count(*)::int as assignments, ${counts.join(",\n      ")}
    from ${source} a
    where ${where}
    group by a.territory, a.line, a.tenant_id`;
}

/** What is counted of an open row beside its counter: the day decides. It was counted there as not due. */
const OF_THE_DAY: Readonly<Partial<Record<keyof Counts, string>>> = {
  overdue: "(a.open_until < $1::date)::int",
  dueSoon: "(a.open_until >= $1::date)::int",
  notDue: "-1",
};
export const COUNTER: Readonly<Partial<Record<keyof Counts, string>>> = {
  onTime: "a.on_time",
  overdue: "a.incomplete",
  dueSoon: "0",
  notDue: "a.open",
  withReceiver: "a.with_receiver",
  withReceiverLate: "a.with_receiver_late",
};

export const columns = (of: (name: keyof Counts) => string): string => COUNTS.map((name) => `${of(name)} as "${name}"`).join(", ");

/** The same numbers from the counters, and from the open rows whose clock has run out or soon will; $1 is the day. */
export function countedSql(where: string): string {
  return `/* cross-tenant */
    select territory, line, tenant_id as "tenantId", ${columns((name) => `sum("${name}")::int`)}
    from (
      select a.territory, a.line, a.tenant_id, ${columns((name) => COUNTER[name] ?? `a.${name}`)}
      from assignment_count a
      where ${where}
      union all
      select a.territory, a.line, a.tenant_id, ${columns((name) => OF_THE_DAY[name] ?? "0")}
      from assignment a
      where a.open_until <= $1::date + ${DUE_SOON_DAYS} and ${where}
    ) as counted
    group by territory, line, tenant_id
    having sum(assignments) > 0`;
}

/** The rows of one task, or of a period: counters do not tell them apart. A period is looked up tenant by tenant. */
function chosenRows(ctx: Ctx, input: ReportInput): Promise<Row[]> {
  const { sql, values } = conditions(ctx, input, 2);
  const tenants = "a.tenant_id in (select tenant_id from assignment_count where assignments > 0)";
  const where = !isGiven(input.taskId) ? `${tenants} and ${sql}` : sql;
  return ctx.db.query(scanSql("assignment", where, "$1::date"), [ctx.clock.today(), ...values]);
}

/** What every organization in reach contributes to every crossing, now. */
export function presentRows(ctx: Ctx, input: ReportInput): Promise<Row[]> {
  if (isGiven(input.taskId) || isGiven(input.dueFrom) || isGiven(input.dueTo)) return chosenRows(ctx, input);
  const { sql, values } = conditions(ctx, input, 2);
  return ctx.db.query(countedSql(sql), [ctx.clock.today(), ...values]);
}
