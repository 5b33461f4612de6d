import type { AnnualTargetInput, Aspect, TargetSplit, TargetSpread } from "../../schema/generated/graphql.ts";
import type { Split, Target } from "./target.graphql.ts";

/** What is in the form of an annual target, as it is typed. */
export interface Wanted {
  readonly year: number;
  readonly campaignId: string;
  readonly title: string;
  readonly measure: string;
  readonly unit: string;
  readonly spread: TargetSpread;
  readonly total: string;
  readonly aspects: readonly Aspect[];
  readonly dueOn: string;
  readonly chosen: readonly string[];
  readonly self: boolean;
  readonly split: TargetSplit;
  /** What was typed for each organization. */
  readonly values: Readonly<Record<string, string>>;
  readonly reason: string;
}

export const emptyOn = (today: string): Wanted => ({
  year: Number(today.slice(0, 4)),
  campaignId: "",
  title: "",
  measure: "",
  unit: "个",
  spread: "SUM",
  total: "",
  aspects: [],
  dueOn: `${today.slice(0, 4)}-12-31`,
  chosen: [],
  self: false,
  split: "EQUAL",
  values: {},
  reason: "",
});

/** A stored target in the form: the shares as they are, to be changed one by one or decomposed anew. */
export function wantedOf(target: Target, own: string): Wanted {
  const ids = target.portions.map(({ organization }) => organization.id);
  return {
    year: target.year,
    campaignId: target.campaign?.id ?? "",
    title: target.title,
    measure: target.measure,
    unit: target.unit,
    spread: target.spread,
    total: String(target.total),
    aspects: target.aspects,
    dueOn: target.dueOn,
    chosen: ids.filter((id) => id !== own),
    self: ids.includes(own),
    split: "TYPED",
    values: Object.fromEntries(target.portions.map(({ organization, value }) => [organization.id, String(value)])),
    reason: "",
  };
}

/** A number as it was typed, or null; full-width digits are digits. */
export function numberOf(typed: string): number | null {
  const plain = typed.normalize("NFKC").replaceAll(",", "").trim();
  const value = Number(plain);
  return plain === "" || !Number.isFinite(value) ? null : value;
}

export interface Portion {
  readonly id: string;
  readonly name: string;
  readonly heads: number;
  /** As it stands in the form. */
  readonly typed: string;
}

/** What falls to whom: what was typed, else what was proposed before that. */
export function portionsOf(wanted: Pick<Wanted, "split" | "values">, rows: Split["rows"]): Portion[] {
  return rows.map(({ organization: { id, shortName: name }, heads, value }) => {
    const given = value === null ? "" : String(value);
    return { id, name, heads, typed: wanted.split === "TYPED" ? (wanted.values[id] ?? given) : given };
  });
}

export interface Check {
  /** What the shares add up to; null where they are not added. */
  readonly sum: number | null;
  /** By how much the sum differs, or the share that differs most. */
  readonly by: number;
  /** How many shares differ from what applies to each. */
  readonly differing: number;
  readonly missing: number;
}

const cents = (value: number): number => Math.round(value * 100);

/** How the shares in the form fit the target, while they are typed. */
export function checkOf({ spread, total }: Pick<Wanted, "spread" | "total">, portions: readonly Portion[]): Check {
  const values = portions.map(({ typed }) => numberOf(typed));
  const missing = values.filter((value) => value === null || value <= 0).length;
  const whole = cents(numberOf(total) ?? 0);
  if (spread === "SUM") {
    const sum = values.reduce<number>((all, value) => all + cents(value ?? 0), 0);
    return { sum: sum / 100, by: (sum - whole) / 100, differing: 0, missing };
  }
  const off = values.flatMap((value) => (value === null || cents(value) === whole ? [] : [cents(value) - whole]));
  const most = off.toSorted((a, b) => Math.abs(b) - Math.abs(a))[0] ?? 0;
  return { sum: null, by: most / 100, differing: off.length, missing };
}

/** Whether a unit is a rate, which is never added. */
export const isRate = (unit: string): boolean => ["%", "％", "百分点"].includes(unit.trim());

export const selectorOf = ({ chosen, self }: Pick<Wanted, "chosen" | "self">) => ({ include: [...chosen], self });

export function inputOf(wanted: Wanted, portions: readonly Portion[]): AnnualTargetInput {
  const { year, title, measure, unit, spread, dueOn, split } = wanted;
  return {
    year,
    title,
    measure,
    unit,
    spread: isRate(unit) ? "EACH" : spread,
    dueOn,
    split,
    ...(wanted.campaignId === "" ? {} : { campaignId: wanted.campaignId }),
    aspects: [...wanted.aspects],
    total: numberOf(wanted.total) ?? 0,
    selector: selectorOf(wanted),
    shares: portions.map(({ id, typed }) => ({ organizationId: id, value: numberOf(typed) ?? 0 })),
  };
}
