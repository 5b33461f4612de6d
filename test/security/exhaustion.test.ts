import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { domainErrorOf } from "../../server/platform/error-format.ts";
import { type Client, World } from "../world.ts";

let world: World;
let person: Client;
let owner: pg.Client;

const READ = "{ assignments { items { id } total } }";

beforeAll(async () => {
  world = await World.start({ patience: { queue: 1_200, lock: 2_000, statement: 3_000, idle: 1_000 } });
  person = await world.person("周王镇工会");
  owner = new pg.Client({ connectionString: world.database.ownerUrl });
  await owner.connect();
});

afterAll(async () => {
  await owner.end();
  await world.stop();
});

async function readiness(): Promise<number> {
  return (await person.raw("/health/ready")).status;
}

interface Reply {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly code: string | undefined;
  readonly milliseconds: number;
}

async function ask(): Promise<Reply> {
  const began = Date.now();
  const response = await person.raw("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: READ }),
  });
  const body: { errors?: ReadonlyArray<{ extensions: { code: string } }> } = JSON.parse(await response.text());
  const { status, headers } = response;
  return { status, retryAfter: headers.get("retry-after"), code: body.errors?.[0]?.extensions.code, milliseconds: Date.now() - began };
}

test("when a lock fills the pool, readiness goes red first, then some are refused with 503 and Retry-After, and all recovers by itself", async () => {
  expect([await readiness(), (await ask()).status]).toEqual([200, 200]);
  await owner.query("begin; lock table assignment in access exclusive mode");
  const replies: Array<Promise<Reply>> = [];
  const settled: Reply[] = [];
  let redBeforeRefusal = false;
  // More each time than the last, until somebody is refused.
  for (let round = 0; round < 60 && settled.length === 0; round++) {
    replies.push(ask(), ask());
    replies.slice(-2).forEach((reply) => void reply.then((one) => settled.push(one)));
    await wait(25);
    const status = await readiness();
    if (status === 503 && settled.length === 0) redBeforeRefusal = true;
  }
  const crowd = await Promise.all([...replies, ...Array.from({ length: 40 }, ask)]);
  expect(redBeforeRefusal).toBe(true);
  expect(new Set(crowd.map(({ status, code, retryAfter }) => `${status} ${code} ${retryAfter}`))).toEqual(new Set(["503 UNAVAILABLE 2"]));
  const slowest = Math.max(...crowd.map(({ milliseconds }) => milliseconds));
  process.stdout.write(`pool exhausted: ${crowd.length} requests refused with 503, slowest ${slowest} ms\n`);
  expect(slowest).toBeLessThan(15_000);
  await owner.query("rollback");
  expect([(await ask()).status, await readiness()]).toEqual([200, 200]);
});

test("a slow statement is ended, and told as UNAVAILABLE", async () => {
  const began = Date.now();
  const slow = world.app.asSystem("tenant", (ctx) => ctx.db.query("select pg_sleep(20)"));
  const error: unknown = await slow.catch((thrown: unknown) => thrown);
  expect(domainErrorOf(error)?.code).toBe("UNAVAILABLE");
  expect(Date.now() - began).toBeLessThan(15_000);
  expect((await ask()).status).toBe(200);
});

test("a transaction that is left open is ended by the database, and its connection replaced", async () => {
  const idle = world.app.asSystem("tenant", async (ctx) => {
    await ctx.db.query("select 1");
    await wait(1_600);
    return ctx.db.query("select 1");
  });
  await expect(idle).rejects.toThrow(/./);
  const replies = await Promise.all(Array.from({ length: 12 }, ask));
  expect(replies.map(({ status }) => status)).toEqual(replies.map(() => 200));
});

test("connections that an administrator ends are replaced, and nobody is told why", async () => {
  await owner.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'gongjian-%' and datname = current_database()",
  );
  const replies = await Promise.all(Array.from({ length: 12 }, ask));
  expect(replies.filter(({ status, code }) => status !== 200 && code !== "UNAVAILABLE")).toEqual([]);
  await expect.poll(async () => (await ask()).status).toBe(200);
  expect(await readiness()).toBe(200);
});
