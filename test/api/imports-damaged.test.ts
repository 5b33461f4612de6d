import type Excel from "@protobi/exceljs";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { act, ask, bookOf, checked, look, type Seen, settle } from "../imports.ts";
import { BOMBS, office, zip } from "../security/files.ts";
import { type Client, World } from "../world.ts";

/** Damaged books beside those written out here; the long form is IMPORT_DAMAGED=2000. */
const RUNS = Number(process.env["IMPORT_DAMAGED"] ?? 60);
const SEED = Number(process.env["IMPORT_SEED"] ?? 20_261_126);

const HEAD = ["名称", "统一社会信用代码", "所有制性质", "职工数", "党员数", "团员数", "女职工数", "成立日期", "工会成立日期"];
const GOOD = ["宣城佳禾竹制品有限公司", "91440300708461136T", "私营企业", 40, 3, 4, 12, "2015-03-01", "2018-05-04"];
const NEW = { state: "CHECKED", newCount: 1, wrongCount: 0 };

let world: World;
let client: Client;

const check = (bytes: Buffer, name?: string): Promise<Seen> => checked({ world, client, kind: "ENTERPRISES" }, bytes, name);
const told = ({ issues }: Seen): string[] => issues.map(({ row, column, message }) => `${column ?? ""}${row} ${message}`);
const register = (): Promise<number> => client.get("{ enterprises { total } }", {}, ["enterprises", "total"]);

beforeAll(async () => {
  world = await World.start();
  client = await world.person("周王镇工会");
});
afterAll(() => world.stop());

/** A book as a program that is not ours might write it: only the parts that have to be. */
function written(sheet: string, more: { workbook?: string; strings?: string; styles?: string } = {}): Buffer {
  const main = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const relation = (id: string, type: string, target: string): string => `<Relationship Id="${id}" Type="${main}/${type}" Target="${target}"/>`;
  const relations = (...all: string[]): Buffer => Buffer.from(`<?xml version="1.0"?><Relationships>${all.join("")}</Relationships>`);
  const workbook = more.workbook ?? '<workbook><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>';
  const types =
    '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>';
  return zip([
    { name: "[Content_Types].xml", content: Buffer.from(types) },
    { name: "_rels/.rels", content: relations(relation("rId1", "officeDocument", "xl/workbook.xml")) },
    { name: "xl/workbook.xml", content: Buffer.from(workbook) },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: relations(
        relation("rId1", "worksheet", "worksheets/sheet1.xml"),
        relation("rId2", "sharedStrings", "/xl/sharedStrings.xml"),
        relation("rId3", "styles", "styles.xml"),
      ),
    },
    { name: "xl/worksheets/sheet1.xml", content: Buffer.from(sheet) },
    { name: "xl/sharedStrings.xml", content: Buffer.from(more.strings ?? "<sst/>") },
    { name: "xl/styles.xml", content: Buffer.from(more.styles ?? "<styleSheet/>") },
  ]);
}

const inline = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const line = (texts: readonly string[]): string => `<row>${texts.map(inline).join("")}</row>`;
const page = (...rows: string[]): string => `<?xml version="1.0"?><worksheet><sheetData>${rows.join("")}</sheetData></worksheet>`;
const texts = GOOD.map(String);

describe("a book that is only unusual is read as it is meant", () => {
  const cases: Array<readonly [string, () => Promise<Buffer> | Buffer, Partial<Seen>]> = [
    ["columns in another order", () => bookOf([[...HEAD].reverse(), [...GOOD].reverse()]), NEW],
    [
      "columns of one's own",
      () =>
        bookOf([
          ["序号", ...HEAD, "备注"],
          [1, ...GOOD, "无"],
        ]),
      { ...NEW, unknownHeads: ["序号", "备注"] },
    ],
    ["a title and empty rows before the head and between", () => bookOf([["周王镇非公企业名册"], [], HEAD, [], [], GOOD, []]), NEW],
    ["heads with marks and spaces", () => bookOf([HEAD.map((head) => ` ${head} *`), GOOD]), NEW],
    ["numbers as text, full-width, with separators", () => bookOf([HEAD, GOOD.with(3, "１，０４０".replace("，", ",")).with(4, "3 ")]), NEW],
    ["dates as days of 1900", () => bookOf([HEAD, GOOD.with(7, 42_064).with(8, 43_224)]), NEW],
    ["dates as dates", () => bookOf([HEAD, GOOD], (sheet) => (sheet.getCell("H2").value = new Date("2015-03-01T00:00:00Z"))), NEW],
    ["dates in words", () => bookOf([HEAD, GOOD.with(7, "2015年3月1日").with(8, "2018.5.4")]), NEW],
    ["a code in small and full-width letters", () => bookOf([HEAD, GOOD.with(1, "９１440300708461136t")]), NEW],
    ["hidden rows", () => bookOf([HEAD, GOOD], (sheet) => (sheet.getRow(2).hidden = true)), { ...NEW, hiddenCount: 1 }],
    ["a page before that holds something else", () => bookOf([["说明"], ["请填写第二张表"]], (_, book) => second(book)), NEW],
    ["a foreign program's book", () => written(page(line(HEAD), line(texts))), NEW],
    [
      "prefixes, comments and CDATA",
      () =>
        written(
          page(line(HEAD), line(texts.with(0, "<![CDATA[甲 & 乙]]>")))
            .replaceAll("<row", "<!-- > --><x:row")
            .replaceAll("</row", "</x:row"),
        ),
      NEW,
    ],
  ];
  it.each(cases)("%s", async (_name, make, expected) => {
    expect(await check(await make())).toMatchObject(expected);
  });

  function second(book: Excel.Workbook): void {
    const sheet = book.addWorksheet("名册");
    for (const row of [HEAD, GOOD]) sheet.addRow([...row]);
  }

  it("dates as days of 1904", async () => {
    const day = (Date.UTC(2018, 4, 4) - Date.UTC(1904, 0, 1)) / 86_400_000;
    const row = `<row>${texts.map(inline).slice(0, -1).join("")}<c><v>${day}</v></c></row>`;
    const workbook = '<workbook><workbookPr date1904="1"/><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>';
    const seen = await check(written(page(line(HEAD), row), { workbook }));
    expect(seen).toMatchObject(NEW);
    const [cells] = await world.app.asSystem(
      "tenant",
      (ctx) => ctx.db.query("select cells from import_row where tenant_id = $1 and import_id = $2", [ctx.viewer.tenant.id, seen.id]),
      await world.organization("周王镇工会"),
    );
    expect(cells.cells[8]).toBe("2018-05-04");
  });
});

describe("a cell that cannot be taken is named", () => {
  const at = (row: ReadonlyArray<string | number | object>) => bookOf([HEAD, [...row]]);
  const cases: Array<readonly [string, () => Promise<Buffer> | Buffer, string]> = [
    ["a formula", () => at(GOOD.with(3, { formula: "20+20", result: 40 } as unknown as number)), "D2 单元格是公式，请粘贴为数值"],
    ["an error", () => at(GOOD.with(3, { error: "#N/A" } as unknown as number)), "D2 单元格是错误值（如 #N/A）"],
    [
      "merged cells",
      () => bookOf([HEAD, GOOD, GOOD.with(1, "")], (sheet) => sheet.mergeCells("C2:C3")),
      "C3 合并单元格无法导入，请取消合并并逐行填写",
    ],
    ["NUL", () => written(page(line(HEAD), line(texts.with(0, "甲&#0;乙")))), "A2 含有无法保存的字符"],
    ["NUL as Office escapes it", () => written(page(line(HEAD), line(texts.with(0, "甲_x0000_乙")))), "A2 含有无法保存的字符"],
    ["half a character", () => written(page(line(HEAD), line(texts.with(0, "甲&#xD800;乙")))), "A2 含有无法保存的字符"],
    ["an invisible character", () => at(GOOD.with(0, "甲\u202e乙")), "A2 名称含有无法保存的字符"],
    ["a date that is none", () => at(GOOD.with(7, "2015-02-30")), "H2 应为日期，如 2026-05-04，现为“2015-02-30”"],
    ["too long a name", () => at(GOOD.with(0, "长".repeat(81))), "A2 "],
    ["the same twice", () => bookOf([HEAD, GOOD, GOOD.with(0, "又一家")]), "3 与第 2 行重复"],
  ];
  it.each(cases)("%s", async (_name, make, expected) => {
    const seen = await check(await make());
    expect(seen).toMatchObject({ state: "CHECKED", wrongCount: 1 });
    expect(told(seen)[0]).toContain(expected);
  });
});

describe("a book that cannot be taken is refused as a whole, and nothing of it is written", () => {
  const many = (count: number): Buffer =>
    written(page(line(HEAD), ...Array.from({ length: count }, (_, index) => line(texts.with(0, `第${index}家`).with(1, "")))));
  const cases: Array<readonly [string, () => Promise<Buffer> | Buffer, string]> = [
    [
      "no head",
      () =>
        bookOf([
          ["甲", "乙"],
          ["一", "二"],
        ]),
      "没有找到表头",
    ],
    ["without the column that names a record", () => bookOf([HEAD.slice(1), GOOD.slice(1)]), "没有找到表头"],
    [
      "a column twice",
      () =>
        bookOf([
          [...HEAD, "职工数"],
          [...GOOD, 3],
        ]),
      "列名重复：职工数",
    ],
    ["nothing below the head", () => bookOf([HEAD]), "没有可导入的数据行"],
    ["20,001 rows", () => many(20_001), "一次最多导入 20000 行"],
    ["no workbook inside", () => office("xlsx"), "工作簿无法读取"],
    ["definitions of entities", () => written(`<!DOCTYPE x [<!ENTITY a "b">]>${page(line(HEAD))}`), "工作簿无法读取"],
    ["broken XML", () => written(page(line(HEAD), line(texts)).slice(0, -40)), "工作簿无法读取"],
    ["rows out of order", () => written(page(`<row r="5">${inline("名称")}</row>`, `<row r="2">${inline("甲")}</row>`)), "工作簿无法读取"],
    [
      "one text in cells without end",
      () => {
        const row = `<row>${'<c t="s"><v>0</v></c>'.repeat(50)}</row>`;
        return written(page(line(HEAD), ...Array.from({ length: 200 }, () => row)), { strings: `<sst><si><t>${"长".repeat(30_000)}</t></si></sst>` });
      },
      "内容过多",
    ],
    [
      "merged cells over and over",
      () => {
        const rows = Array.from({ length: 5_000 }, (_, index) => line([`第${index}家`]));
        return written(`${page(line(HEAD), ...rows)}`.replace("</worksheet>", `${'<mergeCell ref="A1:CV1048576"/>'.repeat(2_000)}</worksheet>`));
      },
      "内容过多",
    ],
    ["cells without end", () => written(page(`<row>${"<c/>".repeat(1_500_001)}</row>`)), "内容过多"],
  ];
  it.each(cases)("%s", async (_name, make, expected) => {
    const seen = await check(await make());
    expect(seen).toMatchObject({ state: "FAILED", newCount: 0 });
    expect(seen.error).toContain(expected);
    expect(seen.allowedActions.some(({ enabled }) => enabled)).toBe(false);
  });

  it("20,000 rows are read", async () => {
    const { codes, id } = await ask(client, "ENTERPRISES", await client.upload("多.xlsx", many(20_000)));
    expect(codes).toEqual([]);
    await world.app.work();
    expect(await look(client, id)).toMatchObject({ state: "CHECKING", rowCount: 20_000 });
    // The check of all of them takes a minute and a half; nobody waits for it here.
    expect(await act(client, "abandonImport", { id, version: 1 })).toEqual([]);
  });

  it("what is no workbook is refused before it is read", async () => {
    const old = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(4_096)]);
    expect((await ask(client, "ENTERPRISES", await client.upload("名册.xls", old))).codes).toEqual(["IMPORT_NOT_XLSX"]);
    expect((await ask(client, "ENTERPRISES", await client.upload("名册.csv", "名称,职工数\n甲,1"))).codes).toEqual(["IMPORT_NOT_XLSX"]);
    expect((await ask(client, "ENTERPRISES", await client.upload("名册.xlsx", office("docx")))).codes).toEqual(["IMPORT_NOT_XLSX"]);
    await expect(client.upload("名册.xlsx", "名称,职工数\n甲,1")).rejects.toThrow("FILE_TYPE");
    await expect(client.upload("名册.xlsx", BOMBS["bomb that lies.xlsx"]?.() ?? Buffer.alloc(1))).rejects.toThrow("FILE_UNPACKED");
    expect((await ask(client, "ENTERPRISES", "00000000-0000-7000-8000-000000000000")).codes).toEqual(["NOT_FOUND"]);
  });

  it(`damaged anyhow (${RUNS} times): an answer below 500, a reason in words, and never a row written`, async () => {
    const whole = await bookOf([HEAD, GOOD, GOOD.with(0, "第二家").with(1, "")]);
    const sheet = page(line(HEAD), line(texts), line(texts.with(0, "第二家").with(1, "")));
    const bytes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }).map((changes) => {
      const copy = Buffer.from(whole);
      for (const [place, value] of changes) copy[place] = value;
      return copy;
    });
    const cut = fc.nat(whole.length).map((length) => whole.subarray(0, length));
    const signs = fc.constantFrom("<", ">", "&", '"', "/", "<c>", "</row>", "<row>", "&#x110000;", "<v>1</v>", "\u0000", "<f/>", 't="s"', "<!", "<?");
    const xml = fc.array(fc.tuple(fc.nat(sheet.length), signs), { minLength: 1, maxLength: 4 }).map((changes) => {
      let text = sheet;
      for (const [place, sign] of changes) text = text.slice(0, place) + sign + text.slice(place + sign.length);
      return written(text);
    });
    const seen: Record<string, number> = {};
    for (const book of fc.sample(fc.oneof(bytes, cut, xml), { numRuns: RUNS, seed: SEED })) {
      const form = new FormData();
      form.set("file", new Blob([new Uint8Array(book)]), "名册.xlsx");
      const response = await client.raw("/files", { method: "POST", body: form, headers: { "x-gongjian": "1" } });
      expect(response.status).toBeLessThan(500);
      const { file } = (await response.json()) as { file?: { id: string } };
      const { codes, id } = file === undefined ? { codes: ["refused"], id: "" } : await ask(client, "ENTERPRISES", file.id);
      await settle(world);
      const state = id === "" ? (codes[0] ?? "") : (await look(client, id)).state;
      expect(["refused", "IMPORT_NOT_XLSX", "FAILED", "CHECKED"]).toContain(state);
      seen[state] = (seen[state] ?? 0) + 1;
    }
    const jobs = await world.app.asSystem("platform", (ctx) =>
      ctx.db.query("/* cross-tenant */ select count(*)::int as failed from job where state = 'FAILED' or attempts > 1"),
    );
    expect(jobs).toEqual([{ failed: 0 }]);
    expect(await register()).toBe(0);
    console.log(`damaged workbooks: ${RUNS}, ${JSON.stringify(seen)}`);
  });
});
