import dayjs from "dayjs";

export type TermState = "OPEN" | "RUNNING" | "ENDING" | "EXPIRED";

/** An election has to be prepared some three months ahead of the end of a term. */
const PREPARE_DAYS = 90;

export interface Term {
  readonly state: TermState;
  /** Days until the last day of the term, negative after it; 0 when no end is recorded. */
  readonly days: number;
}

/** How a term of office stands on a day. Dates are YYYY-MM-DD; the last day still belongs to the term. */
export function termOn(today: string, termEndsOn: string | null | undefined): Term {
  if (termEndsOn === null || termEndsOn === undefined) return { state: "OPEN", days: 0 };
  const days = dayjs(termEndsOn).diff(dayjs(today), "day");
  if (days < 0) return { state: "EXPIRED", days };
  return { state: days <= PREPARE_DAYS ? "ENDING" : "RUNNING", days };
}

/** The officer whose term needs attention first, or null when none does. */
export function mostUrgent<T extends { readonly termEndsOn?: string | null }>(today: string, officers: readonly T[]): T | null {
  const pressing = officers
    .map((officer) => ({ officer, term: termOn(today, officer.termEndsOn) }))
    .filter(({ term }) => term.state === "ENDING" || term.state === "EXPIRED")
    .sort((left, right) => left.term.days - right.term.days);
  return pressing[0]?.officer ?? null;
}
