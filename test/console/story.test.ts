import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createAccount } from "../../server/accounts/account.service.ts";
import { ROLES_OF } from "../../server/demo/accounts.ts";
import { PASSWORD, World } from "../world.ts";
import { executablePath, launch, press, signIn, type Visit, visit } from "./browser.ts";

/** The smallest file that is a PDF by its first bytes. */
const PDF = Buffer.from("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n");

describe.skipIf(executablePath === null)("the story in the browser", () => {
  let world: World;
  let browser: Browser;
  let district: Visit;
  let zhouwang: Visit;

  async function account(shortName: string, username: string, roles: string): Promise<void> {
    const organization = await world.organization(shortName);
    await world.app.asSystem("platform", (ctx) =>
      createAccount(ctx, {
        username,
        name: shortName,
        tenantId: organization.id,
        roles: ROLES_OF[roles] ?? [],
        password: PASSWORD,
        mustChange: false,
        reason: "test",
      }),
    );
  }

  beforeAll(async () => {
    world = await World.start({ console: fileURLToPath(new URL("../../admin/dist", import.meta.url)) });
    await account("区委组织部", "district", "district");
    await account("周王镇党委", "zhouwangzhen.party", "party");
    await account("水阳镇党委", "shuiyangzhen.party", "party");
    browser = await launch();
    district = await visit(browser, world.app.url);
    zhouwang = await visit(browser, world.app.url);
    await signIn(district, "district", PASSWORD);
    await signIn(zhouwang, "zhouwangzhen.party", PASSWORD);
  });

  afterAll(async () => {
    await browser.close();
    await world.stop();
  });

  test("the district drafts, admits and dispatches to 24 Party committees", async () => {
    const { page } = district;
    await page.goto(`${world.app.url}/#/tasks/create`);
    await page.getByLabel("标题").fill("开展发展党员工作自查");
    await page.getByLabel("工作要求").fill("请认真自查并报送书面总结。");
    await page.getByRole("textbox", { name: "名称", exact: true }).fill("书面总结");
    await page.getByRole("button", { name: "添加报送内容" }).click();
    await page.getByRole("textbox", { name: "名称", exact: true }).nth(1).fill("盖章扫描件");
    await page.getByRole("combobox", { name: "形式" }).nth(1).click();
    await page.getByRole("option", { name: "附件" }).click();
    await page.getByLabel("截止日期").fill("2026-11-15");
    await page.getByRole("button", { name: "全部党组织" }).click();
    await page.getByText("已选 24 个单位").waitFor();
    await page.getByRole("button", { name: "保存草稿" }).click();
    // Whoever admits it sees what will be asked, and of whom.
    const submit = page.getByRole("button", { name: "提交审核" });
    await submit.waitFor();
    await page.getByText("盖章扫描件（附件 · 必报）").waitFor();
    await page.getByText("已选 24 个单位").waitFor();
    await submit.click();
    await page.getByRole("button", { name: "下达", exact: true }).click();
    await page.getByRole("button", { name: "确定" }).click();
    await page.getByText("已下达").first().waitFor();
    await page.getByRole("link", { name: "周王镇党委" }).waitFor();
    expect(await page.getByRole("row").count()).toBe(25);
  });

  test("周王镇 acknowledges, reports progress, fills in and submits with its keyboard and mouse", async () => {
    const { page } = zhouwang;
    await page.goto(`${world.app.url}/#/today`);
    await page.getByRole("link", { name: "开展发展党员工作自查" }).first().click();
    for (const name of ["签收", "承办", "开始办理"]) await press(page, name);
    await page.getByRole("button", { name: "报告进度" }).click();
    await page.getByLabel("进度（%）").fill("60");
    await page.getByRole("button", { name: "确定" }).click();
    await page.getByText("60%").waitFor();
    await page.getByRole("textbox", { name: "书面总结" }).fill("周王镇共排查问题三个。");
    await page.getByLabel("盖章扫描件").setInputFiles({ name: "周王镇总结.pdf", mimeType: "application/pdf", buffer: PDF });
    await page.getByRole("link", { name: "周王镇总结.pdf" }).waitFor();
    await page.getByText(/草稿已保存/).waitFor();
    await page.getByRole("button", { name: "报送", exact: true }).click();
    await page.getByRole("dialog").getByRole("button", { name: "报送" }).click();
    await page.getByText("待审核").first().waitFor();
  });

  test("the district returns it, 周王镇 submits again, the district approves, and the overview shows it", async () => {
    const { page } = district;
    await page.getByRole("link", { name: "周王镇党委" }).click();
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "周王镇总结.pdf" }).click();
    expect(readFileSync(await (await download).path())).toEqual(PDF);
    await press(page, "开始审核");
    await page.getByLabel("理由").first().fill("请补充整改措施");
    await page.getByRole("button", { name: "退回", exact: true }).click();
    await page.getByText("已退回").first().waitFor();

    await zhouwang.page.reload();
    await zhouwang.page.getByText("退回意见：请补充整改措施").waitFor();
    await press(zhouwang.page, "开始整改");
    await zhouwang.page.getByRole("textbox", { name: "书面总结" }).fill("周王镇共排查问题三个，已全部整改。");
    await zhouwang.page.getByRole("button", { name: "报送", exact: true }).click();
    await zhouwang.page.getByRole("dialog").getByRole("button", { name: "报送" }).click();
    await zhouwang.page.getByText("待审核").first().waitFor();

    await page.reload();
    await press(page, "开始审核");
    await page.getByRole("button", { name: "办结" }).click();
    await page.getByRole("button", { name: "确定" }).click();
    await page.getByText("已办结").first().waitFor();
    await page.goto(`${world.app.url}/#/overview`);
    await page
      .getByRole("row", { name: /周王镇/ })
      .getByText("100%")
      .first()
      .waitFor();
  });

  test("水阳镇 sees nothing of it, and the access log of 周王镇 shows the district's reads", async () => {
    const shuiyang = await visit(browser, world.app.url);
    await signIn(shuiyang, "shuiyangzhen.party", PASSWORD);
    const { hash } = new URL(zhouwang.page.url());
    await shuiyang.page.goto(`${world.app.url}/${hash}`);
    await shuiyang.page.waitForTimeout(1_000);
    expect(await shuiyang.page.getByText("排查问题").count()).toBe(0);
    await zhouwang.page.goto(`${world.app.url}/#/accessEntries`);
    await zhouwang.page.getByText("中共宣州区委组织部").first().waitFor();
  });

  test("no request left the origin and nothing broke on the way", () => {
    expect([...district.foreign, ...zhouwang.foreign]).toEqual([]);
    expect([...district.faults, ...zhouwang.faults]).toEqual([]);
  });

  test("when a session ends midway the page asks again, keeps what was typed, and goes on", async () => {
    const { page } = await visit(browser, world.app.url);
    const seen = { page, foreign: [], faults: [] };
    await signIn(seen, "district", PASSWORD);
    await page.goto(`${world.app.url}/#/tasks/create`);
    await page.getByLabel("标题").fill("写到一半的任务");
    await page.context().clearCookies();
    await page.getByRole("textbox", { name: "名称", exact: true }).fill("总结");
    await page.getByLabel("工作要求").fill("请报送");
    await page.getByLabel("截止日期").fill("2026-11-15");
    // Counting the recipients asks the server, which no longer knows who this is.
    const dialog = page.getByRole("dialog", { name: "登录已过期" });
    await dialog.getByLabel("密码").fill(PASSWORD);
    await dialog.getByRole("button", { name: "登录" }).click();
    await page.getByRole("button", { name: "保存草稿" }).click();
    await page.getByRole("button", { name: "提交审核" }).waitFor();
    expect(await page.getByText("写到一半的任务").count()).toBeGreaterThan(0);
  });

  test("a signed-out page settles without looping", async () => {
    const stranger = await visit(browser, world.app.url);
    let navigations = 0;
    stranger.page.on("framenavigated", () => navigations++);
    await stranger.page.waitForTimeout(1_500);
    expect(navigations).toBeLessThan(10);
    expect(new URL(stranger.page.url()).hash).toBe("#/login");
  });
});
