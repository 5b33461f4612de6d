import { chmodSync, mkdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { diagnose } from "../../server/doctor.ts";
import { type Config, loadConfig } from "../../server/platform/config.ts";
import type { Databases } from "../../server/platform/databases.ts";
import { freePort } from "../start/server-process.ts";
import { World } from "../world.ts";

let world: World;
let owner: pg.Client;
let config: Config;
let databases: Databases;

beforeAll(async () => {
  world = await World.start();
  owner = new pg.Client({ connectionString: world.database.ownerUrl });
  await owner.connect();
  const tenant = await world.person("周王镇党委");
  await tenant.upload("计划.txt", "内容");
  await world.app.seal();
  config = loadConfig({ GONGJIAN_DATA: world.data, PORT: String(await freePort()) }, []);
  const { ownerUrl, urls } = world.database;
  const doors = { tenant: {}, issuer: {}, oversight: {}, public: {}, platform: {} };
  databases = { embedded: false, ownerUrl, urls, replicas: {}, doors, place: "here", stop: async () => undefined };
});

afterAll(async () => {
  await owner.end();
  await world.stop();
});

async function examine(open: () => Promise<Databases> = async () => databases): Promise<string[]> {
  const lines: string[] = [];
  const failed = await diagnose(config, open, (line) => lines.push(line));
  expect(lines.filter((line) => line.startsWith("FAIL"))).toHaveLength(failed);
  return lines;
}

interface Ailment {
  readonly line: RegExp;
  make(): Promise<unknown>;
  cure(): Promise<unknown>;
}

const storedFile = async (): Promise<string> => {
  const { rows } = await owner.query<{ key: string }>("select storage_key as key from file limit 1");
  const key = rows[0]?.key ?? "";
  return join(world.data, "files", key.slice(0, 2), key);
};

const holder = createServer();

const AILMENTS: readonly Ailment[] = [
  {
    line: /^FAIL secrets: .*mode 644; fix: chmod 600 /,
    make: async () => {
      writeFileSync(join(world.data, "secrets.json"), "{}");
      chmodSync(join(world.data, "secrets.json"), 0o644);
    },
    cure: async () => rmSync(join(world.data, "secrets.json")),
  },
  {
    line: /^FAIL port: .*EADDRINUSE.*; fix: .*set PORT/,
    make: () => new Promise<void>((done) => holder.listen(config.port, config.host, done)),
    cure: async () => {
      holder.close();
    },
  },
  {
    line: /^FAIL migrations: \d+ of \d+ applied; fix: npm run migrate$/,
    make: () => owner.query("create table kept as table gongjian_migration; delete from gongjian_migration where number > 5"),
    cure: () => owner.query("insert into gongjian_migration select * from kept where number > 5; drop table kept"),
  },
  {
    line: /^FAIL row security: message without forced row security; fix: alter table message enable/,
    make: () => owner.query("alter table message no force row level security"),
    cure: () => owner.query("alter table message force row level security"),
  },
  {
    line: /^FAIL record: .*gongjian_tenant on event; fix: revoke/,
    make: () => owner.query("grant delete on event to gongjian_tenant"),
    cure: () => owner.query("revoke delete on event from gongjian_tenant"),
  },
  {
    line: /^FAIL evidence: 1 findings, first: event \S+ was changed: .*; fix: /,
    make: () => owner.query("update event set actor_name = actor_name || '.' where id = (select min(id::text)::uuid from event)"),
    cure: () => owner.query("update event set actor_name = rtrim(actor_name, '.') where id = (select min(id::text)::uuid from event)"),
  },
  {
    line: /^FAIL files: 1 of 1 missing or cut short, first \S+; fix: put .* back from a backup$/,
    make: async () => writeFileSync(await storedFile(), ""),
    cure: async () => writeFileSync(await storedFile(), "内容"),
  },
  {
    line: /^FAIL files: 1 files belong to no row, first \w+; fix: move them out/,
    make: async () => {
      const folder = join(world.data, "files", "ff");
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, "ffff"), "");
      utimesSync(join(folder, "ffff"), new Date(0), new Date(0));
    },
    cure: async () => rmSync(join(world.data, "files", "ff", "ffff")),
  },
];

test("a healthy installation has nothing but ok", async () => {
  const lines = await examine();
  expect(lines.filter((line) => !line.startsWith("ok   "))).toEqual([]);
  expect(lines.length).toBeGreaterThanOrEqual(12);
});

test("every ailment is one line with its cure", async () => {
  const named: string[] = [];
  for (const { line, make, cure } of AILMENTS) {
    await make();
    const failed = (await examine()).filter((one) => one.startsWith("FAIL"));
    await cure();
    expect(failed, String(line)).toHaveLength(1);
    expect(failed[0]).toMatch(line);
    named.push(...failed);
  }
  const away: Databases = { ...databases, ownerUrl: "postgres://me:topsecret@127.0.0.1:1/gongjian" };
  const lost = (await examine(async () => away)).filter((one) => one.startsWith("FAIL"));
  expect(lost).toHaveLength(1);
  expect(lost[0]).toMatch(/^FAIL database: .*ECONNREFUSED.*; fix: see that it runs/);
  expect(lost[0]).not.toContain("topsecret");
  expect((await examine()).filter((one) => one.startsWith("FAIL"))).toEqual([]);
  console.info(`doctor: ${AILMENTS.length + 1} ailments, ${named.length + lost.length} named with their cure`);
});
