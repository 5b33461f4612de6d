import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError } from "graphql";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { costOf, MAX_COST } from "./cost.ts";
import { DomainError } from "./errors.ts";
import type { Request } from "./request.ts";

export interface Spent {
  /** What this request was charged. */
  readonly requested: number;
  /** What may be spent in a minute, and what is left of it. */
  readonly limit: number;
  readonly remaining: number;
}

/** What one account, or for strangers one address, may cost in a minute. */
export interface Budget {
  /** Throws RATE_LIMITED when the minute's budget is used up. */
  spend(asking: Request, cost: number): Promise<Spent>;
}

/**
 * Counted in memory, not in the database as failed sign-ins are: every read would become a write. One process serves one
 * installation, and a restart gives nobody more than one minute's budget again.
 */
export function createBudget(perMinute: number): Budget {
  const limiter = new RateLimiterMemory({ keyPrefix: "cost", points: perMinute, duration: 60 });
  return {
    async spend(asking, cost) {
      const key = asking.viewer.accountId ?? `from ${asking.options.address}`;
      try {
        const { remainingPoints } = await limiter.consume(key, cost);
        return { requested: cost, limit: perMinute, remaining: remainingPoints };
      } catch (error) {
        if (!(error instanceof RateLimiterRes)) throw error;
        throw new DomainError("RATE_LIMITED", { seconds: Math.max(1, Math.ceil(error.msBeforeNext / 1_000)) });
      }
    },
  };
}

/** Prices every operation before it runs, refuses what is too dear, and says in `extensions.cost` what was charged. */
export function meter(budget: Budget): ApolloServerPlugin<Request> {
  return {
    async requestDidStart() {
      let spent: Spent | undefined;
      return {
        async didResolveOperation({ schema, document, operation, request, contextValue }) {
          // An operation that the document does not name is refused by what runs next.
          if (operation === undefined) return;
          const cost = costOf(schema, { document, operation, variables: request.variables ?? {} });
          try {
            if (cost > MAX_COST) throw new DomainError("TOO_COMPLEX", { detail: `cost ${Math.min(cost, Number.MAX_SAFE_INTEGER)} > ${MAX_COST}` });
            spent = await budget.spend(contextValue, cost);
          } catch (error) {
            throw error instanceof DomainError ? new GraphQLError(error.code, { originalError: error }) : error;
          }
        },
        async willSendResponse({ response }) {
          if (spent === undefined || response.body.kind !== "single") return;
          const { singleResult } = response.body;
          singleResult.extensions = { ...singleResult.extensions, cost: spent };
        },
      };
    },
  };
}
