import { record } from "../events/event.service.ts";
import { findFile } from "../files/file.service.ts";
import { enqueue } from "../jobs/job.service.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError, notFound } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";
import { insert } from "../platform/insert.ts";
import { Select } from "../platform/select.ts";
import { Import, type ImportKind, ImportRow } from "./import.entity.ts";
import { moveImport, refuseKind, takeImport } from "./import.rules.ts";

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
export const MOST_MEGABYTES = 10;
const MEGABYTE = 1_048_576;

const NOTHING = {
  page: null,
  language: "zh-CN",
  heads: [],
  unknownHeads: [],
  rowCount: 0,
  newCount: 0,
  changedCount: 0,
  sameCount: 0,
  wrongCount: 0,
  notedCount: 0,
  hiddenCount: 0,
  writtenCount: 0,
  refusedCount: 0,
  undoneCount: 0,
  leftCount: 0,
  errorCode: null,
  errorParams: null,
  committedAt: null,
  undoUntil: null,
  endedAt: null,
} as const;

/**
 * Takes a workbook in to be checked; nothing of it is written before somebody commits it. Refuses with IMPORT_NOT_XLSX and
 * IMPORT_TOO_LARGE; what is wrong inside of it is found by the job that reads it. 导入预检
 */
export async function checkImport(ctx: Ctx, input: { readonly kind: ImportKind; readonly fileId: string }): Promise<Import> {
  const refused = refuseKind(input.kind, "check", ctx.viewer);
  if (refused !== null) throw refused;
  const file = await findFile(ctx, input.fileId);
  if (file === null || file.tenantId !== ctx.viewer.tenant.id) throw notFound();
  if (file.mediaType !== WORKBOOK) throw new DomainError("IMPORT_NOT_XLSX", {}, ["input", "fileId"]);
  if (file.size > MOST_MEGABYTES * MEGABYTE) throw new DomainError("IMPORT_TOO_LARGE", { max: MOST_MEGABYTES }, ["input", "fileId"]);
  const row = Object.assign(new Import(), {
    ...NOTHING,
    tenantId: file.tenantId,
    id: newId(),
    kind: input.kind,
    state: "CHECKING",
    fileId: file.id,
    fileName: file.name,
    accountId: ctx.viewer.accountId,
    createdByName: ctx.viewer.name,
    createdAt: ctx.clock.now(),
    version: 1,
  });
  await insert(ctx, Import, [row]);
  const after = { state: row.state, kind: row.kind, fileName: row.fileName };
  await record(ctx, { tenantId: row.tenantId, entityType: "Import", entityId: row.id, act: "check", after });
  await enqueue(ctx, { kind: "IMPORT_READ", subjectId: row.id, total: 1, input: { storageKey: file.storageKey, kind: row.kind } });
  return row;
}

/** Has the rows written that are right; those that are wrong stay out, and can be had back as a workbook. 提交导入 */
export async function commitImport(ctx: Ctx, id: string, version: number): Promise<Import> {
  const row = await takeImport(ctx, id, version, "commit");
  await enqueue(ctx, { kind: "IMPORT_COMMIT", subjectId: id, total: row.newCount + row.changedCount, input: { kind: row.kind } });
  return moveImport(ctx, row, "commit");
}

/** Gives up a workbook of which nothing has been written. 放弃导入 */
export async function abandonImport(ctx: Ctx, id: string, version: number): Promise<Import> {
  const row = await takeImport(ctx, id, version, "abandon");
  return moveImport(ctx, row, "abandon", { endedAt: ctx.clock.now() });
}

/**
 * Takes back what an import wrote. Where somebody has changed a record since, nothing is taken back and the records are named;
 * with `leaveChanged` all the others are. 撤销导入
 */
export async function undoImport(ctx: Ctx, id: string, about: { readonly version: number; readonly leaveChanged: boolean }): Promise<Import> {
  const row = await takeImport(ctx, id, about.version, "undo");
  const input = { kind: row.kind, leaveChanged: about.leaveChanged };
  await enqueue(ctx, { kind: "IMPORT_UNDO", subjectId: id, total: row.writtenCount + 1, input });
  return moveImport(ctx, row, "undo", { errorCode: null, errorParams: null });
}

/** Rows of which there is something to tell, or that change something, the first of them. */
export function rowsWith(ctx: Ctx, { tenantId, id }: Import, about: { what: "changes" | "issues"; first: number }): Promise<ImportRow[]> {
  const { what, first } = about;
  return new Select(ctx, ImportRow)
    .andWhere(`row.tenantId = :tenantId and row.importId = :id and row.${what} <> '[]'::jsonb`, { tenantId, id })
    .orderBy("place")
    .window(first)
    .getMany();
}
