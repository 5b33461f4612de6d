import Excel from "@protobi/exceljs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { dispatched } from "../acts.ts";
import { Client, World } from "../world.ts";

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
  const page = await sheet(district, `/exports/assignments.xlsx?view=ISSUED&filter=${filter}&sort=DUE_DESC`);
  const titles = [page.getColumn(1).values ?? []].flat().filter((value) => value === "=1+1 报送情况");
  expect(titles.length).toBe(96);
  const above = [1, 2, 3, 4, 5].map((row) => [page.getCell(row, 1).value, page.getCell(row, 2).value]);
  expect(above).toEqual([
    ["报表", "任务台账"],
    ["范围", "中共宣州区委组织部 · 本单位下达"],
    ["条件", "任务 = =1+1 报送情况"],
    ["排序", "截止日期 降序"],
    ["导出", "2026-10-15 10:00 区委组织部经办"],
  ]);
  expect(page.getCell("A6").value).toBe("任务");
  const cell = page.getCell("A7");
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
  expect(own.rowCount).toBe(6 + 2);
});

/** The rows below the head, by column. */
async function rowsOf(client: Client, path: string): Promise<Array<Record<string, unknown>>> {
  const page = await sheet(client, path);
  const rows: unknown[][] = [];
  page.eachRow({ includeEmpty: false }, (row) => rows.push((row.values as unknown[]).slice(1)));
  const head = rows.findIndex((row) => row.length > 2);
  const names = (rows[head] ?? []).map(String);
  return rows.slice(head + 1).map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? null])));
}

test("every list has a workbook with as many rows as the list, in words", async () => {
  const admin = await world.person("周王镇党委", ["TENANT_ADMIN", "TENANT_OPERATOR", "TENANT_APPROVER", "ISSUER", "RECEIVER"]);
  await admin.get(`mutation { createMassGroup(input: { kind: PARTY_BRANCH, name: "-1 党支部", memberCount: 31, foundedOn: "2001-07-01",
    officers: [{ name: "王某", post: "书记" }] }) { userErrors { code } } }`);
  await admin.get("mutation ($input: JointBuildingInput!) { createJointBuilding(input: $input) { userErrors { code } } }", {
    input: { massOrganizationId: (await world.organization("周王镇工会")).id, validFrom: "2026-01-01", note: "=结对" },
  });
  for (const name of ["tasks", "organizations", "massGroups", "accounts", "events", "accessEntries", "messages"]) {
    const total = await admin.get<number>(`{ ${name} { total } }`, {}, [name, "total"]);
    expect([name, (await rowsOf(admin, `/exports/${name}.xlsx`)).length]).toEqual([name, total]);
  }
  const [group] = await rowsOf(admin, "/exports/massGroups.xlsx");
  expect(group).toEqual({
    名称: "-1 党支部",
    单位: "周王镇党委",
    类别: "党支部",
    状态: "正常",
    上级群团: null,
    区划代码: null,
    成员数: 31,
    成立日期: "2001-07-01",
    群团干部: "书记 王某",
    编号: expect.stringMatching(/^[0-9a-f-]{36}$/),
  });
  const [pair] = await rowsOf(admin, "/exports/jointBuildings.xlsx");
  expect(pair).toMatchObject({ 党组织: "周王镇党委", 群团组织: "周王镇工会", 起始日期: "2026-01-01", 说明: "=结对" });
  const account = (await rowsOf(admin, "/exports/accounts.xlsx")).find((row) => row["用户名"] === admin.username);
  expect(String(account?.["授权"])).toContain("单位管理员 周王镇党委 本单位 2026-10-15 至：test");
  const event = (await rowsOf(admin, "/exports/events.xlsx?sort=AT_DESC")).find((row) => row["记录类别"] === "基层群团");
  expect(event).toMatchObject({ 操作: "新建", 变更内容: "名称：填为“-1 党支部”" });
});

test("the audit log and the access log are told in the reader's language", async () => {
  await district.get("{ assignments(view: OVERSEEN, page: { limit: 100 }) { items { id } } }");
  await sheet(district, "/exports/assignments.xlsx?view=OVERSEEN");
  const reads = await rowsOf(zhouwang, "/exports/accessEntries.xlsx");
  expect(new Set(reads.map((row) => row["查阅内容"]))).toContain("导出台账");
  expect(reads.every((row) => row["查阅单位"] === "中共宣州区委组织部")).toBe(true);
  const englishman = await world.person("周王镇工会");
  await englishman.get('mutation { setLocale(locale: "en") { userErrors { code } } }');
  expect((await rowsOf(englishman, "/exports/accessEntries.xlsx")).map((row) => row["What was read"])).toContain("exported a ledger");
});

test("an export read from outside is one entry for each that was read, however long", async () => {
  const party = await world.person("水阳镇党委");
  for (let number = 0; number < 3; number++) await dispatched(district, { title: `连续 ${number}`, selector: { kinds: ["PARTY_COMMITTEE"] } });
  const before = await party.get<number>("{ accessEntries { total } }", {}, ["accessEntries", "total"]);
  await sheet(district, "/exports/assignments.xlsx?view=ISSUED");
  expect(await party.get("{ accessEntries { total } }", {}, ["accessEntries", "total"])).toBe(before + 1);
});

test("conditions are told by their names, and times as people read them", async () => {
  const filter = encodeURIComponent(JSON.stringify({ state: { in: ["DISPATCHED", "RETURNED"] }, effectiveDueOn: { lte: "2026-12-31" }, q: "zw" }));
  const page = await sheet(zhouwang, `/exports/assignments.xlsx?filter=${filter}`);
  expect(page.getCell("B3").value).toBe("状态 = 待签收、已退回；截止日期 ≤ 2026-12-31；搜索 = zw");
  const at = encodeURIComponent(JSON.stringify({ at: { gte: "2026-10-14T16:00:00Z" }, act: { eq: "acknowledge" } }));
  expect((await sheet(zhouwang, `/exports/events.xlsx?filter=${at}`)).getCell("B3").value).toBe("操作 = 签收；时间 ≥ 2026-10-15 00:00");
});

test("what the list refuses, the workbook refuses", async () => {
  const asked = async (client: Client, path: string): Promise<number> => (await client.raw(path)).status;
  const operator = await world.person("周王镇工会", ["TENANT_OPERATOR"]);
  expect(await asked(operator, "/exports/tasks.xlsx")).toBe(403);
  expect(await asked(operator, "/exports/accounts.xlsx")).toBe(403);
  expect(await asked(district, "/exports/events.xlsx?sort=NAME_ASC")).toBe(400);
  expect(await asked(district, `/exports/events.xlsx?filter=${encodeURIComponent('{"at":{"gte":"yesterday"}}')}`)).toBe(400);
  expect(await asked(district, `/exports/organizations.xlsx?filter=${encodeURIComponent('{"kind":{"eq":"KING"}}')}`)).toBe(400);
  expect(await asked(district, "/exports/matrix.xlsx")).toBe(400);
  expect(await asked(district, "/exports/nothing.xlsx")).toBe(404);
  expect(await asked(new Client(world.app.url), "/exports/events.xlsx")).toBe(401);
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
    expect((await district.raw(`/exports/assignments.xlsx?view=${name}`)).status).toBe(400);
    expect((await district.raw(`/exports/assignments.xlsx?view=ISSUED&sort=${name}`)).status).toBe(400);
    expect((await district.raw(`/exports/assignments.xlsx?view=ISSUED&filter=${encodeURIComponent(`{"${name}":{"eq":1}}`)}`)).status).toBe(400);
    expect((await district.raw(`/exports/assignments.xlsx?view=ISSUED&filter=${encodeURIComponent(`{"state":{"${name}":1}}`)}`)).status).toBe(400);
  }
});
