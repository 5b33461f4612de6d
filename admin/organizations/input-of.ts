export type Values = Readonly<Record<string, unknown>>;

const isEmpty = (value: unknown): boolean => value === "" || value === null || value === undefined;

/** What an input type knows of a form's values; empty answers are left out, also inside lists. */
export function inputOf(values: Values, names: readonly string[]): Values {
  const picked = Object.entries(values).filter(([name]) => names.includes(name));
  return filled(Object.fromEntries(picked));
}

function filled(values: object): Values {
  const kept = Object.entries(values).filter(([, value]) => !isEmpty(value));
  return Object.fromEntries(kept.map(([name, value]) => [name, Array.isArray(value) ? value.map(inside) : value]));
}

function inside(value: unknown): unknown {
  return typeof value === "object" && value !== null ? filled(value) : value;
}
