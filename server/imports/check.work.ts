import type { ColumnName } from "../../schema/labels/ledgers.ts";
import type { Job } from "../jobs/job.entity.ts";
import type { Tools } from "../jobs/job.runner.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError } from "../platform/errors.ts";
import { Select } from "../platform/select.ts";
import type { Viewer } from "../platform/viewer.ts";
import { columnsOf, givenOf } from "./heads.ts";
import { Import, ImportRow } from "./import.entity.ts";
import { findImport, moveImport } from "./import.rules.ts";
import { actor, issueOf, keepOutcomes, sheetOfJob } from "./job.input.ts";
import type { Earlier, Fault, Sheet } from "./sheet.ts";

/** Rows judged in one transaction. */
const PIECE = 50;

interface Judging {
  readonly sheet: Sheet;
  readonly row: Import;
  readonly columns: ReadonlyArray<ColumnName | null>;
  readonly viewer: Viewer | null;
  /** Rows of this piece that are wrong: nothing comes of them. */
  readonly wrong: Set<number>;
}

/** Cells that could not be read, where they are of a column that is written. */
function unreadable({ sheet, columns }: Judging, { faults }: ImportRow): Fault[] {
  return Object.entries(faults).flatMap(([index, code]): Fault[] => {
    const column = columns[Number(index)] ?? null;
    const isOurs = sheet.columns.some(({ name, isWritten }) => name === column && isWritten);
    return isOurs || column === "id" ? [{ column, error: new DomainError(code) }] : [];
  });
}

/** Looks among the rows before one for a record of a name. */
function earlierIn(ctx: Ctx, { row, sheet, columns, wrong }: Judging, place: number): Earlier {
  const index = columns.indexOf(sheet.label);
  return async (name) => {
    const found: unknown[] = await ctx.db.query(
      `select place from import_row where tenant_id = $1 and import_id = $2 and place < $3 and btrim(cells->>$4::int) = $5
         and outcome in ('UNREAD', 'NEW') and place <> all($6::int[]) limit 1`,
      [row.tenantId, row.id, place, index, name, [...wrong]],
    );
    return found.length > 0;
  };
}

async function judgeOne(ctx: Ctx, about: Judging, line: ImportRow): Promise<void> {
  const { sheet, row, columns, viewer } = about;
  const unread = unreadable(about, line);
  if (viewer === null || unread.length > 0) {
    const faults = viewer === null ? [{ column: null, error: new DomainError("FORBIDDEN") }] : unread;
    Object.assign(line, { outcome: "WRONG", issues: faults.map((fault) => issueOf(columns, fault)) });
    return;
  }
  const around = { locale: row.language, earlier: earlierIn(ctx, about, line.place) };
  const { version, faults, changes, ...verdict } = await sheet.judge({ ...ctx, viewer }, givenOf(columns, line.cells), around);
  Object.assign(line, {
    ...verdict,
    entityVersion: version,
    issues: faults.map((fault) => issueOf(columns, fault)),
    changes: changes.map(({ column, ...texts }) => ({ column: columns.indexOf(column), ...texts })),
  });
}

/** The first rows, so far, with the keys of these. */
async function firstOf(ctx: Ctx, { tenantId, id }: Import, keys: readonly string[]): Promise<Map<string, number>> {
  const rows: Array<{ key: string; place: number }> = await ctx.db.query(
    "select key, min(place)::int as place from import_row where tenant_id = $1 and import_id = $2 and key = any($3) group by key",
    [tenantId, id, keys],
  );
  return new Map(rows.map(({ key, place }) => [key, place]));
}

/** A second row about the same record, or about the same new one, is a mistake: nobody knows which of them is meant. */
async function markTwice(ctx: Ctx, { row }: Judging, lines: readonly ImportRow[]): Promise<void> {
  const first = await firstOf(
    ctx,
    row,
    lines.flatMap(({ key }) => key ?? []),
  );
  for (const line of lines) {
    if (line.key === null) continue;
    const place = first.get(line.key);
    if (place === undefined) first.set(line.key, line.place);
    else Object.assign(line, { outcome: "WRONG", issues: [...line.issues, { column: null, code: "IMPORT_TWICE", params: { row: place } }] });
  }
}

async function addUp(ctx: Ctx, { tenantId, id }: Import, lines: readonly ImportRow[]): Promise<void> {
  const count = (outcome: string): number => lines.filter((line) => line.outcome === outcome).length;
  const noted = lines.filter(({ issues }) => issues.some(({ note }) => note === true)).length;
  await ctx.db.query(
    `update import set new_count = new_count + $3, changed_count = changed_count + $4, same_count = same_count + $5,
       wrong_count = wrong_count + $6, noted_count = noted_count + $7 where tenant_id = $1 and id = $2`,
    [tenantId, id, count("NEW"), count("CHANGED"), count("SAME"), count("WRONG"), noted],
  );
}

/** Judges the next rows. */
export async function checkWork(ctx: Ctx, job: Job, { asker }: Tools): Promise<number> {
  const row = await findImport(ctx, job.subjectId, "lock");
  if (row?.state !== "CHECKING") return job.total;
  const sheet = sheetOfJob(job);
  const { tenantId, id } = row;
  const lines = await new Select(ctx, ImportRow)
    .andWhere("row.tenantId = :tenantId and row.importId = :id", { tenantId, id })
    .orderBy("place")
    .window(PIECE, job.done)
    .getMany();
  const judging = { sheet, row, columns: columnsOf(sheet, row.heads, row.language), viewer: actor(sheet, asker), wrong: new Set<number>() };
  for (const line of lines) {
    await judgeOne(ctx, judging, line);
    if (line.outcome === "WRONG") judging.wrong.add(line.place);
  }
  await markTwice(ctx, judging, lines);
  await keepOutcomes(ctx, row, lines);
  await addUp(ctx, row, lines);
  const done = job.done + lines.length;
  if (done >= job.total || lines.length === 0) {
    await moveImport(ctx, row, "finishCheck");
    return job.total;
  }
  return done;
}
