import type { TypedDocumentString, RefusalFragment } from "../../schema/generated/graphql.ts";

/** A refusal of the whole request: not signed in, not allowed, not there, or a fault with its incident number. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly requestId: string | null,
    /** Read by react-admin: 401 signs out, 403 shows "no permission". */
    readonly status: number,
  ) {
    super(message);
  }
}

interface Answer {
  data?: unknown;
  errors?: ReadonlyArray<{ message: string; extensions?: { code?: string; requestId?: string } }>;
}

const STATUS: Readonly<Record<string, number>> = { BAD_REQUEST: 400, UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404, RATE_LIMITED: 429 };

async function send(body: string, key: string | null): Promise<Answer> {
  const response = await fetch("/graphql", {
    method: "POST",
    credentials: "same-origin",
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json, application/json",
      ...(key === null ? {} : { "idempotency-key": key }),
    },
    body,
  });
  return response.json() as Promise<Answer>;
}

function codeOf(answer: Answer): string | undefined {
  return answer.errors?.[0]?.extensions?.code;
}

let signInAgain: (() => Promise<boolean>) | null = null;

/** Who asks for the password when a session has ended; the page stays as it is, with everything typed in it. */
export function onExpiry(how: (() => Promise<boolean>) | null): void {
  signInAgain = how;
}

/** A document of any result and any variables, as tables of them hold it. */
export type AnyDocument = TypedDocumentString<object, never>;

/** Sends, and once more where the connection broke. */
async function sendSurely(body: string, key: string | null): Promise<Answer> {
  try {
    return await send(body, key);
  } catch {
    return send(body, key).catch(() => {
      throw new ApiError("UNAVAILABLE", "network", null, 0);
    });
  }
}

let texts: Promise<Readonly<Record<string, string>>> | null = null;

/** The documents' texts, by hash. Loaded soon after somebody has signed in: a page that is older than its server may no longer load anything. */
export function loadTexts(): Promise<Readonly<Record<string, string>>> {
  texts ??= import("../../schema/generated/persisted-documents.json").then((loaded) => loaded.default);
  texts.catch(() => (texts = null));
  return texts;
}

/** Asks with any document; what comes back has the shape its fields say. A key of one's own makes an act that is sent again later happen once. */
export async function ask(document: AnyDocument, variables: object, own?: string): Promise<unknown> {
  const key = document.toString() === "mutation" ? (own ?? crypto.randomUUID()) : null;
  // The server knows the document by its hash; one that is older or newer than this page is sent the document itself.
  const { __meta__: about } = document;
  const hash = String(about?.["hash"]);
  let body = JSON.stringify({ documentId: hash, variables });
  let answer = await sendSurely(body, key);
  if (codeOf(answer) === "DOCUMENT_UNKNOWN") {
    body = JSON.stringify({ query: (await loadTexts())[hash], variables });
    answer = await sendSurely(body, key);
  }
  // Another request may just have brought the session another identifier; then this one is simply sent again.
  if (codeOf(answer) === "UNAUTHENTICATED") answer = await send(body, key);
  if (codeOf(answer) === "UNAUTHENTICATED" && signInAgain !== null && (await signInAgain())) answer = await send(body, key);
  const [error] = answer.errors ?? [];
  if (error !== undefined) {
    const code = error.extensions?.code ?? "INTERNAL";
    throw new ApiError(code, error.message, error.extensions?.requestId ?? null, STATUS[code] ?? 500);
  }
  return answer.data;
}

type Given<V> = Record<string, never> extends V ? [variables?: V] : [variables: V];

/**
 * Asks the server, which answers in the shape of the document: both are generated from one contract.
 * A mutation carries a key, so that sending it again after a broken connection does it once.
 */
export function request<R extends object, V extends object>(document: TypedDocumentString<R, V>, ...[variables]: Given<V>): Promise<R> {
  return ask(document, variables ?? {}) as Promise<R>;
}

export type UserError = RefusalFragment;

/** What every act answers besides its record. */
export interface Payload {
  readonly userErrors: readonly UserError[];
}

/** Asks for an act and gives the payload; what was refused comes as userErrors in it. */
export async function perform<K extends string, P extends Payload, V extends object>(
  document: TypedDocumentString<{ readonly [F in K]: P }, V>,
  field: K,
  variables: V,
): Promise<P> {
  return ((await ask(document, variables)) as { readonly [F in K]: P })[field];
}

/** An act from a table of acts, with what a dialog asked for; the server checks the variables. */
export async function performNamed<P extends Payload = Payload>(document: AnyDocument, field: string, variables: object, key?: string): Promise<P> {
  const payload = ((await ask(document, variables, key)) as Record<string, P | undefined>)[field];
  if (payload === undefined) throw new ApiError("INTERNAL", field, null, 500);
  return payload;
}
