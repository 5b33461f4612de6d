import { expect, test } from "vitest";
import { workdaysBetween } from "./workdays.ts";

test("days far away are counted by weeks: any date is answered at once", () => {
  expect(workdaysBetween("2026-11-20", "2026-11-27")).toBe(5);
  const beyond = workdaysBetween("2026-11-20", "9999-12-31");
  expect(beyond).toBeGreaterThan(2_000_000);
  expect(workdaysBetween("9999-12-31", "2026-11-20")).toBe(-beyond);
  expect(workdaysBetween("2026-11-20", "2036-11-21") - workdaysBetween("2026-11-20", "2036-11-14")).toBe(5);
});
