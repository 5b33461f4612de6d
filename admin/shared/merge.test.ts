import fc from "fast-check";
import { expect, test } from "vitest";
import { mergeTyped } from "./merge.ts";

const BEGUN = { name: "园区工会", members: 10, note: null, officers: [{ name: "王", post: "主席" }] };

test("what only one of the two changed is taken from whoever changed it", () => {
  const mine = { ...BEGUN, members: 12 };
  const theirs = { ...BEGUN, name: "园区联合工会", officers: [] };
  expect(mergeTyped(mine, theirs, BEGUN)).toEqual({ values: { ...BEGUN, members: 12, name: "园区联合工会", officers: [] }, open: [] });
});

test("what both changed alike is settled, what they changed differently is open and stays as it was typed here", () => {
  const mine = { ...BEGUN, members: 12, note: "甲" };
  const theirs = { ...BEGUN, members: 12, note: "乙" };
  expect(mergeTyped(mine, theirs, BEGUN)).toEqual({ values: mine, open: ["note"] });
});

test("an empty answer and none are the same, also inside rows", () => {
  const mine = { ...BEGUN, note: "", officers: [{ post: "主席", name: "王", termEndsOn: "" }] };
  expect(mergeTyped(mine, BEGUN, BEGUN).open).toEqual([]);
});

test("without a common beginning every difference is open", () => {
  expect(mergeTyped({ ...BEGUN, members: 12 }, BEGUN, null).open).toEqual(["members"]);
});

test("nobody's change is lost: every value is mine or theirs, and theirs replaces mine only where mine is as it was", () => {
  const record = fc.record({
    a: fc.constantFrom("", "x", "y"),
    b: fc.constantFrom(null, 1, 2),
    c: fc.array(fc.constantFrom("p", "q"), { maxLength: 2 }),
  });
  fc.assert(
    fc.property(record, record, record, (mine, theirs, begun) => {
      const { values, open } = mergeTyped(mine, theirs, begun);
      for (const name of ["a", "b", "c"] as const) {
        if (open.includes(name)) expect(values[name]).toEqual(mine[name]);
        else expect([mine[name], theirs[name]]).toContainEqual(values[name]);
        if (values[name] !== mine[name]) expect(JSON.stringify(mine[name] || null)).toBe(JSON.stringify(begun[name] || null));
      }
    }),
  );
});
