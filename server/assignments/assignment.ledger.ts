import { day, exportOf } from "../platform/ledger.ts";
import type { Assignment } from "./assignment.entity.ts";
import { assignmentList } from "./assignment.list.ts";
import { timelinessOf } from "./timeliness.ts";

/** 任务台账 as a workbook; in which view is the reader's choice. */
export const assignmentLedger = exportOf<Assignment>({
  field: "assignments",
  list: assignmentList,
  columns: {
    task: (row) => row.title,
    carrier: (row) => row.tenantName,
    group: (row) => row.groupName,
    issuer: (row) => row.issuerName,
    kind: (row, { enums }) => enums.TaskKind[row.kind],
    state: (row, { enums }) => enums.AssignmentState[row.state],
    timeliness: (row, { enums, ctx }) => enums.Timeliness[timelinessOf(row, ctx.clock.today())],
    effectiveDueOn: (row) => row.effectiveDueOn,
    reworkDueOn: (row) => row.reworkDueOn,
    progress: (row) => row.progress,
    assignee: (row) => row.assigneeName,
    receivedAt: (row) => day(row.receivedAt),
    firstSubmittedAt: (row) => day(row.firstSubmittedAt),
    completedAt: (row) => day(row.completedAt),
    reminders: (row) => row.reminderCount,
    supervisionLevel: (row, { enums }) => (row.supervisionLevel === null ? "" : enums.SupervisionLevel[row.supervisionLevel]),
  },
});
