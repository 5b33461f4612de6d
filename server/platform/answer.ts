import type { ApolloServerPlugin } from "@apollo/server";
import { HeaderMap } from "@apollo/server";
import { type ExecutionResult, GraphQLError, type GraphQLFormattedError } from "graphql";
import { tellErrors } from "./error-format.ts";
import type { DomainError } from "./errors.ts";
import type { Executor } from "./executor.ts";
import type { Logger } from "./log.ts";
import type { Request } from "./request.ts";

interface Answer {
  readonly status: number;
  readonly result: { readonly errors?: readonly GraphQLFormattedError[]; readonly data?: Record<string, unknown> | null };
}

/** What an operation came to, with its errors in our words. Without data nothing ran: its variables did not fit. */
export function answerOf(log: Logger, asking: Request, { data, errors }: ExecutionResult): Answer {
  if (errors === undefined || errors.length === 0) return { status: 200, result: { data: data ?? null } };
  const told = tellErrors(log, asking, { data, errors });
  if (data !== undefined) return { status: 200, result: { errors: told, data } };
  asking.reply.invalid = asking.reply.refusal === null;
  return { status: 400, result: { errors: told } };
}

/** An operation that was refused before it ran. */
export function refusedWith(error: DomainError): ExecutionResult {
  return { errors: [new GraphQLError(error.code, { originalError: error })] };
}

/** Lets our executor run what Apollo has parsed, validated and priced. */
export function runBy(executor: Executor, log: Logger): ApolloServerPlugin<Request> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ request, document, operation, contextValue }) {
          // An operation that the document does not name is refused by Apollo itself.
          if (operation === undefined) return null;
          const { status, result } = answerOf(
            log,
            contextValue,
            await executor.run({ document, operation, variables: request.variables ?? {} }, contextValue),
          );
          return { http: { status, headers: new HeaderMap() }, body: { kind: "single", singleResult: { ...result } } };
        },
      };
    },
  };
}
