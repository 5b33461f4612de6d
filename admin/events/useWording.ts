import dayjs from "dayjs";
import { useMemo } from "react";
import { useLocale } from "react-admin";
import type { Wording } from "../../schema/labels/difference.ts";
import type { Locale } from "../../schema/labels/errors.ts";
import { wordingOf } from "../../schema/labels/wording.ts";

/** The reader's language, as schema/labels knows it. */
export function useWordsLocale(): Locale {
  return useLocale() === "en" ? "en" : "zh-CN";
}

/** Words for the stored values of a kind of record, in the reader's language. */
export function useWording(entityType: string): Wording {
  const locale = useWordsLocale();
  return useMemo(() => wordingOf(locale, entityType, (iso) => dayjs(iso).format("YYYY-MM-DD HH:mm")), [entityType, locale]);
}
