import polyglotI18nProvider from "ra-i18n-polyglot";
import english from "ra-language-english";
import { type ErrorCode, errors } from "../../schema/labels/errors.ts";
import { labels } from "../../schema/labels/labels.ts";
import * as accounts from "../accounts/messages.ts";
import * as assignments from "../assignments/messages.ts";
import * as events from "../events/messages.ts";
import * as organizations from "../organizations/messages.ts";
import * as reports from "../reports/messages.ts";
import * as tasks from "../tasks/messages.ts";
import * as app from "./messages.ts";
import { raChinese } from "./ra-zh-CN.ts";
import { viewer } from "./session.ts";

export type Locale = "zh-CN" | "en";

function errorWords(locale: Locale): Record<string, string> {
  return Object.fromEntries(Object.keys(errors).map((code) => [code, errors[code as ErrorCode][locale]]));
}

const CHINESE = {
  ...raChinese,
  ...labels["zh-CN"],
  errors: errorWords("zh-CN"),
  ...app.zh,
  ...accounts.zh,
  ...assignments.zh,
  ...events.zh,
  ...organizations.zh,
  ...reports.zh,
  ...tasks.zh,
};
const ENGLISH = {
  ...english,
  ...labels.en,
  errors: errorWords("en"),
  ...app.en,
  ...accounts.en,
  ...assignments.en,
  ...events.en,
  ...organizations.en,
  ...reports.en,
  ...tasks.en,
};

const LOCALES = [
  { locale: "zh-CN", name: "中文" },
  { locale: "en", name: "English" },
];

export function createI18n() {
  return polyglotI18nProvider((locale) => (locale === "en" ? ENGLISH : CHINESE), viewer()?.locale ?? "zh-CN", LOCALES, { allowMissing: true });
}
