import { columnWords, ledgerWords } from "../../schema/labels/ledgers.ts";
import type { Export } from "../platform/ledger.ts";
import { type Cell, percentCell } from "../platform/workbook.ts";
import { clauseRows } from "./clause.report.ts";
import type { ClauseFigures } from "./clause.types.ts";

function numbers({ expected, completed, overdue, share }: ClauseFigures): Cell[] {
  return [expected, completed, overdue, percentCell(share)];
}

/** 条款落实情况: one row for each task under its clause; a clause that no task cites stands alone. */
export const clauseReportExport: Export = {
  name: "clauseReport",
  field: "clauseReport",
  list: null,
  async sheet(ctx, args) {
    const { locale } = ctx.viewer;
    const rows = await clauseRows(ctx, String(args["documentId"]));
    const head = ["clauseLabel", "clauseText", "task", "issuer", "expected", "completed", "overdue", "completionRate"] as const;
    return {
      name: ledgerWords.clauseReport[locale],
      head: head.map((name) => columnWords[name][locale]),
      async *rows() {
        for (const { label, text, tasks, figures } of rows) {
          if (tasks.length === 0) yield [label, text, null, null, ...numbers(figures)];
          for (const task of tasks) yield [label, text, task.title, task.issuer, ...numbers(task.figures)];
        }
      },
    };
  },
};
