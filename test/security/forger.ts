import { randomUUID } from "node:crypto";
import type pg from "pg";
import { rowHash, type Seal, sealHash, type Source, TABLE_OF } from "../../server/events/seal.ts";
import { firstIdAt, newId } from "../../server/platform/ids.ts";

const HOUR = 3_600_000;

/** The table and the row that verification must name; of a seal, its number. */
type Named = readonly [table: string, row: string | undefined];
type Tampering = readonly [kind: string, tamper: () => Promise<Named>];

/** Somebody with SQL as the owner of the tables, at work on one tenant's record. */
export class Forger {
  constructor(
    private readonly owner: pg.Client,
    private readonly tenantId: string,
    readonly otherTenantId: string,
  ) {}

  /** Runs SQL whose $1 is the tenant; the first column of the first row. */
  async sql(text: string, ...values: unknown[]): Promise<string | undefined> {
    const { rows } = await this.owner.query<unknown[]>({ text, values: [this.tenantId, ...values], rowMode: "array" });
    const found = rows[0]?.[0];
    return found === undefined || found === null ? undefined : String(found);
  }

  async sealedIds(source: Source): Promise<string[]> {
    const { rows } = await this.owner.query<{ id: string }>(
      "select unnest(row_ids) as id from seal where tenant_id = $1 and source = $2 order by number",
      [this.tenantId, source],
    );
    return rows.map(({ id }) => id);
  }

  async middle(source: Source): Promise<string | undefined> {
    const ids = await this.sealedIds(source);
    return ids[Math.floor(ids.length / 2)];
  }

  async lastSeal(): Promise<number> {
    return Number(await this.sql("select max(number) from seal where tenant_id = $1"));
  }

  /** Another row with the words of one that is there. */
  async copy(source: Source, change: { readonly id: string; readonly [column: string]: unknown }): Promise<void> {
    const table = TABLE_OF[source];
    await this.sql(
      `insert into ${table} select (jsonb_populate_record(null::${table}, to_jsonb(${table}) || $3::jsonb)).* from ${table} where tenant_id = $1 and id = $2`,
      await this.middle(source),
      JSON.stringify(change),
    );
  }

  /** Writes a seal's hash anew, as somebody would who knows how it is made. */
  async reseal(number: number): Promise<void> {
    const { rows } = await this.owner.query<Seal>(
      `select tenant_id as "tenantId", number, source, format, row_ids as "rowIds", settled_id as "settledId", previous_hash as "previousHash",
         sealed_at as "sealedAt" from seal where tenant_id = $1 and number = $2`,
      [this.tenantId, number],
    );
    const [seal] = rows;
    if (seal === undefined) throw new Error(`no seal ${number}`);
    const covered = await this.owner.query<{ hash: Buffer }>(
      `select ${rowHash(seal.source)} as hash from ${TABLE_OF[seal.source]} where tenant_id = $1 and id = any($2::uuid[]) order by id`,
      [this.tenantId, [...seal.rowIds]],
    );
    const rowHashes = Buffer.concat(covered.rows.map(({ hash }) => hash));
    await this.sql(
      "update seal set row_hashes = $3, hash = $4 where tenant_id = $1 and number = $2",
      number,
      rowHashes,
      sealHash({ ...seal, rowHashes }),
    );
  }
}

function rowTamperings(forger: Forger, source: Source): Tampering[] {
  const table = TABLE_OF[source];
  const changed = (set: string) => async (): Promise<Named> => {
    const id = await forger.middle(source);
    await forger.sql(`update ${table} set ${set} where tenant_id = $1 and id = $2`, id);
    return [table, id];
  };
  const removed = (place: (ids: string[]) => string | undefined) => async (): Promise<Named> => {
    const id = place(await forger.sealedIds(source));
    await forger.sql(`delete from ${table} where tenant_id = $1 and id = $2`, id);
    return [table, id];
  };
  const slippedIn = (id: () => string) => async (): Promise<Named> => {
    const made = id();
    await forger.copy(source, { id: made });
    return [table, made];
  };
  return [
    [`${table}: words changed`, changed(source === "EVENT" ? "actor_name = '别人'" : "reader_name = '别人'")],
    [`${table}: a microsecond changed`, changed("at = at + interval '1 microsecond'")],
    [`${table}: the first removed`, removed((ids) => ids[0])],
    [`${table}: one removed`, removed((ids) => ids[Math.floor(ids.length / 2)])],
    [`${table}: the last removed`, removed((ids) => ids.at(-1))],
    [`${table}: one slipped in, as of yesterday`, slippedIn(() => firstIdAt(Date.now() - 24 * HOUR))],
    [`${table}: one slipped in, as of three hours ago`, slippedIn(() => firstIdAt(Date.now() - 3 * HOUR))],
    [`${table}: one slipped in with an id of chance`, slippedIn(() => randomUUID())],
  ];
}

function eventTamperings(forger: Forger): Tampering[] {
  return [
    [
      "event: what it changed is rewritten",
      async () => {
        const id = await forger.sql("select min(id::text) from event where tenant_id = $1 and act = 'accept'");
        await forger.sql(`update event set after = after || '{"progress": 100}' where tenant_id = $1 and id = $2`, id);
        return ["event", id];
      },
    ],
    [
      "event: moved to another tenant",
      async () => {
        const id = await forger.middle("EVENT");
        await forger.sql("update event set tenant_id = $3 where tenant_id = $1 and id = $2", id, forger.otherTenantId);
        return ["event", id];
      },
    ],
    [
      "event: an act that never was, as of now",
      async () => {
        const id = newId();
        const entity_id = await forger.sql("select min(id::text) from assignment where tenant_id = $1");
        const states = { before: { state: "SUBMITTED" }, after: { state: "COMPLETED" } };
        await forger.copy("EVENT", { id, entity_type: "Assignment", entity_id, act: "approve", ...states });
        return ["event", id];
      },
    ],
  ];
}

const NIL = "'00000000-0000-7000-8000-000000000000'::uuid";
/** One column of a seal after the other. */
const SEAL_CHANGES = [
  "hash = repeat('a', 64)",
  "previous_hash = repeat('a', 64)",
  "row_hashes = overlay(row_hashes placing '\\x00'::bytea from 1)",
  `row_ids = array_replace(row_ids, row_ids[1], ${NIL})`,
  `first_id = ${NIL}`,
  `last_id = ${NIL}`,
  `settled_id = ${NIL}`,
  "sealed_at = sealed_at - interval '1 day'",
  "source = case source when 'EVENT' then 'ACCESS' else 'EVENT' end",
  "format = 2",
];

function sealTamperings(forger: Forger): Tampering[] {
  const changed = (set: string) => async (): Promise<Named> => {
    await forger.sql(`update seal set ${set} where tenant_id = $1 and number = 2`);
    return ["seal", "2"];
  };
  const removed = (place: (last: number) => number) => async (): Promise<Named> => {
    const number = place(await forger.lastSeal());
    await forger.sql("delete from seal where tenant_id = $1 and number = $2", number);
    return ["seal", String(number)];
  };
  return [
    ...SEAL_CHANGES.map((set): Tampering => [`seal: ${set.split(" ")[0]} changed`, changed(set)]),
    ["seal: the first removed", removed(() => 1)],
    ["seal: one removed", removed(() => 3)],
    ["seal: the last removed", removed((last) => last)],
    ["seal: all removed", () => forger.sql("delete from seal where tenant_id = $1").then(() => ["seal", "1"])],
    [
      "seal: one added that covers what is covered",
      async () => {
        const number = (await forger.lastSeal()) + 1;
        await forger.sql(
          `insert into seal select tenant_id, $2, source, format, row_count, first_id, last_id, row_ids, row_hashes, settled_id,
             (select hash from seal where tenant_id = $1 and number = $2 - 1), hash, sealed_at from seal where tenant_id = $1 and number = 1`,
          number,
        );
        await forger.reseal(number);
        return ["seal", String(number)];
      },
    ],
  ];
}

/** Those who know how a chain is made. */
function chainTamperings(forger: Forger): Tampering[] {
  const change = async (): Promise<void> => {
    const [id] = await forger.sealedIds("EVENT");
    await forger.sql("update event set actor_name = '别人' where tenant_id = $1 and id = $2", id);
  };
  return [
    [
      "an event changed and its seal written anew",
      async () => {
        await change();
        const number = await forger.sql("select min(number) from seal where tenant_id = $1 and source = 'EVENT'");
        await forger.reseal(Number(number));
        return ["seal", number];
      },
    ],
    [
      "an event changed and the whole chain written anew",
      async () => {
        await change();
        const last = await forger.lastSeal();
        for (let number = 1; number <= last; number++) {
          const previous = "select hash from seal where tenant_id = $1 and number = $2 - 1";
          await forger.sql(`update seal set previous_hash = (${previous}) where tenant_id = $1 and number = $2 and number > 1`, number);
          await forger.reseal(number);
        }
        return ["seal", String(last)];
      },
    ],
  ];
}

function stateTamperings(forger: Forger): Tampering[] {
  const set = (table: string, change: string) => async (): Promise<Named> => {
    const id = await forger.sql(`select min(id::text) from ${table} where $1::uuid is not null`);
    await forger.sql(`update ${table} set ${change} where id = $2 and $1::uuid is not null`, id);
    return [table, id];
  };
  return [
    ["assignment: its state set by hand", set("assignment", "state = 'COMPLETED'")],
    ["assignment: its version set by hand", set("assignment", "version = version + 1")],
    ["task: its state set by hand", set("task", "state = 'CANCELLED'")],
  ];
}

/** Every way to change, insert or remove by SQL. */
export function tamperings(forger: Forger): Tampering[] {
  return [
    ...rowTamperings(forger, "EVENT"),
    ...rowTamperings(forger, "ACCESS"),
    ...eventTamperings(forger),
    ...sealTamperings(forger),
    ...chainTamperings(forger),
    ...stateTamperings(forger),
  ];
}
