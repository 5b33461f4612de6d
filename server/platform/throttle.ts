import pg from "pg";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { DomainError } from "./errors.ts";

/** Counts failed sign-ins in the database, outside the transaction of the attempt, so that a rollback forgets nothing. */
export interface Throttle {
  /** Throws REPEATED_FAILURES while either key has used up its points. */
  check(keys: readonly string[]): Promise<void>;
  fail(keys: readonly string[]): Promise<void>;
  forget(keys: readonly string[]): Promise<void>;
  stop(): Promise<void>;
}

const POINTS = 10;
const WINDOW_SECONDS = 900;

/** On connections of its own: who waits here already holds one of the platform door's. */
export function createThrottle(platformUrl: string): Throttle {
  const patience = { connectionTimeoutMillis: 5_000, statement_timeout: 5_000, lock_timeout: 5_000 };
  const pool = new pg.Pool({ connectionString: platformUrl, max: 2, ...patience, application_name: "gongjian-throttle" });
  pool.on("error", () => undefined);
  const limiter = new RateLimiterPostgres({
    storeClient: pool,
    storeType: "pool",
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
          throw new DomainError("REPEATED_FAILURES", {
            minutes: Math.max(1, Math.ceil(used.msBeforeNext / 60_000)),
          });
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
    stop: () => pool.end(),
  };
}
