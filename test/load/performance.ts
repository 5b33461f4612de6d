import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import pg from "pg";
import { migrate } from "../../server/platform/migrate.ts";
import { startPostgres } from "../../server/platform/postgres.ts";
import { doorUrls, loadSecrets } from "../../server/platform/secrets.ts";
import { kept } from "./documents.ts";
import { type Contender, cpuOf, cpuOfFamily, output, residentOf, startContender } from "./processes.ts";
import { type Figure, keep, print } from "./report.ts";
import { dispatchToAll, exportAll, type Single } from "./single.ts";
import { type Open, requestsFor, type Speech, type Workload, WORKLOADS } from "./workloads.ts";
import { hasWorld, makeWorld, type WorldSize } from "./world.ts";

const CONNECTIONS = 32;
const PEERS = fileURLToPath(new URL("peers", import.meta.url));

interface Rival {
  readonly name: string;
  readonly file: string;
  readonly speech: Speech;
  /** Speaks only what every contender is asked, not the console's documents. */
  readonly peer: boolean;
}

const OURS = "contenders/ours.ts";
const RIVALS: readonly Rival[] = [
  { name: "LIMIT", file: "peers/limit.mjs", speech: "plain", peer: true },
  { name: "ours, persisted", file: OURS, speech: "document", peer: false },
  { name: "ours, any document", file: OURS, speech: "query", peer: false },
  { name: "ours, default executor", file: "contenders/interpreted.ts", speech: "query", peer: false },
  { name: "TypeORM find", file: "contenders/typeorm.ts", speech: "plain", peer: true },
  { name: "PostGraphile 5", file: "peers/postgraphile.mjs", speech: "postgraphile", peer: true },
  { name: "graphql-yoga + jit", file: "peers/yoga.mjs", speech: "query", peer: true },
  { name: "Mercurius + jit", file: "peers/mercurius.mjs", speech: "query", peer: true },
];

const { values: given } = parseArgs({
  options: {
    tenants: { type: "string", default: "100" },
    assignments: { type: "string", default: "20000" },
    large: { type: "boolean", default: false },
    rounds: { type: "string", default: "5" },
    requests: { type: "string", default: "2000" },
    port: { type: "string", default: "4200" },
    only: { type: "string", default: "" },
    contenders: { type: "string", default: "" },
    data: { type: "string", default: "" },
    profile: { type: "string", default: "" },
  },
  args: process.argv.slice(2),
});

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const chosen = (list: string, name: string): boolean =>
  list === "" || list.split(",").some((part) => name.toLowerCase().includes(part.toLowerCase()));

function installPeers(): void {
  if (existsSync(join(PEERS, "node_modules", "autocannon"))) return;
  say("installing what the bench compares with …");
  const done = spawnSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: PEERS, stdio: "inherit" });
  if (done.status !== 0) throw new Error("npm ci in test/load/peers failed");
}

interface Place {
  readonly ownerUrl: string;
  readonly urls: ReturnType<typeof doorUrls>;
  readonly postmaster: number;
  readonly size: WorldSize;
  readonly owner: pg.Client;
}

/** An embedded database of the bench's own, with a world of the size asked for; kept in `--data` for the next run. */
async function openPlace(data: string): Promise<{ place: Place; close: () => Promise<void> }> {
  const size: WorldSize = { tenants: Number(given.tenants), assignments: Number(given.assignments), large: given.large };
  mkdirSync(data, { recursive: true, mode: 0o755 });
  const settings = ["max_connections=200", "shared_buffers=512MB", "max_wal_size=4GB", "synchronous_commit=off", "autovacuum=off"];
  const postgres = await startPostgres(data, { settings });
  const secrets = loadSecrets(data);
  const urls = doorUrls(postgres.ownerUrl, secrets);
  const doors = Object.fromEntries(Object.keys(urls).map((door) => [door, { password: secrets[door as keyof typeof urls] }]));
  const owner = new pg.Client({ connectionString: postgres.ownerUrl });
  const close = async (): Promise<void> => {
    await owner.end();
    await postgres.stop();
  };
  try {
    await migrate(postgres.ownerUrl, { doors: doors as never });
    await owner.connect();
    const began = performance.now();
    const fresh = !(await hasWorld(owner));
    if (fresh) await makeWorld(owner, size);
    say(fresh ? `world made in ${Math.round((performance.now() - began) / 1_000)} s` : "world as it was");
  } catch (error) {
    await close();
    throw error;
  }
  const postmaster = Number(readFileSync(join(postgres.folder, "postmaster.pid"), "utf8").split("\n")[0]);
  return { place: { ownerUrl: postgres.ownerUrl, urls, postmaster, size, owner }, close };
}

/** Starts them one after the other into `running`, so that those which run are known when one does not start. */
async function startAll(place: Place, data: string, running: Map<Rival, Contender>): Promise<void> {
  const byFile = new Map<string, Contender>();
  let port = Number(given.port);
  mkdirSync(join(data, "files"), { recursive: true });
  for (const rival of RIVALS.filter(({ name }) => chosen(given.contenders, name))) {
    const known = byFile.get(rival.file);
    const flags = given.profile !== "" && rival.name.includes(given.profile) ? ["--cpu-prof", "--cpu-prof-dir=/var/tmp"] : [];
    const about = { port: port++, ownerUrl: place.ownerUrl, urls: place.urls, data: join(data, "files"), documents: kept };
    const contender = known ?? (await startContender(rival.file, about, flags));
    byFile.set(rival.file, contender);
    running.set(rival, contender);
  }
}

/** Assignments whose progress may be reported, spread over the tenants, at the version they have now. */
async function openOnes({ owner }: Place): Promise<Open[]> {
  const { rows } = await owner.query<Open>(
    `select tenant_id as "tenantId", id, version from assignment where state in ('ACCEPTED', 'IN_PROGRESS') and get_byte(decode(substr(id::text, 35, 2), 'hex'), 0) % 4 = 0
     order by id limit 640`,
  );
  return rows;
}

interface Loaded {
  readonly perSecond: number;
  readonly answered: number;
  readonly p50: number;
  readonly p99: number;
  readonly wrong: number;
  readonly sample: string;
}

async function load(
  place: Place,
  rival: Rival,
  contender: Contender,
  about: { workload: Workload; amount: number },
): Promise<Loaded & { node: number; database: number }> {
  const requests = requestsFor(about.workload, rival.speech, place.size, await openOnes(place));
  const order = { url: contender.url, connections: CONNECTIONS, amount: about.amount, requests, follow: about.workload.name === "W3" };
  const before = [cpuOf(contender.pid), cpuOfFamily(place.postmaster)] as const;
  const loaded: Loaded = JSON.parse(await output("peers/drive.mjs", JSON.stringify(order)));
  const node = (cpuOf(contender.pid) - before[0]) / loaded.answered;
  const database = (cpuOfFamily(place.postmaster) - before[1]) / loaded.answered;
  if (loaded.wrong > 0) say(`${rival.name} ${about.workload.name}: ${loaded.wrong} wrong answers, for instance ${loaded.sample}`);
  return { ...loaded, node, database };
}

const median = (numbers: readonly number[]): number => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;

async function measure(place: Place, running: ReadonlyMap<Rival, Contender>): Promise<Figure[]> {
  const figures: Figure[] = [];
  const amount = Number(given.requests);
  for (const workload of WORKLOADS.filter(({ name }) => chosen(given.only, name))) {
    const rivals = [...running].filter(([{ name, peer }]) => !peer || workload.peers !== null || (workload.limit === true && name === "LIMIT"));
    const rounds = new Map(rivals.map(([rival]): [Rival, Array<Awaited<ReturnType<typeof load>>>] => [rival, []]));
    for (const [rival, contender] of rivals) await load(place, rival, contender, { workload, amount });
    for (let round = 0; round < Number(given.rounds); round++) {
      say(`${workload.name}, round ${round + 1} of ${given.rounds}`);
      for (const [rival, contender] of rivals) rounds.get(rival)?.push(await load(place, rival, contender, { workload, amount }));
    }
    for (const [rival, runs] of rounds) {
      const of = (pick: (run: (typeof runs)[number]) => number): number => median(runs.map(pick));
      figures.push({
        workload: workload.name,
        contender: rival.name,
        perSecond: of((run) => run.perSecond),
        node: of((run) => run.node),
        database: of((run) => run.database),
        p50: of((run) => run.p50),
        p99: of((run) => run.p99),
        wrong: runs.reduce((sum, run) => sum + run.wrong, 0),
      });
    }
  }
  return figures;
}

/** What is done once: by our server alone, beside the bare work. */
async function measureSingles(place: Place, running: ReadonlyMap<Rival, Contender>): Promise<Single[]> {
  const ours = [...running].find(([{ file }]) => file === OURS)?.[1];
  if (ours === undefined) return [];
  const singles: Single[] = [];
  for (let round = 0; round < Number(given.rounds); round++) {
    if (chosen(given.only, "W5")) singles.push(await dispatchToAll(ours.url, place));
    if (chosen(given.only, "W6")) singles.push(await exportAll(ours.url, place, ours.pid));
  }
  return singles;
}

/** `npm run bench`: everything in turn, one table, one file. */
export async function bench(): Promise<void> {
  installPeers();
  const data = given.data === "" ? join("/var/tmp", `gongjian-bench-${process.pid}`) : given.data;
  const { place, close } = await openPlace(data);
  const running = new Map<Rival, Contender>();
  try {
    await startAll(place, data, running);
    const idle = Object.fromEntries([...running].map(([{ name }, { pid }]) => [name, residentOf(pid)]));
    const figures = await measure(place, running);
    const singles = await measureSingles(place, running);
    print(figures, singles);
    keep({ size: place.size, connections: CONNECTIONS, requests: Number(given.requests), rounds: Number(given.rounds), idle, figures, singles });
  } finally {
    await Promise.all([...new Set(running.values())].map((contender) => contender.stop()));
    await close();
    if (given.data === "") rmSync(data, { recursive: true, force: true });
  }
}
