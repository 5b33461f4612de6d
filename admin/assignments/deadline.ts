import type { Row } from "./assignment.graphql.ts";

type Timed = Pick<Row, "state" | "timeliness" | "daysLeft" | "workdaysLeft">;

/** Key of the words below assignments.deadline, and their number. */
export interface Deadline {
  readonly key: "left" | "today" | "late";
  readonly days: number;
}

/** What a deadline means to who has to keep it: workdays while the clock runs, days once it is late, nothing where it has stopped. */
export function deadlineOf({ state, timeliness, daysLeft, workdaysLeft }: Timed): Deadline | null {
  if (timeliness === "OVERDUE") return state === "CLOSED_INCOMPLETE" ? null : { key: "late", days: -daysLeft };
  if (timeliness !== "NOT_DUE" && timeliness !== "DUE_SOON") return null;
  return daysLeft === 0 ? { key: "today", days: 0 } : { key: "left", days: workdaysLeft };
}
