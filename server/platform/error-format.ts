import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { errorMessage } from "../../schema/labels/errors.ts";
import { DomainError, notFound } from "./errors.ts";
import { explain } from "./explain.ts";
import type { Logger } from "./log.ts";
import type { Request } from "./request.ts";

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

/** The refusal behind an error, or null where it is a bug. */
export function domainErrorOf(given: unknown): DomainError | null {
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
export function ownErrors(log: Logger): ApolloServerPlugin<Request> {
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
