import { organizationName } from "../organizations/organization.service.ts";
import { exportOf, minute } from "../platform/ledger.ts";
import type { Job } from "./job.entity.ts";
import { jobList } from "./job.service.ts";

/** 后台作业 as a workbook. */
export const jobLedger = exportOf<Job>({
  field: "jobs",
  list: jobList,
  columns: {
    tenant: (row, { ctx }) => organizationName(ctx, row.tenantId),
    kind: (row, { enums }) => enums.JobKind[row.kind],
    state: (row, { enums }) => enums.JobState[row.state],
    done: (row) => row.done,
    total: (row) => row.total,
    person: (row) => row.createdByName,
    createdAt: (row) => minute(row.createdAt),
    endedAt: (row) => minute(row.endedAt),
  },
});
