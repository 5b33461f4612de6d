import { labels } from "../../schema/labels/labels.ts";
import { Line } from "../organizations/organization.entity.ts";
import { noteAccess } from "../platform/access.ts";
import type { Ctx } from "../platform/door.ts";
import { RectificationSource } from "../rectifications/rectification.entity.ts";
import { figureSql, type RectificationFigure } from "../rectifications/timeliness.ts";
import { Aspect } from "../tasks/task.entity.ts";
import { territoryNames } from "./pivot.service.ts";
import type {
  RectificationCell,
  RectificationFigures,
  RectificationReport,
  RectificationReportInput,
  RectificationRow,
} from "./rectification.types.ts";

const COUNTED: Readonly<Record<string, RectificationFigure>> = {
  total: "TOTAL",
  open: "OPEN",
  overdue: "OVERDUE",
  withVerifier: "WITH_VERIFIER",
  closed: "CLOSED",
  closedLate: "DONE_LATE",
  voided: "VOIDED",
  repeated: "REPEATED",
};

type Key = "territory" | "line" | "source" | "aspect";
type Row = RectificationFigures & Record<Key, string | null>;

/** Every grouping in one statement: the whole, territory × line, and each of the four alone. Medians do not add up, so each is counted. */
function sqlOf(today: string, where: string): string {
  const counts = Object.entries(COUNTED).map(([name, figure]) => `count(*) filter (where ${figureSql(figure, "r", today)})::int as "${name}"`);
  return `/* cross-tenant */
    select r.territory, r.line, r.source, r.aspect, ${counts.join(", ")},
      percentile_cont(0.5) within group (order by r.closed_on - r.opened_on) filter (where r.state = 'CLOSED') as "medianDaysToClose"
    from rectification r where ${where}
    group by grouping sets ((), (r.territory, r.line), (r.territory), (r.line), (r.source), (r.aspect))`;
}

interface Conditions {
  readonly sql: string;
  readonly values: unknown[];
}

/** The reader's own predicate and the report's conditions; $1 is the day. */
function conditions(ctx: Ctx, input: RectificationReportInput): Conditions {
  const values: unknown[] = [ctx.clock.today()];
  const parts: string[] = ["$1::date is not null"];
  const put = (column: string, operator: string, value: unknown): void => {
    if (value === undefined) return;
    values.push(value);
    parts.push(`${column} ${operator.replace("$", `$${values.length}`)}`);
  };
  if (ctx.predicates) put("r.overseer_ids", "@> array[$::uuid]", ctx.viewer.tenant.id);
  put("r.source", "= $", input.source);
  put("r.aspect", "= $", input.aspect);
  put("r.line", "= $", input.line);
  put("r.opened_on", ">= $", input.openedFrom);
  put("r.opened_on", "<= $", input.openedTo);
  return { sql: parts.join(" and "), values };
}

/** Whose rows were counted, on their access logs. */
async function noteRead(ctx: Ctx, { sql, values }: Conditions): Promise<void> {
  const read: Array<{ tenantId: string; count: number }> = await ctx.db.query(
    `/* cross-tenant */ select r.tenant_id as "tenantId", count(*)::int as count from rectification r where ${sql} group by r.tenant_id`,
    values,
  );
  const about = { operation: "rectificationReport", entityType: "Rectification", entityId: null, scope: ctx.viewer.tenant.name };
  for (const { tenantId, count } of read) noteAccess(ctx, { tenantId, rows: count, ...about });
}

function figuresOf(row: Row): RectificationFigures {
  const { total, open, overdue, withVerifier, closed, closedLate, voided, repeated, medianDaysToClose } = row;
  const counted = total - voided;
  const closureRate = counted === 0 ? null : closed / counted;
  return { total, open, overdue, withVerifier, closed, closedLate, voided, repeated, medianDaysToClose, closureRate };
}

const NOTHING: RectificationFigures = {
  total: 0,
  open: 0,
  overdue: 0,
  withVerifier: 0,
  closed: 0,
  closedLate: 0,
  voided: 0,
  repeated: 0,
  medianDaysToClose: null,
  closureRate: null,
};

/** The groups of one kind, in the order of `keys`, with their names; groups without rows are left out. */
function groups(rows: readonly Row[], key: Key, keys: readonly string[], nameOf: (key: string) => string): RectificationRow[] {
  return keys.flatMap((wanted) => {
    const row = rows.find((one) => one[key] === wanted);
    return row === undefined ? [] : [{ key: wanted, name: nameOf(wanted), figures: figuresOf(row) }];
  });
}

/** Territories against lines, and by source and by aspect: open, overdue, closed, median days to close, repeats. */
export async function rectificationReport(ctx: Ctx, input: RectificationReportInput): Promise<RectificationReport> {
  const asked = conditions(ctx, input);
  const rows: Row[] = await ctx.db.query(sqlOf("$1::date", asked.sql), asked.values);
  await noteRead(ctx, asked);
  const only = (...keys: Key[]): Row[] =>
    rows.filter((row) => (["territory", "line", "source", "aspect"] as const).every((key) => (row[key] !== null) === keys.includes(key)));
  const crossed = only("territory", "line");
  const codes = [...new Set(crossed.map((row) => row.territory ?? ""))].sort();
  const names = await territoryNames(ctx, codes);
  const nameOf = (code: string): string => names.get(code) ?? code;
  const words = labels[ctx.viewer.locale].enums;
  const [whole] = only();
  const cells: RectificationCell[] = crossed.map((row) => ({
    territory: row.territory ?? "",
    territoryName: nameOf(row.territory ?? ""),
    line: row.line as Line,
    figures: figuresOf(row),
  }));
  return {
    asOf: ctx.clock.now(),
    scope: ctx.viewer.tenant.name,
    total: whole === undefined ? NOTHING : figuresOf(whole),
    cells,
    byTerritory: groups(only("territory"), "territory", codes, nameOf),
    byLine: groups(only("line"), "line", Object.keys(Line), (key) => words.Line[key as Line]),
    bySource: groups(only("source"), "source", Object.keys(RectificationSource), (key) => words.RectificationSource[key as RectificationSource]),
    byAspect: groups(only("aspect"), "aspect", Object.keys(Aspect), (key) => words.Aspect[key as Aspect]),
  };
}
