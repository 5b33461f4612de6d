import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import type pg from "pg";
import type { Part } from "./manifest.ts";
import type { Table } from "./tables.ts";

/*
 * Rows travel as one JSON object a line, read through a cursor and written with insert. COPY would be quicker, but
 * PostgreSQL refuses COPY FROM into a table with forced row security unless its user may bypass it, and the user that an
 * administrator gives us as owner may not; Citus refuses more. JSON keeps names, so a reader needs no column list.
 */
const FETCH = 500;
const BATCH_BYTES = 4_194_304;

interface Page {
  readonly rows: number;
  readonly text: string;
}

async function* pagesOf(client: pg.ClientBase, table: Table, where: string): AsyncGenerator<Page> {
  const order = table.key.join(", ");
  await client.query(
    `declare part no scroll cursor for select to_jsonb(entry)::text as line from ${table.name} as entry where ${where} order by ${order}`,
  );
  for (;;) {
    const { rows } = await client.query<{ line: string }>(`fetch ${FETCH} from part`);
    if (rows.length === 0) break;
    yield { rows: rows.length, text: rows.map(({ line }) => `${line}\n`).join("") };
  }
  await client.query("close part");
}

/** Writes a table's rows to a file of the backup. The client is inside the snapshot's transaction. */
export async function dumpTable(client: pg.ClientBase, table: Table, { folder, where }: { folder: string; where: string }): Promise<Part> {
  const file = `${table.name}.ndjson.gz`;
  const hash = createHash("sha256");
  let rows = 0;
  let bytes = 0;
  await pipeline(
    async function* () {
      for await (const page of pagesOf(client, table, where)) {
        rows += page.rows;
        yield page.text;
      }
    },
    createGzip(),
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        hash.update(chunk);
        bytes += chunk.length;
        yield chunk;
      }
    },
    createWriteStream(join(folder, file), { flags: "wx", mode: 0o600, flush: true }),
  );
  return { table: table.name, file, rows, bytes, sha256: hash.digest("hex") };
}

interface Postponed {
  readonly [column: string]: unknown;
}

/** Rows of the same table that name each other come in any order: the names are written when all rows are there. */
async function writeSelfColumns(client: pg.ClientBase, table: Table, rows: readonly Postponed[]): Promise<void> {
  const set = table.selfColumns.map((column) => `${column} = given.${column}`).join(", ");
  const same = table.key.map((column) => `entry.${column} = given.${column}`).join(" and ");
  for (let from = 0; from < rows.length; from += FETCH) {
    await client.query(
      `update ${table.name} as entry set ${set} from jsonb_populate_recordset(null::${table.name}, $1::jsonb) as given where ${same}`,
      [JSON.stringify(rows.slice(from, from + FETCH))],
    );
  }
}

async function insertLines(client: pg.ClientBase, table: Table, lines: readonly string[]): Promise<void> {
  if (lines.length === 0) return;
  const columns = table.columns.map((column) => `"${column}"`).join(", ");
  const values = table.columns.map((column) => (table.selfColumns.includes(column) ? "null" : `"${column}"`)).join(", ");
  await client.query(`insert into ${table.name} (${columns}) select ${values} from jsonb_populate_recordset(null::${table.name}, $1::jsonb)`, [
    `[${lines.join(",")}]`,
  ]);
}

/** The lines of a part. Not by node:readline, which also ends a line at U+2028 inside a text. */
async function* linesOf(path: string): AsyncGenerator<string> {
  let rest = Buffer.alloc(0);
  const source: AsyncIterable<Buffer> = createReadStream(path).pipe(createGunzip());
  for await (const chunk of source) {
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      yield Buffer.concat([rest, chunk.subarray(from, end)]).toString();
      rest = Buffer.alloc(0);
      from = end + 1;
    }
    rest = Buffer.concat([rest, chunk.subarray(from)]);
  }
}

type Row = Readonly<Record<string, unknown>>;

/** Writes the rows of a part that `keep` accepts; returns how many. */
export async function loadTable(client: pg.ClientBase, table: Table, { path, keep }: { path: string; keep: (row: Row) => boolean }): Promise<number> {
  // What names a row of its own table and may not be empty meanwhile is looked at in the end.
  await client.query("set constraints all deferred");
  const postponed: Postponed[] = [];
  let batch: string[] = [];
  let bytes = 0;
  let rows = 0;
  for await (const line of linesOf(path)) {
    const row: Row = JSON.parse(line);
    if (!keep(row)) continue;
    if (table.selfColumns.some((column) => row[column] !== null)) {
      postponed.push(Object.fromEntries([...table.key, ...table.selfColumns].map((column) => [column, row[column]])));
    }
    batch.push(line);
    bytes += line.length;
    rows++;
    if (batch.length < FETCH && bytes < BATCH_BYTES) continue;
    await insertLines(client, table, batch);
    batch = [];
    bytes = 0;
  }
  await insertLines(client, table, batch);
  await writeSelfColumns(client, table, postponed);
  return rows;
}
