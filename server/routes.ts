import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import manifest from "../package.json" with { type: "json" };
import { errorMessage } from "../schema/labels/errors.ts";
import { arriveFrom, departTo } from "./accounts/provider.http.ts";
import { download, upload } from "./files/file.http.ts";
import { exportTo } from "./exports.http.ts";
import { sendImportBook } from "./imports.http.ts";
import { streamChanges } from "./changes.http.ts";
import { graphql } from "./graphql.http.ts";
import { lookUpReceipt, receiveFromPublic } from "./public/feedback.http.ts";
import { showPublic } from "./public/public.http.ts";
import { sendConsole } from "./platform/console.ts";
import { domainErrorOf, noteDatabase } from "./platform/error-format.ts";
import { DomainError } from "./platform/errors.ts";
import { explain } from "./platform/explain.ts";
import { protector } from "./platform/headers.ts";
import { languageOf, retryAfter, sendJson, statusOf } from "./platform/http.ts";
import { logWhenDone, type Trace } from "./platform/trace.ts";
import { checkText, checkTexts } from "./platform/well-formed.ts";
import type { Request } from "./platform/request.ts";
import { type BodyPatience, FILE_PATIENCE, FORM_PATIENCE, hurry } from "./platform/slow-body.ts";
import { createRequest, type Parts } from "./request.http.ts";

interface Visit {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly trace: Trace;
  readonly url: URL;
}

interface Route {
  readonly methods: readonly string[];
  /** The path itself, or the beginning of it when it ends with a slash. */
  readonly path: string;
  readonly serve: (parts: Parts, visit: Visit) => Promise<void> | void;
  /** How long its body may take; otherwise as long as what people type. */
  readonly patience?: BodyPatience;
}

const READ = ["GET", "HEAD"];
const GET = ["GET"];
const ANY = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
const asked = (parts: Parts, { request, trace }: Visit): Promise<Request> => createRequest(parts, request, { requestId: trace.requestId, body: "" });

/** Every way in over HTTP that is not a file of the console. */
export const routes: readonly Route[] = [
  { methods: ANY, path: "/graphql", serve: (parts, visit) => graphql(parts, visit.request, visit.response, visit) },
  { methods: ["POST"], path: "/graphql/stream", serve: (parts, visit) => streamChanges(parts, visit.request, visit.response, visit.trace.requestId) },
  { methods: READ, path: "/health/live", serve: (_, { response }) => sendJson(response, 200, { status: "live" }) },
  {
    methods: READ,
    path: "/health/ready",
    async serve({ database }, { response }) {
      const ready = await database.isReady();
      sendJson(response, ready ? 200 : 503, { status: ready ? "ready" : "not ready" });
    },
  },
  { methods: ["POST"], path: "/public/feedback", serve: (parts, visit) => receiveFromPublic(parts, visit, visit.trace.requestId) },
  { methods: READ, path: "/public/receipts", serve: (parts, visit) => lookUpReceipt(parts, visit, visit.trace.requestId) },
  { methods: READ, path: "/public", serve: showPublic },
  { methods: READ, path: "/public/", serve: showPublic },
  { methods: READ, path: "/version", serve: (_, { response }) => sendJson(response, 200, { name: "gongjian", version: manifest.version }) },
  { methods: GET, path: "/oidc/start", serve: async (parts, visit) => departTo(parts, await asked(parts, visit), visit) },
  { methods: GET, path: "/oidc/callback", serve: async (parts, visit) => arriveFrom(parts, await asked(parts, visit), visit) },
  {
    methods: ["POST"],
    path: "/files",
    patience: FILE_PATIENCE,
    serve: async (parts, visit) => upload(parts.files, await asked(parts, visit), visit.request, visit.response),
  },
  {
    methods: READ,
    path: "/files/",
    serve: async (parts, visit) =>
      download(
        parts.files,
        await asked(parts, visit),
        { id: visit.url.pathname.slice("/files/".length), assignmentId: visit.url.searchParams.get("assignment") },
        visit.response,
      ),
  },
  {
    methods: READ,
    path: "/exports/",
    serve: async (parts, visit) => exportTo(parts, await asked(parts, visit), visit.url, visit.response),
  },
  {
    methods: READ,
    path: "/imports/",
    serve: async (parts, visit) => sendImportBook(parts, await asked(parts, visit), visit.url, visit.response),
  },
];

/** The address asked for; what cannot be read as one is refused here for every route. */
function urlOf(request: IncomingMessage): URL {
  const given = request.url ?? "/";
  const url = URL.parse(given.startsWith("//") ? `.${given}` : given, "http://localhost/");
  if (url === null) throw new DomainError("BAD_REQUEST", { detail: "URL" });
  try {
    checkText(decodeURIComponent(url.pathname));
  } catch {
    throw new DomainError("BAD_REQUEST", { detail: "URL" });
  }
  for (const [name, value] of url.searchParams) checkTexts([name, value]);
  return url;
}

async function route(parts: Parts, request: IncomingMessage, response: ServerResponse, trace: Trace): Promise<void> {
  const url = urlOf(request);
  const method = request.method ?? "GET";
  const found = routes.find(
    ({ methods, path }) => methods.includes(method) && (path.endsWith("/") ? url.pathname.startsWith(path) : url.pathname === path),
  );
  trace.route = found?.path ?? "console";
  hurry(request, response, found?.patience ?? FORM_PATIENCE);
  if (found !== undefined) return found.serve(parts, { request, response, trace, url });
  if (READ.includes(method) && (await sendConsole(parts.config.console, url.pathname, { request, response }))) return;
  throw new DomainError("NOT_FOUND");
}

function fail(parts: Parts, request: IncomingMessage, response: ServerResponse, about: { trace: Trace; error: unknown }): void {
  const { error, trace } = about;
  const { requestId } = trace;
  const locale = languageOf(request);
  const known = domainErrorOf(error);
  if (known === null) parts.log.error({ requestId, error: error instanceof Error ? error.stack : String(error) }, "internal error");
  else noteDatabase(parts.log, requestId, error);
  const code = known?.code ?? "INTERNAL";
  trace.code = code;
  const message = errorMessage(code, explain(known?.params ?? { requestId }, locale), locale);
  const seconds = known === null ? null : retryAfter(known);
  if (seconds !== null && !response.headersSent) response.setHeader("retry-after", seconds);
  if (code === "UNAUTHENTICATED" && !response.headersSent) response.setHeader("www-authenticate", "Bearer");
  if (response.headersSent) response.destroy();
  else
    sendJson(response, known === null ? 500 : statusOf(known), {
      error: { code, message, requestId },
      errors: [{ message, extensions: { code, requestId } }],
    });
  request.resume();
}

/** Listens, and answers only once the address is taken. */
export function listen(parts: Parts): Promise<Server> {
  const { config } = parts;
  const protect = protector(config.tls);
  const server = createServer((request, response) => {
    const given = request.headers["x-request-id"];
    const requestId = typeof given === "string" && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
    response.setHeader("x-request-id", requestId);
    const trace: Trace = { requestId, method: request.method ?? "GET", route: "", operation: null, code: null };
    logWhenDone(parts, trace, response);
    protect(request, response, () => {
      route(parts, request, response, trace).catch((error: unknown) => fail(parts, request, response, { trace, error }));
    });
  });
  // Bodies are timed by route; this bounds what no route was found for, and the head of a request.
  server.requestTimeout = FILE_PATIENCE.whole + FILE_PATIENCE.stalled;
  server.headersTimeout = 20_000;
  return new Promise((done, refuse) => {
    server.once("error", refuse);
    server.listen(config.port, config.host, () => done(server));
  });
}
