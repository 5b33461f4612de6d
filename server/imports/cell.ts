import type { Part } from "../files/office.ts";
import type { ErrorCode } from "../platform/errors.ts";
import { attribute, readXml } from "./xml.ts";

/** What the numbers of a workbook mean. */
export interface Numbers {
  readonly counts1904: boolean;
  readonly strings: readonly string[];
  /** Which styles show a number as a date, by their number. */
  readonly dates: readonly boolean[];
}

/** Formats of dates that have a number instead of a code. */
const isDateFormat = (id: number): boolean => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** A code shows a date when it names year, month or day outside of quotes and brackets. */
const namesDate = (code: string): boolean => /[ymdhs年月日]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));

/** Which cell styles are dates. */
export async function dateStyles(part: Part | undefined): Promise<boolean[]> {
  const styles: boolean[] = [];
  if (part === undefined) return styles;
  const codes = new Map<number, boolean>();
  let within = false;
  await readXml(part(), {
    open(name, attributes) {
      const id = Number(attribute(attributes, "numFmtId") ?? 0);
      if (name === "numFmt") codes.set(id, namesDate(attribute(attributes, "formatCode") ?? ""));
      if (name === "cellXfs") within = true;
      if (name === "xf" && within) styles.push(codes.get(id) ?? isDateFormat(id));
    },
    close(name) {
      if (name === "cellXfs") within = false;
    },
    text: () => undefined,
  });
  return styles;
}

const DAY = 86_400_000;
/** Excel's day 0; the 29th of February 1900, which it counts and which never was, lies before all that matters. */
const ORIGIN_1900 = Date.UTC(1899, 11, 30);
const ORIGIN_1904 = Date.UTC(1904, 0, 1);
/** The 31st of December 9999, counted from 1900. */
const LAST_DAY = 2_958_465;

/** A counted day as YYYY-MM-DD; what counts no day stays as it is. The time of day is left out. */
export function dayOfNumber(text: string, counts1904: boolean): string {
  const days = Math.floor(Number(text));
  if (!Number.isFinite(days) || days < 1 || days > LAST_DAY) return text;
  return new Date((counts1904 ? ORIGIN_1904 : ORIGIN_1900) + days * DAY).toISOString().slice(0, 10);
}

interface Found {
  readonly text: string;
  readonly fault: ErrorCode | null;
  /** A plain number, which in a column of dates counts days. */
  readonly isNumber: boolean;
}

const told = (text: string): Found => {
  const isSound = !text.includes("\0") && text.isWellFormed();
  return isSound
    ? { text, fault: null, isNumber: false }
    : { text: text.replaceAll("\0", "\ufffd").toWellFormed(), fault: "IMPORT_CHARACTERS", isNumber: false };
};

function numberText(value: string, isDate: boolean, counts1904: boolean): Found {
  const number = Number(value);
  if (value.trim() === "" || !Number.isFinite(number)) return told(value.trim());
  if (isDate) return { text: dayOfNumber(value, counts1904), fault: null, isNumber: false };
  // What people type is shorter than the last places of a binary fraction.
  return { text: String(Number(number.toPrecision(15))), fault: null, isNumber: true };
}

/** What stands in a cell, as a text. */
export function cellText(cell: { readonly type: string; readonly style: number; readonly value: string }, numbers: Numbers): Found {
  const { type, style, value } = cell;
  if (type === "s") return told(numbers.strings[Number(value)] ?? "");
  if (type === "e") return { text: value, fault: "IMPORT_CELL_ERROR", isNumber: false };
  if (type === "b") return told(value === "1" ? "TRUE" : "FALSE");
  if (type === "d") return told(value.slice(0, 10));
  if (type === "n") return numberText(value, numbers.dates[style] === true, numbers.counts1904);
  return told(value);
}
