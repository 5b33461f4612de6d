import Excel from "@protobi/exceljs";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Client, dig, World } from "../world.ts";

const FIND = `query ($days: Int, $filter: AccountFindingFilter, $page: PageInput) { accountFindings(days: $days, filter: $filter, page: $page) {
  total pageInfo { hasNextPage } items { id kind since count account { id username allowedActions { name enabled } } tenant { shortName }
    grant { id role allowedActions { name enabled } } apiToken { name } } } }`;

interface Found {
  readonly total: number;
  readonly pageInfo: { readonly hasNextPage: boolean };
  readonly items: ReadonlyArray<{
    readonly kind: string;
    readonly count: number | null;
    readonly account: { readonly id: string } | null;
    readonly tenant: { readonly shortName: string };
    readonly grant: { readonly id: string; readonly role: string; readonly allowedActions: unknown } | null;
    readonly apiToken: { readonly name: string } | null;
  }>;
}

describe.each([
  ["with the code's own predicates", true],
  ["with the row policies alone", false],
])("accounts nobody needs, %s", (_name, predicates) => {
  let world: World;
  let owner: pg.Client;
  let admin: Client;
  let platform: Client;
  let asleep: Client;
  let never: Client;
  let integration: Client;
  let many: Client;

  beforeAll(async () => {
    world = await World.start({ predicates });
    owner = new pg.Client({ connectionString: world.database.ownerUrl });
    await owner.connect();
    const now = world.clock.now();
    world.clock.set("2026-05-01T02:00:00Z");
    asleep = await world.person("周王镇工会", ["TENANT_OPERATOR", "TENANT_APPROVER"]);
    never = await world.person("周王镇妇联", ["TENANT_OPERATOR"]);
    await owner.query("update account set last_sign_in_at = null where id = $1", [never.accountId]);
    integration = await world.person("周王镇工会", ["TENANT_OPERATOR", "TENANT_APPROVER", "API_CLIENT"]);
    await integration.program({ access: "READ", roles: ["TENANT_OPERATOR"], name: "没用过的", expiresOn: "2027-04-30" });
    const working = await integration.program({ access: "READ", roles: ["TENANT_OPERATOR"], name: "在用的", expiresOn: "2027-04-30" });
    world.clock.set(now);
    many = await world.person("周王镇工会", ["TENANT_OPERATOR", "TENANT_APPROVER", "TENANT_ADMIN", "ISSUER", "RECEIVER", "ADMISSION_OFFICER"]);
    admin = await world.person("周王镇工会", ["TENANT_ADMIN"]);
    platform = await world.person("区委组织部", ["PLATFORM_ADMIN"]);
    await working.ask("{ assignments(view: RECEIVED) { total } }");
    await world.app.keepGrantUse();
  });

  afterAll(async () => {
    await owner.end();
    await world.stop();
  });

  const find = (client: Client, filter: object = {}, more: object = {}): Promise<Found> =>
    client.get<Found>(FIND, { days: 90, filter, page: { limit: 100 }, ...more }, ["accountFindings"]);

  async function accountsOf(client: Client, kind: string): Promise<Array<string | undefined>> {
    return (await find(client, { kind })).items.map(({ account }) => account?.id).sort();
  }

  test("each kind is found, and what is in use is not", async () => {
    expect(await accountsOf(platform, "NEVER_SIGNED_IN")).toEqual([never.accountId]);
    // The integration's person never comes, but its program does.
    expect(await accountsOf(platform, "DORMANT")).toEqual([asleep.accountId]);
    const unused = (await find(platform, { kind: "GRANT_UNUSED" })).items.map(({ account, grant }) => `${account?.id} ${grant?.role}`);
    expect(unused.sort()).toEqual(
      [
        `${asleep.accountId} TENANT_OPERATOR`,
        `${asleep.accountId} TENANT_APPROVER`,
        `${never.accountId} TENANT_OPERATOR`,
        `${integration.accountId} TENANT_APPROVER`,
      ].sort(),
    );
    expect((await find(platform, { kind: "MANY_ROLES" })).items.map(({ account, count }) => [account?.id, count])).toEqual([[many.accountId, 6]]);
    expect((await find(platform, { kind: "TOKEN_UNUSED" })).items.map(({ apiToken }) => apiToken?.name)).toEqual(["没用过的"]);
    expect(await accountsOf(platform, "NO_SECOND_FACTOR")).toEqual([many, admin, platform].map(({ accountId }) => accountId).sort());
    expect((await find(platform, { kind: "GRANT_OPEN_ENDED" })).total).toBe(2 + 1 + 3 + 6 + 1 + 1);
  });

  test("an administrator sees their own organization, platform administrators and the district's auditors all", async () => {
    const places = async (client: Client): Promise<string[]> => [...new Set((await find(client)).items.map(({ tenant }) => tenant.shortName))].sort();
    expect(await places(admin)).toEqual(["周王镇工会"]);
    expect(await places(await world.person("周王镇妇联", ["AUDITOR"]))).toEqual(["周王镇妇联"]);
    const all = await places(platform);
    expect(all).toEqual(["周王镇妇联", "周王镇工会", "区委组织部"].sort());
    expect(await places(await world.person("区委组织部", ["AUDITOR"]))).toEqual(all);
    const { id } = await world.organization("周王镇妇联");
    expect((await find(admin, { tenantId: id })).total).toBe(0);
    const operator = await world.person("周王镇工会", ["TENANT_OPERATOR"]);
    expect((await operator.ask(FIND)).errors[0]?.extensions.code).toBe("FORBIDDEN");
  });

  test("an administrator with an authenticator is no finding, one who has only begun to set it up is", async () => {
    const add = `insert into second_factor (tenant_id, account_id, sealed_secret, key_id, begun_at, confirmed_at)
      select tenant_id, id, 'sealed', 'key', now(), case when id = $1 then now() end from account where id in ($1, $2)`;
    await owner.query(add, [many.accountId, admin.accountId]);
    expect(await accountsOf(admin, "NO_SECOND_FACTOR")).toEqual([admin.accountId]);
    await owner.query("delete from second_factor where account_id in ($1, $2)", [many.accountId, admin.accountId]);
  });

  test("counts say what the lists hold; pages add up; days are bounded", async () => {
    const counts = await platform.get<Array<{ kind: string; count: number }>>("{ accountFindingCounts(days: 90) { kind count } }", {}, [
      "accountFindingCounts",
    ]);
    for (const { kind, count } of counts) expect([kind, (await find(platform, { kind })).total]).toEqual([kind, count]);
    const all = await find(platform);
    const first = await find(platform, {}, { page: { limit: 5 } });
    const rest = await find(platform, {}, { page: { offset: 5, limit: 100 } });
    expect([...first.items, ...rest.items]).toEqual(all.items);
    expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false]);
    for (const days of [0, 99_999]) expect((await platform.ask(FIND, { days })).errors.length).toBe(1);
  });

  test("the workbook has the same rows", async () => {
    const response = await admin.raw("/exports/accountFindings.xlsx?days=90");
    const book = new Excel.Workbook();
    await book.xlsx.load(await response.arrayBuffer());
    const rows = book.worksheets[0]?.getSheetValues().slice(6) ?? [];
    expect(rows.length).toBe((await find(admin)).total);
    expect(JSON.stringify(rows)).toContain(asleep.username);
    expect(JSON.stringify(rows)).not.toContain(never.username);
    expect((await admin.raw("/exports/accountFindings.xlsx?filter=%7B%22kind%22%3A%22CATS%22%7D")).status).toBe(400);
    const operator = await world.person("周王镇工会", ["TENANT_OPERATOR"]);
    expect((await operator.raw("/exports/accountFindings.xlsx")).status).toBe(403);
  });

  test("what is found can be ended from there, and is then gone; an auditor only looks", async () => {
    const [row] = (await find(admin, { kind: "GRANT_UNUSED" })).items.filter(({ account }) => account?.id === integration.accountId);
    expect(row?.grant?.allowedActions).toEqual([{ name: "endGrant", enabled: true }]);
    const auditor = await world.person("周王镇工会", ["AUDITOR"]);
    const seen = (await find(auditor, { kind: "GRANT_UNUSED" })).items.find(({ grant }) => grant?.id === row?.grant?.id);
    expect(seen?.grant?.allowedActions).toEqual([{ name: "endGrant", enabled: false }]);
    const ended = await admin.ask('mutation ($id: ID!) { endGrant(id: $id, reason: "长期未用") { userErrors { code } } }', { id: row?.grant?.id });
    expect(dig(ended.data, ["endGrant", "userErrors"])).toEqual([]);
    expect((await accountsOf(admin, "GRANT_UNUSED")).includes(integration.accountId)).toBe(false);
    const suspended = await admin.ask("mutation ($id: ID!) { suspendAccount(id: $id, version: 1) { userErrors { code } } }", {
      id: asleep.accountId,
    });
    expect(dig(suspended.data, ["suspendAccount", "userErrors"])).toEqual([]);
    expect(await accountsOf(admin, "DORMANT")).toEqual([]);
  });
});
