import type { Source } from "./seal.ts";

/** Of one tenant at most so many rows are named; the first is what matters. */
export const NAMED = 20;

/** What verification found: which row, and what became of it. */
export interface Finding {
  readonly tenantId: string;
  readonly table: string;
  /** The row's id; of a seal, its number. */
  readonly row: string;
  readonly kind: "CHANGED" | "INSERTED" | "REMOVED" | "STATE";
  readonly detail: string;
}

/** Rows in no seal yet: the next sealing takes them. */
export interface Pending {
  readonly source: Source;
  readonly count: number;
  readonly first: string;
  readonly last: string;
}

export function findingLine({ table, row, kind, detail }: Finding): string {
  return `${table} ${row} ${kind === "STATE" ? "does not follow" : `was ${kind.toLowerCase()}`}: ${detail}`;
}
