import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { isCluster, prepareCluster, runOnCluster } from "./cluster.ts";
import { DOORS, type Door } from "./database.ts";
import { StartError } from "./start-error.ts";
import { hiddenTables } from "./tables.ts";

const MIGRATIONS = fileURLToPath(new URL("../../schema/migrations", import.meta.url));

/** The doors' roles. A password is set where it was made here; an administrator's role is left as it is. */
export interface MigrateOptions {
  readonly doors: Readonly<Record<Door, { readonly password?: string }>>;
  /** Runs before the first pending migration of a database that has some already. */
  readonly before?: (pending: readonly number[]) => Promise<void>;
  /** The last migration to apply; otherwise the newest. */
  readonly upTo?: number;
}

interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

function readMigrations(folder: string): Migration[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".sql"));
  return names.sort().map((name, index) => {
    const number = Number(/^(\d{4})_[a-z0-9_]+\.sql$/.exec(name)?.[1]);
    if (number !== index + 1) throw new StartError(`migration ${name} must be called ${String(index + 1).padStart(4, "0")}_name.sql`);
    const sql = readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n");
    return { number, name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
  });
}

/** Runs a statement that another server may be running at the same time: whoever comes second finds it done. */
async function unlessDone(client: pg.Client, sql: string, done: readonly string[]): Promise<void> {
  try {
    await client.query(sql);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || !done.includes(error.code ?? "")) throw error;
  }
}

async function canSignIn(url: string, role: string, password: string): Promise<boolean> {
  const door = new URL(url);
  door.username = role;
  door.password = password;
  const client = new pg.Client({ connectionString: door.href, connectionTimeoutMillis: 30_000 });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The LOGIN roles of the doors; they belong to the whole database server. */
async function makeRoles(client: pg.Client, url: string, { doors }: MigrateOptions): Promise<void> {
  for (const door of DOORS) {
    const role = `gongjian_${door}`;
    const { password } = doors[door];
    try {
      const found = await client.query("select 1 from pg_roles where rolname = $1", [role]);
      if (found.rowCount === 0) {
        const sql = `create role ${role} login nosuperuser nobypassrls nocreatedb nocreaterole noinherit`;
        await unlessDone(client, sql, ["42710", "23505"]);
      }
      if (password === undefined || (await canSignIn(url, role, password))) continue;
      // XX000: two servers set the same password at once, and the slower one sees the row change under it.
      await unlessDone(client, `alter role ${role} password ${client.escapeLiteral(password)}`, ["XX000"]);
    } catch (error) {
      if (!(error instanceof pg.DatabaseError) || error.code !== "42501") throw error;
      throw new StartError(`the user of DATABASE_URL may not make or change the role ${role}; make it and set DATABASE_URL_${door.toUpperCase()}`);
    }
  }
}

async function apply(client: pg.Client, migration: Migration, cluster: boolean): Promise<boolean> {
  await client.query("begin");
  try {
    // The number is taken first: a second runner waits here, then finds it taken.
    const taken = await client.query("insert into gongjian_migration (number, name, checksum) values ($1, $2, $3) on conflict do nothing", [
      migration.number,
      migration.name,
      migration.checksum,
    ]);
    if (taken.rowCount === 1) await (cluster ? runOnCluster(client, migration.sql) : client.query(migration.sql));
    await client.query(taken.rowCount === 1 ? "commit" : "rollback");
    return taken.rowCount === 1;
  } catch (error) {
    await client.query("rollback").catch(() => undefined);
    throw new StartError(`migration ${migration.name} failed: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function connect(ownerUrl: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: ownerUrl,
    connectionTimeoutMillis: 30_000,
    application_name: "gongjian-migrate",
  });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    const { host, pathname } = new URL(ownerUrl);
    const cause = error instanceof AggregateError ? error.errors[0] : error;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new StartError(`cannot reach the database ${pathname.slice(1)} at ${host}: ${why}`);
  }
}

async function landed(client: pg.Client): Promise<Map<number, string>> {
  const sql = `create table if not exists gongjian_migration (
    number integer primary key, name text not null, checksum text not null, applied_at timestamptz not null default now())`;
  // unique_violation, duplicate_table, duplicate_object: which of them the loser of the race sees depends on the instant.
  await unlessDone(client, sql, ["23505", "42P07", "42710"]);
  const known = await client.query<{ number: number; checksum: string }>("select number, checksum from gongjian_migration");
  return new Map(known.rows.map((row) => [row.number, row.checksum]));
}

/**
 * An owner who may not bypass row security would see no row of its own tables, as security is forced: it could not
 * keep a backup, and a later migration would change nothing. It owns the policies too, so this gives it nothing new.
 */
async function openToOwner(client: pg.Client): Promise<void> {
  for (const name of await hiddenTables(client)) {
    await unlessDone(client, `create policy owner on ${client.escapeIdentifier(name)} to current_user using (true) with check (true)`, [
      "42710",
      "23505",
      "XX000",
    ]);
  }
}

function checkKnown(migrations: readonly Migration[], known: ReadonlyMap<number, string>): void {
  const newest = Math.max(0, ...known.keys());
  if (newest > migrations.length) {
    throw new StartError(`the database has migration ${newest}, this version knows ${migrations.length}: it is older than its data`);
  }
  for (const { number, name, checksum } of migrations) {
    if (known.has(number) && known.get(number) !== checksum) {
      throw new StartError(`migration ${name} was changed after it was applied; write a new one instead`);
    }
  }
}

/** How many migrations this version knows. */
export function newestMigration(folder = MIGRATIONS): number {
  return readMigrations(folder).length;
}

/** Brings a database up to the newest migration; safe when several servers start at once. Returns the numbers applied. */
export async function migrate(ownerUrl: string, options: MigrateOptions, folder = MIGRATIONS): Promise<number[]> {
  const migrations = readMigrations(folder);
  const client = await connect(ownerUrl);
  try {
    await makeRoles(client, ownerUrl, options);
    const known = await landed(client);
    checkKnown(migrations, known);
    const pending = migrations.filter(({ number }) => !known.has(number) && number <= (options.upTo ?? migrations.length));
    await openToOwner(client);
    if (known.size > 0 && pending.length > 0) await options.before?.(pending.map(({ number }) => number));
    const cluster = await isCluster(client);
    if (cluster) await prepareCluster(client);
    const applied: number[] = [];
    for (const migration of pending) if (await apply(client, migration, cluster)) applied.push(migration.number);
    await openToOwner(client);
    return applied;
  } finally {
    await client.end().catch(() => undefined);
  }
}
