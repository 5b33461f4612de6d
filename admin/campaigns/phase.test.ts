import { expect, test } from "vitest";
import { phaseOf } from "./phase.ts";

test("a stage runs from its first day to the end of its last", () => {
  const stage = { startsOn: "2026-04-01", endsOn: "2026-06-30" };
  expect(["2026-03-31", "2026-04-01", "2026-06-30", "2026-07-01"].map((day) => phaseOf(stage, day))).toEqual(["coming", "now", "now", "past"]);
});
