import { type Logger, pino } from "pino";

export type { Logger };

/** Structured logs on stderr: stdout belongs to the ready line. Nothing that users typed is logged. */
export function createLogger(level: string): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2));
}
