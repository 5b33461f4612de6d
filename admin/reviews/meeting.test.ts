import { expect, test } from "vitest";
import { inputOf, type Meeting, newHelp, newShortcoming, orphans, togglePresent, withNote, without, wordsOf } from "./meeting.ts";

const MEETING: Meeting = { mode: "MEETING", heldOn: "2026-11-24", present: [], notes: {} };
const SAID = { ...newShortcoming("2026-11-24"), item: "走访偏少", problem: "不足两次" };

test("a shortcoming goes out with its day or with its reason, whichever is chosen, never with both", () => {
  const typed = { strengths: "扎实", shortcomings: [SAID, { ...SAID, follows: false, reasonForNone: "已纠正" }], help: [newHelp("2026-11-24")] };
  const input = inputOf(withNote(MEETING, "a", typed), "a");
  expect(input.shortcomings).toEqual([
    { aspect: "WORK", severity: "MINOR", item: "走访偏少", problem: "不足两次", dueOn: "2026-12-24" },
    { aspect: "WORK", severity: "MINOR", item: "走访偏少", problem: "不足两次", reasonForNone: "已纠正" },
  ]);
  expect(input.help).toEqual([{ what: "", dueOn: "2027-01-23" }]);
});

test("who leaves and comes back finds what was typed; who was written down is gone, the others are as they were", () => {
  const both = ["a", "b"].reduce((meeting, id) => withNote(togglePresent(meeting, id), id, { strengths: id, shortcomings: [], help: [] }), MEETING);
  expect(togglePresent(togglePresent(both, "a"), "a").notes).toEqual(both.notes);
  expect(without(both, ["a"])).toEqual({ ...MEETING, present: ["b"], notes: { b: { strengths: "b", shortcomings: [], help: [] } } });
});

test("what was typed about somebody whom another wrote down meanwhile is still there to be read", () => {
  const typed = withNote(togglePresent(MEETING, "a"), "a", { strengths: "扎实", shortcomings: [SAID], help: [] });
  expect(orphans(typed, ["a"])).toEqual([]);
  expect(orphans(typed, ["b"]).map((id) => wordsOf(typed.notes[id] ?? { strengths: "", shortcomings: [], help: [] }))).toEqual([
    "扎实\n走访偏少 不足两次",
  ]);
});
