import { describe, expect, it } from "vitest";
import { handoverText, inputFor, NOTHING, summaryOf } from "./founding.ts";
import type { Planned } from "./organization.graphql.ts";

const row = (state: Planned["state"], username: string | null = null): Planned => ({
  divisionCode: "341802106",
  divisionName: "周王镇",
  line: "UNION",
  name: "周王镇工会",
  state,
  username,
  temporaryPassword: state === "MADE" ? "secret" : null,
  organization: null,
  userErrors: [],
});

describe("making organizations from places", () => {
  it("asks nothing while nothing is chosen, and leaves out rows that are half typed", () => {
    expect(inputFor(NOTHING)).toBeNull();
    expect(inputFor({ ...NOTHING, places: [{ code: "3418", name: "新田乡" }] })).toBeNull();
    const places = [
      { code: " 341802299 ", name: "新田乡" },
      { code: "341802298", name: "" },
    ];
    expect(inputFor({ ...NOTHING, places })?.places).toEqual([{ code: "341802299", name: "新田乡" }]);
    expect(inputFor({ ...NOTHING, divisionCodes: ["341802106"], lines: [] })).toBeNull();
  });

  it("counts what would be made and what is there", () => {
    expect(summaryOf([row("NEW", "a.union"), row("EXISTING"), row("REFUSED"), row("EXISTING", "b.union")])).toEqual({
      fresh: 1,
      existing: 2,
      refused: 1,
      accounts: 2,
    });
  });

  it("hands over names and passwords as lines of a table, of new accounts only", () => {
    expect(handoverText([row("MADE", "a.union"), row("EXISTING")])).toBe("周王镇工会\ta.union\tsecret");
  });
});
