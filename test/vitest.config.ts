import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  // Without it graphql is loaded twice, as CommonJS and as ESM, and refuses to work with itself.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    include: ["{server,admin,test}/**/*.test.{ts,tsx}"],
    globalSetup: [fileURLToPath(new URL("global-setup.ts", import.meta.url))],
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 300_000,
    hookTimeout: 180_000,
  },
});
