import dayjs from "dayjs";
import timezone from "dayjs/plugin/timezone.js";
import utc from "dayjs/plugin/utc.js";

dayjs.extend(utc);
dayjs.extend(timezone);

/** Deadlines are days in this zone: "11月15日前" means to the end of that day here. */
const ZONE = "Asia/Shanghai";

/** The only source of time for features. `today` is a date `YYYY-MM-DD` in {@link ZONE}. */
export interface Clock {
  now(): Date;
  today(): string;
}

export function dateOf(instant: Date): string {
  return dayjs(instant).tz(ZONE).format("YYYY-MM-DD");
}

/** The first instant of a date in {@link ZONE}. */
export function startOfDay(date: string): Date {
  return dayjs.tz(`${date}T00:00:00`, ZONE).toDate();
}

export function addDays(date: string, days: number): string {
  return dayjs.utc(date).add(days, "day").format("YYYY-MM-DD");
}

/** Whole days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayjs.utc(to).diff(dayjs.utc(from), "day");
}

/** Monday to Friday between two dates, the first excluded, the last included; negative when `to` is earlier. Public holidays are not known. */
export function workdaysBetween(from: string, to: string): number {
  if (to < from) return -workdaysBetween(to, from);
  const days = daysBetween(from, to);
  const weekday = dayjs.utc(from).day();
  let count = Math.floor(days / 7) * 5;
  for (let step = 1; step <= days % 7; step++) {
    const day = (weekday + step) % 7;
    if (day !== 0 && day !== 6) count++;
  }
  return count;
}

export const systemClock: Clock = {
  now: () => new Date(),
  today: () => dateOf(new Date()),
};

/** A clock that stands still until it is moved: for tests and for telling a story in the past. */
export class FixedClock implements Clock {
  private instant: Date;

  constructor(at: string | Date) {
    this.instant = new Date(at);
  }

  now(): Date {
    return new Date(this.instant);
  }

  today(): string {
    return dateOf(this.instant);
  }

  set(at: string | Date): void {
    this.instant = new Date(at);
  }
}
