import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dispatched, must, received, type Seen } from "../acts.ts";
import { consoleDocument } from "../documents.ts";
import { type Client, World } from "../world.ts";
import { enter, executablePath, launch, open, reach, type Visit } from "./browser.ts";

const PHONE = { width: 390, height: 844 };

/** Presses Tab until that has the focus, then Enter. */
async function press(page: Page, name: string | RegExp): Promise<void> {
  await reach(page, name);
  await page.keyboard.press("Enter");
}

describe.skipIf(executablePath === null)("without a mouse, without a connection, on a phone", () => {
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

  /** Handed in by 周王镇, waiting for the district. */
  async function handedIn(title: string): Promise<Seen> {
    const task = await dispatched(district, { title, selector: { include: [townId] } });
    let seen = await received(town, task.id);
    for (const act of ["acknowledge", "accept", "start"]) seen = await must(town, `${act}Assignment`, "assignment", seen);
    return must(town, "submitAssignment", "assignment", seen, { contents: [{ key: "text", text: "已完成自查。" }] });
  }

  test("the district drafts, chooses its recipients and dispatches with the keyboard", async () => {
    const { page } = await at(district);
    await show(page, "/tasks/create");
    await reach(page, /^标题/);
    await page.keyboard.type("键盘下达的任务");
    await reach(page, /^工作要求/);
    await page.keyboard.type("请各党委报送。");
    await reach(page, /^名称/);
    await page.keyboard.type("书面总结");
    await press(page, "4 周后");
    await page.getByText(/个工作日）/).waitFor();
    await reach(page, "全部党组织");
    await page.keyboard.press("Space");
    await page.getByText("已选 24 个单位").waitFor();
    // The first box of the tree: the district itself, with its three federations.
    await reach(page, "宣州区");
    await page.keyboard.press("Space");
    await page.getByText("已选 27 个单位").waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Space");
    await page.getByText("已选 26 个单位").waitFor();
    await page.keyboard.press("Space");
    await page.getByText("已选 27 个单位").waitFor();
    await press(page, "保存草稿");
    await page.getByRole("button", { name: "提交审核" }).waitFor();
    await press(page, "提交审核");
    await page.getByRole("button", { name: "下达", exact: true }).waitFor();
    await press(page, "下达");
    await page.getByRole("dialog").waitFor();
    await press(page, "确定");
    await page.getByRole("link", { name: "周王镇党委" }).waitFor();
  });

  test("a reviewer returns it with two reasons; both reach the tenant, and leaving the page loses none", async () => {
    const { id } = await handedIn("键盘审核的任务");
    const { page } = await at(district);
    await show(page, `/assignments/${id}/show`);
    await press(page, "开始审核");
    await reach(page, /^理由/);
    await page.keyboard.type("数据不全");
    await press(page, "再加一条意见");
    await page.getByLabel("理由").nth(1).focus();
    await page.keyboard.type("没有盖章");
    await show(page, "/today");
    await show(page, `/assignments/${id}/show`);
    expect(await page.getByLabel("理由").nth(1).inputValue()).toBe("没有盖章");
    await press(page, "退回");
    await page.getByText("已退回").first().waitFor();
    const back = await town.get<Array<{ reasons: Array<{ reason: string }> }>>(
      "query ($id: ID!) { assignment(id: $id) { returns { reasons { reason } } } }",
      { id },
      ["assignment", "returns"],
    );
    expect(back.flatMap(({ reasons }) => reasons.map(({ reason }) => reason))).toEqual(["数据不全", "没有盖章"]);
  });

  test("many are acknowledged at once with the keyboard, and only acts that are allowed are offered", async () => {
    for (const title of ["批量签收甲", "批量签收乙"]) await dispatched(district, { title, selector: { include: [townId] } });
    const { page } = await at(town);
    await show(page, `/assignments?filter=${encodeURIComponent(JSON.stringify({ q: "批量签收" }))}`);
    await page.getByRole("link", { name: "批量签收甲" }).waitFor();
    await reach(page, /全选|选择全部/);
    await page.keyboard.press("Space");
    await page.getByRole("button", { name: "签收（2）" }).waitFor();
    expect(await page.getByRole("button", { name: /^承办/ }).count()).toBe(0);
    await press(page, "签收（2）");
    await page.getByText("已办理 2 条").waitFor();
    await expect.poll(() => page.getByText("已签收", { exact: true }).count()).toBe(2);
  });

  test("a row of a ledger is a link that the keyboard opens, and the way back is named", async () => {
    await dispatched(district, { title: "由台账打开", selector: { include: [townId] } });
    const { page } = await at(town);
    await show(page, `/assignments?filter=${encodeURIComponent(JSON.stringify({ q: "由台账打开" }))}`);
    await page.getByRole("link", { name: "由台账打开" }).waitFor();
    await press(page, "由台账打开");
    await page.getByRole("heading", { level: 1, name: "由台账打开" }).waitFor();
    await press(page, "任务台账");
    await page.getByRole("heading", { level: 1, name: "任务台账" }).waitFor();
  });

  test("/ goes to the search of the page, Ctrl+K to everything; arrows choose, pages are found by initials", async () => {
    await dispatched(district, { title: "查找用的任务", selector: { include: [townId] } });
    const { page } = await at(town);
    await show(page, "/assignments");
    await page.getByRole("textbox", { name: "搜索" }).waitFor();
    await page.locator("h1").click();
    await page.keyboard.press("/");
    await page.keyboard.type("a/b");
    expect(await page.getByRole("textbox", { name: "搜索" }).inputValue()).toBe("a/b");
    await page.keyboard.press("Control+k");
    const box = page.getByRole("dialog").getByRole("combobox");
    await box.fill("rwtz");
    await page.getByRole("option", { name: "任务台账" }).waitFor();
    await box.fill("czyd");
    await page
      .getByRole("option", { name: /查找用的任务/ })
      .first()
      .waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "查找用的任务" }).waitFor();
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog").getByRole("combobox").fill("没有这样的东西");
    await page.getByText("没有找到").waitFor();
  });

  test("a dialog left by mistake gives back what was typed in it", async () => {
    const task = await dispatched(district, { title: "对话框里的字", selector: { include: [townId] } });
    const { id } = await must(town, "acknowledgeAssignment", "assignment", await received(town, task.id));
    const { page } = await at(town);
    await show(page, `/assignments/${id}/show`);
    await page.getByRole("button", { name: "提出异议" }).click();
    await page.getByRole("dialog").getByLabel("理由").fill("本镇没有这类单位");
    await page.mouse.click(5, 400);
    await page.getByRole("dialog").getByLabel("理由").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "提出异议" }).click();
    expect(await page.getByRole("dialog").getByLabel("理由").inputValue()).toBe("本镇没有这类单位");
  });

  test("an error names its request, a page one may not see says so, and another try mends a broken answer", async () => {
    const { page } = await at(town);
    const refused = { errors: [{ message: "系统出现错误", extensions: { code: "INTERNAL", requestId: "req-4711" } }] };
    const { hash } = consoleDocument("Today");
    await page.route("**/graphql", (route) =>
      (route.request().postData() ?? "").includes(hash) ? route.fulfill({ status: 500, json: refused }) : route.continue(),
    );
    await page.goto("about:blank");
    await page.goto(`${world.app.url}/#/today`);
    await page.getByText("系统出现错误（编号 req-4711）").waitFor({ timeout: 60_000 });
    await page.unroute("**/graphql");
    await page.getByRole("button", { name: "重试" }).click();
    await page.getByRole("heading", { name: /我的任务/ }).waitFor();
    const auditor = await at(await world.person("区委组织部", ["AUDITOR"]));
    await show(auditor.page, "/overview");
    await auditor.page.getByRole("alert").getByText(/编号/).waitFor();
  });

  test("on a phone: a bar at the bottom, cards, filters behind one button, also for an administrator", async () => {
    const { page } = await at(district, PHONE);
    for (const path of ["/assignments", "/issued", "/overseen", "/tasks", "/organizations", "/accounts", "/events", "/accessEntries"]) {
      await show(page, path);
      expect([path, await page.getByRole("navigation", { name: "我的工作" }).getByRole("button").count()]).toEqual([path, 5]);
      expect([path, await page.getByRole("table").count()]).toEqual([path, 0]);
      // 督办台账 begins with a filter, and a filter that is set is shown.
      const filters = await page.getByRole("combobox", { name: /状态|时效|条线/ }).count();
      expect([path, filters]).toEqual([path, path === "/overseen" ? 1 : 0]);
    }
    const { id } = await dispatched(district, { title: "手机上看进度", selector: { include: [townId] } });
    await show(page, `/tasks/${id}/show`);
    await page.getByRole("link", { name: "周王镇党委" }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    const admin = await at(await world.person("区委组织部", ["PLATFORM_ADMIN"]), PHONE);
    expect(await admin.page.getByRole("navigation", { name: "我的工作" }).getByRole("button").count()).toBeGreaterThan(1);
  });

  test("a screen reader hears names and roles: one h1, named landmarks, named controls", async () => {
    const { id } = await handedIn("听得见的任务");
    const { page } = await at(district);
    for (const path of ["/today", "/issued", "/tasks/create", `/assignments/${id}/show`, "/overview", "/organizations"]) {
      await show(page, path);
      await page.getByRole("main").waitFor();
      expect([path, await page.getByRole("heading", { level: 1 }).count()]).toEqual([path, 1]);
      const nameless = await page.locator("button, a[href], input:not([type=hidden]), [role=combobox]").evaluateAll((all) =>
        all
          .filter((one) => one.checkVisibility() && one.closest("[aria-hidden=true]") === null)
          .filter((one) => {
            const labels = one instanceof HTMLInputElement ? [...(one.labels ?? [])].map((label) => label.textContent).join("") : "";
            const by = (one.getAttribute("aria-labelledby") ?? "").split(" ").map((name) => document.getElementById(name)?.textContent ?? "");
            return (
              `${one.textContent}${one.getAttribute("aria-label") ?? ""}${one.getAttribute("title") ?? ""}${one.getAttribute("placeholder") ?? ""}${labels}${by.join("")}`.trim() ===
              ""
            );
          })
          .map((one) => one.outerHTML.slice(0, 120)),
      );
      expect([path, ...nameless]).toEqual([path]);
    }
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");
  });
});
