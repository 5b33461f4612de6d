import { createHash, randomBytes } from "node:crypto";
import dayjs from "dayjs";
import type { Ctx } from "../platform/door.ts";
import { DomainError } from "../platform/errors.ts";

const MINUTES = 5;
const digest = (token: string): Buffer => createHash("sha256").update(token).digest();

/** How somebody proved who they are at first. */
export type Method = "PASSWORD" | "PROVIDER";

export interface Owner {
  readonly tenantId: string;
  readonly accountId: string;
}

/** The first proof, kept for the few minutes until the second one; it opens nothing. */
export interface Challenge {
  readonly token: string;
  readonly expiresAt: Date;
}

/** SQL: whether one of the account's roles, anywhere, asks for a second factor on a day. */
export const roleAsksFor = (accountId: string, day: string): string =>
  `exists (select 1 from second_factor_role asked join role_grant g on g.role = asked.role
     where g.account_id = ${accountId} and g.ended_at is null and g.valid_from <= ${day} and (g.valid_to is null or g.valid_to >= ${day}))`;

/** Whether this account asks for a second proof. */
export async function hasSecondFactor(ctx: Ctx, { tenantId, accountId }: Owner): Promise<boolean> {
  const rows: unknown[] = await ctx.db.query("select 1 from second_factor where tenant_id = $1 and account_id = $2 and confirmed_at is not null", [
    tenantId,
    accountId,
  ]);
  return rows.length > 0;
}

export async function startChallenge(ctx: Ctx, owner: Owner, method: Method): Promise<Challenge> {
  const token = randomBytes(32).toString("base64url");
  const expiresAt = dayjs(ctx.clock.now()).add(MINUTES, "minute").toDate();
  await ctx.db.query("delete from sign_in_challenge where expires_at <= $1", [ctx.clock.now()]);
  await ctx.db.query("insert into sign_in_challenge (token_hash, tenant_id, account_id, method, expires_at) values ($1, $2, $3, $4, $5)", [
    digest(token),
    owner.tenantId,
    owner.accountId,
    method,
    expiresAt,
  ]);
  return { token, expiresAt };
}

/** Takes the first proof away; it comes back only when the transaction is rolled back because the second one was wrong. */
export async function takeChallenge(ctx: Ctx, token: string): Promise<Owner & { readonly method: Method }> {
  const rows: Array<{ tenant_id: string; account_id: string; method: Method }> = await ctx.db.query(
    `with taken as (delete from sign_in_challenge where token_hash = $1 returning *)
     select taken.tenant_id, taken.account_id, taken.method
     from taken join account on account.tenant_id = taken.tenant_id and account.id = taken.account_id and account.status = 'ACTIVE'
     where taken.expires_at > $2`,
    [digest(token), ctx.clock.now()],
  );
  const found = rows[0];
  if (found === undefined) throw new DomainError("SIGN_IN_EXPIRED");
  return { tenantId: found.tenant_id, accountId: found.account_id, method: found.method };
}
