import { In } from "typeorm";
import { labels } from "../../schema/labels/labels.ts";
import { Line, Organization } from "../organizations/organization.entity.ts";
import { noteAccess } from "../platform/access.ts";
import type { Ctx } from "../platform/door.ts";
import { pastRows } from "./past.rows.ts";
import { COUNTS, type Counts, conditions, presentRows, type Row } from "./report.rows.ts";
import type { Figures, IssuerTurnaround, Pivot, PivotCell, PivotRow, ReportInput } from "./report.types.ts";

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

/** Territories against lines: completion, timeliness and what is overdue, now or at a past instant. */
export async function pivot(ctx: Ctx, input: ReportInput): Promise<Pivot> {
  const asOf = input.asOf ?? ctx.clock.now();
  const rows = await (input.asOf ? pastRows(ctx, input, input.asOf) : presentRows(ctx, input));
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
  return shape(rows, await territoryNames(ctx, [...new Set(rows.map((row) => row.territory))]), {
    asOf,
    scope: ctx.viewer.tenant.name,
    locale: ctx.viewer.locale,
  });
}

/** Names of territories by their codes. */
export async function territoryNames(ctx: Ctx, codes: readonly string[]): Promise<Map<string, string>> {
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
