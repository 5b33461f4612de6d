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

/** What was spent here, for other servers to know, and what was spent there. */
export interface Spending {
  /** What each key spent since the last call. */
  take(): ReadonlyMap<string, number>;
  add(key: string, spent: number): Promise<void>;
}

/** What one account, or for strangers one address, may cost in a minute. */
export interface Budget extends Spending {
  /** Throws RATE_LIMITED when the minute's budget is used up. */
  spend(asking: Request, cost: number): Promise<Spent>;
  /** For what is known only when it is done: never refused, and in the way of what comes next. */
  charge(asking: Request, cost: number): Promise<void>;
}

const keyOf = (asking: Request): string => asking.viewer.accountId ?? `from ${asking.options.address}`;

/**
 * Counted in memory, not in the database as failed sign-ins are: every read would become a write. Several servers tell
 * each other every few seconds (budget.share.ts); a restart gives nobody more than one minute's budget again.
 */
export function createBudget(perMinute: number): Budget {
  const limiter = new RateLimiterMemory({ keyPrefix: "cost", points: perMinute, duration: 60 });
  let own = new Map<string, number>();
  const note = (key: string, cost: number): void => void own.set(key, (own.get(key) ?? 0) + cost);
  return {
    async charge(asking, cost) {
      note(keyOf(asking), cost);
      await limiter.penalty(keyOf(asking), cost);
    },
    take() {
      const taken = own;
      own = new Map();
      return taken;
    },
    async add(key, spent) {
      await limiter.penalty(key, spent);
    },
    async spend(asking, cost) {
      const key = keyOf(asking);
      note(key, cost);
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

/** Charges an operation before it runs; what is too dear is refused without being charged. */
export async function charge(budget: Budget, asking: Request, cost: number): Promise<Spent> {
  if (cost > MAX_COST) throw new DomainError("TOO_COMPLEX", { detail: `cost ${Math.min(cost, Number.MAX_SAFE_INTEGER)} > ${MAX_COST}` });
  return budget.spend(asking, cost);
}

/** Prices every operation that comes through Apollo, and says in `extensions.cost` what was charged. */
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
            spent = await charge(budget, contextValue, cost);
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
