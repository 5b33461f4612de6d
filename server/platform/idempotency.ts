import type { Database } from "./database.ts";
import { type Ctx, enter } from "./door.ts";
import { DomainError } from "./errors.ts";
import type { Request } from "./request.ts";

/**
 * Claims the request's Idempotency-Key in the transaction of the act, so that key and act are kept or lost together.
 * A second request with the same key waits for the first, then is answered with its answer (see http.ts).
 */
export async function claimKey(ctx: Ctx, request: Request, { field, hash }: { readonly field: string; readonly hash?: string }): Promise<void> {
  const { idempotencyKey } = request.options;
  const requestHash = hash ?? request.options.requestHash;
  if (idempotencyKey === null || ctx.viewer.accountId === null) return;
  const row = [ctx.viewer.tenant.id, ctx.viewer.accountId, `${idempotencyKey} ${field}`];
  const claimed: unknown[] = await ctx.db.query(
    `insert into idempotency_record (tenant_id, account_id, key, request_hash, created_at) values ($1, $2, $3, $4, $5)
     on conflict do nothing returning key`,
    [...row, requestHash, ctx.clock.now()],
  );
  if (claimed.length === 1) {
    request.claims.push(row);
    return;
  }
  const rows: Array<{ request_hash: string; answer: unknown }> = await ctx.db.query(
    "select request_hash, answer from idempotency_record where tenant_id = $1 and account_id = $2 and key = $3",
    row,
  );
  if (rows[0]?.request_hash !== requestHash) throw new DomainError("KEY_REUSED");
  request.repeated = rows[0].answer ?? null;
  throw new DomainError("ALREADY_DONE");
}

/** Keeps the answer for those who ask again. Only when it is lost between the act and here do they get ALREADY_DONE. */
export async function keepAnswer(database: Database, request: Request, answer: string): Promise<void> {
  if (request.claims.length === 0) return;
  await enter(database, "platform", { ...request.entry("tenant"), viewer: request.options.viewer }, "write", async (ctx) => {
    for (const row of request.claims) {
      await ctx.db.query("update idempotency_record set answer = $4 where tenant_id = $1 and account_id = $2 and key = $3", [...row, answer]);
    }
  });
}

/** Keys are remembered for 24 hours. */
export async function forgetKeys(ctx: Ctx): Promise<void> {
  const before = new Date(ctx.clock.now().getTime() - 24 * 3_600_000);
  await ctx.db.query("delete from idempotency_record where tenant_id = $1 and created_at < $2", [ctx.viewer.tenant.id, before]);
}
