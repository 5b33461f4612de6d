import { In, MoreThan } from "typeorm";
import { Assignment } from "../assignments/assignment.entity.ts";
import { readDeliverables } from "../assignments/deliverable.ts";
import { citable } from "../clauses/clause.service.ts";
import { optionalText, text } from "../platform/check.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError } from "../platform/errors.ts";
import { searchText } from "../platform/search.ts";
import { CROSS_TENANT } from "../platform/shards.ts";
import { freezeTargets, keepRevision } from "./dispatch.service.ts";
import { countOpen, goOn } from "./receivers.service.ts";
import { resolveTargets, type Target } from "./target.service.ts";
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

/**
 * Changes what is asked or of whom. Everybody still at work must acknowledge again; what is finished keeps its revision.
 * Where many are concerned a job tells them, a piece at a time.
 */
export async function amendTask(ctx: Ctx, id: string, version: number, input: AmendTaskInput): Promise<Task> {
  const task = await takeTask(ctx, id, version, "amend");
  const reason = text("reason", input.reason, { max: 2_000, field: ["input", "reason"] });
  if (input.dueOn !== undefined && input.dueOn < task.dueOn) throw new DomainError("DUE_MOVED_BACK", { due: task.dueOn }, ["input", "dueOn"]);
  const patch = patchOf(task, input);
  if (input.clauseIds !== undefined) patch.clauseIds = await citable(ctx, input.clauseIds ?? [], task.clauseIds);
  await keepSubmittedDeliverables(ctx, task, patch);
  const open = await countOpen(ctx, task);
  await moveTask(ctx, task, "amend", { patch, note: reason });
  await keepRevision(ctx, task, reason);
  const added = input.selector === undefined ? 0 : await retarget(ctx, task);
  await goOn(ctx, task, { kind: "AMEND", total: open + added, reason });
  return task;
}

async function keepSubmittedDeliverables(ctx: Ctx, task: Task, patch: Partial<Task>): Promise<void> {
  if (patch.deliverables === undefined) return;
  const submitted = { issuerId: task.tenantId, taskId: task.id, submissionCount: MoreThan(0) };
  const isInUse = await ctx.db.exists(Assignment, { comment: CROSS_TENANT, where: submitted });
  if (!isInUse) return;
  const kept = new Set(patch.deliverables.map((one) => one.key));
  const gone = task.deliverables.find((one) => !kept.has(one.key));
  if (gone !== undefined) throw new DomainError("DELIVERABLE_IN_USE", { title: gone.title }, ["input", "deliverables"]);
}

const keyOf = (receiverId: string, groupId: string | null): string => `${receiverId} ${groupId ?? ""}`;

/** Writes down who is asked from now on; returns how many are new. */
async function retarget(ctx: Ctx, task: Task): Promise<number> {
  const wanted = await resolveTargets(ctx, task.selector);
  if (wanted.length === 0) throw new DomainError("TASK_NO_TARGETS", {}, ["input", "selector"]);
  const wantedKeys = new Set(wanted.map((target) => keyOf(target.organization.id, target.group?.id ?? null)));
  const frozen = await ctx.db.findBy(TaskTarget, { tenantId: task.tenantId, taskId: task.id });
  const removed = frozen.filter((row) => row.removedRevision === null && !wantedKeys.has(keyOf(row.receiverId, row.groupId)));
  await refuseWorking(ctx, task, new Set(removed.map((row) => keyOf(row.receiverId, row.groupId))));
  if (removed.length > 0) {
    await ctx.db.update(
      TaskTarget,
      { tenantId: task.tenantId, taskId: task.id, id: In(removed.map((row) => row.id)) },
      { removedRevision: task.revision },
    );
  }
  const known = new Map(frozen.map((row) => [keyOf(row.receiverId, row.groupId), row]));
  const rowOf = ({ organization, group }: Target): TaskTarget | undefined => known.get(keyOf(organization.id, group?.id ?? null));
  // Who was taken out before has a cancelled assignment, which ends for good; asking again takes a new task.
  const gone = wanted.filter((target) => typeof rowOf(target)?.removedRevision === "number");
  if (gone.length > 0) {
    const names = gone.map(({ organization, group }) => group?.name ?? organization.name).join("、");
    throw new DomainError("TARGET_WAS_REMOVED", { names }, ["input", "selector"]);
  }
  const fresh = wanted.filter((target) => rowOf(target) === undefined);
  await freezeTargets(ctx, task, fresh);
  return fresh.length;
}

/** Nobody who has submitted is taken out. */
async function refuseWorking(ctx: Ctx, task: Task, leaving: ReadonlySet<string>): Promise<void> {
  if (leaving.size === 0) return;
  const submitted = await ctx.db.find(Assignment, {
    comment: CROSS_TENANT,
    select: { tenantId: true, id: true, groupId: true, tenantName: true },
    where: { issuerId: task.tenantId, taskId: task.id, submissionCount: MoreThan(0) },
    order: { tenantId: "ASC", id: "ASC" },
  });
  const working = submitted.filter((one) => leaving.has(keyOf(one.tenantId, one.groupId)));
  if (working.length > 0) throw new DomainError("TARGET_HAS_WORK", { names: working.map((one) => one.tenantName).join("、") }, ["input", "selector"]);
}
