import Excel from "@protobi/exceljs";
import { type Answer, type Client, dig } from "../world.ts";
import { DETAIL } from "./fuzz-operations.ts";
import { type Assigned, type Model, SECRET } from "./model.ts";

interface Exported {
  readonly status: number;
  /** Titles of the rows, sorted. */
  readonly titles: string[];
  readonly text: string;
}

/** The ledger of one view as somebody gets it, with every word in its cells. */
async function exported(client: Client, view: string): Promise<Exported> {
  const response = await client.raw(`/exports/assignments.xlsx?view=${view}`);
  if (response.status !== 200) return { status: response.status, titles: [], text: await response.text() };
  const book = new Excel.Workbook();
  await book.xlsx.load(await response.arrayBuffer());
  const titles: string[] = [];
  const texts: string[] = [];
  for (const sheet of book.worksheets) {
    sheet.eachRow((row) => {
      row.eachCell((cell) => texts.push(cell.text));
      const first = row.getCell(1).text;
      if (/^密令\d+号$/.test(first)) titles.push(first);
    });
  }
  return { status: 200, titles: titles.sort(), text: texts.join("\n") };
}

/** All that somebody is told of a record they may not see, without what differs in every answer. */
export async function refusalOf(client: Client, id: string, known?: Answer): Promise<string> {
  const asked = known ?? (await client.ask(DETAIL, { id }));
  const acted = await client.ask(
    `mutation ($id: ID!) { acknowledgeAssignment(id: $id, version: 1) { assignment { id } userErrors { code message field } } }`,
    { id },
  );
  const file = await client.raw(`/files/${id}`);
  const told = [asked.status, asked.text, acted.status, acted.text, file.status, await file.text()].join("\n");
  return told
    .replaceAll(id, "…")
    .replace(/"requestId":"[^"]+"/g, "")
    .replace(/"remaining":\d+/g, "");
}

/** Compares every ledger that a person can take home with the model: exactly the rows of the lists, and no secret. Returns how many. */
export async function takeHome(client: Client, name: string, model: Model): Promise<number> {
  if (model.suspended.has(name)) return 0;
  const lists = {
    RECEIVED: model.assigned.filter((one) => one.tenant === name),
    ISSUED: model.assigned.filter((one) => one.issuer === name),
    OVERSEEN: model.assigned.filter((one) => one.overseers.has(name)),
  };
  let count = 0;
  for (const [view, expected] of Object.entries(lists)) {
    const sheet = await exported(client, view);
    const refused = view === "OVERSEEN" && model.blind.has(name);
    if (sheet.status !== (refused ? 403 : 200)) throw new Error(`${name}: the export of ${view} answers ${sheet.status}`);
    const strange = [...new Set(sheet.text.match(SECRET) ?? [])].filter((secret) => !model.mayRead(name, secret));
    if (strange.length > 0) throw new Error(`${name} exports ${strange.join()}`);
    if (refused) continue;
    const titles = expected.map(({ title }) => title).sort();
    if (sheet.titles.join() !== titles.join())
      throw new Error(`${name}: the export of ${view} has ${sheet.titles.length} rows, should have ${titles.length}`);
    count++;
  }
  return count;
}

/** Throws unless each list of an answer has the rows it should have, and no other. */
export function sameRows(name: string, answer: Answer, lists: Readonly<Record<string, readonly Assigned[]>>): void {
  for (const [field, expected] of Object.entries(lists)) {
    const found = dig<{ total: number; items: Array<{ id: string }> }>(answer.data, [field]);
    const ids = new Set(expected.map(({ id }) => id));
    const strange = found.items.filter(({ id }) => !ids.has(id));
    if (found.total !== expected.length || strange.length > 0)
      throw new Error(`${name}: ${field} is ${found.total}, should be ${expected.length}\n${JSON.stringify(strange)}`);
  }
}

export function sameTotals(name: string, answer: Answer, totals: Readonly<Record<string, number>>): void {
  for (const [field, expected] of Object.entries(totals)) {
    const total = dig<number>(answer.data, [field, "total"]);
    if (total !== expected) throw new Error(`${name}: ${field} is ${total}, should be ${expected}`);
  }
}
