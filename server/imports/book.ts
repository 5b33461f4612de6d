import { checkUnpacked, type Part, partsOf } from "../files/office.ts";
import { DomainError, type ErrorCode } from "../platform/errors.ts";
import { cellText, dateStyles, type Numbers } from "./cell.ts";
import { attribute, readXml } from "./xml.ts";

/** A row with something in it. */
export interface BookRow {
  /** Its number in the sheet, from 1. */
  readonly place: number;
  /** By column, counted from 0; nothing where there is nothing. */
  readonly cells: string[];
  /** Cells that cannot be taken as they are. */
  readonly faults: Record<string, ErrorCode>;
  /** Columns that hold a plain number, which in a column of dates counts days. */
  readonly numbers: ReadonlySet<number>;
  readonly isHidden: boolean;
}

export interface Page {
  readonly name: string;
  /** Its rows, at most so many; a cell under a merged one is a fault. Refuses with IMPORT_TOO_MANY_ROWS when `more` is "refuse". */
  read(most: number, more: "refuse" | "stop"): Promise<BookRow[]>;
}

export interface Book {
  readonly counts1904: boolean;
  /** The pages that are shown, in order. */
  readonly pages: readonly Page[];
}

/** Columns beyond are nobody's. */
const MOST_COLUMNS = 100;
/** Cells of one page, empty ones too. */
const MOST_CELLS = 1_500_000;
const MOST_MERGED = 20_000;
const MOST_STRINGS = 1_000_000;
/** Signs in all cells together; a text that many cells share counts for each of them. */
const MOST_TEXT = 40_000_000;
/** Rows that merged cells reach over, all together. */
const MOST_REACH = 1_000_000;

const tooBig = (): DomainError => new DomainError("IMPORT_TOO_BIG");
const unreadable = (): DomainError => new DomainError("IMPORT_UNREADABLE");

/** Thrown to end the reading of a page of which enough is known. */
class Enough extends Error {}

async function read(part: Part | undefined, listener: Parameters<typeof readXml>[1]): Promise<void> {
  if (part === undefined) throw unreadable();
  await readXml(part(), listener);
}

interface Relation {
  readonly type: string;
  readonly target: string;
}

/** What a part points at, by id. */
async function relationsOf(parts: ReadonlyMap<string, Part>, path: string): Promise<ReadonlyMap<string, Relation>> {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const found = new Map<string, Relation>();
  await read(parts.get(`${folder}_rels/${path.slice(folder.length)}.rels`), {
    open(name, attributes) {
      if (name !== "Relationship") return;
      const target = attribute(attributes, "Target") ?? "";
      const type = (attribute(attributes, "Type") ?? "").split("/").at(-1) ?? "";
      found.set(attribute(attributes, "Id") ?? "", { type, target: target.startsWith("/") ? target.slice(1) : `${folder}${target}` });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return found;
}

async function sharedStrings(part: Part | undefined): Promise<string[]> {
  const strings: string[] = [];
  if (part === undefined) return strings;
  let isText = false;
  let phonetic = 0;
  let text = "";
  let length = 0;
  await read(part, {
    open(name) {
      if (name === "si") text = "";
      if (name === "rPh") phonetic++;
      if (name === "t") isText = true;
    },
    close(name) {
      if (name === "rPh") phonetic--;
      if (name === "t") isText = false;
      if (name === "si" && strings.push(text) > MOST_STRINGS) throw tooBig();
    },
    text(piece) {
      if (!isText || phonetic > 0) return;
      text += piece;
      length += piece.length;
      if (length > MOST_TEXT) throw tooBig();
    },
  });
  return strings;
}

/** Column and row of an address like `AB12`, from 0 and 1. */
function placeOf(address: string): { column: number; row: number } | null {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(address);
  if (found === null) return null;
  const column = [...(found[1] ?? "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, row: Number(found[2]) };
}

interface Merged {
  readonly from: { column: number; row: number };
  readonly to: { column: number; row: number };
}

function mergedOf(attributes: string): Merged | null {
  const [first = "", last = ""] = (attribute(attributes, "ref") ?? "").split(":");
  const from = placeOf(first);
  const to = placeOf(last);
  return from === null || to === null ? null : { from, to };
}

/** Marks what lies under merged cells, but for the first cell, which holds what is written there. */
function markMerged(rows: readonly BookRow[], merged: readonly Merged[]): void {
  const byPlace = new Map(rows.map((row) => [row.place, row]));
  const last = rows.at(-1)?.place ?? 0;
  let reach = 0;
  for (const { from, to } of merged) {
    reach += Math.max(0, Math.min(to.row, last) - from.row);
    if (reach > MOST_REACH) throw tooBig();
    for (let place = from.row; place <= Math.min(to.row, last); place++) {
      const row = byPlace.get(place);
      if (row === undefined) continue;
      for (let column = from.column; column <= Math.min(to.column, MOST_COLUMNS - 1); column++) {
        if (place !== from.row || column !== from.column) row.faults[column] = "IMPORT_MERGED";
      }
    }
  }
}

interface Row {
  place: number;
  cells: string[];
  faults: Record<string, ErrorCode>;
  numbers: Set<number>;
  isHidden: boolean;
}

/** Listens to the XML of a page and gathers its rows. */
class PageListener {
  readonly rows: BookRow[] = [];
  readonly merged: Merged[] = [];
  private row: Row | null = null;
  private seen = 0;
  private length = 0;
  private column = -1;
  private type = "";
  private style = 0;
  private value = "";
  private isFormula = false;
  private into: "value" | "formula" | null = null;

  constructor(
    private readonly numbers: Numbers,
    private readonly most: number,
    private readonly more: "refuse" | "stop",
  ) {}

  open(name: string, attributes: string): void {
    if (name === "c") this.openCell(attributes);
    else if (name === "v" || name === "t") this.into = "value";
    else if (name === "f") {
      this.isFormula = true;
      this.into = "formula";
    } else if (name === "row") this.openRow(attributes);
    else if (name === "rPh") this.into = "formula";
    else if (name === "mergeCell") {
      const merged = mergedOf(attributes);
      if (merged !== null && this.merged.push(merged) > MOST_MERGED) throw tooBig();
    }
  }

  close(name: string): void {
    if (name === "v" || name === "t" || name === "f") this.into = null;
    else if (name === "c") this.closeCell();
    else if (name === "row") this.closeRow();
  }

  text(text: string): void {
    if (this.into === "value") this.value += text;
    if (this.value.length > MOST_TEXT) throw tooBig();
  }

  private openRow(attributes: string): void {
    const before = this.row?.place ?? 0;
    const place = Number(attribute(attributes, "r") ?? before + 1);
    if (!Number.isInteger(place) || place <= before || place > 1_048_576) throw unreadable();
    const hidden = attribute(attributes, "hidden");
    this.row = { place, cells: [], faults: {}, numbers: new Set(), isHidden: hidden === "1" || hidden === "true" };
    this.column = -1;
  }

  private openCell(attributes: string): void {
    if (++this.seen > MOST_CELLS) throw tooBig();
    const address = attribute(attributes, "r");
    this.column = address === undefined ? this.column + 1 : (placeOf(address)?.column ?? this.column + 1);
    this.type = attribute(attributes, "t") ?? "n";
    this.style = Number(attribute(attributes, "s") ?? 0);
    this.value = "";
    this.isFormula = false;
  }

  private closeCell(): void {
    const { row, column } = this;
    if (row === null || column >= MOST_COLUMNS) return;
    const { text, fault, isNumber } = cellText({ type: this.type, style: this.style, value: this.value }, this.numbers);
    const told = this.isFormula ? "IMPORT_FORMULA" : fault;
    if (told !== null) row.faults[column] = told;
    if (isNumber) row.numbers.add(column);
    this.length += text.length;
    if (this.length > MOST_TEXT) throw tooBig();
    if (text !== "") row.cells[column] = text;
  }

  private closeRow(): void {
    const { row } = this;
    if (row === null || (row.cells.length === 0 && Object.keys(row.faults).length === 0)) return;
    if (this.rows.length >= this.most) {
      if (this.more === "stop") throw new Enough();
      throw new DomainError("IMPORT_TOO_MANY_ROWS", { max: this.most });
    }
    this.rows.push({ ...row, cells: Array.from(row.cells, (cell) => cell ?? "") });
  }
}

async function readPage(part: Part | undefined, listener: PageListener): Promise<BookRow[]> {
  try {
    await read(part, listener);
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  }
  markMerged(listener.rows, listener.merged);
  return listener.rows;
}

interface Sheets {
  counts1904: boolean;
  readonly listed: Array<{ name: string; id: string; isShown: boolean }>;
}

async function sheetsOf(part: Part | undefined): Promise<Sheets> {
  const found: Sheets = { counts1904: false, listed: [] };
  await read(part, {
    open(name, attributes) {
      if (name === "workbookPr") found.counts1904 = ["1", "true"].includes(attribute(attributes, "date1904") ?? "");
      if (name !== "sheet") return;
      const isShown = (attribute(attributes, "state") ?? "visible") === "visible";
      found.listed.push({ name: attribute(attributes, "name") ?? "", id: attribute(attributes, "id") ?? "", isShown });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return found;
}

/**
 * Opens a workbook (.xlsx) without trusting it: it is unpacked and counted first, its XML is read as it comes, and only texts are
 * kept. Refuses with FILE_BROKEN, FILE_UNPACKED, IMPORT_UNREADABLE, IMPORT_TOO_BIG.
 */
export async function openBook(bytes: Buffer): Promise<Book> {
  await checkUnpacked(bytes);
  const parts = partsOf(bytes);
  const [main] = [...(await relationsOf(parts, "")).values()].filter(({ type }) => type === "officeDocument");
  const path = main?.target ?? "";
  const relations = await relationsOf(parts, path);
  const partOf = (type: string): Part | undefined => parts.get([...relations.values()].find((one) => one.type === type)?.target ?? "");
  const { counts1904, listed } = await sheetsOf(parts.get(path));
  const numbers = { counts1904, strings: await sharedStrings(partOf("sharedStrings")), dates: await dateStyles(partOf("styles")) };
  const pages = listed.flatMap(({ name, id, isShown }): Page[] => {
    const relation = relations.get(id);
    if (!isShown || relation?.type !== "worksheet") return [];
    return [{ name, read: (most, more) => readPage(parts.get(relation.target), new PageListener(numbers, most, more)) }];
  });
  return { counts1904, pages };
}
