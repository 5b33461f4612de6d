import { setTimeout as wait } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { readAnchors } from "../../server/events/anchors.ts";
import { sealAll, verifyStored } from "../../server/evidence.ts";
import { openDatabase } from "../../server/platform/database.ts";
import type { Client } from "../world.ts";
import { findFaults } from "./crash-checks.ts";
import { finishImports, forgetDeadWorkers, importsAtWork, putIn } from "./crash-imports.ts";
import { type Cast, Load, randomOf } from "./crash-load.ts";
import { Installation } from "./installation.ts";
import { Journal } from "./journal.ts";

const KILLS = Number(process.env["CRASH_KILLS"] ?? 25);
const SEED = Number(process.env["CRASH_SEED"] ?? 20_261_124);
/** A new installation after so many, so that the long form does not measure the size of its own past. */
const PER_INSTALLATION = 100;
const CROWD = 1_000;

const VICTIMS = ["server", "database", "connection", "both"] as const;
type Victim = (typeof VICTIMS)[number];

let home: Installation | undefined;

afterEach(async () => {
  await home?.close();
});

interface Figures {
  readonly kills: Record<Victim, number>;
  acknowledged: number;
  dispatches: number;
  imports: number;
  /** Imports that a kill met at work. */
  met: number;
  interrupted: number;
  survived: number;
  readonly restarts: number[];
  readonly faults: string[];
}

/** What died; the server restarts its database by itself, and whoever runs the server restarts it. */
async function kill(at: Installation, victim: Victim): Promise<void> {
  if (victim === "server" || victim === "both") at.server?.child.kill("SIGKILL");
  if (victim === "database" || victim === "both") process.kill(at.postmaster, "SIGKILL");
  if (victim !== "connection") return;
  const [one] = await at.sql<{ pid: number }>(
    "select pid from pg_stat_activity where application_name like 'gongjian-%' order by state = 'active' desc, xact_start nulls last limit 1",
  );
  if (one !== undefined) process.kill(one.pid, "SIGKILL");
}

async function recovered(at: Installation, victim: Victim): Promise<number> {
  const began = Date.now();
  if (victim === "server" || victim === "both") {
    await at.server?.exit;
    await at.start();
  }
  while (!(await at.isReady())) {
    if (Date.now() - began > 60_000) throw new Error(`not ready a minute after the ${victim} was killed: ${at.server?.stderr.slice(-1_000)}`);
    await wait(50);
  }
  return Date.now() - began;
}

/** One kill in the middle of everything, and what was left. */
async function round(at: Installation, cast: Cast, random: () => number, figures: Figures): Promise<void> {
  const victim = VICTIMS[Math.floor(random() * VICTIMS.length)] ?? "server";
  const delay = 100 + random() * 2_000;
  const journal = new Journal();
  const load = new Load(journal, cast, randomOf(random() * 2 ** 31));
  load.start();
  await wait(delay);
  figures.met += await importsAtWork(at);
  await kill(at, victim);
  // A server that lives is asked for more while its database is away.
  if (victim === "database" || victim === "connection") await wait(150);
  await load.stop();
  figures.restarts.push(await recovered(at, victim));
  await forgetDeadWorkers(at);
  const about = { touched: [...load.touched], restarted: victim === "server" || victim === "both" };
  const unanswered = journal.entries.filter(({ outcome, kind }) => outcome === "unknown" && kind !== "draft");
  const before = await findFaults(at, journal, about);
  const [{ count } = { count: 0 }] = await at.sql<{ count: number }>(
    "select count(distinct request_id)::int as count from event where request_id = any($1)",
    [unanswered.flatMap(({ tries }) => tries)],
  );
  await journal.repeat();
  const after = await findFaults(at, journal, about);
  figures.faults.push(...[...before, ...after].map((fault) => `after ${victim} at ${Math.round(delay)} ms: ${fault}`));
  figures.kills[victim]++;
  figures.acknowledged += journal.entries.filter(({ outcome }) => outcome === "done").length;
  figures.dispatches += journal.entries.filter(({ outcome, kind }) => outcome === "done" && kind === "dispatch").length;
  figures.interrupted += unanswered.length;
  figures.survived += count;
  for (const { outcome, kind } of journal.entries) if (outcome === "unknown") figures.faults.push(`${kind} still without an answer after ${victim}`);
}

/** Invariant 1 by what an outsider is told, and the whole record: chain and replayed states. */
async function wholly(at: Installation, outsider: Client): Promise<string[]> {
  const seen = await outsider.get<Record<string, { total: number }>>("{ received: assignments(view: RECEIVED) { total } tasks { total } }");
  const leaks = Object.entries(seen).filter(([, { total }]) => total > 0);
  const { urls } = await at.databases();
  const database = await openDatabase({ urls, entities: [], poolSize: 2 });
  await sealAll(database, { data: at.data }).finally(() => database.close());
  const verified = await verifyStored(urls, at.data);
  expect(verified.replayed).toBeGreaterThan(100);
  expect([readAnchors(at.data).size > 0, verified.unsealed]).toEqual([true, 0]);
  return [...leaks.map(([field]) => `an outsider sees ${field}`), ...verified.lines.filter((line) => line.startsWith("FAIL"))];
}

async function furnished(): Promise<readonly [Installation, Cast, Client]> {
  const at = await Installation.open();
  home = at;
  await at.fill(CROWD);
  const names = ["周王镇工会", "水阳镇工会", "溪口镇工会"];
  const [district, outsider, ...tenants] = await at.people([
    ["区委组织部", "district"],
    ["水东镇妇联", "mass"],
    ...names.map((name) => [name, "mass"] as const),
  ]);
  if (district === undefined || outsider === undefined) throw new Error("nobody");
  const [, importer] = tenants;
  if (importer !== undefined) await putIn(at, importer);
  const rows = await at.sql<{ id: string }>("select id from organization where short_name = any($1)", [names]);
  return [at, { district, tenants, receivers: rows.map(({ id }) => id), place: at.place }, outsider];
}

test(
  `${KILLS} kills at random moments: nothing acknowledged is lost, nothing is half done`,
  async () => {
    console.info(`CRASH_SEED=${SEED}`);
    const random = randomOf(SEED);
    const kills = { server: 0, database: 0, connection: 0, both: 0 };
    const figures: Figures = { kills, acknowledged: 0, dispatches: 0, imports: 0, met: 0, interrupted: 0, survived: 0, restarts: [], faults: [] };
    for (let done = 0; done < KILLS && figures.faults.length === 0; ) {
      const [at, cast, outsider] = await furnished();
      for (const until = Math.min(KILLS, done + PER_INSTALLATION); done < until && figures.faults.length === 0; done++)
        await round(at, cast, random, figures);
      const imports = await finishImports(at);
      figures.imports += imports.finished;
      figures.faults.push(...imports.faults, ...(await wholly(at, outsider)));
      await at.close();
    }
    const slowest = Math.max(...figures.restarts);
    console.info(
      `crash: ${figures.restarts.length} kills ${JSON.stringify(kills)}, ${figures.acknowledged} acts acknowledged, of them ${figures.dispatches} dispatches; ${figures.imports} imports finished, ${figures.met} met at work; ` +
        `${figures.interrupted} interrupted (${figures.survived} whole, the rest not at all); 0 lost, 0 half; slowest recovery ${slowest} ms`,
    );
    expect(figures.faults).toEqual([]);
    // Enough was going on to be broken; how much depends on the machine.
    expect(figures.interrupted).toBeGreaterThan(KILLS / 5);
    expect(figures.dispatches).toBeGreaterThan(KILLS / 10);
    expect([figures.imports, figures.met].filter((count) => count > 0)).toHaveLength(2);
  },
  Math.max(600_000, KILLS * 60_000),
);
