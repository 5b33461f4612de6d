import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { act, dispatched, must, received } from "../acts.ts";
import { Client, dig, World } from "../world.ts";

const CREATE = "mutation ($input: ApiTokenInput!) { createApiToken(input: $input) { secret apiToken { id } userErrors { code field } } }";
const REVOKE = "mutation ($id: ID!) { revokeApiToken(id: $id) { apiToken { state } userErrors { code } } }";
const LEDGER = "{ assignments(view: RECEIVED) { total } }";
const MINUTE = 60_000;

describe("API tokens", () => {
  let world: World;
  let owner: pg.Client;
  let holder: Client;
  let admin: Client;

  beforeAll(async () => {
    world = await World.start({ costPerMinute: 20_000 });
    owner = new pg.Client({ connectionString: world.database.ownerUrl });
    await owner.connect();
    holder = await someone();
    admin = await world.person("区委组织部", ["PLATFORM_ADMIN"]);
  });

  afterAll(async () => {
    await owner.end();
    await world.stop();
  });

  const someone = () => world.person("周王镇工会", ["TENANT_OPERATOR", "TENANT_APPROVER", "API_CLIENT"]);
  const codeOf = async (client: Client, query = LEDGER): Promise<string> => (await client.ask(query)).errors[0]?.extensions.code ?? "let in";
  const refusals = async (client: Client, input: object): Promise<unknown> =>
    dig((await client.ask(CREATE, { input: { name: "对接", access: "READ", roles: ["TENANT_OPERATOR"], expiresOn: "2026-12-31", ...input } })).data, [
      "createApiToken",
      "userErrors",
    ]);

  test("it is shown once; what is kept is a hash, and what is listed a beginning", async () => {
    const program = await holder.program({ access: "READ", roles: ["TENANT_OPERATOR"], name: "数据对接" });
    expect(program.bearer).toMatch(/^gj_[\w-]{54}$/);
    const listed = await holder.ask(
      "{ myApiTokens { id name prefix access roles expiresOn lastUsedAt state tenant { shortName } allowedActions { name enabled } } }",
    );
    expect(listed.text).not.toContain(program.bearer);
    expect(dig<unknown[]>(listed.data, ["myApiTokens"])[0]).toEqual({
      id: program.id,
      name: "数据对接",
      prefix: program.bearer.slice(0, 9),
      access: "READ",
      roles: ["TENANT_OPERATOR"],
      expiresOn: "2026-12-31",
      lastUsedAt: null,
      state: "ACTIVE",
      tenant: { shortName: "周王镇工会" },
      allowedActions: [{ name: "revokeApiToken", enabled: true }],
    });
    const kept = await owner.query<{ row: string }>(
      "select row_to_json(t)::text || coalesce(e.after::text, '') as row from api_token t left join event e on e.entity_id = t.id",
    );
    expect(kept.rows.length).toBeGreaterThan(0);
    for (const { row } of kept.rows) expect(row).not.toContain(program.bearer.slice(9));
  });

  test("what is shown once is not kept for those who ask again: neither tokens nor temporary passwords", async () => {
    const input = { name: "重复", access: "READ", roles: ["TENANT_OPERATOR"], expiresOn: "2026-12-31" };
    const make = () => holder.ask(CREATE, { input }, { "idempotency-key": "token-once" });
    const secret = dig<string>((await make()).data, ["createApiToken", "secret"]);
    expect((await make()).text).toContain("ALREADY_DONE");
    const reset = await admin.ask(
      "mutation ($id: ID!) { resetPassword(id: $id, version: 1) { temporaryPassword userErrors { code } } }",
      { id: (await world.person("周王镇工会")).accountId },
      { "idempotency-key": "password-once" },
    );
    const password = dig<string>(reset.data, ["resetPassword", "temporaryPassword"]);
    const { rows } = await owner.query<{ answer: string }>("select answer::text as answer from idempotency_record where key like '%-once %'");
    expect(rows.length).toBe(2);
    for (const { answer } of rows) for (const once of [secret, password]) expect(answer ?? "").not.toContain(once);
  });

  test("a reading token reads lists, files and exports, and changes nothing", async () => {
    const district = await world.person("区委组织部");
    const task = await dispatched(district, { title: "令牌可读", selector: { include: [(await world.organization("周王镇工会")).id] } });
    const file = await holder.upload("总结.txt", "一、基本情况");
    const program = await holder.program({ access: "READ", roles: ["TENANT_OPERATOR"] });
    expect(await program.get(LEDGER, {}, ["assignments", "total"])).toBe(1);
    const paths = [`/files/${file}`, "/exports/assignments.xlsx?view=RECEIVED"];
    for (const path of paths) {
      const response = await program.raw(path);
      await response.arrayBuffer();
      expect([path, response.status]).toEqual([path, 200]);
    }
    const seen = await received(program, task.id);
    expect((await act(program, "acknowledgeAssignment", "assignment", seen)).codes).toEqual(["FORBIDDEN"]);
    await expect(program.upload("x.txt", "x")).rejects.toThrow("403");
  });

  test("a writing token acts within its roles, and the record names it", async () => {
    const district = await world.person("区委组织部");
    const task = await dispatched(district, { title: "令牌可办", selector: { include: [(await world.organization("周王镇工会")).id] } });
    const program = await holder.program({ access: "READ_WRITE", roles: ["TENANT_OPERATOR"] });
    const seen = await must(program, "acknowledgeAssignment", "assignment", await received(program, task.id));
    expect((await act(program, "acceptAssignment", "assignment", seen)).codes).toEqual(["FORBIDDEN"]);
    expect((await act(holder, "acceptAssignment", "assignment", seen)).codes).toEqual([]);
    const [first] = await holder.get<Array<{ actorName: string }>>(
      'query ($id: ID!) { events(filter: { entityId: { eq: $id }, act: { eq: "acknowledge" } }) { items { actorName } } }',
      { id: seen.id },
      ["events", "items"],
    );
    expect(first?.actorName).toBe(`周王镇工会经办 · ${program.bearer.slice(0, 9)}…`);
    expect(typeof (await program.upload("附件.txt", "内容"))).toBe("string");
  });

  test("it signs nobody in or out, changes no password, and makes no tokens or grants", async () => {
    const program = await holder.program({ access: "READ_WRITE", roles: ["TENANT_OPERATOR", "TENANT_APPROVER"] });
    for (const query of [
      'mutation { signIn(input: { username: "a", password: "b" }) { userErrors { code } } }',
      "mutation { signOut { signedOut } }",
      'mutation { changePassword(currentPassword: "a", newPassword: "b") { userErrors { code } } }',
      'mutation { createApiToken(input: { name: "x", access: READ, roles: [TENANT_OPERATOR], expiresOn: "2026-12-31" }) { userErrors { code } } }',
      `mutation { revokeApiToken(id: "${program.id}") { userErrors { code } } }`,
      "{ myApiTokens { id } }",
      "{ sessions { id } }",
    ]) {
      expect([query, await codeOf(program, query)]).toEqual([query, "FORBIDDEN"]);
    }
    expect(await codeOf(program, "{ viewer { roles } }")).toBe("let in");
  });

  test("a cookie and a token together are refused; a wrong token is not a stranger; other schemes are not ours", async () => {
    const program = await holder.program({ access: "READ_WRITE", roles: ["TENANT_OPERATOR"] });
    const both = new Client(world.app.url);
    [both.cookie, both.bearer] = [holder.cookie, program.bearer];
    for (const path of ["/graphql", "/files", "/exports/pivot.xlsx"]) {
      const init = path.startsWith("/exports")
        ? {}
        : { method: "POST", headers: { "content-type": "application/json", "x-gongjian": "1" }, body: "{}" };
      const response = await both.raw(path, init);
      expect([path, response.status, /"code":"([A-Z_]+)"/.exec(await response.text())?.[1]]).toEqual([path, 400, "BAD_REQUEST"]);
    }
    for (const wrong of ["gj_short", `gj_${"a".repeat(54)}`, "x".repeat(9_000)]) {
      const response = await fetch(`${world.app.url}/exports/pivot.xlsx`, { headers: { authorization: `Bearer ${wrong}` } });
      expect([response.status, response.headers.get("www-authenticate")]).toEqual([401, "Bearer"]);
    }
    const proxied = await holder.raw("/exports/assignments.xlsx?view=RECEIVED", { headers: { authorization: "Basic dXNlcjpwYXNz" } });
    await proxied.arrayBuffer();
    expect(proxied.status).toBe(200);
  });

  test("it carries roles its holder has here, for at most a year, and twenty at a time", async () => {
    const person = await someone();
    expect(await refusals(person, { roles: [] })).toEqual([{ code: "REQUIRED", field: ["input", "roles"] }]);
    expect(await refusals(person, { roles: ["TENANT_ADMIN"] })).toEqual([{ code: "TOKEN_ROLE", field: ["input", "roles"] }]);
    expect(await refusals(person, { roles: ["API_CLIENT"] })).toEqual([{ code: "TOKEN_ROLE", field: ["input", "roles"] }]);
    expect(await refusals(person, { expiresOn: "2026-10-14" })).toEqual([{ code: "OUT_OF_RANGE", field: ["input", "expiresOn"] }]);
    expect(await refusals(person, { expiresOn: "2027-10-16" })).toEqual([{ code: "OUT_OF_RANGE", field: ["input", "expiresOn"] }]);
    expect(await refusals(person, { name: "  " })).toEqual([{ code: "REQUIRED", field: ["input", "name"] }]);
    for (let index = 0; index < 20; index++) expect(await refusals(person, { expiresOn: "2027-10-15" })).toEqual([]);
    expect(await refusals(person, {})).toEqual([{ code: "TOKEN_LIMIT", field: null }]);
    expect(
      await codeOf(
        await world.person("周王镇工会", ["TENANT_OPERATOR"]),
        'mutation { createApiToken(input: { name: "x", access: READ, roles: [TENANT_OPERATOR], expiresOn: "2026-12-31" }) { userErrors { code } } }',
      ),
    ).toBe("FORBIDDEN");
  });

  test("its holder and who administers it may revoke it, nobody else can tell that it exists", async () => {
    const ours = await world.person("周王镇工会", ["TENANT_ADMIN"]);
    const strangers = [await world.person("周王镇工会", ["TENANT_OPERATOR"]), await world.person("周王镇妇联", ["TENANT_ADMIN"])];
    for (const by of [holder, ours, admin]) {
      const program = await holder.program({ access: "READ", roles: ["TENANT_OPERATOR"] });
      for (const stranger of strangers) expect((await stranger.ask(REVOKE, { id: program.id })).errors[0]?.extensions.code).toBe("NOT_FOUND");
      expect(await codeOf(program)).toBe("let in");
      expect((await by.ask(REVOKE, { id: program.id })).data).toEqual({ revokeApiToken: { apiToken: { state: "REVOKED" }, userErrors: [] } });
      expect(await codeOf(program)).toBe("UNAUTHENTICATED");
      expect((await by.ask(REVOKE, { id: program.id })).data).toEqual({ revokeApiToken: { apiToken: null, userErrors: [{ code: "TOKEN_OVER" }] } });
    }
    const seen = "query ($id: ID!) { apiTokens(filter: { accountId: { eq: $id } }) { total } }";
    const total = (client: Client): Promise<number> => client.get(seen, { id: holder.accountId }, ["apiTokens", "total"]);
    expect(await total(ours)).toBeGreaterThanOrEqual(3);
    expect([await total(admin), await total(strangers[1] ?? admin)]).toEqual([await total(ours), 0]);
    const acts = await ours.get<Array<{ act: string }>>('{ events(filter: { entityType: { eq: "ApiToken" } }) { items { act } } }', {}, [
      "events",
      "items",
    ]);
    expect(new Set(acts.map((one) => one.act))).toEqual(new Set(["create", "revoke"]));
  });

  test("it ends with its last day", async () => {
    const program = await holder.program({ access: "READ", roles: ["TENANT_OPERATOR"], expiresOn: "2026-10-15" });
    const now = world.clock.now();
    world.clock.set("2026-10-15T15:59:00Z");
    const before = await codeOf(program);
    world.clock.set("2026-10-15T16:00:00Z");
    const after = await codeOf(program);
    world.clock.set(now);
    expect([before, after]).toEqual(["let in", "UNAUTHENTICATED"]);
  });

  test("a suspended account ends it for good, and a grant that ends is not replaced by a later one", async () => {
    const person = await someone();
    const program = await person.program({ access: "READ", roles: ["TENANT_OPERATOR"] });
    const about = { id: person.accountId, version: 1 };
    await admin.get("mutation ($id: ID!, $version: Int!) { suspendAccount(id: $id, version: $version) { userErrors { code } } }", about);
    expect(await codeOf(program)).toBe("UNAUTHENTICATED");
    await admin.get("mutation ($id: ID!, $version: Int!) { resumeAccount(id: $id, version: $version) { userErrors { code } } }", {
      ...about,
      version: 2,
    });
    expect(await codeOf(program)).toBe("UNAUTHENTICATED");
    await person.signIn(person.username);
    const both = await person.program({ access: "READ", roles: ["TENANT_OPERATOR", "TENANT_APPROVER"] });
    const one = await person.program({ access: "READ", roles: ["TENANT_OPERATOR"] });
    const { rows } = await owner.query<{ id: string }>("select id from role_grant where account_id = $1 and role = 'TENANT_OPERATOR'", [
      person.accountId,
    ]);
    await admin.get('mutation ($id: ID!) { endGrant(id: $id, reason: "调整") { userErrors { code } } }', { id: rows[0]?.id });
    const { id: tenantId } = await world.organization("周王镇工会");
    const input = { accountId: person.accountId, tenantId, role: "TENANT_OPERATOR", scope: "TENANT", reason: "再次授权" };
    await admin.get("mutation ($input: GrantInput!) { createGrant(input: $input) { userErrors { code } } }", { input });
    expect(await codeOf(one)).toBe("UNAUTHENTICATED");
    expect(await both.get("{ viewer { roles } }", {}, ["viewer", "roles"])).toEqual(["TENANT_APPROVER"]);
  });

  test("its last use is known to the hour", async () => {
    const program = await holder.program({ access: "READ", roles: ["TENANT_OPERATOR"] });
    const start = world.clock.now();
    const used = async (minutes: number): Promise<unknown> => {
      world.clock.set(new Date(start.getTime() + minutes * MINUTE));
      await Promise.all([program.ask(LEDGER), program.ask(LEDGER)]);
      return (await owner.query<{ at: Date }>("select last_used_at as at from api_token where id = $1", [program.id])).rows[0]?.at.getTime();
    };
    const seen = [await used(0), await used(59), await used(60), await used(119)];
    world.clock.set(start);
    expect(seen).toEqual([0, 0, 60, 60].map((minutes) => start.getTime() + minutes * MINUTE));
  });

  test("person and programs spend one budget", async () => {
    const person = await someone();
    const programs = [
      await person.program({ access: "READ", roles: ["TENANT_OPERATOR"] }),
      await person.program({ access: "READ", roles: ["TENANT_OPERATOR"] }),
    ];
    const left = async (client: Client): Promise<number> => dig(JSON.parse((await client.ask(LEDGER)).text), ["extensions", "cost", "remaining"]);
    const seen: number[] = [];
    for (const client of [person, ...programs, person]) seen.push(await left(client));
    const price = (seen[0] ?? 0) - (seen[1] ?? 0);
    expect(price).toBeGreaterThan(0);
    expect(seen).toEqual([0, 1, 2, 3].map((times) => (seen[0] ?? 0) - times * price));
  });
});
