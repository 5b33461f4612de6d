import { expect, it } from "vitest";
import { timeLeft } from "./left.ts";

it("time left is told in whole hours and minutes, and never below nothing", () => {
  const now = new Date("2026-11-26T08:00:00Z");
  expect(timeLeft("2026-11-27T07:59:59Z", now)).toEqual({ hours: 23, minutes: 59 });
  expect(timeLeft("2026-11-26T08:00:30Z", now)).toEqual({ hours: 0, minutes: 0 });
  expect(timeLeft("2026-11-26T07:00:00Z", now)).toEqual({ hours: 0, minutes: 0 });
});
