import { expect, test } from "vitest";
import { ground, show } from "./heat.ts";

test("rates are whole percentages, counts are counts, nothing is a dash", () => {
  expect([show(0.666, "completion"), show(3, "overdue"), show(null, "onTime")]).toEqual(["67%", "3", "—"]);
});

test("the ground goes from poor to good in five steps and never off the scale", () => {
  const grounds = [0, 0.2, 0.4, 0.6, 0.8, 1].map((rate) => ground(rate, "completion"));
  expect(new Set(grounds).size).toBe(5);
  expect(ground(99, "overdue")).toBe(ground(4, "overdue"));
});
