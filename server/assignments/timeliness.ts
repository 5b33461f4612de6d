import { addDays, daysBetween } from "../platform/clock.ts";
import type { Assignment, AssignmentState, Timeliness } from "./assignment.entity.ts";

export const DUE_SOON_DAYS = 3;

/** What timeliness is derived from; dates are days in Asia/Shanghai. */
export type Timed = Pick<Assignment, "state" | "effectiveDueOn" | "reworkDueOn" | "objectedOn" | "firstSubmittedOn">;

/** The day the clock stops at: the due day with extensions, or the rework day where that is later. */
export function clockDueOn(assignment: Pick<Timed, "effectiveDueOn" | "reworkDueOn">): string {
  const { effectiveDueOn: due, reworkDueOn: rework } = assignment;
  return rework !== null && rework > due ? rework : due;
}

const NOT_APPLICABLE: readonly AssignmentState[] = ["WAIVED", "CANCELLED"];
const WITH_RECEIVER: readonly AssignmentState[] = ["SUBMITTED", "UNDER_REVIEW"];

/**
 * On time or late, derived (domain.md). The first submission that was not withdrawn decides; while the receiver
 * holds it the tenant cannot be overdue; after a return the clock is max(due, returned + rework days); an objection
 * stops the clock on the day it was filed; what was closed incomplete was never delivered and stays overdue.
 */
export function timelinessOf(assignment: Timed, today: string): Timeliness {
  const { state, effectiveDueOn, firstSubmittedOn, objectedOn } = assignment;
  const clock = clockDueOn(assignment);
  if (NOT_APPLICABLE.includes(state)) return "NOT_APPLICABLE";
  if (state === "CLOSED_INCOMPLETE") return "OVERDUE";
  if (state === "COMPLETED") return (firstSubmittedOn ?? today) <= effectiveDueOn ? "DONE_ON_TIME" : "DONE_LATE";
  if (WITH_RECEIVER.includes(state)) return (firstSubmittedOn ?? today) <= effectiveDueOn ? "WITH_RECEIVER" : "WITH_RECEIVER_LATE";
  if (state === "OBJECTED") return (objectedOn ?? today) <= clock ? "WITH_RECEIVER" : "WITH_RECEIVER_LATE";
  if (today > clock) return "OVERDUE";
  return daysBetween(today, clock) <= DUE_SOON_DAYS ? "DUE_SOON" : "NOT_DUE";
}

/**
 * The same rule in SQL over the columns of assignment; a property test shows that both agree.
 * `today` is a parameter or literal of type date.
 */
export function timelinessSql(row: string, today: string): string {
  const clock = `greatest(${row}.effective_due_on, ${row}.rework_due_on)`;
  return `case
    when ${row}.state in ('WAIVED', 'CANCELLED') then 'NOT_APPLICABLE'
    when ${row}.state = 'CLOSED_INCOMPLETE' then 'OVERDUE'
    when ${row}.state = 'COMPLETED' then
      case when coalesce(${row}.first_submitted_on, ${today}) <= ${row}.effective_due_on then 'DONE_ON_TIME' else 'DONE_LATE' end
    when ${row}.state in ('SUBMITTED', 'UNDER_REVIEW') then
      case when coalesce(${row}.first_submitted_on, ${today}) <= ${row}.effective_due_on then 'WITH_RECEIVER' else 'WITH_RECEIVER_LATE' end
    when ${row}.state = 'OBJECTED' then
      case when coalesce(${row}.objected_on, ${today}) <= ${clock} then 'WITH_RECEIVER' else 'WITH_RECEIVER_LATE' end
    when ${today} > ${clock} then 'OVERDUE'
    when ${clock} - ${today} <= ${DUE_SOON_DAYS} then 'DUE_SOON'
    else 'NOT_DUE' end`;
}

/** The day rework is due when something is returned today. */
export function reworkDeadline(today: string, reworkDays: number): string {
  return addDays(today, reworkDays);
}
