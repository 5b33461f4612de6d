import { fileURLToPath } from "node:url";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { opened, settle } from "../imports.ts";
import { World } from "../world.ts";
import { axe, enter, executablePath, launch, open } from "./browser.ts";

const PHONE = { width: 390, height: 844 };
const GOOD = [
  "宣城佳禾竹制品有限公司",
  "91440300708461136T",
  "私营企业",
  "341802101",
  40,
  3,
  4,
  12,
  "2015-03-01",
  "2019-07-01 联合组建",
  "2018年5月4日",
];
const WRONG = ["周王云锦服饰厂", "", "国有企业", "", 12, 0, 0, 9];

describe.skipIf(executablePath === null)("a workbook in the browser", () => {
  let world: World;
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), "gongjian-imports-"));

  beforeAll(async () => {
    world = await World.start({ console: fileURLToPath(new URL("../../admin/dist", import.meta.url)) });
    browser = await launch();
  });

  afterAll(async () => {
    await browser.close();
    await world.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Presses a link that downloads, and gives the book. */
  async function downloaded(page: Page, name: string, file: string): Promise<Awaited<ReturnType<typeof opened>>> {
    const coming = page.waitForEvent("download");
    await page.getByRole("link", { name }).click();
    const path = join(folder, file);
    await (await coming).saveAs(path);
    const Excel = (await import("@protobi/exceljs")).default;
    const book = new Excel.Workbook();
    await book.xlsx.readFile(path);
    return book;
  }

  async function count(): Promise<number> {
    const person = await world.person("周王镇工会");
    return person.get("{ enterprises { total } }", {}, ["enterprises", "total"]);
  }

  test("goes from the template to what is on record; a wrong row comes back in it, is corrected, and goes in; and all is taken back", async () => {
    const union = await world.person("周王镇工会");
    const { page, faults } = await enter(browser, world.app.url, union.username);
    await open(page, world.app.url, "/enterprises");
    await page.getByRole("link", { name: "导入 Excel" }).click();
    await page.getByRole("heading", { name: "第一步：准备工作簿" }).waitFor();
    expect(await axe(page)).toEqual([]);

    const template = await downloaded(page, "下载模板", "template.xlsx");
    expect(template.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ["非公企业名册", "visible"],
      ["填写说明", "visible"],
      ["字典", "hidden"],
    ]);
    template.worksheets[0]?.addRow(GOOD);
    template.worksheets[0]?.addRow(WRONG);
    await template.xlsx.writeFile(join(folder, "filled.xlsx"));
    // By the keyboard: the button opens the browser's own dialog.
    const choosing = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "选择文件" }).focus();
    await page.keyboard.press("Enter");
    await (await choosing).setFiles(join(folder, "filled.xlsx"));
    await page.waitForURL(/#\/imports\/[\w-]+\/show/);
    await settle(world);
    await page.getByText("提交后只写入正确的 1 行（新增 1，更新 0）；有误的 1 行不会写入").waitFor();
    await page.getByRole("cell", { name: "C3" }).waitFor();
    expect(await count()).toBe(0);
    // It has an address of its own: a reload loses nothing, and a phone shows it, too.
    await page.setViewportSize(PHONE);
    await page.reload();
    await page.getByText("“国有企业”不在可选值中").waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    expect(await axe(page)).toEqual([]);
    await page.setViewportSize({ width: 1366, height: 768 });

    await page.getByRole("button", { name: "提交导入" }).click();
    await page.getByRole("button", { name: "确定" }).click();
    await page.getByText(/正在写入/).waitFor();
    await settle(world);
    await page.getByText("已写入 1 行；1 行没有写入").waitFor();
    await page.getByText(/还有 2[34] 小时/).waitFor();
    expect(await count()).toBe(1);

    const returned = await downloaded(page, "下载待更正的工作簿", "returned.xlsx");
    const sheet = returned.worksheets[0];
    expect(sheet?.rowCount).toBe(2);
    const wrong = sheet?.getRow(2);
    expect(wrong?.getCell(3).fill).toMatchObject({ fgColor: { argb: "FFFFC7CE" } });
    expect(String(wrong?.getCell(wrong.cellCount).value)).toContain("所有制性质：“国有企业”不在可选值中");
    if (wrong !== undefined) wrong.getCell(3).value = "个体工商户";
    await returned.xlsx.writeFile(join(folder, "corrected.xlsx"));
    await page.getByRole("link", { name: "重新选择文件" }).click();
    const again = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "选择文件" }).click();
    await (await again).setFiles(join(folder, "corrected.xlsx"));
    await page.waitForURL(/#\/imports\/[\w-]+\/show/);
    await settle(world);
    await page.getByText("提交后写入 1 行：新增 1，更新 0。").waitFor();
    await page.getByRole("button", { name: "提交导入" }).click();
    await page.getByRole("button", { name: "确定" }).click();
    await page.getByText(/正在写入/).waitFor();
    await settle(world);
    await page.getByText("已写入 1 行。").waitFor();
    expect(await count()).toBe(2);

    await page.getByRole("button", { name: "撤销导入" }).click();
    await page.getByRole("button", { name: "确定" }).click();
    await page.getByText(/正在撤销/).waitFor();
    await settle(world);
    await page.getByText("已撤销 1 行。").waitFor();
    expect(await count()).toBe(1);
    await page.getByRole("link", { name: "导入记录" }).first().click();
    await page.getByRole("cell", { name: "写入 1，有误 1" }).waitFor();
    expect(faults).toEqual([]);
  });

  test("is dropped onto the page, and what is no workbook is refused in words", async () => {
    const union = await world.person("水阳镇工会");
    const { page } = await enter(browser, world.app.url, union.username);
    await open(page, world.app.url, "/imports/create?kind=MASS_GROUPS");
    const drop = async (name: string, text: string): Promise<void> => {
      const data = await page.evaluateHandle(
        ([file, content]) => {
          const transfer = new DataTransfer();
          transfer.items.add(new File([content ?? ""], file ?? ""));
          return transfer;
        },
        [name, text],
      );
      await page.getByTestId("drop").dispatchEvent("drop", { dataTransfer: data });
    };
    await drop("名册.csv", "名称,类别\n第一小组,班组");
    await page.getByText("只能导入 .xlsx 工作簿").waitFor();
    await drop("名册.xlsx", "名称,类别\n第一小组,班组");
    await page.getByText("不支持的文件类型：xlsx").waitFor();
  });
});
