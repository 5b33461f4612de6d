import { daysBetween } from "../platform/clock.ts";
import { enumOf } from "../platform/graphql.ts";
import { hundredths } from "./amount.ts";

export const TargetLight = enumOf(
  "TargetLight",
  ["REACHED", "ON_TRACK", "BEHIND", "FAR_BEHIND"],
  "What was reached against the time gone: reached 已完成, keeps pace 符合序时, up to ten points behind 略滞后, further behind or past its day 滞后. 进度灯",
);
export type TargetLight = keyof typeof TargetLight;

/** Points of the hundred by which one may be behind before it is red. */
const POINTS = 10;
/** Without a report for so many days it shows on the home page; a quarter. */
const SILENT_DAYS = 92;
const DUE_DAYS = 14;

export interface Paced {
  readonly year: number;
  readonly issuedOn: string;
  readonly dueOn: string;
  readonly endedOn: string | null;
  readonly value: number;
  readonly reached: number | null;
}

const laterOf = (a: string, b: string): string => (a > b ? a : b);
const earlierOf = (a: string, b: string): string => (a < b ? a : b);

/** Days of its time that are gone, and all of them: from the first day of the year, or from its issue where that is later, to its due day. */
function timeOf({ year, issuedOn, dueOn, endedOn }: Paced, on: string): { gone: number; whole: number; past: boolean } {
  const start = laterOf(`${year}-01-01`, issuedOn);
  const day = endedOn === null ? on : earlierOf(on, endedOn);
  const whole = Math.max(1, daysBetween(start, dueOn));
  return { gone: Math.min(whole, Math.max(0, daysBetween(start, day))), whole, past: day > dueOn };
}

/** How much of its time is gone by a day, in percent with one decimal. 序时进度 */
export function timeGone(share: Paced, on: string): number {
  const { gone, whole } = timeOf(share, on);
  return Math.round((gone * 1_000) / whole) / 10;
}

/** What was reached of what is to be, in percent with one decimal; null before anything was reported. 完成率 */
export function percentOf({ value, reached }: Pick<Paced, "value" | "reached">): number | null {
  return reached === null ? null : Math.round((hundredths(reached) * 1_000) / hundredths(value)) / 10;
}

/** The light of a share by a day. Products instead of quotients, so that SQL and this agree to the last digit. */
export function lightOf(share: Paced, on: string): TargetLight {
  const { gone, whole, past } = timeOf(share, on);
  const [reached, value] = [hundredths(share.reached ?? 0), hundredths(share.value)];
  if (reached >= value) return "REACHED";
  if (past) return "FAR_BEHIND";
  if (reached * whole >= value * gone) return "ON_TRACK";
  return reached * whole * 100 >= value * (gone * 100 - whole * POINTS) ? "BEHIND" : "FAR_BEHIND";
}

/** The same rule in SQL over the columns of target_share; a test shows that both agree. `today` is of type date. */
export function lightSql(row: string, today: string): string {
  const start = `greatest(make_date(${row}.year, 1, 1), ${row}.issued_on)`;
  const day = `least(${today}, ${row}.ended_on)`;
  const whole = `greatest(1, ${row}.due_on - ${start})`;
  const gone = `least(${whole}, greatest(0, ${day} - ${start}))`;
  const reached = `coalesce(${row}.reached, 0)`;
  return `case
    when ${reached} >= ${row}.value then 'REACHED'
    when ${day} > ${row}.due_on then 'FAR_BEHIND'
    when ${reached} * ${whole} >= ${row}.value * ${gone} then 'ON_TRACK'
    when ${reached} * ${whole} * 100 >= ${row}.value * (${gone} * 100 - ${whole} * ${POINTS}) then 'BEHIND'
    else 'FAR_BEHIND' end`;
}

/** Which of one's own shares the home page shows: not reached, and due within two weeks or silent for a quarter. */
export function attentionSql(row: string, today: string): string {
  return `${row}.state = 'OPEN' and coalesce(${row}.reached, 0) < ${row}.value
    and (${row}.due_on <= ${today} + ${DUE_DAYS} or coalesce(${row}.reported_on, ${row}.issued_on) <= ${today} - ${SILENT_DAYS})`;
}
