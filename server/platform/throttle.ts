import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import type { Database } from "./database.ts";
import { DomainError } from "./errors.ts";

/** Counts failed sign-ins in the database, outside the transaction of the attempt, so that a rollback forgets nothing. */
export interface Throttle {
  /** Throws REPEATED_FAILURES while either key has used up its points. */
  check(keys: readonly string[]): Promise<void>;
  fail(keys: readonly string[]): Promise<void>;
  forget(keys: readonly string[]): Promise<void>;
}

const POINTS = 10;
const WINDOW_SECONDS = 900;

export function createThrottle(database: Database): Throttle {
  const source = database.source("platform");
  const limiter = new RateLimiterPostgres({
    storeClient: {
      query: async (query: { text: string; values: unknown[] }) => {
        const result: unknown[] = await source.query(query.text, query.values);
        // TypeORM answers a delete with [rows, count], everything else with the rows.
        const [first, count] = result;
        const deleted = Array.isArray(first) && typeof count === "number";
        return { rows: deleted ? first : result, rowCount: deleted ? count : result.length };
      },
    },
    storeType: "client",
    tableName: "throttle",
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: "sign-in",
    points: POINTS,
    duration: WINDOW_SECONDS,
  });
  return {
    async check(keys) {
      for (const key of keys) {
        const used = await limiter.get(key);
        if (used !== null && used.consumedPoints >= POINTS) {
          throw new DomainError("REPEATED_FAILURES", { minutes: Math.max(1, Math.ceil(used.msBeforeNext / 60_000)) });
        }
      }
    },
    async fail(keys) {
      for (const key of keys) {
        await limiter.consume(key).catch((error: unknown) => {
          if (!(error instanceof RateLimiterRes)) throw error;
        });
      }
    },
    async forget(keys) {
      for (const key of keys) await limiter.delete(key);
    },
  };
}
