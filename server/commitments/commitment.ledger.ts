import type { Line } from "../organizations/organization.entity.ts";
import { exportOf } from "../platform/ledger.ts";
import type { Commitment } from "./commitment.entity.ts";
import { commitmentList } from "./commitment.list.ts";

/** 公开承诺台账 as a workbook. */
export const commitmentLedger = exportOf<Commitment>({
  field: "commitments",
  list: commitmentList,
  columns: {
    title: (row) => row.title,
    tenant: (row) => row.tenantName,
    line: (row, { enums }) => enums.Line[row.line as Line],
    subjectKind: (row, { enums }) => enums.CommitmentSubject[row.subjectKind],
    promiser: (row) => row.subjectName,
    kind: (row, { enums }) => enums.CommitmentKind[row.kind],
    state: (row, { enums }) => enums.CommitmentState[row.state],
    versionNumber: (row) => row.number,
    publishedOn: (row) => row.publishedOn,
    keepBy: (row) => row.againUntil ?? row.dueOn,
    progress: (row) => row.progress,
    endedOn: (row) => row.endedOn,
    conclusion: (row) => row.conclusion,
  },
});
