import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { configTable } from "../../server/platform/config.ts";

it("the README's table of variables is the server's own", () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  expect(readme).toContain(configTable());
});
