// Where things are, and how the launcher speaks.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const modules = join(root, "node_modules");
export const windows = process.platform === "win32";

/** What the person at the keyboard can do something about: told in one line. */
export class Failure extends Error {}

export const tell = (line) => process.stderr.write(`${line}\n`);
export const tool = (path) => join(modules, ...path.split("/"));
export const typescript = (...args) => ["--import", pathToFileURL(tool("tsx/dist/loader.mjs")).href, ...args];

/** The Node the lock file names, where it exists for this platform. */
export function node() {
  const platform = windows ? "win" : process.platform;
  const own = join(modules, `node-${platform}-${process.arch}`, "bin", windows ? "node.exe" : "node");
  return existsSync(own) ? own : process.execPath;
}

export const sha256 = (path) => createHash("sha256").update(readFileSync(path)).digest("hex");

/** Whether a file is there and holds this text. */
export const holds = (path, text) => existsSync(path) && readFileSync(path, "utf8").trim() === text;

/** All files below a folder, except what is called so. */
export function filesBelow(folder, skipped) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (skipped.includes(entry.name)) return [];
    return entry.isDirectory() ? filesBelow(path, skipped) : [path];
  });
}

/** One hash over names and contents. */
export function hashOf(paths) {
  const hash = createHash("sha256");
  for (const path of [...paths].sort()) {
    const content = readFileSync(path);
    hash.update(`${relative(root, path).replaceAll("\\", "/")} ${content.length}\n`).update(content);
  }
  return hash.digest("hex");
}

const REASONS = {
  EROFS: "the file system is read-only",
  EACCES: "permission denied",
  EPERM: "permission denied",
  ENOSPC: "the disk is full",
};

export function writable(work) {
  try {
    return work();
  } catch (error) {
    if (REASONS[error.code] === undefined) throw error;
    throw new Failure(`cannot write to ${root}: ${REASONS[error.code]}`);
  }
}
