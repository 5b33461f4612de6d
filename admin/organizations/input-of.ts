export type Values = Readonly<Record<string, unknown>>;

const isEmpty = (value: unknown): boolean => value === "" || value === null || value === undefined;

/** What an input type knows of a form's values; empty answers are left out, also inside lists. */
export function inputOf<T extends object>(values: Values, names: readonly (keyof T & string)[]): T {
  const wanted: readonly string[] = names;
  const picked = Object.entries(values).filter(([name]) => wanted.includes(name));
  // The form requires what the type does; the server has the last word on each value.
  return filled(Object.fromEntries(picked)) as T;
}

function filled(values: object): Values {
  const kept = Object.entries(values).filter(([, value]) => !isEmpty(value));
  return Object.fromEntries(kept.map(([name, value]) => [name, Array.isArray(value) ? value.map(inside) : value]));
}

function inside(value: unknown): unknown {
  return typeof value === "object" && value !== null ? filled(value) : value;
}
