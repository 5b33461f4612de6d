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

const STATUS: Readonly<Record<string, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404 };

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
export function onExpiry(ask: (() => Promise<boolean>) | null): void {
  signInAgain = ask;
}

/**
 * Asks the server. A mutation carries a key, so that sending it again after a broken connection does it once;
 * what it answers is checked by the caller's type alone, and every document is checked against the schema by a test.
 */
export async function request<T>(document: string, variables: object = {}): Promise<T> {
  const key = document.trimStart().startsWith("mutation") ? crypto.randomUUID() : null;
  const body = JSON.stringify({ query: document, variables });
  let answer: Answer;
  try {
    answer = await send(body, key);
  } catch {
    answer = await send(body, key).catch(() => {
      throw new ApiError("UNAVAILABLE", "network", null, 0);
    });
  }
  if (codeOf(answer) === "UNAUTHENTICATED" && signInAgain !== null && (await signInAgain())) answer = await send(body, key);
  const [error] = answer.errors ?? [];
  if (error !== undefined) {
    const code = error.extensions?.code ?? "INTERNAL";
    throw new ApiError(code, error.message, error.extensions?.requestId ?? null, STATUS[code] ?? 500);
  }
  return answer.data as T;
}

export interface UserError {
  readonly code: string;
  readonly field: readonly string[] | null;
  readonly message: string;
}

/** Asks for an act and gives the payload; what was refused comes as userErrors in it. */
export async function perform<T extends { userErrors: readonly UserError[] }>(document: string, field: string, variables: object): Promise<T> {
  const data = await request<Record<string, T>>(document, variables);
  const payload = data[field];
  if (payload === undefined) throw new ApiError("INTERNAL", field, null, 500);
  return payload;
}
