import type { Ctx } from "../platform/door.ts";
import type { Import, ImportRow, Issue } from "./import.entity.ts";
import { rowsWith } from "./import.service.ts";
import type { ImportChange, ImportIssue } from "./import.types.ts";
import { reasonOf } from "./words.ts";

/** A column's letters, as spreadsheet programs show them. */
function lettersOf(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest === 0 ? "" : lettersOf(rest - 1)}${String.fromCharCode(65 + (column % 26))}`;
}

const headIn = (heads: readonly string[], column: number): string => (heads[column] ?? "").replace(/\*$/, "");

function told(ctx: Ctx, { heads }: Import, line: ImportRow): (issue: Issue) => ImportIssue {
  return ({ column, code, params, note }) => ({
    row: line.place,
    column: column === null ? null : lettersOf(column),
    head: column === null ? null : headIn(heads, column),
    value: column === null ? line.label || null : (line.cells[column] ?? null),
    message: reasonOf({ code, params }, ctx.viewer.locale),
    isNote: note === true,
  });
}

/** What is wrong in the first rows with something wrong, in the viewer's language. */
export async function issuesOf(ctx: Ctx, row: Import, first: number): Promise<ImportIssue[]> {
  const lines = await rowsWith(ctx, row, { what: "issues", first });
  return lines.flatMap((line) => line.issues.map(told(ctx, row, line))).slice(0, first);
}

/** What the first rows change, cell by cell. */
export async function changesOf(ctx: Ctx, row: Import, first: number): Promise<ImportChange[]> {
  const lines = await rowsWith(ctx, row, { what: "changes", first });
  const cells = lines.flatMap(({ place, label, changes }) =>
    changes.map(({ column, before, after }) => ({ row: place, label, head: headIn(row.heads, column), before, after })),
  );
  return cells.slice(0, first);
}
