import { findCampaign } from "../campaigns/campaign.service.ts";
import { type Happening, record } from "../events/event.service.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError, notFound } from "../platform/errors.ts";
import { forgetLoaded, loadMany } from "../platform/loader.ts";
import { Select } from "../platform/select.ts";
import { holds, type RoleName, type Viewer } from "../platform/viewer.ts";
import { Carrier } from "./carrier.entity.ts";

export const OWN_ACTS = ["edit", "share", "unshare", "end"] as const;
export type CarrierAct = (typeof OWN_ACTS)[number] | "adopt";

export const WRITERS: readonly RoleName[] = ["TENANT_OPERATOR", "TENANT_APPROVER"];
const APPROVERS: readonly RoleName[] = ["TENANT_APPROVER"];

const rolesOf = (act: CarrierAct): readonly RoleName[] => (act === "share" || act === "unshare" ? APPROVERS : WRITERS);

/** What stands in the way of an act on one's own carrier, whoever does it. */
function refuseState({ sharedAt, endedOn, adoptedFromId, adoptedFromName }: Carrier, act: CarrierAct): DomainError | null {
  if (endedOn !== null) return new DomainError("CARRIER_ENDED", { on: endedOn });
  if (act === "share" && adoptedFromId !== null) return new DomainError("CARRIER_COPIED", { from: adoptedFromName ?? "" });
  if (act === "share" ? sharedAt !== null : act === "unshare" && sharedAt === null) return new DomainError("ALREADY_DONE");
  return act === "end" && sharedAt !== null ? new DomainError("CARRIER_SHARED") : null;
}

/** Why an act may not be done now, or null. The same function answers for buttons and for mutations. */
export function refuseCarrier(carrier: Carrier, act: CarrierAct, viewer: Viewer): DomainError | null {
  const isOwn = carrier.tenantId === viewer.tenant.id;
  if (isOwn === (act === "adopt")) return new DomainError("CARRIER_NOT_YOURS");
  if (!holds(viewer, rolesOf(act))) return new DomainError("ROLE_MISSING", { roles: rolesOf(act), act: mutationNameOf(act) });
  return act === "adopt" ? null : refuseState(carrier, act);
}

export const mutationNameOf = (act: CarrierAct): string => `${act}Carrier`;

/** A carrier as far as this door shows it: at home also what peers offer in the campaigns one is in. */
export async function findCarrier(ctx: Ctx, id: string, lock?: "lock"): Promise<Carrier | null> {
  const query = new Select(ctx, Carrier, true).andWhere("row.id = :id", { id });
  const own = { own: ctx.viewer.tenant.id };
  if (ctx.predicates && ctx.door === "oversight") query.andWhere("row.overseerIds @> array[:own]::uuid[]", own);
  if (ctx.predicates && ctx.door === "tenant") query.andWhere("(row.tenantId = :own or row.sharedAt is not null)", own);
  if (lock === "lock") query.andWhere("row.tenantId = :mine", { mine: ctx.viewer.tenant.id });
  const found = await query.getOne(lock);
  if (found === null || ctx.door !== "tenant" || found.tenantId === own.own) return found;
  return (await findCampaign(ctx, found.campaignId)) === null ? null : found;
}

/** The copy that one's own organization made of a peer's carrier, or null. */
export async function ownCopy(ctx: Ctx, { id, tenantId }: Carrier): Promise<Carrier | null> {
  if (ctx.door !== "tenant" || tenantId === ctx.viewer.tenant.id) return null;
  const [copy] = await loadMany(ctx, Carrier, "adoptedFromId", id, { by: "id", direction: "ASC" });
  return copy ?? null;
}

/** One's own carrier at the version the user saw; refuses the act if it is not allowed. */
export async function takeCarrier(ctx: Ctx, id: string, version: number, act: (typeof OWN_ACTS)[number]): Promise<Carrier> {
  const carrier = (await findCarrier(ctx, id, "lock")) ?? (await findCarrier(ctx, id));
  if (carrier === null) throw notFound();
  const refused = refuseCarrier(carrier, act, ctx.viewer);
  if (refused?.code === "CARRIER_NOT_YOURS") throw refused;
  if (carrier.version !== version) throw new DomainError("VERSION_CONFLICT", { current: carrier.version, given: version });
  if (refused !== null) throw refused;
  return carrier;
}

/** Who, besides the tenant, may read an event of this carrier. */
export function sharedEvent({
  tenantId,
  id,
  overseerIds,
}: Carrier): Pick<Happening, "tenantId" | "entityType" | "entityId" | "overseerIds" | "reach"> {
  return { tenantId, entityType: "Carrier", entityId: id, overseerIds, reach: "OVERSIGHT" };
}

/** Changes one's own carrier: the next version and exactly one event, or nothing at all. */
export async function change(ctx: Ctx, carrier: Carrier, act: CarrierAct, patch: Partial<Carrier>, note: string | null = null): Promise<Carrier> {
  const { tenantId, id, version } = carrier;
  const done = await ctx.db.update(Carrier, { tenantId, id, version }, { ...patch, version: version + 1 });
  if (done.affected !== 1) throw new DomainError("VERSION_CONFLICT", { current: version + 1, given: version });
  const { searchText: _, ...told } = patch;
  const keys = new Set(Object.keys(told));
  const before = Object.fromEntries(Object.entries(carrier).filter(([key]) => keys.has(key)));
  Object.assign(carrier, patch, { version: version + 1 });
  forgetLoaded(ctx);
  await record(ctx, { ...sharedEvent(carrier), act, roles: rolesOf(act), note, before, after: told });
  return carrier;
}
