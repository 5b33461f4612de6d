import { Secret } from "otpauth";
import { record } from "../events/event.service.ts";
import { notify } from "../messages/message.service.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError } from "../platform/errors.ts";
import { readablePassword } from "../platform/secrets.ts";
import type { RoleName, Viewer } from "../platform/viewer.ts";
import type { Account } from "./account.entity.ts";
import { type Act, changeSecurity } from "./account-security.ts";
import { hasSecondFactor, type Owner, takeChallenge } from "./challenge.service.ts";
import { authenticator, hashRecoveryCode, type Means, proveCode, provePassword } from "./proof.service.ts";
import { letIn } from "./session.service.ts";

const RECOVERY_CODES = 10;
/** Bytes of a secret: 160 bits, as RFC 4226 recommends. */
const SECRET_BYTES = 20;

/** The signed-in person; these acts are only for one. */
export function ownerOf(viewer: Viewer): Owner {
  const { accountId, accountTenantId } = viewer;
  if (accountId === null || accountTenantId === null) throw new DomainError("UNAUTHENTICATED");
  return { tenantId: accountTenantId, accountId };
}

async function note(ctx: Ctx, { tenantId, accountId }: Owner, act: string, after: object | null = null): Promise<void> {
  await record(ctx, { tenantId, entityType: "Account", entityId: accountId, act, after });
}

/** Whoever came by a provider may not know a password; everybody else gives it again. */
async function provePasswordIfAny(ctx: Ctx, password: string | null, means: Means): Promise<void> {
  const rows: Array<{ method: string }> = await ctx.db.query("select method from session where id = $1", [ctx.viewer.sessionId]);
  if (rows[0]?.method !== "PROVIDER") await provePassword(ctx, password, means);
}

export interface Enrolment {
  readonly secret: string;
  readonly uri: string;
}

/** Makes a secret to put into an authenticator. It is in force once a code of it was given; until then it can be begun anew. */
export async function beginSecondFactor(ctx: Ctx, password: string | null, means: Means): Promise<Enrolment> {
  const owner = ownerOf(ctx.viewer);
  if (await hasSecondFactor(ctx, owner)) throw new DomainError("SECOND_FACTOR_ON");
  await provePasswordIfAny(ctx, password, means);
  const secret = new Secret({ size: SECRET_BYTES }).base32;
  const sealed = await means.vault.seal({ purpose: "authenticator", subject: owner.accountId }, { secret });
  await ctx.db.query(
    `insert into second_factor (tenant_id, account_id, sealed_secret, key_id, begun_at) values ($1, $2, $3, $4, $5)
     on conflict (tenant_id, account_id) do update
     set sealed_secret = excluded.sealed_secret, key_id = excluded.key_id, begun_at = excluded.begun_at, last_step = null`,
    [owner.tenantId, owner.accountId, sealed, means.vault.keyId, ctx.clock.now()],
  );
  const rows: Array<{ username: string }> = await ctx.db.query("select username from account where tenant_id = $1 and id = $2", [
    owner.tenantId,
    owner.accountId,
  ]);
  return { secret, uri: authenticator(secret, rows[0]?.username ?? "").toString() };
}

/** New recovery codes in the place of all older ones; they are told here and never again. */
async function makeRecoveryCodes(ctx: Ctx, owner: Owner): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, readablePassword);
  await ctx.db.query("delete from recovery_code where tenant_id = $1 and account_id = $2", [owner.tenantId, owner.accountId]);
  await ctx.db.query(
    `insert into recovery_code (tenant_id, account_id, code_hash, made_at)
     select $1, $2, decode(hash, 'hex'), $4 from unnest($3::text[]) as hash`,
    [owner.tenantId, owner.accountId, codes.map((code) => hashRecoveryCode(owner.accountId, code).toString("hex")), ctx.clock.now()],
  );
  return codes;
}

/** Puts the authenticator in force and returns the recovery codes. */
export async function confirmSecondFactor(ctx: Ctx, code: string, means: Means): Promise<string[]> {
  const owner = ownerOf(ctx.viewer);
  if (await hasSecondFactor(ctx, owner)) throw new DomainError("SECOND_FACTOR_ON");
  await proveCode(ctx, owner, code, means);
  await ctx.db.query("update second_factor set confirmed_at = $3 where tenant_id = $1 and account_id = $2", [
    owner.tenantId,
    owner.accountId,
    ctx.clock.now(),
  ]);
  await note(ctx, owner, "confirmSecondFactor");
  return makeRecoveryCodes(ctx, owner);
}

/** Password and code, for what weakens or replaces a second factor. */
async function proveBoth(ctx: Ctx, given: { password: string | null; code: string }, means: Means): Promise<Owner> {
  const owner = ownerOf(ctx.viewer);
  if (!(await hasSecondFactor(ctx, owner))) throw new DomainError("SECOND_FACTOR_OFF");
  await provePassword(ctx, given.password, means);
  await proveCode(ctx, owner, given.code, means);
  return owner;
}

export async function renewRecoveryCodes(ctx: Ctx, given: { password: string; code: string }, means: Means): Promise<string[]> {
  const owner = await proveBoth(ctx, given, means);
  await note(ctx, owner, "renewRecoveryCodes");
  return makeRecoveryCodes(ctx, owner);
}

async function forget(ctx: Ctx, { tenantId, accountId }: Owner): Promise<void> {
  for (const table of ["recovery_code", "second_factor"]) {
    await ctx.db.query(`delete from ${table} where tenant_id = $1 and account_id = $2`, [tenantId, accountId]);
  }
  await ctx.db.query("delete from sign_in_challenge where account_id = $1", [accountId]);
}

/** Where a role asks for a second factor, the person is led to set up the next one: that is how a device is replaced. */
export async function removeSecondFactor(ctx: Ctx, given: { password: string; code: string }, means: Means): Promise<void> {
  const owner = await proveBoth(ctx, given, means);
  await forget(ctx, owner);
  await note(ctx, owner, "removeSecondFactor");
}

/** For somebody who lost device and recovery codes; an administrator has made sure who is asking. */
export async function resetSecondFactor(ctx: Ctx, act: Act): Promise<Account> {
  const account = await changeSecurity(ctx, act, "resetSecondFactor");
  await forget(ctx, { tenantId: account.tenantId, accountId: account.id });
  await ctx.db.query("delete from session where account_id = $1", [account.id]);
  await notify(ctx, {
    tenantId: account.tenantId,
    accountId: account.id,
    kind: "SECOND_FACTOR_RESET",
    title: account.name,
    params: { by: ctx.viewer.name },
  });
  return account;
}

/** The second step of signing in; returns the session's token. A wrong code leaves the challenge for another try. */
export async function confirmSignIn(ctx: Ctx, given: { token: string; code: string }, means: Means): Promise<string> {
  const { method, ...owner } = await takeChallenge(ctx, given.token);
  const kind = await proveCode(ctx, owner, given.code, means);
  if (kind === "RECOVERY") {
    const rows: Array<{ name: string; left: number }> = await ctx.db.query(
      `select name, (select count(*)::int from recovery_code c where c.tenant_id = $1 and c.account_id = $2 and c.used_at is null) as left
       from account where tenant_id = $1 and id = $2`,
      [owner.tenantId, owner.accountId],
    );
    const viewer = { ...ctx.viewer, accountId: owner.accountId, name: rows[0]?.name ?? "" };
    await note({ ...ctx, viewer }, owner, "useRecoveryCode", { left: rows[0]?.left ?? 0 });
  }
  return letIn(ctx, owner, { client: means, method });
}

/** Roles whose holders must have a second factor, in the order of their names. */
export async function secondFactorRoles(ctx: Ctx): Promise<RoleName[]> {
  const rows: Array<{ role: RoleName }> = await ctx.db.query("select role from second_factor_role order by role");
  return rows.map(({ role }) => role);
}

/** Everybody who holds one of these roles is led to set one up at the next request. */
export async function setSecondFactorRoles(ctx: Ctx, roles: readonly RoleName[]): Promise<RoleName[]> {
  const before = await secondFactorRoles(ctx);
  await ctx.db.query("delete from second_factor_role");
  await ctx.db.query("insert into second_factor_role (role, required_at, required_by) select role, $2, $3 from unnest($1::text[]) as role", [
    [...new Set(roles)],
    ctx.clock.now(),
    ctx.viewer.name,
  ]);
  const after = await secondFactorRoles(ctx);
  const { id } = ctx.viewer.tenant;
  await record(ctx, {
    tenantId: id,
    entityType: "Organization",
    entityId: id,
    act: "setSecondFactorRoles",
    roles: ["PLATFORM_ADMIN"],
    before: { secondFactorRoles: before },
    after: { secondFactorRoles: after },
  });
  return after;
}
