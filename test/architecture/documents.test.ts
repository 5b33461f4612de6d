import { readFileSync } from "node:fs";
import english from "ra-language-english";
import { describe, expect, test } from "vitest";
import { raChinese } from "../../admin/app/ra-zh-CN.ts";
import { generateClient } from "../../schema/codegen.ts";

describe("console", () => {
  test("its documents are valid, and the types made from them are current (npm run schema)", async () => {
    const made = await generateClient();
    const stale = made.filter(({ filename, content }) => readFileSync(filename, "utf8") !== content).map(({ filename }) => filename);
    const persisted = made.find(({ filename }) => filename.endsWith("persisted-documents.json"))?.content ?? "{}";
    expect(Object.keys(JSON.parse(persisted) as object).length).toBeGreaterThan(60);
    expect(stale).toEqual([]);
  });

  test("has a Chinese word for everything react-admin says", () => {
    const keys = (value: unknown, path = ""): string[] =>
      typeof value === "object" && value !== null ? Object.entries(value).flatMap(([key, inner]) => keys(inner, `${path}.${key}`)) : [path];
    expect(keys(raChinese).sort()).toEqual(keys(english).sort());
  });
});
