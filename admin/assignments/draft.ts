import type { Difference } from "../shared/ConflictDialog.tsx";
import type { Assignment, Content, Deliverable, FileInfo, Training } from "./assignment.graphql.ts";

/** What is in the form: one entry per deliverable, as it is typed. */
export interface Typed {
  readonly text: string;
  readonly files: readonly FileInfo[];
  readonly training: {
    readonly heldOn: string;
    readonly place: string;
    readonly attendees: string;
    readonly topic: string;
  };
}

export type Form = Readonly<Record<string, Typed>>;

const NO_TRAINING = { heldOn: "", place: "", attendees: "", topic: "" };

function typedTraining(training: Training | null): Typed["training"] {
  if (training === null) return NO_TRAINING;
  return {
    heldOn: training.heldOn ?? "",
    place: training.place ?? "",
    attendees: training.attendees === null ? "" : String(training.attendees),
    topic: training.topic ?? "",
  };
}

/** The draft, or what was last handed in, or nothing: the form never asks twice for what it knows. */
export function formOf(assignment: Pick<Assignment, "brief" | "draft" | "submissions">): Form {
  const contents: readonly Content[] = assignment.draft?.contents ?? assignment.submissions[0]?.contents ?? [];
  return Object.fromEntries(
    assignment.brief.deliverables.map(({ key }) => {
      const content = contents.find((one) => one.key === key);
      return [
        key,
        {
          text: content?.text ?? "",
          files: content?.files ?? [],
          training: typedTraining(content?.training ?? null),
        },
      ];
    }),
  );
}

export interface ContentInput {
  readonly key: string;
  readonly text?: string;
  readonly fileIds?: readonly string[];
  readonly training?: {
    readonly heldOn?: string;
    readonly place?: string;
    readonly attendees?: number;
    readonly topic?: string;
  };
}

function trainingInput(training: Typed["training"]): ContentInput["training"] {
  return {
    ...(training.heldOn === "" ? {} : { heldOn: training.heldOn }),
    ...(training.place === "" ? {} : { place: training.place }),
    ...(training.attendees === "" ? {} : { attendees: Math.trunc(Number(training.attendees)) }),
    ...(training.topic === "" ? {} : { topic: training.topic }),
  };
}

/** What the API takes; only what was filled in. */
export function contentsOf(form: Form, deliverables: readonly Deliverable[]): ContentInput[] {
  return deliverables.map(({ key, kind }) => {
    const typed = form[key];
    if (typed === undefined) return { key };
    if (kind === "TEXT") return typed.text.trim() === "" ? { key } : { key, text: typed.text };
    if (kind === "ATTACHMENT") return { key, fileIds: typed.files.map((file) => file.id) };
    return { key, training: trainingInput(typed.training) ?? {} };
  });
}

function wordsOf({ text, files, training }: Typed): string {
  const { heldOn, place, attendees, topic } = training;
  return [text, ...files.map(({ name }) => name), heldOn, place, attendees, topic].filter((part) => part !== "").join("\n");
}

/** What two people left different, deliverable by deliverable. */
export function differencesOf(mine: Form, theirs: Form, deliverables: readonly Deliverable[]): Difference[] {
  return deliverables
    .map(({ key, title }) => {
      const [own, other] = [mine[key], theirs[key]];
      return { name: key, label: title, mine: own === undefined ? "" : wordsOf(own), theirs: other === undefined ? "" : wordsOf(other) };
    })
    .filter((difference) => difference.mine !== difference.theirs);
}

/** One's own form with the named parts taken from the other. */
export function merge(mine: Form, theirs: Form, taken: ReadonlySet<string>): Form {
  return Object.fromEntries(Object.entries(mine).map(([key, typed]) => [key, taken.has(key) ? (theirs[key] ?? typed) : typed]));
}
