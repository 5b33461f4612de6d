import type { InspectionAnswerInput, InspectionFindingInput } from "../../schema/generated/graphql.ts";

/** Something entered on site that has not reached the server yet, with the key under which it is sent however often. */
export type Entry = {
  readonly key: string;
  /** What the server said when it did not take it; it stays to be read, changed or put away. */
  readonly refused?: string;
} & ({ readonly kind: "answer"; readonly input: InspectionAnswerInput } | { readonly kind: "finding"; readonly input: InspectionFindingInput });

/** What waits on this device for one visit, oldest first. */
export type Outbox = readonly Entry[];

/** The same line again takes the place of what waits; a finding is one more. */
export function put(outbox: Outbox, entry: Entry): Outbox {
  const others = entry.kind === "answer" ? outbox.filter((one) => one.kind !== "answer" || one.input.key !== entry.input.key) : outbox;
  return [...others, entry];
}

export function without(outbox: Outbox, key: string): Outbox {
  return outbox.filter((one) => one.key !== key);
}

export function refuse(outbox: Outbox, key: string, why: string): Outbox {
  return outbox.map((one) => (one.key === key ? { ...one, refused: why } : one));
}

/** The next to be sent: what was refused waits for a person. */
export function next(outbox: Outbox): Entry | undefined {
  return outbox.find(({ refused }) => refused === undefined);
}

interface Answered {
  readonly rating: InspectionAnswerInput["rating"];
  readonly note: string;
  readonly isDelivered: boolean;
}

/** How a line stands: as it was typed here, else as the server has it. */
export function lineOf(
  outbox: Outbox,
  answers: ReadonlyArray<{ readonly key: string; readonly rating: InspectionAnswerInput["rating"]; readonly note: string | null }>,
  key: string,
): Answered | null {
  for (const entry of outbox) {
    if (entry.kind === "answer" && entry.input.key === key) return { rating: entry.input.rating, note: entry.input.note ?? "", isDelivered: false };
  }
  const answer = answers.find((one) => one.key === key);
  return answer === undefined ? null : { rating: answer.rating, note: answer.note ?? "", isDelivered: true };
}
