import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dispatched, received } from "../acts.ts";
import { consoleDocument } from "../documents.ts";
import { Client, PASSWORD, World } from "../world.ts";

/** What the console accepts, what a plain client does, and what nobody said. */
const ACCEPT = ["application/graphql-response+json, application/json", "application/json", "*/*", undefined];

/** Keeps the cookies it is given. */
class Browser extends Client {
  readonly jar = new Map<string, string>();

  override async raw(path: string, init: RequestInit = {}): Promise<Response> {
    this.cookie = [...this.jar].map((pair) => pair.join("=")).join("; ");
    const response = await super.raw(path, init);
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^(\w+)=([^;]*)/.exec(cookie) ?? [];
      if (value === "") this.jar.delete(name);
      else this.jar.set(name, value);
    }
    return response;
  }
}

describe("a document that is named instead of sent", () => {
  let world: World;
  let owner: pg.Client;
  let person: Client;
  let stranger: Client;
  let assignmentId: string;

  beforeAll(async () => {
    world = await World.start({ costPerMinute: 1_000_000_000 });
    owner = new pg.Client({ connectionString: world.database.ownerUrl });
    await owner.connect();
    const district = await world.person("区委组织部");
    person = await world.person("周王镇工会");
    stranger = new Client(world.app.url);
    const { id } = await world.organization("周王镇工会");
    const task = await dispatched(district, { selector: { include: [id] } });
    assignmentId = (await received(person, task.id)).id;
  });

  afterAll(async () => {
    await owner.end();
    await world.stop();
  });

  async function send(client: Client, body: object, headers: Record<string, string | undefined> = {}) {
    const given = Object.entries({ "content-type": "application/json", "x-request-id": "the-same-request", ...headers });
    const response = await client.raw("/graphql", {
      method: "POST",
      headers: given.flatMap(([name, value]): Array<[string, string]> => (value === undefined ? [] : [[name, value]])),
      body: JSON.stringify(body),
    });
    const told = Object.fromEntries([...response.headers].filter(([name]) => !["date", "content-length", "connection", "keep-alive"].includes(name)));
    const text = (await response.text()).replace(/"remaining":\d+/g, '"remaining":0');
    const cookies = response.headers.getSetCookie().map((cookie) => cookie.replace(/=[\w-]{40,}/, "=…"));
    return { status: response.status, told: { ...told, "set-cookie": cookies }, text };
  }

  /** Each is asked in both ways; both answers are the same to the byte, but for what is left of the budget. */
  const CASES: ReadonlyArray<readonly [string, string, () => object]> = [
    ["a list", "Assignments", () => ({ view: "RECEIVED", page: { offset: 0, limit: 25 } })],
    ["a detail with everything", "Assignment", () => ({ id: assignmentId })],
    ["a list by what is derived", "Late", () => ({ view: "RECEIVED", limit: 5 })],
    ["several root fields", "Today", () => ({})],
    ["what is not there", "Assignment", () => ({ id: "019a0000-0000-7000-8000-000000000000" })],
    ["what is no id", "Assignment", () => ({ id: "x" })],
    ["a variable that is missing", "Assignment", () => ({})],
    ["a variable that does not fit", "Assignments", () => ({ page: { limit: "many" } })],
    ["a limit out of range", "Assignments", () => ({ page: { limit: 101 } })],
    ["what one may not do", "Overview", () => ({})],
    ["an act that is refused", "startAssignment", () => ({ id: assignmentId, version: 1 })],
  ];

  test.each(CASES)("is answered as if it had been sent: %s", async (_what, name, variables) => {
    const { hash, text } = consoleDocument(name);
    for (const client of [person, stranger]) {
      for (const accept of ACCEPT) {
        const named = await send(client, { documentId: hash, variables: variables() }, { accept });
        const sent = await send(client, { query: text, variables: variables() }, { accept });
        expect(named).toEqual(sent);
        expect(named.text).not.toContain('"INTERNAL"');
      }
    }
  });

  test("costs what it would when sent: the length of a list is not taken for a number that came before", async () => {
    const { hash, text } = consoleDocument("startAssignments");
    const items = Array.from({ length: 30 }, () => ({ id: assignmentId, version: 9 }));
    for (const variables of [
      { items: 30 },
      { items: [30] },
      { items: { length: 30 } },
      { items },
      { items, more: "x".repeat(100_000), ["y".repeat(600)]: 1 },
    ]) {
      const named = await send(person, { documentId: hash, variables });
      expect(named).toEqual(await send(person, { query: text, variables }));
      if (variables.items === items) expect(Number(/"requested":(\d+)/.exec(named.text)?.[1])).toBeGreaterThanOrEqual(600);
    }
  });

  test("an act is done once, and its answer kept, by either way", async () => {
    const { hash } = consoleDocument("acknowledgeAssignment");
    const body = { documentId: hash, variables: { id: assignmentId, version: 1 } };
    const first = await send(person, body, { "idempotency-key": "once" });
    const again = await send(person, body, { "idempotency-key": "once" });
    expect(first.text).toContain('"version":2');
    expect(JSON.parse(again.text)).toEqual(JSON.parse(first.text));
    const other = await send(person, { ...body, variables: { id: assignmentId, version: 2 } }, { "idempotency-key": "once" });
    expect(other.text).toContain("KEY_REUSED");
  });

  test.each([
    ["an unknown name", { documentId: "sha256:0" }, "DOCUMENT_UNKNOWN"],
    ["what every object inherits", { documentId: "constructor" }, "DOCUMENT_UNKNOWN"],
    ["a name that is none", { documentId: 7 }, "BAD_REQUEST"],
    ["variables that are none", { documentId: "sha256:0", variables: [1] }, "BAD_REQUEST"],
  ])("is refused in words: %s", async (_what, body, code) => {
    const { status, text } = await send(person, body);
    expect([status, text.includes(`"code":"${code}"`)]).toEqual([400, true]);
  });

  test("no foreign page can name one with somebody's cookie: only JSON that asks leave first", async () => {
    const { hash } = consoleDocument("acknowledgeAssignment");
    for (const type of ["text/plain", "text/plain; application/json", "application/x-www-form-urlencoded", undefined]) {
      const { status, text } = await send(person, { documentId: hash, variables: { id: assignmentId, version: 2 } }, { "content-type": type });
      expect([status, text.includes('"version":3')]).toEqual([400, false]);
    }
  });

  const PEOPLE = ["TENANT_OPERATOR", "TENANT_APPROVER", "API_CLIENT"] as const;
  const someone = () => world.person("周王镇工会", PEOPLE);
  const program = async (access: "READ" | "READ_WRITE"): Promise<[Client, Client]> => {
    const holder = await someone();
    return [holder, await holder.program({ access, roles: ["TENANT_OPERATOR"] })];
  };
  const change = (client: Client, sql: string) => owner.query(sql, [client.accountId]);
  const SUSPEND = "update account set status = 'SUSPENDED' where id = $1";
  const END = "update role_grant set ended_at = '2026-10-14' where account_id = $1";
  const EXPIRE = "update role_grant set valid_to = '2026-10-14' where account_id = $1";

  async function after(client: Client, sql: string, subject = client): Promise<Client> {
    await change(subject, sql);
    return client;
  }

  async function withCookies(cookie: string): Promise<Client> {
    const client = await someone();
    client.cookie = `${client.cookie}; ${cookie}`;
    return client;
  }

  /** Who asks, and what a list of the own assignments is answered with: a code, or null for the list. */
  const ASKING: ReadonlyArray<readonly [string, () => Promise<Client>, string | null]> = [
    ["with a session", someone, null],
    ["with a session and a device cookie", () => withCookies("gongjian_device=known-to-nobody"), null],
    ["with a token that reads", async () => (await program("READ"))[1], null],
    ["with a token that writes", async () => (await program("READ_WRITE"))[1], null],
    ["with a token nobody gave out", async () => Object.assign(new Client(world.app.url), { bearer: `gj_${"x".repeat(54)}` }), "UNAUTHENTICATED"],
    ["with a token and a session", async () => Object.assign(await someone(), { bearer: `gj_${"x".repeat(54)}` }), "BAD_REQUEST"],
    [
      "with a session that is over",
      async () => after(await someone(), "update session set expires_at = '2026-10-15' where account_id = $1"),
      "UNAUTHENTICATED",
    ],
    [
      "with a session that was idle",
      async () => after(await someone(), "update session set last_seen_at = '2026-10-14' where account_id = $1"),
      "UNAUTHENTICATED",
    ],
    [
      "with a cookie nobody gave out",
      async () => Object.assign(new Client(world.app.url), { cookie: "gongjian_session=invented" }),
      "UNAUTHENTICATED",
    ],
    ["after all grants ended", async () => after(await someone(), END), "UNAUTHENTICATED"],
    ["after all grants expired", async () => after(await someone(), EXPIRE), "UNAUTHENTICATED"],
    ["after the grant for it ended", async () => after(await someone(), `${END} and role <> 'API_CLIENT'`), "FORBIDDEN"],
    ["with an account that is suspended", async () => after(await someone(), SUSPEND), "UNAUTHENTICATED"],
    [
      "who must change the password",
      async () => after(await someone(), "update credential set must_change = true where account_id = $1"),
      "PASSWORD_CHANGE_REQUIRED",
    ],
    ...[SUSPEND, END, "update api_token set revoked_at = '2026-10-14', revoked_by = '' where account_id = $1"].map(
      (sql) =>
        [
          `with a token, after ${sql.replace(" where account_id = $1", "")}`,
          async () => {
            const [holder, client] = await program("READ");
            return after(client, sql, holder);
          },
          "UNAUTHENTICATED",
        ] as const,
    ),
  ];

  test.each(ASKING)("knows who asks as if it had been sent: %s", async (_who, made, code) => {
    const client = await made();
    for (const [name, variables] of [
      ["Viewer", {}],
      ["startAssignment", { id: assignmentId, version: 1 }],
      ["Assignments", { view: "RECEIVED", page: { offset: 0, limit: 25 } }],
    ] as const) {
      const { hash, text } = consoleDocument(name);
      const named = await send(client, { documentId: hash, variables });
      expect(named).toEqual(await send(client, { query: text, variables }));
      if (name === "Assignments") expect(/"code":"(\w+)"/.exec(named.text)?.[1] ?? null).toBe(code);
    }
  });

  test("a browser signs in, is known again and signs out, with the same cookies by either way", async () => {
    const { username } = await someone();
    const answers = async (way: "documentId" | "query") => {
      const browser = new Browser(world.app.url);
      const ask = (name: string, variables: object = {}) => {
        const { hash, text } = consoleDocument(name);
        return send(browser, { [way]: way === "query" ? text : hash, variables });
      };
      const first = [
        await ask("SignIn", { input: { username, password: "wrong" } }),
        await ask("SignIn", { input: { username, password: PASSWORD } }),
        await ask("Viewer"),
        await ask("SignOut"),
      ];
      const known = browser.jar.get("gongjian_device");
      const again = [await ask("SignIn", { input: { username, password: PASSWORD } }), await ask("Viewer")];
      expect([known?.length, browser.jar.get("gongjian_device")]).toEqual([43, known]);
      return [...first, ...again];
    };
    const named = await answers("documentId");
    expect(named).toEqual(await answers("query"));
    expect(named.map(({ told }) => told["set-cookie"].length)).toEqual([0, 2, 0, 1, 2, 0]);
  });
});
