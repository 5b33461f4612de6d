import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { Agent, request as send } from "node:http";
import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import fc from "fast-check";
import { buildSchema, type GraphQLSchema } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createAccount } from "../../server/accounts/account.service.ts";
import type { RoleName } from "../../server/platform/viewer.ts";
import { ROLES_OF } from "../../server/demo/accounts.ts";
import { dispatched } from "../acts.ts";
import { dataFolder, freePort, remove, ServerProcess } from "../start/server-process.ts";
import { Client, PASSWORD, World } from "../world.ts";
import { BOMBS } from "./files.ts";
import { type Hostile, hostileRequests } from "./hostile-requests.ts";

/** Always the same here; another with HOSTILE_SEED=… (the bench takes a new one every time, and prints it), more with HOSTILE_REQUESTS=…. */
const SEED = Number(process.env["HOSTILE_SEED"] ?? 20_261_123);
const REQUESTS = Number(process.env["HOSTILE_REQUESTS"] ?? 5_200);
/** Enough for the server to have compiled and connected what it will. */
const WARM_UP = 800;
const TOGETHER = 8;
const BOUND = 20_000;

const INTERNALS =
  /node_modules|\.(?:ts|js|mjs):\d+|\n\s+at |QueryFailedError|EntityMetadata|typeorm|busboy|\bpg[-_]|SQLSTATE|syntax error at or near|(?:relation|column) "|\b(?:Type|Range|Reference)Error\b|violates \w+ constraint|select .{1,200} from |file:\/\/|postgres(?:ql)?:|\bECONN(?:REFUSED|RESET)|\/var\/|\/tmp\//i;

interface Reply {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly milliseconds: number;
}

const agent = new Agent({ keepAlive: true, maxSockets: TOGETHER * 2 });

let world: World;
let server: ServerProcess;
let url: URL;
let folder: string;
let ids: string[];
const people: Client[] = [];
const schema: GraphQLSchema = buildSchema(readFileSync(new URL("../../schema/schema.graphql", import.meta.url), "utf8"));

async function signedIn(shortName: string, roles: readonly RoleName[]): Promise<Client> {
  const { id: tenantId } = await world.organization(shortName);
  const username = `hostile${people.length}`;
  const account = { username, name: shortName, tenantId, roles, password: PASSWORD, mustChange: false, reason: "test" };
  await world.app.asSystem("platform", (ctx) => createAccount(ctx, account));
  const client = new Client(url.origin);
  await client.signIn(username);
  return client;
}

/** The server is a child process with its own memory, on the database that the world has filled. */
beforeAll(async () => {
  world = await World.start();
  folder = dataFolder();
  const doors = Object.entries(world.database.urls).map(([door, way]) => [`DATABASE_URL_${door.toUpperCase()}`, way]);
  const env = {
    ...Object.fromEntries(doors),
    DATABASE_URL: world.database.ownerUrl,
    GONGJIAN_DATA: folder,
    PORT: String(await freePort()),
    GONGJIAN_COST_PER_MINUTE: "1000000000",
    GONGJIAN_UPLOAD_MB: "2",
    LOG_LEVEL: "error",
    // Memory is judged after a collection, which the process would put off for as long as it has room.
    NODE_OPTIONS: '--expose-gc --import "data:text/javascript,process.on(%22SIGUSR2%22,()=>gc({type:%22major%22,flavor:%22last-resort%22}))"',
  };
  server = new ServerProcess({ env });
  url = new URL(await server.ready());
  people.push(await signedIn("区委组织部", ROLES_OF["district"] ?? []));
  people.push(await signedIn("周王镇工会", ROLES_OF["mass"] ?? []));
  people.push(await signedIn("区委组织部", ["PLATFORM_ADMIN"]));
  const issuer = await world.person("区委组织部");
  for (const title of ["自查", "整改"])
    await dispatched(issuer, { title, dueOn: "2027-03-01", selector: { lines: ["UNION"], kinds: ["MASS_ORGANIZATION"] } });
  const rows: Array<{ id: string }> = await world.app.asSystem("platform", (ctx) =>
    ctx.db.query("select id from organization where short_name like '水%' or short_name like '%妇联'"),
  );
  const tasks = await issuer.get<Array<{ id: string }>>("{ tasks { items { id } } }", {}, ["tasks", "items"]);
  const received = await (await world.person("周王镇工会")).get<Array<{ id: string }>>("{ assignments { items { id } } }", {}, [
    "assignments",
    "items",
  ]);
  ids = [...rows.slice(0, 8), ...tasks, ...received].map(({ id }) => id);
});

afterAll(async () => {
  agent.destroy();
  await server.stop();
  await world.stop();
  remove(folder);
});

function overSocket(bytes: Buffer): Promise<Pick<Reply, "status" | "text">> {
  return new Promise((done) => {
    const socket = connect(Number(url.port), url.hostname);
    let text = "";
    const end = (): void => {
      clearTimeout(timer);
      socket.destroy();
      done({ status: Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1] ?? 0), text });
    };
    // Half a request is no request: the server may wait for the rest, and the time-out for that is tested apart.
    const timer = setTimeout(end, 100);
    socket.on("data", (chunk) => (text += chunk.toString("latin1")));
    socket.on("error", end).on("close", end);
    socket.end(bytes);
  });
}

function overHttp({ who, method, path, headers, body }: Hostile): Promise<Pick<Reply, "status" | "text" | "headers">> {
  const cookie = people[who - 1]?.cookie;
  const session = cookie === undefined || headers["cookie"] !== undefined ? {} : { cookie };
  return new Promise((done, fail) => {
    const options = { host: url.hostname, port: url.port, method, path: path.replace(/[^\x21-\x7e]/g, "_"), agent };
    const asked = send({ ...options, headers: { ...headers, ...session } }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => done({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString("utf8"), headers: response.headers }));
      response.on("error", fail);
    });
    asked.setTimeout(BOUND, () => asked.destroy(new Error(`no answer in ${BOUND} ms`)));
    asked.on("error", fail);
    asked.end(body);
  });
}

async function reply(hostile: Hostile): Promise<Reply> {
  const began = Date.now();
  const lost = (error: unknown): Pick<Reply, "status" | "text" | "headers"> => ({ status: 599, text: `no answer: ${String(error)}`, headers: {} });
  const answer = hostile.raw === undefined ? await overHttp(hostile).catch(lost) : { ...(await overSocket(hostile.raw)), headers: {} };
  return { ...answer, milliseconds: Date.now() - began };
}

/** What is wrong with an answer, or undefined. */
function fault({ status, text, headers }: Reply, hostile: Hostile): string | undefined {
  if (status >= 500) return `status ${status} ${status === 599 ? text : ""}`;
  if (text.includes('"INTERNAL"')) return "an incident";
  const isSheet = String(headers["content-type"] ?? "").includes("spreadsheetml");
  const found = isSheet ? null : INTERNALS.exec(text);
  if (found !== null) return `internals: ${found[0]}`;
  if (hostile.raw === undefined && text !== "" && headers["x-content-type-options"] !== "nosniff") return "no nosniff";
  return undefined;
}

const statuses = new Map<string, number>();
/** Every kind of fault, with one request that shows it and what the server's log says of it. */
const faults = new Map<string, string>();
let slowest = 0;
/** Drips through the whole attack. */
let dripping: Promise<number> | undefined;

function note({ status, text, milliseconds }: Reply): void {
  const code = /"code":"(\w+)"/.exec(text)?.[1] ?? "";
  const key = `${status} ${code}`.trim();
  statuses.set(key, (statuses.get(key) ?? 0) + 1);
  slowest = Math.max(slowest, milliseconds);
}

async function attack(count: number, seed: number): Promise<void> {
  const batch = fc.array(hostileRequests(schema, { ids, people: people.length }), { minLength: TOGETHER, maxLength: TOGETHER });
  const property = fc.asyncProperty(batch, async (requests) => {
    const replies = await Promise.all(requests.map(async (one) => ({ one, answer: await reply(one) })));
    for (const { one, answer } of replies) {
      note(answer);
      const wrong = fault(answer, one);
      if (wrong === undefined) continue;
      const cause = /"requestId":"([^"]+)"/.exec(answer.text)?.[1] ?? "";
      const logged = server.stderr.split("\n").find((line) => cause !== "" && line.includes(cause)) ?? "";
      const told = { ...one, body: one.body?.toString("utf8").slice(0, 3_000), raw: one.raw?.toString("latin1").slice(0, 300) };
      const key = `${wrong} ${/"error":"([^\\]+)/.exec(logged)?.[1] ?? ""}`;
      faults.set(key, `${JSON.stringify(told)}\n${answer.text.slice(0, 600)}\n${logged.slice(0, 1_500)}`);
    }
  });
  await fc.assert(property, { seed, numRuns: Math.ceil(count / TOGETHER), endOnFailure: true });
}

/** Resident memory of the server process in MB, after it has collected. */
async function resident(): Promise<number> {
  server.child.kill("SIGUSR2");
  await wait(300);
  const asked = spawnSync("ps", ["-o", "rss=", "-p", String(server.pid)], { encoding: "utf8" });
  return Math.round(Number(asked.stdout) / 1_024);
}

test("large bodies and bombs are refused within a bound", async () => {
  const large = Buffer.alloc(10 * 1_048_576, "a");
  const sent: Hostile[] = [
    { who: 1, method: "POST", path: "/graphql", headers: { "content-type": "application/json" }, body: large },
    { who: 0, method: "POST", path: "/graphql", headers: { "content-type": "application/json", "transfer-encoding": "chunked" }, body: large },
    ...Object.values(BOMBS).map((bomb) => upload(bomb())),
    upload(large),
  ];
  dripping = drip();
  for (const one of sent) {
    // A server that refuses a body without reading it may close the connection on who still writes.
    const answer = await reply(one).catch(() => null);
    if (answer !== null) expect([fault(answer, one), answer.status >= 400]).toEqual([undefined, true]);
  }
});

function upload(bytes: Buffer): Hostile {
  const head = '--bound\r\ncontent-disposition: form-data; name="file"; filename="a.docx"\r\n\r\n';
  const body = Buffer.concat([Buffer.from(head), bytes, Buffer.from("\r\n--bound--\r\n")]);
  return { who: 1, method: "POST", path: "/files", headers: { "content-type": "multipart/form-data; boundary=bound", "x-gongjian": "1" }, body };
}

/** Sends a body one byte at a time, and says after how many milliseconds the server had enough of it. */
function drip(): Promise<number> {
  const began = Date.now();
  return new Promise((done) => {
    const socket = connect(Number(url.port), url.hostname);
    socket.write("POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n");
    const timer = setInterval(() => socket.write("a"), 500);
    const end = (): void => {
      clearInterval(timer);
      socket.destroy();
      done(Date.now() - began);
    };
    socket.on("data", () => undefined);
    socket.on("close", end).on("error", end);
  });
}

test(`${REQUESTS} hostile requests: no answer of 500 or more, no internals in a body, memory comes back`, async () => {
  process.stdout.write(`HOSTILE_SEED=${SEED}\n`);
  await attack(WARM_UP, SEED);
  const before = await resident();
  await attack(REQUESTS - WARM_UP, SEED + 1);
  let after = await resident();
  for (let tries = 0; tries < 10 && after > before * 1.2; tries++) {
    await wait(500);
    after = await resident();
  }
  const told = [...statuses].sort(([, one], [, other]) => other - one).map(([key, count]) => `  ${count}  ${key}`);
  process.stdout.write(`resident memory of the server process ${before} → ${after} MB, slowest answer ${slowest} ms\n${told.join("\n")}\n`);
  expect(server.child.exitCode, server.stderr.slice(-3_000)).toBe(null);
  expect([...faults].map(([kind, shown]) => `${kind}\n${shown}`)).toEqual([]);
  expect(after).toBeLessThanOrEqual(before * 1.2);
  expect(slowest).toBeLessThan(BOUND);
  expect(await dripping).toBeLessThan(30_000);
  for (const person of people) expect(await person.get<string>("{ viewer { account { name } } }", {}, ["viewer", "account", "name"])).toBeTruthy();
}, 600_000);
