import type { Locale } from "../../schema/labels/errors.ts";
import type { ColumnName } from "../../schema/labels/ledgers.ts";
import { labels } from "../../schema/labels/labels.ts";
import type { Ctx } from "../platform/door.ts";
import { domainErrorOf } from "../platform/error-format.ts";
import { DomainError, isTopLevel, notFound } from "../platform/errors.ts";
import { isId } from "../platform/ids.ts";
import type { Reading } from "../platform/ledger.ts";
import { forgetLoaded } from "../platform/loader.ts";
import { fitting } from "../platform/workbook.ts";
import type { Around, Earlier, Fault, Given, Recorded, Row, SheetSpec, Taken, Taking, Verdict, Written } from "./sheet.ts";
import { canonical, type ValueType } from "./values.ts";

export const TEXT: ValueType = { is: "text" };

/** Ends a rehearsal. */
class Rehearsed extends Error {}

/** Does something, sees whether it is refused, looks at what it gives, and takes it back. */
async function rehearse<E>(ctx: Ctx, doing: (ctx: Ctx) => Promise<E>, look: (ctx: Ctx, made: E) => Promise<void>): Promise<DomainError | null> {
  const noted = ctx.last.length;
  try {
    await ctx.db.transaction(async (db) => {
      const inner = { ...ctx, db };
      await look(inner, await doing(inner));
      throw new Rehearsed();
    });
  } catch (error) {
    if (error instanceof Rehearsed) return null;
    return refusalOf(error);
  } finally {
    ctx.last.length = noted;
    forgetLoaded(ctx);
  }
  return null;
}

/** The refusal behind an error that is one row's; what is the whole system's is thrown again. */
export function refusalOf(error: unknown): DomainError {
  const known = domainErrorOf(error);
  if (known === null || (isTopLevel(known) && !["NOT_FOUND", "FORBIDDEN", "BAD_REQUEST"].includes(known.code))) throw error;
  return known;
}

interface Read<E, I> {
  readonly row: E | null;
  readonly input: I;
  readonly changed: readonly ColumnName[];
  readonly faults: readonly Fault[];
}

function asFault(column: ColumnName | null, error: unknown): Fault {
  return { column, error: refusalOf(error) };
}

/** The cells of a record as its ledger writes them, compared as their columns compare. */
async function standing<E extends Recorded, I extends object>(spec: SheetSpec<E, I>, row: E, reading: Reading): Promise<Given> {
  const cells = Object.entries(spec.ledger.columns).map(async ([key, column]) => {
    const name = key as ColumnName;
    const cell = fitting(await column(row, reading));
    return [name, canonical(spec.columns[name]?.type ?? TEXT, cell === null ? "" : String(cell))] as const;
  });
  return new Map(await Promise.all(cells));
}

/** Takes the cells that differ into what stands on record, and tells of those that cannot be taken. */
async function take<E extends Recorded, I extends object>(
  spec: SheetSpec<E, I>,
  ctx: Ctx,
  about: { given: Given; stands: Given | null; input: I; earlier: Earlier },
): Promise<Pick<Read<E, I>, "changed" | "faults" | "input">> {
  const { given, stands, input, earlier } = about;
  const changed: ColumnName[] = [];
  const faults: Fault[] = [];
  // In the order of the ledger, whatever the order of the book: what a cell means may depend on those before it.
  for (const name of Object.keys(spec.ledger.columns) as ColumnName[]) {
    const text = given.get(name);
    if (text === undefined) continue;
    const column = spec.columns[name];
    const cell = canonical(column?.type ?? TEXT, text);
    if (cell === (stands?.get(name) ?? "") && (stands !== null || column?.required !== true)) continue;
    if (column === undefined || (column.onlyNew === true && stands !== null)) {
      if (stands !== null && name !== "id") faults.push({ column: name, error: new DomainError("IMPORT_NOT_TAKEN"), note: true });
      continue;
    }
    changed.push(name);
    if (cell === "" && column.required === true) faults.push({ column: name, error: new DomainError("IMPORT_REQUIRED") });
    else
      await taken(column, cell, { ctx, input, earlier }).then(
        (part) => Object.assign(input, part),
        (error: unknown) => faults.push(asFault(name, error)),
      );
  }
  return { changed, faults, input };
}

async function taken<I extends object>(column: Taken<I>, cell: string, taking: Taking<I>): Promise<Partial<I>> {
  return column.take(cell, taking);
}

/** Required columns of a new record that the book has not. */
function lacking<E extends Recorded, I extends object>(spec: SheetSpec<E, I>, given: Given): Fault[] {
  return Object.entries(spec.columns).flatMap(([name, column]): Fault[] => {
    if (column.required !== true || given.has(name as ColumnName)) return [];
    return [{ column: null, error: new DomainError("IMPORT_COLUMN_MISSING", { columns: [name] }) }];
  });
}

/** The record a row names by its id. */
async function named<E extends Recorded, I extends object>(spec: SheetSpec<E, I>, ctx: Ctx, given: Given): Promise<E | null> {
  const id = (given.get("id") ?? "").trim().toLowerCase();
  if (id === "") return null;
  const row = isId(id) ? await spec.find(ctx, id) : null;
  if (row === null) throw new DomainError("IMPORT_ID_UNKNOWN", {}, ["id"]);
  return row;
}

/** The one record that a new row may mean; several are a question that the person has to answer. */
async function resembling<E extends Recorded, I extends object>(spec: SheetSpec<E, I>, ctx: Ctx, input: I): Promise<E | null> {
  const found = await spec.alike(ctx, input);
  if (found.length > 1) throw new DomainError("IMPORT_AMBIGUOUS", { count: found.length }, [spec.label]);
  return found[0] ?? null;
}

function readingOf(ctx: Ctx, locale: Locale): Reading {
  return { ctx, locale, enums: labels[locale].enums };
}

async function readNew<E extends Recorded, I extends object>(
  spec: SheetSpec<E, I>,
  ctx: Ctx,
  { given, earlier }: Around & { given: Given },
): Promise<Read<E, I>> {
  const read = await take(spec, ctx, { given, stands: null, input: spec.blank(), earlier });
  return { ...read, row: null, faults: [...read.faults, ...lacking(spec, given)] };
}

async function readOnto<E extends Recorded, I extends object>(
  spec: SheetSpec<E, I>,
  ctx: Ctx,
  about: Around & { row: E; given: Given },
): Promise<Read<E, I>> {
  const { row, given, locale, earlier } = about;
  const stands = await standing(spec, row, readingOf(ctx, locale));
  return { ...(await take(spec, ctx, { given, stands, input: await spec.valuesOf(ctx, row), earlier })), row };
}

/** What a row says, put onto the record it means. */
async function readRow<E extends Recorded, I extends object>(spec: SheetSpec<E, I>, ctx: Ctx, about: Around & { given: Given }): Promise<Read<E, I>> {
  const byId = await named(spec, ctx, about.given);
  if (byId !== null) return readOnto(spec, ctx, { ...about, row: byId });
  const fresh = await readNew(spec, ctx, about);
  const row = fresh.faults.some(({ column }) => column === spec.label) ? null : await resembling(spec, ctx, fresh.input);
  return row === null ? fresh : readOnto(spec, ctx, { ...about, row });
}

/** What a new row says in columns that an import does not write, and that the record will say otherwise. */
async function leftOut<E extends Recorded, I extends object>(
  spec: SheetSpec<E, I>,
  made: E,
  { given, locale, ctx }: { given: Given; locale: Locale; ctx: Ctx },
): Promise<Fault[]> {
  const stands = await standing(spec, made, readingOf(ctx, locale));
  return [...given].flatMap(([column, text]): Fault[] => {
    const cell = canonical(TEXT, text);
    const isLeft = spec.columns[column] === undefined && column !== "id" && cell !== "" && cell !== stands.get(column);
    return isLeft ? [{ column, error: new DomainError("IMPORT_NOT_TAKEN"), note: true }] : [];
  });
}

/** What changes, in the words of both: the record's ledger, and the book. */
function changesOf<E extends Recorded, I extends object>(
  spec: SheetSpec<E, I>,
  row: E,
  { changed, given, reading }: { changed: readonly ColumnName[]; given: Given; reading: Reading },
): Promise<Verdict["changes"]> {
  return Promise.all(
    changed.map(async (column) => ({
      column,
      before: String((await spec.ledger.columns[column]?.(row, reading)) ?? ""),
      after: (given.get(column) ?? "").trim(),
    })),
  );
}

function columnOfError<E extends Recorded, I extends object>(spec: SheetSpec<E, I>, error: DomainError, input: I): ColumnName | null {
  const path = (error.field ?? []).filter((part, index) => index > 0 || part !== "input");
  const own = spec.columnOf?.(path, input) ?? null;
  const [first] = path;
  return own ?? (first !== undefined && Object.hasOwn(spec.ledger.columns, first) ? (first as ColumnName) : null);
}

function act<E extends Recorded, I extends object>(spec: SheetSpec<E, I>, ctx: Ctx, about: { against: Row | null; input: I }): Promise<E> {
  const { against, input } = about;
  return against === null ? spec.create(ctx, input) : spec.edit(ctx, against, input);
}

export async function judge<E extends Recorded, I extends object>(
  spec: SheetSpec<E, I>,
  ctx: Ctx,
  about: Around & { given: Given },
): Promise<Verdict> {
  const label = (about.given.get(spec.label) ?? "").trim().slice(0, 80);
  let read: Read<E, I>;
  try {
    read = await readRow(spec, ctx, about);
  } catch (error) {
    const refused = refusalOf(error);
    const column = (refused.field?.[0] ?? null) as ColumnName | null;
    return { outcome: "WRONG", entityId: null, version: null, faults: [{ column, error: refused }], changes: [], key: null, label };
  }
  const { row, input, changed } = read;
  const faults = [...read.faults];
  const isWrong = (): boolean => faults.some(({ note }) => note !== true);
  if (!isWrong() && (row === null || changed.length > 0)) {
    const look = async (inner: Ctx, made: E): Promise<void> => {
      if (row === null) faults.push(...(await leftOut(spec, made, { ...about, ctx: inner })));
    };
    const refused = await rehearse(ctx, (inner) => act(spec, inner, { against: row, input }), look);
    if (refused !== null) faults.push({ column: columnOfError(spec, refused, input), error: refused });
  }
  const done = row === null ? "NEW" : changed.length > 0 ? "CHANGED" : "SAME";
  const key = row === null ? (isWrong() ? null : `new ${spec.keyOf(input)}`) : `id ${row.id}`;
  const outcome = isWrong() ? "WRONG" : done;
  const changes =
    row === null || outcome !== "CHANGED" ? [] : await changesOf(spec, row, { ...about, changed, reading: readingOf(ctx, about.locale) });
  return { outcome, entityId: row?.id ?? null, version: row?.version ?? null, faults, changes, key, label };
}

export async function write<E extends Recorded, I extends object>(
  spec: SheetSpec<E, I>,
  ctx: Ctx,
  about: Around & { given: Given; against: Row | null },
): Promise<Written> {
  const { against } = about;
  const { row, input, faults } = await readRow(spec, ctx, about);
  const [fault] = faults.filter(({ note }) => note !== true);
  if (fault !== undefined) throw fault.error;
  if (against === null && row !== null) throw new DomainError("IMPORT_EXISTS_NOW");
  if (against !== null && row?.id !== against.id) throw notFound();
  if (against !== null && row !== null && row.version !== against.version)
    throw new DomainError("VERSION_CONFLICT", { current: row.version, given: against.version });
  const before = row === null ? null : await spec.valuesOf(ctx, row);
  const written = await act(spec, ctx, { against, input });
  return { entityId: written.id, version: written.version, before };
}
