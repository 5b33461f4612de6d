import { errorMessage, type Locale } from "../../schema/labels/errors.ts";
import { type ColumnName, columnWords } from "../../schema/labels/ledgers.ts";
import { labels } from "../../schema/labels/labels.ts";
import { entryOf } from "../platform/entry-of.ts";
import type { ErrorCode } from "../platform/errors.ts";
import { explain } from "../platform/explain.ts";

const headWord = (name: string, locale: Locale): string => entryOf<{ readonly [L in Locale]: string }>(columnWords, name)?.[locale] ?? name;

/** Why a book, a row or a cell is refused, in a language: columns by their heads, lists by their words. */
export function reasonOf(about: { readonly code: ErrorCode; readonly params: Readonly<Record<string, unknown>> }, locale: Locale): string {
  const { code, params } = about;
  const { columns, of } = params;
  const filled: Record<string, unknown> = explain({ ...params }, locale);
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = labels[locale].enums;
  const mark = locale === "en" ? ", " : "、";
  if (Array.isArray(columns)) filled["columns"] = columns.map((name: ColumnName) => headWord(name, locale)).join(mark);
  if (typeof of === "string") filled["list"] = Object.values(words[of] ?? {}).join(mark);
  return errorMessage(code, filled, locale);
}
