import { type Happening, record } from "../events/event.service.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError, notFound } from "../platform/errors.ts";
import { mutationName, nextState, refusal, rolesFor } from "../platform/lifecycle.ts";
import { forgetLoaded } from "../platform/loader.ts";
import { Select } from "../platform/select.ts";
import type { RoleName, Viewer } from "../platform/viewer.ts";
import { AnnualTarget, type AnnualTargetState } from "./target.entity.ts";

export const TARGET_ACTS = ["edit", "issue", "amend", "close", "cancel"] as const;
export type TargetAct = (typeof TARGET_ACTS)[number];

export const EDITORS: readonly RoleName[] = ["ISSUER"];

/** Why an act may not be done now, or null. The same function answers for buttons and for mutations. */
export function refuseTarget(target: AnnualTarget, act: TargetAct, viewer: Viewer): DomainError | null {
  if (act !== "edit") return refusal("AnnualTarget", act, target.state, viewer);
  const named = mutationName("AnnualTarget", act);
  if (!viewer.system && !viewer.roles.has("ISSUER")) return new DomainError("ROLE_MISSING", { roles: EDITORS, act: named });
  if (target.state === "DRAFT") return null;
  return new DomainError("TRANSITION_NOT_ALLOWED", { machine: "AnnualTarget", state: target.state, act: named });
}

export async function findTarget(ctx: Ctx, id: string, lock?: "lock"): Promise<AnnualTarget | null> {
  const query = new Select(ctx, AnnualTarget).andWhere("row.id = :id", { id });
  if (ctx.predicates || lock === "lock") query.andWhere("row.tenantId = :own", { own: ctx.viewer.tenant.id });
  return query.getOne(lock);
}

export async function takeTarget(ctx: Ctx, id: string, version: number, act: TargetAct): Promise<AnnualTarget> {
  const target = await findTarget(ctx, id, "lock");
  if (target === null) throw notFound();
  if (target.version !== version) throw new DomainError("VERSION_CONFLICT", { current: target.version, given: version });
  const refused = refuseTarget(target, act, ctx.viewer);
  if (refused !== null) throw refused;
  return target;
}

export function targetEvent({ tenantId, id }: AnnualTarget, act: string): Pick<Happening, "tenantId" | "entityType" | "entityId" | "act" | "roles"> {
  const roles = act === "create" || act === "edit" ? EDITORS : rolesFor("AnnualTarget", act);
  return { tenantId, entityType: "AnnualTarget", entityId: id, act, roles };
}

/** What is counted has a word of its own on the record: a measure is something else there. */
export const saidAs = (key: string): string => (key === "measure" ? "indicator" : key);

const UNTOLD = new Set(["searchText", "selector"]);

/** Moves a target on: the listed transition or an edit, the next version and exactly one event, or nothing at all. */
export async function moveTarget(
  ctx: Ctx,
  target: AnnualTarget,
  act: TargetAct,
  { patch = {}, note = null }: { patch?: Partial<AnnualTarget>; note?: string | null } = {},
): Promise<AnnualTarget> {
  const state = act === "edit" ? target.state : (nextState("AnnualTarget", act, target.state, ctx.viewer) as AnnualTargetState);
  const { tenantId, id, version } = target;
  const keys = new Set(Object.keys(patch).filter((key) => !UNTOLD.has(key)));
  const told = (values: object): object =>
    Object.fromEntries(Object.entries(values).flatMap(([key, value]) => (keys.has(key) ? [[saidAs(key), value]] : [])));
  const before = { state: target.state, ...told(target) };
  const done = await ctx.db.update(AnnualTarget, { tenantId, id, version }, { ...patch, state, version: version + 1 });
  if (done.affected !== 1) throw new DomainError("VERSION_CONFLICT", { current: version + 1, given: version });
  Object.assign(target, patch, { state, version: version + 1 });
  forgetLoaded(ctx);
  await record(ctx, { ...targetEvent(target, act), note, before, after: { state, ...told(patch) } });
  return target;
}
