export type ChangeKind = "ADDED" | "REMOVED" | "CHANGED";

/** One field that an act changed. Values are as stored; words are put to them when shown. */
export interface Change {
  readonly field: string;
  readonly kind: ChangeKind;
  readonly before: unknown;
  readonly after: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : {};
}

/** Nothing, for a reader: not given, null, an empty text or an empty list. */
function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);
}

function same(left: unknown, right: unknown): boolean {
  return JSON.stringify(ordered(left)) === JSON.stringify(ordered(right));
}

/** jsonb does not keep the order of keys, so neither may the comparison. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, ordered(inner)]),
  );
}

/** Bookkeeping a reader has no use for. */
const HIDDEN = new Set(["version", "searchText", "contentHash", "overseerIds", "updatedAt", "createdAt"]);

/**
 * What an act changed, field by field, in the order the fields are first met.
 * An event may carry only what changed: a field missing on one side counts as empty there.
 */
export function differences(before: unknown, after: unknown): Change[] {
  const old = fieldsOf(before);
  const now = fieldsOf(after);
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((name) => !HIDDEN.has(name));
  return names.flatMap((field): Change[] => {
    const from = old[field];
    const to = now[field];
    if (isEmpty(from) && isEmpty(to)) return [];
    if (same(from, to)) return [];
    if (isEmpty(from)) return [{ field, kind: "ADDED", before: null, after: to }];
    if (isEmpty(to)) return [{ field, kind: "REMOVED", before: from, after: null }];
    return [{ field, kind: "CHANGED", before: from, after: to }];
  });
}

export interface Wording {
  readonly yes: string;
  readonly no: string;
  readonly none: string;
  readonly separator: string;
  /** The label of an enum value in the reader's language, or undefined when it is none. */
  readonly label: (value: string) => string | undefined;
  /** The label of a field. */
  readonly field: (name: string) => string;
  readonly instant: (iso: string) => string;
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;
const CODE = /^[A-Z][A-Z_]*$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A stored value as a person would say it. */
export function valueInWords(value: unknown, words: Wording): string {
  if (isEmpty(value)) return words.none;
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return textInWords(value, words);
  if (Array.isArray(value)) return value.map((one) => valueInWords(one, words)).join(words.separator);
  return Object.entries(fieldsOf(value))
    .filter(([, inner]) => !isEmpty(inner))
    .map(([name, inner]) => `${words.field(name)} ${valueInWords(inner, words)}`)
    .join(words.separator);
}

function textInWords(text: string, words: Wording): string {
  if (CODE.test(text)) return words.label(text) ?? text;
  if (UUID.test(text)) return `#${text.slice(-6)}`;
  return INSTANT.test(text) ? words.instant(text) : text;
}
