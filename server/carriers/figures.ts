import { enumOf } from "../platform/graphql.ts";

export const CarrierFigure = enumOf(
  "CarrierFigure",
  ["TOTAL", "INHERITED", "INNOVATED", "ADOPTED", "WITH_RESULTS", "SHARED", "SPREAD", "ENDED"],
  "A number of the report over carriers. 载体统计指标",
);
export type CarrierFigure = keyof typeof CarrierFigure;

/** Which carriers a number counts: total = inherited + innovated + adopted, none of them ended. The report counts and the ledger filters by it. */
export function figureSql(figure: CarrierFigure, row: string): string {
  const rules: Readonly<Record<CarrierFigure, string>> = {
    TOTAL: "true",
    INHERITED: `${row}.origin = 'INHERITED' and ${row}.adopted_from_id is null`,
    INNOVATED: `${row}.origin = 'INNOVATED' and ${row}.adopted_from_id is null`,
    ADOPTED: `${row}.adopted_from_id is not null`,
    WITH_RESULTS: `${row}.results is not null`,
    SHARED: `${row}.shared_at is not null`,
    SPREAD: `exists (select 1 from carrier_adoption a where a.tenant_id = ${row}.tenant_id and a.carrier_id = ${row}.id)`,
    ENDED: "true",
  };
  return `${row}.ended_on is ${figure === "ENDED" ? "not " : ""}null and ${rules[figure]}`;
}
