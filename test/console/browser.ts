import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, chromium, type Page, type Request } from "playwright-core";
import { expect } from "vitest";
import { Client } from "../world.ts";

const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** The browser that `npm test` found or installed; null only where the launcher has said so loudly. */
export const executablePath = process.env["GONGJIAN_CHROMIUM"] ?? null;

export async function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: executablePath ?? "", args: FLAGS });
}

export interface Visit {
  readonly page: Page;
  /** Requests that left the origin; there must be none. */
  readonly foreign: string[];
  readonly faults: string[];
}

const asking = new WeakMap<Page, Set<Request>>();
/** Counts what a page is waiting for; the change feed stays open and is not waited for. */
function count(page: Page): void {
  const waiting = new Set<Request>();
  asking.set(page, waiting);
  page.on("request", (request) => {
    if (!request.url().endsWith("/graphql/stream")) waiting.add(request);
  });
  for (const end of ["requestfinished", "requestfailed"] as const) page.on(end as "requestfinished", (request) => waiting.delete(request));
}

/** Waits until nothing is on its way, three times in a row by the page's own clock, which stands while it has work to do. */
export async function quiet(page: Page): Promise<void> {
  const end = Date.now() + 60_000;
  for (let idle = 0; idle < 3; ) {
    if (Date.now() > end) throw new Error(`still waiting for ${[...(asking.get(page) ?? [])].map((request) => request.url()).join(", ")}`);
    const busy = (asking.get(page)?.size ?? 0) > 0;
    if (busy) await page.waitForTimeout(50);
    else await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
    idle = busy ? 0 : idle + 1;
  }
}

/**
 * What axe finds on a page, as `rule: the first element`; nothing where all is well. Waits until nothing moves any more: what is still fading in
 * or out has colours of no contrast for a moment. What is found is looked at again, for it may have begun to move meanwhile; a fault stays.
 */
export async function axe(page: Page): Promise<string[]> {
  let found: string[] = [];
  for (let tries = 0; tries < 3; tries++) {
    await page.waitForFunction(() =>
      document
        .getAnimations()
        .every(({ playState, effect }) => playState !== "running" || effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY),
    );
    const { violations } = await new AxeBuilder({ page })
      .options({ resultTypes: ["violations"] })
      .setLegacyMode()
      .analyze();
    found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
    if (found.length === 0) break;
    await page.waitForTimeout(500);
  }
  return found;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A page of its own for one person, with the session of whoever is signed in already; notes what leaves the origin and what breaks. */
export async function visit(browser: Browser, url: string, size: Size = { width: 1366, height: 768 }, client?: Client): Promise<Visit> {
  const context = await browser.newContext({ viewport: size, locale: "zh-CN", timezoneId: "Asia/Shanghai" });
  context.setDefaultTimeout(60_000);
  const [name = "", value = ""] = client?.cookie.split("=") ?? [];
  if (client !== undefined) await context.addCookies([{ name, value, url }]);
  const page = await context.newPage();
  count(page);
  const foreign: string[] = [];
  const faults: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(url) && !/^(data|blob):/.test(request.url())) foreign.push(request.url());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  await page.goto(url);
  return { page, foreign, faults };
}

export async function signIn({ page }: Visit, username: string, password: string): Promise<void> {
  await page.getByLabel("用户名").fill(username);
  await page.getByLabel("密码").fill(password);
  await page.getByRole("button", { name: "登录" }).click();
  await page.getByRole("menuitem", { name: "任务台账" }).waitFor();
}

/** A page on which somebody has signed in, whatever their menu holds; the form itself is filled in by `signIn`. */
export async function enter(browser: Browser, url: string, username: string, size?: Size): Promise<Visit> {
  const client = new Client(url);
  await client.signIn(username);
  const seen = await visit(browser, url, size, client);
  await seen.page.locator("h1").filter({ hasText: /\S/ }).waitFor();
  return seen;
}

/** Goes to a page of the console and waits until it says what it is and nothing is on its way. */
export async function open(page: Page, url: string, path: string): Promise<void> {
  await page.goto(`${url}/#${path}`);
  await page.locator("h1").filter({ hasText: /\S/ }).waitFor();
  await quiet(page);
}

/** Presses Tab until what has the focus is called so. */
export async function reach(page: Page, name: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    const found = await page.evaluate(() => {
      const on = document.activeElement === document.body ? null : document.activeElement;
      const own = on !== null && "labels" in on && on.labels instanceof NodeList ? on.labels[0] : undefined;
      const label = own ?? (on?.id === undefined || on.id === "" ? null : document.querySelector(`label[for="${CSS.escape(on.id)}"]`));
      return (on?.getAttribute("aria-label") ?? label?.textContent ?? on?.textContent ?? "").trim();
    });
    if (typeof name === "string" ? found === name : name.test(found)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`the Tab key does not reach ${String(name)}`);
}

/** Presses the button of an act until it is gone: a page that is just being drawn anew may swallow a click. */
export async function press(page: Page, name: string): Promise<void> {
  const button = page.getByRole("button", { name, exact: true });
  await button.waitFor();
  await expect
    .poll(
      async () => {
        if ((await button.count()) > 0) await button.click({ timeout: 2_000 }).catch(() => undefined);
        await page.waitForTimeout(1_000);
        return button.count();
      },
      { timeout: 60_000 },
    )
    .toBe(0);
}
