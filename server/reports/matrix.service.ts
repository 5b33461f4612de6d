import { In } from "typeorm";
import { Assignment } from "../assignments/assignment.entity.ts";
import { assignmentList } from "../assignments/assignment.list.ts";
import { deliverableStates } from "../assignments/deliverable.state.ts";
import type { Deliverable } from "../assignments/deliverable.ts";
import { Return, Submission } from "../assignments/submission.entity.ts";
import { timelinessOf } from "../assignments/timeliness.ts";
import { noteRows } from "../platform/access.ts";
import type { Ctx } from "../platform/door.ts";
import { listQuery, listRows, type ListSpec } from "../platform/list.ts";
import { CROSS_TENANT } from "../platform/shards.ts";
import type { MatrixRow, TaskMatrix } from "./report.types.ts";

/** A screen shows no more organizations than this; a workbook shows all. */
const MAX_ROWS = 2_000;

const byPlace: ListSpec<Assignment> = {
  ...assignmentList,
  sorts: { TERRITORY_ASC: { column: "territory", direction: "ASC" } },
  sort: "TERRITORY_ASC",
};

function newestBy<T extends { assignmentId: string }>(rows: readonly T[]): Map<string, T> {
  return new Map(rows.map((row) => [row.assignmentId, row]));
}

/** The rows for some assignments of one task, each with a cell for every column. */
async function matrixRows(ctx: Ctx, assignments: readonly Assignment[], columns: readonly Deliverable[]): Promise<MatrixRow[]> {
  const ids = assignments.map((assignment) => assignment.id);
  const submissions = newestBy(await ctx.db.find(Submission, { comment: CROSS_TENANT, where: { assignmentId: In(ids) }, order: { number: "ASC" } }));
  const returns = newestBy(await ctx.db.find(Return, { comment: CROSS_TENANT, where: { assignmentId: In(ids) }, order: { at: "ASC" } }));
  noteRows(ctx, "taskMatrix", "Assignment", assignments);
  return assignments.map((assignment) => {
    const states = deliverableStates(assignment, submissions.get(assignment.id) ?? null, returns.get(assignment.id) ?? null);
    const cells = columns.map(({ key, title }) => states.find((state) => state.key === key) ?? { key, title, status: "NOT_ASKED" as const });
    return { ...rowOf(ctx, assignment), cells };
  });
}

/** The task as it was last asked, in the words of its assignments: who reads it from above does not see the task itself. */
export async function matrixHead(ctx: Ctx, taskId: string): Promise<Pick<TaskMatrix, "task" | "columns"> | null> {
  const query = listQuery(ctx, assignmentList, { taskId: { eq: taskId } });
  const newest = await query.orderBy("taskRevision", "DESC").orderBy("id").window(1).getOne();
  if (newest === null) return null;
  const { title, issuerName, dueOn, brief } = newest;
  return { task: { id: taskId, title, issuerName, dueOn }, columns: brief.deliverables };
}

/** Every row, a chunk at a time. */
export async function* everyMatrixRow(ctx: Ctx, taskId: string, columns: readonly Deliverable[]): AsyncIterable<MatrixRow[]> {
  for await (const chunk of listRows(ctx, byPlace, { filter: { taskId: { eq: taskId } } })) yield matrixRows(ctx, chunk, columns);
}

/** Organizations against deliverables of one task, for its issuer or for readers above. Drafts do not show. */
export async function taskMatrix(ctx: Ctx, taskId: string): Promise<TaskMatrix | null> {
  const head = await matrixHead(ctx, taskId);
  if (head === null) return null;
  const rows: MatrixRow[] = [];
  for await (const chunk of everyMatrixRow(ctx, taskId, head.columns)) {
    rows.push(...chunk);
    if (rows.length >= MAX_ROWS) break;
  }
  const total = rows.length < MAX_ROWS ? rows.length : await listQuery(ctx, assignmentList, { taskId: { eq: taskId } }).getCount();
  return { ...head, asOf: ctx.clock.now(), rows, total };
}

function rowOf(ctx: Ctx, assignment: Assignment): Omit<MatrixRow, "cells"> {
  return {
    assignmentId: assignment.id,
    tenantId: assignment.tenantId,
    tenantName: assignment.tenantName,
    groupName: assignment.groupName,
    state: assignment.state,
    timeliness: timelinessOf(assignment, ctx.clock.today()),
    effectiveDueOn: assignment.effectiveDueOn,
  };
}
