import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const tsx = pathToFileURL(`${root}node_modules/tsx/dist/loader.mjs`).href;

/** Microseconds of one tick of /proc: 100 in a second wherever Linux runs. */
const TICK = 10_000;

interface Stat {
  readonly parent: number;
  /** Own time, and that of children that have ended, in microseconds. */
  readonly own: number;
  readonly ended: number;
}

function statOf(pid: number | string): Stat | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = text
      .slice(text.lastIndexOf(")") + 2)
      .split(" ")
      .map(Number);
    const ticks = (from: number): number => ((fields[from] ?? 0) + (fields[from + 1] ?? 0)) * TICK;
    return { parent: fields[1] ?? 0, own: ticks(11), ended: ticks(13) };
  } catch {
    return null;
  }
}

/** Processor time that a process has used, in microseconds. */
export function cpuOf(pid: number): number {
  return statOf(pid)?.own ?? 0;
}

/** Processor time of a database server and all its processes, those that have ended too. */
export function cpuOfFamily(postmaster: number): number {
  let sum = 0;
  for (const entry of readdirSync("/proc")) {
    if (!/^\d+$/.test(entry)) continue;
    const stat = statOf(entry);
    if (stat === null) continue;
    if (Number(entry) === postmaster) sum += stat.own + stat.ended;
    else if (stat.parent === postmaster) sum += stat.own;
  }
  return sum;
}

/** Resident memory of a process in megabytes. */
export function residentOf(pid: number): number {
  const found = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
  return Math.round(Number(found?.[1] ?? 0) / 1024);
}

export interface Contender {
  readonly pid: number;
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts a contender in a process of its own; it says `ready` when it listens. */
export async function startContender(file: string, given: { port: number }, flags: readonly string[] = []): Promise<Contender> {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const loader = path.endsWith(".ts") ? ["--import", tsx] : [];
  const child = spawn(process.execPath, [...flags, ...loader, path], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, NODE_ENV: "production", BENCH: JSON.stringify(given) },
  });
  const pid = await new Promise<number>((done, fail) => {
    let said = "";
    child.stdout.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const ready = /ready (\d+)/.exec(said);
      if (ready !== null) done(Number(ready[1]));
    });
    child.once("exit", (code) => fail(new Error(`${file} ended with ${code} before it was ready`)));
  });
  return { pid, url: `http://127.0.0.1:${given.port}`, stop: () => stopChild(child) };
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), 10_000);
  await ended;
  clearTimeout(timer);
}

/** Runs a program to its end, with a text on its standard input; resolves to what it printed. */
export async function output(file: string, input: string): Promise<string> {
  const child = spawn(process.execPath, [fileURLToPath(new URL(file, import.meta.url))], { stdio: ["pipe", "pipe", "inherit"] });
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
  child.stdin.end(input);
  const code = await new Promise<number | null>((done) => child.once("close", done));
  if (code !== 0) throw new Error(`${file} ended with ${code}`);
  return said;
}
