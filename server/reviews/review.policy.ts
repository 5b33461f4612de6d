import { OVERSEEING } from "../assignments/assignment.policy.ts";
import type { Door } from "../platform/database.ts";
import { entryOf } from "../platform/entry-of.ts";
import type { Arguments, Permission, Permissions } from "../platform/permission.ts";
import { holds, type RoleName, type Viewer } from "../platform/viewer.ts";

const OWN: readonly RoleName[] = ["TENANT_OPERATOR", "TENANT_APPROVER", "TENANT_ADMIN"];
/** Who reads what the organization's leaders owe and gave: the leaders, their office, and the campaign's office, which excuses. */
const GIVING: readonly RoleName[] = ["REVIEWER", "TENANT_ADMIN", "ISSUER"];

const DOOR_OF_VIEW: Readonly<Record<string, { door: Door; roles: readonly RoleName[] }>> = {
  RECEIVED: { door: "tenant", roles: OWN },
  GIVEN: { door: "issuer", roles: GIVING },
  OVERSEEN: { door: "oversight", roles: OVERSEEING },
};

/** The doors for a view; without one, all that the viewer's roles open: what one gave first, since only there may one act. */
function doorsOfReviews(viewer: Viewer, args: Arguments): readonly Door[] {
  const view = args["view"];
  const entries =
    typeof view === "string" ? [entryOf(DOOR_OF_VIEW, view)] : [DOOR_OF_VIEW["GIVEN"], DOOR_OF_VIEW["RECEIVED"], DOOR_OF_VIEW["OVERSEEN"]];
  return entries.flatMap((entry) => (entry !== undefined && holds(viewer, entry.roles) ? [entry.door] : []));
}

/** Lists need one door: without a view a mass organization sees what it was told, others what their leaders owe. */
export function doorOfReviewList(viewer: Viewer, args: Arguments): readonly Door[] {
  return doorsOfReviews(viewer, { view: args["view"] ?? (viewer.tenant.kind === "MASS_ORGANIZATION" ? "RECEIVED" : "GIVEN") });
}

export const ANY_SIDE_OF_REVIEWS: readonly RoleName[] = [...new Set([...OWN, ...GIVING, ...OVERSEEING])];
const by = (...allow: RoleName[]): Permission => ({ allow, doors: ["issuer"] });

export const reviewPermissions: Permissions = {
  reviewRelations: { allow: ANY_SIDE_OF_REVIEWS, doors: doorOfReviewList },
  reviewRelationsConnection: { allow: ANY_SIDE_OF_REVIEWS, doors: doorOfReviewList },
  reviewRelation: { allow: ANY_SIDE_OF_REVIEWS, doors: doorsOfReviews },
  reviewObligations: { allow: ANY_SIDE_OF_REVIEWS, doors: doorOfReviewList },
  reviewObligationsConnection: { allow: ANY_SIDE_OF_REVIEWS, doors: doorOfReviewList },
  reviewObligation: { allow: ANY_SIDE_OF_REVIEWS, doors: doorsOfReviews },
  reviewHelps: { allow: ANY_SIDE_OF_REVIEWS, doors: doorOfReviewList },
  reviewHelpsConnection: { allow: ANY_SIDE_OF_REVIEWS, doors: doorOfReviewList },
  reviewSubjects: by("REVIEWER", "TENANT_ADMIN"),
  createReviewRelation: by("REVIEWER", "TENANT_ADMIN"),
  endReviewRelation: by("REVIEWER", "TENANT_ADMIN"),
  scheduleReviewObligation: by("REVIEWER"),
  recordReviewObligation: by("REVIEWER"),
  excuseReviewObligation: by("ISSUER"),
  deliverReviewHelp: by("REVIEWER"),
};
