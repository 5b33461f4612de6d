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
    what: "100,000 random acts, half with the policies alone; others' worlds compared with a model after each (FUZZ_ACTS, FUZZ_EVERY, FUZZ_SEED)",
    test: "test/security/isolation",
    env: { FUZZ_ACTS: "50000", FUZZ_EVERY: "12" },
  },
  hostile: {
    what: "100,000 hostile requests (HOSTILE_REQUESTS, HOSTILE_SEED)",
    test: "test/security/hostile.test.ts",
    env: { HOSTILE_REQUESTS: "100000", HOSTILE_SEED: String(Date.now() % 2 ** 31) },
  },
  crash: { what: "500 kills under load (CRASH_KILLS, CRASH_SEED)", test: "test/security/crash.test.ts", env: { CRASH_KILLS: "500" } },
  once: { what: "1,000 rounds of the same at once (ONCE_ROUNDS)", test: "test/security/once.test.ts", env: { ONCE_ROUNDS: "1000" } },
  soak: { what: "10 minutes of mixed load (SOAK_MINUTES)", test: "test/security/soak.test.ts", env: { SOAK_MINUTES: "10" } },
};

function runLong({ test, env }: Bench): number {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const vitest = ["node_modules/vitest/vitest.mjs", "run", "--config", "test/vitest.config.ts", test];
  return spawnSync(process.execPath, vitest, { cwd: root, env: { ...env, ...process.env }, stdio: "inherit" }).status ?? 1;
}

const name = process.argv[2] ?? "";
if (name === "pivot") {
  await import("./pivot.ts");
  process.exit(0);
}
const long = BENCHES[name];
if (long !== undefined) process.exit(runLong(long));
if (name !== "" && !name.startsWith("--")) {
  const known = Object.entries(BENCHES).map(([key, { what }]) => `  npm run bench -- ${key}    ${what}`);
  process.stderr.write(`which bench?\n  npm run bench    how fast, beside others (test/load/README.md)\n${known.join("\n")}\n`);
  process.exit(1);
}
const { bench } = await import("./performance.ts");
await bench();
