import { expect, it } from "vitest";
import { mostUrgent, termOn } from "./officer-term.ts";

it("a term runs to the end of its last day", () => {
  expect(termOn("2026-11-15", "2026-11-15")).toEqual({ state: "ENDING", days: 0 });
  expect(termOn("2026-11-16", "2026-11-15")).toEqual({ state: "EXPIRED", days: -1 });
});

it("a term that ends within three months is pointed out, a later one is not", () => {
  expect(termOn("2026-01-01", "2026-04-01").state).toBe("ENDING");
  expect(termOn("2026-01-01", "2026-04-02").state).toBe("RUNNING");
  expect(termOn("2026-01-01", null).state).toBe("OPEN");
});

it("the longest expired term comes first", () => {
  const officers = [{ name: "甲", termEndsOn: "2026-02-01" }, { name: "乙", termEndsOn: "2025-06-01" }, { name: "丙" }];
  expect(mostUrgent("2026-01-01", officers)?.name).toBe("乙");
  expect(mostUrgent("2020-01-01", officers)).toBeNull();
});
