import { afterAll, beforeAll, expect, test } from "vitest";
import { createSetupLink } from "../../server/accounts/setup.service.ts";
import { Client, dig, PASSWORD, World } from "../world.ts";

let world: World;

beforeAll(async () => {
  world = await World.start({ empty: true });
});

afterAll(async () => {
  await world.stop();
});

const SETUP = `mutation ($token: String!, $input: SetupInput!) {
  completeSetup(token: $token, input: $input) { viewer { tenant { name } roles } userErrors { code } }
}`;

test("the set-up link makes the district and its first administrator, once", async () => {
  const link = await createSetupLink(world.app);
  const token = link.split("token=")[1] ?? "";
  const client = new Client(world.app.url);
  const input = { username: "first", password: PASSWORD, name: "管理员", districtCode: "341802" };
  const answer = await client.ask(SETUP, { token, input });
  expect(dig(answer.data, ["completeSetup", "userErrors"])).toEqual([]);
  expect(dig(answer.data, ["completeSetup", "viewer", "tenant", "name"])).toBe("中共宣州区委组织部");
  expect(await client.get("{ organizations { total } }", {}, ["organizations", "total"])).toBe(100);
  const again = await new Client(world.app.url).ask(SETUP, { token, input: { ...input, username: "second" } });
  expect(dig(again.data, ["completeSetup", "userErrors"])).toEqual([{ code: "SETUP_TOKEN_INVALID" }]);
});

test("an administrator makes an account whose first sign-in must change the password", async () => {
  const admin = new Client(world.app.url);
  await admin.signIn("first");
  const made = await admin.ask(
    `mutation { createAccount(input: { username: "clerk", name: "经办员", roles: [TENANT_OPERATOR] }) { account { id } temporaryPassword userErrors { code } } }`,
  );
  const temporary = dig<string>(made.data, ["createAccount", "temporaryPassword"]);
  const clerk = new Client(world.app.url);
  await clerk.signIn("clerk", temporary);
  expect((await clerk.ask("{ today { overdue } }")).errors[0]?.extensions.code).toBe("PASSWORD_CHANGE_REQUIRED");
  const change =
    "mutation ($current: String!, $next: String!) { changePassword(currentPassword: $current, newPassword: $next) { viewer { mustChangePassword } userErrors { code } } }";
  const short = await clerk.ask(change, { current: temporary, next: "short" });
  expect(dig(short.data, ["changePassword", "userErrors"])).toEqual([{ code: "PASSWORD_TOO_SHORT" }]);
  const changed = await clerk.ask(change, { current: temporary, next: "a-much-better-one" });
  expect(dig(changed.data, ["changePassword", "viewer", "mustChangePassword"])).toBe(false);
  expect((await clerk.ask("{ today { overdue } }")).errors).toEqual([]);
});

test("ten wrong passwords lock the name at that address for a while, the right one too", async () => {
  const client = new Client(world.app.url);
  const signIn = "mutation ($input: SignInInput!) { signIn(input: $input) { viewer { roles } userErrors { code } } }";
  const codes: string[] = [];
  for (let attempt = 0; attempt < 11; attempt++) {
    const answer = await client.ask(signIn, { input: { username: "first", password: "wrong-password" } });
    codes.push(dig<Array<{ code: string }>>(answer.data, ["signIn", "userErrors"])[0]?.code ?? "");
  }
  expect(codes).toEqual([...Array.from({ length: 10 }, () => "SIGN_IN_FAILED"), "REPEATED_FAILURES"]);
  const right = await client.ask(signIn, { input: { username: "first", password: PASSWORD } });
  expect(dig(right.data, ["signIn", "userErrors"])).toEqual([{ code: "REPEATED_FAILURES" }]);
});
