import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dispatched, must, received } from "../acts.ts";
import { type Client, PASSWORD, World } from "../world.ts";
import { enter, executablePath, launch, open, quiet, type Visit, visit } from "./browser.ts";

const PHONE = { width: 390, height: 844 };
const MOST_GZIP = 400 * 1024;

describe.skipIf(executablePath === null)("daily work in the browser", () => {
  let world: World;
  let browser: Browser;
  let town: Client;
  let district: Client;
  let townId: string;

  const at = (client: Client, size?: { width: number; height: number }): Promise<Visit> => enter(browser, world.app.url, client.username, size);
  const show = (page: Page, path: string): Promise<void> => open(page, world.app.url, path);

  beforeAll(async () => {
    world = await World.start({ console: fileURLToPath(new URL("../../admin/dist", import.meta.url)) });
    district = await world.person("区委组织部");
    town = await world.person("周王镇党委");
    townId = (await world.organization("周王镇党委")).id;
    browser = await launch();
  });

  afterAll(async () => {
    await browser.close();
    await world.stop();
  });

  test("the first load stays below 400 KB gzip", async () => {
    const { page } = await visit(browser, "about:blank");
    const sent: Array<Promise<number>> = [];
    page.on("requestfinished", (request) => sent.push(request.sizes().then(({ responseBodySize }) => responseBodySize)));
    await page.goto(world.app.url);
    await page.getByLabel("用户名").waitFor();
    await quiet(page);
    const bytes = (await Promise.all(sent)).reduce((sum, size) => sum + size, 0);
    console.log(`first load: ${(bytes / 1024).toFixed(1)} KB in ${sent.length} answers`);
    expect(bytes).toBeGreaterThan(100_000);
    expect(bytes).toBeLessThan(MOST_GZIP);
  });

  test("a new organization sees how to begin, the same page later its tasks", async () => {
    const officer = await world.person("水东镇工会", ["TENANT_OPERATOR", "TENANT_APPROVER", "TENANT_ADMIN"]);
    const { page } = await at(officer);
    await show(page, "/today");
    await page.getByRole("heading", { name: "从这里开始" }).waitFor();
    await page.getByText("登记基层群团").waitFor();
    await dispatched(district, { title: "第一项任务", selector: { include: [(await world.organization("水东镇工会")).id] } });
    await page.reload();
    await page.getByRole("link", { name: "第一项任务" }).first().waitFor();
    expect(await page.getByRole("heading", { name: "从这里开始" }).count()).toBe(0);
    expect(await page.getByRole("menuitem", { name: /消息/ }).getByText("1", { exact: true }).count()).toBe(1);
  });

  test("a ledger shows twelve columns and twenty rows at 1366×768, and its names stay in sight", async () => {
    await dispatched(district, { title: "全区各单位报送年度工作情况", selector: { lines: ["PARTY"] } });
    const { page } = await at(district);
    await show(page, "/issued");
    const table = page.getByRole("table");
    await table.getByRole("row").nth(20).waitFor();
    const seen = await table.evaluate((element) => {
      const inside = (box: DOMRect): boolean => box.left >= 0 && box.right <= innerWidth + 1 && box.bottom <= innerHeight + 1;
      const rows = [...element.querySelectorAll("tbody tr")].filter((row) => inside(row.getBoundingClientRect())).length;
      const columns = [...element.querySelectorAll("thead th")].filter((cell) => inside(cell.getBoundingClientRect())).length;
      return { rows, columns };
    });
    console.log(`ledger at 1366×768: ${seen.columns} columns, ${seen.rows} rows`);
    expect(seen.columns).toBeGreaterThanOrEqual(12);
    expect(seen.rows).toBeGreaterThanOrEqual(20);
    await page.setViewportSize({ width: 700, height: 768 });
    const name = table.getByRole("link", { name: "全区各单位报送年度工作情况" }).first();
    const before = (await name.boundingBox())?.x ?? 0;
    await table.evaluate((element) => {
      for (let node: Element | null = element; node !== null; node = node.parentElement) node.scrollLeft = 400;
    });
    expect(Math.abs(((await name.boundingBox())?.x ?? 0) - before)).toBeLessThan(60);
  });

  test("what is done or waits for the issuer is not called late", async () => {
    const task = await dispatched(district, { title: "早已报送的任务", dueOn: "2026-11-15", selector: { include: [townId] } });
    let seen = await received(town, task.id);
    for (const act of ["acknowledge", "accept", "start"]) seen = await must(town, `${act}Assignment`, "assignment", seen);
    seen = await must(town, "submitAssignment", "assignment", seen, { contents: [{ key: "text", text: "已完成" }] });
    const before = world.clock.now();
    world.clock.set("2026-11-30T02:00:00Z");
    const { page } = await at(town, PHONE);
    await show(page, `/assignments?filter=${encodeURIComponent(JSON.stringify({ q: "早已报送的任务" }))}`);
    const card = page.getByRole("link", { name: /早已报送的任务/ });
    await card.waitFor();
    expect(await card.innerText()).not.toContain("逾期");
    world.clock.set(before);
  });

  test("a workbook that the minute's budget does not allow is refused in words, and the page stays as it was", async () => {
    const reader = await world.person("周王镇党委");
    const { page } = await at(reader);
    await show(page, "/assignments");
    await page.getByRole("textbox", { name: "搜索" }).fill("qqgdw");
    await quiet(page);
    // Another server has spent what this account may spend in this minute and the next; this one is told, as by its clock.
    const spend = `insert into cost_spent (key, server, minute, spent)
      select $1, gen_random_uuid(), floor(extract(epoch from now()) / 60)::bigint + later, 2000000000 from generate_series(0, 1) as later`;
    await world.app.asSystem("platform", ({ db }) => db.query(spend, [reader.accountId]));
    await world.app.jobs["what was spent"]?.run(new AbortController().signal);
    await page.getByRole("link", { name: "导出 Excel" }).click();
    const told = page.getByRole("alert").filter({ hasText: /请.*秒/ });
    await told.waitFor();
    expect(await told.innerText()).toMatch(/编号 [\w-]{8,}/);
    expect([new URL(page.url()).hash.split("?")[0], await page.getByRole("textbox", { name: "搜索" }).inputValue()]).toEqual([
      "#/assignments",
      "qqgdw",
    ]);
    await page.getByRole("link", { name: "导出 Excel", exact: true }).waitFor();
  });

  test("filters saved under a name outlive signing out, and are nobody else's", async () => {
    const { page } = await at(district);
    await show(page, "/issued");
    await page.getByRole("textbox", { name: "搜索" }).fill("qqgdw");
    await page.getByRole("button", { name: "添加筛选" }).click();
    await page.getByRole("menuitem", { name: /保存/ }).click();
    await page.getByRole("dialog").getByRole("textbox").fill("年度情况");
    await page.getByRole("dialog").getByRole("button", { name: "保存" }).click();
    const signOut = async (): Promise<void> => {
      await page.getByRole("button", { name: /经办/ }).click();
      await page.getByRole("menuitem", { name: "退出" }).click();
      await page.getByLabel("用户名").waitFor();
    };
    const signIn = async (who: Client): Promise<void> => {
      await page.getByLabel("用户名").fill(who.username);
      await page.getByLabel("密码").fill(PASSWORD);
      await page.getByRole("button", { name: "登录" }).click();
      await page.getByRole("menuitem", { name: "下达台账" }).click();
    };
    await signOut();
    await signIn(town);
    await page.getByRole("button", { name: "添加筛选" }).click();
    expect(await page.getByRole("menuitem", { name: /年度情况/ }).count()).toBe(0);
    await page.keyboard.press("Escape");
    await signOut();
    await signIn(district);
    await page.getByRole("button", { name: "添加筛选" }).click();
    await page.getByRole("menuitem", { name: /年度情况/ }).waitFor();
  });
});
