import { type ColumnName, columnWords, ledgerWords } from "../../schema/labels/ledgers.ts";
import { labels } from "../../schema/labels/labels.ts";
import { InspectionLoadFigure } from "../inspections/figures.ts";
import type { Export } from "../platform/ledger.ts";
import { inspectionRows } from "./inspection.report.ts";
import type { InspectionFigures, InspectionReportInput } from "./inspection.types.ts";

const COUNTS = [
  "organizations",
  "visited",
  "neverVisited",
  "planned",
  "done",
  "concluded",
  "cancelled",
  "visitDays",
  "findings",
  "open",
  "closed",
  "withdrawn",
  "advice",
  "adopted",
  "partlyAdopted",
  "declined",
] as const satisfies ReadonlyArray<keyof InspectionFigures>;

/** Elsewhere these words head what was written, here how many. */
const HEADS: Readonly<Record<string, ColumnName>> = { advice: "adviceGiven", findings: "findingsIssued", done: "visitsDone", open: "findingsOpen" };
const LOAD = ["territory", "tenant", "line", "inspectionGroup", "planned", "visitsDone", "visitDays", "mostInMonth", "lastVisitedOn"] as const;

function inputOf(value: unknown): InspectionReportInput {
  return typeof value === "object" && value !== null ? value : {};
}

/** 检查情况汇总: one row for each group. */
export const inspectionReportExport: Export = {
  name: "inspectionReport",
  field: "inspectionReport",
  list: null,
  async sheet(ctx, args) {
    const { locale } = ctx.viewer;
    const { InspectionGroupKind } = labels[locale].enums;
    const { rows } = await inspectionRows(ctx, { input: inputOf(args["input"]) });
    return {
      name: ledgerWords.inspectionReport[locale],
      head: [columnWords.inspectionGroup[locale], columnWords.groupKind[locale], ...COUNTS.map((name) => columnWords[HEADS[name] ?? name][locale])],
      async *rows() {
        for (const { name, kind, figures } of rows) yield [name, InspectionGroupKind[kind], ...COUNTS.map((count) => figures[count])];
      },
    };
  },
};

/** 单位受检情况: one row for each organization. */
export const inspectionLoadExport: Export = {
  name: "inspectionLoads",
  field: "inspectionReport",
  list: null,
  async sheet(ctx, args) {
    const { locale } = ctx.viewer;
    const { Line } = labels[locale].enums;
    const asked = args["figure"];
    const figure = Object.values(InspectionLoadFigure).find((one) => one === asked);
    const { loads } = await inspectionRows(ctx, { input: inputOf(args["input"]), figure });
    return {
      name: ledgerWords.inspectionLoads[locale],
      head: LOAD.map((name) => columnWords[name][locale]),
      async *rows() {
        for (const row of loads) {
          yield [row.territoryName, row.name, Line[row.line], row.groups.join("、"), row.planned, row.done, row.days, row.mostInMonth, row.lastOn];
        }
      },
    };
  },
};
