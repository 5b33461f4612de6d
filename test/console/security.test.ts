import { fileURLToPath } from "node:url";
import { Secret, TOTP } from "otpauth";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RealProvider, startProvider } from "../provider.ts";
import { type Client, PASSWORD, World } from "../world.ts";
import { axe, executablePath, launch, visit } from "./browser.ts";

/** One's own menu: by one's name, on a phone by a picture. */
const OWN_MENU = /经办|Profile/;
const SIZES = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
];

describe.skipIf(executablePath === null)("account security in the browser", () => {
  let world: World;
  let browser: Browser;
  let provider: RealProvider;

  beforeAll(async () => {
    provider = await startProvider();
    const { issuer, clientId, clientSecret } = provider;
    world = await World.start({
      console: fileURLToPath(new URL("../../admin/dist", import.meta.url)),
      oidc: { issuer, clientId, clientSecret, redirectUri: null, name: "政务统一认证", scope: "openid" },
    });
    provider.serve(`${world.app.url}/oidc/callback`);
    browser = await launch();
  });

  afterAll(async () => {
    await browser.close();
    await world.stop();
    await provider.stop();
  });

  const wait = (seconds: number): void => world.clock.set(new Date(world.clock.now().getTime() + seconds * 1_000));
  const codeOf = (secret: string): string =>
    new TOTP({ secret: Secret.fromBase32(secret.replaceAll(" ", "")) }).generate({ timestamp: world.clock.now().getTime() });

  async function fill(page: Page, username: string): Promise<void> {
    await page.getByLabel("用户名").fill(username);
    await page.getByLabel("密码").fill(PASSWORD);
    await page.keyboard.press("Enter");
  }

  async function inside(page: Page): Promise<void> {
    await expect.poll(() => new URL(page.url()).hash, { timeout: 60_000 }).not.toContain("login");
    await page.getByRole("button", { name: OWN_MENU }).waitFor();
  }

  async function looked(page: Page, size: { width: number }): Promise<void> {
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
  }

  async function signOut(page: Page): Promise<void> {
    await page.getByRole("button", { name: OWN_MENU }).click();
    await page.getByRole("menuitem", { name: "退出", exact: true }).click();
    await page.getByLabel("用户名").waitFor();
  }

  test.each(SIZES)(
    "with the keyboard: set up, sign out, sign in with a code, then with a recovery code, at $width",
    async (size) => {
      const person = await world.person("周王镇党委");
      const { page, foreign, faults } = await visit(browser, world.app.url, size);
      page.setDefaultTimeout(60_000);
      await fill(page, person.username);
      await inside(page);
      await page.goto(`${world.app.url}/#/security`);
      await page.getByRole("link", { name: "启用两步验证" }).focus();
      await looked(page, size);
      await page.keyboard.press("Enter");
      await page.getByLabel("当前密码").fill("not-my-password");
      await page.keyboard.press("Enter");
      await page.getByText("当前密码不正确").waitFor();
      await page.getByLabel("当前密码").fill(PASSWORD);
      await page.keyboard.press("Enter");
      await page.getByRole("img", { name: /二维码/ }).waitFor();
      const secret = (await page.getByRole("status").textContent()) ?? "";
      await looked(page, size);
      // The field is where the cursor is.
      await page.keyboard.type("000000");
      await page.keyboard.press("Enter");
      await page.getByText("验证码或恢复码不正确").waitFor();
      await page.getByLabel(/6 位验证码/).fill(codeOf(secret));
      await page.keyboard.press("Enter");
      const shown = page.getByRole("list", { name: "恢复码" }).getByRole("listitem");
      await shown.first().waitFor();
      const recovery = await shown.allTextContents();
      expect(recovery).toHaveLength(10);
      await looked(page, size);
      await page.keyboard.press("Enter");
      await page.getByText("剩余恢复码 10 个").waitFor();
      await looked(page, size);

      await signOut(page);
      wait(60);
      await fill(page, person.username);
      await page.getByLabel("验证码或恢复码").waitFor();
      await looked(page, size);
      await page.keyboard.type(codeOf(secret));
      await page.keyboard.press("Enter");
      await inside(page);

      await signOut(page);
      await fill(page, person.username);
      await page.getByLabel("验证码或恢复码").waitFor();
      await page.keyboard.type(recovery[4] ?? "");
      await page.keyboard.press("Enter");
      await inside(page);
      await page.goto(`${world.app.url}/#/security`);
      await page.getByText("剩余恢复码 9 个").waitFor();
      expect([foreign, faults]).toEqual([[], []]);
    },
    240_000,
  );

  test("whoever holds a role that needs one is led to set it up first, and administrators see and reset it", async () => {
    const admin = await world.person("区委组织部", ["PLATFORM_ADMIN"]);
    const auditor = await world.person("周王镇工会", ["AUDITOR"]);
    const { page } = await visit(browser, world.app.url);
    await fill(page, admin.username);
    await inside(page);
    await page.goto(`${world.app.url}/#/accounts`);
    await page.getByRole("checkbox", { name: "审计" }).check();
    await page.getByRole("button", { name: "保存" }).click();
    await page.getByText("已保存").waitFor();

    const theirs = await visit(browser, world.app.url);
    await fill(theirs.page, auditor.username);
    await theirs.page.getByText("您的角色须先启用两步验证").waitFor();
    await theirs.page.getByLabel("当前密码").fill(PASSWORD);
    await theirs.page.keyboard.press("Enter");
    const secret = (await theirs.page.getByRole("status").textContent()) ?? "";
    await theirs.page.getByLabel(/6 位验证码/).fill(codeOf(secret));
    await theirs.page.keyboard.press("Enter");
    await theirs.page.getByRole("button", { name: "我已保存" }).click();
    await inside(theirs.page);

    await page.goto(`${world.app.url}/#/accounts/${auditor.accountId}/show`);
    await page.getByRole("button", { name: "重置两步验证" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "确定" }).click();
    await page.getByText("两步验证：未启用").waitFor();
    await looked(page, { width: 1366 });
  });

  async function passProvider(page: Page, name: string): Promise<void> {
    await page.locator('input[name="login"]').fill(name);
    await page.locator('input[name="password"]').fill("any");
    await page.getByRole("button", { name: "Sign-in" }).click();
    await page.getByRole("button", { name: "Continue" }).click();
  }

  test("single sign-on: unknown at first, linked from the account page, then the button signs in", async () => {
    const person: Client = await world.person("水阳镇党委");
    const { page } = await visit(browser, world.app.url);
    page.setDefaultTimeout(60_000);
    await page.getByRole("link", { name: "政务统一认证" }).click();
    await passProvider(page, "qian.qi");
    await page.getByText("该单点登录身份未关联任何账号").waitFor();
    await looked(page, { width: 1366 });
    await fill(page, person.username);
    await inside(page);
    await page.goto(`${world.app.url}/#/security`);
    await page.getByRole("button", { name: "关联我的身份" }).click();
    await page.getByLabel("当前密码").fill(PASSWORD);
    await page.getByRole("button", { name: "确定" }).click();
    await page.getByText("已关联单点登录身份").waitFor();
    await page.getByText("qian.qi").waitFor();
    await looked(page, { width: 1366 });
    await signOut(page);
    await page.getByRole("link", { name: "政务统一认证" }).click();
    await inside(page);

    // The session ends midway: signed in again in another window, and what was typed is still here.
    await page.goto(`${world.app.url}/#/tasks/create`);
    await page.getByLabel("标题").fill("写到一半的任务");
    await page.context().clearCookies();
    await page.getByLabel("截止日期").fill("2026-11-15");
    const again = page.getByRole("dialog", { name: "登录已过期" });
    const [popup] = await Promise.all([page.context().waitForEvent("page"), again.getByRole("link", { name: "政务统一认证" }).click()]);
    await looked(page, { width: 1366 });
    await passProvider(popup, "qian.qi");
    await inside(popup);
    await popup.close();
    // A headless browser has no window that could come to the front.
    await page.evaluate(() => window.dispatchEvent(new Event("focus")));
    await again.waitFor({ state: "detached" });
    expect(await page.getByLabel("标题").inputValue()).toBe("写到一半的任务");

    await page.goto(`${world.app.url}/#/security`);
    await page.getByRole("button", { name: "解除关联 qian.qi" }).click();
    await page.getByText("未关联", { exact: true }).waitFor();
  });
});
