import { noteAccess } from "../platform/access.ts";
import type { Ctx } from "../platform/door.ts";
import { organizationName } from "./organization.service.ts";

/** As many as a screen is read for; a workbook has them all. */
const ON_SCREEN = 200;

interface Row {
  readonly tenantId: string;
  readonly groupId: string;
  readonly groupName: string;
  readonly post: string;
  readonly holder: string;
  readonly termEndsOn: string;
  readonly total: number;
}

export interface TermShape {
  readonly groupId: string;
  readonly groupName: string;
  readonly tenantName: string;
  readonly post: string;
  readonly holder: string | null;
  readonly termEndsOn: string;
}

const SHARED = `select row.tenant_id as "tenantId", row.id as "groupId", row.name as "groupName", officer->>'post' as post, officer->>'name' as holder,
    officer->>'termEndsOn' as "termEndsOn", count(*) over ()::int as total
  from mass_group row, jsonb_array_elements(row.officers) as officer`;
const REST = "row.status = 'ACTIVE' and officer->>'termEndsOn' <= $2 order by officer->>'termEndsOn', row.id limit $3";

function sqlOf({ door, predicates }: Ctx): string {
  if (door !== "oversight") return `${SHARED} where row.tenant_id = $1 and ${REST}`;
  return `/* cross-tenant */ ${SHARED} where ${predicates ? "row.overseer_ids @> array[$1::uuid]" : "$1::uuid is not null"} and ${REST}`;
}

/** Posts whose term ends on a day (YYYY-MM-DD) or before, the most urgent first, at most `most` (null: all) with how many there are; who holds a post is told at home only. */
export async function officerTerms(ctx: Ctx, until: string, most: number | null = ON_SCREEN): Promise<{ total: number; items: TermShape[] }> {
  const rows: Row[] = await ctx.db.query(sqlOf(ctx), [ctx.viewer.tenant.id, until, most]);
  const counts = new Map<string, number>();
  for (const { tenantId } of rows) counts.set(tenantId, (counts.get(tenantId) ?? 0) + 1);
  const about = { operation: "officerTerms", entityType: "MassGroup", entityId: null, scope: ctx.viewer.tenant.name };
  if (ctx.door === "oversight") for (const [tenantId, count] of counts) noteAccess(ctx, { tenantId, rows: count, ...about });
  const items = rows.map(async ({ tenantId, groupId, groupName, post, holder, termEndsOn }) => ({
    groupId,
    groupName,
    post,
    termEndsOn,
    tenantName: await organizationName(ctx, tenantId),
    holder: tenantId === ctx.viewer.tenant.id ? holder : null,
  }));
  return { total: rows[0]?.total ?? 0, items: await Promise.all(items) };
}
