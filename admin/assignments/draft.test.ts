import { expect, test } from "vitest";
import type { Deliverable } from "./assignment.graphql.ts";
import { contentsOf, formOf } from "./draft.ts";

const deliverable = (key: string, kind: Deliverable["kind"]): Deliverable => ({
  key,
  kind,
  title: key,
  required: true,
  instructions: null,
  maxLength: null,
});
const deliverables = [deliverable("a", "TEXT"), deliverable("b", "ATTACHMENT"), deliverable("c", "TRAINING_RECORD")];
const brief = { body: "", basis: null, receiverName: null, reworkDays: 5, deliverables, clauses: [], files: [] };
const file = { id: "f", name: "总结.docx", size: 10, url: "/files/f" };
const training = { heldOn: "2026-10-01", place: null, attendees: 42, topic: null };
const contents = [
  { key: "a", text: "总结", files: [], training: null },
  { key: "b", text: null, files: [file], training: null },
  { key: "c", text: null, files: [], training },
];

test("a draft goes into the form and out again unchanged", () => {
  const form = formOf({ brief, draft: { version: 1, note: null, updatedAt: "", contents }, submissions: [] });
  expect(contentsOf(form, deliverables)).toEqual([
    { key: "a", text: "总结" },
    { key: "b", fileIds: ["f"] },
    { key: "c", training: { heldOn: "2026-10-01", attendees: 42 } },
  ]);
});

test("after a return the form starts from what was handed in", () => {
  const submission = {
    id: "s",
    number: 1,
    note: null,
    submittedAt: "",
    submittedBy: "",
    outcome: "RETURNED" as const,
    contents,
  };
  expect(formOf({ brief, draft: null, submissions: [submission] })["a"]?.text).toBe("总结");
});

test("nothing filled in is left out", () => {
  const form = formOf({ brief, draft: null, submissions: [] });
  expect(contentsOf(form, deliverables)).toEqual([{ key: "a" }, { key: "b", fileIds: [] }, { key: "c", training: {} }]);
});
