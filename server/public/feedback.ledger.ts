import type { Line } from "../organizations/organization.entity.ts";
import { exportOf, minute } from "../platform/ledger.ts";
import type { PublicFeedback } from "./feedback.entity.ts";
import { feedbackList } from "./feedback.list.ts";

/** 群众意见台账 as a workbook; how the writer can be reached is not in it. */
export const feedbackLedger = exportOf<PublicFeedback>({
  field: "publicFeedbacks",
  list: feedbackList,
  columns: {
    at: (row) => minute(row.receivedAt),
    tenant: (row) => row.tenantName,
    line: (row, { enums }) => enums.Line[row.line as Line],
    kind: (row, { enums }) => enums.FeedbackKind[row.kind],
    commitment: (row) => row.commitmentTitle,
    text: (row) => row.body,
    state: (row, { enums }) => enums.FeedbackState[row.state],
    answer: (row) => row.answer,
    answeredAt: (row) => minute(row.answeredAt),
  },
});
