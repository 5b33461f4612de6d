import { enumOf } from "../platform/graphql.ts";

export const InspectionVisitFigure = enumOf(
  "InspectionVisitFigure",
  ["TOTAL", "PLANNED", "LATE", "DONE", "UNDER_WAY", "CONCLUDED", "CANCELLED"],
  "A number of the report over visits. 检查统计指标",
);
export type InspectionVisitFigure = keyof typeof InspectionVisitFigure;

/** Which visits a number counts: total = planned + done + cancelled; of those planned some are late; done = under way + concluded. `today` is of type date. */
export function visitFigureSql(figure: InspectionVisitFigure, row: string, today: string): string {
  const rules: Readonly<Record<InspectionVisitFigure, string>> = {
    TOTAL: "true",
    PLANNED: `${row}.state in ('PLANNED', 'NOTIFIED')`,
    LATE: `${row}.state in ('PLANNED', 'NOTIFIED') and ${row}.planned_on < ${today}`,
    DONE: `${row}.held_on is not null`,
    UNDER_WAY: `${row}.held_on is not null and ${row}.state <> 'CONCLUDED'`,
    CONCLUDED: `${row}.state = 'CONCLUDED'`,
    CANCELLED: `${row}.state = 'CANCELLED'`,
  };
  return rules[figure];
}

export const InspectionFindingFigure = enumOf(
  "InspectionFindingFigure",
  ["TOTAL", "WAITING", "OPEN", "CLOSED", "WITHDRAWN"],
  "A number of the report over what was found. 问题统计指标",
);
export type InspectionFindingFigure = keyof typeof InspectionFindingFigure;

/** Which issued findings a number counts: total = waiting + open + closed + withdrawn. What is open the one ledger says. */
export function findingFigureSql(figure: InspectionFindingFigure, row: string): string {
  const ledger = (states: string): string =>
    `exists (select 1 from rectification ledger where ledger.tenant_id = ${row}.tenant_id and ledger.id = ${row}.rectification_id and ${states})`;
  const rules: Readonly<Record<InspectionFindingFigure, string>> = {
    TOTAL: "true",
    WAITING: `${row}.rectification_id is null and ${row}.verdict is distinct from 'UPHELD'`,
    OPEN: ledger("ledger.state not in ('CLOSED', 'VOIDED')"),
    CLOSED: ledger("ledger.state = 'CLOSED'"),
    WITHDRAWN: `(${row}.verdict = 'UPHELD' or ${ledger("ledger.state = 'VOIDED'")})`,
  };
  return `${row}.issued_on is not null and ${rules[figure]}`;
}

export const InspectionLoadFigure = enumOf(
  "InspectionLoadFigure",
  ["IN_CHARGE", "VISITED", "NEVER_VISITED", "TWICE_IN_MONTH"],
  "Which organizations of the report: all that groups are in charge of, visited, never visited, or on two days of one month. 受检负担",
);
export type InspectionLoadFigure = keyof typeof InspectionLoadFigure;
