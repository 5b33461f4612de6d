import { expect, it } from "vitest";
import { inputOf } from "./input-of.ts";

it("sends what was asked and answered, nothing else", () => {
  const values = { id: "1", name: "机关工会", principal: "", parentId: null, memberCount: 0 };
  expect(inputOf<Record<string, unknown>>(values, ["name", "principal", "parentId", "memberCount"])).toEqual({
    name: "机关工会",
    memberCount: 0,
  });
});

it("leaves empty answers out of the rows of a list too", () => {
  const values = { officers: [{ name: "李梅", post: "主席", termEndsOn: "" }], aspects: ["WORK"] };
  expect(inputOf<Record<string, unknown>>(values, ["officers", "aspects"])).toEqual({
    officers: [{ name: "李梅", post: "主席" }],
    aspects: ["WORK"],
  });
});
