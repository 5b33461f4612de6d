import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { relate } from "../reviews.ts";
import { World } from "../world.ts";
import { axe, enter, executablePath, launch, open, type Visit } from "./browser.ts";

describe.skipIf(executablePath === null)("a public commitment in the browser, from the draft to the public page", () => {
  let world: World;
  let browser: Browser;
  let writer: Visit;
  let vetter: Visit;

  beforeAll(async () => {
    world = await World.start({ console: fileURLToPath(new URL("../../admin/dist", import.meta.url)) });
    browser = await launch();
  });

  afterAll(async () => {
    await browser.close();
    await world.stop();
  });

  async function confirm(page: Page, act: string, values: Readonly<Record<string, string>> = {}): Promise<void> {
    await page.getByRole("button", { name: act, exact: true }).first().click();
    const dialog = page.getByRole("dialog", { name: act });
    for (const [label, value] of Object.entries(values)) await dialog.getByLabel(label).fill(value);
    await dialog.getByRole("button", { name: "确定" }).click();
    await dialog.waitFor({ state: "detached" });
  }

  test("is drafted, opinions are asked and answered; a reload loses nothing typed", async () => {
    writer = await enter(browser, world.app.url, (await world.person("周王镇工会")).username);
    const { page } = writer;
    await open(page, world.app.url, "/commitments");
    await page.getByRole("link", { name: "起草承诺" }).click();
    await page.getByLabel("标题").fill("为一千名职工免费体检");
    await page.getByLabel("对应的年度目标").fill("2026年度目标第3项：职工关爱行动");
    await page.reload();
    await expect.poll(() => page.getByLabel("标题").inputValue(), { timeout: 60_000 }).toBe("为一千名职工免费体检");
    await page.getByLabel("兑现期限").fill("2099-12-31");
    await page.getByLabel("承诺内容").fill("年内联合区医院为一线职工免费体检一千人次。");
    await page.getByRole("button", { name: "保存" }).click();
    await page
      .getByText(/兑现期限应在 2026-10-15 与 2027-12-31 之间/)
      .first()
      .waitFor();
    await page.getByLabel("兑现期限").fill("2026-12-31");
    await page.getByRole("button", { name: "保存" }).click();
    await page.getByText("正在起草（其他单位看不到）").waitFor();
    await confirm(page, "征求意见", { 征求意见范围和方式: "职工代表座谈", 征求意见截止: "2026-10-31" });
    await confirm(page, "登记意见", { 提出人: "职工代表", 意见内容: "增加女职工两癌筛查" });
    await page.getByText("待处理").waitFor();
    await confirm(page, "采纳", {});
    await page.getByText("已采纳").waitFor();
    await confirm(page, "提交审核", { 征求意见情况: "收到意见1条，已采纳" });
    await page.getByText(/须由另一人办理/).waitFor();
    expect(await axe(page)).toEqual([]);
  });

  test("is vetted on a phone by the second person, from the inbox, and published", async () => {
    vetter = await enter(browser, world.app.url, (await world.person("周王镇工会")).username, { width: 390, height: 844 });
    const { page } = vetter;
    await open(page, world.app.url, "/messages");
    await page.getByText("为一千名职工免费体检").click();
    await confirm(page, "审核公开");
    await page.getByText("正在公开").waitFor();
    await page.getByText(/收到 1 条，采纳 1 条/).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await open(page, world.app.url, "/commitments");
    await page.getByText("已公开").first().waitFor();
  });

  test("is reviewed at a meeting, and what was found wanting becomes a rectification", async () => {
    const party = await world.person("周王镇党委");
    await relate(party, { tenantId: (await world.organization("周王镇工会")).id });
    const { page, faults } = await enter(browser, world.app.url, party.username, { width: 390, height: 844 });
    await open(page, world.app.url, "/reviewMeeting");
    const union = page.getByRole("region", { name: "王建国 → 周王镇工会" });
    await page.getByRole("checkbox", { name: "周王镇工会" }).check();
    await union.getByLabel("肯定成绩").fill("承诺已向职工公开");
    await union.getByRole("button", { name: "指出不足" }).click();
    await union.getByLabel("问题要点").fill("体检人次偏少");
    await union.getByLabel("问题描述").fill("一线职工一千五百人，只安排一千人次");
    await union.getByLabel("整改时限").fill("2026-11-30");
    await page.getByRole("button", { name: /登记点评（1/ }).click();
    await page.waitForURL(/#\/reviews$/);
    expect(faults).toEqual([]);
  });

  test("is revised for that problem; the old version stays in the history, and whoever leads reads both", async () => {
    const { page } = writer;
    await open(page, world.app.url, "/rectifications");
    await page.getByText("体检人次偏少").click();
    await page.getByRole("combobox", { name: "据此修订承诺" }).click();
    await page.getByRole("option", { name: "为一千名职工免费体检" }).click();
    expect(await page.getByLabel("修订原因").inputValue()).toContain("指出的“体检人次偏少”");
    await page.getByLabel("标题").fill("为一千五百名职工免费体检");
    await page.getByLabel("修订原因").fill("区医院增加名额");
    await page.getByRole("button", { name: "保存" }).click();
    await page
      .getByText(/公开的仍是第 1 版/)
      .first()
      .waitFor();
    await vetter.page.getByText("为一千名职工免费体检").click();
    await confirm(vetter.page, "审核公开");
    await vetter.page.getByText("历史版本").waitFor();
    await open(page, world.app.url, "/rectifications");
    await page.getByText("体检人次偏少").click();
    await page.getByRole("link", { name: /第 2 版《为一千五百名职工免费体检》/ }).click();
    await page.getByRole("link", { name: "整改事项：体检人次偏少" }).waitFor();
    const leading = await enter(browser, world.app.url, (await world.person("区总工会")).username);
    await open(leading.page, world.app.url, "/commitmentsOverseen");
    await leading.page.getByRole("link", { name: "为一千五百名职工免费体检" }).click();
    await leading.page.getByText("修订原因：区医院增加名额").waitFor();
    await leading.page.getByText("为一千名职工免费体检").waitFor();
    expect(await leading.page.getByText("征求意见范围和方式").count()).toBe(0);
    expect([...writer.faults, ...vetter.faults, ...leading.faults, ...writer.foreign, ...leading.foreign]).toEqual([]);
  });

  test("anybody reads it without an account and without JavaScript, also on a phone, and finds it by its place; the board can be printed", async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: "zh-CN", javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${world.app.url}/public`);
    await page.getByLabel("区域").selectOption({ label: "周王镇" });
    await page.getByRole("button", { name: "查询" }).click();
    await page.getByRole("link", { name: "为一千五百名职工免费体检" }).click();
    await page.getByText("修订原因：区医院增加名额").waitFor();
    await page.getByText("历史版本").waitFor();
    await page.getByLabel(/^内容/).fill("体检排队太久");
    await page.getByRole("button", { name: "提交" }).click();
    await page.getByText(/请记下回执号/).waitFor();
    await page.getByRole("link", { name: /周王镇/ }).click();
    await page.getByRole("link", { name: "打印公示牌" }).click();
    await page.getByRole("heading", { name: /公开承诺公示牌/ }).waitFor();
    await context.close();
    const { page: seeing } = writer;
    for (const path of ["/public", `/public/boards/${(await world.organization("周王镇工会")).id}`]) {
      await seeing.goto(`${world.app.url}${path}`);
      expect(await axe(seeing)).toEqual([]);
      expect(await seeing.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1366);
    }
  });

  test("what was written on the public page is answered in the console, and the answer is read there", async () => {
    const { page } = vetter;
    await open(page, world.app.url, "/publicFeedbacks");
    await page.getByText("体检排队太久").click();
    await confirm(page, "列入整改", { 问题要点: "体检排队久", 整改时限: "2026-11-30" });
    await page.getByRole("link", { name: "查看整改事项" }).waitFor();
    await confirm(page, "答复并公开", { 答复: "已增设座椅。" });
    await page.getByText(/已在公众页面公开/).waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    world.clock.set(new Date(world.clock.now().getTime() + 61_000));
    await page.goto(`${world.app.url}/public?tenant=${(await world.organization("周王镇工会")).id}`);
    await page.getByText("已增设座椅。").waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(vetter.faults).toEqual([]);
  });
});
