import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import {
  copyCheckout,
  dataFolder,
  freePort,
  isRoot,
  NOBODY,
  outsideCluster,
  postgresOf,
  remove,
  ServerProcess,
  type StartOptions,
} from "./server-process.ts";

const folders: string[] = [];
const running: ServerProcess[] = [];

function newData(uid?: number): string {
  const folder = dataFolder(uid);
  folders.push(folder);
  return folder;
}

let made: string | undefined;

/** A folder in which a server has run before: what is not about the first start begins here. */
async function usedData(): Promise<string> {
  if (made === undefined) {
    made = dataFolder();
    const server = await begin(made);
    await server.ready();
    expect(await server.stop()).toBe(0);
  }
  const data = newData();
  expect(spawnSync("cp", ["-a", `${made}/.`, data]).status).toBe(0);
  return data;
}

afterAll(() => {
  if (made !== undefined) remove(made);
});

async function begin(data: string, options: StartOptions = {}): Promise<ServerProcess> {
  const env = { GONGJIAN_DATA: data, PORT: String(await freePort()), ...options.env };
  const server = new ServerProcess({ args: ["--empty"], ...options, env });
  running.push(server);
  return server;
}

async function status(url: string): Promise<number> {
  return (await fetch(url)).status;
}

afterEach(async () => {
  for (const server of running.splice(0)) {
    server.child.kill("SIGTERM");
    await server.exit;
  }
  for (const folder of folders.splice(0)) remove(folder);
});

describe("the first start", () => {
  it("fills an empty folder, says ready when everything answers, and stops cleanly", async () => {
    const data = newData();
    const server = await begin(data, { args: [], launcher: true });
    const url = await server.ready();
    expect(await status(`${url}/health/live`)).toBe(200);
    expect(await status(`${url}/health/ready`)).toBe(200);
    const version: unknown = await (await fetch(`${url}/version`)).json();
    expect(version).toMatchObject({ version: expect.stringMatching(/^\d+\.\d+\.\d+/) });
    expect(server.stderr).toContain(url);
    expect(server.stderr).toMatch(/password/);
    expect(statSync(join(data, "secrets.json")).mode & 0o777).toBe(0o600);
    expect(await server.stop()).toBe(0);
    expect(postgresOf(data)).toEqual([]);
    const again = await begin(data, { args: [], launcher: true });
    await again.ready();
    expect(again.stderr).not.toContain("making the demo data");
    expect(await again.stop("SIGINT")).toBe(0);
  });

  it("begins again when the demo data was interrupted", async () => {
    const data = newData();
    const server = await begin(data, { args: [] });
    while (!server.stderr.includes("making the demo data")) await wait(20);
    server.child.kill("SIGKILL");
    await server.exit;
    const again = await begin(data, { args: [] });
    // How it goes on is the start before this one; what was half there is gone by then.
    await expect.poll(() => again.stderr, { timeout: 60_000 }).toMatch(/beginning again[\s\S]*making the demo data/);
    expect(again.child.exitCode).toBe(null);
  });

  it("prints a link to set up the first account when it begins empty", async () => {
    const server = await begin(newData());
    await server.ready();
    expect(server.stderr).toMatch(/set up the first account[^\n]*\n\s+http:\/\/\S+/);
  });
});

describe("what keeps it from starting is one clear line", () => {
  async function refusal(env: Record<string, string>, data = newData(), options: StartOptions = {}): Promise<string> {
    const server = await begin(data, { ...options, env: { ...env, ...options.env } });
    expect(await server.exit).not.toBe(0);
    expect(server.stdout).toBe("");
    const lines = server.stderr.trim().split("\n");
    expect(lines, server.stderr).toHaveLength(1);
    return lines[0] ?? "";
  }

  it("names who holds the data folder", async () => {
    const data = await usedData();
    const server = await begin(data);
    await server.ready();
    expect(await refusal({}, data)).toContain(`in use by process ${server.pid}`);
    expect(await status(`${await server.ready()}/health/ready`)).toBe(200);
  });

  it("says that the port is taken, before anything is made", async () => {
    const data = newData();
    const holder = createServer();
    const port = await new Promise<number>((done) => {
      holder.listen(0, "127.0.0.1", () => {
        const address = holder.address();
        done(typeof address === "object" ? (address?.port ?? 0) : 0);
      });
    });
    expect(await refusal({ PORT: String(port) }, data)).toContain(`port ${port} on 127.0.0.1 is in use`);
    expect(existsSync(join(data, "postgres"))).toBe(false);
    holder.close();
  });

  it("names a variable with a wrong value", async () => {
    expect(await refusal({ PORT: "eighty" })).toContain("PORT: must be a whole number");
    expect(await refusal({ DATABASE_URL: "mysql://x" })).toContain("DATABASE_URL: must look like postgres://");
    expect(await refusal({ DATABASE_URL_FILE: "/nowhere" })).toContain("DATABASE_URL_FILE: cannot read /nowhere");
  });

  it("says that the database cannot be reached, without its password", async () => {
    const line = await refusal({
      DATABASE_URL: `postgres://me:topsecret@127.0.0.1:${await freePort()}/gongjian`,
    });
    expect(line).toContain("cannot reach the database gongjian at 127.0.0.1");
    expect(line).not.toContain("topsecret");
  });

  it("says that the folder cannot be written", async () => {
    const parent = newData();
    writeFileSync(join(parent, "file"), "");
    expect(await refusal({}, join(parent, "file", "data"))).toContain("a part of the path is not a folder");
    if (isRoot) return;
    mkdirSync(join(parent, "closed"), { mode: 0o500 });
    expect(await refusal({}, join(parent, "closed"))).toContain("permission denied");
  });

  it("says that secrets.json does not belong to the database", async () => {
    const data = await usedData();
    remove(join(data, "secrets.json"));
    if (existsSync(join(data, "postgres"))) expect(await refusal({}, data)).toContain("put that file back");
  });
});

describe("after a kill", () => {
  it("starts again when the server was killed and its database lived on", async () => {
    const data = await usedData();
    const server = await begin(data);
    await server.ready();
    server.child.kill("SIGKILL");
    await server.exit;
    expect(postgresOf(data).length).toBeGreaterThan(0);
    const again = await begin(data);
    expect(await status(`${await again.ready()}/health/ready`)).toBe(200);
    expect(await again.stop()).toBe(0);
    expect(postgresOf(data)).toEqual([]);
  });

  it("brings back a database that was killed while it runs", async () => {
    const data = await usedData();
    const server = await begin(data);
    const url = await server.ready();
    const pid = Number(readFileSync(join(data, "postgres", "postmaster.pid"), "utf8").split("\n")[0]);
    process.kill(pid, "SIGKILL");
    await expect.poll(() => status(`${url}/health/ready`).catch(() => 0), { timeout: 60_000, interval: 250 }).not.toBe(200);
    await expect.poll(() => status(`${url}/health/ready`).catch(() => 0), { timeout: 60_000, interval: 250 }).toBe(200);
  });

  it("starts again when server and database were killed", async () => {
    const data = await usedData();
    const server = await begin(data);
    await server.ready();
    server.child.kill("SIGKILL");
    process.kill(Number(readFileSync(join(data, "postgres", "postmaster.pid"), "utf8").split("\n")[0]), "SIGKILL");
    await server.exit;
    const again = await begin(data);
    expect(await status(`${await again.ready()}/health/ready`)).toBe(200);
  });

  it("stops cleanly when the launcher was killed", async () => {
    const data = await usedData();
    const launcher = await begin(data, { launcher: true });
    const url = await launcher.ready();
    launcher.child.kill("SIGKILL");
    await expect.poll(() => status(`${url}/health/live`).catch(() => 0), { timeout: 60_000 }).toBe(0);
    await expect.poll(() => postgresOf(data), { timeout: 60_000 }).toEqual([]);
    await expect.poll(() => existsSync(join(data, "lock.json")), { timeout: 60_000 }).toBe(false);
  });
});

describe.runIf(isRoot)("whoever runs it", () => {
  it("runs as an ordinary user", async () => {
    const root = copyCheckout(0o755);
    folders.push(root);
    const data = newData(NOBODY);
    const server = await begin(data, { root, uid: NOBODY });
    expect(await status(`${await server.ready()}/health/ready`)).toBe(200);
    expect(statSync(join(data, "postgres")).uid).toBe(NOBODY);
    expect(await server.stop()).toBe(0);
  });

  it("runs as root in a checkout that is closed to everybody else", async () => {
    const root = copyCheckout(0o700);
    folders.push(root);
    const data = newData();
    chmodSync(data, 0o700);
    const server = await begin(data, { root });
    expect(await status(`${await server.ready()}/health/ready`)).toBe(200);
    folders.push(outsideCluster(data));
    expect(existsSync(join(outsideCluster(data), "PG_VERSION"))).toBe(true);
    expect(await server.stop()).toBe(0);
    expect(postgresOf(outsideCluster(data))).toEqual([]);
  });
});
