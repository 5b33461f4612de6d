import type { ErrorCode } from "../../schema/labels/errors.ts";

export type { ErrorCode };

/** A refusal the user can understand: a code whose words live in schema/labels. */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly params: Record<string, unknown> = {},
    /** Path to the input that was wrong, for instance ["input", "dueOn"]. */
    readonly field?: string[],
  ) {
    // Nobody reads where a refusal was thrown, and tracing it was a tenth of what a refused request took.
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    super(code);
    Error.stackTraceLimit = stackTraceLimit;
    this.name = "DomainError";
  }
}

const TOP_LEVEL: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "NOT_FOUND",
  "RATE_LIMITED",
  "BAD_REQUEST",
  "TOO_COMPLEX",
  "DOCUMENT_UNKNOWN",
  "INTERNAL",
  "PASSWORD_CHANGE_REQUIRED",
  "SECOND_FACTOR_REQUIRED",
  "UNAVAILABLE",
]);

/** Top-level codes become GraphQL errors; all others become userErrors of a mutation's payload. */
export function isTopLevel(error: DomainError): boolean {
  return TOP_LEVEL.has(error.code);
}

/** A foreign id answers exactly like one that does not exist. */
export function notFound(): DomainError {
  return new DomainError("NOT_FOUND");
}
