import { DomainError } from "./errors.ts";

export interface TextRule {
  readonly max: number;
  readonly field?: string[];
  readonly required?: boolean;
}

// NUL cannot be stored; a lone surrogate is not text; the rest are invisible characters that reorder or hide what is read.
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

/** Trims and checks a text somebody typed; `name` is the field as the user knows it (a key of schema/labels fields). */
export function text(name: string, value: string | null | undefined, rule: TextRule): string {
  const trimmed = (value ?? "").trim();
  const field = rule.field ?? [name];
  if (trimmed === "" && rule.required !== false) throw new DomainError("REQUIRED", { name }, field);
  if ([...trimmed].length > rule.max) throw new DomainError("TOO_LONG", { name, max: rule.max }, field);
  if (CONTROL.test(trimmed) || !trimmed.isWellFormed()) throw new DomainError("TEXT_INVALID", { name }, field);
  return trimmed;
}

/** Like {@link text}, but empty becomes null. */
export function optionalText(name: string, value: string | null | undefined, rule: TextRule): string | null {
  const checked = text(name, value, { ...rule, required: false });
  return checked === "" ? null : checked;
}

export function range(name: string, value: number, min: number, max: number): number {
  if (!Number.isInteger(value) || value < min || value > max) throw new DomainError("OUT_OF_RANGE", { name, min, max }, [name]);
  return value;
}
