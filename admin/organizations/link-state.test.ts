import { expect, it } from "vitest";
import { linkState, pairState } from "./link-state.ts";

it("a relation ends before its closing date, so that the next may begin on it", () => {
  const link = { validFrom: "2024-01-01", validTo: "2026-11-15" };
  expect(linkState(link, "2026-11-14")).toBe("current");
  expect(linkState(link, "2026-11-15")).toBe("past");
  expect(linkState(link, "2023-12-31")).toBe("future");
});

it("a pair lasts to the end of its last day", () => {
  const pair = { validFrom: "2024-01-01", validTo: "2026-11-15" };
  expect(pairState(pair, "2026-11-15")).toBe("current");
  expect(pairState(pair, "2026-11-16")).toBe("ended");
  expect(pairState({ validFrom: "2027-01-01", validTo: null }, "2026-11-16")).toBe("upcoming");
});
