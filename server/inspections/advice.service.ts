import { record } from "../events/event.service.ts";
import { notify } from "../messages/message.service.ts";
import { overseersOf } from "../organizations/hierarchy.service.ts";
import { Organization } from "../organizations/organization.entity.ts";
import { text } from "../platform/check.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError, notFound } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";
import { insert } from "../platform/insert.ts";
import { mutationName, nextState, refusal, rolesFor } from "../platform/lifecycle.ts";
import { forgetLoaded } from "../platform/loader.ts";
import { searchText } from "../platform/search.ts";
import { Select } from "../platform/select.ts";
import { holds, type Viewer } from "../platform/viewer.ts";
import type { Aspect } from "../tasks/task.entity.ts";
import { InspectionAdvice, type InspectionAdviceState } from "./advice.entity.ts";
import { findGroup, LEADER, MEMBERS } from "./group.rules.ts";
import { findTarget } from "./plan.service.ts";
import { findVisit, isIn, seen, shared } from "./visit.rules.ts";

export const ANSWERS = ["adopt", "adoptPartly", "decline"] as const;
export type AdviceAct = (typeof ANSWERS)[number] | "withdraw";

export interface AdviceValues {
  readonly targetId: string;
  readonly visitId?: string | null | undefined;
  readonly aspect: Aspect;
  readonly title: string;
  readonly body: string;
}

/** Why an act on advice may not be done now, or null. */
export function refuseAdvice(row: InspectionAdvice, act: AdviceAct, viewer: Viewer): DomainError | null {
  const roles = rolesFor("InspectionAdvice", act);
  if (act === "withdraw") {
    if (viewer.tenant.id !== row.issuerId || !isIn(viewer, row)) return new DomainError("NOT_IN_GROUP", { name: row.groupName });
    if (!isIn(viewer, row, LEADER)) return new DomainError("GROUP_LEADER_ONLY", { name: row.groupName });
  } else {
    if (viewer.tenant.id !== row.tenantId) return new DomainError("INSPECTION_NOT_YOURS", { name: row.tenantName });
    if (!holds(viewer, roles)) return new DomainError("ROLE_MISSING", { roles, act: mutationName("InspectionAdvice", act) });
  }
  return refusal("InspectionAdvice", act, row.state, viewer);
}

export function findAdvice(ctx: Ctx, id: string, lock?: "lock"): Promise<InspectionAdvice | null> {
  return seen(ctx, new Select(ctx, InspectionAdvice).andWhere("row.id = :id", { id })).getOne(lock);
}

/** Of a visit of the same group to the same organization, or of none. */
async function checkVisit(ctx: Ctx, { visitId, targetId }: AdviceValues): Promise<string | null> {
  if (visitId === undefined || visitId === null) return null;
  const visit = await findVisit(ctx, visitId);
  if (visit === null || visit.targetId !== targetId) throw notFound();
  return visitId;
}

/** A guidance group advises an organization in its charge. Refuses with NOT_IN_GROUP, ADVICE_OF_GUIDANCE. 提出指导意见 */
export async function giveAdvice(ctx: Ctx, input: AdviceValues): Promise<InspectionAdvice> {
  const target = await findTarget(ctx, input.targetId);
  const group = target === null ? null : await findGroup(ctx, target.groupId);
  if (target === null || group === null) throw notFound();
  if (!isIn(ctx.viewer, { groupId: group.id, targetId: target.id })) throw new DomainError("NOT_IN_GROUP", { name: group.name });
  if (group.kind !== "GUIDANCE") throw new DomainError("ADVICE_OF_GUIDANCE");
  const title = text("adviceTitle", input.title, { max: 60, field: ["input", "title"] });
  const body = text("advice", input.body, { max: 2_000, field: ["input", "body"] });
  const tenant = await ctx.db.findOneByOrFail(Organization, { id: target.organizationId });
  const row = Object.assign(new InspectionAdvice(), {
    tenantId: tenant.id,
    id: newId(),
    issuerId: target.tenantId,
    groupId: group.id,
    targetId: target.id,
    visitId: await checkVisit(ctx, input),
    groupName: group.name,
    tenantName: tenant.name,
    line: tenant.line,
    territory: tenant.divisionCode.slice(0, 9),
    overseerIds: (await overseersOf(ctx, [tenant.id], ctx.clock.today())).get(tenant.id) ?? [],
    aspect: input.aspect,
    title,
    body,
    state: "GIVEN",
    version: 1,
    givenOn: ctx.clock.today(),
    givenByName: ctx.viewer.name,
    answer: null,
    answeredOn: null,
    answeredByName: null,
    searchText: searchText(title, tenant.name, tenant.shortName, group.name),
    createdAt: ctx.clock.now(),
  });
  return handOver(ctx, row);
}

async function handOver(ctx: Ctx, row: InspectionAdvice): Promise<InspectionAdvice> {
  const { state, groupName, aspect, title, body } = row;
  await insert(ctx, InspectionAdvice, [row]);
  const after = { state, group: groupName, aspect, title, body };
  await record(ctx, { ...shared(row), entityType: "InspectionAdvice", act: "give", roles: MEMBERS, after });
  await notify(ctx, { tenantId: row.tenantId, kind: "INSPECTION_ADVISED", title, params: { from: groupName }, inspectionAdviceId: row.id });
  return row;
}

async function change(
  ctx: Ctx,
  id: string,
  about: { version: number; act: AdviceAct },
  given: () => Partial<InspectionAdvice>,
): Promise<InspectionAdvice> {
  const { version, act } = about;
  const row = (await findAdvice(ctx, id, "lock")) ?? (await findAdvice(ctx, id));
  if (row === null) throw notFound();
  if (row.version !== version) throw new DomainError("VERSION_CONFLICT", { current: row.version, given: version });
  const refused = refuseAdvice(row, act, ctx.viewer);
  if (refused !== null) throw refused;
  const before = { state: row.state };
  const state = nextState("InspectionAdvice", act, row.state, ctx.viewer) as InspectionAdviceState;
  const said = given();
  const patch = { ...said, state };
  const done = await ctx.db.update(InspectionAdvice, { tenantId: row.tenantId, id, version }, { ...patch, version: version + 1 });
  if (done.affected !== 1) throw new DomainError("VERSION_CONFLICT", { current: version + 1, given: version });
  Object.assign(row, patch, { version: version + 1 });
  forgetLoaded(ctx);
  const roles = rolesFor("InspectionAdvice", act);
  await record(ctx, { ...shared(row), entityType: "InspectionAdvice", act, roles, note: said.answer ?? null, before, after: patch });
  return row;
}

/** What the organization makes of it: adopted, in part, or not, with its answer. 采纳情况 */
export async function answerAdvice(
  ctx: Ctx,
  id: string,
  about: { version: number; act: (typeof ANSWERS)[number] },
  given: string,
): Promise<InspectionAdvice> {
  const row = await change(ctx, id, about, () => ({
    answer: text("adviceAnswer", given, { max: 2_000, field: ["answer"] }),
    answeredOn: ctx.clock.today(),
    answeredByName: ctx.viewer.name,
  }));
  const told = { title: row.title, params: { from: row.tenantName }, inspectionAdviceId: id };
  await notify(ctx, { tenantId: row.issuerId, kind: "INSPECTION_ADVICE_ANSWERED", ...told });
  return row;
}

/** Takes advice back that nobody answered yet. 撤回指导意见 */
export function withdrawAdvice(ctx: Ctx, id: string, version: number): Promise<InspectionAdvice> {
  return change(ctx, id, { version, act: "withdraw" }, () => ({}));
}
