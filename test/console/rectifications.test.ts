import { fileURLToPath } from "node:url";
import pg from "pg";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { superviseRectifications } from "../../server/rectifications/supervision.rule.ts";
import { dispatched, must, opened, received } from "../acts.ts";
import { type Client, PASSWORD, World } from "../world.ts";
import { axe, executablePath, launch, type Visit, visit } from "./browser.ts";

const PDF = Buffer.from("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n");

describe.skipIf(executablePath === null)("rectification in the browser", () => {
  let world: World;
  let owner: pg.Client;
  let browser: Browser;
  let district: Client;
  let town: Client;
  let townId: string;
  let leading: Visit;
  let answering: Visit;

  beforeAll(async () => {
    world = await World.start({ console: fileURLToPath(new URL("../../admin/dist", import.meta.url)) });
    owner = new pg.Client({ connectionString: world.database.ownerUrl });
    await owner.connect();
    district = await world.person("区委组织部");
    town = await world.person("周王镇党委");
    townId = (await world.organization("周王镇党委")).id;
    browser = await launch();
    leading = await at(district);
    answering = await at(town);
  });

  afterAll(async () => {
    await browser.close();
    await owner.end();
    await world.stop();
  });

  async function at(client: Client, size?: { width: number; height: number }): Promise<Visit> {
    const seen = await visit(browser, world.app.url, size);
    seen.page.setDefaultTimeout(60_000);
    await seen.page.getByLabel("用户名").fill(client.username);
    await seen.page.getByLabel("密码").fill(PASSWORD);
    await seen.page.getByRole("button", { name: "登录" }).click();
    await seen.page.getByRole("button", { name: "登录" }).waitFor({ state: "detached" });
    return seen;
  }

  async function open(page: Page, path: string): Promise<void> {
    await page.goto(`${world.app.url}/#${path}`);
    await page.locator("h1").filter({ hasText: /\S/ }).waitFor();
  }

  async function choose(page: Page, label: string, option: string): Promise<void> {
    await page.getByRole("combobox", { name: label }).click();
    await page.getByRole("option", { name: option }).click();
  }

  /** Opens an act's dialog, answers it and confirms. */
  async function act(page: Page, name: string, answers: Readonly<Record<string, string>>, file?: string): Promise<void> {
    await page.getByRole("button", { name, exact: true }).click();
    const dialog = page.getByRole("dialog", { name });
    for (const [label, value] of Object.entries(answers)) await dialog.getByLabel(label).fill(value);
    if (file !== undefined) {
      await dialog.getByLabel("佐证材料").setInputFiles({ name: file, mimeType: "application/pdf", buffer: PDF });
      await dialog.getByRole("link", { name: file }).waitFor();
    }
    await dialog.getByRole("button", { name: "确定" }).click();
    await dialog.waitFor({ state: "detached" });
  }

  test("the district enters a problem of a town it leads; what was refused or reloaded loses nothing typed", async () => {
    const { page } = leading;
    await open(page, "/verifications");
    await page.getByRole("link", { name: "列入整改台账" }).click();
    await page.getByRole("combobox", { name: "整改单位" }).fill((await world.organization("周王镇党委")).name);
    await page.getByRole("option").first().click();
    await choose(page, "来源", "巡回检查");
    await page.getByLabel("来源名称").fill("第二巡回检查组三季度检查");
    await page.getByLabel("问题要点").fill("入党志愿书填写不规范");
    await choose(page, "方面", "组织建设");
    await page.getByLabel("问题描述").fill("抽查三份，支部大会决议缺日期。");
    await page.getByLabel("整改时限").fill("2026-10-01");
    await page.getByRole("button", { name: "列入整改台账" }).click();
    await page.getByText("日期不能早于今天").first().waitFor();
    await page.reload();
    await expect.poll(() => page.getByLabel("问题描述").inputValue(), { timeout: 60_000 }).toBe("抽查三份，支部大会决议缺日期。");
    await page.getByLabel("整改时限").fill("2026-10-30");
    await page.getByRole("button", { name: "列入整改台账" }).click();
    await page.getByRole("heading", { name: "办理过程" }).waitFor();
    await page.getByText("待整改").first().waitFor();
  });

  test("a date is typed in any usual way and stepped by the keys; what is no date is kept and refused in words", async () => {
    const { page, faults } = await at(district);
    await open(page, "/rectifications/create");
    const date = page.getByLabel("整改时限");
    for (const typed of ["20261124", "2026年11月24日", "２０２６／１１／２４", "2026.11.24"]) {
      await date.fill(typed);
      await date.press("Tab");
      expect(await date.inputValue()).toBe("2026-11-24");
    }
    const steps = { ArrowUp: "2026-11-25", ArrowDown: "2026-11-24", PageUp: "2026-12-24", PageDown: "2026-11-24" };
    for (const [key, stepped] of Object.entries(steps)) {
      await date.press(key);
      expect(await date.inputValue()).toBe(stepped);
    }
    await date.fill("");
    await date.press("ArrowUp");
    expect(await date.inputValue()).toBe("2026-10-15");
    for (const typed of ["月底前", "2026-02-30"]) {
      await date.fill(typed);
      await date.press("Tab");
      await page.getByText("请填写日期，如 2026-11-24").waitFor();
      await page.getByRole("button", { name: "列入整改台账" }).click();
      expect([await date.inputValue(), await date.getAttribute("aria-invalid")]).toEqual([typed, "true"]);
      expect(new URL(page.url()).hash).toBe("#/rectifications/create");
    }
    expect(faults).toEqual([]);
    await page.close();
  });

  test("the town finds it under 今日, plans, starts, and claims it done with a file", async () => {
    const { page } = answering;
    await open(page, "/today");
    await page.getByRole("link", { name: /待整改/ }).click();
    await page.getByText("入党志愿书填写不规范").click();
    await act(page, "制定整改措施", { 整改措施: "组织委员逐份核对，补齐日期", 完成期限: "2026-10-25" });
    await page.getByRole("button", { name: "开始整改", exact: true }).click();
    await act(page, "申请销号", { 整改情况: "三份志愿书已补正。" }, "补正说明.pdf");
    await page.getByText("待核验").first().waitFor();
    await page.getByRole("link", { name: "补正说明.pdf" }).waitFor();
  });

  test("the district rejects the claim, the town claims again, and it is verified and closed", async () => {
    const { page } = leading;
    await page.reload();
    await act(page, "核验不通过", { 理由: "仍缺一份", 整改天数: "7" });
    await page.getByText("整改中").first().waitFor();
    await answering.page.reload();
    await answering.page.getByText("核验意见：仍缺一份").waitFor();
    await act(answering.page, "申请销号", { 整改情况: "已全部补齐。" });
    await page.reload();
    await page.getByRole("link", { name: "补正说明.pdf" }).waitFor();
    await act(page, "核验销号", { 核验意见: "同意销号" });
    await page.getByText("已销号").first().waitFor();
    await page.getByText("按期销号").first().waitFor();
  });

  test("what is overdue is escalated by the rule, on the ledger and in the overview, and opens to its rows", async () => {
    const late = await opened(district, { tenantId: townId, item: "培养考察记录不连续", dueOn: "2026-10-16" });
    world.clock.set("2026-10-20T02:00:00Z");
    await owner.query("update session set expires_at = '2100-01-01', last_seen_at = '2100-01-01'");
    const { id, kind, line, name, divisionCode } = await world.organization("区委组织部");
    await world.app.asSystem("issuer", superviseRectifications, { id, kind, line, name, divisionCode });
    await open(answering.page, "/rectifications");
    const row = answering.page.getByRole("row", { name: /培养考察记录不连续/ });
    await row.getByText(/逾期 \d+ 天/).waitFor();
    await row.getByText("黄色督办").waitFor();
    const { page } = leading;
    await open(page, "/overview");
    await page.getByRole("link", { name: "整改汇总" }).click();
    await page.getByRole("link", { name: "逾期 1" }).first().click();
    await page.getByText("培养考察记录不连续").waitFor();
    expect(await page.getByText(/共 1 条/).count()).toBe(1);
    await open(page, `/rectifications/${late.id}/show`);
    await page.getByText("黄色督办").first().waitFor();
  });

  test("what is ticked is reminded together, by the bar that appears", async () => {
    const { page } = leading;
    await open(page, "/verifications");
    const row = page.getByRole("row", { name: /培养考察记录不连续/ });
    await row.getByRole("checkbox").check();
    await page.getByRole("button", { name: "催办（1）" }).click();
    const dialog = page.getByRole("dialog", { name: "催办" });
    await dialog.getByLabel("说明").fill("请抓紧");
    await dialog.getByRole("button", { name: "确定" }).click();
    await page.getByText("已办理 1 条").waitFor();
  });

  test("a report is returned and put on the ledger by one tick", async () => {
    world.clock.set("2026-10-20T02:00:00Z");
    const task = await dispatched(district, { title: "书面汇报", selector: { include: [townId] } });
    let seen = await received(town, task.id);
    for (const name of ["acknowledge", "accept", "start"]) seen = await must(town, `${name}Assignment`, "assignment", seen);
    seen = await must(town, "submitAssignment", "assignment", seen, { contents: [{ key: "text", text: "总结" }] });
    await must(district, "takeForReviewAssignment", "assignment", seen);
    const { page } = leading;
    await open(page, `/assignments/${seen.id}/show`);
    await page.getByLabel("理由").first().fill("过于笼统");
    await page.getByLabel("列入整改台账").check();
    await page.getByLabel("问题要点").fill("汇报内容笼统");
    await page.getByLabel("整改时限").fill("2026-10-30");
    await page.getByRole("button", { name: "退回", exact: true }).click();
    await page.getByText("已退回").first().waitFor();
    await answering.page.reload();
    await answering.page
      .getByRole("row", { name: /汇报内容笼统/ })
      .getByText("退回报告")
      .waitFor();
  });

  test("on a phone the ledger is cards, an act's dialog fits, and axe finds nothing at either size", async () => {
    const { page } = await at(town, { width: 390, height: 844 });
    await open(page, "/rectifications");
    await page.getByRole("link", { name: /培养考察记录不连续/ }).click();
    await page.getByRole("button", { name: "立行立改", exact: true }).click();
    await page.getByRole("dialog").waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    for (const shown of [page, answering.page]) {
      expect(await axe(shown)).toEqual([]);
    }
  });

  test("with the keyboard alone a plan is made", async () => {
    const seen = await opened(district, { tenantId: townId, item: "键盘整改", dueOn: "2026-11-10" });
    const { page } = answering;
    await open(page, `/rectifications/${seen.id}/show`);
    await page.getByRole("button", { name: "制定整改措施" }).waitFor();
    for (let presses = 0; presses < 60; presses++) {
      if ((await page.evaluate(() => document.activeElement?.textContent)) === "制定整改措施") break;
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.type("全部用键盘完成");
    for (let presses = 0; presses < 12; presses++) {
      if ((await page.evaluate(() => document.activeElement?.textContent)) === "确定") break;
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
    await page.getByText("已制定措施").first().waitFor();
  });

  test("nothing left the origin and nothing broke on the way", () => {
    expect([...leading.foreign, ...answering.foreign]).toEqual([]);
    expect([...leading.faults, ...answering.faults]).toEqual([]);
  });
});
