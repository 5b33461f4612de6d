import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dispatched, must, received } from "../acts.ts";
import { type Client, World } from "../world.ts";
import { axe, enter, executablePath, launch, quiet } from "./browser.ts";

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
  "/campaigns",
  "/campaigns/create",
  "/themes",
  "/campaignReport",
  "/commitments",
  "/commitments/create",
  "/commitmentsOverseen",
  "/commitmentCoverage",
  "/publicFeedbacks",
  "/feedbacksOverseen",
  "/policyDocuments",
  "/policyDocuments/create",
  "/targetShares",
  "/targetSharesIssued",
  "/targetSharesOverseen",
  "/annualTargets",
  "/annualTargets/create",
  "/targetReport",
  "/targetPositions",
  "/targetPositions/create",
  "/targetPositionsOverseen",
  "/positionReport",
  "/carriers",
  "/carriers/create",
  "/sharedCarriers",
  "/carriersOverseen",
  "/carrierReport",
  "/rectifications",
  "/rectifications/create",
  "/verifications",
  "/problems",
  "/rectificationReport",
  "/reviews",
  "/reviewMeeting",
  "/reviewRelations",
  "/reviewRelations/create",
  "/reviewsReceived",
  "/reviewsOverseen",
  "/reviewHelps",
  "/reviewHelpsReceived",
  "/reviewHelpsOverseen",
  "/reviewReport",
  "/inspections",
  "/inspectionsOverseen",
  "/inspectionPlan",
  "/inspectionSite",
  "/inspectionFindings",
  "/inspectionAdvices",
  "/inspectionAdvices/create",
  "/inspectionGroups",
  "/inspectionGroups/create",
  "/inspectionReport",
  "/organizations",
  "/organizations/plan",
  "/massGroups",
  "/massGroups/create",
  "/officerTerms",
  "/enterprises",
  "/enterprises/create",
  "/enterprisesOverseen",
  "/enterpriseCoverage",
  "/imports",
  "/imports/create",
  "/jointBuildings",
  "/accounts",
  "/accounts/create",
  "/accountFindings",
  "/tokens",
  "/events",
  "/accessEntries",
  "/security",
  "/enrol",
  "/jobs",
  "/status",
  "/password",
];
/** Each language at two sizes: where it is tightest, and where most people work. */
const WALKS = [
  {
    locale: "zh-CN",
    sizes: [
      { width: 390, height: 844 },
      { width: 1366, height: 768 },
    ],
  },
  {
    locale: "en",
    sizes: [
      { width: 390, height: 844 },
      { width: 1024, height: 768 },
    ],
  },
] as const;
const KEYS =
  /\b(?:app|ra|tasks|assignments|campaigns|carriers|targets|positions|clauses|themes|commitments|feedback|rectifications|reviews|inspections|reports|accounts|apiTokens|findings|organizations|massGroups|enterprises|imports|events|jobs|security|status|sessions|enums|acts)\.[\w.]+/g;

describe.skipIf(executablePath === null)("every page in the browser", () => {
  let world: World;
  let browser: Browser;
  let everyone: Client;
  let record: string;

  beforeAll(async () => {
    world = await World.start({ console: fileURLToPath(new URL("../../admin/dist", import.meta.url)) });
    everyone = await world.person("区委组织部", [
      "TENANT_OPERATOR",
      "TENANT_APPROVER",
      "TENANT_ADMIN",
      "ISSUER",
      "RECEIVER",
      "DISTRICT_READER",
      "AUDITOR",
      "API_CLIENT",
      "PLATFORM_ADMIN",
    ]);
    const task = await dispatched(everyone, { title: "无障碍", dueOn: "2099-12-31", selector: { self: true } });
    let seen = await received(everyone, task.id);
    for (const act of ["acknowledge", "accept", "start"]) seen = await must(everyone, `${act}Assignment`, "assignment", seen);
    record = `/assignments/${seen.id}/show`;
    browser = await launch();
  });

  afterAll(async () => {
    await browser.close();
    await world.stop();
  });

  /** What a page looks like at one size: how much too wide it is, and keys where words should stand. */
  async function look(page: Page, size: { width: number; height: number }): Promise<{ over: number; keys: string[] }> {
    await page.setViewportSize(size);
    await quiet(page);
    const seen = await page.evaluate(() => ({ wide: document.documentElement.scrollWidth, text: document.body.innerText }));
    return { over: Math.max(0, seen.wide - size.width), keys: seen.text.match(KEYS) ?? [] };
  }

  /** Looks at some of the pages, one after the other; returns what broke on the way. */
  async function walk({ locale, sizes }: (typeof WALKS)[number], paths: readonly string[]): Promise<string[]> {
    const { page, faults } = await enter(browser, world.app.url, everyone.username, sizes[0]);
    for (const path of paths) {
      await page.setViewportSize(sizes[0]);
      await page.goto(`${world.app.url}/#${path}`);
      await page.locator("h1").filter({ hasText: /\S/ }).waitFor();
      for (const size of sizes) expect([path, size.width, await look(page, size)]).toEqual([path, size.width, { over: 0, keys: [] }]);
      if (locale === "en") expect([path, /[\u4e00-\u9fff]/.test(await page.locator("h1").innerText()) && path !== record]).toEqual([path, false]);
      else expect([path, ...(await axe(page))]).toEqual([path]);
    }
    return faults;
  }

  test.each(WALKS)("is as wide as the screen in $locale at every size, shows words instead of keys, and axe finds nothing", async (how) => {
    const { locale } = how;
    await everyone.ask("mutation ($locale: String!) { setLocale(locale: $locale) { userErrors { code } } }", { locale });
    // Two at once: while one page waits for the server the other is drawn.
    const all = [...PAGES, record];
    const parts = [0, 1].map((rest) => all.filter((_, index) => index % 2 === rest));
    expect(await Promise.all(parts.map((paths) => walk(how, paths)))).toEqual([[], []]);
  });
});
