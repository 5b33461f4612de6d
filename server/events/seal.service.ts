import type { Ctx } from "../platform/door.ts";
import { firstIdAt } from "../platform/ids.ts";
import { FORMAT, NOTHING, rowHash, type Seal, sealHash, type Source, SOURCES, TABLE_OF } from "./seal.ts";

/** Rows in one seal: a seal is read whole, at 48 bytes a row. */
const BATCH = 500;
/**
 * How long a transaction may take to become visible, clocks of servers that differ included. Statements and pauses of
 * the doors end after 30 seconds; what would still come later is not skipped in silence: verification names it.
 */
const LATEST = 3_600_000;
const FIRST_ID = firstIdAt(0);

export interface Head {
  readonly number: number;
  readonly hash: string;
}

export interface Sealing {
  readonly rows: number;
  /** A batch was full, or another server was quicker: there may be more. */
  readonly more: boolean;
  /** The last seal of the chain now. */
  readonly head: Head | null;
}

async function headOf(ctx: Ctx): Promise<Head | null> {
  const heads: Head[] = await ctx.db.query("select number, hash from seal where tenant_id = $1 order by number desc limit 1", [ctx.viewer.tenant.id]);
  return heads[0] ?? null;
}

/** Whether the chain still contains a head that was seen before. */
export async function keepsPromise(ctx: Ctx, { number, hash }: Head): Promise<boolean> {
  const rows: unknown[] = await ctx.db.query("select 1 from seal where tenant_id = $1 and number = $2 and hash = $3", [
    ctx.viewer.tenant.id,
    number,
    hash,
  ]);
  return rows.length === 1;
}

interface Unsealed {
  readonly id: string;
  readonly hash: Buffer;
}

const UNSEALED = (source: Source): string => `
  from ${TABLE_OF[source]} as entry
  where tenant_id = $1 and id >= $3 and not exists (
    select 1
    from (select unnest(row_ids) as id from seal where tenant_id = $1 and source = $2 and last_id >= $3) as sealed
    where sealed.id = entry.id)`;

async function unsealed(ctx: Ctx, source: Source, settledId: string): Promise<Unsealed[]> {
  const key = [ctx.viewer.tenant.id, source, settledId];
  return ctx.db.query(`select id, ${rowHash(source)} as hash ${UNSEALED(source)} order by id limit ${BATCH}`, key);
}

async function settledBefore(ctx: Ctx, source: Source): Promise<string> {
  const rows: Array<{ settled_id: string }> = await ctx.db.query(
    "select settled_id from seal where tenant_id = $1 and source = $2 order by number desc limit 1",
    [ctx.viewer.tenant.id, source],
  );
  return rows[0]?.settled_id ?? FIRST_ID;
}

/** How many rows of a source the next seals will take. */
export async function countUnsealed(ctx: Ctx, source: Source): Promise<number> {
  const key = [ctx.viewer.tenant.id, source, await settledBefore(ctx, source)];
  const rows: Array<{ count: number }> = await ctx.db.query(`select count(*) as count ${UNSEALED(source)}`, key);
  return rows[0]?.count ?? 0;
}

/** The database's own clock, the one clock that all servers share; the ids of rows are of real time, whatever a story's clock says. */
async function databaseNow(ctx: Ctx): Promise<number> {
  const rows: Array<{ now: number }> = await ctx.db.query("select floor(extract(epoch from clock_timestamp()) * 1000)::bigint as now");
  return rows[0]?.now ?? 0;
}

function latest(...ids: readonly string[]): string {
  return ids.reduce((one, other) => (one > other ? one : other));
}

async function insertSeal(ctx: Ctx, seal: Seal): Promise<Head | null> {
  const { rowIds } = seal;
  const hash = sealHash(seal);
  const rowsCovered = [rowIds.length, rowIds[0], rowIds.at(-1), [...rowIds], seal.rowHashes, seal.settledId];
  const values = [seal.number, seal.source, seal.format, ...rowsCovered, seal.previousHash, hash, seal.sealedAt];
  const inserted: unknown[] = await ctx.db.query(
    `insert into seal (tenant_id, number, source, format, row_count, first_id, last_id, row_ids, row_hashes, settled_id,
       previous_hash, hash, sealed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
     on conflict do nothing
     returning number`,
    [seal.tenantId, ...values],
  );
  return inserted.length === 1 ? { number: seal.number, hash } : null;
}

/**
 * Seals the next rows of one source. The head is read before the rows: another server that seals at the same time
 * takes our number, or its rows are no longer among ours. Never both, so no row is sealed twice.
 */
async function sealSource(ctx: Ctx, source: Source, head: Head | null): Promise<{ rows: number; head: Head | null } | "TAKEN"> {
  const before = await settledBefore(ctx, source);
  const now = await databaseNow(ctx);
  const rows = await unsealed(ctx, source, before);
  const last = rows.at(-1);
  if (last === undefined) return { rows: 0, head };
  const calm = firstIdAt(now - LATEST);
  const reached = rows.length === BATCH && last.id < calm ? last.id : calm;
  const made = await insertSeal(ctx, {
    tenantId: ctx.viewer.tenant.id,
    number: (head?.number ?? 0) + 1,
    source,
    format: FORMAT,
    rowIds: rows.map(({ id }) => id),
    rowHashes: Buffer.concat(rows.map(({ hash }) => hash)),
    settledId: latest(before, reached),
    previousHash: head?.hash ?? NOTHING,
    sealedAt: new Date(now),
  });
  return made === null ? "TAKEN" : { rows: rows.length, head: made };
}

/** Seals what is not sealed yet, at most one batch of each source. Through the tenant door, which may add seals but not change them. */
export async function sealNext(ctx: Ctx): Promise<Sealing> {
  let head = await headOf(ctx);
  let total = 0;
  let more = false;
  for (const source of SOURCES) {
    const made = await sealSource(ctx, source, head);
    // Whoever took the number has moved the chain on; what is left, if anything, comes after it.
    if (made === "TAKEN") return { rows: total, more: true, head };
    head = made.head;
    total += made.rows;
    more ||= made.rows === BATCH;
  }
  return { rows: total, more, head };
}
