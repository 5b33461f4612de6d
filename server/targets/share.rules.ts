import type { Happening } from "../events/event.service.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError, notFound } from "../platform/errors.ts";
import { nextState, refusal, rolesFor } from "../platform/lifecycle.ts";
import { Select } from "../platform/select.ts";
import type { Viewer } from "../platform/viewer.ts";
import { TargetShare, type TargetShareState } from "./share.entity.ts";
import { EDITORS, saidAs } from "./target.rules.ts";

export const SUBJECT_ACTS = ["report", "correct"] as const;
type ShareAct = (typeof SUBJECT_ACTS)[number] | "amend" | "close" | "withdraw";

/** Why an act may not be done now, or null. The same function answers for buttons and for mutations. */
export function refuseShare(share: TargetShare, act: (typeof SUBJECT_ACTS)[number], viewer: Viewer): DomainError | null {
  if (share.tenantId !== viewer.tenant.id) return notFound();
  const refused = refusal("TargetShare", act, share.state, viewer);
  if (refused !== null) return refused;
  return act === "correct" && share.reached === null ? new DomainError("TARGET_NOTHING_REPORTED") : null;
}

/** A share as far as this door shows it. */
export async function findShare(ctx: Ctx, id: string, lock?: "lock"): Promise<TargetShare | null> {
  const query = new Select(ctx, TargetShare).andWhere("row.id = :id", { id });
  const own = { own: ctx.viewer.tenant.id };
  if (ctx.predicates && ctx.door === "issuer") query.andWhere("row.issuerId = :own", own);
  if (ctx.predicates && ctx.door === "oversight") query.andWhere("row.overseerIds @> array[:own]::uuid[]", own);
  return query.getOne(lock);
}

export async function takeShare(ctx: Ctx, id: string, version: number, act: (typeof SUBJECT_ACTS)[number]): Promise<TargetShare> {
  // What has ended cannot be locked any more, and whoever tries is still told so.
  const share = (await findShare(ctx, id, "lock")) ?? (await findShare(ctx, id));
  if (share === null) throw notFound();
  if (share.version !== version) throw new DomainError("VERSION_CONFLICT", { current: share.version, given: version });
  const refused = refuseShare(share, act, ctx.viewer);
  if (refused !== null) throw refused;
  return share;
}

/** Who, besides the tenant, may read an event of this share. */
export function sharedShare(share: TargetShare): Pick<Happening, "tenantId" | "entityType" | "entityId" | "issuerId" | "overseerIds" | "reach"> {
  const { tenantId, id, issuerId, overseerIds } = share;
  return { tenantId, entityType: "TargetShare", entityId: id, issuerId, overseerIds, reach: "OVERSIGHT" };
}

/** Moves a share on: the next version, and what its event tells, which the caller records with those of the others. */
export async function moveShare(
  ctx: Ctx,
  share: TargetShare,
  act: ShareAct,
  { patch, note }: { patch: Partial<TargetShare>; note: string },
): Promise<Happening> {
  const { tenantId, id, version } = share;
  const state = nextState("TargetShare", act, share.state, ctx.viewer) as TargetShareState;
  const keys = new Set(Object.keys(patch));
  const told = (values: object): object =>
    Object.fromEntries(Object.entries(values).flatMap(([key, value]) => (keys.has(key) ? [[saidAs(key), value]] : [])));
  const before = { state: share.state, ...told(share) };
  // The issuer may not touch what was reached, nor the tenant what was set: only what changes is written.
  const moved = state === share.state ? {} : { state };
  const done = await ctx.db.update(TargetShare, { tenantId, id, version }, { ...patch, ...moved, version: version + 1 });
  if (done.affected !== 1) throw new DomainError("VERSION_CONFLICT", { current: version + 1, given: version });
  Object.assign(share, patch, { state, version: version + 1 });
  const roles = act === "report" || act === "correct" ? rolesFor("TargetShare", act) : EDITORS;
  return { ...sharedShare(share), act, roles, note, before, after: { state, ...told(patch) } };
}
