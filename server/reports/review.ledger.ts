import { type ColumnName, columnWords, ledgerWords, sheetWords } from "../../schema/labels/ledgers.ts";
import { labels } from "../../schema/labels/labels.ts";
import type { Export } from "../platform/ledger.ts";
import { type Cell, percentCell } from "../platform/workbook.ts";
import { type HelpFigure, ReviewFigure } from "../reviews/figures.ts";
import { COLUMN_OF, reviewRows } from "./review.report.ts";
import type { ReviewFigures, ReviewReportInput } from "./review.types.ts";

const FIGURES = Object.keys(ReviewFigure) as ReviewFigure[];
const HELP: ReadonlyArray<readonly [HelpFigure, "helpPromised" | "helpDelivered" | "helpOverdue"]> = [
  ["PROMISED", "helpPromised"],
  ["DELIVERED", "helpDelivered"],
  ["OVERDUE", "helpOverdue"],
];

function numbers(figures: ReviewFigures): Cell[] {
  return [...FIGURES.map((figure) => figures[COLUMN_OF[figure]]), percentCell(figures.onTimeRate), ...HELP.map(([, column]) => figures[column])];
}

/** 点评情况汇总: one row for each leader, or for whatever it is grouped by, the total last. */
export const reviewReportExport: Export = {
  name: "reviewReport",
  field: "reviewReport",
  list: null,
  async sheet(ctx, args) {
    const { locale } = ctx.viewer;
    const input = (args["input"] ?? {}) as ReviewReportInput;
    const { total, rows } = await reviewRows(ctx, input);
    const words = labels[locale].enums;
    const heads = (...names: ColumnName[]): string[] => names.map((name) => columnWords[name][locale]);
    return {
      name: ledgerWords.reviewReport[locale],
      head: [
        words.ReviewGrouping[input.by ?? "LEADER"],
        ...heads("leaderPost", "tenant"),
        ...FIGURES.map((figure) => words.ReviewFigure[figure]),
        ...heads("onTimeShare"),
        ...HELP.map(([figure]) => words.HelpFigure[figure]),
      ],
      async *rows() {
        for (const { name, post, organization, figures } of rows) yield [name, post, organization, ...numbers(figures)];
        yield [sheetWords.total[locale], "", "", ...numbers(total)];
      },
    };
  },
};
