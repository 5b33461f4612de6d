import { expect, it } from "vitest";
import { workbookHref } from "./workbook.ts";

it("a workbook is asked for as its list is", () => {
  const href = workbookHref("assignments", { view: "ISSUED", filter: { q: "周&王" }, sort: undefined });
  const url = new URL(href, "http://localhost");
  expect(url.pathname).toBe("/exports/assignments.xlsx");
  expect(Object.fromEntries(url.searchParams)).toEqual({ view: "ISSUED", filter: '{"q":"周&王"}' });
  expect(workbookHref("jointBuildings", {})).toBe("/exports/jointBuildings.xlsx");
});
