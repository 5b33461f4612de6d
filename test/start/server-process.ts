import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const checkout = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");
// What is started here is what was built; built of older sources it would be tested for nothing.
const built = spawnSync(process.execPath, ["server/launch.mjs", "build"], { cwd: checkout, encoding: "utf8" });
if (built.status !== 0) throw new Error(`the server cannot be built:\n${built.stderr}`);

export const isRoot = process.getuid?.() === 0;
export const NOBODY = 65534;

export interface StartOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  /** Through the launcher, as npm does it; otherwise the server alone. */
  readonly launcher?: boolean;
  readonly root?: string;
  readonly uid?: number;
}

/** A real server process and everything it said. */
export class ServerProcess {
  stdout = "";
  stderr = "";
  readonly child: ChildProcess;
  readonly exit: Promise<number | null>;

  constructor(options: StartOptions) {
    const root = options.root ?? checkout;
    const script = options.launcher === true ? ["server/launch.mjs", "start"] : ["server/dist/main.mjs"];
    const user = options.uid === undefined ? {} : { uid: options.uid, gid: options.uid };
    const env = {
      PATH: process.env["PATH"] ?? "",
      TMPDIR: tmpdir(),
      NODE_COMPILE_CACHE: join(checkout, "node_modules", ".cache", "compiled"),
      GONGJIAN_SKIP_BUILD: "1",
      ...options.env,
    };
    this.child = spawn(process.execPath, [...script, ...(options.args ?? [])], { cwd: root, env, ...user });
    this.child.stdout?.on("data", (text: Buffer) => (this.stdout += text.toString()));
    this.child.stderr?.on("data", (text: Buffer) => (this.stderr += text.toString()));
    this.exit = new Promise((done) => this.child.on("close", (code) => done(code)));
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  /** The address of the ready line. */
  async ready(): Promise<string> {
    const ended = this.exit.then((code) => {
      throw new Error(`ended with ${code} before it was ready:\n${this.stderr}`);
    });
    ended.catch(() => undefined);
    for (;;) {
      const found = /^ready (\S+)$/m.exec(this.stdout)?.[1];
      if (found !== undefined) return found;
      await Promise.race([wait(100), ended]);
    }
  }

  async stop(signal: NodeJS.Signals = "SIGTERM"): Promise<number | null> {
    this.child.kill(signal);
    return this.exit;
  }
}

export async function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.on("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" ? (address?.port ?? 0) : 0));
    });
  });
}

/** An empty folder that whoever runs the server may use. */
export function dataFolder(uid?: number): string {
  const folder = mkdtempSync(join(tmpdir(), "gongjian-start-"));
  chmodSync(folder, 0o755);
  if (uid !== undefined) chownSync(folder, uid, uid);
  return folder;
}

/** The database processes of a data folder: their command line names it. */
export function postgresOf(data: string): number[] {
  const asked = spawnSync("ps", ["-eo", "pid=,args="], { encoding: "utf8" });
  const lines = asked.stdout.split("\n").filter((line) => line.includes(`-D ${data}`) || line.includes(`${data}/postgres`));
  return lines.filter((line) => /bin\/postgres /.test(line)).map((line) => Number.parseInt(line, 10));
}

/** A copy of the checkout elsewhere: files are linked, not copied, so that it is quick. */
export function copyCheckout(mode: number): string {
  const folder = mkdtempSync(join(tmpdir(), "gongjian-checkout-"));
  for (const name of readdirSync(checkout)) {
    if (name === "data" || name.startsWith(".git")) continue;
    const linked = spawnSync("cp", ["-al", join(checkout, name), folder]);
    if (linked.status !== 0) spawnSync("cp", ["-a", join(checkout, name), folder]);
  }
  chmodSync(folder, mode);
  return folder;
}

/** The cluster that a root server keeps outside a closed data folder. */
export function outsideCluster(data: string): string {
  const secrets: { id: string } = JSON.parse(readFileSync(join(data, "secrets.json"), "utf8"));
  return `/var/lib/gongjian/data-${secrets.id}`;
}

export function remove(folder: string): void {
  if (existsSync(folder)) rmSync(folder, { recursive: true, force: true });
}
