import { expect, test } from "vitest";
import { isCreditCode } from "./credit-code.ts";

test("codes of well-known companies are codes, and with any one place changed they are not", () => {
  for (const code of ["91440300708461136T", "9144030071526726XG", "914403001922038216"]) {
    expect([code, isCreditCode(code)]).toEqual([code, true]);
    for (let place = 0; place < 18; place++) {
      const changed = `${code.slice(0, place)}${code[place] === "1" ? "2" : "1"}${code.slice(place + 1)}`;
      expect([changed, isCreditCode(changed)]).toEqual([changed, false]);
    }
  }
});

test("what has another length or other signs is none", () => {
  for (const code of ["", "91110000", "91110000100003962t", "9111000010000396OT", "91440300708461136T0"]) expect(isCreditCode(code)).toBe(false);
});
