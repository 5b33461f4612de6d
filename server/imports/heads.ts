import type { Locale } from "../../schema/labels/errors.ts";
import { type ColumnName, columnWords } from "../../schema/labels/ledgers.ts";
import { DomainError } from "../platform/errors.ts";
import type { Book, BookRow, Page } from "./book.ts";
import { dayOfNumber } from "./cell.ts";
import type { Given, Sheet } from "./sheet.ts";

export const MOST_ROWS = 20_000;
/** The head stands among the first rows of a page: an export has a few lines above it. */
const HEAD_WITHIN = 30;
const LOCALES: readonly Locale[] = ["zh-CN", "en"];

/** A head as it is compared: whether in full-width signs, with a mark for what is required, or over two lines. */
const plain = (head: string): string => head.normalize("NFKC").replace(/[\s*]/g, "").toLowerCase();

/** The last column of a book that was handed back. */
export const REASON: Readonly<Record<Locale, string>> = { "zh-CN": "错误原因", en: "What is wrong" };

/** What each column of a head row is, in the language that names most of them. */
interface Head {
  readonly place: number;
  readonly language: Locale;
  readonly columns: ReadonlyArray<ColumnName | null>;
  readonly texts: readonly string[];
}

function headIn(sheet: Sheet, row: BookRow): Head | null {
  const read = LOCALES.map((language): Head => {
    const words = new Map(sheet.columns.map(({ name }) => [plain(columnWords[name][language]), name]));
    return { place: row.place, language, columns: row.cells.map((text) => words.get(plain(text)) ?? null), texts: row.cells };
  });
  const [best] = read.sort((one, other) => known(other) - known(one));
  return best !== undefined && sheet.heads.every((name) => best.columns.includes(name)) ? best : null;
}

const known = ({ columns }: Head): number => columns.filter((name) => name !== null).length;

function refuseTwice({ columns }: Head): void {
  const twice = columns.filter((name, index) => name !== null && columns.indexOf(name) !== index);
  if (twice.length > 0) throw new DomainError("IMPORT_COLUMN_TWICE", { columns: [...new Set(twice)] });
}

async function findHead(sheet: Sheet, book: Book): Promise<{ page: Page; head: Head }> {
  for (const page of book.pages) {
    for (const row of await page.read(HEAD_WITHIN, "stop")) {
      const head = headIn(sheet, row);
      if (head !== null) return { page, head };
    }
  }
  throw new DomainError("IMPORT_NO_HEAD", { columns: sheet.heads });
}

export interface Told {
  readonly page: string;
  readonly language: Locale;
  readonly heads: readonly string[];
  readonly unknown: readonly string[];
  readonly rows: readonly BookRow[];
}

/** Plain numbers in columns of dates count days; cells beyond the last head belong to nobody. */
function withDays(sheet: Sheet, head: Head, book: Book): (row: BookRow) => BookRow {
  const dates = new Set(sheet.columns.flatMap(({ name, type }) => (type.is === "date" ? [head.columns.indexOf(name)] : [])));
  return (row) => {
    const cells = head.texts.map((_, index) => {
      const text = row.cells[index] ?? "";
      return dates.has(index) && row.numbers.has(index) && /^\d{1,6}(\.\d+)?$/.test(text) ? dayOfNumber(text, book.counts1904) : text;
    });
    return { ...row, cells };
  };
}

const isFilled = ({ cells, faults }: BookRow): boolean => cells.some((cell) => cell.trim() !== "") || Object.keys(faults).length > 0;

/** The rows of the first page that has the heads of this kind. Refuses with IMPORT_NO_HEAD, IMPORT_COLUMN_TWICE, IMPORT_TOO_MANY_ROWS, IMPORT_EMPTY. */
export async function readSheet(sheet: Sheet, book: Book): Promise<Told> {
  const { page, head } = await findHead(sheet, book);
  refuseTwice(head);
  const read = await page.read(MOST_ROWS + HEAD_WITHIN, "refuse").catch((error: unknown) => {
    throw error instanceof DomainError && error.code === "IMPORT_TOO_MANY_ROWS" ? new DomainError(error.code, { max: MOST_ROWS }) : error;
  });
  const rows = read
    .filter(({ place }) => place > head.place)
    .map(withDays(sheet, head, book))
    .filter(isFilled);
  if (rows.length > MOST_ROWS) throw new DomainError("IMPORT_TOO_MANY_ROWS", { max: MOST_ROWS });
  if (rows.length === 0) throw new DomainError("IMPORT_EMPTY");
  const reasons = Object.values(REASON).map(plain);
  const unknown = head.texts.filter((text, index) => text !== "" && head.columns[index] === null && !reasons.includes(plain(text)));
  return { page: page.name, language: head.language, heads: head.texts, unknown, rows };
}

/** Which column each head names. */
export function columnsOf(sheet: Sheet, heads: readonly string[], language: Locale): ReadonlyArray<ColumnName | null> {
  const words = new Map(sheet.columns.map(({ name }) => [plain(columnWords[name][language]), name]));
  return heads.map((head) => words.get(plain(head)) ?? null);
}

export function givenOf(columns: ReadonlyArray<ColumnName | null>, cells: readonly string[]): Given {
  return new Map(columns.flatMap((name, index) => (name === null ? [] : [[name, cells[index] ?? ""] as const])));
}
