import { createHash, randomBytes } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";
import dayjs from "dayjs";
import type { Ctx } from "../platform/door.ts";
import { DomainError } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";
import { ROLES, type RoleName, type Viewer, type ViewerGrant } from "../platform/viewer.ts";
import { type Challenge, hasSecondFactor, type Method, type Owner, roleAsksFor, startChallenge } from "./challenge.service.ts";
import { confinesOf } from "./confines.ts";

export const COOKIE = "gongjian_session";
const LIFETIME_HOURS = 12;
/** A session that is not used for so long has ended. */
const IDLE_HOURS = 2;
const MIN_PASSWORD = 10;

// OWASP's minimum for argon2id: 19 MiB, two passes, one lane.
const ARGON = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Verified against when the name is unknown, so that both answers take the same time. */
const DECOY = hash("nobody has this password", ARGON);

export function hashPassword(password: string): Promise<string> {
  return hash(password, ARGON);
}

const digest = (token: string): Buffer => createHash("sha256").update(token).digest();

interface Named {
  tenant_id: string;
  account_id: string;
  password_hash: string;
  status: string;
}

export interface Client {
  readonly address: string;
  readonly userAgent: string;
}

/** What a proof leads to: a session's token for the cookie, or the question for the second factor. */
export type Admission = { readonly token: string } | { readonly challenge: Challenge };

/** Checks name and password. The same refusal whatever was wrong. */
export async function signIn(ctx: Ctx, input: { username: string; password: string }, client: Client): Promise<Admission> {
  const rows: Named[] = await ctx.db.query(
    `select name.tenant_id, name.account_id, credential.password_hash, account.status
     from sign_in_name name
     join credential on credential.account_id = name.account_id
     join account on account.tenant_id = name.tenant_id and account.id = name.account_id
     where name.username = $1`,
    [input.username.trim().toLowerCase()],
  );
  const found = rows[0];
  const right = await verify(found?.password_hash ?? (await DECOY), input.password).catch(() => false);
  if (found === undefined || !right || found.status !== "ACTIVE") throw new DomainError("SIGN_IN_FAILED");
  return admit(ctx, { tenantId: found.tenant_id, accountId: found.account_id }, { client, method: "PASSWORD" });
}

/** After the first proof: who has a second factor is asked for it, everybody else is in. */
export async function admit(ctx: Ctx, owner: Owner, how: { client: Client; method: Method }): Promise<Admission> {
  // Who has no right anywhere is refused before being asked for more.
  await firstTenant(ctx, owner);
  if (await hasSecondFactor(ctx, owner)) return { challenge: await startChallenge(ctx, owner, how.method) };
  return { token: await letIn(ctx, owner, how) };
}

/** Starts the session of somebody who has proved enough. */
export async function letIn(ctx: Ctx, { tenantId, accountId }: Owner, { client, method }: { client: Client; method: Method }): Promise<string> {
  const home = { accountTenantId: tenantId, accountId, tenantId: await firstTenant(ctx, { tenantId, accountId }) };
  await ctx.db.query("update account set last_sign_in_at = $3 where tenant_id = $1 and id = $2", [tenantId, accountId, ctx.clock.now()]);
  return startSession(ctx, home, client, method);
}

/** The home organization if a grant covers it, else the first other one; without any grant nobody gets in. */
async function firstTenant(ctx: Ctx, account: Owner): Promise<string> {
  const rows: Array<{ tenant_id: string }> = await ctx.db.query(
    `select distinct role_grant.tenant_id, role_grant.tenant_id = $2 as home
     from role_grant join organization on organization.id = role_grant.tenant_id and organization.status = 'ACTIVE'
     where account_id = $1 and ended_at is null and valid_from <= $3 and (valid_to is null or valid_to >= $3)
     order by home desc, tenant_id limit 1`,
    [account.accountId, account.tenantId, ctx.clock.today()],
  );
  const first = rows[0];
  if (first === undefined) throw new DomainError("SIGN_IN_FAILED");
  return first.tenant_id;
}

interface SessionFor {
  readonly accountTenantId: string;
  readonly accountId: string;
  readonly tenantId: string;
}

export async function startSession(ctx: Ctx, of: SessionFor, client: Client, method: Method = "PASSWORD"): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  const now = ctx.clock.now();
  await ctx.db.query(
    `insert into session (token_hash, id, account_tenant_id, account_id, tenant_id, created_at, last_seen_at, expires_at, address, user_agent, method)
     values ($1, $2, $3, $4, $5, $6, $6, $7, $8, $9, $10)`,
    [
      digest(token),
      newId(),
      of.accountTenantId,
      of.accountId,
      of.tenantId,
      now,
      dayjs(now).add(LIFETIME_HOURS, "hour").toDate(),
      client.address,
      client.userAgent.slice(0, 200),
      method,
    ],
  );
  return token;
}

/** What both ways in, session and token, find of an account. */
export interface ViewerRow {
  account_id: string;
  account_tenant_id: string;
  account_name: string;
  locale: string;
  must_change: boolean;
  must_set_up: boolean;
  id: string;
  kind: string;
  line: string;
  name: string;
  division_code: string;
  grants: Array<{ id: string; role: string; scope: string; scopeId: string | null }> | null;
  seen_at: Date | null;
}

/** What was not used since then is over. */
export function idleSince(ctx: Ctx): Date {
  return dayjs(ctx.clock.now()).subtract(IDLE_HOURS, "hour").toDate();
}

function isRole(role: string): role is RoleName {
  return ROLES.some((known) => known === role);
}

/** Who a session token belongs to, with the grants of this instant; null when it is unknown, ended or empty of rights. */
export function findViewer(ctx: Ctx, token: string): Promise<Viewer | null> {
  return viewerWhere(ctx, "session.token_hash = $1", digest(token));
}

/** The same by the session's id, after something about it changed. */
export function viewerOfSession(ctx: Ctx, id: string): Promise<Viewer | null> {
  return viewerWhere(ctx, "session.id = $1", id);
}

const MUST_SET_UP = `(${roleAsksFor("session.account_id", "$3")}
       and not exists (select 1 from second_factor f
         where f.tenant_id = session.account_tenant_id and f.account_id = session.account_id and f.confirmed_at is not null))`;

async function viewerWhere(ctx: Ctx, condition: string, value: unknown): Promise<Viewer | null> {
  const rows: Array<ViewerRow & { session_id: string }> = await ctx.db.query(
    `select session.id as session_id, session.last_seen_at as seen_at, session.account_id, session.account_tenant_id, account.name as account_name,
       account.locale, credential.must_change and session.method = 'PASSWORD' as must_change, ${MUST_SET_UP} as must_set_up,
       organization.id, organization.kind, organization.line, organization.name,
       organization.division_code,
       (select json_agg(json_build_object('id', g.id, 'role', g.role, 'scope', g.scope, 'scopeId', g.scope_id) order by g.id)
        from role_grant g
        where g.tenant_id = session.tenant_id and g.account_id = session.account_id and g.ended_at is null
          and g.valid_from <= $3 and (g.valid_to is null or g.valid_to >= $3)) as grants
     from session
     join account on account.tenant_id = session.account_tenant_id and account.id = session.account_id and account.status = 'ACTIVE'
     join credential on credential.account_id = session.account_id
     join organization on organization.id = session.tenant_id and organization.status = 'ACTIVE'
     where ${condition} and session.expires_at > $2 and session.last_seen_at > $4`,
    [value, ctx.clock.now(), ctx.clock.today(), idleSince(ctx)],
  );
  const row = rows[0];
  return row === undefined ? null : viewerOf(ctx, row, { sessionId: row.session_id, token: null });
}

interface Asker {
  /** Where somebody acted. */
  readonly tenantId: string;
  readonly accountId: string | null;
  readonly accountTenantId: string | null;
}

/** An account with the grants it holds in an organization now, for work that goes on after its request was answered; null when none is left. */
export async function viewerOfAccount(ctx: Ctx, { tenantId, accountId, accountTenantId }: Asker): Promise<Viewer | null> {
  const rows: ViewerRow[] = await ctx.db.query(
    `select null as seen_at, account.id as account_id, account.tenant_id as account_tenant_id, account.name as account_name, account.locale,
       false as must_change, false as must_set_up,
       organization.id, organization.kind, organization.line, organization.name, organization.division_code,
       (select json_agg(json_build_object('id', g.id, 'role', g.role, 'scope', g.scope, 'scopeId', g.scope_id) order by g.id)
        from role_grant g
        where g.tenant_id = $1 and g.account_id = account.id and g.ended_at is null
          and g.valid_from <= $4 and (g.valid_to is null or g.valid_to >= $4)) as grants
     from account
     join organization on organization.id = $1 and organization.status = 'ACTIVE'
     where account.tenant_id = $2 and account.id = $3 and account.status = 'ACTIVE'`,
    [tenantId, accountTenantId, accountId, ctx.clock.today()],
  );
  const row = rows[0];
  return row === undefined ? null : viewerOf(ctx, row, { sessionId: null, token: null });
}

/** The viewer of a row, confined as its grants are; null when no grant is left. */
export async function viewerOf(ctx: Ctx, row: ViewerRow, how: Pick<Viewer, "sessionId" | "token">): Promise<Viewer | null> {
  if (row.grants === null) return null;
  const grants: ViewerGrant[] = row.grants.flatMap((grant) => (isRole(grant.role) ? [{ ...grant, role: grant.role }] : []));
  return {
    accountId: row.account_id,
    accountTenantId: row.account_tenant_id,
    name: row.account_name,
    tenant: { id: row.id, kind: row.kind, line: row.line, name: row.name, divisionCode: row.division_code },
    grants,
    ...(await confinesOf(ctx, grants, { accountId: row.account_id, accountTenantId: row.account_tenant_id, tenantId: row.id })),
    locale: row.locale === "en" ? "en" : "zh-CN",
    mustChangePassword: row.must_change,
    ...how,
    mustSetUpSecondFactor: row.must_set_up,
    seenAt: row.seen_at,
    system: false,
  };
}

export async function endSession(ctx: Ctx, sessionId: string): Promise<void> {
  await ctx.db.query("delete from session where id = $1 and account_id = $2", [sessionId, ctx.viewer.accountId]);
}

/** Acts in another organization from now on; only where a grant covers it today. */
export async function switchTenant(ctx: Ctx, tenantId: string): Promise<void> {
  const rows: unknown[] = await ctx.db.query(
    `select 1 from role_grant join organization on organization.id = role_grant.tenant_id and organization.status = 'ACTIVE'
     where role_grant.tenant_id = $1 and account_id = $2 and ended_at is null
       and valid_from <= $3 and (valid_to is null or valid_to >= $3) limit 1`,
    [tenantId, ctx.viewer.accountId, ctx.clock.today()],
  );
  if (rows.length === 0) throw new DomainError("TENANT_NOT_YOURS", {}, ["tenantId"]);
  await ctx.db.query("update session set tenant_id = $1 where id = $2", [tenantId, ctx.viewer.sessionId]);
}

export function checkPassword(password: string): void {
  if ([...password].length < MIN_PASSWORD) throw new DomainError("PASSWORD_TOO_SHORT", { min: MIN_PASSWORD }, ["newPassword"]);
}

/** Changes one's own password; every other session of the account ends. */
export async function changePassword(ctx: Ctx, current: string, next: string): Promise<void> {
  const rows: Array<{ password_hash: string }> = await ctx.db.query("select password_hash from credential where account_id = $1", [
    ctx.viewer.accountId,
  ]);
  const right = rows[0] !== undefined && (await verify(rows[0].password_hash, current).catch(() => false));
  if (!right) throw new DomainError("PASSWORD_WRONG", {}, ["currentPassword"]);
  if (current === next) throw new DomainError("PASSWORD_SAME", {}, ["newPassword"]);
  checkPassword(next);
  await ctx.db.query("update credential set password_hash = $2, must_change = false, changed_at = $3 where account_id = $1", [
    ctx.viewer.accountId,
    await hashPassword(next),
    ctx.clock.now(),
  ]);
  await ctx.db.query("delete from session where account_id = $1 and id <> $2", [ctx.viewer.accountId, ctx.viewer.sessionId]);
}
