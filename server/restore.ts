import { join } from "node:path";
import type pg from "pg";
import { connectOwner, keptTables, storedFiles, whereOf } from "./backup.ts";
import { copyFiles } from "./files/file.copy.ts";
import { readAnchors, writeAnchors } from "./events/anchors.ts";
import { loadTable } from "./platform/dump.ts";
import { checkParts, type Manifest, readManifest } from "./platform/manifest.ts";
import { migrate, type MigrateOptions, newestMigration } from "./platform/migrate.ts";
import { StartError } from "./platform/start-error.ts";
import { firstWithRows, type Table, tablesOf } from "./platform/tables.ts";

export interface Target {
  readonly ownerUrl: string;
  readonly doors: MigrateOptions["doors"];
  readonly data: string;
  /** Folder of the stored files. */
  readonly files: string;
}

export interface Restored {
  readonly manifest: Manifest;
  readonly rows: number;
  readonly files: number;
}

async function inTransaction<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = await connectOwner(url);
  try {
    await client.query("begin");
    const result = await work(client);
    await client.query("commit");
    return result;
  } finally {
    // A transaction that did not come to its end is rolled back by the database.
    await client.end().catch(() => undefined);
  }
}

async function refuseRows(client: pg.ClientBase): Promise<void> {
  const filled = await firstWithRows(client, await tablesOf(client));
  if (filled !== null) throw new StartError(`the database is not empty, ${filled} has rows; restore into an empty one`);
}

interface Source {
  readonly folder: string;
  readonly manifest: Manifest;
  /** Only this tenant's rows of a backup of everything. */
  readonly tenant: string | null;
}

/** Puts the stored files of the rows just written beside them, and refuses when the backup lacks one that it did not report as lacking. */
async function restoreFiles(client: pg.ClientBase, { folder, manifest, tenant }: Source, into: string): Promise<number> {
  if (manifest.files === null) return 0;
  const files = await storedFiles(client, tenant === null ? "true" : `tenant_id = '${tenant}'`);
  const { count, missing } = await copyFiles(files, join(folder, "files"), into);
  const known = new Set(manifest.files.missing);
  const lost = missing.find((id) => !known.has(id));
  if (lost !== undefined) throw new StartError(`the backup's copy of file ${lost} is missing or damaged; nothing was restored`);
  return count;
}

/** Writes the rows of every part, parents first; counts must be those of the manifest when all rows are wanted. */
async function loadParts(client: pg.ClientBase, tables: readonly Table[], { folder, manifest, tenant }: Source): Promise<number> {
  const accounts = new Set<unknown>();
  let total = 0;
  // Whose passwords they are is known once the accounts are read.
  const passwords = tables.filter(({ name }) => name === "credential");
  for (const table of [...tables.filter((one) => !passwords.includes(one)), ...passwords]) {
    const part = manifest.parts.find((one) => one.table === table.name);
    if (part === undefined || (tenant !== null && whereOf(table, tenant) === null)) continue;
    const keep = (row: Readonly<Record<string, unknown>>): boolean => {
      if (tenant === null) return true;
      const own = table.name === "credential" ? accounts.has(row["account_id"]) : row["tenant_id"] === tenant;
      if (own && table.name === "account") accounts.add(row["id"]);
      return own;
    };
    const rows = await loadTable(client, table, { path: join(folder, part.file), keep });
    if (tenant === null && rows !== part.rows)
      throw new StartError(`${part.file} has ${rows} rows, the manifest says ${part.rows}; nothing was restored`);
    const stored = await client.query<{ count: number }>(
      `select count(*) as count from ${table.name} where ${tenant === null ? "true" : whereOf(table, tenant)}`,
    );
    if (Number(stored.rows[0]?.count) !== rows)
      throw new StartError(`${table.name} holds ${stored.rows[0]?.count} rows instead of ${rows}; nothing was restored`);
    total += rows;
  }
  return total;
}

/** Restores a backup of everything into an empty database, all or nothing, then brings it up to this version. */
export async function restore(target: Target, folder: string): Promise<Restored> {
  const manifest = readManifest(folder);
  if (manifest.tenant !== null) throw new StartError(`${folder} holds one tenant; restore it with --tenant ${manifest.tenant}`);
  if (manifest.migration > newestMigration()) throw new StartError(`${folder} was made by a newer version, with migration ${manifest.migration}`);
  await checkParts(folder, manifest.parts);
  await inTransaction(target.ownerUrl, refuseRows);
  await migrate(target.ownerUrl, { doors: target.doors, upTo: manifest.migration });
  const source = { folder, manifest, tenant: null };
  const done = await inTransaction(target.ownerUrl, async (client) => {
    const tables = await keptTables(client);
    await client.query(`lock table ${tables.map(({ name }) => name).join(", ")} in share row exclusive mode`);
    await refuseRows(client);
    const rows = await loadParts(client, tables, source);
    return { rows, files: await restoreFiles(client, source, target.files) };
  });
  await migrate(target.ownerUrl, { doors: target.doors });
  writeAnchors(target.data, new Map(Object.entries(manifest.heads)));
  return { manifest, ...done };
}

async function clearTenant(client: pg.ClientBase, tables: readonly Table[], tenant: string): Promise<void> {
  await client.query("delete from session where tenant_id = $1 or account_tenant_id = $1", [tenant]);
  const cleared = tables.filter(({ name }) => name !== "organization").toReversed();
  // Passwords are found by the accounts, so they go first.
  for (const table of cleared.filter(({ name }) => name === "credential"))
    await client.query(`delete from ${table.name} where ${whereOf(table, tenant)}`);
  for (const table of cleared) {
    const where = whereOf(table, tenant);
    if (where !== null) await client.query(`delete from ${table.name} where ${where}`);
  }
}

async function ensureOrganization(client: pg.ClientBase, { folder, manifest, tenant }: Source, tables: readonly Table[]): Promise<void> {
  const found = await client.query("select 1 from organization where id = $1", [tenant]);
  if (found.rows.length > 0) return;
  const table = tables.find(({ name }) => name === "organization");
  const part = manifest.parts.find((one) => one.table === "organization");
  if (table === undefined || part === undefined) return;
  await loadTable(client, table, { path: join(folder, part.file), keep: (row) => row["id"] === tenant });
}

/**
 * Puts one tenant's rows back as a backup has them, in one transaction, while the server works: writes wait meanwhile.
 * What other tenants hold about it (tasks dispatched to them, reads of theirs) stays as it is. `replace` first removes
 * the rows it has now; otherwise a tenant that has any is refused.
 */
export async function restoreTenant(target: Target, folder: string, { tenant, replace }: { tenant: string; replace: boolean }): Promise<Restored> {
  const manifest = readManifest(folder);
  if (manifest.tenant !== null && manifest.tenant !== tenant) throw new StartError(`${folder} holds the tenant ${manifest.tenant}`);
  await checkParts(folder, manifest.parts);
  const source = { folder, manifest, tenant };
  const done = await inTransaction(target.ownerUrl, async (client) => {
    const at = await client.query<{ number: number }>("select max(number) as number from gongjian_migration");
    if (at.rows[0]?.number !== manifest.migration) {
      throw new StartError(
        `${folder} has migration ${manifest.migration}, the database ${at.rows[0]?.number}; one tenant is restored only into the same`,
      );
    }
    const tables = await keptTables(client);
    const own = tables.filter((table) => table.name !== "organization" && whereOf(table, tenant) !== null);
    await client.query(`lock table ${own.map(({ name }) => name).join(", ")} in share row exclusive mode`);
    await ensureOrganization(client, source, tables);
    for (const table of own) {
      const rows = await client.query(`select 1 from ${table.name} where ${whereOf(table, tenant)} limit 1`);
      if (rows.rows.length > 0 && !replace)
        throw new StartError(`tenant ${tenant} has rows in ${table.name}; add --replace to put the backup in their place`);
    }
    if (replace) await clearTenant(client, own, tenant);
    const rows = await loadParts(client, own, source);
    return { rows, files: await restoreFiles(client, source, target.files) };
  });
  const anchors = readAnchors(target.data);
  const head = manifest.heads[tenant];
  if (head === undefined) anchors.delete(tenant);
  else anchors.set(tenant, head);
  writeAnchors(target.data, anchors);
  return { manifest, ...done };
}
