import { text } from "../platform/check.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError } from "../platform/errors.ts";
import { systemViewer } from "../platform/viewer.ts";
import type { Rectification } from "../rectifications/rectification.entity.ts";
import type { InspectionVisit } from "./visit.entity.ts";
import { factsOf, findVisit, move, take, tell } from "./visit.rules.ts";

/** The group comes again on a day. 安排复查 */
export async function scheduleRecheck(ctx: Ctx, id: string, version: number, on: string): Promise<InspectionVisit> {
  const row = await take(ctx, id, { version, act: "scheduleRecheck" });
  const today = ctx.clock.today();
  if (on < today) throw new DomainError("DATE_IN_PAST", { today }, ["on"]);
  await tell(ctx, row, "INSPECTION_RECHECK", { on });
  return move(ctx, row, { act: "scheduleRecheck", patch: { recheckOn: on } });
}

/** Something is not put right: it goes on. 复查不通过 */
export async function failRecheck(ctx: Ctx, id: string, version: number, reason: string): Promise<InspectionVisit> {
  const row = await take(ctx, id, { version, act: "recheckFailed" });
  const note = text("reason", reason, { max: 2_000 });
  await tell(ctx, row, "INSPECTION_RECHECK_FAILED", { reason: note });
  return move(ctx, row, { act: "recheckFailed", patch: { recheckOn: null, lastReason: note }, note });
}

/** All is put right. Refuses with INSPECTION_HAS_OPEN. 办结 */
export async function concludeVisit(ctx: Ctx, id: string, version: number): Promise<InspectionVisit> {
  const row = await take(ctx, id, { version, act: "conclude" });
  await tell(ctx, row, "INSPECTION_CONCLUDED");
  return move(ctx, row, { act: "conclude", patch: { concludedOn: ctx.clock.today() } });
}

/**
 * The system ends a visit when the last problem it found is closed, in the transaction that closes it. Two who close the last two at
 * once wait for the visit's row, so that the second sees what the first did.
 */
export async function concludeAllClosed(ctx: Ctx, rectification: Rectification): Promise<Rectification> {
  const { source, sourceId, state, targetId } = rectification;
  if (source !== "INSPECTION" || sourceId === null || targetId === null || (state !== "CLOSED" && state !== "VOIDED")) return rectification;
  const row = await findVisit(ctx, sourceId, "lock");
  if (row === null || row.state !== "RECTIFYING" || (await factsOf(ctx, row)).open > 0) return rectification;
  const system: Ctx = { ...ctx, viewer: systemViewer(ctx.viewer.tenant) };
  await tell(system, row, "INSPECTION_CONCLUDED");
  await move(system, row, { act: "concludeAllClosed", patch: { concludedOn: ctx.clock.today() } });
  return rectification;
}
