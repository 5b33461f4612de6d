import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError, type GraphQLFormattedError, Kind, type OperationDefinitionNode } from "graphql";
import { errorMessage } from "../../schema/labels/errors.ts";
import { DomainError, notFound } from "./errors.ts";
import { explain } from "./explain.ts";
import type { Logger } from "./log.ts";
import type { Request } from "./request.ts";

const unavailable = (): DomainError => new DomainError("UNAVAILABLE");
const outOfBounds = (): DomainError => new DomainError("BAD_REQUEST", { detail: "value" });

/** What PostgreSQL says of input that no rule of ours caught, and of its own trouble; a class of two characters covers all codes in it. */
const SQLSTATE: Readonly<Record<string, () => DomainError>> = {
  // Not an id, so no record has it.
  "22P02": notFound,
  // Data exceptions: a number, date or text that the column cannot hold.
  "22": outOfBounds,
  // A reference to what is not there, or not to be seen; a value that a constraint refuses.
  "23503": notFound,
  "23502": outOfBounds,
  "23514": outOfBounds,
  // Two did the same at once: asked again, the service's own rule says so in words.
  "23505": unavailable,
  // Connections, resources, an administrator's or a time-out's intervention, locks, and what two transactions did to each other.
  "08": unavailable,
  "53": unavailable,
  "57": unavailable,
  "55P03": unavailable,
  "25P03": unavailable,
  "25P04": unavailable,
  "40": unavailable,
};

/** What the operating system says when the database cannot be reached. */
const UNREACHABLE: ReadonlySet<string> = new Set(["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "ENOENT", "ENOTFOUND"]);
/** The driver has no code for a connection that broke or never came. */
const LOST = /^(timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error)/;

/** The refusal behind an error, or null where it is a bug. */
export function domainErrorOf(given: unknown): DomainError | null {
  const error = given instanceof GraphQLError ? given.originalError : given;
  if (error instanceof DomainError) return error;
  if (!(error instanceof Error)) return null;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  if (LOST.test(error.message) || (UNREACHABLE.has(code) && "syscall" in error && error.syscall === "connect")) return unavailable();
  return (SQLSTATE[code] ?? (/^[0-9A-Z]{5}$/.test(code) ? SQLSTATE[code.slice(0, 2)] : undefined))?.() ?? null;
}

/** A refusal that only the database gave is a rule that a service lacks. Its code is logged, not its text, which quotes what was typed. */
export function noteDatabase(log: Logger, requestId: string, error: unknown): void {
  if (error instanceof DomainError || !(error instanceof Error) || !("code" in error)) return;
  log.warn({ requestId, code: error.code }, "refused by the database");
}

const MAX_DETAIL = 300;

/** graphql-js quotes the wrong value in full and offers names that exist: a stranger is told neither, and nobody at any length. */
function detailOf(message: string, signedIn: boolean): string {
  const told = signedIn ? message : message.replace(/ Did you mean .*$/s, "");
  return told.length > MAX_DETAIL ? `${told.slice(0, MAX_DETAIL).toWellFormed()}…` : told;
}

/** One formatter: known refusals in the user's words, everything else an incident number and a line in the log. */
function formatError(parts: { log: Logger }, asking: Request, error: GraphQLError): GraphQLFormattedError {
  const { requestId } = asking.options;
  const { locale, accountId } = asking.viewer;
  const domain = domainErrorOf(error);
  // What went wrong while running has a path in the answer, what was wrong before a place in the document.
  const { path, locations } = error;
  const place = path === undefined ? (locations === undefined ? {} : { locations }) : { path };
  const answer = (code: Parameters<typeof errorMessage>[0], params: Record<string, unknown>): GraphQLFormattedError => ({
    message: errorMessage(code, explain(params, locale), locale),
    ...place,
    extensions: { code, requestId },
  });
  if (domain !== null) {
    noteDatabase(parts.log, requestId, error.originalError);
    return answer(domain.code, domain.params);
  }
  if (error.originalError === undefined || error.originalError instanceof GraphQLError || error.originalError === null) {
    return answer("BAD_REQUEST", { detail: detailOf(error.message, accountId !== null) });
  }
  parts.log.error({ requestId, error: error.originalError.stack ?? String(error.originalError) }, "internal error");
  return answer("INTERNAL", { requestId });
}

/** The codes of Apollo for a request that was well-formed HTTP and JSON, but not a valid operation. */
const INVALID: ReadonlySet<unknown> = new Set(["GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT"]);

const MAX_NAME = 80;

/** `mutation Approve`, or `query tasks today` where the client gave no name. */
export function operationWords(asked: OperationDefinitionNode | undefined): string | null {
  if (asked === undefined) return null;
  const { operation, name, selectionSet } = asked;
  const fields = selectionSet.selections.flatMap((selection) => (selection.kind === Kind.FIELD ? [selection.name.value] : []));
  return `${operation} ${name?.value ?? [...new Set(fields)].join(" ")}`.slice(0, MAX_NAME);
}

interface Told {
  readonly data?: unknown;
  readonly errors: readonly GraphQLError[];
}

/** The errors of an answer in our own words, which never show what was thrown; and a note of what HTTP and the log have to say of them. */
export function tellErrors(log: Logger, asking: Request, { data, errors }: Told): GraphQLFormattedError[] {
  const nothing = data === undefined || data === null;
  if (nothing) asking.reply.refusal = errors.map(domainErrorOf).find((error) => error !== null) ?? null;
  asking.reply.invalid = errors.every(({ extensions }) => INVALID.has(extensions["code"]));
  const told = errors.map((error) => formatError({ log }, asking, error));
  asking.reply.code ??= String(told[0]?.extensions?.["code"]);
  return told;
}

/** Puts our own words in place of Apollo's. */
export function ownErrors(log: Logger): ApolloServerPlugin<Request> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ operation, contextValue }) {
          contextValue.reply.operation = operationWords(operation);
        },
        async willSendResponse({ response, errors, contextValue }) {
          if (response.body.kind !== "single" || errors === undefined || errors.length === 0) return;
          const { singleResult } = response.body;
          singleResult.errors = tellErrors(log, contextValue, { data: singleResult.data, errors });
        },
      };
    },
  };
}
