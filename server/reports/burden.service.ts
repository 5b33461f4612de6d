import type { MassGroup } from "../organizations/mass-group.entity.ts";
import type { Organization } from "../organizations/organization.entity.ts";
import { noteAccess } from "../platform/access.ts";
import type { Ctx } from "../platform/door.ts";
import type { Target } from "../tasks/target.service.ts";

/** How much a target is already asked for: numbers only, of every issuer. */
export interface Burden {
  readonly organization: Organization;
  readonly group: MassGroup | null;
  readonly openThisMonth: number;
  readonly dueSameWeek: number;
}

interface Count {
  readonly tenant_id: string;
  readonly group_id: string | null;
  readonly open: number;
  readonly same_week: number;
}

/** The door that shows a target's requests: issued ones for our own groups, overseen ones for others, received ones for us. */
export interface BurdenDoors {
  readonly issued: Ctx;
  readonly overseen: Ctx;
  readonly own: Ctx;
}

const WITHIN = {
  issued: "issuer_id = $1 and group_id is not null",
  overseen: "overseer_ids @> array[$1]::uuid[] and group_id is null",
  own: "tenant_id = $1 and group_id is null",
} as const;

/** Requests still open and due by the end of this month or earlier, and those due in the week of the wanted day. */
async function countOpen(ctx: Ctx, which: keyof BurdenDoors, ids: readonly string[], dueOn: string | undefined): Promise<Count[]> {
  if (ids.length === 0) return [];
  return ctx.db.query(
    `/* cross-tenant */ select tenant_id, group_id, count(*)::int as open,
       count(*) filter (where date_trunc('week', effective_due_on) = date_trunc('week', $3::date))::int as same_week
     from assignment
     where ${WITHIN[which]} and tenant_id = any($2)
       and state in ('DISPATCHED', 'RECEIVED', 'ACCEPTED', 'OBJECTED', 'IN_PROGRESS', 'RETURNED')
       and effective_due_on < (date_trunc('month', $4::date) + interval '1 month')::date
     group by tenant_id, group_id`,
    [ctx.viewer.tenant.id, ids, dueOn ?? ctx.clock.today(), ctx.clock.today()],
  );
}

/** What each target already has to do; counting the requests of others is a read, logged once a day with those counted. */
export async function burdenOf(doors: BurdenDoors, targets: readonly Target[], dueOn: string | undefined): Promise<Burden[]> {
  const { viewer } = doors.issued;
  const others = targets.filter(({ organization, group }) => group === null && organization.id !== viewer.tenant.id);
  const ids = others.map(({ organization }) => organization.id);
  const overseen = await countOpen(doors.overseen, "overseen", ids, dueOn);
  for (const { tenant_id: tenantId, open } of overseen) {
    const about = { operation: "targetPreview", entityType: "Assignment", entityId: null, scope: viewer.tenant.name };
    noteAccess(doors.overseen, { ...about, tenantId, rows: open, daily: true });
  }
  const mine = [viewer.tenant.id];
  const own = [...(await countOpen(doors.own, "own", mine, dueOn)), ...(await countOpen(doors.issued, "issued", mine, dueOn))];
  const counts = new Map([...overseen, ...own].map((count) => [`${count.tenant_id} ${count.group_id ?? ""}`, count]));
  return targets.map(({ organization, group }) => {
    const found = counts.get(`${organization.id} ${group?.id ?? ""}`);
    return { organization, group, openThisMonth: found?.open ?? 0, dueSameWeek: found?.same_week ?? 0 };
  });
}
