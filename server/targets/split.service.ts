import { noteAccess } from "../platform/access.ts";
import type { Ctx } from "../platform/door.ts";
import type { OpenDoor } from "../platform/graphql.ts";
import { resolveTargets, type Selector } from "../tasks/target.service.ts";
import { amount, proposed } from "./amount.ts";
import type { TargetSplit, TargetSpread } from "./target.entity.ts";
import type { TargetSplitPreview } from "./target.types.ts";

interface Asked {
  readonly selector: Selector;
  readonly total: number;
  readonly spread: TargetSpread;
  readonly split: TargetSplit;
}

/** The door that shows registers: those below through the reading scope, one's own at home. */
interface Doors {
  readonly ctx: Ctx;
  readonly overseen: OpenDoor;
  readonly own: OpenDoor;
}

async function heads(ctx: Ctx, ids: readonly string[]): Promise<Array<{ tenantId: string; heads: number }>> {
  if (ids.length === 0) return [];
  return ctx.db.query(
    `/* cross-tenant */ select tenant_id as "tenantId", sum(member_count)::int as heads from mass_group
     where tenant_id = any($1) and status = 'ACTIVE' group by tenant_id`,
    [ids],
  );
}

/** Whom a selector means now, with the heads on their registers, and what would fall to each. What is read is on their access logs, once a day. */
export async function previewSplit({ ctx, overseen, own }: Doors, { selector, total, spread, split }: Asked): Promise<TargetSplitPreview> {
  amount("targetTotal", total, { field: ["input", "total"] });
  const targets = await resolveTargets(ctx, { ...selector, groups: [], leads: [] });
  const { id } = ctx.viewer.tenant;
  const others = targets.map(({ organization }) => organization.id).filter((one) => one !== id);
  const reader = overseen();
  const counted = [...(await heads(reader, others)), ...(await heads(own(), targets.length > others.length ? [id] : []))];
  const about = { operation: "targetSplit", entityType: "MassGroup", entityId: null, rows: 1, scope: ctx.viewer.tenant.name, daily: true } as const;
  for (const { tenantId } of counted) noteAccess(reader, { tenantId, ...about });
  const of = new Map(counted.map((row) => [row.tenantId, row.heads]));
  const known = targets.map(({ organization }) => of.get(organization.id) ?? 0);
  const values = proposed({ total, spread, split }, known);
  const rows = targets.map(({ organization }, index) => ({ organization, heads: known[index] ?? 0, value: values[index] ?? null }));
  return { count: rows.length, rows };
}
