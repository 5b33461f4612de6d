import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { backup, backupBeforeMigrating } from "../../server/backup.ts";
import { readAnchors } from "../../server/events/anchors.ts";
import { verifyStored } from "../../server/evidence.ts";
import { type Manifest, readManifest } from "../../server/platform/manifest.ts";
import { migrate } from "../../server/platform/migrate.ts";
import { restore, restoreTenant, type Target } from "../../server/restore.ts";
import { dispatched, must, received } from "../acts.ts";
import { bareDatabase, cloneDatabase, type TestDatabase } from "../database.ts";
import { type Client, World } from "../world.ts";

const NAMES = ["周王镇党委", "水阳镇党委", "溪口镇党委"];
const doors = { tenant: {}, issuer: {}, oversight: {}, public: {}, platform: {} };

let world: World;
let district: Client;
let tenants: Client[];
let folder: string;
const databases: TestDatabase[] = [];
let acts = 0;

/** Where a restore puts things: a data folder and the stored files in it. */
const into = (ownerUrl: string, data = newFolder()): Target => ({ ownerUrl, doors, data, files: join(data, "files") });
const newFolder = (): string => mkdtempSync(join(folder, "part-"));

async function fresh(make: () => Promise<TestDatabase>): Promise<TestDatabase> {
  const database = await make();
  databases.push(database);
  return database;
}

async function sql<T extends pg.QueryResultRow>(url: string, text: string, values: unknown[] = []): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(text, values)).rows;
  } finally {
    await client.end();
  }
}

/** One round of work: a task to three tenants, of which the first goes on. */
async function round(): Promise<void> {
  const include = await Promise.all(NAMES.map(async (name) => (await world.organization(name)).id));
  const task = await dispatched(district, { selector: { include }, title: `第${acts}轮\u2028"自查" \\ 二` });
  const [first] = tenants;
  if (first === undefined) throw new Error("no tenant");
  const acknowledged = await must(first, "acknowledgeAssignment", "assignment", await received(first, task.id));
  await must(first, "acceptAssignment", "assignment", acknowledged);
  await first.upload("总结.txt", `第${acts}次`);
  await district.ask("{ assignments(view: OVERSEEN) { items { id } } }");
  acts += 6;
}

/** Rows and content by table: gzip of the same rows in the same order is the same file. */
const contentOf = (manifest: Manifest): string[] => manifest.parts.map(({ table, rows, sha256 }) => `${table} ${rows} ${sha256}`);

async function contentOfDatabase(database: TestDatabase, tenant?: string): Promise<string[]> {
  return contentOf(await backup(database.ownerUrl, newFolder(), { tenant }));
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "gongjian-backup-"));
  world = await World.start();
  district = await world.person("区委组织部");
  tenants = await Promise.all(NAMES.map((name) => world.person(name)));
  await round();
  // A group whose parent comes later in every order of ids.
  const { id } = await world.organization("周王镇党委");
  await sql(
    world.database.ownerUrl,
    `insert into mass_group (tenant_id, id, kind, parent_id, name, search_text, member_count, created_at)
     values ($1, '01900000-0000-7000-8000-000000000002', 'TEAM', null, '总支', '', 3, now()),
       ($1, '01900000-0000-7000-8000-000000000001', 'TEAM', '01900000-0000-7000-8000-000000000002', '支部', '', 3, now())`,
    [id],
  );
  await world.app.seal();
});

afterAll(async () => {
  for (const database of databases) await database.drop();
  await world.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe("everything", () => {
  test("backed up while people act, restored into an empty database, is the same and verifies", async () => {
    const before = acts;
    const ending = new AbortController();
    const work = (async () => {
      while (!ending.signal.aborted) await round();
    })();
    const target = newFolder();
    const sealing = world.app.seal();
    const manifest = await backup(world.database.ownerUrl, target, { files: join(world.data, "files") });
    await round();
    ending.abort();
    await Promise.all([work, sealing]);
    expect(acts - before).toBeGreaterThan(6);
    expect(manifest.files?.missing).toEqual([]);
    expect(manifest.parts.map(({ table }) => table)).not.toContain("session");

    const database = await fresh(bareDatabase);
    const data = newFolder();
    const restored = await restore(into(database.ownerUrl, data), target);
    expect(await contentOfDatabase(database)).toEqual(contentOf(manifest));
    const verified = await verifyStored(database.urls, data);
    expect(verified.findings).toEqual([]);
    expect(verified.sealed).toBeGreaterThan(10);
    expect(verified.replayed).toBeGreaterThanOrEqual(4);
    expect(readAnchors(data).size).toBe(Object.keys(manifest.heads).length);
    const files = await sql<{ storage_key: string }>(database.ownerUrl, "select storage_key from file");
    expect(files.length).toBe(manifest.files?.count);
    for (const { storage_key: key } of files) expect(readFileSync(join(data, "files", key.slice(0, 2), key), "utf8")).toMatch(/^第\d+次$/);
    console.info(
      `backup: ${restored.rows} rows of ${manifest.parts.length} tables and ${restored.files} files, taken during ${acts - before} acts; ` +
        `restored identical, ${verified.sealed} sealed rows and ${verified.replayed} states verified`,
    );
  });

  test("is refused with one clear line where it does not belong", async () => {
    const target = newFolder();
    await backup(world.database.ownerUrl, target);
    const outcome = async (from: string, database = world.database): Promise<string> =>
      restore(into(database.ownerUrl), from).then(
        () => "restored",
        (error: Error) => error.message,
      );
    const empty = await fresh(bareDatabase);
    expect(await outcome(target)).toMatch(/^the database is not empty, \w+ has rows; restore into an empty one$/);
    expect(await outcome(newFolder(), empty)).toMatch(/is no backup: its manifest.json cannot be read/);
    await expect(backup(world.database.ownerUrl, target)).rejects.toThrow("is not empty; name a new folder");
    const manifest = readFileSync(join(target, "manifest.json"), "utf8");
    writeFileSync(join(target, "manifest.json"), manifest.replace(/"migration": \d+/, '"migration": 9000'));
    expect(await outcome(target, empty)).toMatch(/was made by a newer version/);
    writeFileSync(join(target, "manifest.json"), manifest);
    const part = join(target, "event.ndjson.gz");
    const bytes = readFileSync(part);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    writeFileSync(part, bytes);
    expect(await outcome(target, empty)).toMatch(/event.ndjson.gz is not what was written/);
    expect(await sql(empty.ownerUrl, "select 1 from pg_class where relname = 'event'")).toEqual([]);
  });

  test("of an older version is brought up to this one", async () => {
    const old = await fresh(bareDatabase);
    await migrate(old.ownerUrl, { doors, upTo: 6 });
    const row = ["LINE_FEDERATION", "UNION", "341802", "宣州区总工会", "区总工会", ""];
    await sql(
      old.ownerUrl,
      "insert into organization (id, kind, line, division_code, name, short_name, search_text, created_at) values ($1, $2, $3, $4, $5, $6, $7, now())",
      ["01900000-0000-7000-8000-000000000001", ...row],
    );
    const target = newFolder();
    expect(await backup(old.ownerUrl, target)).toMatchObject({ migration: 6, heads: {} });
    const database = await fresh(bareDatabase);
    await restore(into(database.ownerUrl), target);
    expect(await sql(database.ownerUrl, "select name from organization")).toEqual([{ name: "宣州区总工会" }]);
    expect(await sql(database.ownerUrl, "select max(number) > 6 as newer from gongjian_migration")).toEqual([{ newer: true }]);
  });

  test("shows what was changed in the restored database's record", async () => {
    const target = newFolder();
    await backup(world.database.ownerUrl, target);
    const database = await fresh(bareDatabase);
    const data = newFolder();
    await restore(into(database.ownerUrl, data), target);
    await sql(database.ownerUrl, "delete from seal where (tenant_id, number) in (select tenant_id, max(number) from seal group by 1)");
    expect((await verifyStored(database.urls, data)).findings.map(({ table, kind }) => `${table} ${kind}`)).toContain("seal REMOVED");
  });
});

describe("one tenant", () => {
  test("is put back as it was, and nobody else is touched", async () => {
    const { id: tenant } = await world.organization("周王镇党委");
    const others = await Promise.all(["水阳镇党委", "区委组织部"].map(async (name) => (await world.organization(name)).id));
    const everything = newFolder();
    await backup(world.database.ownerUrl, everything, { files: join(world.data, "files") });
    const only = newFolder();
    const manifest = await backup(world.database.ownerUrl, only, { tenant, files: join(world.data, "files") });
    await round();
    await world.app.seal();
    const theirs = await Promise.all(others.map((id) => contentOfDatabase(world.database, id)));
    const target = into(world.database.ownerUrl, world.data);
    await expect(restoreTenant(target, only, { tenant, replace: false })).rejects.toThrow(/has rows in \w+; add --replace/);
    await expect(restoreTenant(target, only, { tenant: others[0] ?? "", replace: true })).rejects.toThrow(/holds the tenant/);
    let rows = 0;
    for (const from of [only, everything]) {
      rows = (await restoreTenant(target, from, { tenant, replace: true })).rows;
      expect(await contentOfDatabase(world.database, tenant)).toEqual(contentOf(manifest));
      expect(await Promise.all(others.map((id) => contentOfDatabase(world.database, id)))).toEqual(theirs);
    }
    expect((await verifyStored(world.database.urls, world.data)).findings).toEqual([]);
    // Its people sign in again, and its work goes on.
    tenants[0] = await world.person("周王镇党委");
    await round();
    await world.app.seal();
    expect((await verifyStored(world.database.urls, world.data)).findings).toEqual([]);
    console.info(`backup: one tenant of ${rows} rows replaced twice, identical; ${others.length} others untouched`);
  });

  test("comes into a database that does not know it", async () => {
    const { id: tenant } = await world.organization("水阳镇党委");
    const only = newFolder();
    const manifest = await backup(world.database.ownerUrl, only, { tenant, files: join(world.data, "files") });
    const database = await fresh(cloneDatabase);
    const data = newFolder();
    await restoreTenant(into(database.ownerUrl, data), only, { tenant, replace: false });
    expect(await contentOfDatabase(database, tenant)).toEqual(contentOf(manifest));
    expect((await verifyStored(database.urls, data)).findings).toEqual([]);
  });
});

test("an owner who may not bypass row security backs up and restores all the same", async () => {
  const source = newFolder();
  const manifest = await backup(world.database.ownerUrl, source);
  const database = await fresh(bareDatabase);
  const name = new URL(database.ownerUrl).pathname.slice(1);
  const role = `${name}_owner`;
  await sql(database.ownerUrl, `create role ${role} login password 'owner' nosuperuser nobypassrls`);
  try {
    await sql(database.ownerUrl, `alter database ${name} owner to ${role}`);
    await sql(database.ownerUrl, `alter schema public owner to ${role}`);
    const plain = Object.assign(new URL(database.ownerUrl), { username: role, password: "owner" }).href;
    await restore(into(plain), source);
    expect(await contentOfDatabase({ ...database, ownerUrl: plain })).toEqual(contentOf(manifest));
    // Were it not let in, its tables would look empty, and so would the backup.
    await sql(plain, "drop policy owner on event");
    await expect(backup(plain, newFolder())).rejects.toThrow("row security hides event from the owner");
    await migrate(plain, { doors });
    expect(await contentOfDatabase({ ...database, ownerUrl: plain })).toEqual(contentOf(manifest));
  } finally {
    await database.drop();
    const server = Object.assign(new URL(inject("templateUrl")), { pathname: "/postgres" }).href;
    await sql(server, `drop role ${role}`);
  }
});

test("before a migration touches a database with data a backup is kept, the latest five", async () => {
  const data = newFolder();
  const migrations = newFolder();
  const url = (await fresh(bareDatabase)).ownerUrl;
  const said: string[] = [];
  const before = backupBeforeMigrating(url, data, (line) => said.push(line));
  const add = (number: number, text: string): void => writeFileSync(join(migrations, `${String(number).padStart(4, "0")}_next.sql`), text);
  add(1, "create table one (id integer primary key); comment on table one is 'citus: local';");
  add(2, "insert into one values (2);");
  await migrate(url, { doors, before }, migrations);
  expect(said).toEqual([]);
  for (let number = 3; number <= 9; number++) {
    add(number, `insert into one values (${number});`);
    expect(await migrate(url, { doors, before }, migrations)).toEqual([number]);
  }
  const kept = readdirSync(join(data, "backups")).sort();
  expect(kept.map((name) => name.replace(/^[\dTZ]+-/, ""))).toEqual(["before-0005", "before-0006", "before-0007", "before-0008", "before-0009"]);
  expect(readManifest(join(data, "backups", kept[0] ?? "")).parts).toMatchObject([{ table: "one", rows: 3 }]);
  rmSync(join(data, "backups"), { recursive: true });
  writeFileSync(join(data, "backups"), "");
  add(10, "insert into one values (10);");
  await expect(migrate(url, { doors, before }, migrations)).rejects.toThrow("so the database is not migrated");
  expect(await sql(url, "select 1 from one where id = 10")).toEqual([]);
});
