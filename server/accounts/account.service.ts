import { randomBytes } from "node:crypto";
import { record } from "../events/event.service.ts";
import { text } from "../platform/check.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError, notFound } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";
import { searchText } from "../platform/search.ts";
import type { RoleName, Viewer } from "../platform/viewer.ts";
import { Account, type AccountStatus } from "./account.entity.ts";
import { findAccount } from "./account.list.ts";
import { checkRoles, insertGrant, isPlatformAdmin } from "./grant.service.ts";
import { revokeTokensOf } from "./api-token.service.ts";
import { hashPassword } from "./session.service.ts";

const USERNAME = /^[a-z0-9][a-z0-9.-]{1,63}$/;

export interface AccountValues {
  readonly username: string;
  readonly name: string;
  readonly tenantId: string;
  readonly roles: readonly RoleName[];
  readonly password: string;
  readonly mustChange: boolean;
  readonly reason: string;
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

const ADMINS: readonly RoleName[] = ["TENANT_ADMIN", "PLATFORM_ADMIN"];
/** What an account must be for an act that changes whether it may sign in. */
const FROM: Readonly<Record<string, AccountStatus>> = { suspendAccount: "ACTIVE", resumeAccount: "SUSPENDED" };

/** Why a mutation on an account is refused to a viewer now, or null; `platformAdmin`: what the account is. */
export function refuseAccount(account: Account, name: string, viewer: Viewer, platformAdmin: boolean): DomainError | null {
  const admin = viewer.roles.has("PLATFORM_ADMIN") || (viewer.roles.has("TENANT_ADMIN") && account.tenantId === viewer.tenant.id);
  if (!admin) return new DomainError("ROLE_MISSING", { roles: ADMINS, act: name });
  if (platformAdmin && !viewer.roles.has("PLATFORM_ADMIN")) return new DomainError("ROLE_MISSING", { roles: ["PLATFORM_ADMIN"], act: name });
  if (account.id === viewer.accountId) return new DomainError("OWN_ACCOUNT");
  const from = FROM[name] ?? account.status;
  return account.status === from ? null : new DomainError("TRANSITION_NOT_ALLOWED", { machine: "Account", state: account.status, act: name });
}

async function takeAccount(ctx: Ctx, id: string, about: { version: number; name: string }): Promise<Account> {
  const { version, name } = about;
  const account = await findAccount(ctx, id);
  if (account === null) throw notFound();
  const refused = refuseAccount(account, name, ctx.viewer, await isPlatformAdmin(ctx, account));
  if (refused !== null) throw refused;
  if (account.version !== version) throw new DomainError("VERSION_CONFLICT", { current: account.version, given: version });
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

/** Ends whatever an account is let in by: sessions, tokens, and what is known of its browsers. None comes back by itself. */
async function shutOut(ctx: Ctx, id: string): Promise<void> {
  await ctx.db.query("delete from session where account_id = $1", [id]);
  await ctx.db.query("delete from known_device where account_id = $1", [id]);
  await revokeTokensOf(ctx, id);
}

/** For a lost telephone: the password and the tokens stay. */
export async function signOutAccount(ctx: Ctx, id: string, version: number): Promise<Account> {
  const account = await takeAccount(ctx, id, { version, name: "signOutAccount" });
  await ctx.db.query("delete from session where account_id = $1", [id]);
  return changeAccount(ctx, account, "signOut", {});
}

export async function suspendAccount(ctx: Ctx, id: string, version: number): Promise<Account> {
  const account = await takeAccount(ctx, id, { version, name: "suspendAccount" });
  await shutOut(ctx, id);
  return changeAccount(ctx, account, "suspend", { status: "SUSPENDED" });
}

export async function resumeAccount(ctx: Ctx, id: string, version: number): Promise<Account> {
  return changeAccount(ctx, await takeAccount(ctx, id, { version, name: "resumeAccount" }), "resume", { status: "ACTIVE" });
}

/** A password to hand over once; without letters and digits that look alike. */
export function temporaryPassword(): string {
  const alphabet = "abcdefghjkmnpqrstuvwxyz23456789";
  return Array.from(randomBytes(14), (byte) => alphabet.charAt(byte % alphabet.length)).join("");
}

export async function resetPassword(ctx: Ctx, id: string, version: number): Promise<{ account: Account; temporaryPassword: string }> {
  const account = await takeAccount(ctx, id, { version, name: "resetPassword" });
  const password = temporaryPassword();
  await ctx.db.query("update credential set password_hash = $2, must_change = true, changed_at = $3 where account_id = $1", [
    id,
    await hashPassword(password),
    ctx.clock.now(),
  ]);
  await shutOut(ctx, id);
  return { account: await changeAccount(ctx, account, "resetPassword", {}), temporaryPassword: password };
}
