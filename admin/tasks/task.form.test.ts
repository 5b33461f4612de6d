import { expect, test } from "vitest";
import { amendmentOf, EMPTY, inputOf, wantedOf } from "./task.form.ts";

const wanted = {
  ...EMPTY,
  title: "自查",
  body: "请自查",
  dueOn: "2026-11-15",
  chosen: ["a", "b"],
  deliverables: [{ key: "d1", kind: "TEXT" as const, title: "总结", required: true, instructions: "" }],
};

test("what was left empty is left out", () => {
  const input = inputOf(wanted);
  expect(Object.keys(input).sort()).toEqual(["body", "deliverables", "dueOn", "fileIds", "kind", "reworkDays", "selector", "title"]);
});

test("an amendment says only what changed, and never whom unless that changed", () => {
  expect(amendmentOf(wanted, { ...wanted, dueOn: "2026-11-20" }, "延后")).toEqual({ reason: "延后", dueOn: "2026-11-20" });
  expect(amendmentOf(wanted, { ...wanted, chosen: ["a"] }, "移出")).toEqual({
    reason: "移出",
    selector: { include: ["a"], groups: [], self: false, leads: [] },
  });
});

test("a stored task goes into the form with the keys of its deliverables", () => {
  const task = {
    ...wanted,
    id: "t",
    version: 1,
    state: "DRAFT" as const,
    basis: null,
    receiverName: null,
    reworkDays: 5,
    campaign: null,
    stage: null,
    clauses: [],
    files: [],
    parentAssignmentId: null,
    deliverables: [{ key: "d1", kind: "TEXT" as const, title: "总结", required: true, instructions: null, maxLength: null }],
    selector: { lines: [], kinds: [], territories: [], include: ["a", "b"], exclude: [], groups: [], self: false, leads: [] },
  };
  expect(wantedOf(task, ["a", "b"])).toEqual({ ...wanted, files: [] });
});
