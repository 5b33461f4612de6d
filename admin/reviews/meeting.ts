import type { Aspect, ReviewInput, ReviewMode, Severity } from "../../schema/generated/graphql.ts";

export interface Shortcoming {
  readonly aspect: Aspect;
  readonly item: string;
  readonly problem: string;
  readonly severity: Severity;
  /** Put right by a day, or left with a reason. */
  readonly follows: boolean;
  readonly dueOn: string;
  readonly reasonForNone: string;
}

export interface Help {
  readonly what: string;
  readonly dueOn: string;
}

/** What was typed about one subject. */
export interface Note {
  readonly strengths: string;
  readonly shortcomings: readonly Shortcoming[];
  readonly help: readonly Help[];
}

/** A meeting as it is typed: who is there, and what is said about each. */
export interface Meeting {
  readonly mode: ReviewMode;
  readonly heldOn: string;
  readonly present: readonly string[];
  readonly notes: Readonly<Record<string, Note>>;
}

const EMPTY: Note = { strengths: "", shortcomings: [], help: [] };

/** A day some weeks on, which most limits are. */
function later(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

export function newShortcoming(today: string): Shortcoming {
  return { aspect: "WORK", item: "", problem: "", severity: "MINOR", follows: true, dueOn: later(today, 30), reasonForNone: "" };
}

export function newHelp(today: string): Help {
  return { what: "", dueOn: later(today, 60) };
}

export function noteOf({ notes }: Meeting, id: string): Note {
  return notes[id] ?? EMPTY;
}

/** With or without somebody; what was typed about somebody who left is kept. */
export function togglePresent(meeting: Meeting, id: string): Meeting {
  const there = meeting.present.includes(id);
  return { ...meeting, present: there ? meeting.present.filter((one) => one !== id) : [...meeting.present, id] };
}

export function withNote(meeting: Meeting, id: string, note: Note): Meeting {
  return { ...meeting, notes: { ...meeting.notes, [id]: note } };
}

/** What was typed about somebody who is no longer owed a review: another wrote it down meanwhile, or the half-year ended. */
export function orphans({ present, notes }: Meeting, owed: readonly string[]): string[] {
  return present.filter((id) => !owed.includes(id) && notes[id] !== undefined);
}

/** All of a note in lines, to be copied elsewhere. */
export function wordsOf({ strengths, shortcomings, help }: Note): string {
  return [strengths, ...shortcomings.map(({ item, problem }) => `${item} ${problem}`), ...help.map(({ what }) => what)]
    .filter((line) => line.trim() !== "")
    .join("\n");
}

/** After these were written down, the others are as they were typed. */
export function without({ notes, present, ...meeting }: Meeting, written: readonly string[]): Meeting {
  const left = Object.entries(notes).filter(([id]) => !written.includes(id));
  return { ...meeting, present: present.filter((id) => !written.includes(id)), notes: Object.fromEntries(left) };
}

/** One of the two; a day that was not chosen is left out, so that the server says so by the field. */
function followingOf({ follows, dueOn, reasonForNone }: Pick<Shortcoming, "follows" | "dueOn" | "reasonForNone">): {
  dueOn?: string;
  reasonForNone?: string;
} {
  if (!follows) return { reasonForNone };
  return dueOn === "" ? {} : { dueOn };
}

/** What the API takes about one subject. */
export function inputOf(meeting: Meeting, id: string): ReviewInput {
  const { strengths, shortcomings, help } = noteOf(meeting, id);
  return {
    mode: meeting.mode,
    heldOn: meeting.heldOn,
    strengths,
    shortcomings: shortcomings.map(({ follows, dueOn, reasonForNone, ...said }) => ({ ...said, ...followingOf({ follows, dueOn, reasonForNone }) })),
    help: help.map((one) => ({ ...one })),
  };
}
