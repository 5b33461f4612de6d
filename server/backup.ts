import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { type Copied, copyFiles } from "./files/file.copy.ts";
import { dumpTable } from "./platform/dump.ts";
import { isId } from "./platform/ids.ts";
import { type Manifest, type Part, writeManifest } from "./platform/manifest.ts";
import { onDisk, StartError } from "./platform/start-error.ts";
import { firstWithRows, hiddenTables, type Table, tablesOf } from "./platform/tables.ts";

/** Who is signed in just now and what was tried how often is not kept: a restore must not bring back a session that was ended. */
const PASSING: readonly string[] = ["session", "setup_token", "sign_in_challenge", "throttle", "known_device"];
/** Backups before migrations that are kept. */
const KEPT = 5;

export async function connectOwner(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, application_name: "gongjian-backup", connectionTimeoutMillis: 10_000 });
  client.on("error", () => undefined);
  await client.connect();
  await client.query("set timezone = 'UTC'; set statement_timeout = 0");
  return client;
}

export async function keptTables(client: pg.ClientBase): Promise<Table[]> {
  return (await tablesOf(client)).filter(({ name }) => !PASSING.includes(name));
}

/** Which rows of a table are a tenant's, or null for none. Names and passwords of its people lie outside of it, and go with them. */
export function whereOf(table: Table, tenant: string): string | null {
  if (!isId(tenant)) throw new StartError(`${tenant} is no tenant's id`);
  if (table.name === "organization") return `id = '${tenant}'`;
  if (table.name === "credential") return `account_id in (select id from account where tenant_id = '${tenant}')`;
  return table.columns[0] === "tenant_id" || table.name === "sign_in_name" ? `tenant_id = '${tenant}'` : null;
}

async function headsOf(client: pg.ClientBase, where: string): Promise<Manifest["heads"]> {
  const { rows } = await client.query<{ tenant_id: string; number: number; hash: string }>(
    `select distinct on (tenant_id) tenant_id, number, hash from seal where ${where} order by tenant_id, number desc /* cross-tenant */`,
  );
  return Object.fromEntries(rows.map(({ tenant_id, number, hash }) => [tenant_id, { number, hash }]));
}

export async function storedFiles(client: pg.ClientBase, where = "true"): Promise<Copied[]> {
  const { rows } = await client.query<Copied>(
    `select tenant_id as "tenantId", id, storage_key as key, sha256 from file where ${where} order by tenant_id, id /* cross-tenant */`,
  );
  return rows;
}

export interface BackupOptions {
  /** Only this tenant's rows. */
  readonly tenant?: string | undefined;
  /** Folder of the stored files; without it they are left in place. */
  readonly files?: string;
}

async function writeSnapshot(client: pg.ClientBase, folder: string, { tenant, files }: BackupOptions): Promise<Manifest> {
  const of = (table: Table): string | null => (tenant === undefined ? "true" : whereOf(table, tenant));
  const tables = await keptTables(client);
  const parts: Part[] = [];
  for (const table of tables) {
    const where = of(table);
    if (where !== null) parts.push(await dumpTable(client, table, { folder, where }));
  }
  if (tenant !== undefined && parts.every(({ table, rows }) => table !== "organization" || rows === 0))
    throw new StartError(`there is no tenant ${tenant}`);
  const own = tenant === undefined ? "true" : `tenant_id = '${tenant}'`;
  const { rows } = await client.query<{ at: Date; migration: number }>("select now() as at, max(number) as migration from gongjian_migration");
  const copied = files === undefined ? null : await copyFiles(await storedFiles(client, own), files, join(folder, "files"));
  const manifest: Omit<Manifest, "format"> = {
    at: rows[0]?.at.toISOString() ?? "",
    migration: rows[0]?.migration ?? 0,
    tenant: tenant ?? null,
    parts,
    files: copied === null ? null : { count: copied.count, bytes: copied.bytes, missing: [...copied.missing] },
    heads: tables.some(({ name }) => name === "seal") ? await headsOf(client, own) : {},
  };
  writeManifest(folder, manifest);
  return { format: 1, ...manifest };
}

/**
 * Writes one snapshot of the database, and the stored files it names, into a new folder, while the server works: what is
 * committed after the first statement is not in it, what was committed before is in it wholly.
 */
export async function backup(ownerUrl: string, folder: string, options: BackupOptions = {}): Promise<Manifest> {
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new StartError(`${folder} is not empty; name a new folder`);
  onDisk(folder, () => mkdirSync(folder, { recursive: true, mode: 0o700 }));
  const client = await connectOwner(ownerUrl);
  try {
    const hidden = await hiddenTables(client);
    if (hidden.length > 0) throw new StartError(`row security hides ${hidden.join(", ")} from the owner; run npm run migrate first`);
    await client.query("begin transaction isolation level repeatable read, read only");
    const manifest = await writeSnapshot(client, folder, options);
    await client.query("commit");
    return manifest;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function prune(backups: string): void {
  const all = readdirSync(backups).sort();
  const whole = all.filter((name) => !name.endsWith(".part"));
  for (const name of whole.slice(0, -KEPT)) rmSync(join(backups, name), { recursive: true, force: true });
}

async function backupBefore(ownerUrl: string, backups: string, first: number): Promise<string | null> {
  const client = await connectOwner(ownerUrl);
  const filled = await tablesOf(client)
    .then((tables) => firstWithRows(client, tables))
    .finally(() => client.end());
  if (filled === null) return null;
  const instant = new Date().toISOString().replaceAll(/[-:.]/g, "");
  const folder = join(backups, `${instant}-before-${String(first).padStart(4, "0")}`);
  const part = `${folder}.${process.pid}.part`;
  try {
    await backup(ownerUrl, part);
    renameSync(part, folder);
  } catch (error) {
    rmSync(part, { recursive: true, force: true });
    throw error;
  }
  prune(backups);
  return folder;
}

/**
 * Keeps the rows as they were before a migration touches them, in the data folder. Stored files stay where they are: no
 * migration reaches them. When it cannot be written, nothing is migrated.
 */
export function backupBeforeMigrating(ownerUrl: string, data: string, tell: (line: string) => void): (pending: readonly number[]) => Promise<void> {
  const backups = join(data, "backups");
  return async ([first = 0]) => {
    try {
      const folder = await backupBefore(ownerUrl, backups, first);
      if (folder !== null) tell(`kept a backup before migration ${first}: ${folder}`);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new StartError(`no backup could be written to ${backups}, so the database is not migrated: ${reason}`);
    }
  };
}
