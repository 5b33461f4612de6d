import type { Line } from "../organizations/organization.entity.ts";
import { exportOf, type Ledger, type Reading } from "../platform/ledger.ts";
import { loadOne } from "../platform/loader.ts";
import { CommitmentDraft } from "./content.entity.ts";
import type { Commitment } from "./commitment.entity.ts";
import { commitmentList } from "./commitment.list.ts";

/** What is being written; for others there is nothing to read of it. */
async function draftFor(row: Commitment, { ctx }: Reading): Promise<CommitmentDraft | null> {
  return ctx.door === "tenant" ? loadOne(ctx, CommitmentDraft, row.id) : null;
}

/** 公开承诺台账. */
export const commitmentBook: Ledger<Commitment> = {
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
    commitmentBody: async (row, reading) => (await draftFor(row, reading))?.body ?? "",
    link: async (row, reading) => (await draftFor(row, reading))?.link ?? "",
    id: (row) => row.id,
  },
};
/** The same as a workbook. */
export const commitmentLedger = exportOf(commitmentBook);
