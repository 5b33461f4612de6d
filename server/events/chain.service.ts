import type { Ctx } from "../platform/door.ts";
import { NAMED, type Finding, type Pending } from "./finding.ts";
import { FORMAT, NOTHING, rowHash, type Seal, sealHash, type Source, SOURCES, TABLE_OF } from "./seal.ts";
import type { Head } from "./seal.service.ts";

interface StoredSeal extends Seal {
  readonly rowCount: number;
  readonly firstId: string;
  readonly lastId: string;
  readonly hash: string;
}

async function sealAfter(ctx: Ctx, number: number): Promise<StoredSeal | null> {
  const rows: StoredSeal[] = await ctx.db.query(
    `select tenant_id as "tenantId", number, source, format, row_count as "rowCount", first_id as "firstId", last_id as "lastId",
       row_ids as "rowIds", row_hashes as "rowHashes", settled_id as "settledId", previous_hash as "previousHash", hash,
       sealed_at as "sealedAt"
     from seal
     where tenant_id = $1 and number > $2
     order by number
     limit 1`,
    [ctx.viewer.tenant.id, number],
  );
  return rows[0] ?? null;
}

type Note = (table: string, row: string, kind: Finding["kind"], detail: string) => void;

/** Why a seal is not what was written, from itself alone. */
function flaw(seal: StoredSeal): string | null {
  if (seal.format !== FORMAT) return `its format ${seal.format} is not known`;
  if (sealHash(seal) !== seal.hash) return "its content does not give its hash";
  const counted = seal.rowCount === seal.rowIds.length && seal.firstId === seal.rowIds[0] && seal.lastId === seal.rowIds.at(-1);
  return counted ? null : "its count or its first or last row is not that of its list";
}

/** Compares the rows a seal covers with what they were. */
async function checkRows(ctx: Ctx, seal: StoredSeal, note: Note): Promise<void> {
  const table = TABLE_OF[seal.source];
  const rows: Array<{ id: string; hash: Buffer }> = await ctx.db.query(
    `select id, ${rowHash(seal.source)} as hash from ${table} where tenant_id = $1 and id = any($2::uuid[])`,
    [ctx.viewer.tenant.id, [...seal.rowIds]],
  );
  const found = new Map(rows.map(({ id, hash }) => [id, hash]));
  for (const [index, id] of seal.rowIds.entries()) {
    const hash = found.get(id);
    if (id[14] !== "7") note(table, id, "INSERTED", "its id is none that the server makes");
    else if (hash === undefined) note(table, id, "REMOVED", `seal ${seal.number} covers it`);
    else if (!hash.equals(seal.rowHashes.subarray(index * 32, index * 32 + 32)))
      note(table, id, "CHANGED", `its content is not what seal ${seal.number} covers`);
  }
}

interface Walk {
  readonly anchor: Head | null;
  readonly note: Note;
}

/** What a seal must be by the one before it, and by the copy of the chain's head that was kept outside the database. */
function checkPlace(seal: StoredSeal, before: { number: number; hash: string; sound: boolean }, { anchor, note }: Walk): boolean {
  for (let missing = before.number + 1; missing < seal.number; missing++) note("seal", String(missing), "REMOVED", `seal ${seal.number} follows it`);
  const reason = flaw(seal);
  if (reason !== null) note("seal", String(seal.number), "CHANGED", reason);
  const follows = before.number + 1 === seal.number;
  if (reason === null && follows && before.sound && seal.previousHash !== before.hash) {
    note("seal", String(before.number), "CHANGED", `seal ${seal.number} was built on another`);
  }
  if (reason === null && anchor?.number === seal.number && anchor.hash !== seal.hash) {
    note("seal", String(seal.number), "CHANGED", "it is not the one whose hash was kept outside the database");
  }
  return reason === null;
}

interface Walked {
  readonly seals: number;
  readonly sealed: number;
}

/** From the first seal to the last: each by itself, by the one before, and by its rows. */
async function walk(ctx: Ctx, given: Walk): Promise<Walked> {
  let before = { number: 0, hash: NOTHING, sound: true };
  let seals = 0;
  let sealed = 0;
  for (let seal = await sealAfter(ctx, 0); seal !== null; seal = await sealAfter(ctx, seal.number)) {
    const sound = checkPlace(seal, before, given);
    if (sound) await checkRows(ctx, seal, given.note);
    before = { number: seal.number, hash: seal.hash, sound };
    seals++;
    sealed += seal.rowIds.length;
  }
  const { anchor, note } = given;
  const last = anchor === null ? 0 : anchor.number;
  for (let missing = before.number + 1; missing <= last; missing++) note("seal", String(missing), "REMOVED", "it was seen when it was made");
  return { seals, sealed };
}

const UNSEALED = (source: Source): string => `
  from ${TABLE_OF[source]} as entry
  where tenant_id = $1 and not exists (
    select 1
    from (select unnest(row_ids) as id from seal where tenant_id = $1 and source = $2) as sealed
    where sealed.id = entry.id)`;

/** A row that no seal covers although its time had passed was slipped in; a list that names it twice, too. */
async function checkInserted(ctx: Ctx, source: Source, note: Note): Promise<void> {
  const table = TABLE_OF[source];
  const key = [ctx.viewer.tenant.id, source];
  const late: Array<{ id: string }> = await ctx.db.query(
    `select id ${UNSEALED(source)}
       and (substr(id::text, 15, 1) <> '7' or id < (
         select settled_id from seal where tenant_id = $1 and source = $2 order by number desc limit 1))
     order by id
     limit ${NAMED}`,
    key,
  );
  for (const { id } of late) note(table, id, "INSERTED", "its time had passed when it appeared: no seal covers it");
  const twice: Array<{ id: string; number: number }> = await ctx.db.query(
    `select sealed.id, max(number) as number
     from (select unnest(row_ids) as id, number from seal where tenant_id = $1 and source = $2) as sealed
     group by sealed.id
     having count(*) > 1
     order by 2, 1
     limit 1`,
    key,
  );
  for (const { number } of twice) note("seal", String(number), "INSERTED", "it covers a row that an earlier one covers");
}

async function pendingOf(ctx: Ctx, source: Source): Promise<Pending[]> {
  const rows: Array<{ count: number; first: string | null; last: string | null }> = await ctx.db.query(
    `select count(*) as count, min(id::text) as first, max(id::text) as last ${UNSEALED(source)}`,
    [ctx.viewer.tenant.id, source],
  );
  return rows.flatMap(({ count, first, last }) => (first === null || last === null ? [] : [{ source, count, first, last }]));
}

export interface ChainCheck extends Walked {
  readonly findings: readonly Finding[];
  readonly pending: readonly Pending[];
}

/**
 * Checks one tenant's chain. `anchor` is the head as it was last seen from outside the database: without it, the removal
 * of the newest seals, or a chain computed anew from its beginning, cannot be told from one that is only shorter.
 */
export async function checkChain(ctx: Ctx, anchor: Head | null): Promise<ChainCheck> {
  const findings: Finding[] = [];
  const note: Note = (table, row, kind, detail) => {
    if (findings.length < NAMED) findings.push({ tenantId: ctx.viewer.tenant.id, table, row, kind, detail });
  };
  const walked = await walk(ctx, { anchor, note });
  const pending: Pending[] = [];
  for (const source of SOURCES) {
    // Where a seal is missing, its rows are covered by none: that says nothing about them.
    if (findings.every(({ table }) => table !== "seal")) await checkInserted(ctx, source, note);
    pending.push(...(await pendingOf(ctx, source)));
  }
  return { ...walked, findings, pending };
}
