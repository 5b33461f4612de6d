import { type Happening, record } from "../events/event.service.ts";
import type { MessageKind } from "../messages/message.entity.ts";
import { notify } from "../messages/message.service.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError, notFound } from "../platform/errors.ts";
import { mutationName, nextState, refusal, rolesFor, transitionsOf } from "../platform/lifecycle.ts";
import { forgetLoaded, loadMany } from "../platform/loader.ts";
import { Select } from "../platform/select.ts";
import { holds, type RoleName, type Viewer } from "../platform/viewer.ts";
import { Rectification } from "../rectifications/rectification.entity.ts";
import { inspectsOnly, MEMBERS } from "./group.rules.ts";
import { InspectionFinding, InspectionVisit, type InspectionVisitState } from "./visit.entity.ts";

type Side = "GROUP" | "TENANT" | "OFFICE";

const SIDE_OF_ACTOR: Readonly<Record<string, Side>> = {
  GROUP_LEADER: "GROUP",
  GROUP_MEMBER: "GROUP",
  TENANT_LEADER: "TENANT",
  CAMPAIGN_OFFICE: "OFFICE",
};
/** What members write down on site; it moves no state, so that several phones do not stand in each other's way. */
const ON_SITE_ACTS: readonly string[] = ["answer", "addFinding"];

export function actsOf(side: Side): string[] {
  const listed = transitionsOf("InspectionVisit").filter(({ actor }) => SIDE_OF_ACTOR[actor] === side);
  return [...new Set([...listed.map(({ act }) => act), ...(side === "GROUP" ? ON_SITE_ACTS : [])])];
}

function sideOf(act: string): Side {
  return actsOf("TENANT").includes(act) ? "TENANT" : actsOf("OFFICE").includes(act) ? "OFFICE" : "GROUP";
}

const rolesOf = (act: string): readonly RoleName[] => (ON_SITE_ACTS.includes(act) ? MEMBERS : rolesFor("InspectionVisit", act));

/** What the guards ask beside the row: findings that stand, those that may still be contested, and what is not put right yet. */
export interface Facts {
  readonly standing: number;
  readonly contestable: number;
  readonly open: number;
}

export async function factsOf(ctx: Ctx, row: InspectionVisit): Promise<Facts> {
  const findings = await loadMany(ctx, InspectionFinding, "visitId", row.id, { by: "id", direction: "ASC" });
  const found = await loadMany(ctx, Rectification, "sourceId", row.id, { by: "id", direction: "ASC" });
  return {
    standing: findings.filter(({ verdict }) => verdict !== "UPHELD").length,
    contestable: findings.filter(({ contest }) => contest === null).length,
    open: found.filter(({ source, state }) => source === "INSPECTION" && state !== "CLOSED" && state !== "VOIDED").length,
  };
}

/** Whether this person is in that group today, in one of the roles, and the organization is in their charge. */
export function isIn(viewer: Viewer, { groupId, targetId }: { readonly groupId: string; readonly targetId: string }, roles = MEMBERS): boolean {
  const inGroup = viewer.grants.some(({ role, scope, scopeId }) => scope === "INSPECTION" && scopeId === groupId && roles.includes(role));
  return inGroup && viewer.tour.includes(targetId);
}

function refuseSide(row: InspectionVisit, act: string, viewer: Viewer): DomainError | null {
  const side = sideOf(act);
  const named = mutationName("InspectionVisit", act);
  const roles = rolesOf(act);
  if (side === "TENANT") {
    if (viewer.tenant.id !== row.tenantId) return new DomainError("INSPECTION_NOT_YOURS", { name: row.tenantName });
    return holds(viewer, roles) ? null : new DomainError("ROLE_MISSING", { roles, act: named });
  }
  if (side === "OFFICE") {
    if (viewer.tenant.id !== row.issuerId) return new DomainError("INSPECTION_OFFICE_ONLY");
    return holds(viewer, roles) ? null : new DomainError("ROLE_MISSING", { roles, act: named });
  }
  if (viewer.tenant.id !== row.issuerId || !isIn(viewer, row)) return new DomainError("NOT_IN_GROUP", { name: row.groupName });
  return isIn(viewer, row, roles) ? null : new DomainError("GROUP_LEADER_ONLY", { name: row.groupName });
}

/** What stands in the way beside state and role. */
function refuseFacts(act: string, { standing, contestable, open }: Facts): DomainError | null {
  if (act === "confirm" && standing === 0) return new DomainError("INSPECTION_NO_FINDING");
  if (act === "confirmNoFinding" && standing > 0) return new DomainError("INSPECTION_HAS_FINDINGS", { count: standing });
  if (act === "contest" && contestable === 0) return new DomainError("INSPECTION_CONTESTED_BEFORE");
  if (act === "conclude" && open > 0) return new DomainError("INSPECTION_HAS_OPEN", { count: open });
  return act === "recheckFailed" && open === 0 ? new DomainError("INSPECTION_ALL_CLOSED") : null;
}

/** Why an act may not be done now, or null. The same function answers for buttons and for mutations. */
export function refuse(row: InspectionVisit, act: string, viewer: Viewer, facts: Facts): DomainError | null {
  const wrongSide = viewer.system ? null : refuseSide(row, act, viewer);
  if (wrongSide !== null) return wrongSide;
  if (ON_SITE_ACTS.includes(act)) {
    const named = mutationName("InspectionVisit", act);
    return row.state === "ON_SITE" ? null : new DomainError("TRANSITION_NOT_ALLOWED", { machine: "InspectionVisit", state: row.state, act: named });
  }
  return refusal("InspectionVisit", act, row.state, viewer) ?? refuseFacts(act, facts);
}

/** The code's own predicate for rows of visits, findings and advice. */
export function seen<E extends object>(ctx: Ctx, query: Select<E>): Select<E> {
  if (!ctx.predicates) return query;
  const own = { own: ctx.viewer.tenant.id };
  if (ctx.door === "issuer") query.andWhere("row.issuerId = :own", own);
  if (ctx.door === "issuer" && inspectsOnly(ctx.viewer)) query.andWhere("row.targetId = any(:tour)", { tour: ctx.viewer.tour });
  if (ctx.door === "oversight") query.andWhere("row.overseerIds @> array[:own]::uuid[]", own);
  return query;
}

export function findVisit(ctx: Ctx, id: string, lock?: "lock"): Promise<InspectionVisit | null> {
  return seen(ctx, new Select(ctx, InspectionVisit).andWhere("row.id = :id", { id })).getOne(lock);
}

export function findingsOf(ctx: Ctx, visitId: string): Promise<InspectionFinding[]> {
  return seen(ctx, new Select(ctx, InspectionFinding).andWhere("row.visitId = :visitId", { visitId })).orderBy("id").getMany();
}

/** The visit at the version the user saw; refuses the act if it is not allowed. What is written on site waits for no version. */
export async function take(ctx: Ctx, id: string, about: { readonly version?: number; readonly act: string }): Promise<InspectionVisit> {
  // The visited cannot lock what is not theirs to answer now, and are still told so.
  const row = (await findVisit(ctx, id, "lock")) ?? (await findVisit(ctx, id));
  if (row === null) throw notFound();
  if (about.version !== undefined && row.version !== about.version) {
    throw new DomainError("VERSION_CONFLICT", { current: row.version, given: about.version });
  }
  const refused = refuse(row, about.act, ctx.viewer, await factsOf(ctx, row));
  if (refused !== null) throw refused;
  return row;
}

type Shared = Pick<Happening, "tenantId" | "entityId" | "issuerId" | "overseerIds" | "reach">;

/** Who, besides the visited, may read an event of a visit or of advice. */
export function shared(row: Pick<InspectionVisit, "tenantId" | "id" | "issuerId" | "overseerIds">): Shared {
  return { tenantId: row.tenantId, entityId: row.id, issuerId: row.issuerId, overseerIds: row.overseerIds, reach: "OVERSIGHT" };
}

export interface Change {
  readonly act: string;
  readonly patch?: Partial<InspectionVisit>;
  readonly note?: string | null;
  readonly details?: object;
}

/** Moves a visit on: the listed transition, the next version and exactly one event, or nothing at all. */
export async function move(ctx: Ctx, row: InspectionVisit, { act, patch: given = {}, note = null, details = {} }: Change): Promise<InspectionVisit> {
  const state = nextState("InspectionVisit", act, row.state, ctx.viewer) as InspectionVisitState;
  const patch: Partial<InspectionVisit> = { ...given, state };
  const keys = new Set(Object.keys(patch));
  const before = Object.fromEntries(Object.entries(row).filter(([key]) => keys.has(key)));
  const done = await ctx.db.update(
    InspectionVisit,
    { tenantId: row.tenantId, id: row.id, version: row.version },
    { ...patch, version: row.version + 1 },
  );
  if (done.affected !== 1) throw new DomainError("VERSION_CONFLICT", { current: row.version + 1, given: row.version });
  Object.assign(row, patch, { version: row.version + 1 });
  forgetLoaded(ctx);
  const roles = rolesFor("InspectionVisit", act);
  await record(ctx, { ...shared(row), entityType: "InspectionVisit", act, roles, note, before, after: { ...patch, ...details } });
  return row;
}

/** A message to the other side: to the visited, or to the office that sent the group. */
export async function tell(ctx: Ctx, row: InspectionVisit, kind: MessageKind, params: Readonly<Record<string, string | null>> = {}): Promise<void> {
  const given = Object.entries(params).flatMap(([key, value]) => (value === null ? [] : [[key, value] as const]));
  const toTenant = ctx.viewer.tenant.id !== row.tenantId;
  await notify(ctx, {
    tenantId: toTenant ? row.tenantId : row.issuerId,
    kind,
    title: toTenant ? row.groupName : row.tenantName,
    params: { ...Object.fromEntries(given), from: toTenant ? row.groupName : row.tenantName },
    inspectionVisitId: row.id,
  });
}
