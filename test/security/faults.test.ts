import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { dispatched, must, received } from "../acts.ts";
import { bareDatabase } from "../database.ts";
import { dataFolder, freePort, isRoot, remove, ServerProcess } from "../start/server-process.ts";
import { type Client, World } from "../world.ts";
import { beginServer, endServers, samePersonAt } from "./beside.ts";
import { Installation } from "./installation.ts";

const READ = "{ assignments { total } }";

let world: World;
let owner: pg.Client;
let person: Client;
let issuer: Client;

beforeAll(async () => {
  world = await World.start();
  person = await world.person("周王镇党委");
  issuer = await world.person("区委组织部");
  owner = new pg.Client({ connectionString: world.database.ownerUrl });
  await owner.connect();
  await owner.query("update session set expires_at = '2100-01-01', last_seen_at = '2100-01-01'");
});

afterEach(endServers);

afterAll(async () => {
  await owner.end();
  await world.stop();
});

describe("the database is restarted under a running server", () => {
  let home: Installation;

  beforeAll(async () => {
    home = await Installation.open();
    await home.fill(0);
  });

  afterAll(async () => {
    await home.close();
  });

  test("readiness goes red and green again, meanwhile people are told to come back, and nobody signs in again", async () => {
    const [client] = await home.people([["周王镇工会", "mass"]]);
    if (client === undefined) throw new Error("nobody");
    // What an administrator's restart does: everybody is put out, the database ends.
    process.kill(home.postmaster, "SIGINT");
    const told = new Set<string>();
    let red = 0;
    for (let green = 0; green < 3; ) {
      const ready = await home.isReady();
      const response = await client.raw("/graphql", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: READ }),
      });
      const { errors } = JSON.parse(await response.text()) as Awaited<ReturnType<Client["ask"]>>;
      told.add(`${response.status} ${errors?.[0]?.extensions.code ?? "OK"} ${response.headers.get("retry-after") ?? "-"}`);
      if (!ready) red++;
      green = ready && response.status === 200 && red > 0 ? green + 1 : 0;
      await wait(20);
    }
    expect([...told].sort()).toEqual(["200 OK -", "503 UNAVAILABLE 2"]);
    console.info(`faults: database restarted, readiness red ${red} times in between, answers ${[...told].join(", ")}`);
  });
});

describe("the server is stopped while it works", () => {
  test("what is under way is answered, what is new is refused, and it ends within ten seconds", async () => {
    const server = await beginServer(world.database);
    const client = samePersonAt(await server.ready(), person);
    await owner.query("begin; lock table assignment in access exclusive mode");
    const asked = Array.from({ length: 5 }, () => client.ask(READ));
    await wait(700);
    const began = Date.now();
    server.child.kill("SIGTERM");
    await wait(300);
    await expect(fetch(`${client.url}/health/live`)).rejects.toThrow(/fetch failed/);
    await owner.query("rollback");
    expect((await Promise.all(asked)).map(({ status, errors }) => [status, errors.length])).toEqual(asked.map(() => [200, 0]));
    expect(await server.exit).toBe(0);
    const took = Date.now() - began;
    expect(took).toBeLessThan(10_000);
    console.info(`faults: stopped with ${asked.length} requests under way, all answered, ended after ${took} ms`);
  });

  test("what does not end is ended after ten seconds", async () => {
    const server = await beginServer(world.database);
    const client = samePersonAt(await server.ready(), person);
    await owner.query("begin; lock table assignment in access exclusive mode");
    const asked = client.ask(READ).catch(() => null);
    await wait(700);
    const began = Date.now();
    server.child.kill("SIGTERM");
    expect(await server.exit).toBe(0);
    await owner.query("rollback");
    await asked;
    expect(Date.now() - began).toBeLessThan(20_000);
  });
});

test("two servers that start at once on an empty database migrate it once, and both serve", async () => {
  const empty = await bareDatabase();
  const servers = [await beginServer(empty), await beginServer(empty)];
  const urls = await Promise.all(servers.map((server) => server.ready()));
  for (const url of urls) expect((await fetch(`${url}/health/ready`)).status).toBe(200);
  for (const server of servers) expect(await server.stop()).toBe(0);
  await empty.drop();
});

const mount = (...args: string[]): boolean => spawnSync("mount", args).status === 0;
const canMount = ((): boolean => {
  if (process.platform !== "linux" || !isRoot) return false;
  const folder = dataFolder();
  const mounted = mount("-t", "tmpfs", "-o", "size=64k", "tmpfs", folder);
  if (mounted) spawnSync("umount", [folder]);
  remove(folder);
  return mounted;
})();
if (!canMount) console.warn("NO RIGHT TO MOUNT: the tests of a full disk do not run");

describe.runIf(canMount)("the disk is full", () => {
  let disk: string;

  beforeAll(() => {
    disk = dataFolder();
    if (!mount("-t", "tmpfs", "-o", "size=3m,mode=755", "tmpfs", disk)) throw new Error("no disk");
  });

  afterAll(() => {
    spawnSync("umount", [disk]);
    remove(disk);
  });

  const send = async (client: Client, size: number): Promise<{ status: number; code: string | undefined; message: string | undefined }> => {
    const form = new FormData();
    form.set("file", new Blob(["x".repeat(size)]), "总结.txt");
    const response = await client.raw("/files", { method: "POST", body: form, headers: { "x-gongjian": "1" } });
    const { error }: { error?: { code: string; message: string } } = JSON.parse(await response.text());
    return { status: response.status, code: error?.code, message: error?.message };
  };

  test("an upload is refused in words, leaves nothing, and everything else goes on; with room again it is taken", async () => {
    const data = join(disk, "data");
    const server = await beginServer(world.database, { GONGJIAN_DATA: data });
    const client = samePersonAt(await server.ready(), person);
    const files = async (): Promise<number> => (await owner.query("select 1 from file")).rows.length;
    const before = await files();
    expect(await send(client, 1_500_000)).toMatchObject({ status: 201 });
    const refused = await send(client, 2_000_000);
    expect(refused).toMatchObject({ status: 507, code: "DISK_FULL", message: expect.stringMatching(/\p{Script=Han}/u) });
    expect([await files(), readdirSync(join(data, "files", "incoming"))]).toEqual([before + 1, []]);
    const task = await dispatched(samePersonAt(client.url, issuer), {
      dueOn: "2099-12-31",
      selector: { include: [(await world.organization("周王镇党委")).id] },
    });
    await must(client, "acknowledgeAssignment", "assignment", await received(client, task.id));
    spawnSync("mount", ["-o", "remount,size=8m", disk]);
    expect(await send(client, 2_000_000)).toMatchObject({ status: 201 });
    expect(await files()).toBe(before + 2);
    await server.stop();
    rmSync(data, { recursive: true });
    console.info("faults: full disk, an upload of 2 MB refused with 507 DISK_FULL, nothing left over, acts went on");
  });

  test("a start is refused in one line and leaves no half database", async () => {
    mkdirSync(join(disk, "data"));
    const server = new ServerProcess({ args: ["--empty"], env: { GONGJIAN_DATA: join(disk, "data"), PORT: String(await freePort()) } });
    expect(await server.exit).toBe(1);
    expect(server.stderr.trim().split("\n")).toEqual([expect.stringMatching(/^gongjian: cannot .*: the disk is full$/)]);
    expect(existsSync(join(disk, "data", "postgres", "PG_VERSION"))).toBe(false);
    spawnSync("dd", ["if=/dev/zero", `of=${join(disk, "rest")}`]);
    const fuller = new ServerProcess({ args: ["--empty"], env: { GONGJIAN_DATA: join(disk, "more"), PORT: String(await freePort()) } });
    expect(await fuller.exit).toBe(1);
    expect(fuller.stderr.trim()).toMatch(/^gongjian: cannot [^\n]*: the disk is full$/);
  });
});
