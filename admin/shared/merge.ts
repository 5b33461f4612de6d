type Values = Readonly<Record<string, unknown>>;

const isEmpty = (value: unknown): boolean => value === "" || value === null || value === undefined;

/** A value without what is left open in it, so that a row with an empty cell equals one without. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== "object" || value === null) return isEmpty(value) ? null : value;
  const filled = Object.entries(value).filter(([, inside]) => !isEmpty(inside));
  return Object.fromEntries(filled.map(([name, inside]) => [name, bare(inside)]).sort(([one], [other]) => String(one).localeCompare(String(other))));
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(bare(one)) === JSON.stringify(bare(other));

/** Whether a record has come with everything a form asks: a list's row, which is shown until then, may know less. */
export const isWhole = (record: object | undefined, names: readonly string[]): boolean =>
  record !== undefined && names.every((name) => Object.hasOwn(record, name));

/** Of a record only what a form asks. */
export function picked(record: object, names: readonly string[]): Values {
  const values = new Map(Object.entries(record));
  return Object.fromEntries(names.map((name) => [name, values.get(name) ?? null]));
}

export interface Merged {
  /** What both agree on: each one's changes where only one of the two changed a field; one's own where they disagree. */
  readonly values: Values;
  /** Fields in which they disagree, which only a person can settle. */
  readonly open: readonly string[];
}

/** Brings together what is typed here and what somebody else saved. Without the common beginning every difference is open. */
export function mergeTyped(mine: Values, theirs: Values, begun: Values | null): Merged {
  const differing = Object.keys(theirs).filter((name) => !same(mine[name], theirs[name]));
  const settled = begun === null ? [] : differing.filter((name) => same(mine[name], begun[name]));
  const open = differing.filter((name) => begun === null || (!same(mine[name], begun[name]) && !same(theirs[name], begun[name])));
  return { values: { ...mine, ...Object.fromEntries(settled.map((name) => [name, theirs[name]])) }, open };
}
