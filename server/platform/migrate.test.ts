import { randomBytes } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterEach, beforeEach, expect, inject, it } from "vitest";
import { migrate } from "./migrate.ts";

const doors = { tenant: {}, issuer: {}, oversight: {}, public: {}, platform: {} };
const server = new URL(inject("templateUrl"));
server.pathname = "/postgres";
let url = "";
let folder = "";

async function query(sql: string, at = url): Promise<Array<Record<string, unknown>>> {
  const client = new pg.Client({ connectionString: at });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

function write(name: string, sql: string): void {
  writeFileSync(join(folder, name), sql);
}

beforeEach(async () => {
  const name = `${new URL(inject("templateUrl")).pathname.slice(1)}_${randomBytes(4).toString("hex")}`;
  await query(`create database ${name}`, server.href);
  url = Object.assign(new URL(server), { pathname: `/${name}` }).href;
  folder = mkdtempSync(join(tmpdir(), "gongjian-migrations-"));
  write("0001_first.sql", "create table one (id integer primary key); insert into one values (1);");
});

afterEach(() => query(`drop database ${new URL(url).pathname.slice(1)} with (force)`, server.href));

it("applies each file once", async () => {
  expect(await migrate(url, { doors }, folder)).toEqual([1]);
  write("0002_second.sql", "insert into one values (2);");
  expect(await migrate(url, { doors }, folder)).toEqual([2]);
  expect(await migrate(url, { doors }, folder)).toEqual([]);
  expect(await query("select id from one order by id")).toEqual([{ id: 1 }, { id: 2 }]);
});

it("is safe when many servers start at once", async () => {
  write("0002_second.sql", "select pg_sleep(0.2); insert into one values (2);");
  const applied = await Promise.all(Array.from({ length: 8 }, () => migrate(url, { doors }, folder)));
  expect(applied.flat().sort()).toEqual([1, 2]);
  expect(await query("select count(*)::int as count from one")).toEqual([{ count: 2 }]);
});

it("leaves nothing of a file that fails", async () => {
  write("0002_second.sql", "insert into one values (2); insert into nowhere values (1);");
  await expect(migrate(url, { doors }, folder)).rejects.toThrow("migration 0002_second.sql failed");
  expect(await query("select id from one")).toEqual([{ id: 1 }]);
  write("0002_second.sql", "insert into one values (2);");
  expect(await migrate(url, { doors }, folder)).toEqual([2]);
});

it("refuses a file that was changed after it landed, a gap, and a database newer than itself", async () => {
  await migrate(url, { doors }, folder);
  write("0001_first.sql", "create table another (id integer);");
  await expect(migrate(url, { doors }, folder)).rejects.toThrow("0001_first.sql was changed after it was applied");
  write("0003_third.sql", "select 1;");
  await expect(migrate(url, { doors }, folder)).rejects.toThrow("must be called 0002_name.sql");
  await query("insert into gongjian_migration values (7, '0007_later.sql', '')");
  folder = mkdtempSync(join(tmpdir(), "gongjian-migrations-"));
  await expect(migrate(url, { doors }, folder)).rejects.toThrow("the database has migration 7");
});
