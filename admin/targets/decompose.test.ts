import { expect, test } from "vitest";
import { checkOf, emptyOn, inputOf, numberOf, portionsOf } from "./decompose.ts";

const rows = ["a", "b", "c"].map((id, index) => ({ organization: { id, shortName: id }, heads: index, value: [33.34, 33.33, 33.33][index] ?? 0 }));

test("shares are checked while they are typed: a sum to the last hundredth, a rate one by one", () => {
  const wanted = { ...emptyOn("2026-02-10"), total: "100" };
  const proposed = portionsOf(wanted, rows);
  expect(checkOf(wanted, proposed)).toEqual({ sum: 100, by: 0, differing: 0, missing: 0 });
  const typed = portionsOf({ split: "TYPED", values: { a: "３０", b: "" } }, rows);
  expect(checkOf(wanted, typed)).toEqual({ sum: 63.33, by: -36.67, differing: 0, missing: 1 });
  expect(checkOf({ spread: "EACH", total: "33.33" }, proposed)).toEqual({ sum: null, by: 0.01, differing: 1, missing: 0 });
});

test("what is typed is a number in either width, or none; a percentage is sent as what applies to each", () => {
  expect([numberOf("1,200.5"), numberOf("８５"), numberOf(""), numberOf("若干")]).toEqual([1200.5, 85, null, null]);
  const wanted = { ...emptyOn("2026-02-10"), unit: "%", total: "85" };
  expect(inputOf(wanted, portionsOf(wanted, rows))).toMatchObject({
    spread: "EACH",
    total: 85,
    shares: [{ organizationId: "a", value: 33.34 }, {}, {}],
  });
});
