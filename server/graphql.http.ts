import type { IncomingMessage, ServerResponse } from "node:http";
import { ApolloServer, HeaderMap } from "@apollo/server";
import type { Database } from "./platform/database.ts";
import { ownErrors } from "./platform/error-format.ts";
import { DomainError } from "./platform/errors.ts";
import { readBody } from "./platform/http.ts";
import { keepAnswer } from "./platform/idempotency.ts";
import { complexityRule, MAX_TOKENS } from "./platform/limits.ts";
import type { Logger } from "./platform/log.ts";
import type { Request } from "./platform/request.ts";
import { createRequest, type Parts } from "./request.http.ts";
import { createSchema } from "./schema.ts";

const MAX_BODY = 1_048_576;

/** Apollo with our limits and our words; node `http` and our own routes stand in front of it. */
export async function createApollo(database: Database, log: Logger): Promise<ApolloServer<Request>> {
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

function parseBody(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new DomainError("BAD_REQUEST", { detail: "JSON" });
  }
}

function headersOf(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  return headers;
}

/** `/graphql`: one operation, its answer, and, where it carried an Idempotency-Key, the first answer again. */
export async function graphql(
  parts: Parts,
  request: IncomingMessage,
  response: ServerResponse,
  about: { requestId: string; url: URL },
): Promise<void> {
  const body = request.method === "POST" ? await readBody(request, MAX_BODY) : "";
  const asking = await createRequest(parts, request, { requestId: about.requestId, body });
  const json = (request.headers["content-type"] ?? "").includes("json");
  let text = "";
  let answer: Awaited<ReturnType<typeof parts.apollo.executeHTTPGraphQLRequest>>;
  try {
    answer = await parts.apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: (request.method ?? "GET").toUpperCase(),
        headers: headersOf(request),
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
