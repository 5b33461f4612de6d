import { createHash, randomBytes } from "node:crypto";
import dayjs from "dayjs";
import type { Clock } from "../platform/clock.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError } from "../platform/errors.ts";
import type { Viewer } from "../platform/viewer.ts";

/** How exactly it is known when a session and a token were last used: no request writes more often than so. */
const SESSION_MINUTES = 5;
const TOKEN_MINUTES = 60;
/** A browser not seen for so long is unknown again. */
const DEVICE_DAYS = 180;

export function isDue({ token, seenAt }: Viewer, clock: Clock): boolean {
  const minutes = token === null ? SESSION_MINUTES : TOKEN_MINUTES;
  return seenAt === null || dayjs(clock.now()).diff(seenAt, "minute") >= minutes;
}

/** Notes that a session or token was used; of several requests at once, the first writes. */
export async function noteSeen(ctx: Ctx, { token, sessionId, tenant, seenAt }: Viewer): Promise<void> {
  const now = ctx.clock.now();
  if (token === null) await ctx.db.query("update session set last_seen_at = $2 where id = $1 and last_seen_at = $3", [sessionId, now, seenAt]);
  else {
    await ctx.db.query("update api_token set last_used_at = $3 where tenant_id = $1 and id = $2 and last_used_at is not distinct from $4", [
      tenant.id,
      token.id,
      now,
      seenAt,
    ]);
  }
}

/** The same session under another identifier; whoever knows the old one knows nothing. */
export async function rotate(ctx: Ctx): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  const hash = createHash("sha256").update(token).digest();
  const [rows]: [unknown[], number] = await ctx.db.query("update session set token_hash = $2 where id = $1 returning id", [
    ctx.viewer.sessionId,
    hash,
  ]);
  if (rows.length === 0) throw new DomainError("UNAUTHENTICATED");
  return token;
}

/** After an act on how one signs in: every other session of the account ends. */
export async function endOtherSessions(ctx: Ctx): Promise<void> {
  await ctx.db.query("delete from session where account_id = $1 and id <> $2", [ctx.viewer.accountId, ctx.viewer.sessionId]);
}

/** The rights of an account changed in an organization: its sessions there end. One's own goes on, to be rotated by the resolver. */
export async function endSessionsIn(ctx: Ctx, accountId: string, tenantId: string): Promise<void> {
  await ctx.db.query("delete from session where account_id = $1 and tenant_id = $2 and id is distinct from $3", [
    accountId,
    tenantId,
    ctx.viewer.sessionId,
  ]);
}

/** Forgets sessions that are over and browsers that never came back. */
export async function tidyAccounts(ctx: Ctx): Promise<void> {
  const now = ctx.clock.now();
  await ctx.db.query("delete from session where expires_at < $1", [now]);
  await ctx.db.query("delete from known_device where seen_at < $1", [dayjs(now).subtract(DEVICE_DAYS, "day").toDate()]);
}
