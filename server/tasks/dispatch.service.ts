import { In } from "typeorm";
import { Assignment, type BriefContent } from "../assignments/assignment.entity.ts";
import { move, shared } from "../assignments/assignment.rules.ts";
import { readDeliverables } from "../assignments/deliverable.ts";
import { record } from "../events/event.service.ts";
import { StoredFile } from "../files/file.entity.ts";
import { notify } from "../messages/message.service.ts";
import { overseersOf } from "../organizations/hierarchy.service.ts";
import { optionalText, text } from "../platform/check.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";
import { isFinal, rolesFor } from "../platform/lifecycle.ts";
import { searchText } from "../platform/search.ts";
import { resolveTargets, type Target } from "./target.service.ts";
import { Task, TaskRevision, TaskTarget } from "./task.entity.ts";
import type { AmendTaskInput } from "./task.input.ts";
import { moveTask, readSelector, takeTask } from "./task.service.ts";

/** Rows per insert: bounded by the number of parameters a statement may have. */
const CHUNK = 500;

async function briefOf(ctx: Ctx, task: Task): Promise<BriefContent> {
  const files = task.fileIds.length === 0 ? [] : await ctx.db.findBy(StoredFile, { tenantId: task.tenantId, id: In(task.fileIds) });
  return {
    body: task.body,
    basis: task.basis,
    aspects: task.aspects,
    deliverables: task.deliverables,
    receiverName: task.receiverName,
    fileIds: task.fileIds,
    files: files.map(({ id, name, mediaType, size, sha256, createdAt }) => ({
      id,
      name,
      mediaType,
      size,
      sha256,
      createdAt: createdAt.toISOString(),
    })),
  };
}

/** The township or district an organization stands in, for the pivot of territory against line. */
function territoryOf(divisionCode: string): string {
  return divisionCode.slice(0, 9);
}

async function makeAssignments(ctx: Ctx, task: Task, targets: readonly Target[]): Promise<void> {
  const now = ctx.clock.now();
  const ids = [...new Set(targets.map((target) => target.organization.id))];
  const overseers = await overseersOf(ctx, ids, ctx.clock.today());
  const brief = await briefOf(ctx, task);
  const rows = targets.map(({ organization, group, role }) =>
    ctx.db.create(Assignment, {
      tenantId: organization.id,
      id: newId(),
      taskId: task.id,
      issuerId: task.tenantId,
      issuerName: ctx.viewer.tenant.name,
      groupId: group?.id ?? null,
      groupName: group?.name ?? null,
      parentId: organization.id === task.tenantId ? task.parentAssignmentId : null,
      campaignId: task.campaignId,
      kind: task.kind,
      title: task.title,
      brief,
      taskRevision: task.revision,
      acknowledgedRevision: null,
      role,
      line: organization.line,
      territory: territoryOf(organization.divisionCode),
      tenantName: organization.name,
      overseerIds: overseers.get(organization.id) ?? [],
      state: "DISPATCHED",
      version: 1,
      dueOn: task.dueOn,
      effectiveDueOn: task.dueOn,
      reworkDays: task.reworkDays,
      dispatchedAt: now,
      progress: 0,
      submissionCount: 0,
      reminderCount: 0,
      searchText: searchText(task.title, organization.name, group?.name, ctx.viewer.tenant.name),
      createdAt: now,
    }),
  );
  for (let from = 0; from < rows.length; from += CHUNK) {
    const chunk = rows.slice(from, from + CHUNK);
    await ctx.db.createQueryBuilder().insert().into(Assignment).values(chunk).returning([]).updateEntity(false).execute();
    await record(
      ctx,
      ...chunk.map((row) => ({
        ...shared(row),
        act: "dispatch",
        roles: rolesFor("Task", "dispatch"),
        after: { state: "DISPATCHED", revision: task.revision },
      })),
    );
    await notify(
      ctx,
      ...chunk.map((row) => ({
        tenantId: row.tenantId,
        kind: "DISPATCHED" as const,
        title: task.title,
        assignmentId: row.id,
        params: { due: task.dueOn, from: ctx.viewer.tenant.name },
      })),
    );
  }
}

async function freezeTargets(ctx: Ctx, task: Task, targets: readonly Target[]): Promise<void> {
  for (let from = 0; from < targets.length; from += CHUNK) {
    await ctx.db.insert(
      TaskTarget,
      targets.slice(from, from + CHUNK).map((target) => ({
        tenantId: task.tenantId,
        taskId: task.id,
        id: newId(),
        receiverId: target.organization.id,
        groupId: target.group?.id ?? null,
        role: target.role,
        addedRevision: task.revision,
        removedRevision: null,
      })),
    );
  }
}

async function keepRevision(ctx: Ctx, task: Task, reason: string): Promise<void> {
  await ctx.db.insert(TaskRevision, {
    tenantId: task.tenantId,
    taskId: task.id,
    revision: task.revision,
    content: { title: task.title, dueOn: task.dueOn, ...(await briefOf(ctx, task)) },
    reason,
    at: ctx.clock.now(),
    byName: ctx.viewer.name,
  });
}

/** Sends an admitted task to its targets, which are frozen now: one assignment for each, all or none. 下达 */
export async function dispatchTask(ctx: Ctx, id: string, version: number): Promise<Task> {
  const task = await takeTask(ctx, id, version, "dispatch");
  if (task.dueOn < ctx.clock.today()) throw new DomainError("DATE_IN_PAST", { today: ctx.clock.today() }, ["dueOn"]);
  const targets = await resolveTargets(ctx, task.selector);
  if (targets.length === 0) throw new DomainError("TASK_NO_TARGETS", {}, ["selector"]);
  await moveTask(ctx, task, "dispatch", {
    patch: { dispatchedAt: ctx.clock.now() },
    details: { targets: targets.length },
  });
  await freezeTargets(ctx, task, targets);
  await keepRevision(ctx, task, "下达");
  await makeAssignments(ctx, task, targets);
  return task;
}

async function assignmentsOf(ctx: Ctx, task: Task): Promise<Assignment[]> {
  return ctx.db.find(Assignment, {
    where: { issuerId: task.tenantId, taskId: task.id },
    order: { tenantId: "ASC", id: "ASC" },
  });
}

const openOnes = (assignments: readonly Assignment[]): Assignment[] => assignments.filter((one) => !isFinal("Assignment", one.state));

/** Changes what is asked or of whom. Everybody still at work must acknowledge again; what is finished keeps its revision. */
export async function amendTask(ctx: Ctx, id: string, version: number, input: AmendTaskInput): Promise<Task> {
  const task = await takeTask(ctx, id, version, "amend");
  const reason = text("reason", input.reason, { max: 2_000, field: ["input", "reason"] });
  if (input.dueOn !== undefined && input.dueOn < task.dueOn) throw new DomainError("DUE_MOVED_BACK", { due: task.dueOn }, ["input", "dueOn"]);
  const assignments = await assignmentsOf(ctx, task);
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

async function passOn(ctx: Ctx, task: Task, assignments: readonly Assignment[], reason: string): Promise<void> {
  const brief = await briefOf(ctx, task);
  for (const assignment of assignments) {
    const due = task.dueOn > assignment.effectiveDueOn ? { effectiveDueOn: task.dueOn } : {};
    const patch = {
      title: task.title,
      brief,
      taskRevision: task.revision,
      ...due,
      searchText: searchText(task.title, assignment.tenantName, assignment.groupName, assignment.issuerName),
    };
    const done = await ctx.db.update(
      Assignment,
      { tenantId: assignment.tenantId, id: assignment.id, version: assignment.version },
      { ...patch, version: assignment.version + 1 },
    );
    if (done.affected !== 1)
      throw new DomainError("VERSION_CONFLICT", {
        current: assignment.version + 1,
        given: assignment.version,
      });
    await record(ctx, {
      ...shared(assignment),
      act: "amend",
      roles: rolesFor("Task", "amend"),
      note: reason,
      before: {
        state: assignment.state,
        revision: assignment.taskRevision,
        effectiveDueOn: assignment.effectiveDueOn,
      },
      after: { state: assignment.state, revision: task.revision, ...due },
    });
  }
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

async function cancelAll(ctx: Ctx, assignments: readonly Assignment[], reason: string): Promise<void> {
  const system: Ctx = { ...ctx, viewer: { ...ctx.viewer, system: true } };
  for (const assignment of assignments) await move(system, assignment, { act: "cancel", note: reason });
  await notify(
    ctx,
    ...assignments.map((one) => ({
      tenantId: one.tenantId,
      kind: "CANCELLED" as const,
      title: one.title,
      assignmentId: one.id,
      params: { reason, from: ctx.viewer.tenant.name },
    })),
  );
}

/** Ends a task whose assignments have all ended. 销号 */
export async function closeTask(ctx: Ctx, id: string, version: number): Promise<Task> {
  const task = await takeTask(ctx, id, version, "close");
  const open = openOnes(await assignmentsOf(ctx, task));
  if (open.length > 0) throw new DomainError("TASK_HAS_OPEN", { count: open.length });
  return moveTask(ctx, task, "close", { patch: { closedAt: ctx.clock.now() } });
}

/** Takes a task back; what is not finished is cancelled with it. */
export async function cancelTask(ctx: Ctx, id: string, version: number, given: string): Promise<Task> {
  const task = await takeTask(ctx, id, version, "cancel");
  const reason = text("reason", given, { max: 2_000 });
  if (task.state === "DISPATCHED") await cancelAll(ctx, openOnes(await assignmentsOf(ctx, task)), reason);
  return moveTask(ctx, task, "cancel", { patch: { closedAt: ctx.clock.now() }, note: reason });
}
