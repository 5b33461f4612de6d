import { In } from "typeorm";
import { Assignment, type BriefContent } from "../assignments/assignment.entity.ts";
import { shared } from "../assignments/assignment.rules.ts";
import { count } from "../assignments/counters.ts";
import { cited } from "../clauses/clause.service.ts";
import { record } from "../events/event.service.ts";
import { StoredFile } from "../files/file.entity.ts";
import type { Work } from "../jobs/job.runner.ts";
import { enqueue } from "../jobs/job.service.ts";
import { notify } from "../messages/message.service.ts";
import { overseersOf } from "../organizations/hierarchy.service.ts";
import { MassGroup } from "../organizations/mass-group.entity.ts";
import { Organization } from "../organizations/organization.entity.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";
import { insert } from "../platform/insert.ts";
import { rolesFor } from "../platform/lifecycle.ts";
import { searchText } from "../platform/search.ts";
import { resolveTargets, type Target } from "./target.service.ts";
import { Task, TaskRevision, TaskTarget } from "./task.entity.ts";
import { moveTask, takeTask } from "./task.service.ts";

/** Rows per insert: bounded by the number of parameters a statement may have. */
export const CHUNK = 500;
/** More receivers than this are not served in the request: a job makes their assignments, a chunk at a time. */
export const AT_ONCE = 1_000;

/** What every receiver is told, copied into its assignment so that later changes do not reach what is running. */
export async function briefOf(ctx: Ctx, task: Task): Promise<BriefContent> {
  const clauses = await cited(ctx, task.clauseIds);
  const files = task.fileIds.length === 0 ? [] : await ctx.db.findBy(StoredFile, { tenantId: task.tenantId, id: In(task.fileIds) });
  return {
    body: task.body,
    basis: task.basis,
    aspects: task.aspects,
    deliverables: task.deliverables,
    receiverName: task.receiverName,
    ...(clauses.length === 0 ? {} : { clauses }),
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
    reworkDueOn: null,
    objectedOn: null,
    receivedAt: null,
    firstSubmittedOn: null,
    dispatchedAt: ctx.clock.now(),
    progress: 0,
    submissionCount: 0,
    reminderCount: 0,
    searchText: searchText(task.title, organization.name, group?.name, ctx.viewer.tenant.name),
    createdAt: ctx.clock.now(),
    changedAt: ctx.clock.now(),
  });
}

async function announce(ctx: Ctx, task: Task, rows: readonly Assignment[]): Promise<void> {
  const after = { state: "DISPATCHED", revision: task.revision };
  const roles = rolesFor("Task", "dispatch");
  await record(ctx, ...rows.map((row) => ({ ...shared(row), act: "dispatch", roles, after })));
  const params = { due: task.dueOn, from: ctx.viewer.tenant.name };
  await notify(
    ctx,
    ...rows.map((row) => ({
      tenantId: row.tenantId,
      kind: "DISPATCHED" as const,
      title: task.title,
      assignmentId: row.id,
      params: row.groupName === null ? params : { ...params, to: row.groupName },
    })),
  );
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
    await Promise.all([insert(ctx, Assignment, rows), announce(ctx, task, rows)]);
    for (const row of rows) count(ctx, null, row);
  }
}

/** What was frozen, as the organizations and groups that it names. */
export async function targetsOf(ctx: Ctx, frozen: readonly TaskTarget[]): Promise<Target[]> {
  const [first] = frozen;
  if (first === undefined) return [];
  const organizations = await ctx.db.findBy(Organization, { id: In(frozen.map((row) => row.receiverId)) });
  const byId = new Map(organizations.map((organization) => [organization.id, organization]));
  const groupIds = frozen.flatMap((row) => (row.groupId === null ? [] : [row.groupId]));
  const groups = groupIds.length === 0 ? [] : await ctx.db.findBy(MassGroup, { tenantId: first.tenantId, id: In(groupIds) });
  return frozen.map(({ receiverId, groupId, role }) => {
    const organization = byId.get(receiverId);
    if (organization === undefined) throw new Error(`no organization ${receiverId}`);
    return { organization, group: groups.find((group) => group.id === groupId) ?? null, role };
  });
}

/** A dispatch to many: a chunk of the frozen targets gets its assignments, events and messages. */
export const dispatchWork: Work = {
  door: "issuer",
  async step(ctx, job) {
    const task = await ctx.db.findOneByOrFail(Task, { tenantId: job.tenantId, id: job.subjectId });
    const frozen = await ctx.db.find(TaskTarget, {
      where: { tenantId: job.tenantId, taskId: job.subjectId, addedRevision: "revision" in job.input ? Number(job.input.revision) : task.revision },
      order: { receiverId: "ASC", id: "ASC" },
      skip: job.done,
      take: CHUNK,
    });
    const targets = await targetsOf(ctx, frozen);
    await makeAssignments(ctx, task, targets);
    return targets.length === 0 ? job.total : job.done + targets.length;
  },
};

/** Writes down who was asked; only an amendment changes the list. */
export async function freezeTargets(ctx: Ctx, task: Task, targets: readonly Target[]): Promise<void> {
  for (let from = 0; from < targets.length; from += CHUNK) {
    await insert(
      ctx,
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
  if (targets.length <= AT_ONCE) await makeAssignments(ctx, task, targets);
  else await enqueue(ctx, { kind: "DISPATCH", subjectId: task.id, total: targets.length, input: { revision: task.revision } });
  return task;
}
