import pg from "pg";
import { Secret, TOTP } from "otpauth";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { Client, dig, PASSWORD, World } from "../world.ts";

let world: World;
let owner: pg.Client;

beforeAll(async () => {
  world = await World.start();
  owner = new pg.Client({ connectionString: world.database.ownerUrl });
  await owner.connect();
});

afterAll(async () => {
  await owner.end();
  await world.stop();
});

/** Every test in a later hour: codes of another test are over, and so is what was counted. */
beforeEach(async () => {
  world.clock.set(new Date(world.clock.now().getTime() + 3_600_000));
  await owner.query("delete from throttle");
});

const SIGN_IN = "mutation ($input: SignInInput!) { signIn(input: $input) { viewer { roles } challenge { token } userErrors { code } } }";
const CONFIRM = "mutation ($token: String!, $code: String!) { confirmSignIn(token: $token, code: $code) { viewer { roles } userErrors { code } } }";
const REMOVE =
  "mutation ($password: String!, $code: String!) { removeSecondFactor(password: $password, code: $code) { security { secondFactorSince } userErrors { code } } }";

const wait = (seconds: number): void => world.clock.set(new Date(world.clock.now().getTime() + seconds * 1_000));

function codeOf(secret: string, steps = 0): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: world.clock.now().getTime() + steps * 30_000 });
}

function codes(data: unknown): string[] {
  const payload = Object.values(data as Record<string, unknown>)[0];
  return dig<Array<{ code: string }>>(payload, ["userErrors"]).map(({ code }) => code);
}

async function act(client: Client, query: string, variables: Record<string, unknown> = {}): Promise<{ codes: string[]; data: unknown }> {
  const answer = await client.ask(query, variables);
  return answer.errors.length > 0
    ? { codes: answer.errors.map((error) => error.extensions.code), data: null }
    : { codes: codes(answer.data), data: answer.data };
}

interface Enrolled {
  readonly client: Client;
  readonly secret: string;
  readonly recovery: readonly string[];
}

async function enrol(client: Client): Promise<Enrolled> {
  const begin = "mutation ($password: String) { beginSecondFactor(password: $password) { secret uri userErrors { code } } }";
  const { secret, uri } = await client.get<{ secret: string; uri: string }>(begin, { password: PASSWORD }, ["beginSecondFactor"]);
  expect(uri).toContain(`secret=${secret}`);
  const confirm = "mutation ($code: String!) { confirmSecondFactor(code: $code) { recoveryCodes userErrors { code } } }";
  const recovery = await client.get<string[]>(confirm, { code: codeOf(secret) }, ["confirmSecondFactor", "recoveryCodes"]);
  wait(90);
  return { client, secret, recovery };
}

async function challenged(username: string, password = PASSWORD): Promise<{ client: Client; token: string }> {
  const client = new Client(world.app.url);
  const token = await client.get<string>(SIGN_IN, { input: { username, password } }, ["signIn", "challenge", "token"]);
  return { client, token };
}

test("a second factor is in force once a code of it was given; ten recovery codes are shown once and stored hashed", async () => {
  const client = await world.person("周王镇工会");
  const other = new Client(world.app.url);
  await other.signIn(client.username);
  const before = client.cookie;
  const begin = "mutation ($password: String) { beginSecondFactor(password: $password) { secret userErrors { code } } }";
  expect((await act(client, begin, { password: "not-my-password" })).codes).toEqual(["PASSWORD_WRONG"]);
  expect((await act(client, begin)).codes).toEqual(["PASSWORD_WRONG"]);
  const { secret, recovery } = await enrol(client);
  expect(recovery).toHaveLength(10);
  expect(new Set(recovery).size).toBe(10);
  expect(client.cookie).not.toBe(before);
  // The old token and every other session are over; this one goes on.
  const old = Object.assign(new Client(world.app.url), { cookie: before });
  for (const gone of [old, other]) expect((await gone.ask("{ viewer { locale } }")).data).toEqual({ viewer: null });
  const own = await client.get("{ accountSecurity { recoveryCodesLeft secondFactorRequired byProvider } }", {}, ["accountSecurity"]);
  expect(own).toEqual({ recoveryCodesLeft: 10, secondFactorRequired: false, byProvider: false });
  const stored = await owner.query<{ text: string }>(
    `select to_jsonb(f)::text as text from second_factor f where account_id = $1
     union all select to_jsonb(c)::text from recovery_code c where account_id = $1
     union all select to_jsonb(i)::text from idempotency_record i where account_id = $1`,
    [client.accountId],
  );
  expect(stored.rows.length).toBe(11);
  for (const { text } of stored.rows) for (const shown of [secret, ...recovery]) expect(text).not.toContain(shown);
});

test("the answer that shows recovery codes is not kept for a repeated request", async () => {
  const client = await world.person("周王镇工会");
  const { secret } = await enrol(client);
  const renew =
    "mutation ($password: String!, $code: String!) { renewRecoveryCodes(password: $password, code: $code) { recoveryCodes userErrors { code } } }";
  const ask = () => client.ask(renew, { password: PASSWORD, code: codeOf(secret) }, { "idempotency-key": "renew-once" });
  const code = codeOf(secret);
  expect(
    dig((await client.ask(renew, { password: PASSWORD, code }, { "idempotency-key": "renew-once" })).data, ["renewRecoveryCodes", "recoveryCodes"]),
  ).toHaveLength(10);
  expect(codes((await ask()).data)).toEqual(["ALREADY_DONE"]);
});

test("the password alone opens no session; the code does, and no code works twice", async () => {
  const { client: first, secret } = await enrol(await world.person("周王镇工会"));
  const { client, token } = await challenged(first.username);
  expect(client.cookie).toBe("");
  expect((await client.ask("{ sessions { id } }")).errors[0]?.extensions.code).toBe("UNAUTHENTICATED");
  expect((await act(client, CONFIRM, { token, code: "000000" })).codes).toEqual(["CODE_WRONG"]);
  const code = codeOf(secret);
  expect((await act(client, CONFIRM, { token, code })).codes).toEqual([]);
  expect(client.cookie).not.toBe("");
  // Neither the challenge nor the code works again.
  expect((await act(new Client(world.app.url), CONFIRM, { token, code })).codes).toEqual(["SIGN_IN_EXPIRED"]);
  const again = await challenged(first.username);
  expect((await act(again.client, CONFIRM, { token: again.token, code })).codes).toEqual(["CODE_USED"]);
  expect((await act(again.client, CONFIRM, { token: again.token, code: codeOf(secret, -1) })).codes).toEqual(["CODE_USED"]);
});

test("a clock half a minute off is forgiven, a minute is not; full-width digits and blanks are read", async () => {
  const { client: first, secret } = await enrol(await world.person("周王镇工会"));
  for (const [steps, outcome] of [
    [-2, ["CODE_WRONG"]],
    [2, ["CODE_WRONG"]],
    [-1, []],
    [0, []],
    [1, []],
  ] as const) {
    const { client, token } = await challenged(first.username);
    const typed = [...codeOf(secret, steps)].map((digit) => String.fromCodePoint(0xff10 + Number(digit)));
    expect([steps, (await act(client, CONFIRM, { token, code: ` ${typed.slice(0, 3).join("")} ${typed.slice(3).join("")}` })).codes]).toEqual([
      steps,
      outcome,
    ]);
  }
});

test("a challenge is over after five minutes, and with the account", async () => {
  const { client: first, secret } = await enrol(await world.person("周王镇工会"));
  const late = await challenged(first.username);
  const suspended = await challenged(first.username);
  await owner.query("update account set status = 'SUSPENDED' where id = $1", [first.accountId]);
  expect((await act(suspended.client, CONFIRM, { token: suspended.token, code: codeOf(secret) })).codes).toEqual(["SIGN_IN_EXPIRED"]);
  await owner.query("update account set status = 'ACTIVE' where id = $1", [first.accountId]);
  wait(301);
  expect((await act(late.client, CONFIRM, { token: late.token, code: codeOf(secret) })).codes).toEqual(["SIGN_IN_EXPIRED"]);
});

test("each recovery code works once, and its use is on record", async () => {
  const { client: first, recovery } = await enrol(await world.person("周王镇工会"));
  const one = await challenged(first.username);
  const typed = (recovery[0] ?? "").toUpperCase().replaceAll("-", " ");
  expect((await act(one.client, CONFIRM, { token: one.token, code: typed })).codes).toEqual([]);
  expect(await one.client.get("{ accountSecurity { recoveryCodesLeft } }", {}, ["accountSecurity", "recoveryCodesLeft"])).toBe(9);
  const two = await challenged(first.username);
  expect((await act(two.client, CONFIRM, { token: two.token, code: recovery[0] })).codes).toEqual(["CODE_WRONG"]);
  const events = await owner.query("select act, actor_account_id, after from event where entity_id = $1 and act = 'useRecoveryCode'", [
    first.accountId,
  ]);
  expect(events.rows).toEqual([{ act: "useRecoveryCode", actor_account_id: first.accountId, after: { left: 9 } }]);
});

test("thirty-two guesses at once, by aliases and by connections, are no more than nine tried", async () => {
  const { client: first, secret } = await enrol(await world.person("周王镇工会"));
  const { token } = await challenged(first.username);
  const guess = (index: number): string => `a${index}: confirmSignIn(token: "${token}", code: "00000${index % 10}") { userErrors { code } }`;
  const aliases = `mutation { ${Array.from({ length: 8 }, (_, index) => guess(index)).join(" ")} }`;
  const answers = await Promise.all(Array.from({ length: 4 }, () => new Client(world.app.url).ask(aliases)));
  const outcomes = answers.flatMap(({ data }) =>
    Object.values(data ?? {}).map((payload) => dig<Array<{ code: string }>>(payload, ["userErrors"])[0]?.code),
  );
  expect(outcomes).toHaveLength(32);
  expect(outcomes.filter((code) => code === "CODE_WRONG").length).toBeLessThanOrEqual(9);
  expect(new Set(outcomes)).toEqual(new Set(["CODE_WRONG", "REPEATED_FAILURES"]));
  // Now the right one does not help either, and another account at the same address is not kept out.
  expect((await act(new Client(world.app.url), CONFIRM, { token, code: codeOf(secret) })).codes).toEqual(["REPEATED_FAILURES"]);
  const neighbour = await enrol(await world.person("水阳镇工会"));
  const theirs = await challenged(neighbour.client.username);
  expect((await act(theirs.client, CONFIRM, { token: theirs.token, code: codeOf(neighbour.secret) })).codes).toEqual([]);
  console.info(`second factor: 32 guesses at once, ${outcomes.filter((code) => code === "CODE_WRONG").length} tried`);
});

test("one code sent five times at once opens one session", async () => {
  const { client: first, secret } = await enrol(await world.person("周王镇工会"));
  const waiting = await Promise.all(Array.from({ length: 5 }, () => challenged(first.username)));
  const code = codeOf(secret);
  const outcomes = await Promise.all(waiting.map(({ client, token }) => act(client, CONFIRM, { token, code })));
  const opened = outcomes.filter((outcome) => outcome.codes.length === 0);
  expect([opened.length, waiting.filter(({ client }) => client.cookie !== "").length]).toEqual([1, 1]);
});

test("who has only the password can still be kept from guessing it through these acts", async () => {
  const { client, secret } = await enrol(await world.person("周王镇工会"));
  const outcomes: string[] = [];
  for (let attempt = 0; attempt < 11; attempt++)
    outcomes.push(...(await act(client, REMOVE, { password: `wrong-${attempt}`, code: codeOf(secret) })).codes);
  expect(outcomes.slice(0, 9)).toEqual(Array.from({ length: 9 }, () => "PASSWORD_WRONG"));
  expect(outcomes.slice(9)).toEqual(["REPEATED_FAILURES", "REPEATED_FAILURES"]);
});

test("switching off takes password and code, and is on record", async () => {
  const { client, secret } = await enrol(await world.person("周王镇工会"));
  expect((await act(client, REMOVE, { password: "wrong-password", code: codeOf(secret) })).codes).toEqual(["PASSWORD_WRONG"]);
  expect((await act(client, REMOVE, { password: PASSWORD, code: "123456" })).codes).toEqual(["CODE_WRONG"]);
  expect((await act(client, REMOVE, { password: PASSWORD, code: codeOf(secret) })).codes).toEqual([]);
  const again = new Client(world.app.url);
  await again.signIn(client.username);
  const events = await owner.query<{ act: string }>("select act from event where entity_id = $1 order by id", [client.accountId]);
  expect(events.rows.map((row) => row.act)).toEqual(["create", "confirmSecondFactor", "removeSecondFactor"]);
});

test("an administrator resets it: sessions end, it is on record, and the person alone is told", async () => {
  const { client } = await enrol(await world.person("周王镇工会"));
  const admin = await world.person("周王镇工会", ["TENANT_ADMIN", "TENANT_OPERATOR"]);
  const find = `query ($id: ID!) { account(id: $id) { version secondFactorSince securityActions { name enabled reason } } }`;
  const seen = await admin.get<{ version: number; secondFactorSince: string | null; securityActions: Array<{ name: string; enabled: boolean }> }>(
    find,
    { id: client.accountId },
    ["account"],
  );
  expect(seen.secondFactorSince).not.toBeNull();
  expect(seen.securityActions.find(({ name }) => name === "resetSecondFactor")?.enabled).toBe(true);
  const reset =
    "mutation ($id: ID!, $version: Int!) { resetSecondFactor(id: $id, version: $version) { account { secondFactorSince } userErrors { code } } }";
  const foreign = await world.person("水阳镇工会", ["TENANT_ADMIN"]);
  expect((await act(foreign, reset, { id: client.accountId, version: seen.version })).codes).toEqual(["NOT_FOUND"]);
  expect((await act(admin, reset, { id: client.accountId, version: seen.version + 1 })).codes).toEqual(["VERSION_CONFLICT"]);
  expect((await act(admin, reset, { id: client.accountId, version: seen.version })).data).toEqual({
    resetSecondFactor: { account: { secondFactorSince: null }, userErrors: [] },
  });
  expect((await client.ask("{ viewer { locale } }")).data).toEqual({ viewer: null });
  await client.signIn(client.username);
  const inbox = "{ messages { items { title text } } today { unreadMessages } }";
  const [mine, theirs] = [await client.ask(inbox), await admin.ask(inbox)];
  expect(mine.text).toContain("重置了您的两步验证");
  expect(dig(mine.data, ["today", "unreadMessages"])).toBe(1);
  expect(dig(theirs.data, ["messages", "items"])).toEqual([]);
  expect(dig(theirs.data, ["today", "unreadMessages"])).toBe(0);
  const events = await owner.query("select 1 from event where entity_id = $1 and act = 'resetSecondFactor' and actor_account_id = $2", [
    client.accountId,
    admin.accountId,
  ]);
  expect(events.rowCount).toBe(1);
});

test("an organization's administrator cannot take the second factor of a platform administrator away", async () => {
  const { client } = await enrol(await world.person("区委组织部", ["PLATFORM_ADMIN"]));
  const admin = await world.person("区委组织部", ["TENANT_ADMIN"]);
  const reset = "mutation ($id: ID!) { resetSecondFactor(id: $id, version: 1) { userErrors { code } } }";
  expect((await act(admin, reset, { id: client.accountId })).codes).toEqual(["ROLE_MISSING"]);
  const peer = await world.person("区委组织部", ["PLATFORM_ADMIN"]);
  expect((await act(peer, reset, { id: client.accountId })).codes).toEqual([]);
});

test("roles that need a second factor: whoever holds one sets it up before anything else", async () => {
  const platform = await world.person("区委组织部", ["PLATFORM_ADMIN"]);
  const set = "mutation ($roles: [Role!]!) { setSecondFactorRoles(roles: $roles) { roles userErrors { code } } }";
  const auditor = await world.person("周王镇工会", ["AUDITOR"]);
  const operator = await world.person("周王镇工会", ["TENANT_OPERATOR"]);
  expect((await act(auditor, set, { roles: [] })).codes).toEqual(["FORBIDDEN"]);
  expect((await act(platform, set, { roles: ["AUDITOR"] })).codes).toEqual([]);
  const events = "{ events { total } }";
  expect((await auditor.ask(events)).errors[0]?.extensions.code).toBe("SECOND_FACTOR_REQUIRED");
  expect((await auditor.raw("/exports/assignments.xlsx?view=RECEIVED")).status).toBe(403);
  expect(await auditor.get("{ viewer { mustSetUpSecondFactor } }", {}, ["viewer", "mustSetUpSecondFactor"])).toBe(true);
  expect((await operator.ask("{ today { overdue } }")).errors).toEqual([]);
  const { secret } = await enrol(auditor);
  expect((await auditor.ask(events)).errors).toEqual([]);
  // To replace a device one switches off and is led to set up the next.
  expect((await act(auditor, REMOVE, { password: PASSWORD, code: codeOf(secret) })).codes).toEqual([]);
  expect((await auditor.ask(events)).errors[0]?.extensions.code).toBe("SECOND_FACTOR_REQUIRED");
  expect((await act(platform, set, { roles: [] })).codes).toEqual([]);
  expect((await auditor.ask(events)).errors).toEqual([]);
});

test("with another key of the data folder codes cannot be checked, and a recovery code still opens", async () => {
  const { client: first, secret, recovery } = await enrol(await world.person("周王镇工会"));
  await owner.query(
    `update second_factor set sealed_secret = (select sealed_secret from second_factor where account_id <> $1 limit 1) where account_id = $1`,
    [first.accountId],
  );
  const { client, token } = await challenged(first.username);
  expect((await act(client, CONFIRM, { token, code: codeOf(secret) })).codes).toEqual(["SECOND_FACTOR_SEALED"]);
  expect((await act(client, CONFIRM, { token, code: recovery[3] })).codes).toEqual([]);
});
