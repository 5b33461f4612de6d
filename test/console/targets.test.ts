import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { draftTarget, must } from "../targets.ts";
import { type Client, World } from "../world.ts";
import { axe, enter, executablePath, launch, open } from "./browser.ts";

const PHONE = { width: 390, height: 844 };

describe.skipIf(executablePath === null)("annual targets and target positions in the browser", () => {
  let world: World;
  let browser: Browser;
  let district: Client;
  let union: Client;
  let second: Client;

  beforeAll(async () => {
    world = await World.start({ console: fileURLToPath(new URL("../../admin/dist", import.meta.url)) });
    [district, union, second] = (await Promise.all(["区委组织部", "周王镇工会", "周王镇工会"].map((name) => world.person(name)))) as [
      Client,
      Client,
      Client,
    ];
    browser = await launch();
  });

  afterAll(async () => {
    await browser.close();
    await world.stop();
  });

  test("one is decomposed and issued at a desk, reported on a phone, and seen in the report", async () => {
    const desk = await enter(browser, world.app.url, district.username);
    await open(desk.page, world.app.url, "/annualTargets/create");
    await desk.page.getByLabel("目标名称").fill("新建非公企业工会");
    await desk.page.getByLabel("指标说明").fill("全年新建工会组织的非公企业数");
    await desk.page.getByLabel("目标值").fill("100");
    await desk.page.getByRole("button", { name: "全部工会" }).click();
    await desk.page.getByText("分解合计 100个，与目标值一致").waitFor();
    await desk.page.getByRole("button", { name: "逐个填写" }).click();
    await desk.page.getByLabel("周王镇工会", { exact: true }).last().fill("7");
    await desk.page.getByText("相差 +").waitFor();
    // A reload loses nothing.
    await desk.page.reload();
    expect(await desk.page.getByLabel("指标说明").inputValue()).toBe("全年新建工会组织的非公企业数");
    await desk.page.getByText("相差 +").waitFor();
    await desk.page.getByRole("button", { name: "平均分解" }).click();
    await desk.page.getByText("与目标值一致").waitFor();
    await desk.page.getByRole("button", { name: "保存草稿" }).click();
    await desk.page.getByRole("button", { name: "下达", exact: true }).click();
    await desk.page.getByRole("button", { name: "确定" }).click();
    await desk.page.getByRole("button", { name: "年终办结" }).waitFor();
    expect(await axe(desk.page)).toEqual([]);

    const phone = await enter(browser, world.app.url, union.username, PHONE);
    await open(phone.page, world.app.url, "/targetShares");
    await phone.page.getByRole("link", { name: "新建非公企业工会" }).click();
    await phone.page.getByRole("button", { name: "上报完成值" }).click();
    await phone.page.getByLabel("完成值（累计）").fill("2");
    await phone.page.getByLabel("完成情况说明").fill("新建 2 家");
    await phone.page.getByRole("button", { name: "确定" }).click();
    await phone.page.getByText("截至 2026-10-15 累计完成 2个").waitFor();
    expect(await phone.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);

    await open(desk.page, world.app.url, "/targetReport");
    await desk.page.getByRole("button", { name: "新建非公企业工会 已上报 1" }).click();
    await desk.page.getByText("1–1 / 1").waitFor();
    await desk.page.getByRole("cell", { name: "周王镇工会" }).waitFor();
    expect(await axe(desk.page)).toEqual([]);
    expect([...desk.faults, ...phone.faults]).toEqual([]);
  });

  test("a position is set, published by a second person and raised; a commitment is offered the target it serves", async () => {
    const own = await draftTarget(union, { title: "职工书屋", selector: { self: true }, total: 3, unit: "家" });
    await must(union, "annualTarget", "issueAnnualTarget", { id: own.id, version: own.version });
    const writer = await enter(browser, world.app.url, union.username);
    await open(writer.page, world.app.url, "/targetPositions/create");
    await writer.page.getByLabel("目标位次").fill("5");
    await writer.page.getByLabel("目标说明").fill("建会率进入前五");
    await writer.page.getByRole("button", { name: "保存草稿" }).click();
    await writer.page.getByRole("button", { name: "提交审核" }).click();
    await writer.page.getByRole("button", { name: "确定" }).click();
    await writer.page.getByText("须由另一人审核").waitFor();
    const address = writer.page.url().split("#")[1] ?? "";
    const vetter = await enter(browser, world.app.url, second.username);
    await open(vetter.page, world.app.url, address);
    await vetter.page.getByRole("button", { name: "审核公布" }).click();
    await vetter.page.getByRole("button", { name: "确定" }).click();
    await vetter.page.getByText("已公布").waitFor();
    await writer.page.reload();
    await writer.page.getByRole("link", { name: "提升目标" }).click();
    await writer.page.getByLabel("目标位次").fill("8");
    await writer.page.getByText("会注明“下调”").waitFor();
    await writer.page.getByLabel("目标位次").fill("3");
    await writer.page.getByLabel("变更理由").fill("半年已到第五");
    await writer.page.getByRole("button", { name: "保存草稿" }).click();
    await writer.page.getByText("变更理由：半年已到第五").waitFor();
    expect(await axe(writer.page)).toEqual([]);
    await open(writer.page, world.app.url, "/commitments/create");
    await writer.page.getByLabel("对应指标").click();
    await writer.page.getByRole("option", { name: "2026 职工书屋（3家）" }).click();
    expect([...writer.faults, ...vetter.faults]).toEqual([]);
  });
});
