import DataLoader from "dataloader";
import type { AssignmentState } from "../assignments/assignment.entity.ts";
import { timelinessSql } from "../assignments/timeliness.ts";
import type { Ctx } from "../platform/door.ts";

export interface Progress {
  assignments: number;
  expected: number;
  acknowledged: number;
  submitted: number;
  onTime: number;
  completed: number;
  overdue: number;
  waived: number;
  cancelled: number;
  byState: Array<{ state: AssignmentState; count: number }>;
}

interface Row {
  task_id: string;
  state: AssignmentState;
  count: number;
  acknowledged: number;
  submitted: number;
  on_time: number;
  overdue: number;
}

function sum(rows: readonly Row[], of: (row: Row) => number): number {
  return rows.reduce((total, row) => total + of(row), 0);
}

function fold(rows: readonly Row[]): Progress {
  const inState = (state: AssignmentState): number =>
    sum(
      rows.filter((row) => row.state === state),
      (row) => row.count,
    );
  const assignments = sum(rows, (row) => row.count);
  const waived = inState("WAIVED");
  const cancelled = inState("CANCELLED");
  const expected = rows.filter((row) => row.state !== "WAIVED" && row.state !== "CANCELLED");
  return {
    assignments,
    waived,
    cancelled,
    expected: assignments - waived - cancelled,
    acknowledged: sum(expected, (row) => row.acknowledged),
    submitted: sum(expected, (row) => row.submitted),
    onTime: sum(expected, (row) => row.on_time),
    completed: inState("COMPLETED"),
    overdue: sum(expected, (row) => row.overdue),
    byState: rows.map(({ state, count }) => ({ state, count })),
  };
}

/** How far the tasks of a list have come, counted for all of them in one statement. */
export function progressOf(ctx: Ctx, taskId: string): Promise<Progress> {
  const key = "task progress";
  let loader = ctx.loaders.get(key);
  if (!(loader instanceof DataLoader)) {
    loader = new DataLoader<string, Progress>(async (ids) => {
      const rows: Row[] = await ctx.db.query(
        `/* cross-tenant */ select task_id, state, count(*)::int as count,
           count(received_at)::int as acknowledged,
           count(first_submitted_on)::int as submitted,
           count(*) filter (where first_submitted_on <= effective_due_on)::int as on_time,
           count(*) filter (where (${timelinessSql("assignment", "$3::date")}) = 'OVERDUE')::int as overdue
         from assignment
         where issuer_id = $1 and task_id = any($2)
         group by task_id, state order by state`,
        [ctx.viewer.tenant.id, [...ids], ctx.clock.today()],
      );
      return ids.map((id) => fold(rows.filter((row) => row.task_id === id)));
    });
    ctx.loaders.set(key, loader);
  }
  return (loader as DataLoader<string, Progress>).load(taskId);
}
