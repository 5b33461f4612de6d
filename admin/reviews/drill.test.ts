import { expect, test } from "vitest";
import { type Asked, drillTo, halfYears } from "./drill.ts";

const ASKED: Asked = { view: "OVERSEEN", by: "LEADER", period: "2026H2", line: "", kind: "" };
const ROW = { key: "r 王建国", name: "王建国", reviewerId: "r", tenantId: null };

function filterOf(path: string): unknown {
  return JSON.parse(decodeURIComponent(path.split("?filter=")[1] ?? "null"));
}

test("a number of a row opens to the reviews of that row, of the total to all of them", () => {
  expect(filterOf(drillTo(ASKED, ROW, { reviews: "BEHIND" }))).toEqual({ period: "2026H2", leader: "王建国", reviewerId: "r", figure: ["BEHIND"] });
  expect(filterOf(drillTo({ ...ASKED, line: "UNION" }, null, { reviews: "TOTAL" }))).toEqual({ period: "2026H2", line: "UNION", figure: ["TOTAL"] });
  expect(drillTo({ ...ASKED, view: "GIVEN" }, null, { help: "OVERDUE" })).toMatch(/^\/reviewHelps\?/);
});

test("half-years go back from today", () => {
  expect(halfYears("2026-11-25", 4)).toEqual(["2026H2", "2026H1", "2025H2", "2025H1"]);
  expect(halfYears("2026-06-30", 2)).toEqual(["2026H1", "2025H2"]);
});
