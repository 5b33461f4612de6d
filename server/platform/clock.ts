import dayjs from "dayjs";
import timezone from "dayjs/plugin/timezone.js";
import utc from "dayjs/plugin/utc.js";
import { Bounded } from "./bounded.ts";

dayjs.extend(utc);
dayjs.extend(timezone);

/** Deadlines are days in this zone: "11月15日前" means to the end of that day here. */
const ZONE = "Asia/Shanghai";

const DAY = 86_400_000;
/** Every zone's midnight falls on a quarter of an hour. */
const QUARTER = 900_000;
/** The zone's rules are slow, and asked for every date of every row. */
const dates = new Bounded<number, string>(5_000, () => 1);

/** The only source of time for features. `today` is a date `YYYY-MM-DD` in {@link ZONE}. */
export interface Clock {
  now(): Date;
  today(): string;
}

export function dateOf(instant: Date): string {
  const quarter = Math.floor(instant.getTime() / QUARTER);
  const known = dates.get(quarter);
  if (known !== undefined) return known;
  const date = dayjs(instant).tz(ZONE).format("YYYY-MM-DD");
  dates.set(quarter, date);
  return date;
}

/** An instant as people here read it, to the minute. */
export function minuteOf(instant: Date): string {
  return dayjs(instant).tz(ZONE).format("YYYY-MM-DD HH:mm");
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
  return (Date.parse(to) - Date.parse(from)) / DAY;
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
