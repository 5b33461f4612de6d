import { expect, test } from "vitest";
import { COLUMNS, drill, LOADS } from "./drill.ts";

const ALL = { kind: "", from: "", to: "" } as const;

test("every number of the table opens, to rows or to organizations on the report itself", () => {
  for (const name of COLUMNS) expect([name, drill(name, ["g"], ALL) !== null || Object.hasOwn(LOADS, name)]).toEqual([name, true]);
});

test("a number opens within the days that were asked for, each kind of row by its own day", () => {
  const asked = { kind: "", from: "2026-10-01", to: "" } as const;
  const filterOf = (name: "done" | "open" | "adopted"): unknown =>
    JSON.parse(decodeURIComponent(drill(name, ["g"], asked)?.split("filter=")[1] ?? ""));
  expect(filterOf("done")).toEqual({ inspectionGroupId: { in: ["g"] }, plannedOn: { gte: "2026-10-01" }, figure: ["DONE"] });
  expect(filterOf("open")).toEqual({ inspectionGroupId: { in: ["g"] }, issuedOn: { gte: "2026-10-01" }, figure: ["OPEN"] });
  expect(filterOf("adopted")).toEqual({ inspectionGroupId: { in: ["g"] }, givenOn: { gte: "2026-10-01" }, state: ["ADOPTED"] });
});
