import type { IncomingMessage } from "node:http";
import { getOperationAST, type GraphQLSchema, parse, validate } from "graphql";
import type { CompiledQuery } from "graphql-jit";
import console from "../schema/generated/persisted-documents.json" with { type: "json" };
import { answerOf, refusedWith } from "./platform/answer.ts";
import { Bounded } from "./platform/bounded.ts";
import { type Budget, charge, type Spent } from "./platform/budget.ts";
import { costOf, type Variables } from "./platform/cost.ts";
import { entryOf } from "./platform/entry-of.ts";
import { operationWords } from "./platform/error-format.ts";
import { DomainError } from "./platform/errors.ts";
import type { Asked, Executor } from "./platform/executor.ts";
import type { Logger } from "./platform/log.ts";
import type { Request } from "./platform/request.ts";

/** How many ways of giving sizes the cost of one document is remembered for, and how long one may be written. */
const MAX_PRICES = 100;
const MAX_SIZES = 500;

/** A document that was known before anybody sent it. */
interface Kept extends Omit<Asked, "variables"> {
  readonly run: CompiledQuery["query"] | null;
  readonly prices: Bounded<string, number>;
}

/** What a client asks that names a document instead of sending it. */
export interface ByName {
  readonly documentId: string;
  readonly variables: Variables;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

const ACCEPTED: Readonly<Record<string, string>> = {
  "application/graphql-response+json": "application/graphql-response+json; charset=utf-8",
  "application/json": "application/json; charset=utf-8",
  "*/*": "application/json; charset=utf-8",
};

/** The first of our two media types that a client names. */
function mediaTypeOf({ headers: { accept = "*/*" } }: IncomingMessage): string {
  for (const part of accept.split(",")) {
    const found = entryOf(ACCEPTED, part.split(";")[0]?.trim() ?? "");
    if (found !== undefined) return found;
  }
  throw new DomainError("BAD_REQUEST", { detail: "accept" });
}

/** The name in a request, or null where a document was sent. JSON by POST alone, so that no foreign page can send it with somebody's cookie. */
export function nameIn(request: IncomingMessage, body: unknown): ByName | null {
  if (request.method !== "POST" || !isRecord(body) || body["documentId"] === undefined || body["query"] !== undefined) return null;
  if (!/^application\/json\b/i.test(request.headers["content-type"] ?? "")) return null;
  const { documentId, variables = {} } = body;
  if (typeof documentId !== "string") throw new DomainError("BAD_REQUEST", { detail: "documentId" });
  if (variables !== null && !isRecord(variables)) throw new DomainError("BAD_REQUEST", { detail: "variables" });
  return { documentId, variables: variables ?? {} };
}

/** Variables without texts, of a list its length alone. A length is written as a list of one, which no number given can be taken for. */
function sizesOf(variables: Variables): string {
  return JSON.stringify(variables, (_key, value: unknown) => (typeof value === "string" ? "" : Array.isArray(value) ? [value.length] : value));
}

/**
 * The console's documents by their hash: parsed, validated and compiled on first use and never again. Who asks, what it
 * costs, the gate, the doors and the words of an error are those of every other operation; only the reading is saved.
 */
export class Persisted {
  private readonly kept = new Map<string, Kept>();
  private readonly texts: Readonly<Record<string, string>>;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly executor: Executor,
    private readonly parts: { readonly budget: Budget; readonly log: Logger },
    /** Kept beside the console's. */
    further: Readonly<Record<string, string>> = {},
  ) {
    this.texts = { ...console, ...further };
  }

  async run(asking: Request, request: IncomingMessage, { documentId, variables }: ByName) {
    const contentType = mediaTypeOf(request);
    let spent: Spent | undefined;
    const execute = async () => {
      const kept = this.find(documentId);
      asking.reply.operation = operationWords(kept.operation);
      spent = await charge(this.parts.budget, asking, this.priceOf(kept, variables));
      return this.executor.runWith(kept.run, { ...kept, variables }, asking);
    };
    const done = await execute().catch((error: unknown) => {
      if (error instanceof DomainError) return refusedWith(error);
      throw error;
    });
    const { status, result } = answerOf(this.parts.log, asking, done);
    const extensions = spent === undefined ? {} : { extensions: { cost: spent } };
    return { status, headers: new Map([["content-type", contentType]]), text: `${JSON.stringify({ ...result, ...extensions })}\n` };
  }

  private find(id: string): Kept {
    const known = this.kept.get(id);
    if (known !== undefined) return known;
    const text = entryOf(this.texts, id);
    if (text === undefined) throw new DomainError("DOCUMENT_UNKNOWN");
    const document = parse(text);
    const operation = getOperationAST(document);
    const [error] = validate(this.schema, document);
    if (error !== undefined || operation === undefined || operation === null) throw error ?? new Error(`${id} holds not one operation`);
    const kept: Kept = { document, operation, run: this.executor.compile({ document, operation }), prices: new Bounded(MAX_PRICES, () => 1) };
    this.kept.set(id, kept);
    return kept;
  }

  /** Only sizes change what an operation may cost: numbers, and the lengths of lists; not who asks. */
  private priceOf({ document, operation, prices }: Kept, variables: Variables): number {
    const sizes = sizesOf(variables);
    const known = prices.get(sizes);
    if (known !== undefined) return known;
    const price = costOf(this.schema, { document, operation, variables });
    if (sizes.length <= MAX_SIZES) prices.set(sizes, price);
    return price;
  }
}
