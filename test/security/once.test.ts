import { createHash, randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type App, startApp } from "../../server/app.ts";
import { act, dispatched, draftTask, must, type Outcome, received, type Seen } from "../acts.ts";
import { type Answer, type Client, dig, World } from "../world.ts";

const ROUNDS = Number(process.env["ONCE_ROUNDS"] ?? 10);
const TOGETHER = 20;
const PEOPLE = 50;
const LIMIT = Math.max(300_000, ROUNDS * 5_000);

let world: World;
let owner: pg.Client;
let district: Client;
let receiver: string;
/** Fifty people of the same organization. */
let people: Client[];

beforeAll(async () => {
  world = await World.start({ patience: { queue: 30_000, lock: 30_000, statement: 30_000, idle: 30_000 } });
  owner = new pg.Client({ connectionString: world.database.ownerUrl });
  await owner.connect();
  district = await world.person("区委组织部");
  receiver = (await world.organization("周王镇工会")).id;
  people = [];
  for (let number = 0; number < PEOPLE; number++) people.push(await world.person("周王镇工会"));
  await owner.query("update session set expires_at = '2100-01-01', last_seen_at = '2100-01-01'");
});

afterAll(async () => {
  await owner.end();
  await world.stop();
});

async function count(sql: string, ...values: unknown[]): Promise<number> {
  const { rows } = await owner.query<{ count: number }>(sql, values);
  return rows[0]?.count ?? -1;
}

const together = <T>(times: number, one: (index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: times }, (_, index) => one(index)));

/** What one dispatch to one receiver leaves: frozen target, revision, assignment, events of both, message. */
async function leftBy(task: Seen): Promise<number[]> {
  return [
    await count("select count(*)::int as count from task_target where task_id = $1", task.id),
    await count("select count(*)::int as count from task_revision where task_id = $1", task.id),
    await count("select count(*)::int as count from assignment where task_id = $1", task.id),
    await count("select count(*)::int as count from event where entity_id = $1 and act = 'dispatch'", task.id),
    await count(
      "select count(*)::int as count from event where act = 'dispatch' and entity_id in (select id from assignment where task_id = $1)",
      task.id,
    ),
    await count("select count(*)::int as count from message where assignment_id in (select id from assignment where task_id = $1)", task.id),
  ];
}

const DISPATCH = "mutation ($id: ID!, $version: Int!) { dispatchTask(id: $id, version: $version) { task { id state version } userErrors { code } } }";

async function admitted(): Promise<Seen> {
  return must(district, "submitForAdmissionTask", "task", await draftTask(district, { selector: { include: [receiver] } }));
}

const codesOf = (answer: Answer): string[] => [
  ...answer.errors.map(({ extensions }) => extensions.code),
  ...(dig<Array<{ code: string }> | undefined>(answer.data, ["dispatchTask", "userErrors"]) ?? []).map(({ code }) => code),
];

test(`the same dispatch ${TOGETHER} times at once, ${ROUNDS} rounds: one is done, the others are told`, { timeout: LIMIT }, async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const task = await admitted();
    const answers = await together(TOGETHER, () => act(district, "dispatchTask", "task", task));
    expect(answers.filter(({ seen }) => seen !== null)).toHaveLength(1);
    expect(new Set(answers.flatMap(({ codes }) => codes))).toEqual(new Set(["VERSION_CONFLICT"]));
    expect(await leftBy(task)).toEqual([1, 1, 1, 1, 1, 1]);
  }
  console.info(`once: ${ROUNDS} rounds of ${TOGETHER} equal dispatches at once, one effect each`);
});

test(`with one Idempotency-Key, ${ROUNDS} rounds: one is done, and nobody is told that it failed`, { timeout: LIMIT }, async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const task = await admitted();
    const key = randomUUID();
    const ask = (): Promise<Answer> => district.ask(DISPATCH, { id: task.id, version: task.version }, { "idempotency-key": key });
    const answers = await together(TOGETHER, ask);
    expect(new Set(answers.flatMap(codesOf))).toEqual(new Set(answers.some((one) => codesOf(one).length > 0) ? ["ALREADY_DONE"] : []));
    expect(await leftBy(task)).toEqual([1, 1, 1, 1, 1, 1]);
    const first = answers.find((one) => codesOf(one).length === 0);
    expect((await ask()).data).toEqual(first?.data);
  }
  console.info(`once: ${ROUNDS} rounds of ${TOGETHER} equal dispatches with one key, one effect each, later tries get the first answer`);
});

test(`${PEOPLE} people act on one assignment at once, ${ROUNDS} rounds: one wins, the others are told`, { timeout: LIMIT }, async () => {
  const [first] = people;
  if (first === undefined) throw new Error("nobody");
  for (let round = 0; round < ROUNDS; round++) {
    const task = await dispatched(district, { selector: { include: [receiver] } });
    const seen = await received(first, task.id);
    const answers: Outcome[] = await together(PEOPLE, (index) => act(people[index] ?? first, "acknowledgeAssignment", "assignment", seen));
    expect(answers.filter((one) => one.seen !== null)).toHaveLength(1);
    expect(new Set(answers.flatMap(({ codes }) => codes))).toEqual(new Set(["VERSION_CONFLICT"]));
    expect(await count("select count(*)::int as count from event where entity_id = $1 and act = 'acknowledge'", seen.id)).toBe(1);
    expect((await received(first, task.id)).version).toBe(seen.version + 1);
  }
  console.info(`once: ${ROUNDS} rounds of ${PEOPLE} people on one assignment, one effect each`);
});

async function send(client: Client, content: string, key: string): Promise<{ status: number; id: string | undefined; code: string | undefined }> {
  const form = new FormData();
  form.set("file", new Blob([content]), "总结.txt");
  const response = await client.raw("/files", { method: "POST", body: form, headers: { "x-gongjian": "1", "idempotency-key": key } });
  const body: { file?: { id: string }; error?: { code: string } } = JSON.parse(await response.text());
  return { status: response.status, id: body.file?.id, code: body.error?.code };
}

test(`the same upload ${TOGETHER} times at once, ${ROUNDS} rounds: one file, and its id to whoever asks again`, { timeout: LIMIT }, async () => {
  const [client] = people;
  if (client === undefined) throw new Error("nobody");
  for (let round = 0; round < ROUNDS; round++) {
    const [content, key] = [`第${round}次`, randomUUID()];
    const answers = await together(TOGETHER, () => send(client, content, key));
    expect(answers.filter(({ status, code }) => status !== 201 && code !== "ALREADY_DONE")).toEqual([]);
    const told = new Set(answers.filter(({ status }) => status === 201).map(({ id }) => id));
    expect(told.size).toBe(1);
    expect([...told]).toEqual([(await send(client, content, key)).id]);
    expect((await send(client, `${content}!`, key)).code).toBe("KEY_REUSED");
    const sum = createHash("sha256").update(content).digest("hex");
    expect(await count("select count(*)::int as count from file where sha256 = $1", sum)).toBe(1);
  }
  expect(await world.app.storage.waiting(0)).toEqual([]);
  console.info(`once: ${ROUNDS} rounds of ${TOGETHER} equal uploads with one key, one file each`);
});

describe("what is done by the clock", () => {
  const folders: string[] = [];
  let servers: App[];

  /** Servers on the same database, each with a folder of its own, as behind a balancer. */
  async function another(): Promise<App> {
    const data = mkdtempSync(join(tmpdir(), "gongjian-server-"));
    folders.push(data);
    const config = {
      host: "127.0.0.1",
      port: 0,
      data,
      files: join(data, "files"),
      vaultKey: undefined,
      oidc: null,
      console: data,
      tls: false,
      trustProxy: false,
      poolSize: 4,
    } as const;
    const more = { uploadBytes: 1_000, costPerMinute: 1_000_000, logLevel: "error" } as const;
    return startApp({ config: { ...config, ...more }, urls: world.database.urls, clock: world.clock, byTheClock: false });
  }

  beforeAll(async () => {
    servers = [await another(), await another()];
  });

  afterAll(async () => {
    for (const server of servers) await server.stop();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  /** How many rows every table holds. */
  async function sizes(): Promise<Record<string, number>> {
    const tables = await owner.query<{ name: string }>(
      "select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace",
    );
    const found: Record<string, number> = {};
    for (const { name } of tables.rows) found[name] = await count(`select count(*)::int as count from ${name}`);
    return found;
  }

  const run = (name: string): Promise<unknown[]> =>
    Promise.all(servers.map((server) => server.jobs[name]?.run(new AbortController().signal) ?? Promise.reject(new Error(name))));

  test(`the rule's notices are issued once, by two servers at once and again, ${ROUNDS} rounds`, { timeout: LIMIT }, async () => {
    let notices = 0;
    for (let round = 0; round < Math.ceil(ROUNDS / 5); round++) {
      world.clock.set("2026-10-15T02:00:00Z");
      const late = await together(5, () => dispatched(district, { selector: { include: [receiver] }, dueOn: "2026-10-16" }));
      // Three levels, as the days go by; and on each day both servers, and both again.
      for (const [day, level] of [
        ["2026-10-17", "BLUE"],
        ["2026-10-20", "YELLOW"],
        ["2026-10-24", "RED"],
      ] as const) {
        world.clock.set(`${day}T02:00:00Z`);
        await run("supervision by rule");
        await run("supervision by rule");
        for (const { id } of late) {
          const sql = `select count(*)::int as count from supervision_notice where level = $2 and assignment_id in (select id from assignment where task_id = $1)`;
          expect([level, await count(sql, id, level)]).toEqual([level, 1]);
          notices++;
        }
      }
    }
    console.info(`once: ${notices} supervision notices, each due for two servers twice, issued once`);
  });

  test("every job may be delivered again: two servers at once leave what one leaves, and the next time nothing", { timeout: LIMIT }, async () => {
    const names = Object.keys(world.app.jobs);
    expect(names.length).toBeGreaterThanOrEqual(4);
    for (const name of names) {
      await run(name);
      const once = await sizes();
      await run(name);
      expect([name, await sizes()]).toEqual([name, once]);
    }
    expect(
      await count(
        "select (count(*) - count(distinct (tenant_id, id)))::int as count from (select tenant_id, unnest(row_ids) as id from seal) as row",
      ),
    ).toBe(0);
    console.info(`once: ${names.length} jobs (${names.join(", ")}) delivered by two servers at once and again, nothing twice`);
  });
});
