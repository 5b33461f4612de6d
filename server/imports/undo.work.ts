import type { Job } from "../jobs/job.entity.ts";
import type { Tools } from "../jobs/job.runner.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError } from "../platform/errors.ts";
import { Select } from "../platform/select.ts";
import type { Viewer } from "../platform/viewer.ts";
import { type Import, ImportRow, type Issue } from "./import.entity.ts";
import { findImport, moveImport } from "./import.rules.ts";
import { actor, attempt, keepOutcomes, sheetOfJob } from "./job.input.ts";
import type { Sheet } from "./sheet.ts";

const PIECE = 25;
/** Records named in one sentence. */
const NAMED = 5;
/** Versions asked for at once. */
const CHUNK = 500;

function written(ctx: Ctx, { tenantId, id }: Import, most: number): Promise<ImportRow[]> {
  return (
    new Select(ctx, ImportRow)
      .andWhere("row.tenantId = :tenantId and row.importId = :id and row.state = 'WRITTEN'", { tenantId, id })
      // The last first: what a later row built on an earlier one goes before it.
      .orderBy("place", "DESC")
      .window(most)
      .getMany()
  );
}

/** Rows whose records somebody has changed since; nothing of them is the import's to take back. */
async function changedSince(ctx: Ctx, sheet: Sheet, lines: readonly ImportRow[]): Promise<ImportRow[]> {
  const changed: ImportRow[] = [];
  for (let from = 0; from < lines.length; from += CHUNK) {
    const some = lines.slice(from, from + CHUNK);
    const versions = await sheet.versions(
      ctx,
      some.flatMap(({ entityId }) => entityId ?? []),
    );
    changed.push(...some.filter(({ entityId, versionAfter }) => versions.get(entityId ?? "") !== versionAfter));
  }
  return changed;
}

async function refuse(ctx: Ctx, row: Import, changed: readonly ImportRow[]): Promise<void> {
  const names = changed.slice(0, NAMED).map(({ label, place }) => label || `#${place}`);
  const more = changed.length > NAMED ? "…" : "";
  const errorParams = { count: changed.length, names: `${names.join("、")}${more}` };
  await moveImport(ctx, row, "refuseUndo", { errorCode: "IMPORT_UNDO_CHANGED", errorParams });
}

async function undoOne(ctx: Ctx, about: { sheet: Sheet; viewer: Viewer | null }, line: ImportRow): Promise<void> {
  const { entityId, versionAfter, before } = line;
  const done = await attempt(ctx, about.viewer, (inner) => about.sheet.undo(inner, { id: entityId ?? "", version: versionAfter ?? 0 }, before));
  if (!(done instanceof DomainError)) {
    line.state = "UNDONE";
    return;
  }
  const code = done.code === "VERSION_CONFLICT" || done.code === "NOT_FOUND" ? "IMPORT_CHANGED_SINCE" : done.code;
  const issue: Issue = { column: null, code, params: done.params };
  Object.assign(line, { state: "LEFT", issues: [...line.issues, issue] });
}

/** Looks first whether all can be taken back, then takes back the next rows, the last first. */
export async function undoWork(ctx: Ctx, job: Job, { asker }: Tools): Promise<number> {
  const row = await findImport(ctx, job.subjectId, "lock");
  if (row?.state !== "UNDOING") return job.total;
  const sheet = sheetOfJob(job);
  if (job.done === 0) {
    const { leaveChanged } = job.input as { readonly leaveChanged: boolean };
    const changed = leaveChanged ? [] : await changedSince(ctx, sheet, await written(ctx, row, row.writtenCount));
    if (changed.length === 0) return 1;
    await refuse(ctx, row, changed);
    return job.total;
  }
  const lines = await written(ctx, row, PIECE);
  for (const line of lines) await undoOne(ctx, { sheet, viewer: actor(sheet, asker) }, line);
  await keepOutcomes(ctx, row, lines);
  const undone = lines.filter(({ state }) => state === "UNDONE").length;
  await ctx.db.query("update import set undone_count = undone_count + $3, left_count = left_count + $4 where tenant_id = $1 and id = $2", [
    row.tenantId,
    row.id,
    undone,
    lines.length - undone,
  ]);
  const done = job.done + lines.length;
  if (done < job.total && lines.length > 0) return done;
  await moveImport(ctx, row, "finishUndo", { endedAt: ctx.clock.now() });
  return job.total;
}
