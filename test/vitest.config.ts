import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What takes longest begins first, so that no worker is left alone with it at the end. */
const LONG = [
  "authorization",
  "pages",
  "crash",
  "start",
  "isolation",
  "isolation-policies",
  "keyboard",
  "work",
  "rectifications",
  "evidence",
  "story",
  "security",
  "soak",
];

function place({ moduleId }: TestSpecification): number {
  const found = LONG.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
  return found === -1 ? LONG.length : found;
}

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((one, other) => place(one) - place(other));
  }
}

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  // Without it graphql is loaded twice, as CommonJS and as ESM, and refuses to work with itself.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    include: ["{server,admin,schema,test}/**/*.test.{ts,tsx}"],
    globalSetup: [fileURLToPath(new URL("global-setup.ts", import.meta.url))],
    setupFiles: [fileURLToPath(new URL("setup.ts", import.meta.url))],
    pool: "forks",
    // Loading the server for each of a hundred files anew took a quarter of their time.
    isolate: false,
    // More than the two cores they are meant for: a browser, a killed server and a restart are mostly waited for.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // What is waited for comes at once on a quiet machine; a busy one is given time, for a wait is not a measurement.
    expect: { poll: { timeout: 30_000, interval: 50 } },
  },
});
