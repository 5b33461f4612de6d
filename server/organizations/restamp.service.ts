import { restampAssignments } from "../assignments/restamp.service.ts";
import type { Ctx } from "../platform/door.ts";
import { overseersOf } from "./hierarchy.service.ts";

/** Whoever stands above these organizations today reads what they keep and what they still have open. */
export async function restamp(ctx: Ctx, ids: readonly string[]): Promise<void> {
  const overseers = await overseersOf(ctx, ids, ctx.clock.today());
  for (const id of [...ids].sort()) {
    const above = overseers.get(id) ?? [];
    await restampAssignments(ctx, id, above);
    await restampRectifications(ctx, id, above);
    await ctx.db.query("update theme set overseer_ids = $2 where tenant_id = $1", [id, above]);
    await restampReviews(ctx, id, above);
    for (const table of ["mass_group", "enterprise", "carrier", "carrier_adoption", "target_position"]) {
      await ctx.db.query(`update ${table} set overseer_ids = $2 where tenant_id = $1`, [id, above]);
    }
    await restampCommitments(ctx, id, above);
    await restampTargets(ctx, id, above);
    await restampInspections(ctx, id, above);
  }
}

/** A year's targets go along whole, also those that have ended: whoever leads it now answers for the year. */
async function restampTargets(ctx: Ctx, id: string, above: readonly string[]): Promise<void> {
  for (const table of ["target_share", "target_entry"]) await ctx.db.query(`update ${table} set overseer_ids = $2 where tenant_id = $1`, [id, above]);
  await ctx.db.query("update file set overseer_ids = $2 where tenant_id = $1 and target_share_id is not null", [id, above]);
}

async function restampRectifications(ctx: Ctx, id: string, above: readonly string[]): Promise<void> {
  const open: Array<{ id: string }> = await ctx.db.query("select id from rectification where tenant_id = $1 and state not in ('CLOSED', 'VOIDED')", [
    id,
  ]);
  const moving = [id, above, open.map((row) => row.id)];
  await ctx.db.query("update rectification set overseer_ids = $2 where tenant_id = $1 and id = any($3)", moving);
  for (const table of ["rectification_note", "supervision_notice", "file"])
    await ctx.db.query(`update ${table} set overseer_ids = $2 where tenant_id = $1 and rectification_id = any($3)`, moving);
}

/** What is still to be kept or answered; what has ended stays with those who led it, and what concerns members nobody above reads. */
async function restampCommitments(ctx: Ctx, id: string, above: readonly string[]): Promise<void> {
  const ended = "state in ('FULFILLED', 'PARTLY_FULFILLED', 'UNFULFILLED', 'WITHDRAWN')";
  const open: Array<{ id: string }> = await ctx.db.query(
    `select id from commitment where tenant_id = $1 and subject_kind <> 'MEMBER' and not ${ended}`,
    [id],
  );
  const moving = [id, above, open.map((row) => row.id)];
  await ctx.db.query("update commitment set overseer_ids = $2 where tenant_id = $1 and id = any($3)", moving);
  await ctx.db.query("update public_feedback set overseer_ids = $2 where tenant_id = $1 and state in ('RECEIVED', 'RECTIFYING')", [id, above]);
  for (const table of ["commitment_version", "commitment_note", "commitment_appraisal", "file"])
    await ctx.db.query(`update ${table} set overseer_ids = $2 where tenant_id = $1 and commitment_id = any($3)`, moving);
}

/** What is owed and who owes it; what concerns members nobody above reads, and what was said stays with those who could read it. */
async function restampReviews(ctx: Ctx, id: string, above: readonly string[]): Promise<void> {
  const moving = [id, above];
  await ctx.db.query("update review_relation set overseer_ids = $2 where tenant_id = $1 and kind <> 'MEMBER'", moving);
  const open = "state in ('DUE', 'SCHEDULED')";
  await ctx.db.query(`update review_obligation set overseer_ids = $2 where tenant_id = $1 and kind <> 'MEMBER' and ${open}`, moving);
}

/** Visits under way with what they found, and advice that waits for its answer. */
async function restampInspections(ctx: Ctx, id: string, above: readonly string[]): Promise<void> {
  const open: Array<{ id: string }> = await ctx.db.query(
    "select id from inspection_visit where tenant_id = $1 and state not in ('CONCLUDED', 'CANCELLED')",
    [id],
  );
  const moving = [id, above, open.map((row) => row.id)];
  await ctx.db.query("update inspection_visit set overseer_ids = $2 where tenant_id = $1 and id = any($3)", moving);
  await ctx.db.query("update inspection_finding set overseer_ids = $2 where tenant_id = $1 and visit_id = any($3)", moving);
  await ctx.db.query("update inspection_advice set overseer_ids = $2 where tenant_id = $1 and state = 'GIVEN'", [id, above]);
}
