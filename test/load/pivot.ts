import "reflect-metadata";
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import pg from "pg";
import { keepMonths } from "../../server/months.ts";
import { FixedClock } from "../../server/platform/clock.ts";
import { type Database, openDatabase } from "../../server/platform/database.ts";
import { enter, type Entry } from "../../server/platform/door.ts";
import { migrate } from "../../server/platform/migrate.ts";
import { startPostgres } from "../../server/platform/postgres.ts";
import { doorUrls, loadSecrets, type Secrets } from "../../server/platform/secrets.ts";
import { systemViewer } from "../../server/platform/viewer.ts";
import { recountAll } from "../../server/recount.ts";
import { pastRows } from "../../server/reports/past.rows.ts";
import { countedSql, scanSql } from "../../server/reports/report.rows.ts";
import { doorsOf, onDatabase } from "../cluster.ts";

/*
 * npm run bench -- pivot: the whole-district pivot from counters beside a scan of all rows, at some number of assignments
 * and at a tenth of it, with the same tenants and the same open ones; and reports of past days. Interleaved, medians.
 */
const { values: given } = parseArgs({
  args: process.argv.slice(3),
  options: {
    tenants: { type: "string", default: "1000" },
    assignments: { type: "string", default: "2000000" },
    open: { type: "string", default: "20" },
    past: { type: "string", default: "1000000" },
    rounds: { type: "string", default: "7" },
  },
});
const size = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, Number(value)])) as Record<keyof typeof given, number>;
const TODAY = "2026-11-24";
/** The district's own predicate, as the report puts it. */
const OVERSEEN = (mark: string): string => `a.overseer_ids @> array[${mark}::uuid]`;
/** Near now, near the end of a month, and in the middle of one. */
const PAST = ["2026-11-17", "2026-06-01", "2025-11-15"];

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(0)} s`;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

interface Made {
  readonly url: string;
  readonly urls: Parameters<typeof openDatabase>[0]["urls"];
  readonly assignments: number;
}

/** A database with the world of `pivot.world.sql`, counted by `recount`. */
async function makeWorld(server: string, secrets: Secrets, { name, assignments, events }: World): Promise<Made> {
  const began = performance.now();
  const url = new URL(server);
  url.pathname = "/postgres";
  await onDatabase(url.href, (client) => client.query(`create database ${name}`));
  url.pathname = `/${name}`;
  await migrate(url.href, { doors: doorsOf(secrets) });
  const each = String(Math.round(assignments / size.tenants));
  const fill = (path: string): string =>
    readFileSync(new URL(path, import.meta.url), "utf8")
      .replaceAll("$tenants", String(size.tenants))
      .replaceAll("$each", each)
      .replaceAll("$open", String(size.open));
  await onDatabase(url.href, async (client) => {
    await client.query(fill("pivot.world.sql"));
    if (events) await client.query(readFileSync(new URL("pivot.events.sql", import.meta.url), "utf8"));
    await client.query("vacuum analyze");
  });
  say(`made ${name}: ${assignments} assignments of ${size.tenants} tenants, ${size.open} open each (${seconds(began)})`);
  const counting = performance.now();
  const urls = doorUrls(url.href, secrets);
  const database = await openDatabase({ urls, entities: [], poolSize: 2 });
  const rows = await recountAll(database).finally(() => database.close());
  await onDatabase(url.href, (client) => client.query("vacuum analyze assignment_count"));
  say(`  recount wrote ${rows} rows of counters (${seconds(counting)})`);
  return { url: urls.oversight, urls, assignments };
}

interface World {
  readonly name: string;
  readonly assignments: number;
  readonly events: boolean;
}
type Make = (world: World) => Promise<Made>;

interface Statement {
  readonly world: Made;
  readonly sql: string;
  readonly values: readonly unknown[];
}

interface Contender {
  readonly name: string;
  readonly world: Made;
  /** Milliseconds of one time, after one that warms. */
  readonly time: () => Promise<number>;
}

/** Asks as the oversight door does, row policies on; the statement alone is timed. */
async function timeOnce({ world, sql, values }: Statement, office: string): Promise<number> {
  return onDatabase(world.url, async (client) => {
    await client.query(
      `begin read only; set local app.tenant = '${office}'; set local app.within = '{}'; set local app.tour = '{}'; set local app.groups = '{}'; set local app.reach = 'tenant'`,
    );
    await client.query(sql, [...values]);
    const began = performance.now();
    await client.query(sql, [...values]);
    const took = performance.now() - began;
    await client.query("commit");
    return took;
  });
}

async function measure(contenders: readonly Contender[]): Promise<Map<string, number[]>> {
  const times = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < size.rounds; round++) {
    for (const contender of contenders) times.get(contender.name)?.push(await contender.time());
  }
  return times;
}

/** Both ways must say the same before their speed means anything. */
async function agree(one: Statement, other: Statement, office: string): Promise<void> {
  const [a, b] = await Promise.all(
    [one, other].map(({ world, sql, values }) =>
      onDatabase(world.url, async (client: pg.Client) => {
        await client.query(`begin; set local app.tenant = '${office}'; set local app.within = '{}'; set local app.tour = '{}'`);
        const { rows } = await client.query(sql, [...values]);
        return JSON.stringify(rows.map((row) => JSON.stringify(row)).sort());
      }),
    ),
  );
  if (a !== b) throw new Error("the counters and the scan differ");
}

/** The pivot of today at both sizes: counters, and a scan of all rows. */
async function today(make: Make, office: string): Promise<Contender[]> {
  if (size.assignments === 0) return [];
  const large = await make({ name: "large", assignments: size.assignments, events: false });
  const small = await make({ name: "small", assignments: size.assignments / 10, events: false });
  const counted = { sql: countedSql(OVERSEEN("$2")), values: [TODAY, office] };
  const scan = { sql: scanSql("assignment", OVERSEEN("$2"), "$1::date"), values: [TODAY, office] };
  await agree({ world: small, ...scan }, { world: small, ...counted }, office);
  const one = (name: string, world: Made, asked: typeof scan): Contender => ({ name, world, time: () => timeOnce({ world, ...asked }, office) });
  return [
    one("scan, all", large, scan),
    one("counters, all", large, counted),
    one("counters, a tenth", small, counted),
    one("scan, a tenth", small, scan),
  ];
}

/** A period without an end: every row and its events are read. */
const REPLAYED = { dueFrom: "1900-01-01" };

/** One report of a past day as the oversight door asks it: from kept months, or from every row and its events. */
const askPast = (database: Database, entry: Entry, asOf: Date, input: object): Promise<unknown[]> =>
  enter(database, "oversight", entry, "snapshot", (ctx) => pastRows(ctx, input, asOf));

async function timePast(ask: () => Promise<unknown>): Promise<number> {
  await ask();
  const began = performance.now();
  await ask();
  return performance.now() - began;
}

const sorted = (rows: readonly unknown[]): string =>
  rows
    .map((row) => JSON.stringify(Object.entries(row ?? {}).sort()))
    .sort()
    .join();

/** The pivot of past days. */
async function past(make: Make, office: string): Promise<Contender[]> {
  if (size.past === 0) return [];
  const world = await make({ name: "past", assignments: size.past, events: true });
  const clock = new FixedClock(`${TODAY}T04:00:00Z`);
  const patience = { queue: 5_000, lock: 10_000, statement: 300_000, idle: 300_000 };
  const database = await openDatabase({ urls: world.urls, entities: [], poolSize: 2, patience });
  const began = performance.now();
  say(`  kept ${await keepMonths(database, { clock })} months of tenants (${seconds(began)})`);
  const viewer = systemViewer({ id: office, kind: "DISTRICT_OFFICE", line: "DISTRICT", name: "区委组织部", divisionCode: "341802" });
  const entry: Entry = { viewer, clock, requestId: "bench", predicates: true };
  const contenders: Contender[] = [];
  for (const day of PAST) {
    const ask = (input: object): Promise<unknown[]> => askPast(database, entry, new Date(`${day}T15:59:59Z`), input);
    if (sorted(await ask({})) !== sorted(await ask(REPLAYED))) throw new Error(`${day}: the kept months and the events differ`);
    contenders.push({ name: `as of ${day}`, world, time: () => timePast(() => ask({})) });
    contenders.push({ name: `replayed ${day}`, world, time: () => timePast(() => ask(REPLAYED)) });
  }
  return contenders;
}

function write(results: object): void {
  const folder = fileURLToPath(new URL("results", import.meta.url));
  mkdirSync(folder, { recursive: true });
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
  const machine = { cpu: cpus()[0]?.model ?? "", cores: cpus().length, node: process.version };
  writeFileSync(
    join(folder, size.assignments === 0 ? "past.json" : "pivot.json"),
    `${JSON.stringify({ commit, machine, size, ...results }, null, 2)}\n`,
  );
}

async function run(server: string, secrets: Secrets): Promise<void> {
  const make: Make = (world) => makeWorld(server, secrets, world);
  const { rows } = await onDatabase(server, (client) => client.query<{ id: string }>("select md5('office')::uuid as id"));
  const office = rows[0]?.id ?? "";
  const contenders = [...(await today(make, office)), ...(await past(make, office))];
  const times = await measure(contenders);
  const of = (name: string): number => median(times.get(name) ?? []);
  for (const { name, world } of contenders)
    say(`${name.padEnd(20)} ${String(world.assignments).padStart(9)} assignments ${of(name).toFixed(1).padStart(9)} ms`);
  const ratios = { scanToCounters: of("scan, all") / of("counters, all"), tenTimesTheAssignments: of("counters, all") / of("counters, a tenth") };
  if (size.assignments > 0)
    say(`scan ÷ counters ${ratios.scanToCounters.toFixed(1)} · counters at ten times the assignments ${ratios.tenTimesTheAssignments.toFixed(2)}`);
  write({ milliseconds: Object.fromEntries(contenders.map(({ name }) => [name, Number(of(name).toFixed(2))])), ratios });
}

const data = mkdtempSync(join(tmpdir(), "gongjian-bench-"));
chmodSync(data, 0o755);
const settings = [
  "fsync=off",
  "synchronous_commit=off",
  "full_page_writes=off",
  "max_wal_size=8GB",
  "shared_buffers=2GB",
  "maintenance_work_mem=512MB",
];
const postgres = await startPostgres(data, { settings });
try {
  await run(postgres.ownerUrl, loadSecrets(data));
} finally {
  await postgres.stop();
  rmSync(data, { recursive: true, force: true });
}
