import calendar from "chinese-days";
import dayjs from "dayjs";
import utc from "dayjs/plugin/utc.js";
import { addDays, daysBetween } from "./clock.ts";

dayjs.extend(utc);

const known = new Map<string, boolean>();
/** Days anybody may ask for are many more than those anybody works with. */
const MAX_KNOWN = 5_000;

/** Whether people work on a day: public holidays and the days worked instead of them (国务院办公厅, by way of chinese-days); where no calendar is out yet, Monday to Friday. */
export function isWorkday(date: string): boolean {
  const found = known.get(date);
  if (found !== undefined) return found;
  // With a time of day the library reads the date as a local one; without it, as UTC, a day off west of Greenwich.
  const works = calendar.isWorkday(`${date}T00:00:00`);
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(date, works);
  return works;
}

/** Calendars are published for the coming year; a day further away than this is counted as Monday to Friday are. */
const CALENDAR_DAYS = 800;

/** Monday to Friday between two dates, the first excluded, the last included: whole weeks, then day by day. */
function weekdaysBetween(from: string, to: string): number {
  const days = daysBetween(from, to);
  const weekday = dayjs.utc(from).day();
  const rest = Array.from({ length: days % 7 }, (_, step) => (weekday + step + 1) % 7);
  return Math.floor(days / 7) * 5 + rest.filter((day) => day !== 0 && day !== 6).length;
}

/** Workdays between two dates, the first excluded, the last included; negative when `to` is earlier. */
export function workdaysBetween(from: string, to: string): number {
  if (to < from) return -workdaysBetween(to, from);
  const near = addDays(from, Math.min(CALENDAR_DAYS, daysBetween(from, to)));
  let count = 0;
  for (let day = addDays(from, 1); day <= near; day = addDays(day, 1)) if (isWorkday(day)) count++;
  return count + weekdaysBetween(near, to);
}
