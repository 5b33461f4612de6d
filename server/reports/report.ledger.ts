import type { Locale } from "../../schema/labels/errors.ts";
import { type ColumnName, columnWords, ledgerWords, sheetWords } from "../../schema/labels/ledgers.ts";
import { labels } from "../../schema/labels/labels.ts";
import { DomainError } from "../platform/errors.ts";
import type { Export } from "../platform/ledger.ts";
import type { RectificationFigure } from "../rectifications/timeliness.ts";
import { type Cell, percentCell } from "../platform/workbook.ts";
import { everyMatrixRow, matrixHead } from "./matrix.service.ts";
import { pivot } from "./pivot.service.ts";
import { rectificationReport } from "./rectification.report.ts";
import type { RectificationFigures, RectificationReportInput } from "./rectification.types.ts";
import type { Figures, ReportInput } from "./report.types.ts";

const heads = (locale: Locale, names: readonly ColumnName[]): string[] => names.map((name) => columnWords[name][locale]);

function figureCells(figures: Figures): Cell[] {
  const { expected, submitted, onTime, late, completed, overdue, waived } = figures;
  return [expected, submitted, onTime, late, completed, overdue, waived, percentCell(figures.completionRate), percentCell(figures.onTimeRate)];
}

const PIVOT_HEAD: readonly ColumnName[] = [
  "territory",
  "line",
  "expected",
  "submitted",
  "onTime",
  "late",
  "completed",
  "overdue",
  "waived",
  "completionRate",
  "onTimeRate",
];

/** 条块汇总: one row for each crossing, the total last. */
export const pivotExport: Export = {
  name: "pivot",
  field: "pivot",
  list: null,
  async sheet(ctx, args) {
    const { locale } = ctx.viewer;
    const found = await pivot(ctx, (args["input"] ?? {}) as ReportInput);
    const lines = labels[locale].enums.Line;
    return {
      name: ledgerWords.pivot[locale],
      head: heads(locale, PIVOT_HEAD),
      async *rows() {
        for (const cell of found.cells) yield [cell.territoryName, lines[cell.line], ...figureCells(cell.figures)];
        yield [sheetWords.total[locale], "", ...figureCells(found.total)];
      },
    };
  },
};

const PROBLEMS: ReadonlyArray<readonly [keyof RectificationFigures, RectificationFigure]> = [
  ["total", "TOTAL"],
  ["open", "OPEN"],
  ["overdue", "OVERDUE"],
  ["withVerifier", "WITH_VERIFIER"],
  ["closed", "CLOSED"],
  ["closedLate", "DONE_LATE"],
  ["voided", "VOIDED"],
  ["repeated", "REPEATED"],
];

/** 整改汇总: one row for each crossing of territory and line, the total last. */
export const rectificationReportExport: Export = {
  name: "rectificationReport",
  field: "rectificationReport",
  list: null,
  async sheet(ctx, args) {
    const { locale } = ctx.viewer;
    const { total, cells } = await rectificationReport(ctx, (args["input"] ?? {}) as RectificationReportInput);
    const { Line, RectificationFigure: words } = labels[locale].enums;
    const numbers = (figures: RectificationFigures): Cell[] => [
      ...PROBLEMS.map(([name]) => figures[name]),
      percentCell(figures.closureRate),
      figures.medianDaysToClose,
    ];
    return {
      name: ledgerWords.rectificationReport[locale],
      head: [
        ...heads(locale, ["territory", "line"]),
        ...PROBLEMS.map(([, figure]) => words[figure]),
        ...heads(locale, ["closureRate", "medianDaysToClose"]),
      ],
      async *rows() {
        for (const cell of cells) yield [cell.territoryName, Line[cell.line], ...numbers(cell.figures)];
        yield [sheetWords.total[locale], "", ...numbers(total)];
      },
    };
  },
};

/** One task's organizations against its deliverables. */
export const matrixExport: Export = {
  name: "matrix",
  field: "taskMatrix",
  list: null,
  async sheet(ctx, args) {
    const { locale } = ctx.viewer;
    const taskId = String(args["taskId"]);
    const found = await matrixHead(ctx, taskId);
    if (found === null) throw new DomainError("NOT_FOUND");
    const words = labels[locale].enums;
    const head = [...heads(locale, ["tenant", "state", "timeliness", "effectiveDueOn"]), ...found.columns.map((column) => column.title)];
    return {
      name: found.task.title,
      head,
      async *rows() {
        for await (const chunk of everyMatrixRow(ctx, taskId, found.columns)) {
          for (const { groupName, tenantName, state, timeliness, effectiveDueOn, cells } of chunk) {
            const stands = cells.map(({ status }) => words.DeliverableStatus[status]);
            yield [groupName ?? tenantName, words.AssignmentState[state], words.Timeliness[timeliness], effectiveDueOn, ...stands];
          }
        }
      },
    };
  },
};
