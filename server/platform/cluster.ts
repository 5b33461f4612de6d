import type pg from "pg";

/*
 * One PostgreSQL or a Citus cluster: the same migrations. Where the extension is present, the tables that a migration made
 * are spread as their comments say, inside its transaction; where it is not, nothing here does anything.
 */

/** Whether this database is the coordinator of a cluster. */
export async function isCluster(client: pg.ClientBase): Promise<boolean> {
  const found = await client.query("select 1 from pg_extension where extname = 'citus'");
  return found.rows.length > 0;
}

/** Workers are told for whom a transaction is: set local reaches them only when the database says so. */
export async function prepareCluster(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ name: string }>("select quote_ident(current_database()) as name");
  await client.query(`alter database ${rows[0]?.name} set citus.propagate_set_commands = 'local'`);
}

/** What may hold a semicolon that ends nothing: comments, texts, names, function bodies; and the one that ends a statement. */
const PIECES = /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|"[^"]*"|\$(\w*)\$[\s\S]*?\$\1\$|(;)/g;

export function statementsOf(sql: string): string[] {
  const ends = [...sql.matchAll(PIECES)].filter(([, , end]) => end !== undefined).map(({ index }) => index);
  return [...ends, sql.length]
    .map((end, place) => sql.slice((ends[place - 1] ?? -1) + 1, end).trim())
    .filter((one) => one.replaceAll(/--[^\n]*/g, "").trim() !== "");
}

const CREATED = /^(?:--[^\n]*\n|\s)*create table (\w+) \(/;
const TABLE_KEY = /,\s*(foreign key \([^)]*\) references \w+ \([^)]*\))/g;

/** A statement without the foreign keys of the table it creates, and the statements that add them when it is spread. */
function withoutKeys(statement: string): { statement: string; keys: string[] } {
  const table = CREATED.exec(statement)?.[1];
  if (table === undefined) return { statement, keys: [] };
  const keys = [...statement.matchAll(TABLE_KEY)].map(([, key]) => `alter table ${table} add ${key}`);
  return { statement: statement.replaceAll(TABLE_KEY, ""), keys };
}

/**
 * Runs a migration: one statement after the other, and shards in turn, or a reference table would not fit in. A new table
 * is spread before it is tied to others, because a table that is not may not name one that is.
 */
export async function runOnCluster(client: pg.ClientBase, sql: string): Promise<void> {
  await client.query("set local citus.multi_shard_modify_mode = 'sequential'");
  const later: string[] = [];
  for (const one of statementsOf(sql)) {
    const { statement, keys } = withoutKeys(one);
    await client.query(statement);
    later.push(...keys);
  }
  await distribute(client);
  for (const key of later) await client.query(key);
}

interface Undistributed {
  readonly name: string;
  readonly kind: "reference" | "distributed";
}

interface ForeignKey {
  readonly name: string;
  readonly table: string;
  readonly definition: string;
}

const UNDISTRIBUTED = `
  select c.relname as name, split_part(obj_description(c.oid, 'pg_class'), ' ', 2) as kind
  from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
    and obj_description(c.oid, 'pg_class') ~ '^citus: (reference|distributed)'
    and not exists (select 1 from pg_dist_partition d where d.logicalrelid = c.oid and (d.partmethod = 'h' or d.repmodel = 't'))
  order by kind desc, c.oid`;

const FOREIGN_KEYS = `
  select f.conname as name, c.relname as table, pg_get_constraintdef(f.oid) as definition
  from pg_constraint f
  join pg_class c on c.oid = f.conrelid
  join pg_class p on p.oid = f.confrelid
  where f.contype = 'f' and f.conparentid = 0 and (c.relname = any($1) or p.relname = any($1))
  order by f.oid`;

/** Tables whose comment has become local come back to the coordinator. */
const CALLED_BACK = `
  select c.relname as name
  from pg_class c
  join pg_dist_partition d on d.logicalrelid = c.oid
  where obj_description(c.oid, 'pg_class') ~ '^citus: local' and d.partmethod = 'h'
  order by c.oid`;

async function keysOf(client: pg.ClientBase, names: readonly string[]): Promise<ForeignKey[]> {
  return (await client.query<ForeignKey>(FOREIGN_KEYS, [names])).rows;
}

/**
 * Spreads the tables of a migration: reference tables first, then the tenants' by tenant_id, all in one co-location group.
 * Foreign keys are taken off before and put back after, because they may only join what is spread already.
 */
async function distribute(client: pg.ClientBase): Promise<void> {
  const { rows: tables } = await client.query<Undistributed>(UNDISTRIBUTED);
  const { rows: back } = await client.query<{ name: string }>(CALLED_BACK);
  const keys = await keysOf(
    client,
    [...tables, ...back].map(({ name }) => name),
  );
  for (const { table, name } of keys) await client.query(`alter table ${table} drop constraint "${name}"`);
  for (const { name } of back) await client.query("select undistribute_table($1)", [name]);
  for (const { name, kind } of tables) {
    if (kind === "reference") await client.query("select create_reference_table($1)", [name]);
    else await client.query("select create_distributed_table($1, 'tenant_id')", [name]);
  }
  for (const { table, name, definition } of keys) await client.query(`alter table ${table} add constraint "${name}" ${definition}`);
}
