import { type Happening, record } from "../events/event.service.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError, notFound } from "../platform/errors.ts";
import { mutationName, nextState, refusal, rolesFor, transitionsOf } from "../platform/lifecycle.ts";
import { forgetLoaded } from "../platform/loader.ts";
import { Select } from "../platform/select.ts";
import { holds, type RoleName, type Viewer } from "../platform/viewer.ts";
import type { ReviewRelation } from "./relation.entity.ts";
import { ReviewHelp, ReviewObligation, type ReviewState } from "./review.entity.ts";

export const REVIEWER: readonly RoleName[] = ["REVIEWER"];
/** Who keeps the list of relations: leaders themselves, or their office. */
export const KEEPERS: readonly RoleName[] = ["REVIEWER", "TENANT_ADMIN"];

export const ACTS: readonly string[] = [
  ...new Set(
    transitionsOf("ReviewObligation")
      .filter(({ actor }) => actor !== "SYSTEM")
      .map(({ act }) => act),
  ),
];

/** Why an act may not be done now, or null. The same function answers for buttons and for mutations. */
export function refuse(row: ReviewObligation, act: string, viewer: Viewer): DomainError | null {
  const own = viewer.tenant.id;
  if (act === "excuse" ? own !== row.officeId : own !== row.reviewerId) {
    return act === "excuse" ? new DomainError("NOT_CAMPAIGN_OFFICE") : new DomainError("NOT_REVIEWER", { name: row.reviewerName });
  }
  const roles = rolesFor("ReviewObligation", act);
  if (!viewer.system && !holds(viewer, roles)) {
    return new DomainError("ROLE_MISSING", { roles, act: mutationName("ReviewObligation", act) });
  }
  return refusal("ReviewObligation", act, row.state, viewer);
}

/** Why a relation may not be ended now, or null. */
export function refuseRelation(row: ReviewRelation, name: string, { viewer, clock }: Ctx): DomainError | null {
  if (viewer.tenant.id !== row.reviewerId) return new DomainError("NOT_REVIEWER", { name: row.reviewerName });
  if (!holds(viewer, KEEPERS)) return new DomainError("ROLE_MISSING", { roles: KEEPERS, act: name });
  return row.validTo !== null && row.validTo < clock.today() ? new DomainError("REVIEW_RELATION_ENDED", { on: row.validTo }) : null;
}

/** Why help may not be noted as delivered, or null. */
export function refuseHelp(row: ReviewHelp, name: string, viewer: Viewer): DomainError | null {
  if (viewer.tenant.id !== row.reviewerId) return new DomainError("NOT_REVIEWER", { name: "" });
  if (!holds(viewer, REVIEWER)) return new DomainError("ROLE_MISSING", { roles: REVIEWER, act: name });
  return row.deliveredOn === null ? null : new DomainError("HELP_DELIVERED", { on: row.deliveredOn });
}

/** The code's own predicate for rows of a review. */
function seen<E extends object>(ctx: Ctx, query: Select<E>): Select<E> {
  if (!ctx.predicates) return query;
  const own = { own: ctx.viewer.tenant.id };
  if (ctx.door === "issuer") query.andWhere("row.reviewerId = :own or row.officeId = :own", own);
  if (ctx.door === "oversight") query.andWhere("row.overseerIds @> array[:own]::uuid[]", own);
  return query;
}

/** With "lock" the row waits for whoever changes it now. */
export function findObligation(ctx: Ctx, id: string, lock?: "lock"): Promise<ReviewObligation | null> {
  return seen(ctx, new Select(ctx, ReviewObligation).andWhere("row.id = :id", { id })).getOne(lock);
}

/** The record at the version the user saw; refuses the act if it is not allowed. */
export async function take(ctx: Ctx, id: string, about: { readonly version: number; readonly act: string }): Promise<ReviewObligation> {
  // What has ended cannot be locked by those who may no longer change it, and they are still told so.
  const row = (await findObligation(ctx, id, "lock")) ?? (await findObligation(ctx, id));
  if (row === null) throw notFound();
  if (row.version !== about.version) throw new DomainError("VERSION_CONFLICT", { current: row.version, given: about.version });
  const refused = refuse(row, about.act, ctx.viewer);
  if (refused !== null) throw refused;
  return row;
}

export async function takeHelp(ctx: Ctx, id: string, version: number): Promise<ReviewHelp> {
  const row = await seen(ctx, new Select(ctx, ReviewHelp).andWhere("row.id = :id", { id })).getOne();
  if (row === null) throw notFound();
  const refused = refuseHelp(row, "deliverReviewHelp", ctx.viewer);
  if (refused !== null) throw refused;
  if (row.version !== version) throw new DomainError("VERSION_CONFLICT", { current: row.version, given: version });
  return row;
}

type Shared = Pick<Happening, "tenantId" | "entityId" | "issuerId" | "overseerIds" | "reach">;

/** Who, besides the reviewed, may read an event; what concerns members stays inside. */
export function shared({ tenantId, id, reviewerId, overseerIds }: Pick<ReviewObligation, "tenantId" | "id" | "reviewerId" | "overseerIds">): Shared {
  return { tenantId, entityId: id, issuerId: reviewerId, overseerIds, reach: overseerIds.length === 0 ? "ISSUER" : "OVERSIGHT" };
}

export interface Change {
  readonly act: string;
  readonly patch?: Partial<ReviewObligation>;
  readonly note?: string | null;
}

/** Moves a record on: the listed transition, the next version and exactly one event, or nothing at all. */
export async function move(ctx: Ctx, row: ReviewObligation, { act, patch: given = {}, note = null }: Change): Promise<ReviewObligation> {
  const listed = transitionsOf("ReviewObligation").some((one) => one.act === act);
  const state = listed ? nextState("ReviewObligation", act, row.state, ctx.viewer) : row.state;
  const patch: Partial<ReviewObligation> = { ...given, ...(listed ? { state: state as ReviewState } : {}) };
  const keys = new Set(Object.keys(patch));
  const before = { state: row.state, ...Object.fromEntries(Object.entries(row).filter(([key]) => keys.has(key))) };
  const done = await ctx.db.update(
    ReviewObligation,
    { tenantId: row.tenantId, id: row.id, version: row.version },
    { ...patch, version: row.version + 1 },
  );
  if (done.affected !== 1) throw new DomainError("VERSION_CONFLICT", { current: row.version + 1, given: row.version });
  Object.assign(row, patch, { version: row.version + 1 });
  forgetLoaded(ctx);
  // The office acts for itself: its own door writes what it may read again.
  const reader = act === "excuse" ? { issuerId: row.officeId } : {};
  const roles = listed ? rolesFor("ReviewObligation", act) : REVIEWER;
  await record(ctx, { ...shared(row), ...reader, entityType: "ReviewObligation", act, roles, note, before, after: { state: row.state, ...patch } });
  return row;
}
