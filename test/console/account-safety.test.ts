import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Client, PASSWORD, World } from "../world.ts";
import { axe, executablePath, launch, visit } from "./browser.ts";

describe.skipIf(executablePath === null)("tokens, sessions and unneeded accounts in the browser", () => {
  let world: World;
  let browser: Browser;

  beforeAll(async () => {
    world = await World.start({ console: fileURLToPath(new URL("../../admin/dist", import.meta.url)) });
    browser = await launch();
  });

  afterAll(async () => {
    await browser.close();
    await world.stop();
  });

  async function at(client: Client, path: string, size?: { width: number; height: number }): Promise<Page> {
    const { page } = await visit(browser, world.app.url, size);
    await page.getByLabel("用户名").fill(client.username);
    await page.getByLabel("密码").fill(PASSWORD);
    await page.getByRole("button", { name: "登录" }).click();
    await page.getByRole("button", { name: "登录" }).waitFor({ state: "detached" });
    await expect.poll(() => new URL(page.url()).hash).not.toContain("login");
    await page.goto(`${world.app.url}/#${path}`);
    await page.locator("h1").filter({ hasText: /\S/ }).waitFor();
    return page;
  }

  test("a token is made, shown once, works, and is revoked; a refusal keeps what was typed", async () => {
    const holder = await world.person("周王镇工会", ["TENANT_OPERATOR", "API_CLIENT"]);
    const page = await at(holder, "/tokens", { width: 390, height: 844 });
    await page.getByRole("button", { name: "新建令牌" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("用途").fill("与市级平台的数据对接");
    await dialog.getByLabel("经办人").check();
    // The server's own clock stands in October 2026: a day beyond its year is refused.
    await dialog.getByLabel("有效期至").fill("2028-01-01");
    await dialog.getByRole("button", { name: "生成令牌" }).click();
    await dialog.getByText(/有效期应在/).waitFor();
    expect(await dialog.getByLabel("用途").inputValue()).toBe("与市级平台的数据对接");
    await dialog.getByLabel("有效期至").fill("2026-12-31");
    await dialog.getByRole("button", { name: "生成令牌" }).click();
    const shown = page.getByRole("dialog", { name: "新令牌" });
    const program = new Client(world.app.url);
    program.bearer = (await shown.locator("output").textContent()) ?? "";
    expect(await program.get("{ viewer { roles } }", {}, ["viewer", "roles"])).toEqual(["TENANT_OPERATOR"]);
    await shown.getByRole("button", { name: "我已记下，关闭" }).click();
    await page.getByText("与市级平台的数据对接").waitFor();
    expect(await page.content()).not.toContain(program.bearer);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await axe(page)).toEqual([]);
    await page.getByRole("button", { name: "吊销 与市级平台的数据对接" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "确定" }).click();
    await page.getByText("已吊销", { exact: true }).first().waitFor();
    expect((await program.ask("{ viewer { roles } }")).status).toBe(401);
  });

  test("an administrator finds what nobody uses and ends it there, with the keyboard alone", async () => {
    const today = world.clock.now();
    world.clock.set("2026-05-01T02:00:00Z");
    const asleep = await world.person("周王镇妇联", ["TENANT_OPERATOR"]);
    world.clock.set(today);
    const admin = await world.person("周王镇妇联", ["TENANT_ADMIN"]);
    const page = await at(admin, "/accountFindings");
    await page.getByRole("button", { name: "长期未登录 1" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "长期未登录 1", pressed: true }).waitFor();
    const row = page.getByRole("row").filter({ hasText: asleep.username }).filter({ hasText: "长期未登录" });
    await row.getByText("2026-05-01（167 天）").waitFor();
    await row.getByRole("button", { name: "停用" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").getByRole("button", { name: "确定" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "长期未登录 0" }).waitFor();
    expect((await asleep.ask("{ sessions { id } }")).errors[0]?.extensions.code).toBe("UNAUTHENTICATED");
    expect(await axe(page)).toEqual([]);
  });

  test("an administrator sees where somebody is signed in, and signs them out", async () => {
    const person = await world.person("周王镇团委", ["TENANT_OPERATOR"]);
    const admin = await world.person("周王镇团委", ["TENANT_ADMIN"]);
    const page = await at(admin, `/accounts/${person.accountId}/show`);
    await page.getByText("网络地址 127.0.0.1").first().waitFor();
    await page.getByRole("button", { name: "退出全部登录" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "确定" }).click();
    await page.getByText("目前没有登录").waitFor();
    expect((await person.ask("{ sessions { id } }")).errors[0]?.extensions.code).toBe("UNAUTHENTICATED");
  });

  test("whoever is given a right meanwhile signs in again over the page and goes on", async () => {
    const person = await world.person("水阳镇工会", ["TENANT_OPERATOR"]);
    const platform = await world.person("区委组织部", ["PLATFORM_ADMIN"]);
    const page = await at(person, "/assignments");
    const { id: tenantId } = await world.organization("水阳镇工会");
    const input = { accountId: person.accountId, tenantId, role: "AUDITOR", scope: "TENANT", reason: "兼任" };
    await platform.get("mutation ($input: GrantInput!) { createGrant(input: $input) { userErrors { code } } }", { input });
    await page.goto(`${world.app.url}/#/messages`);
    const dialog = page.getByRole("dialog", { name: "登录已过期" });
    await dialog.getByLabel("密码").fill(PASSWORD);
    await dialog.getByRole("button", { name: "登录" }).click();
    await dialog.waitFor({ state: "detached" });
    await page.reload();
    await page.getByRole("menuitem", { name: "账号体检" }).waitFor();
  });
});
