import { createHash, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import { ApolloServer, type ApolloServerPlugin, HeaderMap } from "@apollo/server";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import helmet from "helmet";
import { errorMessage } from "../schema/labels/errors.ts";
import { COOKIE, findViewer } from "./accounts/session.service.ts";
import { superviseOverdue } from "./assignments/supervision.rule.ts";
import { download, type FileDoor, upload } from "./files/file.http.ts";
import { folderStorage, type Storage } from "./files/file.service.ts";
import { Organization } from "./organizations/organization.entity.ts";
import { type Clock, systemClock } from "./platform/clock.ts";
import type { Config } from "./platform/config.ts";
import { sendConsole } from "./platform/console.ts";
import { type Database, type Door, openDatabase } from "./platform/database.ts";
import { type Ctx, enter } from "./platform/door.ts";
import { DomainError, notFound } from "./platform/errors.ts";
import { explain } from "./platform/explain.ts";
import { addressOf, cookieOf, languageOf, readBody, sendJson, statusOf } from "./platform/http.ts";
import { forgetKeys, keepAnswer } from "./platform/idempotency.ts";
import { complexityRule, MAX_TOKENS } from "./platform/limits.ts";
import { createLogger, type Logger } from "./platform/log.ts";
import { Request } from "./platform/request.ts";
import { createThrottle, type Throttle } from "./platform/throttle.ts";
import { stranger, systemViewer, type Viewer, type ViewerTenant } from "./platform/viewer.ts";
import { exportTo } from "./reports/export.http.ts";
import { createSchema, entities } from "./schema.ts";

const MAX_BODY = 1_048_576;
const VERSION = "0.1.0";
const HOUR = 3_600_000;

export interface AppOptions {
  readonly config: Pick<Config, "host" | "port" | "data" | "console" | "tls" | "trustProxy" | "poolSize" | "uploadBytes" | "logLevel">;
  readonly urls: Readonly<Record<Door, string>>;
  readonly clock?: Clock;
  /** false only in tests that show the row policies hold alone. */
  readonly predicates?: boolean;
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

interface Parts {
  readonly options: AppOptions;
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Logger;
  readonly throttle: Throttle;
  readonly apollo: ApolloServer<Request>;
  readonly files: FileDoor;
}

/** What PostgreSQL says of input that no rule of ours caught, and of its own trouble. */
const SQLSTATE: Readonly<Record<string, () => DomainError>> = {
  "22P02": notFound,
  "22021": () => new DomainError("BAD_REQUEST", { detail: "NUL" }),
  "22P05": () => new DomainError("BAD_REQUEST", { detail: "NUL" }),
  "57014": () => new DomainError("UNAVAILABLE"),
  "55P03": () => new DomainError("UNAVAILABLE"),
  "57P01": () => new DomainError("UNAVAILABLE"),
  "53300": () => new DomainError("UNAVAILABLE"),
};

function domainErrorOf(given: unknown): DomainError | null {
  const error = given instanceof GraphQLError ? given.originalError : given;
  if (error instanceof DomainError) return error;
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" ? (SQLSTATE[code]?.() ?? null) : null;
}

/** One formatter: known refusals in the user's words, everything else an incident number and a line in the log. */
function formatError(parts: { log: Logger }, asking: Request, error: GraphQLError): GraphQLFormattedError {
  const { requestId } = asking.options;
  const { locale } = asking.viewer;
  const domain = domainErrorOf(error);
  const path = error.path === undefined ? {} : { path: error.path };
  const answer = (code: Parameters<typeof errorMessage>[0], params: Record<string, unknown>): GraphQLFormattedError => ({
    message: errorMessage(code, explain(params, locale), locale),
    ...(error.locations === undefined ? {} : { locations: error.locations }),
    ...path,
    extensions: { code, requestId },
  });
  if (domain !== null) return answer(domain.code, domain.params);
  if (error.extensions["code"] === "TOO_COMPLEX") return answer("TOO_COMPLEX", { detail: error.extensions["detail"] });
  if (error.originalError === undefined || error.originalError instanceof GraphQLError || error.originalError === null) {
    return answer("BAD_REQUEST", { detail: error.message });
  }
  parts.log.error({ requestId, error: error.originalError.stack ?? String(error.originalError) }, "internal error");
  return answer("INTERNAL", { requestId });
}

/** Puts our own words in place of Apollo's, which would show what was thrown. */
function ownErrors(log: Logger): ApolloServerPlugin<Request> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response, errors, contextValue }) {
          if (response.body.kind !== "single" || errors === undefined || errors.length === 0) return;
          response.body.singleResult.errors = errors.map((error) => formatError({ log }, contextValue, error));
        },
      };
    },
  };
}

async function createApollo(database: Database, log: Logger): Promise<ApolloServer<Request>> {
  const apollo = new ApolloServer<Request>({
    schema: await createSchema(database),
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    hideSchemaDetailsFromClientErrors: true,
    parseOptions: { maxTokens: MAX_TOKENS },
    validationRules: [complexityRule],
    cache: "bounded",
    nodeEnv: "production",
    logger: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
    plugins: [ownErrors(log)],
  });
  await apollo.start();
  return apollo;
}

async function whoIsAsking(parts: Parts, request: IncomingMessage): Promise<Viewer> {
  const token = cookieOf(request, COOKIE);
  if (token === null) return stranger(languageOf(request));
  const entry = {
    viewer: systemViewer(),
    clock: parts.clock,
    requestId: "",
    predicates: true,
    reach: "all" as const,
  };
  const found = await enter(parts.database, "platform", entry, "read", (ctx) => findViewer(ctx, token));
  return found ?? stranger(languageOf(request));
}

async function createRequest(parts: Parts, request: IncomingMessage, about: { requestId: string; body: string }): Promise<Request> {
  const { config, predicates } = parts.options;
  const key = request.headers["idempotency-key"];
  return new Request({
    database: parts.database,
    viewer: await whoIsAsking(parts, request),
    clock: parts.clock,
    log: parts.log,
    requestId: about.requestId,
    predicates: predicates ?? true,
    address: addressOf(request, config.trustProxy),
    userAgent: String(request.headers["user-agent"] ?? ""),
    secure: config.tls,
    idempotencyKey: typeof key === "string" && key !== "" ? key.slice(0, 200) : null,
    requestHash: createHash("sha256").update(about.body).digest("hex"),
    throttle: parts.throttle,
  });
}

function parseBody(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new DomainError("BAD_REQUEST", { detail: "JSON" });
  }
}

async function graphql(parts: Parts, request: IncomingMessage, response: ServerResponse, about: { requestId: string; url: URL }): Promise<void> {
  const body = request.method === "POST" ? await readBody(request, MAX_BODY) : "";
  const asking = await createRequest(parts, request, { requestId: about.requestId, body });
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  const json = (request.headers["content-type"] ?? "").includes("json");
  let text = "";
  let answer: Awaited<ReturnType<typeof parts.apollo.executeHTTPGraphQLRequest>>;
  try {
    answer = await parts.apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: (request.method ?? "GET").toUpperCase(),
        headers,
        search: about.url.search,
        body: json ? parseBody(body) : body,
      },
      context: async () => asking,
    });
    if (answer.body.kind === "complete") text = answer.body.string;
  } finally {
    await asking.close();
  }
  if (asking.repeated !== undefined && asking.repeated !== null) text = JSON.stringify(asking.repeated);
  else await keepAnswer(parts.database, asking, text);
  for (const [name, value] of answer.headers) if (name !== "content-length") response.setHeader(name, value);
  if (asking.reply.setCookies.length > 0) response.setHeader("set-cookie", asking.reply.setCookies);
  response.setHeader("cache-control", "no-store");
  response.statusCode = answer.status ?? 200;
  response.end(text);
}

async function isReady(database: Database): Promise<boolean> {
  return database
    .source("platform")
    .query("select 1")
    .then(
      () => true,
      () => false,
    );
}

async function route(parts: Parts, request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> {
  const url = new URL(request.url ?? "/", "http://localhost");
  const path = url.pathname;
  if (path === "/graphql") return graphql(parts, request, response, { requestId, url });
  if (path === "/health/live") return sendJson(response, 200, { status: "live" });
  if (path === "/health/ready") {
    const ready = await isReady(parts.database);
    return sendJson(response, ready ? 200 : 503, { status: ready ? "ready" : "not ready" });
  }
  if (path === "/version") return sendJson(response, 200, { name: "gongjian", version: VERSION });
  if (path === "/files" && request.method === "POST") {
    return upload(parts.files, await createRequest(parts, request, { requestId, body: "" }), request, response);
  }
  const reading = request.method === "GET" || request.method === "HEAD";
  if (reading && path.startsWith("/files/")) {
    const asking = await createRequest(parts, request, { requestId, body: "" });
    return download(parts.files, asking, { id: path.slice("/files/".length), assignmentId: url.searchParams.get("assignment") }, response);
  }
  if (reading && path.startsWith("/exports/")) {
    return exportTo(parts.database, await createRequest(parts, request, { requestId, body: "" }), url, response);
  }
  if (reading && (await sendConsole(parts.options.config.console, path, response))) return;
  throw new DomainError("NOT_FOUND");
}

function fail(parts: Parts, request: IncomingMessage, response: ServerResponse, about: { requestId: string; error: unknown }): void {
  const { error, requestId } = about;
  const locale = languageOf(request);
  const known = domainErrorOf(error);
  if (known === null) parts.log.error({ requestId, error: error instanceof Error ? error.stack : String(error) }, "internal error");
  const code = known?.code ?? "INTERNAL";
  const message = errorMessage(code, explain(known?.params ?? { requestId }, locale), locale);
  if (response.headersSent) response.destroy();
  else
    sendJson(response, known === null ? 500 : statusOf(known), {
      error: { code, message, requestId },
      errors: [{ message, extensions: { code, requestId } }],
    });
  request.resume();
}

function listen(parts: Parts): Promise<Server> {
  const { config } = parts.options;
  const protect = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        "default-src": ["'self'"],
        "script-src": ["'self'"],
        "style-src": ["'self'", "'unsafe-inline'"],
        "img-src": ["'self'", "data:", "blob:"],
        "connect-src": ["'self'"],
        "font-src": ["'self'"],
        "object-src": ["'none'"],
        "base-uri": ["'self'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
      },
    },
    strictTransportSecurity: config.tls,
  });
  const server = createServer((request, response) => {
    const given = request.headers["x-request-id"];
    const requestId = typeof given === "string" && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
    response.setHeader("x-request-id", requestId);
    protect(request, response, () => {
      route(parts, request, response, requestId).catch((error: unknown) => fail(parts, request, response, { requestId, error }));
    });
  });
  server.requestTimeout = 60_000;
  server.headersTimeout = 20_000;
  return new Promise((done, refuse) => {
    server.once("error", refuse);
    server.listen(config.port, config.host, () => done(server));
  });
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

/** Opens the database, serves API, files, exports and console, and runs what is due by the clock. */
export async function startApp(options: AppOptions): Promise<App> {
  const { config } = options;
  const clock = options.clock ?? systemClock;
  const log = createLogger(config.logLevel);
  const database = await openDatabase({ urls: options.urls, entities, poolSize: config.poolSize });
  const storage = folderStorage(join(config.data, "files"));
  const apollo = await createApollo(database, log);
  const parts: Parts = {
    options,
    database,
    clock,
    log,
    apollo,
    throttle: createThrottle(options.urls.platform),
    files: { database, storage, maxBytes: config.uploadBytes },
  };
  const server = await listen(parts);
  const address = server.address();
  const port = address !== null && typeof address === "object" ? address.port : config.port;
  const asViewer: App["asViewer"] = (viewer, door, work) =>
    enter(database, door, { viewer, clock, requestId: randomUUID(), predicates: options.predicates ?? true, reach: "tenant" }, "write", work);
  const asSystem: App["asSystem"] = (door, work, tenant) =>
    enter(database, door, { viewer: systemViewer(tenant), clock, requestId: randomUUID(), predicates: true, reach: "all" }, "write", work);
  const app = { database, asSystem };
  const supervise = (): Promise<number> => superviseAll(app);
  const hourly = setInterval(() => {
    supervise().catch((error: unknown) => log.error({ error: String(error) }, "supervision by rule failed"));
  }, HOUR);
  hourly.unref();
  return {
    url: `http://${config.host.includes(":") ? `[${config.host}]` : config.host}:${port}`,
    database,
    clock,
    storage,
    asSystem,
    asViewer,
    supervise,
    async stop() {
      clearInterval(hourly);
      server.closeIdleConnections();
      await new Promise<void>((done) => {
        server.close(() => done());
        setTimeout(() => server.closeAllConnections(), 8_000).unref();
      });
      await apollo.stop();
      await parts.throttle.stop();
      await database.close();
    },
  };
}
