import { randomUUID } from "node:crypto";
import type { Server } from "node:http";
import { tidyAccounts } from "./accounts/upkeep.service.ts";
import { createProvider } from "./accounts/provider.ts";
import { superviseOverdue } from "./assignments/supervision.rule.ts";
import { readAnchors } from "./events/anchors.ts";
import { Feed } from "./events/feed.ts";
import { sealAll, verifyAll } from "./evidence.ts";
import { settleUploads } from "./files/file.http.ts";
import { folderStorage, type Storage } from "./files/storage.ts";
import { expireUnclaimed } from "./commitments/vet.service.ts";
import { createApollo } from "./graphql.http.ts";
import { runJobs, type Workshop } from "./jobs/job.runner.ts";
import { keepMonths } from "./months.ts";
import type { Organization } from "./organizations/organization.entity.ts";
import { Persisted } from "./persisted.http.ts";
import { createBudget } from "./platform/budget.ts";
import { shareBudget } from "./platform/budget.share.ts";
import { type Clock, systemClock } from "./platform/clock.ts";
import type { Config } from "./platform/config.ts";
import { type Database, type Door, openDatabase, type Patience } from "./platform/database.ts";
import { type Ctx, enter } from "./platform/door.ts";
import { DomainError } from "./platform/errors.ts";
import { Executor } from "./platform/executor.ts";
import { every } from "./platform/every.ts";
import { createGrantUse } from "./platform/grant-use.ts";
import { forgetKeys } from "./platform/idempotency.ts";
import { createLogger, type Logger } from "./platform/log.ts";
import { vaultSecret } from "./platform/secrets.ts";
import { createThrottle } from "./platform/throttle.ts";
import { createVault } from "./platform/vault.ts";
import { Vitals } from "./platform/vitals.ts";
import { systemViewer, type Viewer, type ViewerTenant } from "./platform/viewer.ts";
import { superviseRectifications } from "./rectifications/supervision.rule.ts";
import type { Parts } from "./request.http.ts";
import { keepReviews } from "./reviews/period.service.ts";
import { listen } from "./routes.ts";
import { entities } from "./entities.ts";
import { createSchema, works } from "./schema.ts";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
/** Longer than any upload takes. */
const UPLOAD_TIME = 10 * MINUTE;

export interface AppOptions {
  readonly config: Pick<
    Config,
    | "host"
    | "port"
    | "data"
    | "files"
    | "vaultKey"
    | "console"
    | "tls"
    | "trustProxy"
    | "poolSize"
    | "uploadBytes"
    | "costPerMinute"
    | "oidc"
    | "logLevel"
  >;
  readonly urls: Readonly<Record<Door, string>>;
  /** Ways into a read replica, of the doors that only read. */
  readonly replicas?: Partial<Readonly<Record<Door, string>>>;
  readonly clock?: Clock;
  /** false in tests: supervision, sealing and verification then run only when they are called. */
  readonly byTheClock?: boolean;
  /** false only in tests that show the row policies hold alone. */
  readonly predicates?: boolean;
  readonly patience?: Patience;
  /** Where to log instead of stderr. */
  readonly log?: Logger;
  /** false only in benches, which measure what compiling documents is worth. */
  readonly compiles?: boolean;
  /** Documents by their hash that clients may name beside the console's. */
  readonly documents?: Readonly<Record<string, string>>;
}

export interface Job {
  /** Milliseconds between the end of one run and the next. */
  readonly every: number;
  run(signal: AbortSignal): Promise<unknown>;
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
  /** Writes down which grants were used; the server does it by itself every minute. */
  keepGrantUse(): Promise<void>;
  /** What the server does by the clock. Several servers may do any of it at once, and again: a test does so with every one. */
  readonly jobs: Readonly<Record<string, Job>>;
  /** Does the jobs that are due, one server among others; the server looks for them every second. */
  work(): Promise<number>;
  stop(): Promise<void>;
}

/** Another server was quicker with one of an issuer's rows: the notices of this issuer are its work. */
function leaveToTheOther(error: unknown): number {
  if (error instanceof DomainError && error.code === "VERSION_CONFLICT") return 0;
  throw error;
}

/** What leaders owe for the half-year, for every organization whose leaders review; a relation is asked for, not every organization. */
async function keepAllReviews({ asSystem }: Pick<App, "asSystem">): Promise<number> {
  const reviewers: ViewerTenant[] = await asSystem("platform", (ctx) =>
    ctx.db.query(
      `/* cross-tenant */ select id, kind, line, name, division_code as "divisionCode" from organization
       where status = 'ACTIVE' and id in (select reviewer_id from review_relation) order by id`,
    ),
  );
  let kept = 0;
  for (const tenant of reviewers) kept += await asSystem("issuer", keepReviews, tenant).catch(leaveToTheOther);
  return kept;
}

/** Commitments whose day has passed unclaimed, for every organization that has one. */
async function expireCommitments({ asSystem }: Pick<App, "asSystem">): Promise<number> {
  const late: ViewerTenant[] = await asSystem("platform", (ctx) =>
    ctx.db.query(
      `/* cross-tenant */ select id, kind, line, name, division_code as "divisionCode" from organization where id in (
         select tenant_id from commitment where state = 'IN_FULFILMENT' and greatest(due_on, again_until) < $1) order by id`,
      [ctx.clock.today()],
    ),
  );
  let expired = 0;
  for (const tenant of late) expired += await asSystem("tenant", expireUnclaimed, tenant).catch(leaveToTheOther);
  return expired;
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
    issued += await app.asSystem("issuer", superviseOverdue, tenant).catch(leaveToTheOther);
    issued += await app.asSystem("issuer", superviseRectifications, tenant).catch(leaveToTheOther);
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

function workshopOf({ database, clock, files, log }: Parts): Workshop {
  return {
    database,
    clock,
    storage: files.storage,
    works,
    onFault: (error, { id, kind }) => log.error({ job: id, kind, error: String(error) }, "a job failed and is tried again"),
  };
}

/** What is due by the clock, by name. */
function jobsOf(parts: Parts & { config: AppOptions["config"] }, supervise: App["supervise"]): App["jobs"] {
  const { database, config, files, grantUse, throttle } = parts;
  return {
    "supervision by rule": { every: HOUR, run: supervise },
    "reviews by half-year": { every: HOUR, run: () => keepAllReviews(insiders(parts)) },
    "commitments that ran out": { every: HOUR, run: () => expireCommitments(insiders(parts)) },
    sealing: { every: MINUTE, run: (signal) => sealAll(database, { data: config.data, signal }) },
    verification: { every: HOUR, run: (signal) => verifyDue(parts, signal) },
    "months for reports": { every: HOUR, run: (signal) => keepMonths(database, { clock: parts.clock, signal }) },
    "what was spent": { every: 5 * SECOND, run: shareBudget(database, parts.budget) },
    "work that goes on": { every: SECOND, run: (signal) => runJobs(workshopOf(parts), signal) },
    "use of grants": { every: MINUTE, run: grantUse.keep },
    "failed sign-ins": { every: HOUR, run: throttle.tidy },
    "ended sessions": { every: HOUR, run: () => insiders(parts).asSystem("platform", tidyAccounts) },
    "interrupted uploads": { every: UPLOAD_TIME, run: () => settleUploads(files, UPLOAD_TIME) },
  };
}

/** Returns the way to end it. */
function runByTheClock(jobs: App["jobs"], { log, vitals }: Parts): () => Promise<void> {
  const ends = Object.entries(jobs).map(([name, job]) =>
    every(job.every, vitals.watch(name, job.run), (error) => log.error({ error: String(error) }, `${name} failed`)),
  );
  return async () => void (await Promise.all(ends.map((end) => end())));
}

/** The GraphQL side: one schema and one executor behind both ways of asking, by document and by its name. */
async function openGraphql(options: AppOptions, database: Database, log: Logger): Promise<Pick<Parts, "apollo" | "budget" | "persisted" | "schema">> {
  const schema = await createSchema(database);
  const executor = new Executor(schema, options.compiles ?? true);
  const budget = createBudget(options.config.costPerMinute);
  return {
    schema,
    budget,
    apollo: await createApollo(schema, { budget, executor, log }),
    persisted: new Persisted(schema, executor, { budget, log }, options.documents),
  };
}

/** What every way in shares, opened and not yet listening. */
async function open(options: AppOptions): Promise<Parts> {
  const { config, urls, replicas = {}, clock = systemClock, predicates = true, patience, log = createLogger(config.logLevel) } = options;
  const database = await openDatabase({ urls, replicas, entities, poolSize: config.poolSize, ...(patience === undefined ? {} : { patience }) });
  const storage = folderStorage(config.files);
  return {
    config,
    predicates,
    database,
    clock,
    log,
    throttle: createThrottle(urls.platform),
    ...(await openGraphql(options, database, log)),
    feed: new Feed(database, (error) => log.error({ error: String(error) }, "looking for changes failed")),
    grantUse: createGrantUse(database, clock),
    vitals: new Vitals(database, { data: config.data, files: config.files }),
    files: { database, storage, maxBytes: config.uploadBytes },
    vault: createVault(vaultSecret(config.data, config.vaultKey)),
    provider: config.oidc === null ? null : createProvider(config.oidc, log),
  };
}

/** Opens the database, serves API, files, exports and console, and runs what is due by the clock. */
export async function startApp(options: AppOptions): Promise<App> {
  const { config, byTheClock = true } = options;
  const parts = await open(options);
  const { database, clock, log } = parts;
  // One server holds the data folder, so no upload is under way there; a folder of its own may be shared.
  await settleUploads(parts.files, config.files.startsWith(config.data) ? 0 : UPLOAD_TIME);
  const server = await listen(parts);
  const inside = insiders(parts);
  const supervise = (): Promise<number> => superviseAll({ database, ...inside });
  const jobs = jobsOf({ ...parts, config }, supervise);
  const endClock = byTheClock ? runByTheClock(jobs, parts) : async () => undefined;
  return {
    url: addressOf(server, config),
    database,
    clock,
    storage: parts.files.storage,
    ...inside,
    supervise,
    jobs,
    work: () => runJobs(workshopOf(parts)),
    seal: () => sealAll(database, { data: config.data }),
    keepGrantUse: parts.grantUse.keep,
    async stop() {
      await parts.feed.stop();
      await Promise.all([endClock(), drain(server)]);
      await parts.grantUse.keep().catch((error: unknown) => log.error({ error: String(error) }, "noting the use of grants failed"));
      await parts.apollo.stop();
      await parts.throttle.stop();
      await database.close();
    },
  };
}
