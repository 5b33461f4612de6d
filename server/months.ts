import { randomUUID } from "node:crypto";
import { nextMonth, repairSnapshots, takeSnapshot, tenantsWithoutSnapshot } from "./assignments/snapshot.service.ts";
import { asTenant, tenants } from "./evidence.ts";
import type { Clock } from "./platform/clock.ts";
import type { Database } from "./platform/database.ts";
import { type Ctx, enter, type Entry } from "./platform/door.ts";
import { systemViewer } from "./platform/viewer.ts";

export interface KeepOptions {
  readonly clock: Clock;
  readonly signal?: AbortSignal;
}

/**
 * Keeps what every organization's reports counted at the end of each month that is over, the oldest first, a month a
 * transaction; safe when several servers do it at once. Returns how many months.
 */
export async function keepMonths(database: Database, { clock, signal }: KeepOptions): Promise<number> {
  const entry: Entry = { viewer: systemViewer(), clock, requestId: randomUUID(), predicates: true, reach: "all" };
  const due = new Set(await enter(database, "platform", entry, "read", tenantsWithoutSnapshot));
  if (due.size === 0) return 0;
  let kept = 0;
  for (const tenant of await tenants(database)) {
    if (signal?.aborted === true) break;
    if (due.has(tenant.id)) kept += await keepAll(database, { ...entry, viewer: systemViewer(tenant) }, signal);
  }
  return kept;
}

/** One tenant's months, as long as there is one left and nobody says stop. */
async function keepAll(database: Database, entry: Entry, signal: AbortSignal | undefined): Promise<number> {
  const next = (): Promise<string | null> => enter(database, "tenant", entry, "write", keepNext);
  let kept = 0;
  for (let day = await next(); day !== null; day = signal?.aborted === true ? null : await next()) kept++;
  return kept;
}

async function keepNext(ctx: Ctx): Promise<string | null> {
  const day = await nextMonth(ctx);
  if (day !== null) await takeSnapshot(ctx, day);
  return day;
}

/** Takes again what the events do not say, for every tenant. Returns how many months. */
export async function repairMonths(database: Database): Promise<number> {
  let repaired = 0;
  for (const tenant of await tenants(database)) repaired += await asTenant(database, tenant, "write", repairSnapshots);
  return repaired;
}
