import { entryOf } from "../platform/entry-of.ts";
import type { Door } from "../platform/database.ts";
import type { Arguments, Permission, Permissions } from "../platform/permission.ts";
import { holds, type RoleName, type Viewer } from "../platform/viewer.ts";
import { OVERSEEING } from "../assignments/assignment.policy.ts";

const OWN: readonly RoleName[] = ["TENANT_OPERATOR", "TENANT_APPROVER", "TENANT_ADMIN"];
const OWNER: readonly RoleName[] = ["TENANT_OPERATOR", "TENANT_APPROVER"];
/** Who verifies for another organization. A feature whose people verify too adds their role here; inspectors do what their groups found. */
export const LEADING: readonly RoleName[] = ["ISSUER", "RECEIVER", "REVIEWER"];
export const INSPECTING: readonly RoleName[] = ["INSPECTION_LEADER", "INSPECTOR"];
export const VERIFYING: readonly RoleName[] = [...LEADING, ...INSPECTING];
const EITHER_VERIFIER: readonly RoleName[] = ["TENANT_APPROVER", ...VERIFYING];

/** Whoever verifies for others does it through the issuer's door, which shows own rows too; a mere approver stays at home. */
function doorOfVerifier(viewer: Viewer): readonly Door[] {
  if (holds(viewer, VERIFYING)) return ["issuer"];
  return viewer.wholeRoles.has("TENANT_APPROVER") ? ["tenant"] : [];
}

const DOORS_OF_VIEW: Readonly<Record<string, (viewer: Viewer) => readonly Door[]>> = {
  OWN: (viewer) => (holds(viewer, OWN) ? ["tenant"] : []),
  VERIFYING: doorOfVerifier,
  OVERSEEN: (viewer) => (holds(viewer, OVERSEEING) ? ["oversight"] : []),
};

/** The doors for a view; without one, all that the viewer's roles open, own rows first. */
function doorsOfRectifications(viewer: Viewer, args: Arguments): readonly Door[] {
  const view = args["view"];
  if (typeof view === "string") return entryOf(DOORS_OF_VIEW, view)?.(viewer) ?? [];
  return [...new Set(Object.values(DOORS_OF_VIEW).flatMap((doors) => doors(viewer)))];
}

/** Lists need one door: without a view the district and the federations see what they verify, others what is their own. */
function doorOfList(viewer: Viewer, args: Arguments): readonly Door[] {
  const leading = viewer.tenant.kind === "DISTRICT_OFFICE" || viewer.tenant.kind === "LINE_FEDERATION";
  return doorsOfRectifications(viewer, { view: args["view"] ?? (leading ? "VERIFYING" : "OWN") });
}

/** An organization's people enter what they found themselves; those who lead it enter what they found there. */
function doorOfOpening(viewer: Viewer, args: Arguments): readonly Door[] {
  const { input } = args;
  const tenantId = typeof input === "object" && input !== null && "tenantId" in input ? input.tenantId : undefined;
  const own = tenantId === undefined || tenantId === null || tenantId === viewer.tenant.id;
  if (own) return holds(viewer, OWNER) ? ["tenant"] : [];
  return holds(viewer, LEADING) ? ["issuer"] : [];
}

const ANY_SIDE: readonly RoleName[] = [...OWN, ...VERIFYING, ...OVERSEEING];
const byOwner: Permission = { allow: OWNER, doors: ["tenant"] };
const byVerifier: Permission = { allow: EITHER_VERIFIER, doors: doorOfVerifier };
const byLeader: Permission = { allow: LEADING, doors: ["issuer"] };

export const rectificationPermissions: Permissions = {
  rectifications: { allow: ANY_SIDE, doors: doorOfList },
  rectificationsConnection: { allow: ANY_SIDE, doors: doorOfList },
  rectification: { allow: ANY_SIDE, doors: doorsOfRectifications },
  openRectification: { allow: [...OWNER, ...LEADING], doors: doorOfOpening },
  openRectifications: byOwner,
  planRectification: byOwner,
  startRectification: byOwner,
  startRectifications: byOwner,
  reportProgressRectification: byOwner,
  claimDoneRectification: byOwner,
  fixOnTheSpotRectification: byOwner,
  assignRectification: byOwner,
  rejectPlanRectification: byVerifier,
  verifyRectification: byVerifier,
  verifyRectifications: byVerifier,
  rejectClaimRectification: byVerifier,
  reopenRectification: byVerifier,
  voidRectification: byVerifier,
  extendRectification: byVerifier,
  extendRectifications: byVerifier,
  remindRectification: byVerifier,
  remindRectifications: byVerifier,
  superviseRectification: byLeader,
  superviseRectifications: byLeader,
};
