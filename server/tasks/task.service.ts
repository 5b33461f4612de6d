import { Assignment } from "../assignments/assignment.entity.ts";
import { readDeliverables } from "../assignments/deliverable.ts";
import { Stage } from "../campaigns/campaign.entity.ts";
import { citable } from "../clauses/clause.service.ts";
import { Organization } from "../organizations/organization.entity.ts";
import { type Happening, record } from "../events/event.service.ts";
import { StoredFile } from "../files/file.entity.ts";
import { isUnderWay, jobOn } from "../jobs/job.service.ts";
import { optionalText, range, text } from "../platform/check.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError, notFound } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";
import { nextState, refusal, rolesFor } from "../platform/lifecycle.ts";
import { type ListSpec, searchRule } from "../platform/list.ts";
import { searchText } from "../platform/search.ts";
import type { RoleName, Viewer } from "../platform/viewer.ts";
import { resolveTargets, type Selector } from "./target.service.ts";
import { Task, type TaskState } from "./task.entity.ts";
import type { SelectorInput, TaskInput } from "./task.input.ts";

const DEFAULT_REWORK_DAYS = 5;
const EDITORS: readonly RoleName[] = ["ISSUER"];

export const taskList: ListSpec<Task> = {
  entity: Task,
  within: (ctx, query) => query.andWhere("row.tenantId = :own", { own: ctx.viewer.tenant.id }),
  filters: {
    id: "id",
    state: "state",
    kind: "kind",
    campaignId: "campaignId",
    dueOn: "dueOn",
    parentAssignmentId: "parentAssignmentId",
    q: searchRule,
  },
  sorts: {
    DUE_ASC: { column: "dueOn", direction: "ASC" },
    DUE_DESC: { column: "dueOn", direction: "DESC" },
    CREATED_ASC: { column: "createdAt", direction: "ASC" },
    CREATED_DESC: { column: "createdAt", direction: "DESC" },
    TITLE_ASC: { column: "title", direction: "ASC" },
    TITLE_DESC: { column: "title", direction: "DESC" },
  },
  sort: "CREATED_DESC",
};

/** With "lock" the row waits for whoever changes it now. */
export async function findTask(ctx: Ctx, id: string, lock?: "lock"): Promise<Task | null> {
  const task = await ctx.db.findOne(Task, {
    where: { ...(ctx.predicates || lock ? { tenantId: ctx.viewer.tenant.id } : {}), id },
    ...(lock === "lock" ? { lock: { mode: "pessimistic_write" as const } } : {}),
  });
  return task;
}

/** What waits until everybody has got the task: the list of receivers is not whole before. */
const AFTER_SENDING: readonly string[] = ["amend", "close", "cancel"];

/** Why an act may not be done to a task now, or null; buttons and mutations ask the same. `sending`: a job still makes its assignments. */
export function refuseTask(task: Task, act: string, viewer: Viewer, sending: boolean): DomainError | null {
  if (act === "edit") {
    if (!viewer.roles.has("ISSUER") && !viewer.system) return new DomainError("ROLE_MISSING", { roles: EDITORS, act: "editTask" });
    return task.state === "DRAFT" ? null : new DomainError("TRANSITION_NOT_ALLOWED", { machine: "Task", state: task.state, act: "editTask" });
  }
  const refused = refusal("Task", act, task.state, viewer);
  if (refused !== null) return refused;
  if (sending && AFTER_SENDING.includes(act)) return new DomainError("TASK_BEING_SENT");
  const second = act === "approveAdmission" && task.submittedBy !== null && task.submittedBy === viewer.accountId;
  return second ? new DomainError("SECOND_PERSON_REQUIRED") : null;
}

export async function takeTask(ctx: Ctx, id: string, version: number, act: string): Promise<Task> {
  const task = await findTask(ctx, id, "lock");
  if (task === null) throw notFound();
  if (task.version !== version) throw new DomainError("VERSION_CONFLICT", { current: task.version, given: version });
  const sending = task.state === "DISPATCHED" && isUnderWay(await jobOn(ctx, task.id));
  const refused = refuseTask(task, act, ctx.viewer, sending);
  if (refused !== null) throw refused;
  return task;
}

/** A task moves on: the listed transition, the next version, exactly one event. */
export async function moveTask(
  ctx: Ctx,
  task: Task,
  act: string,
  change: { patch?: Partial<Task>; note?: string | null; details?: object } = {},
): Promise<Task> {
  const state = act === "edit" ? task.state : nextState("Task", act, task.state, ctx.viewer);
  const patch = { ...change.patch, state: state as TaskState };
  const before = { state: task.state, revision: task.revision };
  const done = await ctx.db
    .createQueryBuilder()
    .update(Task)
    .set({ ...patch, version: task.version + 1 })
    .where("tenantId = :tenantId and id = :id and version = :version", task)
    .execute();
  if (done.affected !== 1) throw new DomainError("VERSION_CONFLICT", { current: task.version + 1, given: task.version });
  Object.assign(task, patch, { version: task.version + 1 });
  await record(ctx, {
    ...happening(task, act),
    note: change.note ?? null,
    before,
    after: { state: task.state, revision: task.revision, ...change.details },
  });
  return task;
}

function happening(task: Task, act: string): Happening {
  const roles = act === "create" || act === "edit" ? EDITORS : rolesFor("Task", act);
  return { tenantId: task.tenantId, entityType: "Task", entityId: task.id, act, roles };
}

export function readSelector(input: SelectorInput): Selector {
  return {
    lines: input.lines ?? [],
    kinds: input.kinds ?? [],
    territories: input.territories ?? [],
    include: [...new Set(input.include ?? [])],
    exclude: [...new Set(input.exclude ?? [])],
    groups: [...new Set(input.groups ?? [])],
    self: input.self ?? false,
    leads: [...new Set(input.leads ?? [])],
  };
}

async function readTask(ctx: Ctx, input: TaskInput, cites: readonly string[] = []) {
  const own = ctx.viewer.tenant.id;
  if (input.stageId !== undefined && input.stageId !== null) {
    const stage = await ctx.db.findOneBy(Stage, { id: input.stageId });
    if (stage === null || stage.campaignId !== input.campaignId) throw new DomainError("STAGE_NOT_IN_CAMPAIGN", {}, ["input", "stageId"]);
  }
  if (input.parentAssignmentId !== undefined && input.parentAssignmentId !== null) {
    // createTask and editTask come through the tenant door, which sees what was received.
    const known = await ctx.db.existsBy(Assignment, { tenantId: own, id: input.parentAssignmentId });
    if (!known) throw new DomainError("NOT_FOUND");
  }
  const fileIds = [...new Set(input.fileIds ?? [])];
  for (const id of fileIds) {
    if (!(await ctx.db.existsBy(StoredFile, { tenantId: own, id }))) throw new DomainError("FILE_NOT_YOURS", {}, ["input", "fileIds"]);
  }
  const title = text("title", input.title, { max: 120, field: ["input", "title"] });
  const basis = optionalText("basis", input.basis, { max: 100, field: ["input", "basis"] });
  return {
    kind: input.kind,
    title,
    body: text("body", input.body, { max: 20_000, field: ["input", "body"] }),
    basis,
    aspects: [...new Set(input.aspects ?? [])],
    deliverables: readDeliverables(input.deliverables),
    fileIds,
    dueOn: input.dueOn,
    reworkDays: range("reworkDays", input.reworkDays ?? DEFAULT_REWORK_DAYS, 1, 90),
    receiverName: optionalText("receiverName", input.receiverName, {
      max: 100,
      field: ["input", "receiverName"],
    }),
    campaignId: input.campaignId ?? null,
    stageId: input.stageId ?? null,
    clauseIds: await citable(ctx, input.clauseIds ?? [], cites),
    selector: readSelector(input.selector),
    parentAssignmentId: input.parentAssignmentId ?? null,
    searchText: searchText(title, basis),
  };
}

export async function createTask(ctx: Ctx, input: TaskInput): Promise<Task> {
  const values = await readTask(ctx, input);
  const task = ctx.db.create(Task, {
    ...values,
    tenantId: ctx.viewer.tenant.id,
    id: newId(),
    state: "DRAFT",
    revision: 1,
    version: 1,
    admissionNote: null,
    submittedBy: null,
    createdBy: ctx.viewer.accountId,
    createdByName: ctx.viewer.name,
    createdAt: ctx.clock.now(),
    dispatchedAt: null,
    closedAt: null,
  });
  await ctx.db.insert(Task, task);
  await record(ctx, { ...happening(task, "create"), after: { state: "DRAFT", title: task.title } });
  return task;
}

export async function editTask(ctx: Ctx, id: string, version: number, input: TaskInput): Promise<Task> {
  const task = await takeTask(ctx, id, version, "edit");
  return moveTask(ctx, task, "edit", { patch: await readTask(ctx, input, task.clauseIds) });
}

/**
 * Hands a draft in for admission. Where the district has switched off the second person, the system admits it in the
 * same transaction and says so in the event.
 */
export async function submitForAdmission(ctx: Ctx, id: string, version: number): Promise<Task> {
  const task = await takeTask(ctx, id, version, "submitForAdmission");
  if (task.deliverables.length === 0) throw new DomainError("TASK_NO_DELIVERABLES", {}, ["deliverables"]);
  if (task.dueOn < ctx.clock.today()) throw new DomainError("DATE_IN_PAST", { today: ctx.clock.today() }, ["dueOn"]);
  if ((await resolveTargets(ctx, task.selector)).length === 0) throw new DomainError("TASK_NO_TARGETS", {}, ["selector"]);
  await moveTask(ctx, task, "submitForAdmission", {
    patch: { submittedBy: ctx.viewer.accountId, admissionNote: null },
  });
  const issuer = await ctx.db.findOneByOrFail(Organization, { id: task.tenantId });
  if (issuer.secondPersonApproval) return task;
  const system: Ctx = {
    ...ctx,
    viewer: { ...ctx.viewer, accountId: null, name: "系统", grants: [], roles: new Set(), wholeRoles: new Set(), system: true },
  };
  return moveTask(system, task, "approveAdmission", { note: "本单位未启用第二人审核" });
}

export async function rejectAdmission(ctx: Ctx, id: string, version: number, reason: string): Promise<Task> {
  const task = await takeTask(ctx, id, version, "rejectAdmission");
  const note = text("reason", reason, { max: 2_000 });
  return moveTask(ctx, task, "rejectAdmission", { patch: { admissionNote: note }, note });
}

export async function approveAdmission(ctx: Ctx, id: string, version: number): Promise<Task> {
  return moveTask(ctx, await takeTask(ctx, id, version, "approveAdmission"), "approveAdmission");
}
