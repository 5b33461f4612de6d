import type { Locale } from "../../schema/labels/errors.ts";
import { labels } from "../../schema/labels/labels.ts";
import type { Labels } from "../../schema/labels/zh-CN.ts";
import { DomainError } from "../platform/errors.ts";

export type EnumName = keyof Labels["enums"];

/** What may stand in a column, and how two ways of writing it are told to be the same. */
export type ValueType =
  | { readonly is: "text" }
  | { readonly is: "code" }
  | { readonly is: "whole" }
  | { readonly is: "date" }
  | { readonly is: "choice"; readonly of: EnumName };

const LOCALES: readonly Locale[] = ["zh-CN", "en"];

/** Full-width letters and digits become plain ones. */
const plain = (text: string): string => text.normalize("NFKC").trim();

const DATE = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:\s+00?:00(?::00)?)?$/;
const SHORT_DATE = /^(\d{4})(\d{2})(\d{2})$/;

function dateIn(text: string): string {
  const [, year = "", month = "", date = ""] = DATE.exec(text) ?? SHORT_DATE.exec(text) ?? [];
  return year === "" ? text : `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
}

function choiceIn(text: string, of: EnumName): string {
  for (const locale of LOCALES) {
    const words: Readonly<Record<string, string>> = labels[locale].enums[of];
    const found = Object.keys(words).find((value) => value === text || plain(words[value] ?? "") === text);
    if (found !== undefined) return found;
  }
  return text;
}

/** A cell in the one way of writing that is compared and read; what does not fit stays as it is. */
export function canonical(type: ValueType, text: string): string {
  if (type.is === "text") return text.replaceAll("\r\n", "\n").replaceAll("\r", "\n").trim();
  const given = plain(text);
  if (type.is === "code") return given.replace(/\s/g, "").toUpperCase();
  if (type.is === "date") return dateIn(given);
  if (type.is === "choice") return choiceIn(given, type.of);
  const digits = given.replace(/[,\s]/g, "");
  return /^[-+]?\d{1,15}(\.0*)?$/.test(digits) ? String(Number(digits)) : given;
}

/** Words a list offers, in one language. */
export function wordsOf(of: EnumName, locale: Locale): string[] {
  return Object.values(labels[locale].enums[of]);
}

/** A whole number, or the refusal of what is none. */
export function whole(text: string): number {
  if (!/^-?\d{1,15}$/.test(text)) throw new DomainError("IMPORT_NOT_NUMBER", { value: text });
  return Number(text);
}

/** A day, `undefined` for none. */
export function day(text: string): string | undefined {
  if (text === "") return undefined;
  const parsed = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  if (parsed === null || Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== text)
    throw new DomainError("IMPORT_NOT_DATE", { value: text });
  return text;
}

/** One of an enum's values. */
export function choice<T extends string>(values: Readonly<Record<T, T>>, text: string, of: EnumName): T {
  const found = (Object.keys(values) as T[]).find((value) => value === text);
  if (found === undefined) throw new DomainError("IMPORT_NOT_LISTED", { value: text, of });
  return found;
}

/** A text, `undefined` where there is none. */
export const some = (text: string): string | undefined => (text === "" ? undefined : text);
