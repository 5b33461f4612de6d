import { expect, it } from "vitest";
import { grantState, validityText } from "./grant-validity.ts";

const grant = { validFrom: "2026-01-01", validTo: "2026-12-31", active: true };

it("a grant in force says when it is about to end", () => {
  expect(grantState(grant, "2026-06-01")).toBe("VALID");
  expect(grantState(grant, "2026-12-01")).toBe("ENDING");
  expect(grantState({ ...grant, validTo: null }, "2099-01-01")).toBe("VALID");
});

it("a grant not in force says why", () => {
  expect(grantState({ ...grant, active: false }, "2025-12-31")).toBe("NOT_YET");
  expect(grantState({ ...grant, active: false }, "2027-01-01")).toBe("OVER");
  expect(grantState({ ...grant, active: false }, "2026-06-01")).toBe("ENDED");
});

it("the dates read as a sentence, with or without an end", () => {
  expect(validityText(grant)).toEqual({
    key: "accounts.validity.dated",
    params: { from: "2026-01-01", to: "2026-12-31" },
  });
  expect(validityText({ validFrom: "2026-01-01" })).toEqual({
    key: "accounts.validity.open",
    params: { from: "2026-01-01" },
  });
});
