import { describe, expect, it } from "vitest";
import { countBelow, forestOf, opened, pruned, selfAndBelow } from "./forest.ts";

const items = [
  { id: "district", parent: null },
  { id: "town", parent: "district" },
  { id: "union", parent: "town" },
  { id: "league", parent: "town" },
  { id: "stray", parent: "elsewhere" },
];
const parentOf = (item: { parent: string | null }) => item.parent;
const shape = (forest: ReturnType<typeof forestOf<(typeof items)[number]>>): unknown[] =>
  forest.map((branch) => (branch.children.length === 0 ? branch.id : [branch.id, ...shape([...branch.children])]));

describe("the forest of organizations", () => {
  const forest = forestOf(items, parentOf);

  it("puts everybody below their parent, in the order of the list", () => {
    expect(shape(forest)).toEqual([["district", ["town", "union", "league"]], "stray"]);
  });

  it("keeps a record whose parent cannot be seen, at the top", () => {
    expect(forest.map((branch) => branch.id)).toContain("stray");
  });

  it("loses nobody even when two are each other's parent", () => {
    const loop = forestOf(
      [
        { id: "a", parent: "b" },
        { id: "b", parent: "a" },
      ],
      parentOf,
    );
    expect(loop.reduce((sum, branch) => sum + 1 + countBelow(branch), 0)).toBe(2);
  });

  it("shows the way up to a record that was searched for", () => {
    expect(shape(pruned(forest, new Set(["league"])))).toEqual([["district", ["town", "league"]]]);
    expect(pruned(forest, new Set())).toEqual([]);
  });

  it("opens as many levels as asked", () => {
    expect(opened(forest, 1)).toEqual(["district"]);
    expect(opened(forest, 2)).toEqual(["district", "town"]);
  });

  it("offers no record as parent of itself or of one above it", () => {
    expect([...selfAndBelow(items, parentOf, "town")]).toEqual(["town", "union", "league"]);
  });
});
