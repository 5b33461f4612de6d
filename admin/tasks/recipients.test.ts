import { expect, test } from "vitest";
import { branchesOf, markOf, toggle, toggleBranch } from "./recipients.ts";
import type { Candidate } from "./task.graphql.ts";

const candidate = (id: string, line: string, divisionCode: string): Candidate => ({
  id,
  line,
  divisionCode,
  name: id,
  shortName: id,
  kind: "MASS_ORGANIZATION",
});
const candidates = [candidate("a", "UNION", "1"), candidate("b", "LEAGUE", "1"), candidate("c", "UNION", "2")];

test("every candidate stands in exactly one branch of each tree", () => {
  const count = (by: "territory" | "line"): number => branchesOf(candidates, by, String).reduce((total, branch) => total + branch.members.length, 0);
  expect([count("territory"), count("line")]).toEqual([3, 3]);
  expect(branchesOf(candidates, "line", (key) => `${key}!`).map(({ name }) => name)).toEqual(["UNION!", "LEAGUE!"]);
});

test("a branch is ticked, half ticked or not, and ticking it again clears it", () => {
  const [first] = branchesOf(candidates, "territory", String);
  if (first === undefined) throw new Error("no branch");
  const half = toggle("a", new Set());
  expect(markOf(first, half)).toBe("some");
  const full = toggleBranch(first, half);
  expect([...full].sort()).toEqual(["a", "b"]);
  expect(markOf(first, toggleBranch(first, full))).toBe("none");
});
