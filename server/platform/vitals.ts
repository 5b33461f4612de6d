import { readFileSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { systemClock } from "./clock.ts";
import type { Database } from "./database.ts";
import { errorCode } from "./start-error.ts";

/** How the runs of one piece of work by the clock have ended. */
export interface Turn {
  doneAt: Date | null;
  failedAt: Date | null;
}

/** Why requests were not answered as asked, since the start. */
export interface Refusals {
  count: number;
  lastAt: Date | null;
}

const COUNTED = ["INTERNAL", "UNAVAILABLE", "RATE_LIMITED"] as const;
type Counted = (typeof COUNTED)[number];
const isCounted = (code: string | null): code is Counted => COUNTED.some((one) => one === code);

/** Room on the disk of a folder, in bytes. */
export interface Room {
  readonly free: number;
  readonly total: number;
}

export function roomIn(folder: string): Room {
  const { bavail, blocks, bsize } = statfsSync(folder);
  return { free: Number(bavail) * Number(bsize), total: Number(blocks) * Number(bsize) };
}

const backupNote = z.object({ at: z.iso.datetime(), rows: z.number().int(), files: z.number().int() });
export type BackupNote = z.infer<typeof backupNote>;

const notePath = (data: string): string => join(data, "last-backup.json");

/** Leaves word of a whole backup in the data folder, wherever the backup itself was written to. */
export function noteBackup(data: string, note: BackupNote): void {
  writeFileSync(notePath(data), `${JSON.stringify(note)}\n`, { mode: 0o600 });
}

/** The last whole backup that was made with this data folder; null where none is known. */
export function lastBackup(data: string): BackupNote | null {
  try {
    return backupNote.parse(JSON.parse(readFileSync(notePath(data), "utf8")));
  } catch (error) {
    if (errorCode(error) === "ENOENT" || error instanceof SyntaxError || error instanceof z.ZodError) return null;
    throw error;
  }
}

/** What this server knows of itself since it started: times and counts, nothing that anybody wrote. */
export class Vitals {
  readonly startedAt = systemClock.now();
  readonly turns = new Map<string, Turn>();
  readonly refusals: Readonly<Record<Counted, Refusals>> = {
    INTERNAL: { count: 0, lastAt: null },
    UNAVAILABLE: { count: 0, lastAt: null },
    RATE_LIMITED: { count: 0, lastAt: null },
  };
  requests = 0;

  constructor(
    readonly database: Pick<Database, "load" | "replicaLag">,
    readonly folders: { readonly data: string; readonly files: string },
  ) {}

  /** Counts a request that was answered, with the code of its refusal. */
  count(code: string | null): void {
    this.requests++;
    if (!isCounted(code)) return;
    const refusals = this.refusals[code];
    refusals.count++;
    refusals.lastAt = systemClock.now();
  }

  /** The same work, with a note of how it ended. */
  watch<T>(name: string, run: (signal: AbortSignal) => Promise<T>): (signal: AbortSignal) => Promise<T> {
    const turn: Turn = { doneAt: null, failedAt: null };
    this.turns.set(name, turn);
    return async (signal) => {
      try {
        const result = await run(signal);
        turn.doneAt = systemClock.now();
        return result;
      } catch (error) {
        turn.failedAt = systemClock.now();
        throw error;
      }
    };
  }
}
