import { createHash } from "node:crypto";
import { verify } from "@node-rs/argon2";
import { Secret, TOTP } from "otpauth";
import type { Ctx } from "../platform/door.ts";
import { DomainError } from "../platform/errors.ts";
import type { RequestOptions } from "../platform/request.ts";
import { counted } from "../platform/throttle.ts";
import type { Owner } from "./challenge.service.ts";

/** What checking a proof needs besides the context. */
export type Means = Pick<RequestOptions, "throttle" | "vault" | "address" | "userAgent">;

const ISSUER = "共建";
/** Wrong codes from one address, over all accounts: above what an office behind one address mistypes in a quarter of an hour. */
const ADDRESS_POINTS = 60;
/** Wrong passwords or codes of one account in a quarter of an hour. */
const ACCOUNT_POINTS = 9;

export function authenticator(base32: string, label: string): TOTP {
  return new TOTP({ issuer: ISSUER, label, secret: Secret.fromBase32(base32) });
}

/** One code as people type it: with blanks, hyphens, capitals, full-width digits. */
function plain(code: string): string {
  return code.normalize("NFKC").replaceAll(/[\s-]/g, "").toLowerCase();
}

export function hashRecoveryCode(accountId: string, code: string): Buffer {
  return createHash("sha256")
    .update(`${accountId} ${plain(code)}`)
    .digest();
}

/** Asks for the password again before an act on how one signs in. */
export async function provePassword(ctx: Ctx, password: string | null, { throttle }: Means): Promise<void> {
  await counted(throttle, [{ key: `password ${ctx.viewer.accountId}`, points: ACCOUNT_POINTS }], async () => {
    const rows: Array<{ password_hash: string }> = await ctx.db.query("select password_hash from credential where account_id = $1", [
      ctx.viewer.accountId,
    ]);
    const right = rows[0] !== undefined && password !== null && (await verify(rows[0].password_hash, password).catch(() => false));
    if (!right) throw new DomainError("PASSWORD_WRONG", {}, ["password"]);
  });
}

/** Uses a code of the authenticator; true once for every 30 seconds, whoever asks how often. */
async function useStep(ctx: Ctx, owner: Owner, code: string, { vault }: Means): Promise<boolean> {
  const rows: Array<{ sealed_secret: string }> = await ctx.db.query(
    "select sealed_secret from second_factor where tenant_id = $1 and account_id = $2",
    [owner.tenantId, owner.accountId],
  );
  const stored = rows[0];
  if (stored === undefined) return false;
  const now = ctx.clock.now();
  const opened = await vault.open({ purpose: "authenticator", subject: owner.accountId }, stored.sealed_secret, now);
  if (typeof opened?.["secret"] !== "string") throw new DomainError("SECOND_FACTOR_SEALED", {}, ["code"]);
  const totp = authenticator(opened["secret"], "");
  const delta = totp.validate({ token: code, timestamp: now.getTime(), window: 1 });
  if (delta === null) return false;
  const step = totp.counter({ timestamp: now.getTime() }) + delta;
  const used: unknown[] = await ctx.db.query(
    `with used as (update second_factor set last_step = $3
       where tenant_id = $1 and account_id = $2 and (last_step is null or last_step < $3) returning 1)
     select * from used`,
    [owner.tenantId, owner.accountId, step],
  );
  if (used.length === 0) throw new DomainError("CODE_USED", {}, ["code"]);
  return true;
}

async function useRecoveryCode(ctx: Ctx, owner: Owner, code: string): Promise<boolean> {
  const used: unknown[] = await ctx.db.query(
    `with used as (update recovery_code set used_at = $4
       where tenant_id = $1 and account_id = $2 and code_hash = $3 and used_at is null returning 1)
     select * from used`,
    [owner.tenantId, owner.accountId, hashRecoveryCode(owner.accountId, code), ctx.clock.now()],
  );
  return used.length > 0;
}

/** The second proof: a code of the authenticator or one of the recovery codes. Says which it was. */
export async function proveCode(ctx: Ctx, owner: Owner, code: string, means: Means): Promise<"AUTHENTICATOR" | "RECOVERY"> {
  const { throttle, address } = means;
  const counters = [
    { key: `code ${owner.accountId}`, points: ACCOUNT_POINTS },
    { key: `codes ${address}`, points: ADDRESS_POINTS },
  ];
  return counted(throttle, counters, async () => {
    const typed = plain(code);
    const digits = /^\d{6}$/.test(typed);
    if (digits && (await useStep(ctx, owner, typed, means))) return "AUTHENTICATOR";
    if (!digits && (await useRecoveryCode(ctx, owner, typed))) return "RECOVERY";
    throw new DomainError("CODE_WRONG", {}, ["code"]);
  });
}
