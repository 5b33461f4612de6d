import type { Job, JobKind } from "../jobs/job.entity.ts";
import type { Tools, Work } from "../jobs/job.runner.ts";
import { enqueue } from "../jobs/job.service.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError } from "../platform/errors.ts";
import { insert } from "../platform/insert.ts";
import { openBook } from "./book.ts";
import { checkWork } from "./check.work.ts";
import { commitWork } from "./commit.work.ts";
import { readSheet, type Told } from "./heads.ts";
import { Import, ImportRow } from "./import.entity.ts";
import { findImport, moveImport } from "./import.rules.ts";
import { kindOf, sheetOfJob } from "./job.input.ts";
import { sheetOfKind } from "./sheets.ts";
import { undoWork } from "./undo.work.ts";

/** Rows in one statement. */
const CHUNK = 500;
/** A book whose reading ended the server that often is not opened again. */
const MOST_ATTEMPTS = 3;

/** What a workbook holds, or why it cannot be taken. */
type Read = Told | DomainError;

async function readBook(job: Job, { storage }: Tools): Promise<Read> {
  const { storageKey } = job.input as { readonly storageKey: string };
  if (job.attempts > MOST_ATTEMPTS) return new DomainError("IMPORT_UNREADABLE");
  const chunks: Buffer[] = [];
  for await (const chunk of await storage.read({ tenantId: job.tenantId, key: storageKey })) chunks.push(chunk as Buffer);
  try {
    return await readSheet(sheetOfKind(kindOf(job)), await openBook(Buffer.concat(chunks)));
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}

function rowsOf({ tenantId, id }: Import, { rows }: Told): ImportRow[] {
  return rows.map(({ place, cells, faults }) =>
    Object.assign(new ImportRow(), {
      tenantId,
      importId: id,
      place,
      cells,
      faults,
      outcome: "UNREAD",
      issues: [],
      changes: [],
      key: null,
      label: "",
      entityId: null,
      entityVersion: null,
      state: "WAITING",
      before: null,
      versionAfter: null,
    }),
  );
}

async function keepRows(ctx: Ctx, row: Import, told: Told): Promise<void> {
  const rows = rowsOf(row, told);
  for (let from = 0; from < rows.length; from += CHUNK) await insert(ctx, ImportRow, rows.slice(from, from + CHUNK));
  const { page, language, heads, unknown } = told;
  const about = {
    page,
    language,
    heads: [...heads],
    unknownHeads: [...unknown],
    rowCount: rows.length,
    hiddenCount: told.rows.filter(({ isHidden }) => isHidden).length,
  };
  await ctx.db.update(Import, { tenantId: row.tenantId, id: row.id }, about);
  await enqueue(ctx, { kind: "IMPORT_CHECK", subjectId: row.id, total: rows.length, input: { kind: row.kind } });
}

/** Reads a workbook and keeps its rows as they are; the check follows as a job of its own, because only now it is known how long it is. */
const readWork: Work<Read> = {
  door: "tenant",
  prepare: readBook,
  async step(ctx, job, { prepared }) {
    const row = await findImport(ctx, job.subjectId, "lock");
    if (row?.state !== "CHECKING") return job.total;
    if (prepared instanceof DomainError) {
      const { code, params } = prepared;
      await moveImport(ctx, row, "fail", { errorCode: code, errorParams: params, endedAt: ctx.clock.now() });
    } else await keepRows(ctx, row, prepared);
    return job.total;
  },
};

type Kind = Extract<JobKind, `IMPORT_${string}`>;

const door = (job: Job) => sheetOfJob(job).door;

/** What imports do after their request was answered. */
export const importWorks: Readonly<Record<Kind, Work>> = {
  IMPORT_READ: readWork as Work,
  IMPORT_CHECK: { door, asAsker: true, step: checkWork },
  IMPORT_COMMIT: { door, asAsker: true, step: commitWork },
  IMPORT_UNDO: { door, asAsker: true, step: undoWork },
};
