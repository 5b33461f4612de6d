import type { Ctx } from "../platform/door.ts";
import { newId } from "../platform/ids.ts";
import { insert } from "../platform/insert.ts";
import { loadMany } from "../platform/loader.ts";
import { grantFor, type RoleName } from "../platform/viewer.ts";
import { Event, type TimelineEntry } from "./event.entity.ts";

export interface Happening {
  readonly tenantId: string;
  readonly entityType: string;
  readonly entityId: string;
  readonly act: string;
  /** Who else may read it; PRIVATE unless said. */
  readonly reach?: "PRIVATE" | "ISSUER" | "OVERSIGHT";
  readonly issuerId?: string | null;
  readonly overseerIds?: readonly string[];
  readonly roles?: readonly RoleName[];
  readonly note?: string | null;
  readonly before?: object | null;
  readonly after?: object | null;
}

function rowOf(ctx: Ctx, happening: Happening): Omit<Event, never> {
  const { viewer } = ctx;
  const grant = happening.roles === undefined ? undefined : grantFor(viewer, happening.roles);
  return {
    tenantId: happening.tenantId,
    id: newId(),
    at: ctx.clock.now(),
    entityType: happening.entityType,
    entityId: happening.entityId,
    act: happening.act,
    reach: happening.reach ?? "PRIVATE",
    issuerId: happening.issuerId ?? null,
    overseerIds: [...(happening.overseerIds ?? [])],
    actorAccountId: viewer.accountId,
    actorTenantId: viewer.tenant.id,
    actorName: viewer.name,
    actorTenantName: viewer.tenant.name,
    role: grant?.role ?? (viewer.system ? "SYSTEM" : null),
    grantId: grant?.id ?? null,
    note: happening.note ?? null,
    before: happening.before ?? null,
    after: happening.after ?? null,
    requestId: ctx.requestId,
  };
}

/** Writes events in the transaction of the change they record, in one statement. */
export async function record(ctx: Ctx, ...happenings: readonly Happening[]): Promise<void> {
  if (happenings.length === 0) return;
  await insert(
    ctx,
    Event,
    happenings.map((one) => rowOf(ctx, one)),
  );
}

function stateIn(value: object | null): string | null {
  const state = value === null ? undefined : Object.entries(value).find(([key]) => key === "state")?.[1];
  return typeof state === "string" ? state : null;
}

/** The history of a record, oldest first, as far as the door shows it. */
export async function timelineOf(ctx: Ctx, entityId: string): Promise<TimelineEntry[]> {
  const events = await loadMany(ctx, Event, "entityId", entityId, { by: "id", direction: "ASC" });
  return events.map((event) => ({
    id: event.id,
    at: event.at,
    act: event.act,
    actorName: event.actorName,
    actorTenant: event.actorTenantName,
    note: event.note,
    fromState: stateIn(event.before),
    toState: stateIn(event.after),
  }));
}
