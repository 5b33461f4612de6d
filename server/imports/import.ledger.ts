import { exportOf, minute } from "../platform/ledger.ts";
import type { Import } from "./import.entity.ts";
import { importList } from "./import.list.ts";

/** 导入记录 as a workbook. */
export const importLedger = exportOf<Import>({
  field: "imports",
  list: importList,
  columns: {
    file: (row) => row.fileName,
    kind: (row, { enums }) => enums.ImportKind[row.kind],
    state: (row, { enums }) => enums.ImportState[row.state],
    rowCount: (row) => row.rowCount,
    newCount: (row) => row.newCount,
    changedCount: (row) => row.changedCount,
    sameCount: (row) => row.sameCount,
    wrongCount: (row) => row.wrongCount,
    writtenCount: (row) => row.writtenCount,
    refusedCount: (row) => row.refusedCount,
    undoneCount: (row) => row.undoneCount,
    person: (row) => row.createdByName,
    createdAt: (row) => minute(row.createdAt),
    committedAt: (row) => minute(row.committedAt),
  },
});
