import { randomBytes } from "node:crypto";
import { record } from "../events/event.service.ts";
import { Organization } from "../organizations/organization.entity.ts";
import { text } from "../platform/check.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError, notFound } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";
import { type ListSpec, searchRule } from "../platform/list.ts";
import { searchText } from "../platform/search.ts";
import type { RoleName } from "../platform/viewer.ts";
import { Account, Grant, type GrantScope } from "./account.entity.ts";
import { hashPassword } from "./session.service.ts";

const USERNAME = /^[a-z0-9][a-z0-9.-]{1,63}$/;

export const accountList: ListSpec<Account> = {
  entity: Account,
  within: (ctx, query) => {
    if (!ctx.viewer.roles.has("PLATFORM_ADMIN")) query.andWhere("row.tenantId = :own", { own: ctx.viewer.tenant.id });
  },
  filters: { id: "id", status: "status", tenantId: "tenantId", q: searchRule },
  sorts: {
    USERNAME_ASC: { column: "username", direction: "ASC" },
    USERNAME_DESC: { column: "username", direction: "DESC" },
    NAME_ASC: { column: "name", direction: "ASC" },
    NAME_DESC: { column: "name", direction: "DESC" },
  },
  sort: "USERNAME_ASC",
};

export async function findAccount(ctx: Ctx, id: string): Promise<Account | null> {
  const found = await ctx.db.findOneBy(Account, { id });
  if (found === null || !ctx.predicates || ctx.viewer.roles.has("PLATFORM_ADMIN")) return found;
  return found.tenantId === ctx.viewer.tenant.id ? found : null;
}

export interface AccountValues {
  readonly username: string;
  readonly name: string;
  readonly tenantId: string;
  readonly roles: readonly RoleName[];
  readonly password: string;
  readonly mustChange: boolean;
  readonly reason: string;
}

/** Which roles a tenant's own administrator may hand out; the others reach beyond the tenant. */
const WITHIN_TENANT: readonly RoleName[] = ["TENANT_OPERATOR", "TENANT_APPROVER", "TENANT_ADMIN", "ISSUER", "ADMISSION_OFFICER", "RECEIVER"];

function checkRoles(ctx: Ctx, roles: readonly RoleName[]): void {
  if (ctx.viewer.system || ctx.viewer.roles.has("PLATFORM_ADMIN")) return;
  if (roles.some((role) => !WITHIN_TENANT.includes(role))) throw new DomainError("FORBIDDEN");
}

/** Sign-in names are unique across all tenants, and one table alone says who has which. */
async function takeName(ctx: Ctx, username: string, owner: { tenantId: string; accountId: string }): Promise<void> {
  const taken: unknown[] = await ctx.db.query(
    "insert into sign_in_name (username, tenant_id, account_id) values ($1, $2, $3) on conflict do nothing returning username",
    [username, owner.tenantId, owner.accountId],
  );
  if (taken.length === 0) throw new DomainError("USERNAME_TAKEN", { username }, ["input", "username"]);
}

/** The account, its first password and its grants in its own tenant, all in one act. */
export async function createAccount(ctx: Ctx, values: AccountValues): Promise<Account> {
  const username = values.username.trim().toLowerCase();
  if (!USERNAME.test(username)) throw new DomainError("USERNAME_INVALID", {}, ["input", "username"]);
  checkRoles(ctx, values.roles);
  const id = newId();
  await takeName(ctx, username, { tenantId: values.tenantId, accountId: id });
  const name = text("name", values.name, { max: 60, field: ["input", "name"] });
  const account = ctx.db.create(Account, {
    tenantId: values.tenantId,
    id,
    username,
    name,
    status: "ACTIVE",
    locale: "zh-CN",
    searchText: searchText(username, name),
    lastSignInAt: null,
    version: 1,
    createdAt: ctx.clock.now(),
  });
  await ctx.db.insert(Account, account);
  await ctx.db.query("insert into credential (account_id, password_hash, must_change, changed_at) values ($1, $2, $3, $4)", [
    id,
    await hashPassword(values.password),
    values.mustChange,
    ctx.clock.now(),
  ]);
  await record(ctx, {
    tenantId: account.tenantId,
    entityType: "Account",
    entityId: id,
    act: "create",
    after: { username, roles: values.roles },
  });
  const { tenantId, reason } = values;
  const grant = { account, tenantId, scope: "TENANT" as const, scopeId: null, reason, validFrom: ctx.clock.today(), validTo: null };
  for (const role of values.roles) await insertGrant(ctx, { ...grant, role });
  return account;
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

async function insertGrant(ctx: Ctx, values: GrantValues): Promise<Grant> {
  const { account, ...rest } = values;
  const grant = ctx.db.create(Grant, {
    ...rest,
    id: newId(),
    accountTenantId: account.tenantId,
    accountId: account.id,
    grantedBy: ctx.viewer.name,
    endedAt: null,
    endedReason: null,
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
  LINE_READER: ["TENANT", "LINE"],
  TERRITORY_READER: ["TENANT", "TERRITORY"],
  DISTRICT_READER: ["TENANT", "DISTRICT"],
};

export async function createGrant(ctx: Ctx, input: GrantRequest): Promise<Grant> {
  const account = await findAccount(ctx, input.accountId);
  if (account === null) throw notFound();
  checkRoles(ctx, [input.role]);
  if (!ctx.viewer.roles.has("PLATFORM_ADMIN") && input.tenantId !== ctx.viewer.tenant.id) throw new DomainError("FORBIDDEN");
  if (!(await ctx.db.existsBy(Organization, { id: input.tenantId }))) throw notFound();
  if (!(SCOPES[input.role] ?? ["TENANT"]).includes(input.scope)) throw new DomainError("GRANT_SCOPE", {}, ["input", "scope"]);
  const validFrom = input.validFrom ?? ctx.clock.today();
  if (input.validTo !== undefined && input.validTo < validFrom) throw new DomainError("DATE_ORDER", {}, ["input", "validTo"]);
  const reason = text("reason", input.reason, { max: 500, field: ["input", "reason"] });
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

export async function endGrant(ctx: Ctx, id: string, given: string): Promise<Grant> {
  const grant = await ctx.db.findOneBy(Grant, { id });
  if (grant === null || (!ctx.viewer.roles.has("PLATFORM_ADMIN") && grant.tenantId !== ctx.viewer.tenant.id)) throw notFound();
  if (grant.endedAt !== null) throw new DomainError("GRANT_ENDED");
  const reason = text("reason", given, { max: 500 });
  const isAdmin = grant.role === "TENANT_ADMIN" || grant.role === "PLATFORM_ADMIN";
  if (isAdmin && (await countAdmins(ctx, grant.tenantId, grant.role)) <= 1) throw new DomainError("LAST_ADMIN");
  const patch = { endedAt: ctx.clock.now(), endedReason: reason };
  await ctx.db.update(Grant, { tenantId: grant.tenantId, id }, patch);
  await ctx.db.query("delete from session where account_id = $1 and tenant_id = $2", [grant.accountId, grant.tenantId]);
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

async function takeAccount(ctx: Ctx, id: string, version: number): Promise<Account> {
  const account = await findAccount(ctx, id);
  if (account === null) throw notFound();
  if (account.version !== version) throw new DomainError("VERSION_CONFLICT", { current: account.version, given: version });
  if (account.id === ctx.viewer.accountId) throw new DomainError("OWN_ACCOUNT");
  return account;
}

async function changeAccount(ctx: Ctx, account: Account, act: string, patch: Partial<Account>): Promise<Account> {
  const done = await ctx.db.update(
    Account,
    { tenantId: account.tenantId, id: account.id, version: account.version },
    { ...patch, version: account.version + 1 },
  );
  if (done.affected !== 1) throw new DomainError("VERSION_CONFLICT", { current: account.version + 1, given: account.version });
  await record(ctx, {
    tenantId: account.tenantId,
    entityType: "Account",
    entityId: account.id,
    act,
    before: { status: account.status },
    after: { username: account.username, ...patch },
  });
  return Object.assign(account, patch, { version: account.version + 1 });
}

export async function suspendAccount(ctx: Ctx, id: string, version: number): Promise<Account> {
  const account = await takeAccount(ctx, id, version);
  await ctx.db.query("delete from session where account_id = $1", [id]);
  return changeAccount(ctx, account, "suspend", { status: "SUSPENDED" });
}

export async function resumeAccount(ctx: Ctx, id: string, version: number): Promise<Account> {
  return changeAccount(ctx, await takeAccount(ctx, id, version), "resume", { status: "ACTIVE" });
}

/** A password to hand over once; without letters and digits that look alike. */
export function temporaryPassword(): string {
  const alphabet = "abcdefghjkmnpqrstuvwxyz23456789";
  return Array.from(randomBytes(14), (byte) => alphabet.charAt(byte % alphabet.length)).join("");
}

export async function resetPassword(ctx: Ctx, id: string, version: number): Promise<{ account: Account; temporaryPassword: string }> {
  const account = await takeAccount(ctx, id, version);
  const password = temporaryPassword();
  await ctx.db.query("update credential set password_hash = $2, must_change = true, changed_at = $3 where account_id = $1", [
    id,
    await hashPassword(password),
    ctx.clock.now(),
  ]);
  await ctx.db.query("delete from session where account_id = $1", [id]);
  return { account: await changeAccount(ctx, account, "resetPassword", {}), temporaryPassword: password };
}
