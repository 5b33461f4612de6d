import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { configTable } from "../../server/platform/config.ts";

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

it.each(["README.md", "README.zh-CN.md"])("the table of variables in %s is the server's own", (path) => {
  expect(read(path)).toContain(configTable());
});

it.each(["server", "admin", "schema", "docker", "test"])("%s has a README of at most 120 lines that ends with its decisions", (folder) => {
  const text = read(`${folder}/README.md`);
  expect(text.split("\n").length).toBeLessThanOrEqual(121);
  expect(text.match(/^## .*$/gm)?.at(-1)).toBe("## Decisions");
});

it("every file that a README links to is there", () => {
  for (const path of ["README.md", "README.zh-CN.md"]) {
    const links = [...read(path).matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, link = ""]) => link).filter((link) => !link.startsWith("http"));
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) expect([link, existsSync(new URL(`../../${link}`, import.meta.url))]).toEqual([link, true]);
  }
});
