import { figureSql } from "../assignments/figures.ts";
import { clausesOf, findDocument } from "../clauses/clause.service.ts";
import { noteAccess } from "../platform/access.ts";
import type { Ctx } from "../platform/door.ts";
import { notFound } from "../platform/errors.ts";
import type { ClauseFigures, ClauseReport, ClauseRow, ClauseTask } from "./clause.types.ts";

interface Counted {
  readonly clauseId: string;
  readonly taskId: string;
  readonly title: string;
  readonly issuer: string;
  readonly expected: number;
  readonly completed: number;
  readonly overdue: number;
  readonly tenants: string[];
}

/** What each task contributes to each clause, as the briefs say; $1 is the day. */
function countedRows(ctx: Ctx, ids: readonly string[]): Promise<Counted[]> {
  const counts = (["EXPECTED", "COMPLETED", "OVERDUE"] as const).map(
    (figure) => `count(*) filter (where ${figureSql(figure, "a", "$1::date")})::int as "${figure.toLowerCase()}"`,
  );
  const values: unknown[] = [ctx.clock.today(), ids];
  const reach = ctx.predicates ? `and a.overseer_ids @> array[$${values.push(ctx.viewer.tenant.id)}::uuid]` : "";
  return ctx.db.query(
    `/* cross-tenant */ select clause ->> 'id' as "clauseId", a.task_id as "taskId", max(a.title) as title, max(a.issuer_name) as issuer,
       ${counts.join(", ")}, array_agg(distinct a.tenant_id::text) as tenants
     from assignment a cross join lateral jsonb_array_elements(a.brief -> 'clauses') clause
     where a.brief -> 'clauses' is not null and clause ->> 'id' = any($2::text[]) ${reach}
     group by clause ->> 'id', a.task_id`,
    values,
  );
}

function figuresOf(rows: ReadonlyArray<Pick<Counted, "expected" | "completed" | "overdue">>): ClauseFigures {
  const sum = (name: "expected" | "completed" | "overdue"): number => rows.reduce((total, row) => total + row[name], 0);
  const expected = sum("expected");
  const completed = sum("completed");
  return { expected, completed, overdue: sum("overdue"), share: expected === 0 ? null : completed / expected };
}

const taskOf = (row: Counted): ClauseTask => ({ taskId: row.taskId, title: row.title, issuer: row.issuer, figures: figuresOf([row]) });

/** Every clause of a document with the tasks that carry it out. Refuses with NOT_FOUND. */
export async function clauseRows(ctx: Ctx, documentId: string): Promise<ClauseRow[]> {
  if ((await findDocument(ctx, documentId)) === null) throw notFound();
  const clauses = await clausesOf(ctx, documentId);
  const counted = await countedRows(
    ctx,
    clauses.map(({ id }) => id),
  );
  const about = { operation: "clauseReport", entityType: "Assignment", entityId: null, rows: 1, scope: ctx.viewer.tenant.name };
  for (const tenantId of new Set(counted.flatMap(({ tenants }) => tenants))) noteAccess(ctx, { tenantId, ...about });
  return clauses.map(({ id, label, text }) => {
    const rows = counted.filter(({ clauseId }) => clauseId === id);
    const tasks = rows.map(taskOf).sort((a, b) => a.title.localeCompare(b.title, "zh-CN") || a.taskId.localeCompare(b.taskId));
    return { clauseId: id, label, text, figures: figuresOf(rows), tasks };
  });
}

/** Clause → tasks → share done, within the reader's scope. */
export async function clauseReport(ctx: Ctx, documentId: string): Promise<ClauseReport> {
  return { asOf: ctx.clock.now(), scope: ctx.viewer.tenant.name, rows: await clauseRows(ctx, documentId) };
}
