import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { draftTask, must } from "../acts.ts";
import { type Client, World } from "../world.ts";
import { enter, executablePath, launch, open } from "./browser.ts";

describe.skipIf(executablePath === null)("policy documents in the browser", () => {
  let world: World;
  let browser: Browser;
  let district: Client;

  beforeAll(async () => {
    world = await World.start({ console: fileURLToPath(new URL("../../admin/dist", import.meta.url)) });
    district = await world.person("区委组织部");
    browser = await launch();
  });

  afterAll(async () => {
    await browser.close();
    await world.stop();
  });

  test("a document is entered with its clauses, a task's form offers them, and the document says how they are carried out", async () => {
    const { page, faults } = await enter(browser, world.app.url, district.username);
    await open(page, world.app.url, "/policyDocuments/create");
    await page.getByLabel("文号").fill("宣组〔2026〕40号");
    await page.getByLabel("标题").fill("关于深化党群共建的意见");
    await page.getByLabel("印发日期").fill("2026-10-01");
    await page.getByLabel("条目").fill("第一条");
    await page.getByLabel("内容").fill("建立困难职工帮扶档案");
    await page.getByRole("button", { name: "保存" }).click();
    await page.getByText("尚无任务引用").waitFor();
    const { id } = await draftTask(district, { title: "困难职工建档", selector: { include: [(await world.organization("周王镇工会")).id] } });
    await open(page, world.app.url, `/tasks/${id}`);
    await page.getByLabel("引用条款").fill("困难职工");
    await page.getByRole("option", { name: /第一条/ }).click();
    await page.getByRole("button", { name: "保存" }).click();
    await page.waitForURL(new RegExp(`#/tasks/${id}/show$`));
    await page.getByText("宣组〔2026〕40号 关于深化党群共建的意见 第一条：建立困难职工帮扶档案").waitFor();
    const version = await district.get<number>("query ($id: ID!) { task(id: $id) { version } }", { id }, ["task", "version"]);
    const admitted = await must(district, "submitForAdmissionTask", "task", { id, version });
    await must(district, "dispatchTask", "task", admitted);
    await open(page, world.app.url, "/policyDocuments");
    await page.getByText("关于深化党群共建的意见").click();
    await page.getByRole("link", { name: "困难职工建档 应报 1" }).click();
    await page.waitForURL(/#\/overseen\?/);
    await page.getByText("1–1").waitFor();
    expect(faults).toEqual([]);
  });
});
