import { exportOf, minute } from "../platform/ledger.ts";
import type { Line } from "../organizations/organization.entity.ts";
import type { Theme } from "./theme.entity.ts";
import { themeList } from "./theme.list.ts";

/** 主题台账 as a workbook. */
export const themeLedger = exportOf<Theme>({
  field: "themes",
  list: themeList,
  columns: {
    tenant: (row) => row.tenantName,
    line: (row, { enums }) => enums.Line[row.line as Line],
    themeTitle: (row) => row.title,
    themeExplanation: (row) => row.explanation,
    state: (row, { enums }) => enums.ThemeState[row.state],
    submittedAt: (row) => minute(row.submittedAt),
    fitComment: (row) => (row.state === "SUBMITTED" ? null : row.comment),
    commentedAt: (row) => (row.state === "SUBMITTED" ? "" : minute(row.commentedAt)),
  },
});
