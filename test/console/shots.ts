import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

/**
 * Takes the README's pictures from a running demo: `GONGJIAN_CHROMIUM=… node --import tsx test/console/shots.ts http://127.0.0.1:4000 <password>`.
 * A program, not a test: it shares nothing with those, which need their runner.
 */
const [url = "http://127.0.0.1:4000", password = ""] = process.argv.slice(2);
const folder = fileURLToPath(new URL("../../admin/pictures/", import.meta.url));

interface Shot {
  readonly name: string;
  readonly who: string;
  readonly path: string;
  /** A button to press first; the picture is then of the foot of the page. */
  readonly press?: string;
}

const SHOTS: readonly Shot[] = [
  { name: "overview", who: "district", path: "/overview" },
  { name: "dispatch", who: "district", path: "/tasks/create", press: "全部党组织" },
  { name: "ledger", who: "zhouwangzhen.union", path: "/assignments" },
];

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: process.env["GONGJIAN_CHROMIUM"] ?? "", args: ["--no-sandbox", "--disable-gpu"] });
for (const { name, who, path, press } of SHOTS) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: "zh-CN", timezoneId: "Asia/Shanghai" });
  const page = await context.newPage();
  await page.goto(url);
  await page.getByLabel("用户名").fill(who);
  await page.getByLabel("密码").fill(password);
  await page.getByRole("button", { name: "登录" }).click();
  await page.getByRole("menuitem", { name: "任务台账" }).waitFor();
  await page.goto(`${url}/#${path}`);
  await page.waitForTimeout(2_000);
  if (press !== undefined) {
    await page.getByRole("button", { name: press }).click();
    await page.waitForTimeout(1_500);
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  }
  // Nothing under the pointer is marked.
  await page.mouse.move(0, 0);
  await page.waitForTimeout(500);
  await page.screenshot({ path: `${folder}${name}.png` });
  await context.close();
}
await browser.close();
