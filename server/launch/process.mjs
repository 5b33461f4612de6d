// Child processes: they get our signals, and end when our parent does.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { modules, node, root, tell, writable } from "./place.mjs";

/** Compiled modules are kept for the next start, which takes a fifth less work by it; Node goes without where it cannot write. */
const COMPILED = join(modules, ".cache", "compiled");

const children = new Set();
let stopping = false;

export const isStopping = () => stopping;

export function stopChildren() {
  stopping = true;
  for (const child of children) child.kill("SIGTERM");
}

/** Passes on signals. npm's own SIGTERM reaches only its shell, so the parent is watched too. */
export function watchParent() {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stopChildren);
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event === undefined) return;
  setInterval(() => process.ppid !== parent && stopChildren(), 500).unref();
}

const SIGNALS = { SIGINT: 130, SIGKILL: 137, SIGTERM: 143 };

/** Runs a program in the checkout; resolves to its exit code. */
export function run(file, args, { env = {}, stdio = "inherit", onOutput, shell = false } = {}) {
  if (stopping) return Promise.resolve(SIGNALS.SIGTERM);
  return new Promise((done) => {
    const own = { GONGJIAN_PARENT: String(process.pid), NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? COMPILED };
    const child = spawn(file, args, { cwd: root, stdio, shell, env: { ...process.env, ...own, ...env } });
    children.add(child);
    if (onOutput !== undefined) for (const stream of [child.stdout, child.stderr]) stream.on("data", onOutput);
    child.on("error", (error) => {
      children.delete(child);
      tell(`gongjian: cannot run ${file}: ${error.message}`);
      done(127);
    });
    child.on("close", (code, signal) => {
      children.delete(child);
      done(code ?? SIGNALS[signal] ?? 1);
    });
  });
}

export const runNode = (args, options) => run(node(), args, options);

/** Says every few seconds that long work is still going on. */
export async function withHeartbeat(what, work) {
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  tell(`${what} …`);
  const beat = setInterval(() => tell(`${what} … ${seconds()} s`), 5_000);
  try {
    return [await work(), seconds()];
  } finally {
    clearInterval(beat);
  }
}

function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

async function acquire(lock, name) {
  for (let tries = 0; ; tries++) {
    try {
      return writable(() => mkdirSync(lock));
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
    const holder = existsSync(join(lock, "pid")) ? Number(readFileSync(join(lock, "pid"), "utf8")) : 0;
    // Without a number the holder is between its two steps, or died there.
    if (holder > 0 ? !alive(holder) : tries > 20) rmSync(lock, { recursive: true, force: true });
    else if (tries % 20 === 0) tell(`waiting for another ${name}${holder > 0 ? ` (process ${holder})` : ""} …`);
    await wait(500);
  }
}

/** Two launchers may be started at once; whoever comes second waits, and takes over from one that died. */
export async function alone(name, work) {
  const lock = join(root, ".cache", `${name}.lock`);
  writable(() => mkdirSync(dirname(lock), { recursive: true }));
  await acquire(lock, name);
  try {
    writable(() => writeFileSync(join(lock, "pid"), String(process.pid)));
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}
