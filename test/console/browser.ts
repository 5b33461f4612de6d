import { type Browser, chromium, type Page } from "playwright-core";

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

/** A page of its own for one person; notes what leaves the origin and what breaks. */
export async function visit(browser: Browser, url: string, size: { width: number; height: number } = { width: 1366, height: 768 }): Promise<Visit> {
  const context = await browser.newContext({ viewport: size, locale: "zh-CN", timezoneId: "Asia/Shanghai" });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
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
