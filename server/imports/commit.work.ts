import type { Job } from "../jobs/job.entity.ts";
import type { Tools } from "../jobs/job.runner.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError } from "../platform/errors.ts";
import { Select } from "../platform/select.ts";
import { columnsOf, givenOf } from "./heads.ts";
import { type Import, ImportRow } from "./import.entity.ts";
import { findImport, moveImport } from "./import.rules.ts";
import { actor, attempt, issueOf, keepOutcomes, sheetOfJob } from "./job.input.ts";
import type { Sheet } from "./sheet.ts";

/** Rows written in one transaction. */
const PIECE = 25;
const UNDO_FOR = 24 * 3_600_000;

function next(ctx: Ctx, { tenantId, id }: Import): Promise<ImportRow[]> {
  return new Select(ctx, ImportRow)
    .andWhere("row.tenantId = :tenantId and row.importId = :id and row.outcome in ('NEW', 'CHANGED') and row.state = 'WAITING'", { tenantId, id })
    .orderBy("place")
    .window(PIECE)
    .getMany();
}

async function finish(ctx: Ctx, row: Import, sheet: Sheet): Promise<void> {
  const now = ctx.clock.now();
  const isUndoable = sheet.isUndoable && row.writtenCount > 0;
  await moveImport(ctx, row, "finishCommit", { committedAt: now, undoUntil: isUndoable ? new Date(now.getTime() + UNDO_FOR) : null });
}

/** Writes the next rows, each by the act a person would use, or notes why it was refused. */
export async function commitWork(ctx: Ctx, job: Job, { asker }: Tools): Promise<number> {
  const row = await findImport(ctx, job.subjectId, "lock");
  if (row?.state !== "COMMITTING") return job.total;
  const sheet = sheetOfJob(job);
  const columns = columnsOf(sheet, row.heads, row.language);
  const viewer = actor(sheet, asker);
  const lines = await next(ctx, row);
  for (const line of lines) {
    const { entityId, entityVersion, cells } = line;
    const against = entityId === null || entityVersion === null ? null : { id: entityId, version: entityVersion };
    // What an earlier row was to make is on record by now, or it was refused and this row is, too.
    const about = { locale: row.language, against, earlier: async () => false };
    const done = await attempt(ctx, viewer, (inner) => sheet.write(inner, givenOf(columns, cells), about));
    if (done instanceof DomainError) {
      const issue = issueOf(columns, { column: null, error: done });
      Object.assign(line, { state: "REFUSED", issues: [...line.issues, issue] });
    } else Object.assign(line, { state: "WRITTEN", entityId: done.entityId, versionAfter: done.version, before: done.before });
  }
  await keepOutcomes(ctx, row, lines);
  const written = lines.filter(({ state }) => state === "WRITTEN").length;
  Object.assign(row, { writtenCount: row.writtenCount + written, refusedCount: row.refusedCount + lines.length - written });
  await ctx.db.query("update import set written_count = $3, refused_count = $4 where tenant_id = $1 and id = $2", [
    row.tenantId,
    row.id,
    row.writtenCount,
    row.refusedCount,
  ]);
  const done = job.done + lines.length;
  if (done < job.total && lines.length > 0) return done;
  await finish(ctx, row, sheet);
  return job.total;
}
