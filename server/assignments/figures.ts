import { enumOf } from "../platform/graphql.ts";
import { type Timed, timelinessOf, timelinessSql } from "./timeliness.ts";

/** The numbers of a report, each of which can be opened to its rows. */
export const AssignmentFigure = enumOf(
  "AssignmentFigure",
  [
    "EXPECTED",
    "WAIVED",
    "CANCELLED",
    "ACKNOWLEDGED",
    "SUBMITTED",
    "ON_TIME",
    "LATE",
    "COMPLETED",
    "OVERDUE",
    "DUE_SOON",
    "NOT_DUE",
    "WITH_RECEIVER",
    "WITH_RECEIVER_LATE",
  ],
  "A number of a report. 统计指标",
);
export type AssignmentFigure = keyof typeof AssignmentFigure;

/**
 * Which rows a number counts, over the columns of assignment: the report counts by it and the ledger filters by it,
 * so that a number and the rows behind it cannot differ. `today` is a parameter or literal of type date.
 */
export function figureSql(figure: AssignmentFigure, row: string, today: string): string {
  const live = `${row}.state not in ('WAIVED', 'CANCELLED')`;
  const rules: Readonly<Partial<Record<AssignmentFigure, string>>> = {
    EXPECTED: live,
    WAIVED: `${row}.state = 'WAIVED'`,
    CANCELLED: `${row}.state = 'CANCELLED'`,
    ACKNOWLEDGED: `${live} and ${row}.received_at is not null`,
    SUBMITTED: `${live} and ${row}.first_submitted_on is not null`,
    ON_TIME: `${live} and ${row}.first_submitted_on <= ${row}.effective_due_on`,
    LATE: `${live} and ${row}.first_submitted_on > ${row}.effective_due_on`,
    COMPLETED: `${row}.state = 'COMPLETED'`,
  };
  return rules[figure] ?? `(${timelinessSql(row, today)}) = '${figure}'`;
}

/** What the numbers are derived from; an assignment has it all. */
export interface FiguredOn extends Timed {
  readonly receivedAt: Date | null;
}

/** The same numbers in TypeScript: which of them count this assignment on a day. */
export function figuresAt(assignment: FiguredOn, today: string): ReadonlySet<AssignmentFigure> {
  const { state, firstSubmittedOn, effectiveDueOn } = assignment;
  if (state === "WAIVED" || state === "CANCELLED") return new Set<AssignmentFigure>([state]);
  const figures = new Set<AssignmentFigure>(["EXPECTED"]);
  if (assignment.receivedAt !== null) figures.add("ACKNOWLEDGED");
  if (firstSubmittedOn !== null) figures.add("SUBMITTED").add(firstSubmittedOn <= effectiveDueOn ? "ON_TIME" : "LATE");
  const timeliness = timelinessOf(assignment, today);
  if (state === "COMPLETED") figures.add("COMPLETED");
  else if (timeliness in AssignmentFigure) figures.add(timeliness as AssignmentFigure);
  return figures;
}
