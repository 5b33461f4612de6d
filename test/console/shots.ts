import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { launch, signIn, visit } from "./browser.ts";

/** Takes the README's pictures from a running demo: `GONGJIAN_CHROMIUM=… node --import tsx test/console/shots.ts http://127.0.0.1:4000 <password>`. */
const [url = "http://127.0.0.1:4000", password = ""] = process.argv.slice(2);
const folder = fileURLToPath(new URL("../../admin/pictures/", import.meta.url));

const SHOTS = [
  { name: "overview", who: "district", path: "/#/overview", size: { width: 1366, height: 768 } },
  { name: "dispatch", who: "district", path: "/#/tasks", size: { width: 1366, height: 768 } },
  { name: "ledger", who: "zhouwangzhen.union", path: "/#/assignments", size: { width: 1366, height: 768 } },
];

mkdirSync(folder, { recursive: true });
const browser = await launch();
for (const { name, who, path, size } of SHOTS) {
  const seen = await visit(browser, url, size);
  await signIn(seen, who, password);
  await seen.page.goto(`${url}${path}`);
  await seen.page.waitForTimeout(2_000);
  await seen.page.screenshot({ path: `${folder}${name}.png` });
}
await browser.close();
