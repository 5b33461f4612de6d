import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Client, dig, World } from "../world.ts";

interface Offer {
  readonly name: string;
  readonly enabled: boolean;
  readonly reason: string | null;
}

const ACTIONS = "allowedActions { name enabled reason }";

describe("what is offered on registers and accounts", () => {
  let world: World;
  let admin: Client;
  let union: Client;

  beforeAll(async () => {
    world = await World.start();
    admin = await world.person("区委组织部", ["PLATFORM_ADMIN", "TENANT_ADMIN"]);
    union = await world.person("周王镇工会");
  });

  afterAll(async () => {
    await world.stop();
  });

  const reasons = (offers: readonly Offer[]): Record<string, string | null> =>
    Object.fromEntries(offers.map(({ name, enabled, reason }) => [name, enabled ? null : reason]));

  /** Calls a mutation of the form act(id, version) and gives the codes of what was refused. */
  async function call(client: Client, name: string, about: { id: string; version: number }): Promise<string[]> {
    const answer = await client.ask(`mutation ($id: ID!, $version: Int!) { ${name}(id: $id, version: $version) { userErrors { code } } }`, {
      ...about,
    });
    const errors = dig<Array<{ code: string }> | undefined>(answer.data, [name, "userErrors"]) ?? [];
    return [...answer.errors.map((error) => error.extensions.code), ...errors.map(({ code }) => code)];
  }

  test("an account: not one's own, not twice, and the reason in words", async () => {
    const look = (): Promise<{ id: string; version: number; allowedActions: Offer[] }> =>
      admin.get(`query ($id: ID!) { account(id: $id) { id version ${ACTIONS} } }`, { id: union.accountId }, ["account"]);
    const before = await look();
    expect(reasons(before.allowedActions)).toEqual({
      suspendAccount: null,
      resumeAccount: "当前状态为“正常”，不能恢复",
      resetPassword: null,
      signOutAccount: null,
    });
    expect(await call(admin, "resumeAccount", before)).toEqual(["TRANSITION_NOT_ALLOWED"]);
    expect(await call(admin, "suspendAccount", before)).toEqual([]);
    const suspended = await look();
    expect(await call(admin, "suspendAccount", suspended)).toEqual(["TRANSITION_NOT_ALLOWED"]);
    expect(await call(admin, "resumeAccount", suspended)).toEqual([]);
    const own = await admin.get<Offer[]>(`query ($id: ID!) { account(id: $id) { ${ACTIONS} } }`, { id: admin.accountId }, [
      "account",
      "allowedActions",
    ]);
    expect(new Set(own.map(({ reason }) => reason))).toEqual(new Set(["不能对自己的账号进行此操作"]));
    await union.signIn(union.username);
  });

  test("a platform administrator's account is left alone by the organization's own administrator", async () => {
    const own = await world.person("区委组织部", ["TENANT_ADMIN"]);
    const offers = await own.get<Offer[]>(`query ($id: ID!) { account(id: $id) { ${ACTIONS} } }`, { id: admin.accountId }, [
      "account",
      "allowedActions",
    ]);
    expect(offers.filter(({ enabled }) => enabled)).toEqual([]);
    for (const name of ["suspendAccount", "resetPassword", "signOutAccount", "resetSecondFactor"])
      expect([name, await call(own, name, { id: admin.accountId, version: 1 })]).toEqual([name, ["ROLE_MISSING"]]);
    const grant = `mutation ($tenantId: ID!, $accountId: ID!) {
      createGrant(input: { accountId: $accountId, tenantId: $tenantId, role: PLATFORM_ADMIN, scope: TENANT, reason: "代管" }) { userErrors { code field } } }`;
    const away = { tenantId: (await world.organization("溪口镇党委")).id, accountId: union.accountId };
    expect((await admin.ask(grant, away)).data).toEqual({ createGrant: { userErrors: [{ code: "GRANT_SCOPE", field: ["input", "tenantId"] }] } });
  });

  test("a grant: not twice, and the last administrator's not at all", async () => {
    const look = async (accountId: string): Promise<Array<{ id: string; role: string; allowedActions: Offer[] }>> =>
      admin.get(`query ($id: ID!) { account(id: $id) { grants { id role ${ACTIONS} } } }`, { id: accountId }, ["account", "grants"]);
    const end = (id: string): Promise<unknown> =>
      admin.get('mutation ($id: ID!) { endGrant(id: $id, reason: "轮岗") { userErrors { code } } }', { id }, ["endGrant", "userErrors"]);
    const party = await world.person("溪口镇党委");
    const grants = await look(party.accountId);
    const operator = grants.find(({ role }) => role === "TENANT_OPERATOR");
    const only = grants.find(({ role }) => role === "TENANT_ADMIN");
    if (operator === undefined || only === undefined) throw new Error("no grants");
    expect([reasons(operator.allowedActions), reasons(only.allowedActions)]).toEqual([{ endGrant: null }, { endGrant: "不能停用最后一名管理员" }]);
    expect([await end(only.id), await end(operator.id), await end(operator.id)]).toEqual([[{ code: "LAST_ADMIN" }], [], [{ code: "GRANT_ENDED" }]]);
    const after = (await look(party.accountId)).find(({ id }) => id === operator.id);
    expect(reasons(after?.allowedActions ?? [])).toEqual({ endGrant: "该授权已经结束" });
  });

  test("a mass group that is dissolved is neither edited nor dissolved again", async () => {
    const made = await union.get<{ id: string; version: number; allowedActions: Offer[] }>(
      `mutation { createMassGroup(input: { kind: GRASSROOTS_UNION, name: "村工会", memberCount: 3 }) { massGroup { id version ${ACTIONS} } } }`,
      {},
      ["createMassGroup", "massGroup"],
    );
    expect(reasons(made.allowedActions)).toEqual({ editMassGroup: null, dissolveMassGroup: null });
    expect(await call(union, "dissolveMassGroup", made)).toEqual([]);
    expect(await call(union, "dissolveMassGroup", { ...made, version: 2 })).toEqual(["TRANSITION_NOT_ALLOWED"]);
    const offers = await union.get<Offer[]>(`query ($id: ID!) { massGroup(id: $id) { ${ACTIONS} } }`, { id: made.id }, [
      "massGroup",
      "allowedActions",
    ]);
    expect(reasons(offers)).toEqual({ editMassGroup: "当前状态为“已撤销”，不能修改", dissolveMassGroup: "当前状态为“已撤销”，不能撤销群团" });
  });

  test("a pair is ended once, and by its Party organization", async () => {
    const party = await world.person("周王镇党委");
    const { id } = await world.organization("周王镇工会");
    const pair = await party.get<{ id: string; version: number }>(
      'mutation ($id: ID!) { createJointBuilding(input: { massOrganizationId: $id, validFrom: "2026-01-01" }) { jointBuilding { id version } } }',
      { id },
      ["createJointBuilding", "jointBuilding"],
    );
    const end = 'mutation ($id: ID!, $version: Int!) { endJointBuilding(id: $id, version: $version, validTo: "2026-10-01") { userErrors { code } } }';
    const offers = `{ jointBuildings { ${ACTIONS} } }`;
    expect(reasons(dig<Offer[]>((await union.ask(offers)).data, ["jointBuildings", "0", "allowedActions"]))).toEqual({
      endJointBuilding: "结对由党组织一方办理",
    });
    expect((await party.ask(end, { ...pair })).data).toEqual({ endJointBuilding: { userErrors: [] } });
    expect((await party.ask(end, { ...pair, version: 2 })).data).toEqual({ endJointBuilding: { userErrors: [{ code: "PAIR_ENDED" }] } });
    expect(reasons(dig<Offer[]>((await party.ask(offers)).data, ["jointBuildings", "0", "allowedActions"]))).toEqual({
      endJointBuilding: "该结对已于 2026-10-01 终止",
    });
  });
});
