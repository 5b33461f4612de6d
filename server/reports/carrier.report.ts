import { labels } from "../../schema/labels/labels.ts";
import { findCampaign } from "../campaigns/campaign.service.ts";
import { type CarrierFigure, figureSql } from "../carriers/figures.ts";
import { Line } from "../organizations/organization.entity.ts";
import { noteAccess } from "../platform/access.ts";
import type { Ctx } from "../platform/door.ts";
import { notFound } from "../platform/errors.ts";
import { readable } from "./campaign.report.ts";
import type { CarrierFigures, CarrierGroup, CarrierReport, CarrierRow, SpreadCarrier } from "./carrier.types.ts";
import { windowOf } from "./coverage.report.ts";
import { territoryNames } from "./pivot.service.ts";

const COUNTED = {
  total: "TOTAL",
  inherited: "INHERITED",
  innovated: "INNOVATED",
  adopted: "ADOPTED",
  withResults: "WITH_RESULTS",
  shared: "SHARED",
  spread: "SPREAD",
} as const satisfies Readonly<Record<string, CarrierFigure>>;
const MOST = 50;
const NAMES = Object.keys(COUNTED) as Array<keyof typeof COUNTED>;

type Counts = Record<keyof typeof COUNTED | "adoptions", number>;
type Counted = Counts & { readonly tenantId: string; readonly name: string; readonly line: Line; readonly territory: string };

/** The reader's own predicate over the rows of a campaign; $1 is the campaign. */
function scope(ctx: Ctx, campaignId: string): { readonly sql: string; readonly values: unknown[] } {
  if (!ctx.predicates) return { sql: "c.campaign_id = $1", values: [campaignId] };
  return { sql: "c.campaign_id = $1 and c.overseer_ids @> array[$2::uuid]", values: [campaignId, ctx.viewer.tenant.id] };
}

/** What each organization with carriers contributes, as their rows say where it belongs. */
function countedRows(ctx: Ctx, campaignId: string): Promise<Counted[]> {
  const { sql, values } = scope(ctx, campaignId);
  const counts = Object.entries(COUNTED).map(([name, figure]) => `count(*) filter (where ${figureSql(figure, "c")})::int as "${name}"`);
  return ctx.db.query(
    `/* cross-tenant */ select c.tenant_id as "tenantId", max(c.tenant_name) as name, c.line, c.territory, ${counts.join(", ")},
       coalesce(sum((select count(*) from carrier_adoption a where a.tenant_id = c.tenant_id and a.carrier_id = c.id))
         filter (where c.ended_on is null), 0)::int as adoptions
     from carrier c where ${sql} group by c.tenant_id, c.line, c.territory`,
    values,
  );
}

/** The carriers that peers copied, those first that spread furthest. */
async function spreadOf(ctx: Ctx, campaignId: string): Promise<SpreadCarrier[]> {
  const { sql, values } = scope(ctx, campaignId);
  return ctx.db.query(
    `/* cross-tenant */ select c.id, c.title, c.origin, c.tenant_name as organization,
       array_agg(a.adopter_name order by a.id) as adopters, count(*)::int as adoptions
     from carrier c join carrier_adoption a on a.tenant_id = c.tenant_id and a.carrier_id = c.id
     where ${sql} and c.ended_on is null group by c.tenant_id, c.id, c.title, c.origin, c.tenant_name
     order by count(*) desc, c.title, c.id limit ${MOST}`,
    values,
  );
}

const NOTHING: Counts = { total: 0, inherited: 0, innovated: 0, adopted: 0, withResults: 0, shared: 0, spread: 0, adoptions: 0 };

/** An organization counts as one, unless it takes part no longer. */
function figuresOf(counts: Counts, isActive: boolean): CarrierFigures {
  const only = Object.fromEntries([...NAMES, "adoptions" as const].map((name) => [name, counts[name]])) as Counts;
  return { ...only, organizations: isActive ? 1 : 0, withoutCarrier: isActive && counts.total === 0 ? 1 : 0 };
}

const ALL = ["organizations", "withoutCarrier", ...NAMES, "adoptions"] as const;

function add(rows: readonly CarrierRow[]): CarrierFigures {
  return Object.fromEntries(ALL.map((name) => [name, rows.reduce((sum, { figures }) => sum + figures[name], 0)])) as unknown as CarrierFigures;
}

/** One row for every organization in the campaign that the reader may read, also without a carrier. Refuses with NOT_FOUND. */
export async function carrierRows(ctx: Ctx, campaignId: string): Promise<CarrierRow[]> {
  const campaign = await findCampaign(ctx, campaignId);
  if (campaign === null) throw notFound();
  const active = await readable(ctx, campaign.ownerId);
  const counted = await countedRows(ctx, campaignId);
  const known = new Set(counted.map(({ tenantId }) => tenantId));
  const without = active.filter(({ id }) => !known.has(id));
  const places = [
    ...counted.map((row) => ({ ...row, counts: row })),
    ...without.map(({ id, name, line, divisionCode }) => ({ tenantId: id, name, line, territory: divisionCode.slice(0, 9), counts: NOTHING })),
  ];
  const names = await territoryNames(ctx, [...new Set(places.map(({ territory }) => territory))]);
  const isActive = new Set(active.map(({ id }) => id));
  const about = { operation: "carrierReport", entityType: "Carrier", entityId: null, scope: ctx.viewer.tenant.name };
  const order = Object.keys(Line);
  places.sort((a, b) => a.territory.localeCompare(b.territory) || order.indexOf(a.line) - order.indexOf(b.line) || a.name.localeCompare(b.name));
  return places.map(({ tenantId, name, line, territory, counts }) => {
    noteAccess(ctx, { tenantId, rows: counts.total, ...about });
    const figures = figuresOf(counts, isActive.has(tenantId));
    return { organizationId: tenantId, name, line, territory, territoryName: names.get(territory) ?? territory, figures };
  });
}

function groups(rows: readonly CarrierRow[], key: "line" | "territory", nameOf: (row: CarrierRow) => string): CarrierGroup[] {
  return [...Map.groupBy(rows, (row) => row[key])].map(([value, members]) => {
    const [first] = members;
    return { key: value, name: first === undefined ? value : nameOf(first), figures: add(members) };
  });
}

interface Asked {
  readonly campaignId: string;
  readonly without?: boolean | undefined;
  readonly page?: { readonly offset?: number; readonly limit?: number } | undefined;
}

/** Carriers by where they come from and by whether they spread; organizations without one. Refuses with NOT_FOUND, BAD_REQUEST. */
export async function carrierReport(ctx: Ctx, { campaignId, without, page }: Asked): Promise<CarrierReport> {
  const cut = windowOf(page);
  const rows = await carrierRows(ctx, campaignId);
  const wanted = without === true ? rows.filter(({ figures }) => figures.withoutCarrier > 0) : rows;
  const words = labels[ctx.viewer.locale].enums.Line;
  const order = Object.keys(Line);
  return {
    asOf: ctx.clock.now(),
    scope: ctx.viewer.tenant.name,
    total: add(rows),
    byLine: groups(rows, "line", (row) => words[row.line]).sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key)),
    byTerritory: groups(rows, "territory", (row) => row.territoryName),
    spread: await spreadOf(ctx, campaignId),
    count: wanted.length,
    rows: cut(wanted),
  };
}
