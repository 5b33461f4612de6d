import { record } from "../events/event.service.ts";
import { Line, Organization } from "../organizations/organization.entity.ts";
import { text } from "../platform/check.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError, notFound } from "../platform/errors.ts";
import { loadMany } from "../platform/loader.ts";
import { isId, newId } from "../platform/ids.ts";
import type { RoleName } from "../platform/viewer.ts";
import { type Account, Grant, type GrantScope } from "./account.entity.ts";
import { findAccount } from "./account.list.ts";
import { endSessionsIn } from "./upkeep.service.ts";

/** Which roles a tenant's own administrator may hand out; the others reach beyond the tenant. */
const WITHIN_TENANT: readonly RoleName[] = [
  "TENANT_OPERATOR",
  "TENANT_APPROVER",
  "TENANT_ADMIN",
  "ISSUER",
  "ADMISSION_OFFICER",
  "RECEIVER",
  "REVIEWER",
  "API_CLIENT",
];

/** Refuses roles that reach beyond the organization, unless a platform administrator gives them. */
export function checkRoles(ctx: Ctx, roles: readonly RoleName[]): void {
  if (ctx.viewer.system || ctx.viewer.roles.has("PLATFORM_ADMIN")) return;
  if (roles.some((role) => !WITHIN_TENANT.includes(role))) throw new DomainError("FORBIDDEN");
}

/**
 * Whether somebody is, or will be, a platform administrator: who may stand in for one is one, so an organization's own
 * administrators leave such accounts alone. That role is given in the account's own organization only, where they see it.
 */
export async function isPlatformAdmin(ctx: Ctx, account: Account): Promise<boolean> {
  const grants = await loadMany(ctx, Grant, "accountId", account.id, { by: "createdAt", direction: "ASC" });
  const today = ctx.clock.today();
  return grants.some(({ role, endedAt, validTo }) => role === "PLATFORM_ADMIN" && endedAt === null && (validTo === null || validTo >= today));
}

interface GrantValues {
  readonly account: Account;
  readonly tenantId: string;
  readonly role: RoleName;
  readonly scope: GrantScope;
  readonly scopeId: string | null;
  readonly reason: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** Writes a grant and its event; whoever calls has checked the right to. */
export async function insertGrant(ctx: Ctx, values: GrantValues): Promise<Grant> {
  const { account, ...rest } = values;
  const grant = ctx.db.create(Grant, {
    ...rest,
    id: newId(),
    accountTenantId: account.tenantId,
    accountId: account.id,
    grantedBy: ctx.viewer.name,
    endedAt: null,
    endedReason: null,
    lastUsedOn: null,
    createdAt: ctx.clock.now(),
  });
  await ctx.db.insert(Grant, grant);
  await record(ctx, {
    tenantId: values.tenantId,
    entityType: "Grant",
    entityId: grant.id,
    act: "grant",
    note: values.reason,
    after: {
      account: account.username,
      role: values.role,
      scope: values.scope,
      scopeId: values.scopeId,
      validFrom: values.validFrom,
      validTo: values.validTo,
    },
  });
  return grant;
}

export interface GrantRequest {
  readonly accountId: string;
  readonly tenantId: string;
  readonly role: RoleName;
  readonly scope: GrantScope;
  readonly scopeId?: string | undefined;
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
  readonly reason: string;
}

const SCOPES: Readonly<Partial<Record<RoleName, readonly GrantScope[]>>> = {
  TENANT_OPERATOR: ["TENANT", "GROUP"],
  TENANT_APPROVER: ["TENANT", "GROUP"],
  LINE_READER: ["TENANT", "LINE"],
  TERRITORY_READER: ["TENANT", "TERRITORY"],
  DISTRICT_READER: ["TENANT", "DISTRICT"],
  // Given with a group and its tour alone: see inspections/member.service.ts.
  INSPECTION_LEADER: [],
  INSPECTOR: [],
};

/** A scope that names something must name something that is there. */
async function checkScopeId(ctx: Ctx, { scope, scopeId, tenantId }: GrantRequest): Promise<void> {
  const known = async (sql: string, values: unknown[]): Promise<boolean> => ((await ctx.db.query(sql, values)) as unknown[]).length > 0;
  const right =
    scope === "LINE"
      ? Object.hasOwn(Line, scopeId ?? "")
      : scope === "TERRITORY"
        ? await known("select 1 from division where code = $1", [scopeId ?? ""])
        : scope === "GROUP"
          ? isId(scopeId) && (await known("select 1 from mass_group where tenant_id = $1 and id = $2", [tenantId, scopeId]))
          : scopeId === undefined;
  if (!right) throw new DomainError("GRANT_SCOPE", {}, ["input", "scopeId"]);
}

/** Gives an account a role in an organization, for a scope and a time; its sessions there end. */
export async function createGrant(ctx: Ctx, input: GrantRequest): Promise<Grant> {
  const account = await findAccount(ctx, input.accountId);
  if (account === null) throw notFound();
  checkRoles(ctx, [input.role]);
  if (!ctx.viewer.roles.has("PLATFORM_ADMIN") && input.tenantId !== ctx.viewer.tenant.id) throw new DomainError("FORBIDDEN");
  if (!(await ctx.db.existsBy(Organization, { id: input.tenantId }))) throw notFound();
  if (!(SCOPES[input.role] ?? ["TENANT"]).includes(input.scope)) throw new DomainError("GRANT_SCOPE", {}, ["input", "scope"]);
  if (input.role === "PLATFORM_ADMIN" && input.tenantId !== account.tenantId) throw new DomainError("GRANT_SCOPE", {}, ["input", "tenantId"]);
  await checkScopeId(ctx, input);
  const validFrom = input.validFrom ?? ctx.clock.today();
  if (input.validTo !== undefined && input.validTo < validFrom) throw new DomainError("DATE_ORDER", {}, ["input", "validTo"]);
  const reason = text("reason", input.reason, { max: 500, field: ["input", "reason"] });
  await endSessionsIn(ctx, account.id, input.tenantId);
  return insertGrant(ctx, {
    account,
    tenantId: input.tenantId,
    role: input.role,
    scope: input.scope,
    scopeId: input.scopeId ?? null,
    reason,
    validFrom,
    validTo: input.validTo ?? null,
  });
}

async function countAdmins(ctx: Ctx, tenantId: string, role: RoleName): Promise<number> {
  const rows: Array<{ count: number }> = await ctx.db.query(
    `select count(distinct g.account_id)::int as count from role_grant g
     join account a on a.tenant_id = g.account_tenant_id and a.id = g.account_id and a.status = 'ACTIVE'
     where g.tenant_id = $1 and g.role = $2 and g.ended_at is null and g.valid_from <= $3 and (g.valid_to is null or g.valid_to >= $3)`,
    [tenantId, role, ctx.clock.today()],
  );
  return rows[0]?.count ?? 0;
}

const ADMINS: readonly RoleName[] = ["TENANT_ADMIN", "PLATFORM_ADMIN"];

/** Why a grant may not be taken back by this viewer now, or null. */
export async function refuseGrant(ctx: Ctx, grant: Grant): Promise<DomainError | null> {
  const { roles, tenant } = ctx.viewer;
  const may = roles.has("PLATFORM_ADMIN") || (roles.has("TENANT_ADMIN") && grant.tenantId === tenant.id);
  if (!may) return new DomainError("ROLE_MISSING", { roles: ADMINS, act: "endGrant" });
  if (grant.endedAt !== null) return new DomainError("GRANT_ENDED");
  const last = ADMINS.includes(grant.role) && (await countAdmins(ctx, grant.tenantId, grant.role)) <= 1;
  return last ? new DomainError("LAST_ADMIN") : null;
}

/** Takes a grant back; sessions that acted under it end. The last administrator stays. */
export async function endGrant(ctx: Ctx, id: string, given: string): Promise<Grant> {
  const grant = await ctx.db.findOneBy(Grant, { id });
  if (grant === null || (!ctx.viewer.roles.has("PLATFORM_ADMIN") && grant.tenantId !== ctx.viewer.tenant.id)) throw notFound();
  const refused = await refuseGrant(ctx, grant);
  if (refused !== null) throw refused;
  return closeGrant(ctx, grant, text("reason", given, { max: 500 }));
}

/** Ends a grant and the sessions that acted under it, with its event; whoever calls has checked the right to. */
export async function closeGrant(ctx: Ctx, grant: Grant, reason: string): Promise<Grant> {
  const { id } = grant;
  const patch = { endedAt: ctx.clock.now(), endedReason: reason };
  await ctx.db.update(Grant, { tenantId: grant.tenantId, id }, patch);
  await endSessionsIn(ctx, grant.accountId, grant.tenantId);
  await record(ctx, {
    tenantId: grant.tenantId,
    entityType: "Grant",
    entityId: id,
    act: "endGrant",
    note: reason,
    before: { role: grant.role },
  });
  return Object.assign(grant, patch);
}
