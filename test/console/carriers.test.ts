import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Client, World } from "../world.ts";
import { axe, enter, executablePath, launch, open } from "./browser.ts";

const PHONE = { width: 390, height: 844 };

describe.skipIf(executablePath === null)("carriers in the browser", () => {
  let world: World;
  let browser: Browser;
  let district: Client;

  beforeAll(async () => {
    world = await World.start({ console: fileURLToPath(new URL("../../admin/dist", import.meta.url)) });
    district = await world.person("区委组织部");
    const begin = 'mutation { createCampaign(input: { name: "创先争优活动", startsOn: "2026-01-01", endsOn: "2099-12-31" }) { campaign { id } } }';
    await district.get(begin);
    browser = await launch();
  });

  afterAll(async () => {
    await browser.close();
    await world.stop();
  });

  test("one is entered and offered at a desk, copied by a peer on a phone, and seen to spread by the district", async () => {
    const union = await world.person("周王镇工会");
    const peer = await world.person("水阳镇工会");
    const desk = await enter(browser, world.app.url, union.username);
    await open(desk.page, world.app.url, "/carriers/create");
    await desk.page.getByLabel("载体名称").fill("职工夜校");
    await desk.page.getByLabel("针对的问题").fill("青工多、技能提升途径少");
    // A reload loses nothing.
    await desk.page.reload();
    await desk.page.getByLabel("主要做法").fill("每周两晚，企业点单、工会派师");
    expect(await desk.page.getByLabel("针对的问题").inputValue()).toBe("青工多、技能提升途径少");
    await desk.page.getByRole("button", { name: "保存" }).click();
    await desk.page.getByRole("button", { name: "推荐给同行" }).click();
    await desk.page.getByRole("button", { name: "确定" }).click();
    await desk.page.getByRole("button", { name: "取消推荐" }).waitFor();
    expect(await axe(desk.page)).toEqual([]);

    const phone = await enter(browser, world.app.url, peer.username, PHONE);
    await open(phone.page, world.app.url, "/sharedCarriers");
    await phone.page.getByRole("button", { name: "借鉴" }).click();
    await phone.page.getByRole("button", { name: "确定" }).click();
    await phone.page.getByText("本单位已借鉴").waitFor();
    expect(await phone.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    await open(phone.page, world.app.url, "/carriers");
    await phone.page.getByText("借鉴自周王镇工会").waitFor();

    const reader = await enter(browser, world.app.url, district.username);
    await open(reader.page, world.app.url, "/carrierReport");
    await reader.page.getByText("1 个单位借鉴").waitFor();
    await reader.page.getByRole("link", { name: "工会 借鉴 1" }).click();
    await reader.page.waitForURL(/#\/carriersOverseen\?/);
    await reader.page.getByText("1–1").waitFor();
    await reader.page.goBack();
    await reader.page.getByRole("link", { name: "职工夜校" }).click();
    await reader.page.getByText("2026-10-15 水阳镇工会").waitFor();
    expect([...desk.faults, ...phone.faults, ...reader.faults]).toEqual([]);
  });
});
