import pg from "pg";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { dispatched, must, received, type Seen } from "../acts.ts";
import { overhear } from "../statements.ts";
import { type Client, World } from "../world.ts";

let world: World;
let owner: pg.Client;
let district: Client;
let tenant: Client;

beforeAll(async () => {
  world = await World.start();
  owner = new pg.Client({ connectionString: world.database.ownerUrl });
  await owner.connect();
  district = await world.person("区委组织部");
  tenant = await world.person("周王镇工会");
});

afterAll(async () => {
  await owner.end();
  await world.stop();
});

const DEEP = `query ($id: ID!) { assignment(id: $id) { title state brief { body } draft { version } submissions { number } returns { id }
  timeline { act } allowedActions { name } } assignments(view: RECEIVED) { total items { id title state } } messages { total items { title } } }`;

async function work(seen: Seen): Promise<void> {
  let now = seen;
  for (const act of ["acknowledge", "accept", "start"]) now = await must(tenant, `${act}Assignment`, "assignment", now);
  now = await must(tenant, "submitAssignment", "assignment", now, { contents: [{ key: "text", text: "总结" }] });
  await must(tenant, "withdrawAssignment", "assignment", now);
  expect((await tenant.ask(DEEP, { id: seen.id })).errors).toEqual([]);
}

/** How many shards each part of a statement asks; nothing on one PostgreSQL, and where only the coordinator is asked. */
async function tasksOf(sql: string, values: readonly unknown[]): Promise<number[]> {
  const { rows } = await owner.query<{ "QUERY PLAN": string }>(`explain (costs off) ${sql}`, [...values]);
  return rows.flatMap((row) => /Task Count: (\d+)/.exec(row["QUERY PLAN"])?.[1] ?? []).map(Number);
}

test("a tenant's own acts and reads ask one shard", async () => {
  const { id } = await world.organization("周王镇工会");
  const task = await dispatched(district, { selector: { include: [id] } });
  const seen = await received(tenant, task.id);
  const sent = (await overhear(() => work(seen))).filter(({ text }) => /^\s*(?:\/\*.*\*\/)?\s*(?:select|insert|update|delete|with)\b/i.test(text));
  expect(sent.length).toBeGreaterThan(20);
  const counts: Array<{ text: string; tasks: number[] }> = [];
  for (const { text, values } of sent) counts.push({ text, tasks: await tasksOf(text, values) });
  expect(counts.filter(({ tasks }) => tasks.some((count) => count !== 1))).toEqual([]);
  const routed = counts.filter(({ tasks }) => tasks.length > 0).length;
  console.info(`shards: ${sent.length} statements, ${routed} routed to one shard each`);
  expect(routed > 20).toBe(inject("cluster"));
});
