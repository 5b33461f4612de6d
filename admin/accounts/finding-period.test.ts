import { expect, test } from "vitest";
import { daysSince, findingFilter } from "./finding-period.ts";

test("a filter of the list is a filter of the API", () => {
  expect(findingFilter({ days: "30", kind: "DORMANT" })).toEqual({ filter: { kind: "DORMANT" }, variables: { days: 30 } });
  expect(findingFilter({})).toEqual({ filter: {}, variables: { days: 90 } });
});

test("days are those of the calendar", () => {
  expect(daysSince("2026-10-15T10:00:00", "2026-10-15")).toBe(0);
  expect(daysSince("2026-10-14T23:59:00", "2026-10-15")).toBe(1);
  expect(daysSince("2026-10-01T10:00:00", "2026-10-15")).toBe(14);
});
