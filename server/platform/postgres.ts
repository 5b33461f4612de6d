import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { join } from "node:path";
import pg from "pg";
import { lockFolder } from "./lock.ts";
import { clusterFolder, findRuntime, type Outcome, run, type Runtime } from "./postgres-runtime.ts";
import { loadSecrets } from "./secrets.ts";
import { onDisk, StartError } from "./start-error.ts";

export interface PostgresOptions {
  /** Further settings, as `name=value`. */
  readonly settings?: readonly string[];
  /** Told when the database died and could not be brought back. */
  readonly onLost?: (error: Error) => void;
}

export interface Postgres {
  /** Connection of the owner to the database `gongjian`. */
  readonly ownerUrl: string;
  /** Where its files are. */
  readonly folder: string;
  stop(): Promise<void>;
}

interface Cluster {
  readonly runtime: Runtime;
  readonly folder: string;
  readonly password: string;
  readonly settings: readonly string[];
}

function giveTo(runtime: Runtime, path: string): void {
  if (runtime.user !== undefined) chownSync(path, runtime.user.uid, runtime.user.gid);
}

/** Makes the cluster beside its place and moves it there when it is whole: an interrupted start leaves no half cluster. */
async function initialize({ runtime, folder, password }: Cluster): Promise<void> {
  const draft = `${folder}.new`;
  const secret = join(draft, "password");
  const cluster = join(draft, "cluster");
  onDisk(draft, () => {
    rmSync(draft, { recursive: true, force: true });
    mkdirSync(draft, { recursive: true, mode: 0o700 });
    writeFileSync(secret, password, { mode: 0o600 });
    for (const path of [draft, secret]) giveTo(runtime, path);
  });
  const made = await run(runtime, "initdb", [
    `--pgdata=${cluster}`,
    "--username=gongjian",
    `--pwfile=${secret}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--lc-collate=C",
    "--lc-ctype=C.UTF-8",
    "--lc-messages=C",
  ]);
  if (made.status === 0) onDisk(folder, () => renameSync(cluster, folder));
  rmSync(draft, { recursive: true, force: true });
  if (made.status !== 0) throw new StartError(`cannot make the database in ${folder}: ${reason(made.output)}`);
}

function reason(output: string): string {
  if (/No space left/.test(output)) return "the disk is full";
  const lines = output.trim().split("\n");
  const line = lines.findLast((text) => /FATAL|PANIC/.test(text)) ?? lines.findLast((text) => /error|could not/i.test(text));
  return (line ?? lines.at(-1) ?? "no reason given").replace(/^.*(FATAL|PANIC|ERROR|error): */, "");
}

/** The postmaster's process of a cluster, when it lives. A file may outlive it, and its pid may be another's by now. */
function postmaster(folder: string): number | undefined {
  try {
    const pid = Number(readFileSync(join(folder, "postmaster.pid"), "utf8").split("\n")[0]);
    process.kill(pid, 0);
    if (process.platform === "linux" && !readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(folder)) return undefined;
    return pid;
  } catch {
    return undefined;
  }
}

async function stopCluster({ runtime, folder }: Cluster): Promise<void> {
  for (const mode of ["fast", "immediate"]) {
    if (postmaster(folder) === undefined) return;
    await run(runtime, "pg_ctl", ["stop", "-D", folder, "-m", mode, "-w", "-t", "15"], true);
  }
}

async function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.on("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => (address !== null && typeof address === "object" ? done(address.port) : fail(new Error("no port"))));
    });
  });
}

async function launch({ runtime, folder, settings }: Cluster, port: number): Promise<Outcome> {
  if (postmaster(folder) === undefined) rmSync(join(folder, "postmaster.pid"), { force: true });
  const log = join(folder, "server.log");
  rmSync(log, { force: true });
  const options = [`port=${port}`, "listen_addresses=127.0.0.1", "unix_socket_directories=", "timezone=UTC", ...settings];
  const flags = options.map((option) => `-c ${option}`).join(" ");
  const done = await run(runtime, "pg_ctl", ["start", "-D", folder, "-l", log, "-w", "-t", "120", "-o", flags], true);
  return { status: done.status, output: existsSync(log) ? readFileSync(log, "utf8") : "no log was written" };
}

/** Starts on a free port, again where the port was taken meanwhile or a killed server's last processes still hold its memory. */
async function launchSomewhere(cluster: Cluster, fixed?: number): Promise<number> {
  for (let tries = 0; ; tries++) {
    const port = fixed ?? (await freePort());
    const { status, output } = await launch(cluster, port);
    if (status === 0) return port;
    if (tries === 20 || !/Address already in use|still in use|lock file/.test(output)) {
      throw new StartError(`the database in ${cluster.folder} did not start: ${reason(output)}`);
    }
    await wait(500);
  }
}

async function makeDatabase(serverUrl: string, folder: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  try {
    await client.connect();
    const found = await client.query("select 1 from pg_database where datname = 'gongjian'");
    if (found.rowCount === 0) await client.query("create database gongjian");
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === "28P01") {
      throw new StartError(`the database in ${folder} has another password than secrets.json; put that file back from a backup`);
    }
    throw error;
  } finally {
    await client.end();
  }
}

/** Brings a killed database back on its own port; connections made after that succeed again. */
function watch(cluster: Cluster, port: number, onLost: (error: Error) => void): () => Promise<void> {
  let busy: Promise<void> | undefined;
  const look = (): void => {
    if (busy !== undefined || postmaster(cluster.folder) !== undefined) return;
    busy = launchSomewhere(cluster, port)
      .then(() => void (busy = undefined))
      .catch((error: unknown) => onLost(error instanceof Error ? error : new Error(String(error))));
  };
  const timer = setInterval(look, 500);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await busy;
  };
}

/** The owner's connection to the embedded PostgreSQL that a server keeps running in this data folder, or null. */
export async function runningPostgres(data: string): Promise<string | null> {
  if (!existsSync(join(data, "secrets.json"))) return null;
  const secrets = loadSecrets(data);
  const folder = clusterFolder(data, secrets.id, await findRuntime());
  if (postmaster(folder) === undefined) return null;
  const port = Number(readFileSync(join(folder, "postmaster.pid"), "utf8").split("\n")[3]);
  return `postgres://gongjian:${secrets.owner}@127.0.0.1:${port}/gongjian`;
}

/** Starts the embedded PostgreSQL of a data folder; one that outlived its server is stopped first. */
export async function startPostgres(data: string, options: PostgresOptions = {}): Promise<Postgres> {
  const secrets = loadSecrets(data);
  const runtime = await findRuntime();
  const folder = clusterFolder(data, secrets.id, runtime);
  const cluster: Cluster = { runtime, folder, password: secrets.owner, settings: options.settings ?? [] };
  if (!existsSync(folder)) await initialize(cluster);
  // A copy of the data folder would name the same cluster outside of it: one server only.
  const unlock = folder.startsWith(data) ? () => undefined : lockFolder(folder);
  await stopCluster(cluster);
  const port = await launchSomewhere(cluster);
  const server = `postgres://gongjian:${secrets.owner}@127.0.0.1:${port}`;
  const unwatch = watch(cluster, port, options.onLost ?? (() => undefined));
  const stop = async (): Promise<void> => {
    await unwatch();
    await stopCluster(cluster);
    unlock();
  };
  try {
    await makeDatabase(`${server}/postgres`, folder);
  } catch (error) {
    await stop();
    throw error;
  }
  return { ownerUrl: `${server}/gongjian`, folder, stop };
}
