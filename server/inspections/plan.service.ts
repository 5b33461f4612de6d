import { record } from "../events/event.service.ts";
import { overseersOf } from "../organizations/hierarchy.service.ts";
import { Organization } from "../organizations/organization.entity.ts";
import { optionalText, text } from "../platform/check.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError, notFound } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";
import { insert } from "../platform/insert.ts";
import { searchText } from "../platform/search.ts";
import { Select } from "../platform/select.ts";
import { type InspectionGroup, InspectionTarget } from "./group.entity.ts";
import { findGroup, inspectsOnly, LEADER } from "./group.rules.ts";
import { InspectionVisit } from "./visit.entity.ts";
import { isIn, move, shared, take, tell } from "./visit.rules.ts";

export interface PlanValues {
  readonly targetId: string;
  readonly plannedOn: string;
  readonly purpose?: string | undefined;
  /** The organization is visited on another day of that month already, and that is meant. */
  readonly secondInMonth?: boolean | undefined;
}

/** A day on which groups are, or will be, at an organization. */
export interface VisitDay {
  readonly on: string;
  readonly groups: string[];
}

const at = (name: string): string[] => ["input", name];

export async function findTarget(ctx: Ctx, id: string): Promise<InspectionTarget | null> {
  const query = new Select(ctx, InspectionTarget).andWhere("row.id = :id and row.tenantId = :own", { id, own: ctx.viewer.tenant.id });
  if (ctx.predicates && inspectsOnly(ctx.viewer)) query.andWhere("row.id = any(:tour)", { tour: ctx.viewer.tour });
  return query.getOne();
}

/**
 * The days on which groups of this office are at an organization, from the first of this month on, so that several come together.
 * Groups in charge of it see each other's days there, and nothing else of each other.
 */
export async function daysAt(ctx: Ctx, organizationId: string): Promise<VisitDay[]> {
  const from = `${ctx.clock.today().slice(0, 7)}-01`;
  const visits = await new Select(ctx, InspectionVisit)
    .andWhere("row.issuerId = :own and row.tenantId = :organizationId", { own: ctx.viewer.tenant.id, organizationId })
    .andWhere("row.state <> 'CANCELLED' and row.plannedOn >= :from", { from })
    .orderBy("plannedOn")
    .orderBy("id")
    .getMany();
  return [...Map.groupBy(visits, ({ plannedOn }) => plannedOn)].map(([on, there]) => ({ on, groups: there.map(({ groupName }) => groupName) }));
}

/** A second day in one month is a load: it is said, and asked whether it is meant. */
async function refuseSecond(ctx: Ctx, target: InspectionTarget, { plannedOn, secondInMonth }: PlanValues): Promise<void> {
  const days = (await daysAt(ctx, target.organizationId)).filter(({ on }) => on.slice(0, 7) === plannedOn.slice(0, 7));
  if (days.length === 0 || secondInMonth === true || days.some(({ on }) => on === plannedOn)) return;
  const told = days.map(({ on, groups }) => `${on} ${groups.join("、")}`).join("；");
  throw new DomainError("INSPECTION_TWICE_IN_MONTH", { name: target.organizationName, days: told }, at("plannedOn"));
}

function checkDay(ctx: Ctx, target: InspectionTarget, { plannedOn }: PlanValues): void {
  const today = ctx.clock.today();
  if (plannedOn < today) throw new DomainError("DATE_IN_PAST", { today }, at("plannedOn"));
  if (plannedOn < target.validFrom || plannedOn > target.validTo) {
    throw new DomainError("OUT_OF_RANGE", { name: "plannedOn", min: target.validFrom, max: target.validTo }, at("plannedOn"));
  }
}

async function rowFor(ctx: Ctx, target: InspectionTarget, group: InspectionGroup, input: PlanValues): Promise<InspectionVisit> {
  const tenantId = target.organizationId;
  const tenant = await ctx.db.findOneBy(Organization, { id: tenantId, status: "ACTIVE" });
  if (tenant === null) throw notFound();
  const purpose = optionalText("purpose", input.purpose, { max: 500, field: at("purpose") });
  const none = { notice: null, heldOn: null, summary: null, issuedOn: null, recheckOn: null, concludedOn: null, lastReason: null };
  return Object.assign(new InspectionVisit(), {
    ...none,
    tenantId,
    id: newId(),
    issuerId: ctx.viewer.tenant.id,
    groupId: group.id,
    targetId: target.id,
    groupKind: group.kind,
    groupName: group.name,
    tenantName: tenant.name,
    line: tenant.line,
    territory: tenant.divisionCode.slice(0, 9),
    overseerIds: (await overseersOf(ctx, [tenantId], ctx.clock.today())).get(tenantId) ?? [],
    plannedOn: input.plannedOn,
    purpose,
    state: "PLANNED",
    version: 1,
    checklist: group.checklist,
    plannedByName: ctx.viewer.name,
    searchText: searchText(tenant.name, tenant.shortName, group.name, purpose),
    createdAt: ctx.clock.now(),
  });
}

/**
 * Plans a visit to an organization in the group's charge. Refuses with DATE_IN_PAST, OUT_OF_RANGE, INSPECTION_TWICE_IN_MONTH (another
 * day of that month is planned there: join it, or say that a second one is meant), DUPLICATE. 安排检查
 */
export async function planVisit(ctx: Ctx, input: PlanValues): Promise<InspectionVisit> {
  const target = await findTarget(ctx, input.targetId);
  const group = target === null ? null : await findGroup(ctx, target.groupId);
  if (target === null || group === null) throw notFound();
  const charge = { groupId: group.id, targetId: target.id };
  if (!isIn(ctx.viewer, charge)) throw new DomainError("NOT_IN_GROUP", { name: group.name });
  if (!isIn(ctx.viewer, charge, LEADER)) throw new DomainError("GROUP_LEADER_ONLY", { name: group.name });
  checkDay(ctx, target, input);
  // Two groups that plan at once wait for each other, so that the second is told of the first.
  await ctx.db.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [`inspection ${target.organizationId}`]);
  const same = await new Select(ctx, InspectionVisit)
    .andWhere("row.tenantId = :organizationId and row.groupId = :groupId", { organizationId: target.organizationId, groupId: group.id })
    .andWhere("row.plannedOn = :on and row.state <> 'CANCELLED'", { on: input.plannedOn })
    .getCount();
  if (same > 0) throw new DomainError("DUPLICATE", { value: input.plannedOn }, at("plannedOn"));
  await refuseSecond(ctx, target, input);
  const row = await rowFor(ctx, target, group, input);
  await insert(ctx, InspectionVisit, [row]);
  const { state, plannedOn, purpose, groupName } = row;
  const after = { state, plannedOn, purpose, group: groupName };
  await record(ctx, { ...shared(row), entityType: "InspectionVisit", act: "plan", roles: LEADER, after });
  return row;
}

/** Tells the organization beforehand. 下发检查通知 */
export async function notifyVisit(ctx: Ctx, id: string, version: number, notice: string): Promise<InspectionVisit> {
  const row = await take(ctx, id, { version, act: "notify" });
  const told = text("notice", notice, { max: 2_000 });
  await tell(ctx, row, "INSPECTION_NOTIFIED", { on: row.plannedOn });
  return move(ctx, row, { act: "notify", patch: { notice: told }, note: told });
}

/** Does not come after all. 取消检查 */
export async function cancelVisit(ctx: Ctx, id: string, version: number, reason: string): Promise<InspectionVisit> {
  const row = await take(ctx, id, { version, act: "cancel" });
  const note = text("reason", reason, { max: 500 });
  if (row.state === "NOTIFIED") await tell(ctx, row, "INSPECTION_CANCELLED", { on: row.plannedOn, reason: note });
  return move(ctx, row, { act: "cancel", patch: { lastReason: note }, note });
}
