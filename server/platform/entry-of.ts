/** The value under a key that came from outside, and never what every object inherits ("constructor", "__proto__"). */
export function entryOf<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
