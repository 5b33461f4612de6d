import pg from "pg";
import { Secret, TOTP } from "otpauth";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { passProvider, type RealProvider, startProvider } from "../provider.ts";
import { Client, dig, PASSWORD, World } from "../world.ts";

let world: World;
let provider: RealProvider;
let owner: pg.Client;

beforeAll(async () => {
  provider = await startProvider();
  const { issuer, clientId, clientSecret } = provider;
  world = await World.start({ oidc: { issuer, clientId, clientSecret, redirectUri: null, name: "政务统一认证", scope: "openid" } });
  owner = new pg.Client({ connectionString: world.database.ownerUrl });
  await owner.connect();
});

afterAll(async () => {
  await owner.end();
  await world.stop();
  await provider.stop();
});

beforeEach(async () => {
  await owner.query("delete from throttle");
});

interface Landing {
  readonly status: number;
  readonly page: string;
  readonly cookies: readonly string[];
}

async function go(client: Client, path: string): Promise<Landing> {
  const response = await client.raw(path);
  await response.arrayBuffer();
  return { status: response.status, page: response.headers.get("location") ?? "", cookies: response.headers.getSetCookie() };
}

const cookieOf = (cookies: readonly string[], name: string): string => cookies.find((line) => line.startsWith(`${name}=`))?.split(";")[0] ?? "";

/** Leaves for the provider, passes its pages and comes back; the way back can be changed on the way. */
async function through(client: Client, start: string, name: string, change: (back: URL) => void = () => undefined): Promise<Landing> {
  const left = await go(client, start);
  expect(left.status).toBe(302);
  const back = new URL(await passProvider(left.page, name));
  change(back);
  const browser = Object.assign(new Client(client.url), {
    cookie: [client.cookie, cookieOf(left.cookies, "gongjian_oidc")].filter((one) => one !== "").join("; "),
  });
  const landed = await go(browser, `${back.pathname}${back.search}`);
  const session = cookieOf(landed.cookies, "gongjian_session");
  if (session !== "") client.cookie = session;
  return landed;
}

const BEGIN = "mutation ($password: String!, $code: String) { beginIdentityLink(password: $password, code: $code) { path userErrors { code } } }";
const REGISTER =
  "mutation ($id: ID!, $version: Int!, $subject: String!) { registerIdentity(id: $id, version: $version, subject: $subject) { account { identities { id subject linkedBy } } userErrors { code field } } }";
const viewerOf = (client: Client) => client.get<{ account: { id: string } } | null>("{ viewer { account { id } } }", {}, ["viewer"]);

async function link(client: Client, name: string): Promise<Landing> {
  return through(client, await client.get<string>(BEGIN, { password: PASSWORD }, ["beginIdentityLink", "path"]), name);
}

test("a provider that is away stops nothing: sign-in says so, and works as soon as it answers", async () => {
  const stranger = new Client(world.app.url);
  expect(await go(stranger, "/oidc/start")).toMatchObject({ status: 302, page: "/#/login?fault=PROVIDER_UNAVAILABLE" });
  expect(await stranger.get("{ signInOptions { provider } }", {}, ["signInOptions", "provider"])).toBe("政务统一认证");
  expect((await stranger.raw("/health/ready")).status).toBe(200);
  expect(await viewerOf(await world.person("周王镇工会"))).not.toBeNull();
  provider.serve(`${world.app.url}/oidc/callback`);
  await expect.poll(async () => (await go(stranger, "/oidc/start")).page, { timeout: 60_000, interval: 500 }).toContain(provider.issuer);
}, 30_000);

test("the way out asks for a code with PKCE, state and nonce, and keeps what must come back in a sealed cookie", async () => {
  const { page, cookies } = await go(new Client(world.app.url), "/oidc/start");
  const asked = new URL(page).searchParams;
  expect([asked.get("response_type"), asked.get("code_challenge_method"), asked.get("scope")]).toEqual(["code", "S256", "openid"]);
  for (const name of ["code_challenge", "state", "nonce"]) expect(asked.get(name)?.length).toBeGreaterThan(20);
  const kept = cookies.find((line) => line.startsWith("gongjian_oidc=")) ?? "";
  expect(kept).toMatch(/HttpOnly; SameSite=Lax/);
  expect(kept).not.toContain(asked.get("state"));
});

test("somebody unknown here is told so; no account is made, and none is found by its name", async () => {
  const known = await world.person("周王镇工会");
  const accounts = async (): Promise<number> =>
    Number((await owner.query<{ count: string }>("select count(*) as count from account")).rows[0]?.count);
  const before = await accounts();
  const stranger = new Client(world.app.url);
  // The provider calls this person what a user here is called.
  expect(await through(stranger, "/oidc/start", known.username)).toMatchObject({ page: "/#/login?fault=IDENTITY_UNKNOWN" });
  expect([stranger.cookie, await accounts()]).toEqual(["", before]);
});

test("linked by the person: password first, then single sign-on opens a session like any other", async () => {
  const client = await world.person("周王镇工会");
  const wrong = await client.ask(BEGIN, { password: "not-my-password" });
  expect(dig(wrong.data, ["beginIdentityLink", "userErrors"])).toEqual([{ code: "PASSWORD_WRONG" }]);
  expect((await link(client, "zhang.san")).page).toBe("/#/security?linked=1");
  const arrived = new Client(world.app.url);
  expect((await through(arrived, "/oidc/start", "zhang.san")).page).toBe("/#/");
  expect((await viewerOf(arrived))?.account.id).toBe(client.accountId);
  const sessions = await client.get<Array<{ id: string; current: boolean }>>("{ sessions { id current } }", {}, ["sessions"]);
  expect(sessions).toHaveLength(2);
  const other = sessions.find(({ current }) => !current)?.id;
  await client.get("mutation ($id: ID!) { revokeSession(id: $id) { signedOut } }", { id: other });
  expect(await viewerOf(arrived)).toBeNull();
  const events = await owner.query("select act, after from event where entity_id = $1 and act = 'linkIdentity'", [client.accountId]);
  expect(events.rows).toEqual([{ act: "linkIdentity", after: { issuer: provider.issuer, subject: "zhang.san" } }]);
  // The same identity leads to one account only.
  const second = await world.person("水阳镇工会");
  expect((await link(second, "zhang.san")).page).toBe("/#/security?fault=IDENTITY_TAKEN");
  const own = await client.get<string>("{ accountSecurity { identities { id } } }", {}, ["accountSecurity", "identities", "0", "id"]);
  expect((await second.ask("mutation ($id: ID!) { unlinkIdentity(id: $id) { userErrors { code } } }", { id: own })).errors[0]?.extensions.code).toBe(
    "NOT_FOUND",
  );
  await client.get("mutation ($id: ID!) { unlinkIdentity(id: $id) { userErrors { code } } }", { id: own });
  expect((await through(new Client(world.app.url), "/oidc/start", "zhang.san")).page).toBe("/#/login?fault=IDENTITY_UNKNOWN");
});

test("registered by an administrator: the person comes in without ever knowing the first password, and was told", async () => {
  const admin = await world.person("周王镇工会", ["TENANT_ADMIN"]);
  const made = await admin.get<{ id: string; version: number }>(
    'mutation { createAccount(input: { username: "li.si", name: "李四", roles: [TENANT_OPERATOR] }) { account { id version } userErrors { code } } }',
    {},
    ["createAccount", "account"],
  );
  const empty = await admin.ask(REGISTER, { ...made, subject: " " });
  expect(dig(empty.data, ["registerIdentity", "userErrors"])).toEqual([{ code: "REQUIRED", field: ["subject"] }]);
  const foreign = await world.person("水阳镇工会", ["TENANT_ADMIN"]);
  expect((await foreign.ask(REGISTER, { ...made, subject: "li.si" })).errors[0]?.extensions.code).toBe("NOT_FOUND");
  const registered = await admin.ask(REGISTER, { ...made, subject: "li.si" });
  expect(dig(registered.data, ["registerIdentity", "account", "identities", "0", "subject"])).toBe("li.si");
  const person = new Client(world.app.url);
  expect((await through(person, "/oidc/start", "li.si")).page).toBe("/#/");
  const seen = await person.ask("{ viewer { mustChangePassword } messages { items { text } } }");
  expect(dig(seen.data, ["viewer", "mustChangePassword"])).toBe(false);
  expect(seen.text).toContain("登记了单点登录身份li.si");
  const identityId = dig<string>(registered.data, ["registerIdentity", "account", "identities", "0", "id"]);
  const revoke =
    "mutation ($id: ID!, $version: Int!, $identityId: ID!) { revokeIdentity(id: $id, version: $version, identityId: $identityId) { userErrors { code } } }";
  await admin.get(revoke, { id: made.id, version: made.version + 1, identityId });
  expect(await viewerOf(person)).toBeNull();
});

test("an account with a second factor is asked for its code after the provider too", async () => {
  const client = await world.person("周王镇工会");
  await link(client, "wang.wu");
  const begin = "mutation ($password: String) { beginSecondFactor(password: $password) { secret userErrors { code } } }";
  const secret = await client.get<string>(begin, { password: PASSWORD }, ["beginSecondFactor", "secret"]);
  const code = (): string => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: world.clock.now().getTime() });
  await client.get("mutation ($code: String!) { confirmSecondFactor(code: $code) { userErrors { code } } }", { code: code() });
  world.clock.set(new Date(world.clock.now().getTime() + 60_000));
  const arrived = new Client(world.app.url);
  const { page } = await through(arrived, "/oidc/start", "wang.wu");
  expect(page).toMatch(/^\/#\/login\?challenge=/);
  expect(arrived.cookie).toBe("");
  const token = page.split("challenge=")[1];
  await arrived.get("mutation ($token: String!, $code: String!) { confirmSignIn(token: $token, code: $code) { userErrors { code } } }", {
    token,
    code: code(),
  });
  expect((await viewerOf(arrived))?.account.id).toBe(client.accountId);
  expect(await arrived.get("{ accountSecurity { byProvider } }", {}, ["accountSecurity", "byProvider"])).toBe(true);
  // And to link another identity it takes the code, not the password alone.
  expect(dig((await client.ask(BEGIN, { password: PASSWORD })).data, ["beginIdentityLink", "userErrors"])).toEqual([{ code: "CODE_WRONG" }]);
});

test("a suspended account is not let in by its identity", async () => {
  const client = await world.person("周王镇工会");
  await link(client, "zhao.liu");
  await owner.query("update account set status = 'SUSPENDED' where id = $1", [client.accountId]);
  expect((await through(new Client(world.app.url), "/oidc/start", "zhao.liu")).page).toBe("/#/login?fault=IDENTITY_UNKNOWN");
});

test.each([
  ["another state", (back: URL) => back.searchParams.set("state", "x".repeat(43)), "PROVIDER_REFUSED"],
  ["no state", (back: URL) => back.searchParams.delete("state"), "PROVIDER_REFUSED"],
  ["another code", (back: URL) => back.searchParams.set("code", "x".repeat(43)), "PROVIDER_REFUSED"],
  ["another issuer", (back: URL) => back.searchParams.set("iss", "https://elsewhere.example"), "PROVIDER_REFUSED"],
  [
    "a refusal of the provider",
    (back: URL) => {
      back.searchParams.delete("code");
      back.searchParams.set("error", "access_denied");
      back.searchParams.set("error_description", "<script>alert(1)</script>");
    },
    "PROVIDER_REFUSED",
  ],
])("an answer with %s is refused in words, and nothing of it is shown", async (_name, change, fault) => {
  const client = new Client(world.app.url);
  const landed = await through(client, "/oidc/start", "zhang.san", change);
  expect([landed.status, landed.page, client.cookie]).toEqual([302, `/#/login?fault=${fault}`, ""]);
  expect(cookieOf(landed.cookies, "gongjian_oidc")).toBe("gongjian_oidc=");
});

test("an answer is for the browser that left, once, in ten minutes; a link only for the session that asked", async () => {
  const stranger = new Client(world.app.url);
  const left = await go(stranger, "/oidc/start");
  const back = new URL(await passProvider(left.page, "zhang.san"));
  const arrive = (cookie: string): Promise<Landing> => go(Object.assign(new Client(world.app.url), { cookie }), `${back.pathname}${back.search}`);
  const kept = cookieOf(left.cookies, "gongjian_oidc");
  expect((await arrive("")).page).toBe("/#/login?fault=SIGN_IN_EXPIRED");
  expect((await arrive(`${kept.slice(0, -4)}AAAA`)).page).toBe("/#/login?fault=SIGN_IN_EXPIRED");
  expect((await arrive(kept)).page).toBe("/#/login?fault=IDENTITY_UNKNOWN");
  expect((await arrive(kept)).page).toBe("/#/login?fault=PROVIDER_REFUSED");
  world.clock.set(new Date(world.clock.now().getTime() + 601_000));
  expect((await arrive(kept)).page).toBe("/#/login?fault=SIGN_IN_EXPIRED");
  const one = await world.person("周王镇工会");
  const two = await world.person("周王镇工会");
  const path = await one.get<string>(BEGIN, { password: PASSWORD }, ["beginIdentityLink", "path"]);
  for (const thief of [two, stranger]) expect((await go(thief, path)).page).toBe("/#/security?fault=SIGN_IN_EXPIRED");
});

test("a provider that goes away between leaving and coming back is named as the cause", async () => {
  const client = new Client(world.app.url);
  const landed = await through(client, "/oidc/start", "zhang.san", () => provider.fail());
  provider.serve(`${world.app.url}/oidc/callback`);
  expect(landed.page).toBe("/#/login?fault=PROVIDER_UNAVAILABLE");
});
