import { en } from "./en.ts";
import type { Locale } from "./errors.ts";
import { type Labels, zhCN } from "./zh-CN.ts";

/** All words of both languages. */
export const labels: Readonly<Record<Locale, Labels>> = { "zh-CN": zhCN, en };
