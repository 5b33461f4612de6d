import { type Change, differences, valueInWords, type Wording } from "./difference.ts";
import type { Locale } from "./errors.ts";
import { labels } from "./labels.ts";
import { enRecords, zhRecords } from "./records.ts";
import type { Labels } from "./zh-CN.ts";

const records: Readonly<Record<Locale, typeof zhRecords>> = { "zh-CN": zhRecords, en: enRecords };

type Words = Readonly<Record<string, string>>;

/** `%{name}` filled in. */
export function fill(sentence: string, params: Words): string {
  return sentence.replace(/%\{(\w+)\}/g, (_, name: string) => params[name] ?? "");
}

/** What an act is called on a kind of record: 关闭 means 销号 for a task but 撤销 for an organization, so the pair comes before the act alone. */
export function actWords(locale: Locale, { act, entityType }: { readonly act: string; readonly entityType: string }): string {
  const own: Words = records[locale].events.acts;
  const common: Words = labels[locale].acts;
  return own[`${act}${entityType}`] ?? common[`${act}${entityType}`] ?? own[act] ?? common[act] ?? act;
}

export function entityWords(locale: Locale, entityType: string): string {
  const words: Words = records[locale].events.entities;
  return words[entityType] ?? entityType;
}

/** How a read is called on the access log; where a way of reading has no words yet, the kind of record that was read. */
export function readWords(locale: Locale, { operation, entityType }: { readonly operation: string; readonly entityType: string | null }): string {
  const words: Words = records[locale].accessEntries.operations;
  return words[operation] ?? (entityType === null ? operation : entityWords(locale, entityType));
}

type EnumName = keyof Labels["enums"];

// DISPATCHED is 已下达 of a task and 待签收 of an assignment: each kind of record has enums of its own that come first.
const OWN_ENUMS: Readonly<Record<string, readonly EnumName[]>> = {
  Organization: ["OrganizationStatus", "OrganizationKind", "Line"],
  MassGroup: ["MassGroupStatus", "MassGroupKind"],
  Enterprise: ["EnterpriseStatus", "Ownership"],
  Account: ["AccountStatus", "Role"],
  Grant: ["Role", "GrantScope", "Line"],
  Task: ["TaskState", "TaskKind"],
  Assignment: ["AssignmentState", "SupervisionLevel"],
  ReviewRelation: ["ReviewKind"],
  ReviewObligation: ["ReviewState", "ReviewMode", "ReviewKind"],
  Submission: ["SubmissionOutcome"],
  Import: ["ImportState", "ImportKind"],
};

/** Every enum value with its words; where a value is in several enums, the record's own enums win. */
function knownValues(locale: Locale, entityType: string): ReadonlyMap<string, string> {
  const { enums } = labels[locale];
  const own = (OWN_ENUMS[entityType] ?? []).map((name): object => enums[name]);
  const entries = [...Object.values(enums), ...own.toReversed()].flatMap((values) => Object.entries(values));
  return new Map(entries.map(([value, words]) => [value, String(words)]));
}

/** Words for the stored values of a kind of record; `instant` writes a moment as its reader is used to. */
export function wordingOf(locale: Locale, entityType: string, instant: (iso: string) => string): Wording {
  const { events } = records[locale];
  const fields: Words = events.values;
  const known = knownValues(locale, entityType);
  return { ...events.words, instant, label: (value) => known.get(value), field: (name) => fields[name] ?? name };
}

/** One changed field as a sentence. */
export function changeSentence(locale: Locale, change: Change, words: Wording): string {
  return fill(records[locale].events.change[change.kind], {
    field: words.field(change.field),
    before: valueInWords(change.before, words),
    after: valueInWords(change.after, words),
  });
}

/** What an act changed, a sentence for each field. */
export function changeSentences(locale: Locale, event: { readonly before?: unknown; readonly after?: unknown }, words: Wording): string[] {
  return differences(event.before, event.after).map((change) => changeSentence(locale, change, words));
}

/** The name under which the server records what nobody did by hand. */
const SYSTEM = "系统";

/** Who acted; the system acts for no organization in particular. */
export function actorWords(locale: Locale, { actorName: name, actorTenantName: tenant }: { actorName: string; actorTenantName: string }): string {
  const who = locale === "en" && name === SYSTEM ? "System" : name;
  return tenant === "" ? who : fill(records[locale].events.actor, { name: who, tenant });
}
