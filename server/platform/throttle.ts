import pg from "pg";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { DomainError, type ErrorCode } from "./errors.ts";

/** One thing that is counted, and how many failures in {@link WINDOW_SECONDS} it may have. */
export interface Counter {
  readonly key: string;
  readonly points: number;
}

/**
 * Counts attempts in the database, outside the transaction of the attempt, so that a rollback forgets nothing.
 * An attempt is counted before it is made and given back when it succeeds: any number side by side get no more than the points.
 */
export interface Throttle {
  /** Throws REPEATED_FAILURES when a counter has no point left. */
  take(counters: readonly Counter[]): Promise<void>;
  giveBack(counters: readonly Counter[]): Promise<void>;
  /** Forgets windows that are over, so that guessing does not fill the table. */
  tidy(): Promise<void>;
  stop(): Promise<void>;
}

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
    points: 1_000_000,
    duration: WINDOW_SECONDS,
  });
  return {
    async take(counters) {
      let wait = 0;
      for (const { key, points } of counters) {
        // Counted before the clock was set back: nobody waits longer than the window.
        const before = await limiter.get(key);
        if (before !== null && before.msBeforeNext > WINDOW_SECONDS * 1_000) await limiter.delete(key);
        const used = await limiter.consume(key).catch((error: unknown) => {
          if (error instanceof RateLimiterRes) return error;
          throw error;
        });
        if (used.consumedPoints > points) wait = Math.max(wait, used.msBeforeNext);
      }
      if (wait > 0) throw new DomainError("REPEATED_FAILURES", { minutes: Math.max(1, Math.ceil(wait / 60_000)) });
    },
    async giveBack(counters) {
      for (const { key } of counters) await limiter.reward(key);
    },
    async tidy() {
      await pool.query("delete from throttle where expire < $1", [Date.now()]);
    },
    stop: () => pool.end(),
  };
}

/** Counted before it is tried; what was no failure of the person's is given back. */
export async function counted<T>(
  throttle: Throttle,
  counters: readonly Counter[],
  work: () => Promise<T>,
  failure: (code: ErrorCode) => boolean = () => true,
): Promise<T> {
  await throttle.take(counters);
  let result: T;
  try {
    result = await work();
  } catch (error) {
    if (!(error instanceof DomainError) || !failure(error.code)) await throttle.giveBack(counters);
    throw error;
  }
  await throttle.giveBack(counters);
  return result;
}
