import { type FindOptionsWhere, In, IsNull, LessThan, Not } from "typeorm";
import { Assignment, type AssignmentState, type BriefContent } from "../assignments/assignment.entity.ts";
import { changeAssignment, move, shared } from "../assignments/assignment.rules.ts";
import { type Happening, record } from "../events/event.service.ts";
import type { Work } from "../jobs/job.runner.ts";
import { enqueue } from "../jobs/job.service.ts";
import { notify } from "../messages/message.service.ts";
import { text } from "../platform/check.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError } from "../platform/errors.ts";
import { finalStates, rolesFor } from "../platform/lifecycle.ts";
import { searchText } from "../platform/search.ts";
import { Select } from "../platform/select.ts";
import { CROSS_TENANT } from "../platform/shards.ts";
import { AT_ONCE, briefOf, CHUNK, makeAssignments, targetsOf } from "./dispatch.service.ts";
import { Task, TaskTarget } from "./task.entity.ts";
import { moveTask, takeTask } from "./task.service.ts";

/** What is open now, not yet told of this; every piece makes it less, so that a piece done twice finds nothing. */
type Piece = (ctx: Ctx, task: Task, reason: string) => Promise<number>;

const ENDED = finalStates("Assignment") as AssignmentState[];
const openIn = (task: Task): FindOptionsWhere<Assignment> => ({ issuerId: task.tenantId, taskId: task.id, state: Not(In(ENDED)) });

export function countOpen(ctx: Ctx, task: Task): Promise<number> {
  return ctx.db.count(Assignment, { comment: CROSS_TENANT, where: openIn(task) });
}

interface Next {
  /** How many were found: none says that this is over. */
  readonly found: number;
  /** Those still open, held until the piece is done: nobody's act comes between reading and changing. */
  readonly open: readonly Assignment[];
}

/** A lock is taken on one shard, so each is looked up again where it lies; all of them in one trip. */
async function hold(ctx: Ctx, rows: ReadonlyArray<Pick<Assignment, "tenantId" | "id">>): Promise<Next> {
  const held = rows.map(({ tenantId, id }) =>
    new Select(ctx, Assignment).andWhere("row.tenantId = :tenantId and row.id = :id", { tenantId, id }).getOne("lock"),
  );
  const open = (await Promise.all(held)).filter((one) => one !== null && !ENDED.includes(one.state));
  return { found: rows.length, open: open as Assignment[] };
}

async function nextOpen(ctx: Ctx, where: FindOptionsWhere<Assignment>): Promise<Next> {
  const order = { tenantId: "ASC", id: "ASC" } as const;
  const rows = await ctx.db.find(Assignment, { comment: CROSS_TENANT, select: { tenantId: true, id: true }, where, order, take: CHUNK });
  return hold(ctx, rows);
}

/** Cancels assignments and tells their tenants why. */
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

const cancelSome: Piece = async (ctx, task, reason) => {
  const { found, open } = await nextOpen(ctx, openIn(task));
  await cancelAll(ctx, open, reason);
  return found;
};

const keyOf = (receiverId: string, groupId: string | null): string => `${receiverId} ${groupId ?? ""}`;

/** The next open assignments of those whom the amendment takes out. Targets lie with the issuer, assignments with the receivers. */
async function nextLeaving(ctx: Ctx, task: Task, removed: readonly TaskTarget[]): Promise<Next> {
  const rows: Array<Pick<Assignment, "tenantId" | "id">> = await ctx.db.query(
    `/* ${CROSS_TENANT} */ select tenant_id as "tenantId", id from assignment
     where issuer_id = $1 and task_id = $2 and task_revision < $3 and state <> all($4)
       and (tenant_id::text || ' ' || coalesce(group_id::text, '')) = any($5)
     order by tenant_id, id limit ${CHUNK}`,
    [task.tenantId, task.id, task.revision, ENDED, removed.map(({ receiverId, groupId }) => keyOf(receiverId, groupId))],
  );
  return hold(ctx, rows);
}

/** Those whom the amendment takes out. Who has submitted since it was decided stays: what was done counts. */
const dismissSome: Piece = async (ctx, task) => {
  const removed = await ctx.db.findBy(TaskTarget, { tenantId: task.tenantId, taskId: task.id, removedRevision: task.revision });
  if (removed.length === 0) return 0;
  const { found, open } = await nextLeaving(ctx, task, removed);
  const working = new Set(open.filter(({ submissionCount }) => submissionCount > 0).map((one) => keyOf(one.tenantId, one.groupId)));
  const staying = removed.filter(({ receiverId, groupId }) => working.has(keyOf(receiverId, groupId))).map(({ id }) => id);
  if (staying.length > 0) await ctx.db.update(TaskTarget, { tenantId: task.tenantId, taskId: task.id, id: In(staying) }, { removedRevision: null });
  const leaving = open.filter(({ submissionCount }) => submissionCount === 0);
  await cancelAll(ctx, leaving, "任务调整，移出下达对象");
  return found;
};

/** Those whom the amendment adds and who have no assignment yet. */
const admitSome: Piece = async (ctx, task) => {
  const added = await ctx.db.find(TaskTarget, {
    where: { tenantId: task.tenantId, taskId: task.id, addedRevision: task.revision, removedRevision: IsNull() },
    order: { receiverId: "ASC", id: "ASC" },
  });
  if (added.length === 0) return 0;
  const where = { issuerId: task.tenantId, taskId: task.id, tenantId: In([...new Set(added.map(({ receiverId }) => receiverId))]) };
  const select = { tenantId: true, id: true, groupId: true } as const;
  const made = await ctx.db.find(Assignment, { comment: CROSS_TENANT, select, where });
  const told = new Set(made.map((one) => keyOf(one.tenantId, one.groupId)));
  const left = added.filter(({ receiverId, groupId }) => !told.has(keyOf(receiverId, groupId))).slice(0, CHUNK);
  await makeAssignments(ctx, task, await targetsOf(ctx, left));
  return left.length;
};

/** The assignment as the amendment has it; its tenant must take note of it. */
async function renew(ctx: Ctx, task: Task, assignment: Assignment, given: { brief: BriefContent; reason: string }): Promise<Happening> {
  const { state, taskRevision, effectiveDueOn } = assignment;
  const due = task.dueOn > assignment.effectiveDueOn ? { effectiveDueOn: task.dueOn } : {};
  const patch = {
    title: task.title,
    brief: given.brief,
    taskRevision: task.revision,
    ...due,
    searchText: searchText(task.title, assignment.tenantName, assignment.groupName, assignment.issuerName),
  };
  await changeAssignment(ctx, assignment, patch);
  return {
    ...shared(assignment),
    act: "amend",
    roles: rolesFor("Task", "amend"),
    note: given.reason,
    before: { state, revision: taskRevision, effectiveDueOn },
    after: { state, revision: task.revision, ...due },
  };
}

const renewSome: Piece = async (ctx, task, reason) => {
  const next = await nextOpen(ctx, { ...openIn(task), taskRevision: LessThan(task.revision) });
  if (next.found === 0) return 0;
  // Another server may have told them while we waited for the rows.
  const open = next.open.filter(({ taskRevision }) => taskRevision < task.revision);
  const brief = await briefOf(ctx, task);
  const happenings: Happening[] = [];
  for (const assignment of open) happenings.push(await renew(ctx, task, assignment, { brief, reason }));
  await record(ctx, ...happenings);
  await notify(
    ctx,
    ...open.map((one) => ({
      tenantId: one.tenantId,
      kind: "AMENDED" as const,
      title: task.title,
      assignmentId: one.id,
      params: { reason, from: ctx.viewer.tenant.name, revision: String(task.revision) },
    })),
  );
  return next.found;
};

const PIECES = { AMEND: [dismissSome, admitSome, renewSome], CANCEL: [cancelSome] } as const;
type Kind = keyof typeof PIECES;

/** One piece of the first kind that has any; 0 when everybody has been told. */
async function nextPiece(ctx: Ctx, task: Task, { kind, reason }: { kind: Kind; reason: string }): Promise<number> {
  for (const piece of PIECES[kind]) {
    const done = await piece(ctx, task, reason);
    if (done > 0) return done;
  }
  return 0;
}

/** Tells those concerned in this request, or by a job when they are many. */
export async function goOn(ctx: Ctx, task: Task, about: { kind: Kind; total: number; reason: string }): Promise<void> {
  const { kind, total, reason } = about;
  if (total > AT_ONCE) await enqueue(ctx, { kind, subjectId: task.id, total, input: { reason } });
  else while ((await nextPiece(ctx, task, about)) > 0);
}

/** People go on working meanwhile, so there may be more or fewer than were counted: it is over when a piece finds nobody. */
function workOf(kind: Kind): Work {
  return {
    door: "issuer",
    async step(ctx, job) {
      const task = await ctx.db.findOneByOrFail(Task, { tenantId: job.tenantId, id: job.subjectId });
      const done = await nextPiece(ctx, task, { kind, reason: "reason" in job.input ? String(job.input.reason) : "" });
      return done === 0 ? job.total : Math.min(job.done + done, job.total - 1);
    },
  };
}

export const amendWork = workOf("AMEND");
export const cancelWork = workOf("CANCEL");

/** Ends a task whose assignments have all ended. 销号 */
export async function closeTask(ctx: Ctx, id: string, version: number): Promise<Task> {
  const task = await takeTask(ctx, id, version, "close");
  const open = await countOpen(ctx, task);
  if (open > 0) throw new DomainError("TASK_HAS_OPEN", { count: open });
  return moveTask(ctx, task, "close", { patch: { closedAt: ctx.clock.now() } });
}

/** Takes a task back; what is not finished is cancelled with it, by a job where it is much. */
export async function cancelTask(ctx: Ctx, id: string, version: number, given: string): Promise<Task> {
  const task = await takeTask(ctx, id, version, "cancel");
  const reason = text("reason", given, { max: 2_000 });
  const total = task.state === "DISPATCHED" ? await countOpen(ctx, task) : 0;
  await moveTask(ctx, task, "cancel", { patch: { closedAt: ctx.clock.now() }, note: reason });
  await goOn(ctx, task, { kind: "CANCEL", total, reason });
  return task;
}
