import polyglotI18nProvider from "ra-i18n-polyglot";
import english from "ra-language-english";
import { arrivalErrors } from "../../schema/labels/arrival-errors.ts";
import { labels } from "../../schema/labels/labels.ts";
import * as accounts from "../accounts/messages.ts";
import * as security from "../accounts/security-messages.ts";
import * as assignments from "../assignments/messages.ts";
import * as feedback from "../feedback/messages.ts";
import * as campaigns from "../campaigns/messages.ts";
import * as commitments from "../commitments/messages.ts";
import * as positions from "../positions/messages.ts";
import * as targets from "../targets/messages.ts";
import * as carriers from "../carriers/messages.ts";
import * as clauses from "../clauses/messages.ts";
import * as events from "../events/messages.ts";
import * as imports from "../imports/messages.ts";
import * as inspections from "../inspections/messages.ts";
import * as jobs from "../jobs/messages.ts";
import * as organizations from "../organizations/messages.ts";
import * as rectifications from "../rectifications/messages.ts";
import * as reports from "../reports/messages.ts";
import * as status from "../status/messages.ts";
import * as enterprises from "../enterprises/messages.ts";
import * as reviews from "../reviews/messages.ts";
import * as tasks from "../tasks/messages.ts";
import * as app from "./messages.ts";
import { raChinese } from "./ra-zh-CN.ts";
import { viewer } from "./session.ts";

export type Locale = "zh-CN" | "en";

function errorWords(locale: Locale): Record<string, string> {
  return Object.fromEntries(Object.entries(arrivalErrors).map(([code, words]) => [code, words[locale]]));
}

const CHINESE = {
  ...raChinese,
  ...labels["zh-CN"],
  errors: errorWords("zh-CN"),
  ...app.zh,
  ...accounts.zh,
  ...assignments.zh,
  ...campaigns.zh,
  ...commitments.zh,
  ...feedback.zh,
  ...events.zh,
  ...imports.zh,
  ...inspections.zh,
  ...jobs.zh,
  ...organizations.zh,
  ...rectifications.zh,
  ...reports.zh,
  ...enterprises.zh,
  ...carriers.zh,
  ...targets.zh,
  ...positions.zh,
  ...clauses.zh,
  ...reviews.zh,
  ...security.zh,
  ...status.zh,
  ...tasks.zh,
};
const ENGLISH = {
  ...english,
  ...labels.en,
  errors: errorWords("en"),
  ...app.en,
  ...accounts.en,
  ...assignments.en,
  ...campaigns.en,
  ...commitments.en,
  ...feedback.en,
  ...events.en,
  ...imports.en,
  ...inspections.en,
  ...jobs.en,
  ...organizations.en,
  ...rectifications.en,
  ...reports.en,
  ...enterprises.en,
  ...carriers.en,
  ...targets.en,
  ...positions.en,
  ...clauses.en,
  ...reviews.en,
  ...security.en,
  ...status.en,
  ...tasks.en,
};

const LOCALES = [
  { locale: "zh-CN", name: "中文" },
  { locale: "en", name: "English" },
];

export function createI18n() {
  return polyglotI18nProvider((locale) => (locale === "en" ? ENGLISH : CHINESE), viewer()?.locale ?? "zh-CN", LOCALES, { allowMissing: true });
}
