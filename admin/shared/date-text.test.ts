import { describe, expect, it } from "vitest";
import { readDate, stepDate } from "./date-text.ts";

describe("a date as it is typed", () => {
  it.each(["2026-11-04", "2026-11-4", "2026/11/04", "2026.11.4", "20261104", "2026年11月4日", " ２０２６-１１-０４ "])(
    "%s is the fourth of November",
    (typed) => {
      expect(readDate(typed)).toBe("2026-11-04");
    },
  );

  it.each(["", "2026", "2026-11", "11/04/2026", "2026-02-30", "2026-13-01", "明天"])("%s is no date", (typed) => {
    expect(readDate(typed)).toBeNull();
  });

  it("goes day by day and month by month with the keys, from today where nothing is typed", () => {
    expect(stepDate("2026-11-30", "ArrowUp", "2026-11-24")).toBe("2026-12-01");
    expect(stepDate("2026-03-31", "PageDown", "2026-11-24")).toBe("2026-02-28");
    expect(stepDate("", "ArrowDown", "2026-11-24")).toBe("2026-11-24");
    expect(stepDate("2026-1", "ArrowUp", "2026-11-24")).toBeNull();
    expect(stepDate("2026-11-24", "Enter", "2026-11-24")).toBeNull();
  });
});
