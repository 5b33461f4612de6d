import { record } from "../events/event.service.ts";
import type { Ctx } from "../platform/door.ts";
import { type Counted, count } from "./counters.ts";
import { dropSnapshots, lockSnapshots } from "./snapshot.service.ts";

/** Tables whose rows hang on an assignment and are read across tenants with it. Events stay: they say who could read them then. */
const HANGING = ["submission", "submission_return", "objection", "extension", "supervision_notice", "file"];

interface Open extends Counted {
  readonly id: string;
  readonly version: number;
}

/** The platform's way to an assignment: states, days and numbers, never content. */
async function openOnes(ctx: Ctx, tenantId: string): Promise<Open[]> {
  return ctx.db.query(
    `select tenant_id as "tenantId", id, version, issuer_id as "issuerId", campaign_id as "campaignId", line, territory,
       overseer_ids::text[] as "overseerIds", state, received_at as "receivedAt", effective_due_on as "effectiveDueOn",
       rework_due_on as "reworkDueOn", objected_on as "objectedOn", first_submitted_on as "firstSubmittedOn"
     from assignment
     where tenant_id = $1 and state not in ('COMPLETED', 'WAIVED', 'CANCELLED', 'CLOSED_INCOMPLETE')
     order by id
     for update`,
    [tenantId],
  );
}

/** What a report of a day after the move needs, for those who could not read what was written before it. */
function factsOf({ state, receivedAt, effectiveDueOn, reworkDueOn, objectedOn, firstSubmittedOn }: Open): object {
  return { state, receivedAt, effectiveDueOn, reworkDueOn, objectedOn, firstSubmittedOn };
}

/**
 * What an organization has open is from now on read by `overseerIds`, with all that hangs on it. Each assignment keeps in
 * an event who read it until then, so that a report of an earlier day still counts it with them alone.
 */
export async function restampAssignments(ctx: Ctx, tenantId: string, overseerIds: readonly string[]): Promise<void> {
  await lockSnapshots(ctx, tenantId);
  const open = (await openOnes(ctx, tenantId)).filter((one) => one.overseerIds.join() !== overseerIds.join());
  const ids = open.map(({ id }) => id);
  if (ids.length === 0) return;
  await ctx.db.query("update assignment set overseer_ids = $2, version = version + 1, changed_at = $4 where tenant_id = $1 and id = any($3)", [
    tenantId,
    overseerIds,
    ids,
    ctx.clock.now(),
  ]);
  for (const table of HANGING) {
    await ctx.db.query(`update ${table} set overseer_ids = $2 where tenant_id = $1 and assignment_id = any($3)`, [tenantId, overseerIds, ids]);
  }
  for (const one of open) count(ctx, one, { ...one, overseerIds });
  await dropSnapshots(ctx, tenantId);
  await record(
    ctx,
    ...open.map((one) => ({
      tenantId,
      entityType: "Assignment",
      entityId: one.id,
      issuerId: one.issuerId,
      overseerIds: [...new Set([...one.overseerIds, ...overseerIds])],
      reach: "OVERSIGHT" as const,
      act: "move",
      before: { state: one.state, overseerIds: one.overseerIds },
      after: { ...factsOf(one), overseerIds },
    })),
  );
}
