import { expect, test } from "vitest";
import { type Candidate, branchesOf, markOf, matches, toggle, toggleBranch } from "./recipients.ts";

const candidate = (id: string, line: Candidate["line"], divisionCode: string): Candidate => ({
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

test("a recipient is found by name, by pinyin and by initials", () => {
  const place = { name: "周王镇", pinyin: "zhouwangzhen", initials: "zwz" };
  const party = { name: "周王镇党委", shortName: "周王镇党委" };
  expect(["", "周王", "zhouw", "ZWZ"].map((typed) => matches(party, place, typed))).toEqual([true, true, true, true]);
  expect(matches(party, place, "sy")).toBe(false);
});
