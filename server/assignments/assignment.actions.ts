import type { Ctx } from "../platform/door.ts";
import type { Action } from "../platform/graphql.ts";
import { mutationName } from "../platform/lifecycle.ts";
import { offer } from "../platform/offer.ts";
import type { Assignment } from "./assignment.entity.ts";
import { ISSUER_TRANSITIONS, refuse, SIDE_ACTS, TENANT_TRANSITIONS } from "./assignment.rules.ts";

const TENANT_ACTS = [...TENANT_TRANSITIONS, "reportProgress", "assign", "saveDraft", "requestExtension"];
const ISSUER_ACTS = [...ISSUER_TRANSITIONS, ...Object.keys(SIDE_ACTS).filter((act) => SIDE_ACTS[act]?.side === "ISSUER")];

/** What this viewer may do, through the door the record came by: readers may do nothing, and are offered nothing. */
export function actionsOf(ctx: Ctx, assignment: Assignment): Action[] {
  const own = assignment.tenantId === ctx.viewer.tenant.id;
  const issued = assignment.issuerId === ctx.viewer.tenant.id;
  if (ctx.door === "oversight") return [];
  const acts = [...(own ? TENANT_ACTS : []), ...(issued ? ISSUER_ACTS : [])];
  const actOf = new Map(acts.map((act) => [mutationName("Assignment", act), act]));
  return offer(ctx.viewer, [...actOf.keys()], (name) => refuse(assignment, actOf.get(name) ?? name, ctx.viewer));
}
