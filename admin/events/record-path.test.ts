import { expect, it } from "vitest";
import { recordPath } from "./record-path.ts";

it("only records with a page of their own are linked", () => {
  expect(recordPath("Task", "1")).toBe("/tasks/1/show");
  expect(recordPath("Grant", "1")).toBeNull();
});
