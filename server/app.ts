import { randomUUID } from "node:crypto";
import type { Server } from "node:http";
import { join } from "node:path";
import { superviseOverdue } from "./assignments/supervision.rule.ts";
import { folderStorage, type Storage } from "./files/storage.ts";
import { createApollo } from "./graphql.http.ts";
import type { Organization } from "./organizations/organization.entity.ts";
import { createBudget } from "./platform/budget.ts";
import { type Clock, systemClock } from "./platform/clock.ts";
import type { Config } from "./platform/config.ts";
import { type Database, type Door, openDatabase, type Patience } from "./platform/database.ts";
import { type Ctx, enter } from "./platform/door.ts";
import { forgetKeys } from "./platform/idempotency.ts";
import { createLogger } from "./platform/log.ts";
import { createThrottle } from "./platform/throttle.ts";
import { systemViewer, type Viewer, type ViewerTenant } from "./platform/viewer.ts";
import type { Parts } from "./request.http.ts";
import { listen } from "./routes.ts";
import { entities } from "./schema.ts";

const HOUR = 3_600_000;

export interface AppOptions {
  readonly config: Pick<
    Config,
    "host" | "port" | "data" | "console" | "tls" | "trustProxy" | "poolSize" | "uploadBytes" | "costPerMinute" | "logLevel"
  >;
  readonly urls: Readonly<Record<Door, string>>;
  readonly clock?: Clock;
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

/** Opens the database, serves API, files, exports and console, and runs what is due by the clock. */
export async function startApp({ config, urls, clock = systemClock, predicates = true, patience }: AppOptions): Promise<App> {
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
  const hourly = setInterval(() => {
    supervise().catch((error: unknown) => log.error({ error: String(error) }, "supervision by rule failed"));
  }, HOUR).unref();
  return {
    url: addressOf(server, config),
    database,
    clock,
    storage,
    ...inside,
    supervise,
    async stop() {
      clearInterval(hourly);
      await drain(server);
      await parts.apollo.stop();
      await parts.throttle.stop();
      await database.close();
    },
  };
}
