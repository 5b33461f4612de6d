import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { charge, join, makeGroup, must } from "../inspections.ts";
import { type Client, World } from "../world.ts";
import { axe, enter, executablePath, launch, open } from "./browser.ts";

const PHONE = { width: 390, height: 844 };

describe.skipIf(executablePath === null)("an inspection in the browser", () => {
  let world: World;
  let browser: Browser;
  let office: Client;
  let leader: Client;
  let member: Client;
  let visitId: string;

  beforeAll(async () => {
    world = await World.start({ console: fileURLToPath(new URL("../../admin/dist", import.meta.url)) });
    office = await world.person("区委组织部");
    const { id: groupId } = await makeGroup(office, "第一巡回检查组");
    leader = await join(world, office, { from: await world.person("水阳镇党委", []), groupId, isLeader: true });
    member = await join(world, office, { from: await world.person("水阳镇工会", []), groupId });
    const [targetId] = await charge(world, office, groupId, ["周王镇工会"]);
    const visit = await must(leader, "planInspectionVisit", { input: { targetId, plannedOn: "2026-10-15" } });
    visitId = visit.id;
    browser = await launch();
  });

  afterAll(async () => {
    await browser.close();
    await world.stop();
  });

  test("what is entered in a dead spot is kept on the phone and sent later, once", async () => {
    const phone = await enter(browser, world.app.url, member.username, PHONE);
    await phone.page.getByRole("link", { name: "周王镇工会" }).first().click();
    await phone.page.getByRole("button", { name: "开始现场检查" }).click();
    await phone.page.getByRole("button", { name: "确定" }).click();
    await phone.page.getByRole("link", { name: "现场检查", exact: true }).click();
    await phone.page.getByText("✓ 已送达").waitFor();
    const first = phone.page.getByRole("group", { name: "理论学习有计划、有记录，领导班子带头学" }).first();
    await first.getByRole("button", { name: "好", exact: true }).click();
    await first.getByText("已送达").waitFor();
    expect(await axe(phone.page)).toEqual([]);

    await phone.page.context().setOffline(true);
    const second = phone.page.getByRole("group", { name: "公开承诺兑现，群众意见有答复" }).first();
    await second.getByRole("button", { name: "差", exact: true }).click();
    await second.getByText("已保存在本机").waitFor();
    for (const [item, problem] of [
      ["职工书屋未按时开放", "检查时书屋锁闭，借阅登记停在三月。"],
      ["承诺事项无台账", "公开承诺三项，只有一项有兑现记录。"],
    ] as const) {
      await phone.page.getByRole("button", { name: "登记“作风建设”方面的问题" }).click();
      await phone.page.getByLabel("问题要点").fill(item);
      await phone.page.getByLabel("问题描述").fill(problem);
      await phone.page.getByRole("button", { name: "保存问题" }).click();
    }
    await phone.page.getByText("▲ 已保存在本机：3 条待送达").waitFor();
    expect(await phone.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    await phone.page.context().setOffline(false);
    await phone.page.getByText("✓ 已送达").waitFor();
    const query = "query ($id: ID!) { inspectionVisit(id: $id) { answers { rating } findings { item } } }";
    const { answers, findings } = await member.get<{ answers: object[]; findings: Array<{ item: string }> }>(query, { id: visitId }, [
      "inspectionVisit",
    ]);
    expect([answers.length, findings.map(({ item }) => item)]).toEqual([2, ["职工书屋未按时开放", "承诺事项无台账"]]);
    // What failed without a connection is said in the console of the browser, and nothing else.
    expect(phone.faults.filter((fault) => !fault.includes("ERR_INTERNET_DISCONNECTED"))).toEqual([]);
    await phone.page.context().close();
  });

  test("the tenant contests one and fixes the other, the group verifies it, and the ledger closes", async () => {
    const union = await world.person("周王镇工会");
    const lead = await enter(browser, world.app.url, leader.username);
    await open(lead.page, world.app.url, `/inspections/${visitId}/show`);
    await lead.page.getByRole("button", { name: "反馈问题清单" }).click();
    await lead.page.getByLabel("总体评价").fill("总体较好，服务阵地管理需加强。");
    await lead.page.getByRole("button", { name: "确定" }).click();
    await lead.page.getByText("待确认").first().waitFor();

    const desk = await enter(browser, world.app.url, union.username);
    await desk.page.getByRole("link", { name: "待确认检查 1" }).click();
    await desk.page.getByRole("link", { name: "第一巡回检查组" }).click();
    await desk.page.getByRole("button", { name: "提出异议" }).click();
    await desk.page.getByLabel("作风建设 · 职工书屋未按时开放").check();
    await desk.page.getByLabel("异议理由：职工书屋未按时开放").fill("检查当日书屋消防改造，已提前公示。");
    await desk.page.getByRole("button", { name: "确定" }).click();
    await desk.page.getByText("异议处理中").waitFor();

    const bureau = await enter(browser, world.app.url, office.username);
    await open(bureau.page, world.app.url, `/inspections/${visitId}/show`);
    await bureau.page.getByRole("button", { name: "处理异议" }).click();
    await bureau.page.getByLabel("处理结果：职工书屋未按时开放").click();
    await bureau.page.getByRole("option", { name: "异议成立" }).click();
    await bureau.page.getByRole("button", { name: "确定" }).click();
    await bureau.page.getByText("待确认").first().waitFor();

    await desk.page.reload();
    await desk.page.getByRole("button", { name: "确认问题" }).click();
    await desk.page.getByRole("button", { name: "确定" }).click();
    await desk.page.getByText("整改中").first().waitFor();
    expect(await axe(desk.page)).toEqual([]);
    await desk.page.getByRole("link", { name: "整改：承诺事项无台账" }).click();
    await desk.page.getByRole("button", { name: "立行立改" }).click();
    await desk.page.getByLabel("整改情况").fill("已补建兑现台账并张榜公布。");
    await desk.page.getByRole("button", { name: "确定" }).click();
    await desk.page.getByRole("button", { name: "立行立改" }).waitFor({ state: "detached" });

    await lead.page.reload();
    await lead.page.getByRole("link", { name: "整改：承诺事项无台账" }).click();
    await lead.page.getByRole("button", { name: "核验销号" }).click();
    await lead.page.getByRole("button", { name: "确定" }).click();
    await lead.page.getByText("已销号").first().waitFor();
    await open(bureau.page, world.app.url, "/inspectionReport");
    await bureau.page.getByRole("link", { name: "第一巡回检查组 已销号 1" }).click();
    await bureau.page.getByRole("link", { name: "承诺事项无台账" }).click();
    await bureau.page.getByText("已办结").first().waitFor();
    expect([...lead.faults, ...desk.faults, ...bureau.faults]).toEqual([]);
  });
});
