/** A half-year by its name, `2026H2`, with its first and last day. */
export interface HalfYear {
  readonly period: string;
  readonly from: string;
  readonly to: string;
}

/** The half-year that a day lies in. */
export function halfYearOf(day: string): HalfYear {
  const year = day.slice(0, 4);
  return day.slice(5, 7) <= "06"
    ? { period: `${year}H1`, from: `${year}-01-01`, to: `${year}-06-30` }
    : { period: `${year}H2`, from: `${year}-07-01`, to: `${year}-12-31` };
}

/** The half-year before the one that a day lies in. */
export function halfYearBefore(day: string): HalfYear {
  const year = Number(day.slice(0, 4));
  return halfYearOf(day.slice(5, 7) <= "06" ? `${String(year - 1).padStart(4, "0")}-12-31` : `${day.slice(0, 4)}-06-30`);
}

/** `2026H2` as people say it. */
export function halfYearWords(period: string, locale: "zh-CN" | "en"): string {
  const [year = "", half = ""] = period.split("H");
  if (locale === "en") return `${half === "1" ? "First" : "Second"} half of ${year}`;
  return `${year}年${half === "1" ? "上" : "下"}半年`;
}

/** The last day for one relation in a half-year: the end of either, the earlier. */
export function dueIn({ to }: HalfYear, validTo: string | null): string {
  return validTo !== null && validTo < to ? validTo : to;
}
