import type { Locale } from "../../schema/labels/errors.ts";
import { formWords } from "../../schema/labels/imports.ts";
import { type ColumnName, columnWords, ledgerWords } from "../../schema/labels/ledgers.ts";
import { fill } from "../../schema/labels/wording.ts";
import type { Ctx } from "../platform/door.ts";
import { Select } from "../platform/select.ts";
import type { Cell, Form, FormColumn, FormRow } from "../platform/workbook.ts";
import { columnsOf, MOST_ROWS, REASON } from "./heads.ts";
import { type Import, ImportRow } from "./import.entity.ts";
import { MOST_MEGABYTES } from "./import.service.ts";
import type { Sheet } from "./sheet.ts";
import { sheetOfKind } from "./sheets.ts";
import { type ValueType, wordsOf } from "./values.ts";
import { reasonOf } from "./words.ts";

type SheetColumn = Sheet["columns"][number];

const listOf = (type: ValueType, locale: Locale): string[] | null => (type.is === "choice" ? wordsOf(type.of, locale) : null);

const FORMATS: Readonly<Record<ValueType["is"], FormColumn["format"]>> = {
  text: "text",
  code: "text",
  choice: "text",
  whole: "number",
  date: "text",
};

const WIDE = 34;
const USUAL = 18;
const NARROW = 12;
const REASON_WIDTH = 60;

/** As wide as its head needs. */
const widthOf = (title: string, type: ValueType): number => Math.max(type.is === "whole" ? NARROW : USUAL, Math.min(WIDE, [...title].length * 2 + 4));

function formColumn(column: SheetColumn, locale: Locale, isLabel: boolean): FormColumn {
  const { name, type, isRequired, isWritten } = column;
  const title = `${columnWords[name][locale]}${isRequired ? "*" : ""}`;
  const width = isLabel ? WIDE : widthOf(title, type);
  return { title, width, isShownOnly: !isWritten, format: FORMATS[type.is], list: listOf(type, locale) };
}

const isAsked = ({ name, isWritten }: SheetColumn): boolean => isWritten || name === "id";

function guideOf(sheet: Sheet, locale: Locale): Form["guide"] {
  const { hints, lines, yes, no, column, must, how } = formWords;
  const size = { rows: MOST_ROWS.toLocaleString("en"), size: String(MOST_MEGABYTES) };
  const said = lines[locale].map((line, index): Cell[] => [`${index + 1}. ${fill(line, size)}`]);
  const head = [column, must, how, formWords.example].map((words) => words[locale]);
  const rows = sheet.columns.filter(isAsked).map(({ name, type, isRequired, hint, example }): Cell[] => {
    const list = listOf(type, locale)?.join("、") ?? "";
    const words = fill(hints[hint][locale], { list });
    return [columnWords[name][locale], (isRequired ? yes : no)[locale], words, example];
  });
  return { page: formWords.guide[locale], widths: [22, 12, 60, 30], bold: new Set([said.length + 1]), rows: [...said, [], head, ...rows] };
}

const nameOf = ({ ledger }: Sheet, locale: Locale): string => ledgerWords[ledger.field][locale];

/** An empty workbook of a kind, with instructions and lists to choose from. */
export function templateOf(sheet: Sheet, locale: Locale): Form {
  const name = nameOf(sheet, locale);
  return {
    file: fill(formWords.template[locale], { name }),
    page: name,
    columns: sheet.columns.filter(isAsked).map((column, index) => formColumn(column, locale, index === 0)),
    async *rows() {},
    guide: guideOf(sheet, locale),
    lists: formWords.lists[locale],
  };
}

/** Before it is committed the whole book, afterwards the rows that are not written: what is right then must not be put in twice. */
function toReturn(ctx: Ctx, row: Import): AsyncIterable<ImportRow[]> {
  const { tenantId, id } = row;
  const query = new Select(ctx, ImportRow).andWhere("row.tenantId = :tenantId and row.importId = :id", { tenantId, id });
  if (row.state !== "CHECKED") query.andWhere("row.outcome = 'WRONG' or row.state in ('REFUSED', 'LEFT')");
  return query.orderBy("place").chunks(500);
}

interface Returning {
  readonly heads: readonly string[];
  readonly columns: readonly FormColumn[];
  readonly reason: number;
  readonly language: Locale;
}

/** What counts is a number again, so that it can be added up. */
const cellOf = (text: string, column: FormColumn | undefined): Cell => (column?.format === "number" && /^\d{1,15}$/.test(text) ? Number(text) : text);

function returnedRow(line: ImportRow, { heads, columns, reason, language }: Returning): FormRow {
  const cells: Cell[] = heads.map((_, index) => cellOf(line.cells[index] ?? "", columns[index]));
  const told = line.issues.map(({ column, ...issue }) => {
    const text = reasonOf(issue, language);
    return column === null ? text : `${(heads[column] ?? "").replace(/\*$/, "")}：${text}`;
  });
  cells[reason] = told.join("；");
  const wrong = line.issues.flatMap(({ column, note }) => (note === true || column === null ? [] : [column]));
  return { cells, wrong: new Set(line.issues.some(({ note }) => note !== true) ? [...wrong, reason] : wrong) };
}

/** The workbook as it came, its wrong cells red, and in its last column why; it can be corrected and put in again. */
export function returnedOf(ctx: Ctx, row: Import): Form {
  const sheet = sheetOfKind(row.kind);
  const { language } = row;
  const known = columnsOf(sheet, row.heads, language);
  const byName = new Map<ColumnName, SheetColumn>(sheet.columns.map((column) => [column.name, column]));
  // An earlier reason, of a book that was handed back before, makes room for the new one.
  const kept = row.heads.flatMap((head, index) => (head === REASON[language] ? [] : [index]));
  const heads = kept.map((index) => row.heads[index] ?? "");
  const columns = kept.map((index): FormColumn => {
    const column = byName.get(known[index] ?? "q");
    const title = row.heads[index] ?? "";
    return column === undefined
      ? { title, width: USUAL, isShownOnly: true, format: "text", list: null }
      : { ...formColumn(column, language, index === 0), title };
  });
  const moved = (line: ImportRow): ImportRow => {
    const issues = line.issues.map((issue) => ({ ...issue, column: issue.column === null ? null : kept.indexOf(issue.column) }));
    return Object.assign(new ImportRow(), line, { cells: kept.map((index) => line.cells[index] ?? ""), issues });
  };
  return {
    file: fill(formWords.returned[language], { name: row.fileName.replace(/\.xlsx$/i, "") }),
    page: nameOf(sheet, language),
    columns: [...columns, { title: REASON[language], width: REASON_WIDTH, isShownOnly: true, format: "text", list: null }],
    async *rows() {
      for await (const lines of toReturn(ctx, row))
        for (const line of lines) yield returnedRow(moved(line), { heads, columns, reason: heads.length, language });
    },
    guide: guideOf(sheet, language),
    lists: formWords.lists[language],
  };
}
