import { expect, test } from "vitest";
import { quarterEndsBefore } from "./coverage.service.ts";
import { gapsOf } from "./eligibility.ts";

test("the ends of the quarters before a day, oldest first; the day itself is not among them", () => {
  expect(quarterEndsBefore("2026-10-15", 3)).toEqual(["2026-03-31", "2026-06-30", "2026-09-30"]);
  expect(quarterEndsBefore("2026-03-31", 2)).toEqual(["2025-09-30", "2025-12-31"]);
  expect(quarterEndsBefore("2026-01-01", 8)).toHaveLength(8);
});

test("what is missing: by heads, only while it works, and an organization that has ended counts no more", () => {
  const body = { kind: "PARTY", form: "OWN", name: null, since: "2024-05-01", until: "2026-06-30" } as const;
  const enterprise = { status: "ACTIVE", headcount: 25, partyMembers: 3, leagueMembers: 2, women: 0, bodies: [body] } as const;
  const on = (day: string, more: object = {}): string[] => gapsOf({ ...enterprise, bodies: [...enterprise.bodies], ...more }, day);
  expect(on("2026-06-30")).toEqual(["UNION"]);
  expect(on("2026-07-01")).toEqual(["PARTY", "UNION"]);
  expect(on("2024-04-30")).toEqual(["PARTY", "UNION"]);
  expect(on("2026-07-01", { headcount: 24, partyMembers: 2 })).toEqual([]);
  expect(on("2026-07-01", { status: "CLOSED" })).toEqual([]);
});
