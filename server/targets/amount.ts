import { DomainError } from "../platform/errors.ts";
import type { TargetSpread, TargetSplit } from "./target.entity.ts";

const MAX = 1_000_000_000;

/** A value in hundredths, in which sums are exact. */
export const hundredths = (value: number): number => Math.round(value * 100);

/** A value somebody typed: two decimals at most, from 0 (or just above it) to a thousand million. */
export function amount(name: string, value: number, { field, zero = false }: { field: string[]; zero?: boolean }): number {
  const fits = Number.isFinite(value) && value <= MAX && (zero ? value >= 0 : value > 0) && hundredths(value) / 100 === value;
  if (!fits) throw new DomainError("OUT_OF_RANGE", { name, min: zero ? 0 : 0.01, max: MAX }, field);
  return value;
}

export const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + hundredths(value), 0) / 100;

/** Parts of a whole by weight: none differs from its due by as much as one step, and together they are the whole. A whole number is split into whole numbers. */
export function parts(total: number, weights: readonly number[]): number[] {
  const step = Number.isInteger(total) ? 100 : 1;
  const whole = hundredths(total) / step;
  const weight = weights.reduce((sum, one) => sum + one, 0);
  if (weight === 0) return weights.map(() => 0);
  const due = weights.map((one) => (whole * one) / weight);
  const given = due.map(Math.floor);
  let left = whole - given.reduce((sum, one) => sum + one, 0);
  const order = due.map((value, index) => ({ index, rest: value - Math.floor(value) })).sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of order) {
    if (left <= 0) break;
    given[index] = (given[index] ?? 0) + 1;
    left -= 1;
  }
  return given.map((one) => (one * step) / 100);
}

/** What falls to each, in the order of the heads given. What applies to each is not split. */
export function proposed(
  { total, spread, split }: { total: number; spread: TargetSpread; split: TargetSplit },
  heads: readonly number[],
): Array<number | null> {
  if (split === "TYPED") return heads.map(() => null);
  if (spread === "EACH") return heads.map(() => total);
  return parts(total, split === "EQUAL" ? heads.map(() => 1) : heads);
}

export interface Difference {
  /** What the shares add up to; null where they are not added. */
  readonly sum: number | null;
  /** By how much: of the sum from the whole, else of the share that differs most. 0 when all is as it should be. */
  readonly by: number;
  /** How many shares differ from what applies to each. */
  readonly differing: number;
}

/** How shares differ from the target. */
export function differenceOf({ total, spread }: { total: number; spread: TargetSpread }, values: readonly number[]): Difference {
  if (spread === "SUM") {
    const sum = sumOf(values);
    return { sum, by: (hundredths(sum) - hundredths(total)) / 100, differing: 0 };
  }
  const off = values.map((value) => (hundredths(value) - hundredths(total)) / 100).filter((one) => one !== 0);
  const most = off.toSorted((a, b) => Math.abs(b) - Math.abs(a))[0] ?? 0;
  return { sum: null, by: most, differing: off.length };
}
