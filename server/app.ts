import { randomUUID } from "node:crypto";
import type { Server } from "node:http";
import { join } from "node:path";
import { superviseOverdue } from "./assignments/supervision.rule.ts";
import { readAnchors } from "./events/anchors.ts";
import { sealAll, verifyAll } from "./evidence.ts";
import { folderStorage, type Storage } from "./files/storage.ts";
import { createApollo } from "./graphql.http.ts";
import type { Organization } from "./organizations/organization.entity.ts";
import { createBudget } from "./platform/budget.ts";
import { type Clock, systemClock } from "./platform/clock.ts";
import type { Config } from "./platform/config.ts";
import { type Database, type Door, openDatabase, type Patience } from "./platform/database.ts";
import { type Ctx, enter } from "./platform/door.ts";
import { every } from "./platform/every.ts";
import { forgetKeys } from "./platform/idempotency.ts";
import { createLogger } from "./platform/log.ts";
import { createThrottle } from "./platform/throttle.ts";
import { systemViewer, type Viewer, type ViewerTenant } from "./platform/viewer.ts";
import type { Parts } from "./request.http.ts";
import { listen } from "./routes.ts";
import { entities } from "./schema.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export interface AppOptions {
  readonly config: Pick<
    Config,
    "host" | "port" | "data" | "console" | "tls" | "trustProxy" | "poolSize" | "uploadBytes" | "costPerMinute" | "logLevel"
  >;
  readonly urls: Readonly<Record<Door, string>>;
  readonly clock?: Clock;
  /** false in tests: supervision, sealing and verification then run only when they are called. */
  readonly byTheClock?: boolean;
  /** false only in tests that show the row policies hold alone. */
  readonly predicates?: boolean;
  readonly patience?: Patience;
}

export interface App {
  readonly url: string;
  readonly database: Database;
  readonly clock: Clock;
  readonly storage: Storage;
  /** Work of the system itself, through a door like everybody's; a mutation unless it only reads. */
  asSystem<T>(door: Door, work: (ctx: Ctx) => Promise<T>, tenant?: ViewerTenant): Promise<T>;
  asViewer<T>(viewer: Viewer, door: Door, work: (ctx: Ctx) => Promise<T>): Promise<T>;
  /** Issues the supervision notices due today for every issuer; the server does it by itself every hour. */
  supervise(): Promise<number>;
  /** Seals what was written since the last time (see events/seal.ts); the server does it by itself every minute. */
  seal(): Promise<number>;
  stop(): Promise<void>;
}

async function superviseAll(app: Pick<App, "asSystem" | "database">): Promise<number> {
  const issuers = await app.database.source("platform").query("select id, kind, line, name, division_code from organization where status = 'ACTIVE'");
  let issued = 0;
  const rows: ReadonlyArray<Pick<Organization, "id" | "kind" | "line" | "name"> & { division_code: string }> = issuers;
  for (const { id, kind, line, name, division_code } of rows) {
    const tenant = {
      id,
      kind,
      line,
      name,
      divisionCode: division_code,
    };
    issued += await app.asSystem("issuer", superviseOverdue, tenant);
    await app.asSystem("issuer", forgetKeys, tenant);
  }
  return issued;
}

/** The doors for work that comes from nobody's request: the clock, the seed, scripts, tests. */
function insiders({ database, clock, predicates }: Pick<Parts, "database" | "clock" | "predicates">): Pick<App, "asSystem" | "asViewer"> {
  return {
    asViewer: (viewer, door, work) => enter(database, door, { viewer, clock, requestId: randomUUID(), predicates, reach: "tenant" }, "write", work),
    asSystem: (door, work, tenant) =>
      enter(database, door, { viewer: systemViewer(tenant), clock, requestId: randomUUID(), predicates: true, reach: "all" }, "write", work),
  };
}

function addressOf(server: Server, { host, port }: Pick<Config, "host" | "port">): string {
  const address = server.address();
  const name = host.includes(":") ? `[${host}]` : host;
  return `http://${name}:${address !== null && typeof address === "object" ? address.port : port}`;
}

/** No new connections, ten seconds for those under way. */
async function drain(server: Server): Promise<void> {
  server.closeIdleConnections();
  await new Promise<void>((done) => {
    server.close(() => done());
    setTimeout(() => server.closeAllConnections(), 8_000).unref();
  });
}

/** Every tenant's record is checked once a day; what is found is an error in the log, and shown to its auditors. */
async function verifyDue({ database, config, log }: Parts & { config: AppOptions["config"] }, signal: AbortSignal): Promise<void> {
  const before = new Date(systemClock.now().getTime() - 24 * HOUR);
  const { lines, findings } = await verifyAll(database, readAnchors(config.data), { keep: true, before, signal });
  if (findings.length > 0) log.error({ findings: lines.filter((line) => line.startsWith("FAIL")) }, "the record was tampered with");
}

/** What is due by the clock. Returns the way to end it. */
function runByTheClock(parts: Parts & { config: AppOptions["config"] }, supervise: App["supervise"]): () => Promise<void> {
  const { database, config, log } = parts;
  const failed = (what: string) => (error: unknown) => log.error({ error: String(error) }, `${what} failed`);
  const ends = [
    every(HOUR, supervise, failed("supervision by rule")),
    every(MINUTE, (signal) => sealAll(database, { data: config.data, signal }), failed("sealing")),
    every(HOUR, (signal) => verifyDue(parts, signal), failed("verification")),
  ];
  return async () => void (await Promise.all(ends.map((end) => end())));
}

/** Opens the database, serves API, files, exports and console, and runs what is due by the clock. */
export async function startApp({ config, urls, clock = systemClock, predicates = true, byTheClock = true, patience }: AppOptions): Promise<App> {
  const log = createLogger(config.logLevel);
  const database = await openDatabase({ urls, entities, poolSize: config.poolSize, ...(patience === undefined ? {} : { patience }) });
  const storage = folderStorage(join(config.data, "files"));
  const files = { database, storage, maxBytes: config.uploadBytes };
  const parts: Parts = {
    config,
    predicates,
    database,
    clock,
    log,
    throttle: createThrottle(urls.platform),
    apollo: await createApollo(database, createBudget(config.costPerMinute), log),
    files,
  };
  const server = await listen(parts);
  const inside = insiders(parts);
  const supervise = (): Promise<number> => superviseAll({ database, ...inside });
  const endClock = byTheClock ? runByTheClock({ ...parts, config }, supervise) : async () => undefined;
  return {
    url: addressOf(server, config),
    database,
    clock,
    storage,
    ...inside,
    supervise,
    seal: () => sealAll(database, { data: config.data }),
    async stop() {
      await Promise.all([endClock(), drain(server)]);
      await parts.apollo.stop();
      await parts.throttle.stop();
      await database.close();
    },
  };
}
