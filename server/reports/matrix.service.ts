import { In } from "typeorm";
import { Assignment } from "../assignments/assignment.entity.ts";
import { assignmentList } from "../assignments/assignment.list.ts";
import { deliverableStates } from "../assignments/deliverable.state.ts";
import { Return, Submission } from "../assignments/submission.entity.ts";
import { timelinessOf } from "../assignments/timeliness.ts";
import { noteRows } from "../platform/access.ts";
import type { Ctx } from "../platform/door.ts";
import { listQuery } from "../platform/list.ts";
import type { MatrixRow, TaskMatrix } from "./report.types.ts";

/** More organizations than this are read page by page through the ledger instead. */
const MAX_ROWS = 2_000;

function newestBy<T extends { assignmentId: string }>(rows: readonly T[]): Map<string, T> {
  return new Map(rows.map((row) => [row.assignmentId, row]));
}

/** Organizations against deliverables of one task, for its issuer or for readers above. Drafts do not show. */
export async function taskMatrix(ctx: Ctx, taskId: string): Promise<TaskMatrix | null> {
  const assignments = await listQuery(ctx, assignmentList, { taskId: { eq: taskId } })
    .orderBy("row.territory")
    .addOrderBy("row.line")
    .addOrderBy("row.id")
    .limit(MAX_ROWS)
    .getMany();
  const first = assignments[0];
  if (first === undefined) return null;
  const ids = assignments.map((assignment) => assignment.id);
  const submissions = newestBy(await ctx.db.find(Submission, { where: { assignmentId: In(ids) }, order: { number: "ASC" } }));
  const returns = newestBy(await ctx.db.find(Return, { where: { assignmentId: In(ids) }, order: { at: "ASC" } }));
  noteRows(ctx, "taskMatrix", "Assignment", assignments);
  const newest = assignments.reduce((a, b) => (b.taskRevision > a.taskRevision ? b : a), first);
  return {
    task: { id: taskId, title: newest.title, issuerName: newest.issuerName, dueOn: newest.dueOn },
    asOf: ctx.clock.now(),
    columns: newest.brief.deliverables,
    rows: assignments.map((assignment) => rowOf(ctx, assignment, submissions.get(assignment.id) ?? null, returns.get(assignment.id) ?? null)),
    total: assignments.length,
  };
}

function rowOf(ctx: Ctx, assignment: Assignment, submission: Submission | null, returned: Return | null): MatrixRow {
  return {
    assignmentId: assignment.id,
    tenantId: assignment.tenantId,
    tenantName: assignment.tenantName,
    groupName: assignment.groupName,
    state: assignment.state,
    timeliness: timelinessOf(assignment, ctx.clock.today()),
    effectiveDueOn: assignment.effectiveDueOn,
    cells: deliverableStates(assignment, submission, returned),
  };
}
