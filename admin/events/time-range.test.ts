import dayjs from "dayjs";
import { expect, it } from "vitest";
import { timeRange } from "./time-range.ts";

it("a day picked as the end belongs to the range, to its last moment", () => {
  const range = timeRange("2026-11-01", "2026-11-15");
  expect(dayjs(range?.gte).format("YYYY-MM-DD HH:mm")).toBe("2026-11-01 00:00");
  expect(dayjs(range?.lte).format("YYYY-MM-DD HH:mm")).toBe("2026-11-15 23:59");
});

it("nothing picked is no condition", () => {
  expect(timeRange(undefined, "")).toBeUndefined();
});
