import { spawnSync } from "node:child_process";
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { errorCode, onDisk, StartError } from "./start-error.ts";

const shape = z.object({ pid: z.number().int().positive(), started: z.string() });
type Holder = z.infer<typeof shape>;

/** When a process began, in words that only that process answers to; "" when it does not live. A pid alone is reused. */
function startOf(pid: number): string {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (errorCode(error) !== "EPERM") return "";
  }
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The command's name stands in brackets and may hold spaces; field 22 is the start.
    return `${boot} ${stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? ""}`;
  } catch {
    const asked = spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" });
    return asked.status === 0 ? asked.stdout.trim() : `pid ${pid}`;
  }
}

function readHolder(path: string): Holder | undefined {
  try {
    return shape.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    return undefined;
  }
}

/** Puts a complete file in place in one step, so that nobody reads half a lock. */
function take(path: string, text: string): boolean {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, text, { mode: 0o644 });
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** One process per data folder. Returns the release; the lock of a dead process is taken over. */
export function lockFolder(folder: string): () => void {
  const path = join(folder, "lock.json");
  const text = JSON.stringify({ pid: process.pid, started: startOf(process.pid) } satisfies Holder);
  for (let tries = 0; tries < 20; tries++) {
    if (onDisk(folder, () => take(path, text))) return () => release(path, text);
    const holder = readHolder(path);
    if (holder !== undefined && startOf(holder.pid) === holder.started) {
      throw new StartError(`the data folder ${folder} is in use by process ${holder.pid}; stop it or set GONGJIAN_DATA`);
    }
    const stale = `${path}.stale.${process.pid}`;
    onDisk(folder, () => renameSync(path, stale));
    const moved = readHolder(stale);
    // Somebody quicker may have taken over between our look and our move: then give it back.
    if (moved !== undefined && startOf(moved.pid) === moved.started) renameSync(stale, path);
    else rmSync(stale, { force: true });
  }
  throw new StartError(`the data folder ${folder} is in use`);
}

function release(path: string, text: string): void {
  try {
    if (readFileSync(path, "utf8") === text) rmSync(path, { force: true });
  } catch {
    // Gone already, with the folder: nothing is held.
  }
}
