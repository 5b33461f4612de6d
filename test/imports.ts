import Excel from "@protobi/exceljs";
import { type Client, dig, type World } from "./world.ts";

export interface Issue {
  readonly row: number;
  readonly column: string | null;
  readonly head: string | null;
  readonly message: string;
  readonly isNote: boolean;
}

export interface Seen {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly error: string | null;
  readonly unknownHeads: string[];
  readonly rowCount: number;
  readonly newCount: number;
  readonly changedCount: number;
  readonly sameCount: number;
  readonly wrongCount: number;
  readonly notedCount: number;
  readonly hiddenCount: number;
  readonly writtenCount: number;
  readonly refusedCount: number;
  readonly undoneCount: number;
  readonly leftCount: number;
  readonly undoUntil: string | null;
  readonly issues: readonly Issue[];
  readonly changes: ReadonlyArray<{ row: number; label: string; head: string; before: string; after: string }>;
  readonly allowedActions: ReadonlyArray<{ name: string; enabled: boolean; reason: string | null }>;
}

const FIELDS = `id version state error unknownHeads rowCount newCount changedCount sameCount wrongCount notedCount hiddenCount writtenCount refusedCount
  undoneCount leftCount undoUntil issues { row column head message isNote }
  changes { row label head before after } allowedActions { name enabled reason }`;

export const look = (client: Client, id: string): Promise<Seen> =>
  client.get<Seen>(`query ($id: ID!) { import(id: $id) { ${FIELDS} } }`, { id }, ["import"]);

/** Does what is due until nothing is left to do. */
export async function settle(world: World): Promise<void> {
  while ((await world.app.work()) > 0);
}

/** Asks for an act on an import; the codes of what kept it from being done. */
export async function act(client: Client, name: string, variables: Record<string, unknown>): Promise<string[]> {
  const declared = name === "undoImport" ? ", $leaveChanged: Boolean" : "";
  const passed = name === "undoImport" ? ", leaveChanged: $leaveChanged" : "";
  const query = `mutation ($id: ID!, $version: Int!${declared}) { ${name}(id: $id, version: $version${passed}) { import { id } userErrors { code } } }`;
  const answer = await client.ask(query, variables);
  const refusals = dig<Array<{ code: string }> | undefined>(answer.data, [name, "userErrors"]) ?? [];
  return [...answer.errors.map(({ extensions }) => extensions.code), ...refusals.map(({ code }) => code)];
}

const CHECK = "mutation ($input: ImportInput!) { checkImport(input: $input) { import { id } userErrors { code message } } }";

export async function ask(client: Client, kind: string, fileId: string): Promise<{ id: string; codes: string[] }> {
  const answer = await client.ask(CHECK, { input: { kind, fileId } });
  const refusals = dig<Array<{ code: string }> | undefined>(answer.data, ["checkImport", "userErrors"]) ?? [];
  const codes = [...answer.errors.map(({ extensions }) => extensions.code), ...refusals.map(({ code }) => code)];
  return { id: dig<string | undefined>(answer.data, ["checkImport", "import", "id"]) ?? "", codes };
}

interface Given {
  readonly world: World;
  readonly client: Client;
  readonly kind: string;
}

/** Uploads a book, has it checked, and gives what came of it. */
export async function checked({ world, client, kind }: Given, bytes: Buffer, name = "名册.xlsx"): Promise<Seen> {
  const { id, codes } = await ask(client, kind, await client.upload(name, bytes));
  if (codes.length > 0) throw new Error(codes.join());
  await settle(world);
  return look(client, id);
}

export async function committed(given: Given, bytes: Buffer): Promise<Seen> {
  const { id, version } = await checked(given, bytes);
  const codes = await act(given.client, "commitImport", { id, version });
  if (codes.length > 0) throw new Error(codes.join());
  await settle(given.world);
  return look(given.client, id);
}

type Cells = ReadonlyArray<string | number | Date | null | object>;

/** A book of one page as people make it. */
export async function bookOf(
  rows: readonly Cells[],
  shape: (page: Excel.Worksheet, book: Excel.Workbook) => void = () => undefined,
): Promise<Buffer> {
  const book = new Excel.Workbook();
  const page = book.addWorksheet("Sheet1");
  for (const row of rows) page.addRow([...row]);
  shape(page, book);
  return Buffer.from(await book.xlsx.writeBuffer());
}

export async function download(client: Client, path: string): Promise<Buffer> {
  const response = await client.raw(path);
  if (response.status !== 200) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return Buffer.from(await response.arrayBuffer());
}

export async function opened(bytes: Buffer): Promise<Excel.Workbook> {
  const book = new Excel.Workbook();
  await book.xlsx.load(bytes as unknown as Excel.Buffer);
  return book;
}

/** The texts of a page, by row. */
export function textsOf(page: Excel.Worksheet | undefined): string[][] {
  const rows: string[][] = [];
  page?.eachRow((row) => rows.push((row.values as unknown[]).slice(1).map((value) => (value === null || value === undefined ? "" : String(value)))));
  return rows;
}
