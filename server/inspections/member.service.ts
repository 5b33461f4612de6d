import { Account, Grant } from "../accounts/account.entity.ts";
import { closeGrant, insertGrant } from "../accounts/grant.service.ts";
import { endSessionsIn } from "../accounts/upkeep.service.ts";
import { record } from "../events/event.service.ts";
import { belowOf } from "../organizations/hierarchy.service.ts";
import { Organization } from "../organizations/organization.entity.ts";
import { text } from "../platform/check.ts";
import { addDays } from "../platform/clock.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError, notFound } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";
import { insertOnce } from "../platform/insert.ts";
import { forgetLoaded } from "../platform/loader.ts";
import { searchText } from "../platform/search.ts";
import { Select } from "../platform/select.ts";
import type { RoleName } from "../platform/viewer.ts";
import { type InspectionGroup, InspectionTarget } from "./group.entity.ts";
import { findGroup, OFFICE, refuseConflict, refuseOffice } from "./group.rules.ts";

interface Days {
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
}

const MAX_AT_ONCE = 100;

/** Days within the tour; the tour itself, from today on, when left out. */
function within(ctx: Ctx, { startsOn, endsOn }: InspectionGroup, { validFrom, validTo }: Days): { validFrom: string; validTo: string } {
  const today = ctx.clock.today();
  const from = validFrom ?? (startsOn > today ? startsOn : today);
  const to = validTo ?? endsOn;
  if (from < startsOn || from > endsOn)
    throw new DomainError("OUT_OF_RANGE", { name: "validFrom", min: startsOn, max: endsOn }, ["input", "validFrom"]);
  if (to < from || to > endsOn) throw new DomainError("OUT_OF_RANGE", { name: "validTo", min: from, max: endsOn }, ["input", "validTo"]);
  return { validFrom: from, validTo: to };
}

async function groupOf(ctx: Ctx, id: string, act: string): Promise<InspectionGroup> {
  const refused = refuseOffice(ctx.viewer, act);
  if (refused !== null) throw refused;
  const group = await findGroup(ctx, id);
  if (group === null) throw notFound();
  return group;
}

/** Rights to act for a group that have not ended, now or to come. */
export function membershipsOf(ctx: Ctx, groupIds: readonly string[]): Promise<Grant[]> {
  return new Select(ctx, Grant)
    .andWhere("row.tenantId = :own and row.scope = 'INSPECTION' and row.scopeId = any(:groupIds)", { own: ctx.viewer.tenant.id, groupIds })
    .andWhere("row.endedAt is null and row.validTo >= :today", { today: ctx.clock.today() })
    .orderBy("role")
    .orderBy("id")
    .getMany();
}

function chargesOf(ctx: Ctx, groupId: string): Promise<InspectionTarget[]> {
  return new Select(ctx, InspectionTarget)
    .andWhere("row.tenantId = :own and row.groupId = :groupId", { own: ctx.viewer.tenant.id, groupId })
    .andWhere("row.validTo >= :today", { today: ctx.clock.today() })
    .getMany();
}

/** An active account of the office or of an organization below it, by its sign-in name. */
async function accountNamed(ctx: Ctx, username: string): Promise<Account> {
  const field = ["input", "username"];
  const account = await new Select(ctx, Account)
    .andWhere("row.username = :username and row.status = 'ACTIVE'", { username: username.trim().toLowerCase() })
    .getOne();
  const own = ctx.viewer.tenant.id;
  const known = account !== null && (account.tenantId === own || (await belowOf(ctx, own, ctx.clock.today())).includes(account.tenantId));
  if (!known) throw new DomainError("ASSIGNEE_UNKNOWN", {}, field);
  return account;
}

export interface MemberValues extends Days {
  readonly username: string;
  readonly isLeader: boolean;
}

/**
 * Takes somebody into a group: a grant for the group and for these days, after which their access ends by itself. Refuses with
 * CONFLICT_OF_INTEREST, GROUP_HAS_LEADER, ALREADY_DONE. 确定检查组成员
 */
export async function addMember(ctx: Ctx, groupId: string, input: MemberValues): Promise<InspectionGroup> {
  const group = await groupOf(ctx, groupId, "addInspectionMember");
  const account = await accountNamed(ctx, input.username);
  const days = within(ctx, group, input);
  const charges = await chargesOf(ctx, groupId);
  await refuseConflict(
    ctx,
    account,
    charges.map(({ organizationId, organizationName }) => ({ id: organizationId, name: organizationName })),
  );
  const members = await membershipsOf(ctx, [groupId]);
  const meets = ({ validFrom, validTo }: Grant): boolean => validFrom <= days.validTo && (validTo ?? days.validTo) >= days.validFrom;
  if (members.some((one) => one.accountId === account.id && meets(one))) throw new DomainError("ALREADY_DONE");
  if (input.isLeader && members.some((one) => one.role === "INSPECTION_LEADER" && meets(one))) throw new DomainError("GROUP_HAS_LEADER");
  const role: RoleName = input.isLeader ? "INSPECTION_LEADER" : "INSPECTOR";
  await endSessionsIn(ctx, account.id, group.tenantId);
  await insertGrant(ctx, { account, tenantId: group.tenantId, role, scope: "INSPECTION", scopeId: groupId, reason: group.name, ...days });
  forgetLoaded(ctx);
  return group;
}

/** Somebody leaves a group: access ends at once. 退出检查组 */
export async function endMember(ctx: Ctx, grantId: string, reason: string): Promise<InspectionGroup> {
  const refused = refuseOffice(ctx.viewer, "endInspectionMember");
  if (refused !== null) throw refused;
  const grant = await new Select(ctx, Grant)
    .andWhere("row.id = :grantId and row.tenantId = :own and row.scope = 'INSPECTION'", { grantId, own: ctx.viewer.tenant.id })
    .getOne();
  const group = grant === null ? null : await findGroup(ctx, grant.scopeId ?? "");
  if (grant === null || group === null) throw notFound();
  if (grant.endedAt !== null) throw new DomainError("GRANT_ENDED");
  await closeGrant(ctx, grant, text("reason", reason, { max: 500 }));
  forgetLoaded(ctx);
  return group;
}

export interface ChargeValues extends Days {
  readonly organizationIds: readonly string[];
}

/** Puts a group in charge of organizations below the office, all or none. Refuses with CONFLICT_OF_INTEREST, DUPLICATE. 分配联系单位 */
export async function assignTargets(ctx: Ctx, groupId: string, input: ChargeValues): Promise<InspectionGroup> {
  const group = await groupOf(ctx, groupId, "assignInspectionTargets");
  const ids = [...new Set(input.organizationIds)];
  if (ids.length === 0) throw new DomainError("REQUIRED", { name: "organizations" }, ["input", "organizationIds"]);
  if (ids.length > MAX_AT_ONCE) throw new DomainError("TOO_MANY_ROWS", { max: MAX_AT_ONCE }, ["input", "organizationIds"]);
  const days = within(ctx, group, input);
  const below = new Set(await belowOf(ctx, ctx.viewer.tenant.id, ctx.clock.today()));
  const organizations = await new Select(ctx, Organization).andWhere("row.id = any(:ids) and row.status = 'ACTIVE'", { ids }).orderBy("id").getMany();
  if (organizations.length < ids.length || organizations.some(({ id }) => !below.has(id))) throw notFound();
  for (const grant of await membershipsOf(ctx, [groupId])) {
    const account = await ctx.db.findOneByOrFail(Account, { tenantId: grant.accountTenantId, id: grant.accountId });
    await refuseConflict(ctx, account, organizations);
  }
  await refuseTwice(ctx, groupId, organizations, days);
  await writeCharges(ctx, group, organizations, days);
  return group;
}

async function refuseTwice(ctx: Ctx, groupId: string, organizations: readonly Organization[], days: { validFrom: string; validTo: string }) {
  const twice = (await chargesOf(ctx, groupId)).find(
    (one) => organizations.some(({ id }) => id === one.organizationId) && one.validFrom <= days.validTo && one.validTo >= days.validFrom,
  );
  if (twice !== undefined) throw new DomainError("DUPLICATE", { value: twice.organizationName }, ["input", "organizationIds"]);
}

async function writeCharges(ctx: Ctx, group: InspectionGroup, organizations: readonly Organization[], days: { validFrom: string; validTo: string }) {
  const rows = organizations.map((one) =>
    Object.assign(new InspectionTarget(), {
      ...days,
      tenantId: group.tenantId,
      id: newId(),
      groupId: group.id,
      organizationId: one.id,
      organizationName: one.name,
      line: one.line,
      territory: one.divisionCode.slice(0, 9),
      version: 1,
      searchText: searchText(one.name, one.shortName, group.name),
      createdAt: ctx.clock.now(),
    }),
  );
  const written = await insertOnce(ctx, InspectionTarget, rows);
  if (written.length < rows.length) throw new DomainError("DUPLICATE", { value: group.name }, ["input", "organizationIds"]);
  forgetLoaded(ctx);
  const shared = { tenantId: group.tenantId, entityType: "InspectionTarget", act: "assign", roles: OFFICE };
  await record(
    ctx,
    ...rows.map((row) => ({ ...shared, entityId: row.id, after: { group: group.name, organization: row.organizationName, ...days } })),
  );
}

/** A group is in charge of an organization no more, from today on. 取消联系单位 */
export async function endTarget(ctx: Ctx, id: string, version: number): Promise<InspectionGroup> {
  const refused = refuseOffice(ctx.viewer, "endInspectionTarget");
  if (refused !== null) throw refused;
  const row = await new Select(ctx, InspectionTarget).andWhere("row.id = :id and row.tenantId = :own", { id, own: ctx.viewer.tenant.id }).getOne();
  const group = row === null ? null : await findGroup(ctx, row.groupId);
  if (row === null || group === null) throw notFound();
  if (row.version !== version) throw new DomainError("VERSION_CONFLICT", { current: row.version, given: version });
  const today = ctx.clock.today();
  if (row.validTo < today) throw new DomainError("INSPECTION_TARGET_ENDED", { on: row.validTo });
  const yesterday = addDays(today, -1);
  const before = addDays(row.validFrom, -1);
  const validTo = yesterday > before ? yesterday : before;
  const done = await ctx.db.update(InspectionTarget, { tenantId: row.tenantId, id, version }, { validTo, version: version + 1 });
  if (done.affected !== 1) throw new DomainError("VERSION_CONFLICT", { current: version + 1, given: version });
  forgetLoaded(ctx);
  const about = { tenantId: row.tenantId, entityType: "InspectionTarget", entityId: id, act: "end", roles: OFFICE };
  await record(ctx, { ...about, before: { validTo: row.validTo }, after: { validTo, organization: row.organizationName, group: group.name } });
  return group;
}
