import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createAccount } from "../../server/accounts/account.service.ts";
import { ROLES_OF } from "../../server/demo/accounts.ts";
import { executablePath, launch, quiet, signIn, visit } from "../console/browser.ts";
import { Client, PASSWORD, World } from "../world.ts";

const built = fileURLToPath(new URL("../../admin/dist", import.meta.url));
let world: World;

beforeAll(async () => {
  world = await World.start({ console: built });
});

afterAll(async () => {
  await world.stop();
});

const PROMISED: Readonly<Record<string, string>> = {
  "content-security-policy":
    "default-src 'self';script-src 'self';style-src 'self' 'unsafe-inline';img-src 'self' data: blob:;connect-src 'self';font-src 'self';object-src 'none';base-uri 'self';form-action 'self';frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "x-frame-options": "SAMEORIGIN",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};

test.each(["/", "/graphql", "/health/live", "/version", "/files/x", "/exports/x", "/no-such-page"])("%s carries every header", async (path) => {
  const { headers } = await new Client(world.app.url).raw(path);
  const told = Object.keys(PROMISED).map((name) => [name, headers.get(name)]);
  expect(Object.fromEntries(told)).toEqual(PROMISED);
  expect([headers.get("x-powered-by"), headers.get("server"), headers.get("access-control-allow-origin")]).toEqual([null, null, null]);
  expect(headers.get("x-request-id")).toMatch(/^[\w-]{8,64}$/);
  // Plain http: a browser told otherwise could not come back.
  expect(headers.get("strict-transport-security")).toBe(null);
});

test("the session cookie is out of reach of scripts and of other sites' requests", async () => {
  const username = "cookie.test";
  const { id: tenantId } = await world.organization("周王镇工会");
  const account = { username, name: "测试", tenantId, roles: ROLES_OF["mass"] ?? [], password: PASSWORD, mustChange: false, reason: "test" };
  await world.app.asSystem("platform", (ctx) => createAccount(ctx, account));
  const response = await new Client(world.app.url).raw("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: `mutation { signIn(input: { username: "${username}", password: "${PASSWORD}" }) { userErrors { code } } }` }),
  });
  const cookie = response.headers.get("set-cookie") ?? "";
  expect(cookie).toMatch(/; HttpOnly/i);
  expect(cookie).toMatch(/; SameSite=Lax/i);
  expect(cookie).toMatch(/; Path=\//i);
});

test("a form of another site changes nothing: no content type that it can send is taken for an operation", async () => {
  const person = await world.person("周王镇工会");
  const mutation = "mutation { readAllMessages { count } }";
  for (const type of ["application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain"]) {
    const headers = { "content-type": type, origin: "https://evil.example" };
    expect((await person.raw("/graphql", { method: "POST", headers, body: JSON.stringify({ query: mutation }) })).status).toBeGreaterThanOrEqual(400);
    expect((await person.raw("/files", { method: "POST", headers, body: "x" })).status).toBe(403);
  }
  expect((await person.raw(`/graphql?query=${encodeURIComponent(mutation)}`)).status).toBeGreaterThanOrEqual(400);
  expect(
    (await person.raw("/graphql", { method: "OPTIONS", headers: { origin: "https://evil.example" } })).headers.get("access-control-allow-origin"),
  ).toBe(null);
});

describe.skipIf(executablePath === null || !existsSync(built))("in the browser", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
  });

  afterAll(async () => {
    await browser.close();
  });

  test("no page asks another origin for anything or violates the policy", async () => {
    const { id: tenantId } = await world.organization("区委组织部");
    const account = {
      username: "headers",
      name: "测试",
      tenantId,
      roles: ROLES_OF["district"] ?? [],
      password: PASSWORD,
      mustChange: false,
      reason: "test",
    };
    await world.app.asSystem("platform", (ctx) => createAccount(ctx, account));
    const seen = await visit(browser, world.app.url);
    await seen.page.addInitScript(() => {
      globalThis.addEventListener("securitypolicyviolation", (event) => console.error(`policy: ${String(Reflect.get(event, "violatedDirective"))}`));
    });
    await seen.page.reload();
    await signIn(seen, "headers", PASSWORD);
    const pages = ["today", "tasks", "tasks/create", "assignments", "overview", "organizations", "events", "messages", "accounts", "massGroups"];
    for (const page of pages) {
      await seen.page.goto(`${world.app.url}/#/${page}`);
      await seen.page.locator("h1").filter({ hasText: /\S/ }).waitFor();
      await quiet(seen.page);
    }
    expect([seen.foreign, seen.faults]).toEqual([[], []]);
    // The listener works: what the policy forbids is noticed.
    await seen.page.evaluate("document.body.append(Object.assign(document.createElement('img'), { src: 'http://127.0.0.2/x.png' }))");
    await expect.poll(() => seen.faults.some((fault) => fault.includes("policy: img-src"))).toBe(true);
  });
});
