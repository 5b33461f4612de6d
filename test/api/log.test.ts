import { Writable } from "node:stream";
import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Client, World } from "../world.ts";

const lines: string[] = [];
let world: World;
let zhouwang: Client;

beforeAll(async () => {
  const destination = new Writable({
    write(chunk, _encoding, done) {
      lines.push(...String(chunk).trim().split("\n"));
      done();
    },
  });
  world = await World.start({ log: pino({ level: "info", base: null }, destination) });
  zhouwang = await world.person("周王镇工会");
});

afterAll(async () => {
  await world.stop();
});

/** The lines of one request, which are written when its answer has left. */
async function linesOf(requestId: string): Promise<unknown[]> {
  for (let tries = 0; tries < 100; tries++) {
    const found = lines.filter((line) => line.includes(requestId)).map((line): unknown => JSON.parse(line));
    if (found.length > 0) return found;
    await new Promise((done) => setTimeout(done, 20));
  }
  return [];
}

async function logged(path: string, init: RequestInit = {}): Promise<unknown> {
  const response = await zhouwang.raw(path, init);
  await response.arrayBuffer();
  const [line, ...more] = await linesOf(response.headers.get("x-request-id") ?? "none");
  expect(more).toEqual([]);
  return line;
}

const asking = (query: string): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ query }),
});

test("a request is one line: what was asked, how it ended, how long it took, by which id", async () => {
  expect(await logged("/graphql", asking("query Ledger { assignments { total } }"))).toMatchObject({
    msg: "request",
    method: "POST",
    route: "/graphql",
    operation: "query Ledger",
    status: 200,
    code: null,
    milliseconds: expect.any(Number),
  });
  expect(await logged("/graphql", asking("{ tasks { total } today { overdue } }"))).toMatchObject({ operation: "query tasks today" });
  expect(await logged("/exports/assignments.xlsx?filter=%7B%22q%22%3A%22secret%22%7D")).toMatchObject({
    route: "/exports/",
    status: 200,
    code: null,
  });
});

test("what was refused says by which code, in a payload too", async () => {
  const accounts = '{ organization(id: "01900000-0000-7000-8000-000000000000") { id } }';
  expect(await logged("/graphql", asking(accounts))).toMatchObject({ operation: "query organization", code: "NOT_FOUND" });
  const wrong = 'mutation { changePassword(currentPassword: "not-the-password", newPassword: "short") { userErrors { code } } }';
  expect(await logged("/graphql", asking(wrong))).toMatchObject({ status: 200, code: expect.stringMatching(/^[A-Z_]+$/) });
  expect(await logged("/files/nothing")).toMatchObject({ route: "/files/", status: 404, code: "NOT_FOUND" });
  expect(await logged("/graphql", asking("{ nothing }"))).toMatchObject({ code: "BAD_REQUEST" });
});

test("nothing personal is in the log: no name, no user name, no password, nothing that was typed", async () => {
  await zhouwang.ask("mutation ($input: SignInInput!) { signIn(input: $input) { userErrors { code } } }", {
    input: { username: zhouwang.username, password: "a-wrong-password" },
  });
  const text = lines.join("\n");
  expect(lines.length).toBeGreaterThan(6);
  for (const word of ["周王", zhouwang.username, "a-wrong-password", "secret", "127.0.0.1", zhouwang.cookie]) expect(text).not.toContain(word);
});

test("an id that the client chose is used, one that is none is not", async () => {
  expect(await logged("/version", { headers: { "x-request-id": "client-chosen-1" } })).toMatchObject({ requestId: "client-chosen-1" });
  const response = await zhouwang.raw("/version", { headers: { "x-request-id": "no id; at all" } });
  expect(response.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
});
