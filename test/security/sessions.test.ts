import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Answer, Client, dig, PASSWORD, World } from "../world.ts";

const HOUR = 3_600_000;
const CREATE_GRANT = "mutation ($input: GrantInput!) { createGrant(input: $input) { grant { id } userErrors { code } } }";

describe("sessions", () => {
  let world: World;
  let admin: Client;

  beforeAll(async () => {
    world = await World.start();
    admin = await world.person("区委组织部", ["PLATFORM_ADMIN"]);
  });

  afterAll(async () => {
    await world.stop();
  });

  /** The same browser with the cookie it had before. */
  function before(client: Client): Client {
    const copy = new Client(world.app.url);
    copy.cookie = client.cookie;
    return copy;
  }

  async function another(client: Client): Promise<Client> {
    const device = new Client(world.app.url);
    await device.signIn(client.username);
    return device;
  }

  const isIn = async (client: Client): Promise<boolean> => (await before(client).ask("{ sessions { id } }")).errors.length === 0;

  async function grant(to: Client, place: string, role: string, by = admin): Promise<Answer> {
    const { id: tenantId } = await world.organization(place);
    return by.ask(CREATE_GRANT, { input: { accountId: to.accountId, tenantId, role, scope: "TENANT", reason: "按分工" } });
  }

  test("signing in over a session ends it", async () => {
    const person = await world.person("周王镇工会");
    const old = before(person);
    await person.signIn(person.username);
    expect(person.cookie).not.toBe(old.cookie);
    expect([await isIn(old), await isIn(person)]).toEqual([false, true]);
  });

  test("switching the organization and changing the password change the identifier; the old one is dead at once", async () => {
    const person = await world.person("周王镇工会");
    await grant(person, "周王镇妇联", "TENANT_OPERATOR");
    const elsewhere = await another(person);
    const { id } = await world.organization("周王镇妇联");
    let old = before(person);
    const name = await person.get("mutation ($id: ID!) { switchTenant(tenantId: $id) { viewer { tenant { shortName } } } }", { id }, [
      "switchTenant",
      "viewer",
      "tenant",
      "shortName",
    ]);
    expect(name).toBe("周王镇妇联");
    expect([await isIn(old), await isIn(person), await isIn(elsewhere)]).toEqual([false, true, true]);
    old = before(person);
    await person.get(`mutation { changePassword(currentPassword: "${PASSWORD}", newPassword: "another-password") { userErrors { code } } }`);
    expect([await isIn(old), await isIn(person), await isIn(elsewhere)]).toEqual([false, true, false]);
  });

  test("a right that is given or ended ends the sessions it changes, and no others", async () => {
    const person = await world.person("周王镇工会");
    const made = await grant(person, "周王镇妇联", "TENANT_OPERATOR");
    expect(await isIn(person)).toBe(true);
    await grant(person, "周王镇工会", "AUDITOR");
    expect(await isIn(person)).toBe(false);
    await person.signIn(person.username);
    await admin.get('mutation ($id: ID!) { endGrant(id: $id, reason: "调整") { userErrors { code } } }', {
      id: dig(made.data, ["createGrant", "grant", "id"]),
    });
    expect(await isIn(person)).toBe(true);
  });

  test("who changes their own rights goes on under another identifier", async () => {
    const own = await world.person("区委组织部", ["PLATFORM_ADMIN"]);
    const elsewhere = await another(own);
    const old = before(own);
    expect((await grant(own, "区委组织部", "AUDITOR", own)).data).toMatchObject({ createGrant: { userErrors: [] } });
    expect([await isIn(old), await isIn(own), await isIn(elsewhere)]).toEqual([false, true, false]);
    expect(await own.get("{ viewer { roles } }", {}, ["viewer", "roles"])).toContain("AUDITOR");
  });

  test("a session ends two hours after it was last used, and twelve hours after it began in any case", async () => {
    const start = world.clock.now();
    const [busy, idle] = [await world.person("周王镇工会"), await world.person("周王镇工会")];
    const seen: boolean[] = [];
    for (let hours = 1.5; hours < 13; hours += 1.5) {
      world.clock.set(new Date(start.getTime() + hours * HOUR));
      seen.push(await isIn(busy));
      if (hours === 1.5) {
        const [{ lastSeenAt }] = await busy.get<[{ lastSeenAt: string }]>("{ sessions { lastSeenAt } }", {}, ["sessions"]);
        expect(lastSeenAt).toBe(world.clock.now().toISOString());
      }
      if (hours === 3) expect(await isIn(idle)).toBe(false);
    }
    world.clock.set(start);
    // 1.5 … 10.5 hours, then 12.
    expect(seen).toEqual([true, true, true, true, true, true, true, false]);
  });

  test("an administrator sees where somebody is signed in and ends it; an administrator elsewhere does not", async () => {
    const person = await world.person("周王镇工会");
    const elsewhere = await another(person);
    const [ours, others] = [await world.person("周王镇工会", ["TENANT_ADMIN"]), await world.person("周王镇妇联", ["TENANT_ADMIN"])];
    const LIST =
      "query ($id: ID!) { accountSessions(id: $id) { id address userAgent current } account(id: $id) { version allowedActions { name enabled } } }";
    const END = "mutation ($id: ID!, $version: Int!) { signOutAccount(id: $id, version: $version) { userErrors { code } } }";
    const about = { id: person.accountId };
    expect((await others.ask(LIST, about)).errors[0]?.extensions.code).toBe("NOT_FOUND");
    expect((await others.ask(END, { ...about, version: 1 })).errors[0]?.extensions.code).toBe("NOT_FOUND");
    const seen = await ours.get<{ accountSessions: unknown[]; account: { version: number; allowedActions: unknown[] } }>(LIST, about);
    expect(seen.accountSessions.length).toBe(2);
    expect(seen.account.allowedActions).toContainEqual({ name: "signOutAccount", enabled: true });
    await ours.get(END, { ...about, version: seen.account.version });
    expect([await isIn(person), await isIn(elsewhere)]).toEqual([false, false]);
    await person.signIn(person.username);
    expect(await isIn(person)).toBe(true);
    const acts = await ours.get<Array<{ act: string }>>("query ($id: ID!) { events(filter: { entityId: { eq: $id } }) { items { act } } }", about, [
      "events",
      "items",
    ]);
    expect(acts[0]?.act).toBe("signOut");
  });
});
