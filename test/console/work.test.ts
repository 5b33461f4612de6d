import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { draftTask, dispatched, must, received } from "../acts.ts";
import { type Client, PASSWORD, World } from "../world.ts";
import { enter, executablePath, launch, open, reach, type Visit, visit } from "./browser.ts";

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

  const at = (client: Client, size?: { width: number; height: number }): Promise<Visit> => enter(browser, world.app.url, client.username, size);
  const settled = (page: Page, path: string): Promise<void> => open(page, world.app.url, path);

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

  test("two people edit one register entry: what one of them changed is kept, what both changed is asked, also after a reload", async () => {
    const officer = await world.person("周王镇工会");
    const make =
      'mutation { createEnterprise(input: { name: "园区纺织", ownership: PRIVATE, headcount: 30, partyMembers: 0, leagueMembers: 0, women: 9 }) { enterprise { id } } }';
    const id = await officer.get<string>(make, {}, ["createEnterprise", "enterprise", "id"]);
    const edit =
      "mutation ($id: ID!, $version: Int!, $input: EnterpriseInput!) { editEnterprise(id: $id, version: $version, input: $input) { userErrors { code } } }";
    const other = async (version: number, input: object): Promise<void> => {
      const values = { name: "园区纺织", ownership: "PRIVATE", headcount: 30, partyMembers: 0, leagueMembers: 0, women: 9, ...input };
      expect((await officer.ask(edit, { id, version, input: values })).data).toEqual({ editEnterprise: { userErrors: [] } });
    };
    const { page, faults } = await at(officer);
    await settled(page, `/enterprises/${id}`);
    await page.getByRole("spinbutton", { name: /^职工数/ }).fill("40");
    await other(1, { women: 12 });
    await page.getByRole("button", { name: "保存" }).click();
    await page.waitForURL(/\/show$/);
    const now = () => officer.get("query ($id: ID!) { enterprise(id: $id) { name headcount women version } }", { id }, ["enterprise"]);
    expect(await now()).toEqual({ name: "园区纺织", headcount: 40, women: 12, version: 3 });
    await settled(page, `/enterprises/${id}`);
    await page.getByRole("spinbutton", { name: /^职工数/ }).fill("50");
    await other(3, { headcount: 45, women: 13 });
    await page.reload();
    await expect.poll(() => page.getByRole("spinbutton", { name: /^职工数/ }).inputValue()).toBe("50");
    await page.getByRole("button", { name: "保存" }).click();
    const dialog = page.getByRole("dialog", { name: "他人已先保存" });
    await dialog.getByRole("radio", { name: "女职工数 他人保存的" }).check();
    await dialog.getByRole("button", { name: "按所选保存" }).click();
    await page.waitForURL(/\/show$/);
    expect(await now()).toEqual({ name: "园区纺织", headcount: 50, women: 13, version: 5 });
    expect(faults).toEqual([]);
  });

  test("with the keyboard alone: sign in, open the first task, acknowledge it, fill it in, hand it in", async () => {
    const officer = await world.person("水阳镇党委");
    await dispatched(district, { title: "键盘办理", selector: { include: [(await world.organization("水阳镇党委")).id] } });
    const { page } = await visit(browser, world.app.url);
    await page.getByLabel("用户名").waitFor();
    await reach(page, /用户名/);
    await page.keyboard.type(officer.username);
    await reach(page, /密码/);
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: "键盘办理" }).first().waitFor();
    await reach(page, /键盘办理/);
    await page.keyboard.press("Enter");
    for (const name of ["签收", "承办", "开始办理"]) {
      await page.getByRole("button", { name, exact: true }).waitFor();
      await reach(page, name);
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name, exact: true }).waitFor({ state: "detached" });
    }
    await page.getByRole("textbox", { name: "工作总结" }).waitFor();
    await reach(page, /工作总结/);
    await page.keyboard.type("全部用键盘完成。");
    await page.getByText(/草稿已保存/).waitFor();
    await reach(page, "报送");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
    await reach(page, "报送");
    await page.keyboard.press("Enter");
    await page.getByText("待审核").first().waitFor();
  });

  test("Ctrl+K finds a record by its pinyin", async () => {
    await underWay("拼音查找任务");
    const { page } = await at(town);
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog").getByRole("combobox").fill("pycz");
    await page.getByRole("dialog").getByText("拼音查找任务").waitFor();
  });

  test("what others do appears in a list by itself, and is told where the record itself is open", async () => {
    const title = "列表自动更新";
    const task = await dispatched(district, { title, selector: { include: [townId] } });
    const seen = await received(town, task.id);
    const { page } = await at(district);
    await settled(page, "/issued");
    const row = page.getByRole("row").filter({ hasText: title });
    await row.getByText("待签收").waitFor();
    await must(town, "acknowledgeAssignment", "assignment", seen);
    await row.getByText("已签收").waitFor();
    await settled(page, `/assignments/${seen.id}/show`);
    await must(town, "acceptAssignment", "assignment", { ...seen, version: seen.version + 1 });
    await page.getByText("该记录刚被他人更新").waitFor();
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
});
