import { Campaign } from "../campaigns/campaign.entity.ts";
import { day, exportOf } from "../platform/ledger.ts";
import { loadOne } from "../platform/loader.ts";
import { progressOf } from "./progress.service.ts";
import type { Task } from "./task.entity.ts";
import { taskList } from "./task.service.ts";

/** 下达任务 as a workbook, each with how far it has come. */
export const taskLedger = exportOf<Task>({
  field: "tasks",
  list: taskList,
  columns: {
    task: (row) => row.title,
    kind: (row, { enums }) => enums.TaskKind[row.kind],
    state: (row, { enums }) => enums.TaskState[row.state],
    basis: (row) => row.basis,
    campaign: async (row, { ctx }) => (row.campaignId === null ? "" : ((await loadOne(ctx, Campaign, row.campaignId))?.name ?? "")),
    dueOn: (row) => row.dueOn,
    revision: (row) => row.revision,
    expected: async (row, { ctx }) => (await progressOf(ctx, row.id)).expected,
    acknowledged: async (row, { ctx }) => (await progressOf(ctx, row.id)).acknowledged,
    submitted: async (row, { ctx }) => (await progressOf(ctx, row.id)).submitted,
    onTime: async (row, { ctx }) => (await progressOf(ctx, row.id)).onTime,
    completed: async (row, { ctx }) => (await progressOf(ctx, row.id)).completed,
    overdue: async (row, { ctx }) => (await progressOf(ctx, row.id)).overdue,
    createdAt: (row) => day(row.createdAt),
  },
});
