import { expect, test } from "vitest";
import { foundPages } from "./pages.ts";

const PAGES = [
  { label: "assignments", title: "任务台账" },
  { label: "tasks", title: "Dispatch" },
];

test.each([
  ["", ["assignments", "tasks"]],
  ["台账", ["assignments"]],
  ["rwt", ["assignments"]],
  ["renwuxi", ["tasks"]],
  ["DISP", ["tasks"]],
  ["没有", []],
])("typing %j finds %j", (typed, found) => {
  expect(foundPages(PAGES, typed).map(({ label }) => label)).toEqual(found);
});
