import { Account } from "../accounts/account.entity.ts";
import { notify } from "../messages/message.service.ts";
import { optionalText, range, text } from "../platform/check.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";
import type { Assignment } from "./assignment.entity.ts";
import { move, take } from "./assignment.rules.ts";
import { Extension, Objection } from "./request.entity.ts";

/** Receipt, of the task or of its amendment. 签收 */
export async function acknowledge(ctx: Ctx, id: string, version: number): Promise<Assignment> {
  const assignment = await take(ctx, id, version, "acknowledge");
  const patch = {
    acknowledgedRevision: assignment.taskRevision,
    ...(assignment.receivedAt === null ? { receivedAt: ctx.clock.now() } : {}),
  };
  return move(ctx, assignment, { act: "acknowledge", patch, details: { revision: assignment.taskRevision } });
}

export async function accept(ctx: Ctx, id: string, version: number): Promise<Assignment> {
  return move(ctx, await take(ctx, id, version, "accept"), { act: "accept" });
}

export async function start(ctx: Ctx, id: string, version: number): Promise<Assignment> {
  return move(ctx, await take(ctx, id, version, "start"), { act: "start" });
}

export async function rework(ctx: Ctx, id: string, version: number): Promise<Assignment> {
  return move(ctx, await take(ctx, id, version, "rework"), { act: "rework" });
}

/** Says that the task is not for this organization; the clock stops until the issuer decides. 异议 */
export async function object(ctx: Ctx, id: string, version: number, reason: string): Promise<Assignment> {
  const assignment = await take(ctx, id, version, "object");
  const checked = text("reason", reason, { max: 2_000 });
  await ctx.db.insert(Objection, {
    tenantId: assignment.tenantId,
    id: newId(),
    assignmentId: assignment.id,
    issuerId: assignment.issuerId,
    overseerIds: assignment.overseerIds,
    reason: checked,
    filedAt: ctx.clock.now(),
    filedByName: ctx.viewer.name,
    state: "FILED",
  });
  await tellIssuer(ctx, assignment, "OBJECTED", { reason: checked });
  return move(ctx, assignment, { act: "object", patch: { objectedOn: ctx.clock.today() }, note: checked });
}

export interface Progress {
  readonly progress: number;
  readonly note?: string | undefined;
}

/** Progress in percent, shown to the issuer and to those above. */
export async function reportProgress(ctx: Ctx, id: string, version: number, input: Progress): Promise<Assignment> {
  const assignment = await take(ctx, id, version, "reportProgress");
  const note = optionalText("note", input.note, { max: 1_000 });
  return move(ctx, assignment, {
    act: "reportProgress",
    patch: { progress: range("progress", input.progress, 0, 100), progressNote: note },
    note,
  });
}

/** Names the person in charge; nobody when `accountId` is left out. */
export async function assign(ctx: Ctx, id: string, version: number, accountId: string | undefined): Promise<Assignment> {
  const assignment = await take(ctx, id, version, "assign");
  if (accountId === undefined) return move(ctx, assignment, { act: "assign", patch: { assigneeId: null, assigneeName: null } });
  const account = await ctx.db.findOneBy(Account, {
    tenantId: assignment.tenantId,
    id: accountId,
    status: "ACTIVE",
  });
  if (account === null) throw new DomainError("ASSIGNEE_UNKNOWN", {}, ["accountId"]);
  return move(ctx, assignment, {
    act: "assign",
    patch: { assigneeId: account.id, assigneeName: account.name },
  });
}

export async function requestExtension(ctx: Ctx, id: string, version: number, input: { dueOn: string; reason: string }): Promise<Assignment> {
  const assignment = await take(ctx, id, version, "requestExtension");
  const reason = text("reason", input.reason, { max: 2_000 });
  if (input.dueOn <= assignment.effectiveDueOn) throw new DomainError("DUE_MOVED_BACK", { due: assignment.effectiveDueOn }, ["dueOn"]);
  if (await ctx.db.existsBy(Extension, { tenantId: assignment.tenantId, assignmentId: id, state: "REQUESTED" })) {
    throw new DomainError("EXTENSION_PENDING");
  }
  await ctx.db.insert(Extension, {
    tenantId: assignment.tenantId,
    id: newId(),
    assignmentId: assignment.id,
    issuerId: assignment.issuerId,
    overseerIds: assignment.overseerIds,
    requestedDueOn: input.dueOn,
    reason,
    state: "REQUESTED",
    requestedAt: ctx.clock.now(),
    requestedByName: ctx.viewer.name,
  });
  await tellIssuer(ctx, assignment, "EXTENSION_REQUESTED", { due: input.dueOn, reason });
  return move(ctx, assignment, {
    act: "requestExtension",
    note: reason,
    details: { requestedDueOn: input.dueOn },
  });
}

export async function tellIssuer(
  ctx: Ctx,
  assignment: Assignment,
  kind: "OBJECTED" | "EXTENSION_REQUESTED" | "SUBMITTED" | "WITHDRAWN",
  params: Record<string, string>,
): Promise<void> {
  await notify(ctx, {
    tenantId: assignment.issuerId,
    kind,
    title: assignment.title,
    params: { ...params, from: assignment.groupName ?? assignment.tenantName },
    assignmentId: assignment.id,
    taskId: assignment.taskId,
  });
}
