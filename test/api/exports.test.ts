import Excel from "@protobi/exceljs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { dispatched } from "../acts.ts";
import { type Client, World } from "../world.ts";

let world: World;
let district: Client;
let zhouwang: Client;

beforeAll(async () => {
  world = await World.start();
  district = await world.person("区委组织部");
  zhouwang = await world.person("周王镇工会");
});

afterAll(async () => {
  await world.stop();
});

async function sheet(client: Client, path: string): Promise<Excel.Worksheet> {
  const response = await client.raw(path);
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"]);
  const book = new Excel.Workbook();
  await book.xlsx.load(await response.arrayBuffer());
  const [first] = book.worksheets;
  if (first === undefined) throw new Error("an empty workbook");
  return first;
}

test("a ledger is complete, not its first page, and says what it is", async () => {
  const task = await dispatched(district, { title: "=1+1 报送情况", selector: { kinds: ["PARTY_COMMITTEE", "MASS_ORGANIZATION"] } });
  const filter = encodeURIComponent(JSON.stringify({ taskId: { eq: task.id } }));
  const page = await sheet(district, `/exports/assignments.xlsx?view=ISSUED&filter=${filter}`);
  const titles = page.getColumn(1).values.filter((value) => value === "=1+1 报送情况");
  expect(titles.length).toBe(96);
  expect([page.getCell("B2").value, page.getCell("A5").value]).toEqual(["中共宣州区委组织部", "任务"]);
  const cell = page.getCell("A6");
  expect([cell.type, cell.numFmt]).toEqual([Excel.ValueType.String, "@"]);
});

test("pivot and matrix are made too, and the reads are on the access log of those who were read", async () => {
  const task = await dispatched(district, { title: "矩阵", selector: { lines: ["UNION"], kinds: ["MASS_ORGANIZATION"] } });
  const matrix = await sheet(district, `/exports/matrix.xlsx?taskId=${task.id}`);
  expect(matrix.rowCount).toBe(5 + 24);
  const pivot = await sheet(district, "/exports/pivot.xlsx");
  expect(pivot.getRow(pivot.rowCount).getCell(1).value).toBe("合计");
  const seen = await zhouwang.get<Array<{ operation: string }>>("{ accessEntries(page: { limit: 100 }) { items { operation } } }", {}, [
    "accessEntries",
    "items",
  ]);
  expect(new Set(seen.map(({ operation }) => operation))).toEqual(new Set(["export", "taskMatrix", "pivot"]));
});

test("nobody exports through a door that is not theirs", async () => {
  expect((await zhouwang.raw("/exports/assignments.xlsx?view=OVERSEEN")).status).toBe(403);
  expect((await zhouwang.raw("/exports/pivot.xlsx")).status).toBe(403);
  expect((await district.raw("/exports/assignments.xlsx?filter=%7B%22nonsense%22%3A1%7D")).status).toBe(400);
  const own = await sheet(zhouwang, "/exports/assignments.xlsx");
  expect(own.rowCount).toBe(5 + 2);
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "=cmd|'/c calc'!A1"])("a cell that begins like a formula stays a text: %s", async (title) => {
  const task = await dispatched(district, { title, selector: { lines: ["UNION"], kinds: ["MASS_ORGANIZATION"] } });
  const filter = encodeURIComponent(JSON.stringify({ taskId: { eq: task.id } }));
  for (const path of [`/exports/assignments.xlsx?view=ISSUED&filter=${filter}`, `/exports/matrix.xlsx?taskId=${task.id}`]) {
    const page = await sheet(district, path);
    const cells: Excel.Cell[] = [];
    page.eachRow((row) => row.eachCell((cell) => cells.push(cell)));
    const found = cells.filter((cell) => cell.value === title);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ type, numFmt }) => type !== Excel.ValueType.String || numFmt !== "@")).toEqual([]);
    expect(cells.filter(({ type }) => type === Excel.ValueType.Formula)).toEqual([]);
  }
});

test("a view or filter that every object has by birth is refused", async () => {
  for (const name of ["__proto__", "constructor", "toString"]) {
    expect((await district.raw(`/exports/assignments.xlsx?view=${name}`)).status).toBe(403);
    expect((await district.raw(`/exports/assignments.xlsx?view=ISSUED&filter=${encodeURIComponent(`{"${name}":{"eq":1}}`)}`)).status).toBe(400);
    expect((await district.raw(`/exports/assignments.xlsx?view=ISSUED&filter=${encodeURIComponent(`{"state":{"${name}":1}}`)}`)).status).toBe(400);
  }
});
