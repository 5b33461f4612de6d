import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSchema, parse, validate } from "graphql";
import { describe, expect, test } from "vitest";
import english from "ra-language-english";
import { raChinese } from "../../admin/app/ra-zh-CN.ts";

const admin = fileURLToPath(new URL("../../admin", import.meta.url));
const schema = buildSchema(readFileSync(new URL("../../schema/schema.graphql", import.meta.url), "utf8"));

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === "dist") return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe("console", () => {
  test("every document it sends is valid against the schema", async () => {
    const wrong: string[] = [];
    let count = 0;
    for (const file of filesBelow(admin).filter((path) => path.endsWith(".graphql.ts"))) {
      const exported: unknown = await import(file);
      for (const text of textsIn({ ...(exported as object) }).filter((one) => /^\s*(query|mutation)\b/.test(one))) {
        count++;
        for (const error of validate(schema, parse(text))) wrong.push(`${file.slice(admin.length)}: ${error.message}`);
      }
    }
    expect(count).toBeGreaterThan(30);
    expect(wrong).toEqual([]);
  });

  test("has a Chinese word for everything react-admin says", () => {
    const keys = (value: unknown, path = ""): string[] =>
      typeof value === "object" && value !== null ? Object.entries(value).flatMap(([key, inner]) => keys(inner, `${path}.${key}`)) : [path];
    expect(keys(raChinese).sort()).toEqual(keys(english).sort());
  });
});
