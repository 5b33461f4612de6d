import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

interface Bench {
  readonly what: string;
  readonly test: string;
  readonly env: Readonly<Record<string, string>>;
}

/** The long forms of tests that CI runs short: the same code, more of it. */
const BENCHES: Readonly<Record<string, Bench>> = {
  isolation: {
    what: "100,000 random acts, everybody's world compared with a model after each (FUZZ_ACTS, FUZZ_SEED)",
    test: "test/security/isolation.test.ts",
    env: { FUZZ_ACTS: "100000" },
  },
  hostile: {
    what: "100,000 hostile requests (HOSTILE_REQUESTS, HOSTILE_SEED)",
    test: "test/security/hostile.test.ts",
    env: { HOSTILE_REQUESTS: "100000", HOSTILE_SEED: String(Date.now() % 2 ** 31) },
  },
};

const name = process.argv[2] ?? "";
const bench = BENCHES[name];
if (bench === undefined) {
  const known = Object.entries(BENCHES).map(([key, { what }]) => `  npm run bench -- ${key}    ${what}`);
  process.stderr.write(`which bench?\n${known.join("\n")}\n`);
  process.exit(1);
}
const root = fileURLToPath(new URL("../..", import.meta.url));
const vitest = ["node_modules/vitest/vitest.mjs", "run", "--config", "test/vitest.config.ts", bench.test];
const env = { ...bench.env, ...process.env };
process.exit(spawnSync(process.execPath, vitest, { cwd: root, env, stdio: "inherit" }).status ?? 1);
