import { notify } from "../messages/message.service.ts";
import type { MessageKind } from "../messages/message.entity.ts";
import { optionalText, range, text } from "../platform/check.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";
import type { Assignment, SupervisionLevel } from "./assignment.entity.ts";
import { move, pendingSubmission, take } from "./assignment.rules.ts";
import { Extension, Objection, SupervisionNotice } from "./request.entity.ts";
import { Return, type ReturnReason, Submission } from "./submission.entity.ts";
import { clockDueOn, reworkDeadline } from "./timeliness.ts";

const NOTE = { max: 2_000 } as const;
const LEVELS: readonly SupervisionLevel[] = ["BLUE", "YELLOW", "RED"];

async function tellTenant(ctx: Ctx, assignment: Assignment, kind: MessageKind, params: Record<string, string | null> = {}): Promise<void> {
  const given = Object.entries(params).flatMap(([key, value]) => (value === null ? [] : [[key, value] as const]));
  await notify(ctx, {
    tenantId: assignment.tenantId,
    kind,
    title: assignment.title,
    params: { ...Object.fromEntries(given), from: ctx.viewer.tenant.name },
    assignmentId: assignment.id,
  });
}

export async function takeForReview(ctx: Ctx, id: string, version: number): Promise<Assignment> {
  const assignment = await take(ctx, id, version, "takeForReview");
  return move(ctx, assignment, { act: "takeForReview", patch: { takenAt: ctx.clock.now() } });
}

export interface ReturnInput {
  readonly reasons: ReadonlyArray<{ deliverable: string; fileId?: string | undefined; reason: string }>;
  readonly reworkDays?: number | undefined;
}

function readReasons(assignment: Assignment, submission: Submission, input: ReturnInput): ReturnReason[] {
  if (input.reasons.length === 0) throw new DomainError("REASONS_MISSING", {}, ["reasons"]);
  return input.reasons.map((given, index) => {
    const field = ["reasons", String(index)];
    const known = assignment.brief.deliverables.some((one) => one.key === given.deliverable);
    if (!known) throw new DomainError("DELIVERABLE_UNKNOWN", { key: given.deliverable }, field);
    const files = submission.contents.find((content) => content.key === given.deliverable)?.fileIds ?? [];
    if (given.fileId !== undefined && !files.includes(given.fileId)) throw new DomainError("FILE_NOT_YOURS", {}, field);
    return {
      deliverable: given.deliverable,
      fileId: given.fileId ?? null,
      reason: text("reason", given.reason, { ...NOTE, field }),
    };
  });
}

async function sendBack(
  ctx: Ctx,
  assignment: Assignment,
  act: "return" | "reopen",
  made: { reasons: ReturnReason[]; days: number; submission: Submission },
): Promise<Assignment> {
  const dueOn = reworkDeadline(ctx.clock.today(), made.days);
  await ctx.db.insert(Return, {
    tenantId: assignment.tenantId,
    id: newId(),
    assignmentId: assignment.id,
    submissionId: made.submission.id,
    issuerId: assignment.issuerId,
    overseerIds: assignment.overseerIds,
    reasons: made.reasons,
    reworkDays: made.days,
    reworkDueOn: dueOn,
    at: ctx.clock.now(),
    byName: ctx.viewer.name,
  });
  await ctx.db.update(Submission, { tenantId: assignment.tenantId, id: made.submission.id }, { outcome: "RETURNED" });
  const note = made.reasons.map((one) => one.reason).join("；");
  await tellTenant(ctx, assignment, act === "return" ? "RETURNED" : "REOPENED", { reason: note, due: dueOn });
  return move(ctx, assignment, { act, patch: { reworkDueOn: dueOn, completedAt: null }, note });
}

/** Sends a submission back with reasons bound to a deliverable or file; the clock is then max(due, today + rework days). 退回 */
export async function returnSubmission(ctx: Ctx, id: string, version: number, input: ReturnInput): Promise<Assignment> {
  const assignment = await take(ctx, id, version, "return");
  const submission = await pendingSubmission(ctx, assignment);
  const days = range("reworkDays", input.reworkDays ?? assignment.reworkDays, 1, 90);
  return sendBack(ctx, assignment, "return", {
    reasons: readReasons(assignment, submission, input),
    days,
    submission,
  });
}

export async function reopen(ctx: Ctx, id: string, version: number, input: { reason: string; reworkDays?: number | undefined }): Promise<Assignment> {
  const assignment = await take(ctx, id, version, "reopen");
  const submission = await pendingSubmission(ctx, assignment);
  const reason = text("reason", input.reason, NOTE);
  const first = assignment.brief.deliverables[0]?.key ?? "";
  const days = range("reworkDays", input.reworkDays ?? assignment.reworkDays, 1, 90);
  return sendBack(ctx, assignment, "reopen", {
    reasons: [{ deliverable: first, fileId: null, reason }],
    days,
    submission,
  });
}

/** Accepts what was handed in. Whoever handed it in may not. 办结 */
export async function approve(ctx: Ctx, id: string, version: number, comment: string | undefined): Promise<Assignment> {
  const assignment = await take(ctx, id, version, "approve");
  const submission = await pendingSubmission(ctx, assignment);
  if (submission.submittedBy !== null && submission.submittedBy === ctx.viewer.accountId) {
    throw new DomainError("SECOND_PERSON_REQUIRED");
  }
  const note = optionalText("comment", comment, NOTE);
  await ctx.db.update(Submission, { tenantId: assignment.tenantId, id: submission.id }, { outcome: "APPROVED" });
  await tellTenant(ctx, assignment, "APPROVED", { comment: note });
  return move(ctx, assignment, {
    act: "approve",
    patch: { completedAt: ctx.clock.now(), progress: 100 },
    note,
  });
}

/** Decides an objection: upheld waives the assignment, overruled puts it back and the clock runs on. */
export async function decideObjection(
  ctx: Ctx,
  id: string,
  version: number,
  decision: { upheld: boolean; note?: string | undefined },
): Promise<Assignment> {
  const act = decision.upheld ? "upholdObjection" : "overruleObjection";
  const assignment = await take(ctx, id, version, act);
  const note = decision.upheld ? optionalText("note", decision.note, NOTE) : text("note", decision.note, NOTE);
  await ctx.db.update(
    Objection,
    { tenantId: assignment.tenantId, assignmentId: id, state: "FILED" },
    {
      state: decision.upheld ? "UPHELD" : "OVERRULED",
      decisionNote: note,
      decidedAt: ctx.clock.now(),
      decidedByName: ctx.viewer.name,
    },
  );
  await tellTenant(ctx, assignment, decision.upheld ? "OBJECTION_UPHELD" : "OBJECTION_OVERRULED", {
    reason: note,
  });
  return move(ctx, assignment, { act, patch: { objectedOn: null }, note });
}

export async function waive(ctx: Ctx, id: string, version: number, reason: string): Promise<Assignment> {
  return end(ctx, id, version, { act: "waive", kind: "WAIVED", reason });
}

export async function closeIncomplete(ctx: Ctx, id: string, version: number, reason: string): Promise<Assignment> {
  return end(ctx, id, version, { act: "closeIncomplete", kind: "CLOSED_INCOMPLETE", reason });
}

async function end(ctx: Ctx, id: string, version: number, how: { act: string; kind: MessageKind; reason: string }): Promise<Assignment> {
  const assignment = await take(ctx, id, version, how.act);
  const note = text("reason", how.reason, NOTE);
  await tellTenant(ctx, assignment, how.kind, { reason: note });
  return move(ctx, assignment, { act: how.act, note });
}

/** Gives more time, asked for or not; a due day never moves back. 延期 */
export async function extend(ctx: Ctx, id: string, version: number, input: { dueOn: string; note?: string | undefined }): Promise<Assignment> {
  const assignment = await take(ctx, id, version, "extend");
  if (input.dueOn <= assignment.effectiveDueOn) throw new DomainError("DUE_MOVED_BACK", { due: assignment.effectiveDueOn }, ["dueOn"]);
  const note = optionalText("note", input.note, NOTE);
  await decideExtension(ctx, assignment, { state: "GRANTED", grantedDueOn: input.dueOn, decisionNote: note });
  await tellTenant(ctx, assignment, "EXTENSION_GRANTED", { due: input.dueOn, reason: note });
  return move(ctx, assignment, { act: "extend", patch: { effectiveDueOn: input.dueOn }, note });
}

export async function refuseExtension(ctx: Ctx, id: string, version: number, given: string): Promise<Assignment> {
  const assignment = await take(ctx, id, version, "refuseExtension");
  const note = text("note", given, NOTE);
  const decided = await decideExtension(ctx, assignment, { state: "REFUSED", decisionNote: note });
  if (decided === 0) throw new DomainError("EXTENSION_NONE");
  await tellTenant(ctx, assignment, "EXTENSION_REFUSED", { reason: note });
  return move(ctx, assignment, { act: "refuseExtension", note });
}

type Decision = Pick<Extension, "state" | "decisionNote"> & Partial<Pick<Extension, "grantedDueOn">>;

async function decideExtension(ctx: Ctx, assignment: Assignment, decision: Decision): Promise<number> {
  const done = await ctx.db.update(
    Extension,
    { tenantId: assignment.tenantId, assignmentId: assignment.id, state: "REQUESTED" },
    { ...decision, decidedAt: ctx.clock.now(), decidedByName: ctx.viewer.name },
  );
  return done.affected ?? 0;
}

export async function remind(ctx: Ctx, id: string, version: number, given: string | undefined): Promise<Assignment> {
  const assignment = await take(ctx, id, version, "remind");
  const note = optionalText("note", given, NOTE);
  await tellTenant(ctx, assignment, "REMINDED", { reason: note, due: clockDueOn(assignment) });
  return move(ctx, assignment, {
    act: "remind",
    patch: { reminderCount: assignment.reminderCount + 1, lastRemindedAt: ctx.clock.now() },
    note,
  });
}

export interface SupervisionInput {
  readonly level: SupervisionLevel;
  readonly note: string | null;
  readonly cause: "RULE" | "MANUAL";
}

/** Issues a supervision notice, by hand or by the rule. The level shown is the highest so far. 督办 */
export async function supervise(ctx: Ctx, id: string, version: number, input: SupervisionInput): Promise<Assignment> {
  const assignment = await take(ctx, id, version, "supervise");
  const note = input.cause === "MANUAL" ? text("note", input.note, NOTE) : input.note;
  await ctx.db.insert(SupervisionNotice, {
    tenantId: assignment.tenantId,
    id: newId(),
    assignmentId: assignment.id,
    issuerId: assignment.issuerId,
    overseerIds: assignment.overseerIds,
    level: input.level,
    cause: input.cause,
    clockDueOn: clockDueOn(assignment),
    note,
    issuedAt: ctx.clock.now(),
    issuedByName: ctx.viewer.name,
  });
  await tellTenant(ctx, assignment, "SUPERVISED", { level: input.level, reason: note });
  const highest =
    LEVELS.indexOf(input.level) > LEVELS.indexOf(assignment.supervisionLevel ?? "BLUE") ? input.level : (assignment.supervisionLevel ?? input.level);
  return move(ctx, assignment, {
    act: "supervise",
    patch: { supervisionLevel: highest },
    note,
    details: { level: input.level, cause: input.cause },
  });
}
