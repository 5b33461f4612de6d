import { fileURLToPath } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { draftTask, dispatched, must, received } from "../acts.ts";
import { type Client, PASSWORD, World } from "../world.ts";
import { executablePath, launch, type Visit, visit } from "./browser.ts";

/** Every page of the menu and the forms behind them. */
const PAGES = [
  "/today",
  "/assignments",
  "/messages",
  "/tasks",
  "/tasks/create",
  "/issued",
  "/overview",
  "/overseen",
  "/organizations",
  "/massGroups",
  "/massGroups/create",
  "/jointBuildings",
  "/accounts",
  "/accounts/create",
  "/events",
  "/accessEntries",
  "/sessions",
  "/password",
];
const SIZES = [
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];

describe.skipIf(executablePath === null)("work in the browser", () => {
  let world: World;
  let browser: Browser;
  let town: Client;
  let district: Client;
  let townId: string;

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

  async function at(client: Client, size?: { width: number; height: number }): Promise<Visit> {
    const seen = await visit(browser, world.app.url, size);
    await seen.page.getByLabel("用户名").fill(client.username);
    await seen.page.getByLabel("密码").fill(PASSWORD);
    await seen.page.getByRole("button", { name: "登录" }).click();
    await seen.page.getByRole("button", { name: "登录" }).waitFor({ state: "detached" });
    await expect.poll(() => new URL(seen.page.url()).hash).not.toContain("login");
    await seen.page.locator("h1").filter({ hasText: /\S/ }).waitFor();
    return seen;
  }

  async function settled(page: Page, path: string): Promise<void> {
    await page.goto(`${world.app.url}/#${path}`);
    await page.locator("h1").filter({ hasText: /\S/ }).waitFor();
    await page.waitForLoadState("networkidle");
  }

  /** A task under way at 周王镇; the id of its assignment. */
  async function underWay(title: string): Promise<string> {
    const task = await dispatched(district, { title, selector: { include: [townId] } });
    let seen = await received(town, task.id);
    for (const act of ["acknowledge", "accept", "start"]) seen = await must(town, `${act}Assignment`, "assignment", seen);
    return seen.id;
  }

  test("two people fill in one assignment: both versions are shown, each chooses, nothing typed is lost", async () => {
    const id = await underWay("两人同时填报");
    const colleague = await world.person("周王镇党委");
    const [first, second] = [(await at(town)).page, (await at(colleague)).page];
    for (const page of [first, second]) await settled(page, `/assignments/${id}/show`);
    await first.getByRole("textbox", { name: "工作总结" }).fill("甲写的内容");
    await first.getByText(/草稿已保存/).waitFor();
    await second.getByRole("textbox", { name: "工作总结" }).fill("乙写的内容");
    const dialog = second.getByRole("dialog", { name: "他人已先保存" });
    await dialog.getByText("甲写的内容").waitFor();
    await dialog.getByText("乙写的内容").waitFor();
    await dialog.getByRole("button", { name: "按所选保存" }).click();
    await second.getByText(/草稿已保存/).waitFor();
    await first.getByRole("textbox", { name: "工作总结" }).fill("甲又写了");
    const other = first.getByRole("dialog", { name: "他人已先保存" });
    await other.getByRole("radio", { name: "工作总结 他人保存的" }).check();
    await other.getByRole("button", { name: "按所选保存" }).click();
    await expect.poll(() => first.getByRole("textbox", { name: "工作总结" }).inputValue()).toBe("乙写的内容");
  });

  test("two people edit one draft task: field by field the choice decides", async () => {
    const draft = await draftTask(district, { title: "原标题", selector: { include: [townId] } });
    const { page } = await at(district);
    await settled(page, `/tasks/${draft.id}`);
    await page.getByLabel("标题").fill("我的标题");
    const input = {
      kind: "TASK",
      title: "他的标题",
      body: "他的要求",
      dueOn: "2026-11-20",
      selector: { include: [townId] },
      deliverables: [{ key: "text", kind: "TEXT", title: "工作总结", required: true }],
    };
    const edit =
      "mutation ($id: ID!, $version: Int!, $input: TaskInput!) { editTask(id: $id, version: $version, input: $input) { userErrors { code } } }";
    expect((await district.ask(edit, { id: draft.id, version: draft.version, input })).data).toEqual({ editTask: { userErrors: [] } });
    await page.getByRole("button", { name: "保存草稿" }).click();
    const dialog = page.getByRole("dialog", { name: "他人已先保存" });
    await dialog.getByRole("radio", { name: "工作要求 他人保存的" }).check();
    await dialog.getByRole("radio", { name: "截止日期 他人保存的" }).check();
    await dialog.getByRole("button", { name: "按所选保存" }).click();
    await page.getByText("他的要求").waitFor();
    await page.getByText("我的标题").first().waitFor();
    const stored = await district.get("query ($id: ID!) { task(id: $id) { title body dueOn } }", { id: draft.id }, ["task"]);
    expect(stored).toEqual({ title: "我的标题", body: "他的要求", dueOn: "2026-11-20" });
  });

  test("with the keyboard alone: sign in, open the first task, acknowledge it, fill it in, hand it in", async () => {
    const officer = await world.person("水阳镇党委");
    await dispatched(district, { title: "键盘办理", selector: { include: [(await world.organization("水阳镇党委")).id] } });
    const { page } = await visit(browser, world.app.url);
    const reach = async (name: string | RegExp): Promise<void> => {
      for (let presses = 0; presses < 60; presses++) {
        const found = await page.evaluate(() => {
          const on = document.activeElement === document.body ? null : document.activeElement;
          const label = on?.id === undefined || on.id === "" ? null : document.querySelector(`label[for="${CSS.escape(on.id)}"]`);
          return `${on?.getAttribute("aria-label") ?? ""} ${label?.textContent ?? ""} ${on?.textContent ?? ""}`.trim();
        });
        if (typeof name === "string" ? found.split(" ").includes(name) : name.test(found)) return;
        await page.keyboard.press("Tab");
      }
      throw new Error(`the Tab key does not reach ${String(name)}`);
    };
    await page.getByLabel("用户名").waitFor();
    await reach(/用户名/);
    await page.keyboard.type(officer.username);
    await reach(/密码/);
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: "键盘办理" }).first().waitFor();
    await reach(/键盘办理/);
    await page.keyboard.press("Enter");
    for (const name of ["签收", "承办", "开始办理"]) {
      await page.getByRole("button", { name, exact: true }).waitFor();
      await reach(name);
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name, exact: true }).waitFor({ state: "detached" });
    }
    await page.getByRole("textbox", { name: "工作总结" }).waitFor();
    await reach(/工作总结/);
    await page.keyboard.type("全部用键盘完成。");
    await page.getByText(/草稿已保存/).waitFor();
    await reach("报送");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
    await reach("报送");
    await page.keyboard.press("Enter");
    await page.getByText("待审核").first().waitFor();
  });

  test("Ctrl+K finds a record by its pinyin", async () => {
    await underWay("拼音查找任务");
    const { page } = await at(town);
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog").getByRole("textbox").fill("pycz");
    await page.getByRole("dialog").getByText("拼音查找任务").waitFor();
  });

  test("the language chosen in the bar is kept with the account", async () => {
    const reader = await world.person("水阳镇党委");
    const { page } = await at(reader);
    await page.getByRole("button", { name: "中文" }).click();
    await page.getByRole("menuitem", { name: "English" }).click();
    await page.getByRole("menuitem", { name: "Today" }).waitFor();
    await settled(page, "/assignments");
    await page.reload();
    await page.getByRole("menuitem", { name: "Today" }).waitFor();
    expect(await reader.get("{ viewer { locale } }", {}, ["viewer", "locale"])).toBe("en");
  });

  test("a number of the overview opens to exactly its rows", async () => {
    const { page } = await at(district);
    await settled(page, "/overview");
    const expected = page.getByRole("definition").first();
    const count = Number(await expected.textContent());
    await expected.getByRole("link").click();
    await page.getByText(new RegExp(`共 ${count} 条`)).waitFor();
    expect(count).toBeGreaterThan(2);
  });

  test.each(SIZES)(
    "no page is wider than the screen at $width, and none shows a key instead of a word",
    async (size) => {
      const everyone = await world.person("区委组织部", [
        "TENANT_OPERATOR",
        "TENANT_APPROVER",
        "TENANT_ADMIN",
        "ISSUER",
        "RECEIVER",
        "DISTRICT_READER",
        "AUDITOR",
        "PLATFORM_ADMIN",
      ]);
      const { page, faults } = await at(everyone, size);
      for (const locale of ["zh-CN", "en"]) {
        await everyone.ask("mutation ($locale: String!) { setLocale(locale: $locale) { userErrors { code } } }", { locale });
        await page.goto("about:blank");
        for (const path of PAGES) {
          await settled(page, path);
          const seen = await page.evaluate(() => ({ wide: document.documentElement.scrollWidth, text: document.body.innerText }));
          expect([locale, path, seen.wide <= size.width ? "fits" : seen.wide]).toEqual([locale, path, "fits"]);
          const keys = seen.text.match(
            /\b(?:app|ra|tasks|assignments|reports|accounts|organizations|massGroups|events|sessions|enums|acts)\.[\w.]+/g,
          );
          expect([locale, path, keys]).toEqual([locale, path, null]);
          if (locale === "en") expect([path, /[\u4e00-\u9fff]/.test(await page.locator("h1").innerText())]).toEqual([path, false]);
        }
      }
      expect(faults).toEqual([]);
    },
    120_000,
  );

  test("axe finds nothing on any page", async () => {
    const { page } = await at(district);
    for (const path of [...PAGES, `/assignments/${await underWay("无障碍")}/show`]) {
      await settled(page, path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect([path, ...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)]).toEqual([path]);
    }
  }, 120_000);
});
