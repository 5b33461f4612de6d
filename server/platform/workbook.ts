import type { ServerResponse } from "node:http";
import { Writable } from "node:stream";
import Excel from "@protobi/exceljs";

/** The one place that knows the spreadsheet library. */
export type Cell = string | number | null;

/** A share of 0–1 as percent with one decimal, for a column whose head says (%). */
export const percentCell = (rate: number | null): Cell => (rate === null ? null : Math.round(rate * 1_000) / 10);

export interface Sheet {
  readonly name: string;
  /** What it is about, above the head: name and value. */
  readonly about: ReadonlyArray<readonly [string, string]>;
  readonly head: readonly string[];
  rows(): AsyncIterable<readonly Cell[]>;
}

const FORMULA = /^[=+\-@\t\r]/;
/** What Excel takes in a cell, and in a sheet. */
const CELL_LENGTH = 32_767;
const SHEET_ROWS = 1_048_576;
/** Rows between two looks at whether the reader keeps up. */
const PACE = 500;
const NAME_LENGTH = 28;

export function fitting(cell: Cell): Cell {
  return typeof cell === "string" && cell.length > CELL_LENGTH ? `${cell.slice(0, CELL_LENGTH - 1)}…` : cell;
}

/** What Office reads as an escaped character is one only where we write it: a text that looks like one stays as it is. */
const written = (cell: Cell): Cell => {
  const cut = fitting(cell);
  return typeof cut === "string" ? cut.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_") : cut;
};

/** Writes a row. A text that begins like a formula is marked as text, so that it stays one even when somebody edits the cell. */
function write(page: Excel.Worksheet, cells: readonly Cell[], bold = false): void {
  const row = page.addRow(cells.map(written));
  if (bold) row.font = { bold: true };
  cells.forEach((value, index) => {
    if (typeof value === "string" && FORMULA.test(value)) row.getCell(index + 1).numFmt = "@";
  });
  row.commit();
}

/** What a reader takes as quickly as it can, and no quicker; its end is not yet the end of the answer. */
function bodyOf(response: ServerResponse): Writable {
  const body = new Writable({
    write(chunk, _encoding, done) {
      if (response.write(chunk)) done();
      else response.once("drain", done);
    },
  });
  // Whoever waits for it is told; that nobody listens any more is nobody's fault.
  body.on("error", () => undefined);
  response.once("close", () => body.destroy(new Error("nobody listens any more")));
  return body;
}

/** What a page hands its rows to, to be compressed. The library lets nobody wait for it, and would keep 560 bytes for each row. */
function compressorsOf(page: Excel.Worksheet): Writable[] {
  const stream: unknown = Reflect.get(page, "stream");
  if (typeof stream !== "object" || stream === null || !("pipes" in stream) || !Array.isArray(stream.pipes)) {
    throw new Error("the spreadsheet library no longer says where its rows go");
  }
  return stream.pipes;
}

/** Until `body` has gone, or `stream` has taken what was written. */
function taken(stream: Writable, body: Writable): Promise<void> {
  if (body.destroyed || !stream.writableNeedDrain) return new Promise((done) => setImmediate(done));
  return new Promise((done) => {
    const go = (): void => {
      stream.off("drain", go);
      body.off("close", go);
      done();
    };
    stream.on("drain", go);
    body.on("close", go);
  });
}

/** Until the reader has taken what was sent, or has gone: neither a slow reader nor a slow compressor may fill the memory. */
async function drained(body: Writable, page: Excel.Worksheet): Promise<void> {
  for (const stream of [...compressorsOf(page), body]) await taken(stream, body);
}

function openPage(book: Excel.stream.xlsx.WorkbookWriter, sheet: Sheet, number: number): Excel.Worksheet {
  const name = sheet.name.replace(/[\\/*?:[\]]/g, " ").slice(0, NAME_LENGTH);
  const page = book.addWorksheet(number === 1 ? name : `${name} ${number}`, {
    views: [{ state: "frozen", ySplit: sheet.about.length + 1, xSplit: 1 }],
  });
  page.columns = sheet.head.map((_title, index) => ({ width: index === 0 ? 36 : 16 }));
  for (const line of sheet.about) write(page, line);
  write(page, sheet.head, true);
  return page;
}

/** Writes every row, beginning another page where Excel's ends; stops when nobody listens any more. */
async function fill(body: Writable, sheet: Sheet, rows: AsyncIterable<readonly Cell[]>): Promise<void> {
  const book = new Excel.stream.xlsx.WorkbookWriter({ stream: body, useStyles: true });
  const room = SHEET_ROWS - sheet.about.length - 1;
  let page = openPage(book, sheet, 1);
  let count = 0;
  for await (const row of rows) {
    if (count > 0 && count % room === 0) {
      page.commit();
      page = openPage(book, sheet, count / room + 1);
    }
    write(page, row);
    count++;
    if (count % PACE === 0) await drained(body, page);
    if (body.destroyed) return;
  }
  page.commit();
  await book.commit();
}

/** The first row is fetched before anything is sent, so that a wrong condition is still told as an error. */
async function begun(rows: AsyncIterable<readonly Cell[]>): Promise<AsyncIterable<readonly Cell[]>> {
  const iterator = rows[Symbol.asyncIterator]();
  const first = await iterator.next();
  return (async function* () {
    try {
      for (let next = first; next.done !== true; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  })();
}

function beginAnswer(response: ServerResponse, name: string): void {
  response.writeHead(200, {
    "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(`${name}.xlsx`)}`,
    "cache-control": "no-store",
  });
}

/** Streams a workbook: first what it is about, then the head, then every row. The caller ends the answer. */
export async function sendSheet(response: ServerResponse, sheet: Sheet): Promise<void> {
  const rows = await begun(sheet.rows());
  beginAnswer(response, sheet.name);
  await fill(bodyOf(response), sheet, rows);
}

/** A column that people fill in. */
export interface FormColumn {
  readonly title: string;
  readonly width: number;
  /** Left as it is when the book is put in again. */
  readonly isShownOnly: boolean;
  readonly format: "text" | "number" | "date";
  /** What may be chosen. */
  readonly list: readonly string[] | null;
}

export interface FormRow {
  readonly cells: readonly Cell[];
  /** Columns in which something is wrong, and whether the row as a whole is. */
  readonly wrong: ReadonlySet<number>;
}

/** A workbook to be filled in and put in: the page itself, a page that says how, and a hidden one with what may be chosen. */
export interface Form {
  readonly file: string;
  readonly page: string;
  readonly columns: readonly FormColumn[];
  rows(): AsyncIterable<FormRow>;
  readonly guide: {
    readonly page: string;
    readonly widths: readonly number[];
    readonly bold: ReadonlySet<number>;
    readonly rows: ReadonlyArray<readonly Cell[]>;
  };
  readonly lists: string;
}

/** Rows below the head that can be filled in with help. */
const FORM_ROWS = 20_001;
const FORMATS = { text: "@", number: "0", date: "yyyy-mm-dd" } as const;
/** As wide as the paper. */
const ON_PAPER: Partial<Excel.PageSetup> = { orientation: "landscape", paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
const solid = (argb: string): Excel.Fill => ({ type: "pattern", pattern: "solid", fgColor: { argb } });
const LINE: Partial<Excel.Border> = { style: "thin", color: { argb: "FFBFBFBF" } };
const BORDER: Partial<Excel.Borders> = { top: LINE, left: LINE, bottom: LINE, right: LINE };

/** The writer of the library keeps these, and its types do not say so. */
function validate(page: Excel.Worksheet, range: string, rule: object): void {
  const kept: unknown = Reflect.get(page, "dataValidations");
  if (typeof kept !== "object" || kept === null || !("add" in kept) || typeof kept.add !== "function")
    throw new Error("the spreadsheet library no longer takes validations");
  kept.add(range, rule);
}

function offerLists(page: Excel.Worksheet, form: Form): void {
  form.columns.forEach(({ list }, index) => {
    if (list === null) return;
    const { letter } = page.getColumn(index + 1);
    const formula = `'${form.lists}'!$${letter}$1:$${letter}$${list.length}`;
    validate(page, `${letter}2:${letter}${FORM_ROWS}`, { type: "list", allowBlank: true, showErrorMessage: true, formulae: [formula] });
  });
}

function openForm(book: Excel.stream.xlsx.WorkbookWriter, form: Form): Excel.Worksheet {
  const page = book.addWorksheet(form.page, { views: [{ state: "frozen", ySplit: 1, xSplit: 1 }], pageSetup: ON_PAPER });
  page.columns = form.columns.map(({ width, format }) => ({ width, style: { numFmt: FORMATS[format] } }));
  const head = page.addRow(form.columns.map(({ title }) => title));
  head.height = 22;
  head.eachCell((cell, column) => {
    const isShownOnly = form.columns[column - 1]?.isShownOnly === true;
    Object.assign(cell, { fill: solid(isShownOnly ? "FFE7E6E6" : "FFD9E8F6"), border: BORDER, numFmt: "@" });
    Object.assign(cell, { font: { bold: !isShownOnly }, alignment: { vertical: "middle", wrapText: true } });
  });
  head.commit();
  offerLists(page, form);
  return page;
}

function writeFormRow(page: Excel.Worksheet, { cells, wrong }: FormRow): void {
  const row = page.addRow(cells.map(written));
  const red = { fill: solid("FFFFC7CE"), font: { color: { argb: "FF9C0006" } }, alignment: { vertical: "top", wrapText: true } };
  for (const index of wrong) Object.assign(row.getCell(index + 1), red);
  row.commit();
}

function writeAside(page: Excel.Worksheet, rows: ReadonlyArray<readonly Cell[]>, bold: ReadonlySet<number> = new Set()): void {
  for (const [index, cells] of rows.entries()) {
    const row = page.addRow([...cells]);
    row.eachCell((cell) => Object.assign(cell, { numFmt: "@", alignment: { vertical: "top", wrapText: cells.length > 1 } }));
    if (bold.has(index)) row.font = { bold: true };
    row.commit();
  }
  page.commit();
}

/** Streams a workbook to be filled in. The caller ends the answer. */
export async function sendForm(response: ServerResponse, form: Form): Promise<void> {
  beginAnswer(response, form.file);
  const body = bodyOf(response);
  const book = new Excel.stream.xlsx.WorkbookWriter({ stream: body, useStyles: true });
  const page = openForm(book, form);
  let count = 0;
  for await (const row of form.rows()) {
    writeFormRow(page, row);
    if (++count % PACE === 0) await drained(body, page);
    if (body.destroyed) return;
  }
  page.commit();
  const guide = book.addWorksheet(form.guide.page, { pageSetup: ON_PAPER });
  guide.columns = form.guide.widths.map((width) => ({ width }));
  writeAside(guide, form.guide.rows, form.guide.bold);
  const lists = book.addWorksheet(form.lists, { state: "hidden" });
  const longest = Math.max(0, ...form.columns.map(({ list }) => list?.length ?? 0));
  const line = (at: number): Cell[] => form.columns.map(({ list }) => list?.[at] ?? null);
  writeAside(
    lists,
    Array.from({ length: longest }, (_, at) => line(at)),
  );
  await book.commit();
}
