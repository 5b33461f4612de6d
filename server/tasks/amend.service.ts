import { In } from "typeorm";
import { Assignment, type BriefContent } from "../assignments/assignment.entity.ts";
import { shared } from "../assignments/assignment.rules.ts";
import { readDeliverables } from "../assignments/deliverable.ts";
import { record } from "../events/event.service.ts";
import { notify } from "../messages/message.service.ts";
import { optionalText, text } from "../platform/check.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError } from "../platform/errors.ts";
import { rolesFor } from "../platform/lifecycle.ts";
import { searchText } from "../platform/search.ts";
import { assignmentsOf, briefOf, cancelAll, freezeTargets, keepRevision, makeAssignments, openOnes } from "./dispatch.service.ts";
import { resolveTargets } from "./target.service.ts";
import { type Task, TaskTarget } from "./task.entity.ts";
import type { AmendTaskInput } from "./task.input.ts";
import { moveTask, readSelector, takeTask } from "./task.service.ts";

function patchOf(task: Task, input: AmendTaskInput): Partial<Task> {
  const patch: Partial<Task> = { revision: task.revision + 1 };
  if (input.title !== undefined) {
    patch.title = text("title", input.title, { max: 120, field: ["input", "title"] });
    patch.searchText = searchText(patch.title, task.basis);
  }
  if (input.body !== undefined) patch.body = text("body", input.body, { max: 20_000, field: ["input", "body"] });
  if (input.basis !== undefined) patch.basis = optionalText("basis", input.basis, { max: 100, field: ["input", "basis"] });
  if (input.dueOn !== undefined) patch.dueOn = input.dueOn;
  if (input.deliverables !== undefined) patch.deliverables = readDeliverables(input.deliverables);
  if (input.selector !== undefined) patch.selector = readSelector(input.selector);
  return patch;
}

/** Changes what is asked or of whom. Everybody still at work must acknowledge again; what is finished keeps its revision. */
export async function amendTask(ctx: Ctx, id: string, version: number, input: AmendTaskInput): Promise<Task> {
  const task = await takeTask(ctx, id, version, "amend");
  const reason = text("reason", input.reason, { max: 2_000, field: ["input", "reason"] });
  if (input.dueOn !== undefined && input.dueOn < task.dueOn) throw new DomainError("DUE_MOVED_BACK", { due: task.dueOn }, ["input", "dueOn"]);
  const assignments = await assignmentsOf(ctx, task);
  const patch = patchOf(task, input);
  keepSubmittedDeliverables(task, patch, assignments);
  await moveTask(ctx, task, "amend", { patch, note: reason });
  await keepRevision(ctx, task, reason);
  if (input.selector !== undefined) await retarget(ctx, task, assignments);
  await passOn(
    ctx,
    task,
    openOnes(await assignmentsOf(ctx, task)).filter((one) => one.taskRevision < task.revision),
    reason,
  );
  return task;
}

function keepSubmittedDeliverables(task: Task, patch: Partial<Task>, assignments: readonly Assignment[]): void {
  if (patch.deliverables === undefined || !assignments.some((one) => one.submissionCount > 0)) return;
  const kept = new Set(patch.deliverables.map((one) => one.key));
  const gone = task.deliverables.find((one) => !kept.has(one.key));
  if (gone !== undefined) throw new DomainError("DELIVERABLE_IN_USE", { title: gone.title }, ["input", "deliverables"]);
}

const keyOf = (receiverId: string, groupId: string | null): string => `${receiverId} ${groupId ?? ""}`;

async function retarget(ctx: Ctx, task: Task, assignments: readonly Assignment[]): Promise<void> {
  const wanted = await resolveTargets(ctx, task.selector);
  if (wanted.length === 0) throw new DomainError("TASK_NO_TARGETS", {}, ["input", "selector"]);
  const wantedKeys = new Set(wanted.map((target) => keyOf(target.organization.id, target.group?.id ?? null)));
  const frozen = await ctx.db.findBy(TaskTarget, { tenantId: task.tenantId, taskId: task.id });
  const known = new Set(frozen.filter((row) => row.removedRevision === null).map((row) => keyOf(row.receiverId, row.groupId)));
  const removed = frozen.filter((row) => row.removedRevision === null && !wantedKeys.has(keyOf(row.receiverId, row.groupId)));
  const removedKeys = new Set(removed.map((row) => keyOf(row.receiverId, row.groupId)));
  const leaving = assignments.filter((one) => removedKeys.has(keyOf(one.tenantId, one.groupId)));
  const working = leaving.filter((one) => one.submissionCount > 0);
  if (working.length > 0) throw new DomainError("TARGET_HAS_WORK", { names: working.map((one) => one.tenantName).join("、") }, ["input", "selector"]);
  await cancelAll(ctx, openOnes(leaving), "任务调整，移出下达对象");
  if (removed.length > 0) {
    await ctx.db.update(
      TaskTarget,
      { tenantId: task.tenantId, taskId: task.id, id: In(removed.map((row) => row.id)) },
      { removedRevision: task.revision },
    );
  }
  const before = new Set(frozen.map((row) => keyOf(row.receiverId, row.groupId)));
  const added = wanted.filter((target) => !known.has(keyOf(target.organization.id, target.group?.id ?? null)));
  // Who was taken out before has a cancelled assignment, which ends for good; asking again takes a new task.
  const fresh = added.filter((target) => !before.has(keyOf(target.organization.id, target.group?.id ?? null)));
  await freezeTargets(ctx, task, fresh);
  await makeAssignments(ctx, task, fresh);
}

async function renew(ctx: Ctx, task: Task, assignment: Assignment, given: { brief: BriefContent; reason: string }): Promise<void> {
  const { tenantId, id, version, state } = assignment;
  const due = task.dueOn > assignment.effectiveDueOn ? { effectiveDueOn: task.dueOn } : {};
  const patch = {
    title: task.title,
    brief: given.brief,
    taskRevision: task.revision,
    ...due,
    searchText: searchText(task.title, assignment.tenantName, assignment.groupName, assignment.issuerName),
  };
  const done = await ctx.db.update(Assignment, { tenantId, id, version }, { ...patch, version: version + 1 });
  if (done.affected !== 1) throw new DomainError("VERSION_CONFLICT", { current: version + 1, given: version });
  await record(ctx, {
    ...shared(assignment),
    act: "amend",
    roles: rolesFor("Task", "amend"),
    note: given.reason,
    before: { state, revision: assignment.taskRevision, effectiveDueOn: assignment.effectiveDueOn },
    after: { state, revision: task.revision, ...due },
  });
}

async function passOn(ctx: Ctx, task: Task, assignments: readonly Assignment[], reason: string): Promise<void> {
  const brief = await briefOf(ctx, task);
  for (const assignment of assignments) await renew(ctx, task, assignment, { brief, reason });
  await notify(
    ctx,
    ...assignments.map((one) => ({
      tenantId: one.tenantId,
      kind: "AMENDED" as const,
      title: task.title,
      assignmentId: one.id,
      params: { reason, from: ctx.viewer.tenant.name, revision: String(task.revision) },
    })),
  );
}
