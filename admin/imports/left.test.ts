import { expect, it } from "vitest";
import { hoursOf } from "./left.ts";

it("minutes are told as whole hours and the rest", () => {
  expect([1_439, 60, 59, 0].map(hoursOf)).toEqual([
    { hours: 23, minutes: 59 },
    { hours: 1, minutes: 0 },
    { hours: 0, minutes: 59 },
    { hours: 0, minutes: 0 },
  ]);
});
