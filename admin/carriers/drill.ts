import type { CarrierFigure } from "../../schema/generated/graphql.ts";
import type { Numbers } from "./carrier.graphql.ts";

/** A filter of the ledger. */
export type Condition = Readonly<Record<string, unknown>>;

/** Numbers that open to exactly the carriers they count. */
export const COLUMNS: ReadonlyArray<readonly [keyof Numbers & string, CarrierFigure]> = [
  ["total", "TOTAL"],
  ["inherited", "INHERITED"],
  ["innovated", "INNOVATED"],
  ["adopted", "ADOPTED"],
  ["withResults", "WITH_RESULTS"],
  ["shared", "SHARED"],
  ["spread", "SPREAD"],
];

export function drill(condition: Condition): string {
  return `/carriersOverseen?filter=${encodeURIComponent(JSON.stringify(condition))}`;
}
