import polyglotI18nProvider from "ra-i18n-polyglot";
import type { TranslationMessages } from "react-admin";
import { viewer } from "./session.ts";

export type Locale = "zh-CN" | "en";

const LOCALES = [
  { locale: "zh-CN", name: "中文" },
  { locale: "en", name: "English" },
];

const loaded = new Map<string, TranslationMessages>();

/** The words of a language, which are loaded when they are first needed. */
export async function loadWords(locale: Locale): Promise<TranslationMessages> {
  const { words } = locale === "en" ? await import("./words-en.ts") : await import("./words-zh.ts");
  loaded.set(locale, words);
  return words;
}

export function spoken(): Locale {
  return viewer()?.locale === "en" ? "en" : "zh-CN";
}

const wordsOf = (locale: string) => loaded.get(locale) ?? loadWords(locale === "en" ? "en" : "zh-CN");

/** Speaks as the person signed in does; the words of that language must have been loaded. */
export function createI18n() {
  return polyglotI18nProvider(wordsOf, spoken(), LOCALES, { allowMissing: true });
}
