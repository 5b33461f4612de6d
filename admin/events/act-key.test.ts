import { expect, it } from "vitest";
import { actKeys, recordPath } from "./act-key.ts";

it("an act is named for its kind of record first", () => {
  expect(actKeys("close", "Organization")).toEqual(["events.acts.closeOrganization", "acts.closeOrganization", "acts.close"]);
});

it("only records with a page of their own are linked", () => {
  expect(recordPath("Task", "1")).toBe("/tasks/1/show");
  expect(recordPath("Grant", "1")).toBeNull();
});
