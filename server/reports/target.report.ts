import { labels } from "../../schema/labels/labels.ts";
import { Line } from "../organizations/organization.entity.ts";
import { noteListed } from "../platform/access.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError } from "../platform/errors.ts";
import { lightOf, type Paced, percentOf, timeGone } from "../targets/light.ts";
import { standingOf } from "../targets/progress.ts";
import { fits, inOrder, windowOf } from "./coverage.report.ts";
import { territoryNames } from "./pivot.service.ts";
import type { TargetFigure, TargetFigures, TargetGroup, TargetReport, TargetReportInput, TargetReportRow, TargetSum } from "./target.types.ts";
import type { TargetRowsInput } from "./target.types.ts";

/** The year and the day a report is about. Throws OUT_OF_RANGE for a day that has not come. */
export function momentOf(ctx: Ctx, { year, asOf }: TargetReportInput): { year: number; day: string } {
  const today = ctx.clock.today();
  const day = asOf ?? today;
  if (day > today) throw new DomainError("OUT_OF_RANGE", { name: "asOf", min: "", max: today }, ["input", "asOf"]);
  return { year: year ?? Number(day.slice(0, 4)), day };
}

type Stored = Omit<TargetReportRow, "percent" | "timeGone" | "light" | "territoryName"> & Paced;
export type Row = TargetReportRow & Paced;

/**
 * Every share of the year as its entries told it by the end of that day: the last value set, and of what was reported and not put right
 * by then the one of the latest day.
 */
function sharesOn(ctx: Ctx, year: number, day: string): Promise<Stored[]> {
  const own = ctx.predicates ? "and s.overseer_ids @> array[$3::uuid]" : "";
  return ctx.db.query(
    `/* cross-tenant */ select s.id as "shareId", s.target_id as "targetId", s.title, s.tenant_id as "tenantId", s.tenant_name as "tenantName",
       s.line, s.territory, s.issuer_name as "issuerName", s.spread, s.unit, s.year, s.issued_on as "issuedOn",
       case when s.ended_on <= $2 then s.ended_on end as "endedOn", due.value, due.due_on as "dueOn", got.value as reached, got.reached_on as "reachedOn"
     from target_share s
     cross join lateral (
       select e.value, e.due_on from target_entry e
       where e.tenant_id = s.tenant_id and e.share_id = s.id and e.kind in ('ISSUE', 'AMEND') and e.entered_on <= $2
       order by e.id desc limit 1) as due
     left join lateral (
       select e.value, e.reached_on from target_entry e
       where e.tenant_id = s.tenant_id and e.share_id = s.id and e.kind in ('REPORT', 'CORRECT') and e.entered_on <= $2
         and not exists (select 1 from target_entry c where c.tenant_id = e.tenant_id and c.corrects_id = e.id and c.entered_on <= $2)
       order by e.reached_on desc, e.id desc limit 1) as got on true
     where s.year = $1 and s.issued_on <= $2 and (s.state <> 'WITHDRAWN' or s.ended_on > $2) ${own}
     order by s.territory, s.line, s.tenant_name, s.tenant_id, s.due_on, s.id`,
    [year, day, ...(ctx.predicates ? [ctx.viewer.tenant.id] : [])],
  );
}

/** The shares of a year within the reader's scope, as they were on a day, in the order of places. */
export async function targetRows(ctx: Ctx, input: TargetReportInput): Promise<Row[]> {
  const { year, day } = momentOf(ctx, input);
  const found = await sharesOn(ctx, year, day);
  noteListed(ctx, { operation: "targetReport", entityType: "TargetShare" }, found);
  const names = await territoryNames(ctx, [...new Set(found.map(({ territory }) => territory))]);
  return found.map((share) => ({
    ...share,
    territoryName: names.get(share.territory) ?? share.territory,
    percent: percentOf(share),
    timeGone: timeGone(share, day),
    light: lightOf(share, day),
  }));
}

const RULES: Readonly<Record<TargetFigure, (row: Row) => boolean>> = {
  SHARES: () => true,
  REPORTED: ({ reached }) => reached !== null,
  UNREPORTED: ({ reached }) => reached === null,
  REACHED: ({ light }) => light === "REACHED",
  ON_TRACK: ({ light }) => light === "ON_TRACK",
  BEHIND: ({ light }) => light === "BEHIND",
  FAR_BEHIND: ({ light }) => light === "FAR_BEHIND",
  LAGGING: ({ light }) => light === "BEHIND" || light === "FAR_BEHIND",
};

export function wantedRows(rows: readonly Row[], only: TargetRowsInput): Row[] {
  return rows.filter(
    (row) =>
      RULES[only.figure ?? "SHARES"](row) &&
      fits(only.targetId, row.targetId) &&
      fits(only.line, row.line) &&
      fits(only.territory, row.territory) &&
      fits(only.tenantId, row.tenantId),
  );
}

function groups(rows: readonly Row[], day: string, key: "line" | "territory" | "tenantId", nameOf: (row: Row) => string): TargetGroup[] {
  return [...Map.groupBy(rows, (row) => row[key])].map(([value, members]) => {
    const [first] = members;
    return { key: value, name: first === undefined ? value : nameOf(first), figures: figuresOf(members, day) };
  });
}

const figuresOf = (rows: readonly Row[], day: string): TargetFigures => standingOf(rows, day, null);

/** By target: what belongs to one whole is added up, what applies to each is only counted. */
function sums(rows: readonly Row[], day: string): TargetSum[] {
  return [...Map.groupBy(rows, ({ targetId }) => targetId).values()].flatMap((members) => {
    const [first] = members;
    if (first === undefined) return [];
    const { targetId, title, issuerName, unit, spread } = first;
    const { value, reached, percent, ...figures } = standingOf(members, day, spread);
    return { targetId, title, issuerName, unit, spread, value, reached, percent, figures };
  });
}

interface Asked {
  readonly input: TargetReportInput;
  readonly only: TargetRowsInput;
  readonly page?: { readonly offset?: number; readonly limit?: number } | undefined;
}

/** Annual targets of a year on a day: by target, line, territory and organization, and the rows behind a number. 年度目标完成情况 */
export async function targetReport(ctx: Ctx, { input, only, page }: Asked): Promise<TargetReport> {
  const cut = windowOf(page);
  const { year, day } = momentOf(ctx, input);
  const rows = await targetRows(ctx, input);
  const wanted = wantedRows(rows, only);
  const words = labels[ctx.viewer.locale].enums.Line;
  return {
    year,
    asOf: day,
    scope: ctx.viewer.tenant.name,
    total: figuresOf(rows, day),
    byTarget: sums(rows, day).sort((a, b) => a.issuerName.localeCompare(b.issuerName, "zh") || a.title.localeCompare(b.title, "zh")),
    byLine: groups(rows, day, "line", ({ line }) => words[line]).sort(inOrder(Object.keys(Line))),
    byTerritory: groups(rows, day, "territory", ({ territoryName }) => territoryName),
    byTenant: groups(rows, day, "tenantId", ({ tenantName }) => tenantName),
    count: wanted.length,
    rows: cut(wanted),
  };
}
