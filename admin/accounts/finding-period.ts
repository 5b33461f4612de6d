import dayjs from "dayjs";

/** For how many days something was not used. */
export const PERIODS = [30, 90, 180, 365] as const;
export const USUAL_DAYS = 90;

/** Calendar days from an instant to a day, as the server counts them for the export. */
export function daysSince(since: string, today: string): number {
  return dayjs(today).startOf("day").diff(dayjs(since).startOf("day"), "day");
}

/** The list's flat filter as the API takes it. */
export function findingFilter({ days, kind }: Readonly<Record<string, unknown>>): { filter: object; variables: object } {
  return { filter: kind === undefined || kind === "" ? {} : { kind }, variables: { days: Number(days ?? USUAL_DAYS) } };
}
