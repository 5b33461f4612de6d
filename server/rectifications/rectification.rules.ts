import { type Happening, record } from "../events/event.service.ts";
import { notify } from "../messages/message.service.ts";
import type { MessageKind } from "../messages/message.entity.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError, notFound } from "../platform/errors.ts";
import { forgetLoaded } from "../platform/loader.ts";
import { mutationName, nextState, refusal, rolesFor, transitionsOf } from "../platform/lifecycle.ts";
import { onShards } from "../platform/shards.ts";
import { holds, type RoleName, type Viewer } from "../platform/viewer.ts";
import { Rectification, type RectificationState } from "./rectification.entity.ts";
import { INSPECTING, LEADING, VERIFYING } from "./rectification.policy.ts";

/** Acts that change no state, with whose they are and when they may be done. */
interface SideAct {
  readonly side: "OWNER" | "VERIFIER";
  readonly states: readonly RectificationState[];
}

const WITH_OWNER: readonly RectificationState[] = ["OPEN", "PLANNED", "IN_PROGRESS"];

const SIDE_ACTS: Readonly<Record<string, SideAct>> = {
  reportProgress: { side: "OWNER", states: ["PLANNED", "IN_PROGRESS"] },
  assign: { side: "OWNER", states: WITH_OWNER },
  extend: { side: "VERIFIER", states: WITH_OWNER },
  remind: { side: "VERIFIER", states: WITH_OWNER },
  supervise: { side: "VERIFIER", states: WITH_OWNER },
};

function actsOf(side: "OWNER" | "VERIFIER"): string[] {
  const listed = transitionsOf("Rectification").filter(({ actor }) => actor === side);
  return [...new Set([...listed.map(({ act }) => act), ...Object.keys(SIDE_ACTS).filter((act) => SIDE_ACTS[act]?.side === side)])];
}

export const OWNER_ACTS = actsOf("OWNER");
export const VERIFIER_ACTS = actsOf("VERIFIER");

/** Who may verify depends on the record: at home a second person who approves, elsewhere whoever leads. */
function rolesOf(row: Rectification, act: string): readonly RoleName[] {
  if (!VERIFIER_ACTS.includes(act)) return ["TENANT_OPERATOR", "TENANT_APPROVER"];
  if (act === "supervise") return LEADING;
  return row.tenantId === row.verifierId ? ["TENANT_APPROVER"] : VERIFYING;
}

/** Whether this person answers for it or worked on it, even if somebody else was named since. */
function hasHand(row: Rectification, { accountId }: Viewer): boolean {
  return accountId !== null && (accountId === row.ownerId || row.workerIds.includes(accountId));
}

/** Why an act may not be done now, or null. The same function answers for buttons and for mutations. */
export function refuse(row: Rectification, act: string, viewer: Viewer): DomainError | null {
  const named = mutationName("Rectification", act);
  const verifying = VERIFIER_ACTS.includes(act);
  if (viewer.tenant.id !== (verifying ? row.verifierId : row.tenantId)) return new DomainError("NOT_VERIFIER", { name: row.verifierName });
  const roles = rolesOf(row, act);
  if (!viewer.system && !holds(viewer, roles)) return new DomainError("ROLE_MISSING", { roles, act: named });
  // A member of an inspection group verifies what the group found, and nothing else of the office's.
  const inspects = row.targetId !== null && viewer.tour.includes(row.targetId);
  if (
    verifying &&
    !viewer.system &&
    !inspects &&
    !holds(
      viewer,
      roles.filter((role) => !INSPECTING.includes(role)),
    )
  ) {
    return new DomainError("NOT_VERIFIER", { name: row.verifierName });
  }
  const side = SIDE_ACTS[act];
  const wrong = side === undefined ? refusal("Rectification", act, row.state, viewer) : null;
  if (wrong !== null) return wrong;
  if (side !== undefined && !side.states.includes(row.state)) {
    return new DomainError("TRANSITION_NOT_ALLOWED", { machine: "Rectification", state: row.state, act: named });
  }
  return verifying && hasHand(row, viewer) ? new DomainError("VERIFIER_IS_OWNER") : null;
}

/** Whether somebody is at this door as a member of an inspection group alone. */
export function inspectsOnly({ door, viewer }: Ctx): boolean {
  return door === "issuer" && viewer.tour.length > 0 && !holds(viewer, LEADING);
}

/** With "lock" the row waits for whoever changes it now, so that the second of two sees what the first did. */
export async function findRectification(ctx: Ctx, id: string, lock?: "lock"): Promise<Rectification | null> {
  const query = onShards(ctx, ctx.db.getRepository(Rectification).createQueryBuilder("row").where("row.id = :id", { id }));
  if (ctx.predicates) {
    const own = { own: ctx.viewer.tenant.id };
    if (ctx.door === "issuer") query.andWhere("row.verifierId = :own", own);
    if (inspectsOnly(ctx)) query.andWhere("row.targetId = any(:tour)", { tour: ctx.viewer.tour });
    if (ctx.door === "oversight") query.andWhere("row.overseerIds @> array[:own]::uuid[]", own);
  }
  if (lock === "lock") query.setLock("pessimistic_write");
  return query.getOne();
}

/** The record at the version the user saw; refuses the act if it is not allowed. */
export async function take(ctx: Ctx, id: string, version: number, act: string): Promise<Rectification> {
  // The owner's door cannot lock what somebody else has closed, and is still told so.
  const row = (await findRectification(ctx, id, "lock")) ?? (await findRectification(ctx, id));
  if (row === null) throw notFound();
  if (row.version !== version) throw new DomainError("VERSION_CONFLICT", { current: row.version, given: version });
  const refused = refuse(row, act, ctx.viewer);
  if (refused !== null) throw refused;
  return row;
}

/** Who, besides the tenant, may read an event of this record. */
export function shared(row: Rectification): Pick<Happening, "tenantId" | "entityType" | "entityId" | "issuerId" | "overseerIds" | "reach"> {
  return {
    tenantId: row.tenantId,
    entityType: "Rectification",
    entityId: row.id,
    issuerId: row.verifierId,
    overseerIds: row.overseerIds,
    reach: "OVERSIGHT",
  };
}

export interface Change {
  readonly act: string;
  readonly patch?: Partial<Rectification>;
  readonly note?: string | null;
  readonly details?: object;
}

/** Moves a record on: the listed transition, the next version and exactly one event, or nothing at all. */
export async function move(ctx: Ctx, row: Rectification, change: Change): Promise<Rectification> {
  const listed = SIDE_ACTS[change.act] === undefined;
  const state = listed ? nextState("Rectification", change.act, row.state, ctx.viewer) : row.state;
  const patch: Partial<Rectification> = { ...change.patch, ...(listed ? { state: state as RectificationState } : {}) };
  const keys = new Set(Object.keys(change.patch ?? {}));
  const before = { state: row.state, ...Object.fromEntries(Object.entries(row).filter(([key]) => keys.has(key))) };
  const done = await ctx.db
    .createQueryBuilder()
    .update(Rectification)
    .set({ ...patch, version: row.version + 1 })
    .where("tenantId = :tenantId and id = :id and version = :version", row)
    .execute();
  if (done.affected !== 1) throw new DomainError("VERSION_CONFLICT", { current: row.version + 1, given: row.version });
  Object.assign(row, patch, { version: row.version + 1 });
  forgetLoaded(ctx);
  await record(ctx, {
    ...shared(row),
    act: change.act,
    roles: listed ? rolesFor("Rectification", change.act) : rolesOf(row, change.act),
    note: change.note ?? null,
    before,
    after: { state: row.state, ...change.patch, ...change.details },
  });
  return row;
}

/** A message to the other side, in the words of its kind; to itself where an organization verifies at home. */
export async function tell(
  ctx: Ctx,
  row: Rectification,
  to: "OWNER" | "VERIFIER",
  kind: MessageKind,
  params: Readonly<Record<string, string | null>> = {},
): Promise<void> {
  const given = Object.entries(params).flatMap(([key, value]) => (value === null ? [] : [[key, value] as const]));
  await notify(ctx, {
    tenantId: to === "OWNER" ? row.tenantId : row.verifierId,
    kind,
    title: row.item,
    params: { ...Object.fromEntries(given), from: ctx.viewer.tenant.name },
    rectificationId: row.id,
  });
}
