import dayjs from "dayjs";
import { useMemo } from "react";
import { useLocale, useTranslate } from "react-admin";
import type { Locale } from "../../schema/labels/errors.ts";
import { labels } from "../../schema/labels/labels.ts";
import type { Labels } from "../../schema/labels/zh-CN.ts";
import { actKeys } from "./act-key.ts";
import type { Wording } from "./difference.ts";
import type { AuditEvent } from "./event.graphql.ts";

type Translate = ReturnType<typeof useTranslate>;

/** The first of several keys that has words, else the fallback as it is. */
function firstOf(translate: Translate, keys: readonly string[], fallback: string): string {
  for (const key of keys) {
    const words = translate(key, { _: "" });
    if (words !== "" && words !== key) return words;
  }
  return fallback;
}

export function actWords(translate: Translate, event: Pick<AuditEvent, "act" | "entityType">): string {
  const [own, exact, plain] = actKeys(event.act, event.entityType);
  return firstOf(translate, [own, exact, `events.acts.${event.act}`, plain], event.act);
}

export function entityWords(translate: Translate, entityType: string): string {
  return translate(`events.entities.${entityType}`, { _: entityType });
}

type EnumName = keyof Labels["enums"];

// DISPATCHED is 已下达 of a task and 待签收 of an assignment: each kind of record has enums of its own that come first.
const OWN_ENUMS: Readonly<Record<string, readonly EnumName[]>> = {
  Organization: ["OrganizationStatus", "OrganizationKind", "Line"],
  MassGroup: ["MassGroupStatus", "MassGroupKind"],
  Account: ["AccountStatus", "Role"],
  Grant: ["Role", "GrantScope", "Line"],
  Task: ["TaskState", "TaskKind"],
  Assignment: ["AssignmentState", "SupervisionLevel"],
  Submission: ["SubmissionOutcome"],
};

/** Every enum value with its words; where a value is in several enums, the record's own enums win. */
function knownValues(locale: Locale, entityType: string): ReadonlyMap<string, string> {
  const { enums } = labels[locale];
  const own = (OWN_ENUMS[entityType] ?? []).map((name): object => enums[name]);
  const entries = [...Object.values(enums), ...own.toReversed()].flatMap((values) => Object.entries(values));
  return new Map(entries.map(([value, words]) => [value, String(words)]));
}

/** Words for the stored values of a kind of record, in the reader's language. */
export function useWording(entityType: string): Wording {
  const translate = useTranslate();
  const locale = useLocale() === "en" ? "en" : "zh-CN";
  return useMemo(() => {
    const known = knownValues(locale, entityType);
    return {
      yes: translate("events.words.yes"),
      no: translate("events.words.no"),
      none: translate("events.words.none"),
      separator: translate("events.words.separator"),
      label: (value) => known.get(value),
      field: (name) => translate(`events.values.${name}`, { _: name }),
      instant: (iso) => dayjs(iso).format("YYYY-MM-DD HH:mm"),
    };
  }, [entityType, locale, translate]);
}
