import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { act, dispatched, must, received, type Seen } from "../acts.ts";
import { type Client, World } from "../world.ts";

const GRANT = `mutation ($input: GrantInput!) { createGrant(input: $input) { grant { id } userErrors { code field } } }`;
const LEDGER = "query ($view: AssignmentView) { assignments(view: $view, page: { limit: 100 }) { total items { tenant { shortName } } } }";

interface Ledger {
  readonly total: number;
  readonly items: ReadonlyArray<{ readonly tenant: { readonly shortName: string } }>;
}

describe.each([
  ["with the code's own predicates", true],
  ["with the row policies alone", false],
])("grants of a narrower scope, %s", (_name, predicates) => {
  let world: World;
  let district: Client;
  let admin: Client;

  beforeAll(async () => {
    world = await World.start({ predicates });
    district = await world.person("区委组织部");
    admin = await world.person("区委组织部", ["PLATFORM_ADMIN"]);
    await dispatched(district, { title: "面向全区的任务", selector: { kinds: ["PARTY_COMMITTEE", "MASS_ORGANIZATION"] } });
  });

  afterAll(async () => {
    await world.stop();
  });

  /** Somebody at an organization with one grant alone. */
  async function holder(place: string, grant: Record<string, unknown>): Promise<Client> {
    const client = await world.person(place, []);
    return give(client, place, grant);
  }

  async function give(client: Client, place: string, grant: Record<string, unknown>): Promise<Client> {
    const organization = await world.organization(place);
    const input = { accountId: client.accountId, tenantId: organization.id, reason: "按分工", ...grant };
    const answer = await admin.ask(GRANT, { input });
    expect(answer.data).toMatchObject({ createGrant: { userErrors: [] } });
    await client.signIn(client.username);
    return client;
  }

  test("a territory reader of the district reads that township and no other", async () => {
    const zhouwang = await world.organization("周王镇党委");
    const reader = await holder("区委组织部", { role: "TERRITORY_READER", scope: "TERRITORY", scopeId: zhouwang.divisionCode });
    const found = await reader.get<Ledger>(LEDGER, { view: "OVERSEEN" }, ["assignments"]);
    expect(found.items.map(({ tenant }) => tenant.shortName).sort()).toEqual(["周王镇党委", "周王镇团委", "周王镇妇联", "周王镇工会"].sort());
    expect(await reader.get("{ pivot { total { assignments } } }", {}, ["pivot", "total", "assignments"])).toBe(4);
  });

  test("a line reader of the district reads that line; two grants add up", async () => {
    const reader = await holder("区委组织部", { role: "LINE_READER", scope: "LINE", scopeId: "WOMEN" });
    const women = await reader.get<Ledger>(LEDGER, { view: "OVERSEEN" }, ["assignments"]);
    expect(women.total).toBe(24);
    expect(women.items.every(({ tenant }) => tenant.shortName.endsWith("妇联"))).toBe(true);
    await give(reader, "区委组织部", { role: "LINE_READER", scope: "LINE", scopeId: "UNION" });
    expect(await reader.get(LEDGER, { view: "OVERSEEN" }, ["assignments", "total"])).toBe(48);
    await give(reader, "区委组织部", { role: "DISTRICT_READER", scope: "DISTRICT" });
    expect(await reader.get(LEDGER, { view: "OVERSEEN" }, ["assignments", "total"])).toBe(96);
  });

  test("a scope must name what is there, and fit the role", async () => {
    const someone = await world.person("区委组织部", ["TENANT_OPERATOR"]);
    const { id: tenantId } = await world.organization("区委组织部");
    for (const wrong of [
      { role: "LINE_READER", scope: "LINE", scopeId: "CATS" },
      { role: "TERRITORY_READER", scope: "TERRITORY", scopeId: "999999" },
      { role: "TENANT_OPERATOR", scope: "GROUP", scopeId: "01900000-0000-7000-8000-000000000000" },
      { role: "DISTRICT_READER", scope: "DISTRICT", scopeId: "UNION" },
      { role: "TENANT_OPERATOR", scope: "LINE", scopeId: "UNION" },
    ]) {
      const answer = await admin.ask(GRANT, { input: { accountId: someone.accountId, tenantId, reason: "x", ...wrong } });
      expect([wrong, answer.data]).toMatchObject([wrong, { createGrant: { grant: null, userErrors: [{ code: "GRANT_SCOPE" }] } }]);
    }
  });

  test("a grant begins and ends on its days", async () => {
    const early = await world.person("周王镇工会", []);
    const { id: tenantId } = await world.organization("周王镇工会");
    const input = {
      accountId: early.accountId,
      tenantId,
      role: "TENANT_OPERATOR",
      scope: "TENANT",
      reason: "顶岗",
      validFrom: "2026-10-20",
      validTo: "2026-10-22",
    };
    expect((await admin.ask(GRANT, { input })).data).toMatchObject({ createGrant: { userErrors: [] } });
    const day = world.clock.now();
    const may = async (on: string): Promise<boolean> => {
      world.clock.set(new Date(`${on}T02:00:00Z`));
      early.cookie = "";
      return early.signIn(early.username).then(
        async () => (await early.ask(LEDGER, { view: "RECEIVED" })).errors.length === 0,
        () => false,
      );
    };
    const seen = [await may("2026-10-19"), await may("2026-10-20"), await may("2026-10-22"), await may("2026-10-23")];
    world.clock.set(day);
    expect(seen).toEqual([false, true, true, false]);
  });

  describe("people of one mass group", () => {
    let union: Client;
    let secretary: Client;
    let ours: Seen;
    let others: Seen;

    beforeAll(async () => {
      union = await world.person("周王镇工会");
      const made = await Promise.all(
        ["第一村工会", "第二村工会"].map((name) =>
          union.get<string>(
            `mutation ($name: String!) { createMassGroup(input: { kind: GRASSROOTS_UNION, name: $name, memberCount: 9 }) { massGroup { id } } }`,
            { name },
            ["createMassGroup", "massGroup", "id"],
          ),
        ),
      );
      const [first = "", second = ""] = made;
      const task = await dispatched(union, { title: "村工会任务", selector: { groups: [first, second] } });
      secretary = await holder("周王镇工会", { role: "TENANT_OPERATOR", scope: "GROUP", scopeId: first });
      ours = await received(secretary, task.id);
      const query =
        "query ($group: ID!) { assignments(view: RECEIVED, filter: { groupId: { eq: $group } }) { items { id state version timeliness } } }";
      [others] = await union.get<[Seen]>(query, { group: second }, ["assignments", "items"]);
    });

    test("see and work on that group's assignments alone", async () => {
      expect(await secretary.get(LEDGER, { view: "RECEIVED" }, ["assignments", "total"])).toBe(1);
      expect(await secretary.get("{ massGroups { items { name } } }", {}, ["massGroups", "items"])).toEqual([{ name: "第一村工会" }]);
      await must(secretary, "acknowledgeAssignment", "assignment", ours);
      expect((await act(secretary, "acknowledgeAssignment", "assignment", others)).codes).toEqual(["NOT_FOUND"]);
      expect((await secretary.ask("query ($id: ID!) { assignment(id: $id) { id } }", { id: others.id })).errors[0]?.extensions.code).toBe(
        "NOT_FOUND",
      );
    });

    test("get the messages of that group's assignments, and its counters", async () => {
      const titles = await secretary.get<Array<{ title: string }>>("{ messages { items { title } } }", {}, ["messages", "items"]);
      expect(titles.map(({ title }) => title)).toEqual(predicates ? ["村工会任务"] : titles.map(({ title }) => title));
      expect(await secretary.get("{ today { toAcknowledge dueSoon overdue toRectify } }", {}, ["today"])).toEqual({
        toAcknowledge: 0,
        dueSoon: 0,
        overdue: 0,
        toRectify: 0,
      });
    });

    test("may do nothing for the organization as a whole", async () => {
      for (const query of [
        `mutation { createMassGroup(input: { kind: GRASSROOTS_UNION, name: "第三村工会", memberCount: 1 }) { massGroup { id } } }`,
        "mutation { readAllMessages { count } }",
        "{ accounts { total } }",
        "{ events { total } }",
        "{ jointBuildings { id } }",
      ]) {
        const answer = await secretary.ask(query);
        expect([query, answer.errors[0]?.extensions.code]).toEqual([query, "FORBIDDEN"]);
      }
    });
  });
});
