import { readFileSync } from "node:fs";
import { buildSchema, parse, validate } from "graphql";
import { describe, expect, test } from "vitest";
import english from "ra-language-english";
import { raChinese } from "../../admin/app/ra-zh-CN.ts";
import { consoleDocuments } from "../documents.ts";

const schema = buildSchema(readFileSync(new URL("../../schema/schema.graphql", import.meta.url), "utf8"));

describe("console", () => {
  test("every document it sends is valid against the schema", async () => {
    const wrong: string[] = [];
    let count = 0;
    for (const { file, text } of await consoleDocuments()) {
      count++;
      for (const error of validate(schema, parse(text))) wrong.push(`${file}: ${error.message}`);
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
