import { spawnSync } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Cast, Load, randomOf } from "./crash-load.ts";
import { Installation } from "./installation.ts";
import { Journal } from "./journal.ts";
import type { Client } from "../world.ts";

const MINUTES = Number(process.env["SOAK_MINUTES"] ?? 0.5);
const PARTS = 6;
const READS = [
  "{ assignments(view: RECEIVED, page: { limit: 25 }) { total items { id title state timeliness } } }",
  "{ messages(page: { limit: 25 }) { total items { id title } } }",
  "{ viewer { account { name } } }",
];

interface Sample {
  readonly memory: number;
  readonly connections: number;
  readonly median: number;
  readonly answers: number;
}

let home: Installation;
let cast: Cast;

beforeAll(async () => {
  // Memory is judged after a collection, which the process would put off for as long as it has room.
  const collect = "process.on(%22SIGUSR2%22,()=>gc({type:%22major%22,flavor:%22last-resort%22}))";
  home = await Installation.open({ NODE_OPTIONS: `--expose-gc --import "data:text/javascript,${collect}"` });
  await home.fill(0);
  const names = ["周王镇工会", "水阳镇工会"];
  const [district, ...tenants] = await home.people([["区委组织部", "district"], ...names.map((name) => [name, "mass"] as const)]);
  if (district === undefined) throw new Error("nobody");
  const rows = await home.sql<{ id: string }>("select id from organization where short_name = any($1)", [names]);
  cast = { district, tenants, receivers: rows.map(({ id }) => id), place: "341802" };
});

afterAll(async () => {
  await home.close();
});

async function resident(): Promise<number> {
  home.server?.child.kill("SIGUSR2");
  await wait(500);
  return Math.round(Number(spawnSync("ps", ["-o", "rss=", "-p", String(home.server?.pid)], { encoding: "utf8" }).stdout) / 1_024);
}

const middle = (numbers: readonly number[]): number => [...numbers].sort((one, other) => one - other)[numbers.length >> 1] ?? Number.NaN;

/** Reads of every kind, one after the other, until the time is up. */
async function reading(client: Client, until: number, took: number[]): Promise<void> {
  for (let index = 0; Date.now() < until; index++) {
    const began = Date.now();
    await client.get(READS[index % READS.length] ?? "");
    took.push(Date.now() - began);
    await wait(20);
  }
}

/** One part of the time: mixed load, then what it left. */
async function part(milliseconds: number, seed: number): Promise<Sample> {
  const took: number[] = [];
  const load = new Load(new Journal(), cast, randomOf(seed));
  load.start();
  const until = Date.now() + milliseconds;
  await Promise.all([cast.district, ...cast.tenants].map((client) => reading(client, until, took)));
  await load.stop();
  const [{ count } = { count: Number.NaN }] = await home.sql<{ count: number }>(
    "select count(*)::int as count from pg_stat_activity where application_name like 'gongjian-%'",
  );
  return { memory: await resident(), connections: count, median: middle(took), answers: took.length };
}

test(`${MINUTES} minutes of mixed load: memory, connections and latency do not grow`, { timeout: MINUTES * 60_000 * 2 + 120_000 }, async () => {
  await part(Math.min(30_000, MINUTES * 15_000), 1);
  const samples: Sample[] = [];
  for (let index = 0; index < PARTS; index++) samples.push(await part((MINUTES * 60_000) / PARTS, index + 2));
  const early = samples.slice(0, PARTS / 2);
  const late = samples.slice(PARTS / 2);
  const least = (of: keyof Sample, from: readonly Sample[]): number => Math.min(...from.map((sample) => sample[of]));
  console.info(
    `soak: ${MINUTES} min, ${samples.reduce((sum, { answers }) => sum + answers, 0)} reads beside dispatches, amendments, acts and uploads; ` +
      `MB ${samples.map(({ memory }) => memory).join(" ")}; connections ${samples.map(({ connections }) => connections).join(" ")}; ` +
      `median ms ${samples.map(({ median }) => median).join(" ")}`,
  );
  // What grows, grows in every part: the least of the later half is compared, so that a busy machine is not taken for growth.
  expect(least("memory", late)).toBeLessThanOrEqual(Math.max(...early.map(({ memory }) => memory)) * 1.2);
  expect(Math.max(...samples.map(({ connections }) => connections))).toBeLessThanOrEqual(10 * 5 + 7);
  expect(least("connections", late)).toBeLessThanOrEqual(Math.max(...early.map(({ connections }) => connections)));
  // How fast it answers is a measurement, and as such for the long form on a machine that does nothing else.
  if (MINUTES >= 5) expect(least("median", late)).toBeLessThanOrEqual(Math.max(...early.map(({ median }) => median)) * 1.5 + 5);
});
