import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Client, PASSWORD, World } from "../world.ts";

const SIGN_IN = "mutation ($input: SignInInput!) { signIn(input: $input) { viewer { account { id } } userErrors { code params } } }";
/** What one network may fail in a quarter of an hour, on any accounts. */
const PER_NETWORK = 300;

interface Tried {
  readonly code: string;
  readonly cookies: readonly string[];
}

describe("guessing passwords", () => {
  let world: World;
  let owner: pg.Client;
  let victim: Client;

  beforeAll(async () => {
    world = await World.start({ trustProxy: true });
    owner = new pg.Client({ connectionString: world.database.ownerUrl });
    await owner.connect();
  });

  beforeEach(async () => {
    await owner.query("delete from throttle");
    victim = await world.person("周王镇工会");
  });

  afterAll(async () => {
    await owner.end();
    await world.stop();
  });

  /** One attempt as a browser makes it: from an address, with the cookies it has. */
  async function attempt(username: string, password: string, from: { address?: string; device?: string } = {}): Promise<Tried> {
    const response = await fetch(`${world.app.url}/graphql`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "x-forwarded-for": from.address ?? "198.51.100.1",
        ...(from.device === undefined ? {} : { cookie: from.device }),
      },
      body: JSON.stringify({ query: SIGN_IN, variables: { input: { username, password } } }),
    });
    const code = /"code":"([A-Z_]+)"/.exec(await response.text())?.[1] ?? "IN";
    return { code, cookies: response.headers.getSetCookie() };
  }

  function tally(tried: readonly Tried[]): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const { code } of tried) counts[code] = (counts[code] ?? 0) + 1;
    return counts;
  }

  const deviceOf = ({ cookies }: Tried): string => cookies.find((cookie) => cookie.startsWith("gongjian_device="))?.split(";")[0] ?? "";

  test("one account from 100 addresses: ten guesses in all, and its owner's browser is not locked out", async () => {
    const home = deviceOf(await attempt(victim.username, PASSWORD, { address: "203.0.113.5" }));
    const tried = await Promise.all(
      Array.from({ length: 100 }, (_, index) => attempt(victim.username, `guess-${index}`, { address: `192.0.2.${index}` })),
    );
    expect(tally(tried)).toEqual({ SIGN_IN_FAILED: 10, REPEATED_FAILURES: 90 });
    expect((await attempt(victim.username, PASSWORD, { address: "203.0.113.9" })).code).toBe("REPEATED_FAILURES");
    // Also from another address: people travel.
    expect((await attempt(victim.username, PASSWORD, { address: "203.0.113.77", device: home })).code).toBe("IN");
    const colleague = await world.person("周王镇工会");
    expect((await attempt(colleague.username, PASSWORD, { address: "192.0.2.1" })).code).toBe("IN");
    console.info("guessing: 100 addresses, one account: 10 guesses let through; the owner's browser signs in");
  });

  test("one address, 400 accounts: the address is stopped, browsers known there are not", async () => {
    const home = deviceOf(await attempt(victim.username, PASSWORD));
    const tried: Tried[] = [];
    for (let round = 0; round < 16; round++) {
      tried.push(...(await Promise.all(Array.from({ length: 25 }, () => attempt(`x${randomUUID().slice(0, 8)}`, "Spring2026!")))));
    }
    expect(tally(tried)).toEqual({ SIGN_IN_FAILED: PER_NETWORK, REPEATED_FAILURES: 400 - PER_NETWORK });
    expect((await attempt(victim.username, PASSWORD, { device: home })).code).toBe("IN");
    // Another line of the same provider is another network; another address of the same IPv6 line is not.
    expect((await attempt(victim.username, PASSWORD, { address: "198.51.100.2" })).code).toBe("IN");
  });

  test("aliases in one document and 50 requests side by side get ten guesses like everybody", async () => {
    const fields = Array.from(
      { length: 20 },
      (_, index) => `a${index}: signIn(input: { username: "${victim.username}", password: "no-${index}" }) { userErrors { code } }`,
    );
    const answer = await world.person("周王镇妇联").then((client) => client.ask(`mutation { ${fields.join(" ")} }`));
    const codes = [...answer.text.matchAll(/"code":"([A-Z_]+)"/g)].map(([, code]) => code);
    expect(codes).toEqual([...Array.from({ length: 10 }, () => "SIGN_IN_FAILED"), ...Array.from({ length: 10 }, () => "REPEATED_FAILURES")]);
    const other = await world.person("周王镇团委");
    const tried = await Promise.all(Array.from({ length: 50 }, (_, index) => attempt(other.username, `guess-${index}`)));
    expect(tally(tried)).toEqual({ SIGN_IN_FAILED: 10, REPEATED_FAILURES: 40 });
  });

  test("who knows the password is not counted, and a name that does not exist is treated like one that does", async () => {
    const tried = await Promise.all(Array.from({ length: 9 }, () => attempt(victim.username, PASSWORD)));
    for (let index = 0; index < 9; index++) tried.push(await attempt(victim.username, PASSWORD));
    expect(tally(tried)).toEqual({ IN: 18 });
    const unknown = await Promise.all(Array.from({ length: 15 }, () => attempt("nobody.at.all", "guess")));
    expect(tally(unknown)).toEqual({ SIGN_IN_FAILED: 10, REPEATED_FAILURES: 5 });
  });

  test("a known browser has ten failures of its own; a device cookie nobody gave out, or of another account, has none", async () => {
    const home = deviceOf(await attempt(victim.username, PASSWORD));
    const typos: Tried[] = [];
    for (let index = 0; index < 12; index++) typos.push(await attempt(victim.username, "typo", { device: home }));
    expect(tally(typos)).toEqual({ SIGN_IN_FAILED: 10, REPEATED_FAILURES: 2 });
    // The others' counter is untouched.
    expect((await attempt(victim.username, PASSWORD)).code).toBe("IN");
    const attacker = await world.person("水阳镇妇联");
    const foreign = deviceOf(await attempt(attacker.username, PASSWORD));
    const made = Array.from({ length: 20 }, (_, index) => `gongjian_device=${"a".repeat(42)}${index % 10}`);
    const guesses: Tried[] = [];
    for (const device of [foreign, ...made]) guesses.push(await attempt(victim.username, "guess", { device }));
    expect(tally(guesses)).toEqual({ SIGN_IN_FAILED: 10, REPEATED_FAILURES: 11 });
  });

  test("the device cookie is given to who signed in alone, is not readable by scripts, and opens nothing", async () => {
    expect((await attempt(victim.username, "wrong")).cookies).toEqual([]);
    const { cookies } = await attempt(victim.username, PASSWORD);
    const device = cookies.find((cookie) => cookie.startsWith("gongjian_device="));
    expect(device).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/);
    const response = await fetch(`${world.app.url}/exports/pivot.xlsx`, { headers: { cookie: device ?? "" } });
    expect(response.status).toBe(401);
    const kept = await owner.query<{ device_hash: Buffer }>("select device_hash from known_device");
    expect(kept.rows.some(({ device_hash }) => (device ?? "").includes(device_hash.toString("base64url")))).toBe(false);
  });

  test("a session does not guess the password either; changing it makes other browsers unknown", async () => {
    const elsewhere = deviceOf(await attempt(victim.username, PASSWORD));
    const change = (current: string) =>
      victim.ask(
        `mutation ($current: String!) { changePassword(currentPassword: $current, newPassword: "another-password") { userErrors { code } } }`,
        { current },
      );
    const codes: Array<string | undefined> = [];
    for (let index = 0; index < 12; index++) codes.push(/"code":"([A-Z_]+)"/.exec((await change(`guess-${index}`)).text)?.[1]);
    expect(codes.slice(9)).toEqual(["PASSWORD_WRONG", "REPEATED_FAILURES", "REPEATED_FAILURES"]);
    await owner.query("delete from throttle");
    expect((await change(PASSWORD)).text).toContain('"userErrors":[]');
    for (let index = 0; index < 10; index++) await attempt(victim.username, PASSWORD, { address: "192.0.2.8" });
    expect((await attempt(victim.username, "another-password", { device: elsewhere })).code).toBe("REPEATED_FAILURES");
  });
});
