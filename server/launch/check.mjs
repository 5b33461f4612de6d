// The tests and the checks.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { build } from "./install.mjs";
import { Failure, tell, tool, windows } from "./place.mjs";
import { run, runNode, withHeartbeat } from "./process.mjs";

// Without windows it needs two thirds of the processor's time; the pages are drawn by the same engine.
const NAMES = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
const vitest = (...args) => [tool("vitest/vitest.mjs"), "run", "--config", "test/vitest.config.ts", ...args];

function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  const folders = (process.env.PATH ?? "").split(windows ? ";" : ":").concat(["/usr/bin", "/snap/bin"]);
  const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...(given ? [given] : []), ...candidates, MAC].find((path) => existsSync(path));
}

async function installChromium() {
  const [file, ...first] = process.getuid?.() === 0 ? ["apt-get"] : ["sudo", "-n", "apt-get"];
  if (spawnSync(file, [...first, "--version"], { stdio: "ignore" }).status !== 0) return;
  const options = { stdio: ["ignore", "ignore", "inherit"], env: { DEBIAN_FRONTEND: "noninteractive" } };
  await withHeartbeat("installing Chromium for the browser tests", async () => {
    await run(file, [...first, "update", "-qq"], options);
    for (const name of ["chromium-headless-shell", "chromium"])
      if ((await run(file, [...first, "install", "-y", "-qq", name, "fonts-noto-cjk"], options)) === 0) return;
  });
}

function tellSkipped() {
  const line = "*".repeat(76);
  tell(line);
  tell("* NO CHROMIUM: the browser tests are SKIPPED.");
  tell("* Install Chromium or set CHROMIUM_PATH, then run npm test again.");
  tell(line);
  if (process.env.CI === "true") throw new Failure("CI=true: the browser tests may not be skipped");
}

/** Every test; arguments go to vitest. */
export async function test(args) {
  if (findChromium() === undefined && process.platform === "linux") await installChromium();
  const chromium = findChromium();
  if (chromium === undefined) tellSkipped();
  const code = await build();
  if (code !== 0) return code;
  return runNode(vitest(...args), { env: chromium === undefined ? {} : { GONGJIAN_CHROMIUM: chromium } });
}

const CHECKS = {
  types: [tool("typescript/bin/tsc"), "-b", "server", "admin", "test"],
  format: [tool("@biomejs/biome/bin/biome"), "check", "--error-on-warnings", "."],
  lint: [tool("oxlint/bin/oxlint"), "--deny-warnings", "."],
  unused: [tool("knip/bin/knip.js"), "--no-progress"],
  architecture: vitest("test/architecture"),
};

async function checkOne(name, args) {
  const began = Date.now();
  let output = "";
  const onOutput = (text) => (output += text);
  const code = await runNode(args, { stdio: ["ignore", "pipe", "pipe"], onOutput, env: { NO_COLOR: "1" } });
  if (code !== 0) process.stdout.write(`${output.trimEnd()}\n`);
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  process.stdout.write(`${code === 0 ? "ok  " : "FAIL"} ${name} (${seconds} s)\n`);
  return code;
}

/** All checks at once, or those that are named; only failures speak at length. */
export async function check(names) {
  const unknown = names.filter((name) => !Object.hasOwn(CHECKS, name));
  if (unknown.length > 0) throw new Failure(`unknown check ${unknown[0]}; known are ${Object.keys(CHECKS).join(", ")}`);
  const chosen = Object.entries(CHECKS).filter(([name]) => names.length === 0 || names.includes(name));
  const codes = await Promise.all(chosen.map(([name, args]) => checkOne(name, args)));
  return codes.every((code) => code === 0) ? 0 : 1;
}
