import { daysBetween } from "../platform/clock.ts";
import { enumOf } from "../platform/graphql.ts";
import type { Rectification, RectificationTimeliness } from "./rectification.entity.ts";

const DUE_SOON_DAYS = 3;

/** What timeliness is derived from; dates are days in Asia/Shanghai. */
export type Timed = Pick<Rectification, "state" | "dueOn" | "reworkDueOn" | "claimedOn">;

/** The day the clock stops at: the due day, or the day given after a rejection where that is later. */
export function clockDueOn({ dueOn, reworkDueOn }: Pick<Timed, "dueOn" | "reworkDueOn">): string {
  return reworkDueOn !== null && reworkDueOn > dueOn ? reworkDueOn : dueOn;
}

/**
 * On time or late, derived. The claim that was accepted decides: it is the last one. While the verifier holds a claim
 * the owner cannot be overdue; after a rejection the clock is max(due, rejected + days given).
 */
export function timelinessOf(row: Timed, today: string): RectificationTimeliness {
  const clock = clockDueOn(row);
  if (row.state === "VOIDED") return "NOT_APPLICABLE";
  if (row.state === "CLAIMED") return "WITH_VERIFIER";
  if (row.state === "CLOSED") return (row.claimedOn ?? today) <= clock ? "DONE_ON_TIME" : "DONE_LATE";
  if (today > clock) return "OVERDUE";
  return daysBetween(today, clock) <= DUE_SOON_DAYS ? "DUE_SOON" : "NOT_DUE";
}

/** The same rule in SQL over the columns of rectification; a property test shows that both agree. `today` is of type date. */
export function timelinessSql(row: string, today: string): string {
  const clock = `greatest(${row}.due_on, ${row}.rework_due_on)`;
  return `case
    when ${row}.state = 'VOIDED' then 'NOT_APPLICABLE'
    when ${row}.state = 'CLAIMED' then 'WITH_VERIFIER'
    when ${row}.state = 'CLOSED' then
      case when coalesce(${row}.claimed_on, ${today}) <= ${clock} then 'DONE_ON_TIME' else 'DONE_LATE' end
    when ${today} > ${clock} then 'OVERDUE'
    when ${clock} - ${today} <= ${DUE_SOON_DAYS} then 'DUE_SOON'
    else 'NOT_DUE' end`;
}

/** The numbers of the report, each of which can be opened to its rows: total = open + closed + voided. */
export const RectificationFigure = enumOf(
  "RectificationFigure",
  ["TOTAL", "OPEN", "NOT_DUE", "DUE_SOON", "OVERDUE", "WITH_VERIFIER", "CLOSED", "DONE_ON_TIME", "DONE_LATE", "VOIDED", "REPEATED"],
  "A number of the rectification report. 整改统计指标",
);
export type RectificationFigure = keyof typeof RectificationFigure;

/** Which rows a number counts: the report counts by it and the ledger filters by it, so that they cannot differ. */
export function figureSql(figure: RectificationFigure, row: string, today: string): string {
  const rules: Readonly<Partial<Record<RectificationFigure, string>>> = {
    TOTAL: "true",
    OPEN: `${row}.state not in ('CLOSED', 'VOIDED')`,
    CLOSED: `${row}.state = 'CLOSED'`,
    VOIDED: `${row}.state = 'VOIDED'`,
    REPEATED: `${row}.repeat_of is not null and ${row}.state <> 'VOIDED'`,
  };
  return rules[figure] ?? `(${timelinessSql(row, today)}) = '${figure}'`;
}
