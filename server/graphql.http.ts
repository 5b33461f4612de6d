import type { IncomingMessage, ServerResponse } from "node:http";
import { ApolloServer, HeaderMap } from "@apollo/server";
import type { GraphQLSchema } from "graphql";
import { type ByName, nameIn } from "./persisted.http.ts";
import { runBy } from "./platform/answer.ts";
import { type Budget, meter } from "./platform/budget.ts";
import { Documents } from "./platform/documents.ts";
import { ownErrors } from "./platform/error-format.ts";
import type { Executor } from "./platform/executor.ts";
import { readBody, retryAfter, statusOf } from "./platform/http.ts";
import { keepAnswer } from "./platform/idempotency.ts";
import { checkShape, MAX_TOKENS } from "./platform/limits.ts";
import type { Logger } from "./platform/log.ts";
import type { Request } from "./platform/request.ts";
import type { Trace } from "./platform/trace.ts";
import { parseJson } from "./platform/well-formed.ts";
import { createRequest, type Parts } from "./request.http.ts";

const MAX_BODY = 1_048_576;

/** Apollo with our limits, our executor and our words; node `http` and our own routes stand in front of it. */
export async function createApollo(
  schema: GraphQLSchema,
  { budget, executor, log }: { budget: Budget; executor: Executor; log: Logger },
): Promise<ApolloServer<Request>> {
  const apollo = new ApolloServer<Request>({
    schema,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    cache: "bounded",
    documentStore: new Documents(),
    nodeEnv: "production",
    logger: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
    plugins: [meter(budget), runBy(executor, log), ownErrors(log)],
  });
  await apollo.start();
  return apollo;
}

function headersOf(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  return headers;
}

interface Asked {
  readonly body: unknown;
  /** The document as sent, by whichever method; undefined where there is none. */
  readonly query: string | undefined;
  /** What is asked of a document that is known by its name. */
  readonly byName: ByName | null;
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** What is asked, checked for texts that cannot be stored: here for every argument of every operation. */
function askedBy(request: IncomingMessage, body: string, url: URL): Asked {
  if (request.method !== "POST") {
    const given = Object.fromEntries(url.searchParams);
    if (given["variables"] !== undefined) parseJson(given["variables"]);
    return { body, query: given["query"], byName: null };
  }
  if (!(request.headers["content-type"] ?? "").includes("json")) return { body, query: undefined, byName: null };
  const parsed = parseJson(body);
  const query = typeof parsed === "object" && parsed !== null && "query" in parsed ? textOf(parsed.query) : undefined;
  return { body: parsed, query, byName: nameIn(request, parsed) };
}

interface Answer {
  readonly status?: number | undefined;
  readonly headers: Map<string, string>;
  readonly text: string;
}

async function throughApollo(parts: Parts, request: IncomingMessage, asking: Request, about: { url: URL; asked: Asked }): Promise<Answer> {
  const { asked, url } = about;
  if (asked.query !== undefined) checkShape(asked.query, asking.viewer.accountId !== null);
  const { body, headers, status } = await parts.apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: (request.method ?? "GET").toUpperCase(), headers: headersOf(request), search: url.search, body: asked.body },
    context: async () => asking,
  });
  return { status, headers, text: body.kind === "complete" ? body.string : "" };
}

/** Runs one operation; its transactions are closed when this returns. */
async function run(parts: Parts, request: IncomingMessage, asking: Request, about: { url: URL; body: string }): Promise<Answer> {
  try {
    const asked = askedBy(request, about.body, about.url);
    if (asked.byName !== null) return await parts.persisted.run(asking, request, asked.byName);
    return await throughApollo(parts, request, asking, { url: about.url, asked });
  } finally {
    await asking.close();
  }
}

/** 429 and 503 say when to ask again. Who accepts only application/json is told 200 for an invalid operation, as the draft wants it. */
function setStatus({ refusal, invalid }: Request["reply"], answer: Answer, response: ServerResponse): void {
  const seconds = refusal === null ? null : retryAfter(refusal);
  if (seconds !== null) response.setHeader("retry-after", seconds);
  const legacy = (answer.headers.get("content-type") ?? "").startsWith("application/json");
  if (refusal !== null && seconds !== null) response.statusCode = statusOf(refusal);
  else if (refusal?.code === "TOO_COMPLEX") response.statusCode = 400;
  else response.statusCode = invalid && legacy ? 200 : (answer.status ?? 200);
}

/** `/graphql`: one operation, its answer, and, where it carried an Idempotency-Key, the first answer again. */
export async function graphql(parts: Parts, request: IncomingMessage, response: ServerResponse, about: { trace: Trace; url: URL }): Promise<void> {
  const body = request.method === "POST" ? await readBody(request, MAX_BODY) : "";
  const asking = await createRequest(parts, request, { requestId: about.trace.requestId, body });
  const answer = await run(parts, request, asking, { url: about.url, body });
  about.trace.operation = asking.reply.operation;
  about.trace.code = asking.reply.code;
  let { text } = answer;
  if (asking.repeated !== undefined && asking.repeated !== null) text = JSON.stringify(asking.repeated);
  // What is shown once is not kept for those who ask again.
  // An act that was done but whose record could not be read is not told UNAVAILABLE for 24 hours, but ALREADY_DONE.
  else if (!asking.reply.secret && asking.reply.refusal?.code !== "UNAVAILABLE") await keepAnswer(parts.database, asking, text);
  for (const [name, value] of answer.headers) if (name !== "content-length") response.setHeader(name, value);
  if (asking.reply.setCookies.length > 0) response.setHeader("set-cookie", asking.reply.setCookies);
  response.setHeader("cache-control", "no-store");
  setStatus(asking.reply, answer, response);
  response.end(text);
}
