import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { World } from "../world.ts";
import { axe, enter, executablePath, launch, open, reach, type Visit } from "./browser.ts";

describe.skipIf(executablePath === null)("a campaign in the browser", () => {
  let world: World;
  let browser: Browser;
  let leading: Visit;
  let union: Visit;

  beforeAll(async () => {
    world = await World.start({ console: fileURLToPath(new URL("../../admin/dist", import.meta.url)) });
    browser = await launch();
  });

  afterAll(async () => {
    await browser.close();
    await world.stop();
  });

  const save = (page: Page): Promise<void> => page.getByRole("button", { name: "保存" }).click();

  async function confirm(page: Page, act: string, label: string, text: string): Promise<void> {
    await page.getByRole("button", { name: act, exact: true }).click();
    const dialog = page.getByRole("dialog", { name: act });
    await dialog.getByLabel(label).fill(text);
    await dialog.getByRole("button", { name: "确定" }).click();
    await dialog.waitFor({ state: "detached" });
  }

  test("the district begins it and plans a stage; a refusal says where, and a reload loses nothing typed", async () => {
    leading = await enter(browser, world.app.url, (await world.person("区委组织部")).username);
    const { page } = leading;
    await open(page, world.app.url, "/campaigns");
    await page.getByRole("link", { name: "新建活动" }).click();
    await page.getByLabel("名称").fill("创先争优活动");
    await page.getByLabel("开始日期").fill("2026-01-04");
    await page.getByLabel("结束日期").fill("2027-06-30");
    await page.getByLabel("全区主题").fill("党群共建创先争优");
    await save(page);
    await page.getByText("调整阶段安排").first().waitFor();
    await page.getByLabel("名称").fill("动员部署");
    await page.getByLabel("开始日期").fill("2026-01-04");
    await page.getByLabel("结束日期").fill("2027-08-31");
    await page.getByLabel("本单位主题审阅通过").check();
    await save(page);
    await page.getByText("“动员部署”超出活动起止日期").first().waitFor();
    await page.reload();
    await expect.poll(() => page.getByLabel("结束日期").inputValue(), { timeout: 60_000 }).toBe("2027-08-31");
    await page.getByLabel("结束日期").fill("2026-12-31");
    await save(page);
    await page.getByRole("heading", { name: "阶段安排" }).waitFor();
    await page.getByText("进行中").waitFor();
    expect(await axe(page)).toEqual([]);
  });

  test("a union sees on its phone where we are, writes its theme by keyboard alone and hands it in", async () => {
    union = await enter(browser, world.app.url, (await world.person("周王镇工会")).username, { width: 390, height: 844 });
    const { page } = union;
    await open(page, world.app.url, "/today");
    await page.getByText("当前阶段：动员部署（1/1）").waitFor();
    await reach(page, /本单位主题审阅通过：未完成/);
    await page.keyboard.press("Enter");
    await page.getByText("本单位尚未拟定主题").waitFor();
    await reach(page, "起草主题");
    await page.keyboard.press("Enter");
    await page.getByLabel("本单位主题").waitFor();
    await reach(page, /^本单位主题/);
    await page.keyboard.type("当好主力军");
    await page.keyboard.press("Tab");
    await page.keyboard.type("围绕园区企业开展劳动竞赛。");
    await reach(page, "保存");
    await page.keyboard.press("Enter");
    await page.getByText("起草中").waitFor();
    await reach(page, "报送主题");
    await page.keyboard.press("Enter");
    await page.getByText("待审阅").waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  test("the district asks to improve it, the union reads why and hands in another, and it is found fitting", async () => {
    const { page } = leading;
    await open(page, world.app.url, "/today");
    await page.getByRole("link", { name: /待审阅主题/ }).click();
    await page.getByText("当好主力军").click();
    await confirm(page, "待改进", "改进理由", "请结合本镇实际");
    await open(union.page, world.app.url, "/campaigns");
    await union.page.getByRole("link", { name: "创先争优活动" }).click();
    await union.page.getByText("区委组织部意见：请结合本镇实际").waitFor();
    await union.page.getByRole("link", { name: "修改主题" }).click();
    await union.page.getByLabel("本单位主题").fill("当好主力军，建功新周王");
    await save(union.page);
    await union.page.getByText(/尚未报送，其他单位看不到/).waitFor();
    await union.page.getByRole("button", { name: "报送主题" }).click();
    await union.page.getByText("待审阅").waitFor();
    await page.reload();
    await page.getByText("建功新周王").first().waitFor();
    await confirm(page, "契合", "契合度意见", "同意");
    await page.getByText("区委组织部意见：同意").waitFor();
    await open(page, world.app.url, "/campaignReport");
    await page.getByRole("button", { name: "主题契合 1" }).click();
    await page.getByRole("link", { name: "当好主力军，建功新周王" }).waitFor();
    expect([...leading.faults, ...union.faults, ...leading.foreign, ...union.foreign]).toEqual([]);
  });
});
