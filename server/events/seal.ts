import { createHash } from "node:crypto";

/** What is sealed: acts, and reads across tenants. */
export const SOURCES = ["EVENT", "ACCESS"] as const;
export type Source = (typeof SOURCES)[number];

export const TABLE_OF: Readonly<Record<Source, string>> = { EVENT: "event", ACCESS: "access_entry" };

/** Which columns of a row the hash covers, in which order. A column that comes later needs a new format. */
export const FORMAT = 1;
const COLUMNS: Readonly<Record<Source, string>> = {
  EVENT: `tenant_id id at entity_type entity_id act reach issuer_id overseer_ids actor_account_id actor_tenant_id actor_name
    actor_tenant_name role grant_id note before after request_id`,
  ACCESS: `tenant_id id at reader_tenant_id reader_tenant_name reader_account_id reader_name operation entity_type entity_id
    rows scope once request_id`,
};

/**
 * SQL that gives the 32 bytes of a row. PostgreSQL writes the content: its JSON has one spelling for every value, and
 * the instant keeps its microseconds, which a JavaScript date would drop. Independent of the session's time zone.
 */
export function rowHash(source: Source): string {
  const values = COLUMNS[source].split(/\s+/).map((column) => (column === "at" ? 'extract(epoch from "at")' : `"${column}"`));
  return `sha256(convert_to(jsonb_build_array(${values.join(", ")})::text, 'UTF8'))`;
}

export interface Seal {
  readonly tenantId: string;
  readonly number: number;
  readonly source: Source;
  readonly format: number;
  readonly rowIds: readonly string[];
  /** 32 bytes for each row. */
  readonly rowHashes: Buffer;
  readonly settledId: string;
  readonly previousHash: string;
  readonly sealedAt: Date;
}

/** The first seal of a chain stands on nothing. */
export const NOTHING = "0".repeat(64);

/** sha256 of the hash before, what the seal says of itself, and the id and content of every row in order; hexadecimal. */
export function sealHash(seal: Seal): string {
  const head = [seal.previousHash, seal.tenantId, seal.number, seal.source, seal.format, seal.settledId, seal.sealedAt.toISOString()];
  const hash = createHash("sha256").update(head.join("\n"));
  for (const [index, id] of seal.rowIds.entries()) hash.update(`\n${id}`).update(seal.rowHashes.subarray(index * 32, index * 32 + 32));
  return hash.digest("hex");
}
