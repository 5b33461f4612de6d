import dayjs from "dayjs";

const PARTS = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/;
const PLAIN = /^(\d{4})(\d{2})(\d{2})$/;

/** A date as people type it, 2026-11-24, 2026/11/24, 20261124, 2026年11月24日, full-width digits too; null when it is none. */
export function readDate(typed: string): string | null {
  const text = typed.normalize("NFKC").trim();
  const [, year = "", month = "", day = ""] = PARTS.exec(text) ?? PLAIN.exec(text) ?? [];
  if (year === "") return null;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  // 2026-02-30 would otherwise become the second of March.
  return dayjs(date).isValid() && dayjs(date).format("YYYY-MM-DD") === date ? date : null;
}

const STEPS: Readonly<Record<string, readonly [number, "day" | "month"]>> = {
  ArrowUp: [1, "day"],
  ArrowDown: [-1, "day"],
  PageUp: [1, "month"],
  PageDown: [-1, "month"],
};

/** The date after a key was pressed in the field, or null where the key means nothing; an empty field begins with today. */
export function stepDate(typed: string, key: string, today: string): string | null {
  const step = STEPS[key];
  if (step === undefined) return null;
  const date = readDate(typed);
  if (date === null) return typed.trim() === "" ? today : null;
  return dayjs(date).add(step[0], step[1]).format("YYYY-MM-DD");
}
