import { accessSync, constants, existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import pg from "pg";
import { verifyStored } from "./evidence.ts";
import { findingLine } from "./events/finding.ts";
import { systemClock } from "./platform/clock.ts";
import type { Config } from "./platform/config.ts";
import { DOORS } from "./platform/database.ts";
import type { Databases } from "./platform/databases.ts";
import { newestMigration } from "./platform/migrate.ts";
import { vaultSecret } from "./platform/secrets.ts";
import { errorCode } from "./platform/start-error.ts";
import { createVault } from "./platform/vault.ts";
import { roomIn } from "./platform/vitals.ts";
import { CLOCKS_APART, LEAST_BYTES } from "./status/status.rules.ts";

const OLDEST_POSTGRES = 15;
/** An upload writes the file first and its row afterwards: a younger file without a row is one on its way. */
const UPLOAD_TIME = 3_600_000;

/** What is wrong, and what to do about it. */
class Wrong extends Error {
  constructor(
    message: string,
    readonly fix: string,
  ) {
    super(message);
  }
}

interface Patient {
  readonly config: Config;
  readonly databases: Databases;
  /** The owner's connection. */
  readonly client: pg.Client;
}

type Check<T> = (given: T) => string | Promise<string>;

function checkNode(): string {
  const version = process.versions.node;
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) throw new Wrong(version, "install Node 20.19 or newer");
  return version;
}

function checkData({ data }: Config): string {
  try {
    mkdirSync(data, { recursive: true });
    accessSync(data, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new Wrong(
      `${data} cannot be written (${errorCode(error) ?? "no reason given"})`,
      "give it to the user who runs the server, or set GONGJIAN_DATA",
    );
  }
  const room = roomIn(data);
  const free = `${(room.free / 1e9).toFixed(1)} GB free`;
  if (room.free < LEAST_BYTES) throw new Wrong(`${data} has ${free}`, "make room on its disk");
  return `${data}, ${free}`;
}

function checkSecrets({ data }: Config): string {
  const path = join(data, "secrets.json");
  if (!existsSync(path)) return "none here yet";
  const mode = statSync(path).mode & 0o777;
  if (process.platform !== "win32" && mode !== 0o600) throw new Wrong(`${path} has mode ${mode.toString(8)}`, `chmod 600 ${path}`);
  return process.platform === "win32" ? path : `${path}, mode 600`;
}

async function listens({ host, port }: Config): Promise<string | undefined> {
  return new Promise((done) => {
    const server = createServer();
    server.on("error", (error) => done(errorCode(error) ?? error.message));
    server.listen(port, host, () => server.close(() => done(undefined)));
  });
}

async function checkPort(config: Config): Promise<string> {
  const code = await listens(config);
  if (code === undefined) return `${config.port} on ${config.host} is free`;
  const host = config.host.includes(":") ? `[${config.host}]` : config.host;
  // Whoever holds the port may never answer.
  const asked = await fetch(`http://${host}:${config.port}/health/live`, { signal: AbortSignal.timeout(3_000) }).catch(() => null);
  if (code === "EADDRINUSE" && asked?.status === 200) return `${config.port} on ${config.host} is answered by the server`;
  throw new Wrong(`${config.port} on ${config.host} cannot be used (${code})`, "stop what uses it, or set PORT or HOST");
}

async function checkVersion({ client, databases }: Patient): Promise<string> {
  const { rows } = await client.query<{ number: string; version: string }>(
    "select current_setting('server_version_num') as number, current_setting('server_version') as version",
  );
  const major = Math.floor(Number(rows[0]?.number) / 10_000);
  if (major < OLDEST_POSTGRES) throw new Wrong(`PostgreSQL ${rows[0]?.version}`, `move to PostgreSQL ${OLDEST_POSTGRES} or newer`);
  return `PostgreSQL ${rows[0]?.version}, ${databases.place}`;
}

async function checkMigrations({ client }: Patient): Promise<string> {
  const known = newestMigration();
  const { rows } = await client.query<{ name: string | null }>("select to_regclass('gongjian_migration')::text as name");
  const applied = rows[0]?.name === null ? [] : (await client.query<{ count: string }>("select count(*) as count from gongjian_migration")).rows;
  const count = Number(applied[0]?.count ?? 0);
  if (count < known) throw new Wrong(`${count} of ${known} applied`, "npm run migrate");
  if (count > known) throw new Wrong(`the database has ${count}, this version knows ${known}`, "run the newer version of the server");
  return `${count} of ${known} applied`;
}

async function checkRoles({ client }: Patient): Promise<string> {
  const { rows } = await client.query<{ role: string; found: boolean; strong: boolean }>(
    `select role, r.rolname is not null as found, coalesce(r.rolsuper or r.rolbypassrls, false) as strong
     from unnest($1::text[]) as role left join pg_roles r on r.rolname = role`,
    [DOORS.map((door) => `gongjian_${door}`)],
  );
  const missing = rows.filter(({ found }) => !found).map(({ role }) => role);
  if (missing.length > 0) throw new Wrong(`${missing.join(", ")} missing`, "npm run migrate");
  const strong = rows.filter((row) => row.strong).map(({ role }) => role);
  if (strong.length > 0)
    throw new Wrong(`${strong.join(", ")} may pass by row security`, strong.map((role) => `alter role ${role} nosuperuser nobypassrls`).join("; "));
  return `${rows.length} roles, none SUPERUSER or BYPASSRLS`;
}

async function checkSecurity({ client }: Patient): Promise<string> {
  const { rows } = await client.query<{ name: string; forced: boolean }>(
    `select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced
     from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and obj_description(c.oid, 'pg_class') = 'citus: distributed'`,
  );
  const open = rows.filter(({ forced }) => !forced).map(({ name }) => name);
  const fix = open.map((name) => `alter table ${name} enable row level security, force row level security`).join("; ");
  if (open.length > 0) throw new Wrong(`${open.join(", ")} without forced row security`, fix);
  return `${rows.length} tenant tables, all forced`;
}

async function checkRecord({ client }: Patient): Promise<string> {
  const { rows } = await client.query<{ grants: string }>(
    `select role || ' on ' || name as grants
     from unnest($1::text[]) as role, unnest(array['event', 'access_entry', 'seal']) as name
     where has_table_privilege(role, name, 'delete, truncate') or has_any_column_privilege(role, name, 'update')`,
    [DOORS.map((door) => `gongjian_${door}`)],
  );
  const found = rows.map(({ grants }) => grants).join(", ");
  if (found !== "") throw new Wrong(`what is on record may be changed by ${found}`, "revoke update, delete, truncate from these roles");
  return "no role may change what is on record";
}

async function checkClock({ client }: Patient): Promise<string> {
  const { rows } = await client.query<{ now: string }>("select extract(epoch from clock_timestamp()) * 1000 as now");
  const apart = Math.abs(Number(rows[0]?.now) - Date.now());
  if (apart > CLOCKS_APART) throw new Wrong(`server and database are ${Math.round(apart / 1000)} s apart`, "set both clocks by NTP");
  return `server and database agree; today is ${systemClock.today()} in Asia/Shanghai`;
}

async function checkChain({ config, databases }: Patient): Promise<string> {
  const { findings, seals, sealed, unsealed, replayed } = await verifyStored(databases.urls, config.data);
  const [first] = findings;
  if (first !== undefined)
    throw new Wrong(
      `${findings.length} findings, first: ${findingLine(first)}`,
      "npm run cli -- verify; keep the database as it is and find out who wrote to it",
    );
  return `${seals} seals over ${sealed} rows, ${unsealed} not sealed yet, ${replayed} states replayed`;
}

/** Files below a folder by name, with their ages; nothing where there is no folder. */
function stored(folder: string): Map<string, { size: number; age: number }> {
  if (!existsSync(folder)) return new Map();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map((entry) => {
      const { size, mtimeMs } = statSync(join(entry.parentPath, entry.name));
      // One that still waits for its row has its tenant before its key.
      return [entry.name.slice(entry.name.indexOf(".") + 1), { size, age: Date.now() - mtimeMs }];
    }),
  );
}

async function checkFiles({ config, client }: Patient): Promise<string> {
  const folder = config.files;
  const found = stored(folder);
  const { rows } = await client.query<{ id: string; key: string; size: string }>("select id, storage_key as key, size from file /* cross-tenant */");
  const lost = rows.filter(({ key, size }) => found.get(key)?.size !== Number(size));
  if (lost.length > 0)
    throw new Wrong(`${lost.length} of ${rows.length} missing or cut short, first ${lost[0]?.id}`, `put ${folder} back from a backup`);
  for (const { key } of rows) found.delete(key);
  const orphans = [...found].filter(([, { age }]) => age > UPLOAD_TIME).map(([name]) => name);
  if (orphans.length > 0) throw new Wrong(`${orphans.length} files belong to no row, first ${orphans[0]}`, `move them out of ${folder}`);
  return `${rows.length} files, all there, none left over`;
}

/** A restore on another machine brings the rows and not the key: codes cannot be checked then, recovery codes can. */
async function checkFactors({ config, client }: Patient): Promise<string> {
  const { rows } = await client.query<{ key: string; count: string }>(
    "select key_id as key, count(*) as count from second_factor group by key_id /* cross-tenant */",
  );
  if (rows.length === 0) return "none";
  const { keyId } = createVault(vaultSecret(config.data, config.vaultKey));
  const closed = rows.filter(({ key }) => key !== keyId).reduce((sum, { count }) => sum + Number(count), 0);
  if (closed > 0)
    throw new Wrong(
      `${closed} are sealed with another key`,
      `put "vault" of the old secrets.json into ${join(config.data, "secrets.json")}, or let administrators reset them`,
    );
  return `${rows[0]?.count} sealed with the key of this data folder`;
}

const BEFORE: ReadonlyArray<readonly [string, Check<Config>]> = [
  ["Node", checkNode],
  ["data folder", checkData],
  ["secrets", checkSecrets],
  ["port", checkPort],
];

const INSIDE: ReadonlyArray<readonly [string, Check<Patient>]> = [
  ["database", checkVersion],
  ["migrations", checkMigrations],
  ["roles", checkRoles],
  ["row security", checkSecurity],
  ["record", checkRecord],
  ["clock", checkClock],
  ["evidence", checkChain],
  ["files", checkFiles],
  ["second factors", checkFactors],
];

type Say = (line: string) => void;

async function run<T>([name, check]: readonly [string, Check<T>], given: T, say: Say): Promise<boolean> {
  try {
    say(`ok   ${name}: ${await check(given)}`);
    return true;
  } catch (error) {
    const fix = error instanceof Wrong ? `; fix: ${error.fix}` : "";
    say(`FAIL ${name}: ${error instanceof Error ? error.message : String(error)}${fix}`);
    return false;
  }
}

/** One line for every check. Returns how many failed; where the database cannot be reached, what needs it is not checked. */
export async function diagnose(config: Config, open: () => Promise<Databases>, say: Say): Promise<number> {
  let failed = 0;
  for (const check of BEFORE) if (!(await run(check, config, say))) failed++;
  let databases: Databases;
  let client: pg.Client;
  try {
    databases = await open();
    client = new pg.Client({ connectionString: databases.ownerUrl, connectionTimeoutMillis: 10_000 });
    client.on("error", () => undefined);
    await client.connect();
  } catch (error) {
    const reason = error instanceof AggregateError ? String(error.errors[0]) : error instanceof Error ? error.message : String(error);
    say(`FAIL database: ${reason}; fix: see that it runs and that DATABASE_URL names it`);
    return failed + 1;
  }
  for (const check of INSIDE) if (!(await run(check, { config, databases, client }, say))) failed++;
  await client.end();
  return failed;
}
