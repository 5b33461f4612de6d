import type { IncomingMessage, ServerResponse } from "node:http";
import { type DocumentNode, type ExecutionResult, GraphQLError, getOperationAST, getVariableValues, parse, subscribe, validate } from "graphql";
import { createHandler, type Handler, type RequestParams } from "graphql-sse";
import { Listening } from "./events/change.ts";
import { costOf } from "./platform/cost.ts";
import { DomainError } from "./platform/errors.ts";
import { check } from "./platform/gate.ts";
import { readBody } from "./platform/http.ts";
import { checkShape } from "./platform/limits.ts";
import type { Request } from "./platform/request.ts";
import { parseJson } from "./platform/well-formed.ts";
import { createRequest, type Parts } from "./request.http.ts";
import { permissions } from "./schema.ts";

const MAX_BODY = 65_536;

/** One HTTP request that wants to be told of changes, and how to learn who stands behind it at any later moment. */
interface Caller {
  readonly first: Request;
  readonly again: () => Promise<Request>;
}

function refuse(detail: string): never {
  throw new DomainError("BAD_REQUEST", { detail });
}

function parsed(query: string): DocumentNode {
  try {
    return parse(query, { noLocation: true });
  } catch (error) {
    return refuse(error instanceof GraphQLError ? error.message : "query");
  }
}

/** The subscription asked for, checked as every other operation is: shape, validity, right, budget. */
async function begin(parts: Parts, caller: Caller, params: RequestParams): Promise<AsyncIterable<ExecutionResult>> {
  const { schema } = parts;
  checkShape(params.query, caller.first.viewer.accountId !== null);
  const document = parsed(params.query);
  const [invalid] = validate(schema, document);
  if (invalid !== undefined) refuse(invalid.message);
  const operation = getOperationAST(document, params.operationName);
  if (operation?.operation !== "subscription") refuse("subscription");
  const variables = { ...params.variables };
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (errors !== undefined) refuse(errors[0]?.message ?? "variables");
  for (const field of operation.selectionSet.selections) {
    const permission = field.kind === "Field" ? permissions[field.name.value] : undefined;
    if (permission === undefined) refuse("subscription");
    check(permission, caller.first);
  }
  await parts.budget.spend(caller.first, costOf(schema, { document, operation, variables }));
  const contextValue = new Listening((wanted) => parts.feed.listen(caller.first, caller.again, wanted));
  const begun = await subscribe({ schema, document, variableValues: variables, contextValue, operationName: params.operationName ?? null });
  if (Symbol.asyncIterator in begun) return begun;
  // What is refused when the stream opens is told as every refusal is, not inside a stream.
  const [error] = begun.errors ?? [];
  throw error?.originalError ?? error ?? new Error("no stream");
}

type Streams = Handler<Caller, { readonly body: string }>;
const handlers = new WeakMap<Parts, Streams>();

function handlerOf(parts: Parts): Streams {
  const known = handlers.get(parts);
  if (known !== undefined) return known;
  const handler: Streams = createHandler<Caller, { readonly body: string }>({
    // One stream, one subscription: nothing is kept under a token that could be guessed.
    authenticate: () => "",
    onSubscribe: (request, params) => begin(parts, request.raw, params),
  });
  handlers.set(parts, handler);
  return handler;
}

async function send(response: ServerResponse, body: AsyncIterable<string>): Promise<void> {
  for await (const piece of body) {
    if (response.destroyed) return;
    // Who reads slowly is waited for; what comes meanwhile is kept as ids only.
    if (!response.write(piece)) await new Promise((done) => response.once("drain", done).once("close", done));
  }
}

/** `/graphql/stream`: one subscription over server-sent events, by the protocol of graphql-sse in its distinct connections mode. */
export async function streamChanges(parts: Parts, request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> {
  if (!(request.headers["content-type"] ?? "").includes("json")) refuse("content-type");
  if (request.headers.accept !== "text/event-stream") refuse("accept: text/event-stream");
  const body = await readBody(request, MAX_BODY);
  parseJson(body);
  const again = (): Promise<Request> => createRequest(parts, request, { requestId, body: "" });
  const headers = { get: (name: string) => String(request.headers[name] ?? "") };
  const [stream, init] = await handlerOf(parts)({
    method: "POST",
    url: "/graphql/stream",
    headers,
    body,
    raw: { first: await again(), again },
    context: { body },
  });
  response.writeHead(init.status, { ...init.headers, "cache-control": "no-store", "x-accel-buffering": "no" });
  if (stream === null || stream === undefined || typeof stream === "string") return void response.end(stream ?? "");
  response.once("close", () => void stream.return(undefined));
  await send(response, stream);
  response.end();
}
