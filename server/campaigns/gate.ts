import type { Ctx } from "../platform/door.ts";
import type { Stage, StageGate } from "./campaign.entity.ts";
import type { GateStanding } from "./campaign.types.ts";

interface Rule {
  /** Rows of one kind for each organization; $2 is the campaign, $3 the last day of the stage. */
  readonly from: string;
  /** Things still to be done, from the number of rows. */
  readonly open: (rows: number) => number;
}

/** How each gate is counted from what is on record: nobody reports it. */
const RULES: Readonly<Record<StageGate, Rule>> = {
  TASKS_SUBMITTED: {
    from: `from assignment a where a.tenant_id = any($1) and a.campaign_id = $2 and a.group_id is null and a.effective_due_on <= $3::date
      and a.first_submitted_at is null and a.state not in ('COMPLETED', 'WAIVED', 'CANCELLED', 'CLOSED_INCOMPLETE')`,
    open: (rows) => rows,
  },
  THEME_FITS: {
    from: "from theme a where a.tenant_id = any($1) and a.campaign_id = $2 and a.state = 'FITS' and $3::date is not null",
    open: (rows) => (rows > 0 ? 0 : 1),
  },
};

/** What organizations still have to do before a gate, as far as this door shows it. */
export async function openOf(ctx: Ctx, gate: StageGate, stage: Stage, tenantIds: readonly string[]): Promise<(tenantId: string) => number> {
  const { from, open } = RULES[gate];
  const own = ctx.door === "tenant";
  const found = await ctx.rows<{ tenantId: string; count: number }>(
    `${own ? "" : "/* cross-tenant */ "}select a.tenant_id as "tenantId", count(*)::int as count
     ${own ? from.replace("= any($1)", "= $1") : from} group by a.tenant_id`,
    [own ? tenantIds[0] : tenantIds, stage.campaignId, stage.endsOn],
  );
  const counts = new Map(found.map(({ tenantId, count }) => [tenantId, count]));
  return (tenantId) => open(counts.get(tenantId) ?? 0);
}

/** Where the viewer's own organization stands in a stage; empty for those who do not see all of it. */
export async function standingsOf(ctx: Ctx, stage: Stage): Promise<GateStanding[]> {
  const { tenant, groups } = ctx.viewer;
  if (ctx.door !== "tenant" || groups.length > 0) return [];
  // Whoever leads sets the gates and does not pass them.
  const gates = stage.ownerId === tenant.id ? [] : stage.gates;
  return Promise.all(gates.map(async (gate) => ({ gate, open: (await openOf(ctx, gate, stage, [tenant.id]))(tenant.id) })));
}
