import { In } from "typeorm";
import { Assignment, type BriefContent } from "../assignments/assignment.entity.ts";
import { move, shared } from "../assignments/assignment.rules.ts";
import { record } from "../events/event.service.ts";
import { StoredFile } from "../files/file.entity.ts";
import { notify } from "../messages/message.service.ts";
import { overseersOf } from "../organizations/hierarchy.service.ts";
import { text } from "../platform/check.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";
import { isFinal, rolesFor } from "../platform/lifecycle.ts";
import { searchText } from "../platform/search.ts";
import { resolveTargets, type Target } from "./target.service.ts";
import { Task, TaskRevision, TaskTarget } from "./task.entity.ts";
import { moveTask, takeTask } from "./task.service.ts";

/** Rows per insert: bounded by the number of parameters a statement may have. */
const CHUNK = 500;

/** What every receiver is told, copied into its assignment so that later changes do not reach what is running. */
export async function briefOf(ctx: Ctx, task: Task): Promise<BriefContent> {
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

type Shared = Pick<Assignment, "brief" | "overseerIds">;

function assignmentFor(ctx: Ctx, task: Task, { organization, group, role }: Target, known: Shared): Assignment {
  return ctx.db.create(Assignment, {
    ...known,
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
    taskRevision: task.revision,
    acknowledgedRevision: null,
    role,
    line: organization.line,
    territory: territoryOf(organization.divisionCode),
    tenantName: organization.name,
    state: "DISPATCHED",
    version: 1,
    dueOn: task.dueOn,
    effectiveDueOn: task.dueOn,
    reworkDays: task.reworkDays,
    dispatchedAt: ctx.clock.now(),
    progress: 0,
    submissionCount: 0,
    reminderCount: 0,
    searchText: searchText(task.title, organization.name, group?.name, ctx.viewer.tenant.name),
    createdAt: ctx.clock.now(),
  });
}

async function announce(ctx: Ctx, task: Task, rows: readonly Assignment[]): Promise<void> {
  const after = { state: "DISPATCHED", revision: task.revision };
  const roles = rolesFor("Task", "dispatch");
  await record(ctx, ...rows.map((row) => ({ ...shared(row), act: "dispatch", roles, after })));
  const params = { due: task.dueOn, from: ctx.viewer.tenant.name };
  await notify(ctx, ...rows.map((row) => ({ tenantId: row.tenantId, kind: "DISPATCHED" as const, title: task.title, assignmentId: row.id, params })));
}

/** One assignment for each target, with its event and its message, in chunks that one statement can carry. */
export async function makeAssignments(ctx: Ctx, task: Task, targets: readonly Target[]): Promise<void> {
  const ids = [...new Set(targets.map((target) => target.organization.id))];
  const overseers = await overseersOf(ctx, ids, ctx.clock.today());
  const brief = await briefOf(ctx, task);
  for (let from = 0; from < targets.length; from += CHUNK) {
    const rows = targets
      .slice(from, from + CHUNK)
      .map((target) => assignmentFor(ctx, task, target, { brief, overseerIds: overseers.get(target.organization.id) ?? [] }));
    await ctx.db.createQueryBuilder().insert().into(Assignment).values(rows).returning([]).updateEntity(false).execute();
    await announce(ctx, task, rows);
  }
}

/** Writes down who was asked; only an amendment changes the list. */
export async function freezeTargets(ctx: Ctx, task: Task, targets: readonly Target[]): Promise<void> {
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

/** Keeps the task as it now reads, with the reason, under its revision. */
export async function keepRevision(ctx: Ctx, task: Task, reason: string): Promise<void> {
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

/** Every assignment of a task, through the issuer's door. */
export async function assignmentsOf(ctx: Ctx, task: Task): Promise<Assignment[]> {
  return ctx.db.find(Assignment, {
    where: { issuerId: task.tenantId, taskId: task.id },
    order: { tenantId: "ASC", id: "ASC" },
  });
}

export const openOnes = (assignments: readonly Assignment[]): Assignment[] => assignments.filter((one) => !isFinal("Assignment", one.state));

/** Cancels assignments and tells their tenants why. */
export async function cancelAll(ctx: Ctx, assignments: readonly Assignment[], reason: string): Promise<void> {
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
