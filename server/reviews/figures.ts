import { enumOf } from "../platform/graphql.ts";
import type { Conditions } from "../platform/select.ts";
import type { ReviewHelp } from "./review.entity.ts";

/** The numbers of the report over reviews: total = done + open + behind + excused; done = on time + late = the three modes. */
export const ReviewFigure = enumOf(
  "ReviewFigure",
  ["TOTAL", "DONE", "ON_TIME", "LATE", "OPEN", "BEHIND", "OVERDUE", "MISSED", "EXCUSED", "ON_SITE", "MEETING", "INDIVIDUAL_TALK"],
  "A number of the report over leader reviews. 点评统计指标",
);
export type ReviewFigure = keyof typeof ReviewFigure;

/** The numbers over promised help: promised = delivered + open. */
export const HelpFigure = enumOf(
  "HelpFigure",
  ["PROMISED", "DELIVERED", "DELIVERED_LATE", "OPEN", "OVERDUE"],
  "A number of the report over promised help. 帮助事项统计指标",
);
export type HelpFigure = keyof typeof HelpFigure;

export const HelpTimeliness = enumOf(
  "HelpTimeliness",
  ["NOT_DUE", "OVERDUE", "DONE_ON_TIME", "DONE_LATE"],
  "Whether help came, and by its day; derived, never stored. 帮助事项时效",
);
export type HelpTimeliness = keyof typeof HelpTimeliness;

const WAITING = "in ('DUE', 'SCHEDULED')";

/** Which reviews a number counts: the report counts by it and the ledger filters by it, so that they cannot differ. `today` is of type date. */
export function figureSql(figure: ReviewFigure, row: string, today: string): string {
  const rules: Readonly<Record<ReviewFigure, string>> = {
    TOTAL: "true",
    DONE: `${row}.state = 'DONE'`,
    ON_TIME: `${row}.state = 'DONE' and ${row}.held_on <= ${row}.due_on`,
    LATE: `${row}.state = 'DONE' and ${row}.held_on > ${row}.due_on`,
    OPEN: `${row}.state ${WAITING} and ${row}.due_on >= ${today}`,
    BEHIND: `(${row}.state = 'MISSED' or ${row}.state ${WAITING} and ${row}.due_on < ${today})`,
    OVERDUE: `${row}.state ${WAITING} and ${row}.due_on < ${today}`,
    MISSED: `${row}.state = 'MISSED'`,
    EXCUSED: `${row}.state = 'EXCUSED'`,
    ON_SITE: `${row}.mode = 'ON_SITE'`,
    MEETING: `${row}.mode = 'MEETING'`,
    INDIVIDUAL_TALK: `${row}.mode = 'INDIVIDUAL_TALK'`,
  };
  return rules[figure];
}

/** Which promises a number counts, likewise. */
export function helpFigureSql(figure: HelpFigure, row: string, today: string): string {
  const rules: Readonly<Record<HelpFigure, string>> = {
    PROMISED: "true",
    DELIVERED: `${row}.delivered_on is not null`,
    DELIVERED_LATE: `${row}.delivered_on > ${row}.due_on`,
    OPEN: `${row}.delivered_on is null`,
    OVERDUE: `${row}.delivered_on is null and ${row}.due_on < ${today}`,
  };
  return rules[figure];
}

export function helpTimelinessOf({ deliveredOn, dueOn }: Pick<ReviewHelp, "deliveredOn" | "dueOn">, today: string): HelpTimeliness {
  if (deliveredOn !== null) return deliveredOn <= dueOn ? "DONE_ON_TIME" : "DONE_LATE";
  return today > dueOn ? "OVERDUE" : "NOT_DUE";
}

/** Rows that any of these numbers counts. */
export function whereFigures(query: Conditions, rules: readonly string[], today: string): void {
  const sql = rules.map((rule) => `(${rule})`).join(" or ");
  query.andWhere(sql === "" ? "false" : `(${sql})`, { figureDay: today });
}

/** The day in the rules given to `whereFigures`. */
export const FIGURE_DAY = ":figureDay::date";
