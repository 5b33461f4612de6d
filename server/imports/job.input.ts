import type { Job } from "../jobs/job.entity.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError } from "../platform/errors.ts";
import { forgetLoaded } from "../platform/loader.ts";
import { mayCall } from "../platform/permission.ts";
import type { Viewer } from "../platform/viewer.ts";
import type { Import, ImportKind, ImportRow, Issue } from "./import.entity.ts";
import type { Fault, Sheet } from "./sheet.ts";
import { refusalOf } from "./sheet.judge.ts";
import { sheetOfKind } from "./sheets.ts";
import type { ColumnName } from "../../schema/labels/ledgers.ts";

export const kindOf = (job: Job): ImportKind => (job.input as { readonly kind: ImportKind }).kind;
export const sheetOfJob = (job: Job): Sheet => sheetOfKind(kindOf(job));

/**
 * Whose rights the rows pass by: those of whoever asked, as they are now. Null when a right has gone; then every row is
 * refused like the single act would be.
 */
export function actor(sheet: Sheet, asker: Viewer | null): Viewer | null {
  return asker !== null && mayCall(asker, sheet.needs.create) && mayCall(asker, sheet.needs.edit) ? asker : null;
}

/** One row's act in a savepoint of its own; its refusal, which leaves nothing behind, or what it gave. */
export async function attempt<T>(ctx: Ctx, viewer: Viewer | null, act: (ctx: Ctx) => Promise<T>): Promise<T | DomainError> {
  if (viewer === null) return new DomainError("FORBIDDEN");
  const noted = ctx.last.length;
  try {
    return await ctx.db.transaction((db) => act({ ...ctx, db, viewer }));
  } catch (error) {
    ctx.last.length = noted;
    return refusalOf(error);
  } finally {
    forgetLoaded(ctx);
  }
}

export function issueOf(columns: ReadonlyArray<ColumnName | null>, { column, error, note }: Fault): Issue {
  const index = column === null ? -1 : columns.indexOf(column);
  return { column: index < 0 ? null : index, code: error.code, params: error.params, ...(note === true ? { note } : {}) };
}

/** Writes what became of rows, all in one statement. */
export async function keepOutcomes(ctx: Ctx, { tenantId, id }: Import, rows: readonly ImportRow[]): Promise<void> {
  const values = rows.map(({ place, outcome, issues, changes, key, label, entityId, entityVersion, state, before, versionAfter }) => ({
    place,
    outcome,
    issues,
    changes,
    key,
    label,
    entity_id: entityId,
    entity_version: entityVersion,
    state,
    before,
    version_after: versionAfter,
  }));
  await ctx.db.query(
    `update import_row as r set outcome = v.outcome, issues = v.issues, changes = v.changes, key = v.key, label = v.label, entity_id = v.entity_id,
       entity_version = v.entity_version, state = v.state, before = v.before, version_after = v.version_after
     from jsonb_to_recordset($3::jsonb) as v (place int, outcome text, issues jsonb, changes jsonb, key text, label text, entity_id uuid,
       entity_version int, state text, before jsonb, version_after int)
     where r.tenant_id = $1 and r.import_id = $2 and r.place = v.place`,
    [tenantId, id, JSON.stringify(values)],
  );
}
