import { DomainError } from "./errors.ts";

const MAX_NESTING = 32;

/** Refuses a text that PostgreSQL cannot store: one with NUL, or with half a character. */
export function checkText(text: string): void {
  if (text.includes("\0")) throw new DomainError("BAD_REQUEST", { detail: "NUL" });
  if (!text.isWellFormed()) throw new DomainError("BAD_REQUEST", { detail: "lone surrogate" });
}

/** Reads JSON that came from outside, checked by {@link checkTexts}. */
export function parseJson(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new DomainError("BAD_REQUEST", { detail: "JSON" });
  }
  checkTexts(value);
  return value;
}

/** Checks every text in a value that came from outside, keys too, so that no feature can forget one; and how deep it is. */
export function checkTexts(value: unknown): void {
  // A list of its own instead of recursion: what came from outside does not decide how deep our stack is.
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_NESTING) throw new DomainError("BAD_REQUEST", { detail: `nesting > ${MAX_NESTING}` });
    const below: unknown[] = [];
    for (const one of level) {
      if (typeof one === "string") checkText(one);
      else if (Array.isArray(one)) for (const item of one) below.push(item);
      else if (typeof one === "object" && one !== null) {
        for (const [key, inner] of Object.entries(one)) {
          checkText(key);
          // An own key of this name becomes a prototype wherever it is copied.
          if (key === "__proto__") throw new DomainError("BAD_REQUEST", { detail: key });
          below.push(inner);
        }
      }
    }
    level = below;
  }
}
