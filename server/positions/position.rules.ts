import { type Happening, record } from "../events/event.service.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError, notFound } from "../platform/errors.ts";
import { mutationName, nextState, refusal, rolesFor } from "../platform/lifecycle.ts";
import { forgetLoaded } from "../platform/loader.ts";
import { Select } from "../platform/select.ts";
import { holds, type RoleName, type Viewer } from "../platform/viewer.ts";
import { type PositionState, TargetPosition } from "./position.entity.ts";

export const POSITION_ACTS = ["edit", "submit", "withdraw", "return", "publish", "raise"] as const;
export type PositionAct = (typeof POSITION_ACTS)[number];

export const WRITERS: readonly RoleName[] = ["TENANT_OPERATOR", "TENANT_APPROVER"];
/** What is read by others once it happened; the rest is nobody else's business. */
const TOLD = new Set(["publish", "supersede"]);

/** Why an act may not be done now, or null. The same function answers for buttons and for mutations. */
export function refusePosition(row: TargetPosition, act: PositionAct, viewer: Viewer): DomainError | null {
  if (row.tenantId !== viewer.tenant.id) return notFound();
  const named = mutationName("TargetPosition", act);
  if (act === "edit") {
    if (!viewer.system && !holds(viewer, WRITERS)) return new DomainError("ROLE_MISSING", { roles: WRITERS, act: named });
    if (row.state === "DRAFT") return null;
    return new DomainError("TRANSITION_NOT_ALLOWED", { machine: "TargetPosition", state: row.state, act: named });
  }
  const refused = refusal("TargetPosition", act, row.state, viewer);
  if (refused !== null) return refused;
  const isHand = viewer.accountId !== null && row.handIds.includes(viewer.accountId);
  return (act === "publish" || act === "return") && isHand ? new DomainError("POSITION_BY_HAND") : null;
}

/** A version as far as this door shows it: others see one once it was published. */
export async function findPosition(ctx: Ctx, id: string, lock?: "lock"): Promise<TargetPosition | null> {
  const query = new Select(ctx, TargetPosition).andWhere("row.id = :id", { id });
  if (ctx.predicates && ctx.door === "oversight") {
    query.andWhere("row.publishedOn is not null and row.overseerIds @> array[:own]::uuid[]", { own: ctx.viewer.tenant.id });
  }
  return query.getOne(lock);
}

export async function takePosition(ctx: Ctx, id: string, version: number, act: PositionAct): Promise<TargetPosition> {
  const row = await findPosition(ctx, id, "lock");
  if (row === null) throw notFound();
  if (row.version !== version) throw new DomainError("VERSION_CONFLICT", { current: row.version, given: version });
  const refused = refusePosition(row, act, ctx.viewer);
  if (refused !== null) throw refused;
  return row;
}

/** Who, besides the tenant, may read an event of this version. */
export function sharedPosition(row: TargetPosition, act: string): Pick<Happening, "tenantId" | "entityType" | "entityId" | "overseerIds" | "reach"> {
  const { tenantId, id, overseerIds } = row;
  return { tenantId, entityType: "TargetPosition", entityId: id, overseerIds, reach: TOLD.has(act) ? "OVERSIGHT" : "PRIVATE" };
}

/** An explanation on the record is that of a theme. */
const saidAs = (key: string): string => (key === "explanation" ? "aimNote" : key);

const UNTOLD = new Set(["searchText", "handIds", "peerIds", "publishedBy"]);

/** Moves a version on: the listed transition or an edit, the next version number of the record and exactly one event, or nothing at all. */
export async function movePosition(
  ctx: Ctx,
  row: TargetPosition,
  act: PositionAct | "supersede",
  { patch = {}, note = null }: { patch?: Partial<TargetPosition>; note?: string | null } = {},
): Promise<TargetPosition> {
  const state = act === "edit" ? row.state : (nextState("TargetPosition", act, row.state, ctx.viewer) as PositionState);
  const { tenantId, id, version } = row;
  const keys = new Set(Object.keys(patch).filter((key) => !UNTOLD.has(key)));
  const told = (values: object): object =>
    Object.fromEntries(Object.entries(values).flatMap(([key, value]) => (keys.has(key) ? [[saidAs(key), value]] : [])));
  const before = { state: row.state, ...told(row) };
  const done = await ctx.db.update(TargetPosition, { tenantId, id, version }, { ...patch, state, version: version + 1 });
  if (done.affected !== 1) throw new DomainError("VERSION_CONFLICT", { current: version + 1, given: version });
  Object.assign(row, patch, { state, version: version + 1 });
  forgetLoaded(ctx);
  const roles = act === "edit" ? WRITERS : rolesFor("TargetPosition", act);
  await record(ctx, { ...sharedPosition(row, act), act, roles, note, before, after: { state, ...told(patch) } });
  return row;
}
