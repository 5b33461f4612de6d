import { daysBetween } from "../platform/clock.ts";
import type { ReviewObligation, ReviewTimeliness } from "./review.entity.ts";

/** A leader plans further ahead than an office: a review is due soon a month before its last day. */
const DUE_SOON_DAYS = 30;

/** On time or late, derived: the day a review was held decides, not the day it was written down. */
export function timelinessOf(row: Pick<ReviewObligation, "state" | "dueOn" | "heldOn">, today: string): ReviewTimeliness {
  if (row.state === "EXCUSED") return "NOT_APPLICABLE";
  if (row.state === "MISSED") return "MISSED";
  if (row.state === "DONE") return (row.heldOn ?? today) <= row.dueOn ? "DONE_ON_TIME" : "DONE_LATE";
  if (today > row.dueOn) return "OVERDUE";
  return daysBetween(today, row.dueOn) <= DUE_SOON_DAYS ? "DUE_SOON" : "NOT_DUE";
}

/** The same rule in SQL over the columns of review_obligation; a test shows that both agree. `today` is of type date. */
export function timelinessSql(row: string, today: string): string {
  return `case
    when ${row}.state = 'EXCUSED' then 'NOT_APPLICABLE'
    when ${row}.state = 'MISSED' then 'MISSED'
    when ${row}.state = 'DONE' then case when ${row}.held_on <= ${row}.due_on then 'DONE_ON_TIME' else 'DONE_LATE' end
    when ${today} > ${row}.due_on then 'OVERDUE'
    when ${row}.due_on - ${today} <= ${DUE_SOON_DAYS} then 'DUE_SOON'
    else 'NOT_DUE' end`;
}
