import dayjs from "dayjs";

/** An instant as people read it in a ledger. */
export function instant(value: string | null): string {
  return value === null ? "" : dayjs(value).format("YYYY-MM-DD HH:mm");
}

/** A date with its weekday, as a person says it: 2026年11月24日 星期二. */
export function longDate(date: string, locale: string): string {
  const full = { year: "numeric", month: "long", day: "numeric", weekday: "long", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(locale, full).format(new Date(`${date}T00:00:00Z`)).replace("日星期", "日 星期");
}
