import { labels } from "../../schema/labels/labels.ts";
import { organizationName } from "../organizations/organization.service.ts";
import { noteAccess } from "../platform/access.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError } from "../platform/errors.ts";
import { territoryNames } from "../reports/pivot.service.ts";
import { eligibleSql, hasSql, KINDS, RULES } from "./eligibility.ts";
import type { BodyKind, Ownership } from "./enterprise.entity.ts";
import type { EnterpriseFigure, EnterpriseGrouping, EnterpriseCoverageRow, EnterpriseCoverage } from "./enterprise.types.ts";

const QUARTERS = 8;
const GROUPED: Readonly<Record<EnterpriseGrouping, string>> = {
  TENANT: "e.tenant_id::text",
  DIVISION: "left(e.division_code, 9)",
  OWNERSHIP: "e.ownership",
};

type Counted = Readonly<Record<string, number>> & {
  readonly day: string;
  readonly whole: boolean;
  readonly key: string | null;
  readonly enterprises: number;
};

/**
 * Enterprises at work on each of the days, one for each code whoever keeps it, counted by group and as a whole. Heads are those of
 * today: nobody keeps the heads of the past, and a report says so.
 */
function sqlOf(ctx: Ctx, group: string): string {
  const flags = KINDS.flatMap((kind) => [
    `bool_or(${eligibleSql("e", kind)}) as "e${kind}"`,
    `bool_or(${hasSql("e", `'${kind}'`, "days.day")}) as "h${kind}"`,
  ]);
  const counts = KINDS.flatMap((kind) => [
    `count(*) filter (where "e${kind}")::int as "eligible${kind}"`,
    `count(*) filter (where "e${kind}" and "h${kind}")::int as "covered${kind}"`,
  ]);
  const own = ctx.door === "oversight" ? (ctx.predicates ? "e.overseer_ids @> array[$2::uuid]" : "$2::uuid is not null") : "e.tenant_id = $2";
  return `${ctx.door === "oversight" ? "/* cross-tenant */ " : ""}select day::text, whole, key, count(*)::int as enterprises, ${counts.join(", ")}
    from (
      select days.day, ${group} as key, coalesce(e.credit_code, e.id::text) as code, grouping(${group}) = 1 as whole, ${flags.join(", ")}
      from enterprise e, unnest($1::date[]) as days (day)
      where ${own} and (e.established_on is null or e.established_on <= days.day) and (e.deregistered_on is null or e.deregistered_on >= days.day)
      group by grouping sets ((days.day, ${group}, coalesce(e.credit_code, e.id::text)), (days.day, coalesce(e.credit_code, e.id::text)))
    ) as one group by day, whole, key`;
}

const figuresOf = (row: Counted | undefined): EnterpriseFigure[] =>
  KINDS.map((kind) => ({ kind, eligible: row?.[`eligible${kind}`] ?? 0, covered: row?.[`covered${kind}`] ?? 0 }));

/** The last days of the quarters that ended before a day (YYYY-MM-DD), oldest first. */
export function quarterEndsBefore(day: string, count: number): string[] {
  const year = Number(day.slice(0, 4));
  const years = Array.from({ length: Math.ceil(count / 4) + 1 }, (_, index) => year - index).reverse();
  return years
    .flatMap((one) => ["03-31", "06-30", "09-30", "12-31"].map((end) => `${one}-${end}`))
    .filter((end) => end < day)
    .slice(-count);
}

async function namesOf(ctx: Ctx, by: EnterpriseGrouping, keys: readonly string[]): Promise<(key: string) => string> {
  if (by === "OWNERSHIP") return (key) => labels[ctx.viewer.locale].enums.Ownership[key as Ownership] ?? key;
  if (by === "DIVISION") {
    const found = await territoryNames(ctx, keys);
    return (key) => found.get(key) ?? key;
  }
  const found = new Map(await Promise.all(keys.map(async (key) => [key, await organizationName(ctx, key)] as const)));
  return (key) => found.get(key) ?? key;
}

/** Whose registers were counted, on their access logs. */
async function noteRead(ctx: Ctx): Promise<void> {
  if (ctx.door !== "oversight") return;
  const read: Array<{ tenantId: string; count: number }> = await ctx.db.query(
    `/* cross-tenant */ select e.tenant_id as "tenantId", count(*)::int as count from enterprise e
     where ${ctx.predicates ? "e.overseer_ids @> array[$1::uuid]" : "$1::uuid is not null"} group by e.tenant_id`,
    [ctx.viewer.tenant.id],
  );
  const about = { operation: "enterpriseCoverage", entityType: "Enterprise", entityId: null, scope: ctx.viewer.tenant.name };
  for (const { tenantId, count } of read) noteAccess(ctx, { tenantId, rows: count, ...about });
}

/** Coverage as of a day, by group, with the ends of the quarters before. Throws OUT_OF_RANGE for a day that has not come. */
export async function enterpriseCoverage(ctx: Ctx, { by, asOf }: { by: EnterpriseGrouping; asOf: string | undefined }): Promise<EnterpriseCoverage> {
  const today = ctx.clock.today();
  const day = asOf ?? today;
  if (day > today) throw new DomainError("OUT_OF_RANGE", { name: "asOf", min: "", max: today }, ["asOf"]);
  const days = [...quarterEndsBefore(day, QUARTERS), day];
  const rows: Counted[] = await ctx.db.query(sqlOf(ctx, GROUPED[by]), [days, ctx.viewer.tenant.id]);
  await noteRead(ctx);
  const wholeOn = (on: string): Counted | undefined => rows.find((row) => row.whole && row.day === on);
  const groups = rows.filter((row) => !row.whole && row.day === day);
  const nameOf = await namesOf(
    ctx,
    by,
    groups.map(({ key }) => key ?? ""),
  );
  const words = labels[ctx.viewer.locale].enums;
  const row = (key: string, name: string, counted: Counted | undefined): EnterpriseCoverageRow => ({
    key,
    name,
    enterprises: counted?.enterprises ?? 0,
    figures: figuresOf(counted),
  });
  return {
    asOf: day,
    scope: ctx.viewer.tenant.name,
    rules: KINDS.map((kind: BodyKind) => ({ kind, least: RULES[kind].least })),
    total: row("", words.EnterpriseGrouping[by], wholeOn(day)),
    rows: groups
      .map((one) => row(one.key ?? "", one.key === null ? "—" : nameOf(one.key), one))
      .sort((one, other) => one.name.localeCompare(other.name, "zh")),
    trend: days.map((on) => ({ on, figures: figuresOf(wholeOn(on)) })),
  };
}
