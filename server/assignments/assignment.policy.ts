import { entryOf } from "../platform/entry-of.ts";
import type { Door } from "../platform/database.ts";
import type { Arguments, Permission, Permissions } from "../platform/permission.ts";
import type { RoleName, Viewer } from "../platform/viewer.ts";

const OWN: readonly RoleName[] = ["TENANT_OPERATOR", "TENANT_APPROVER", "TENANT_ADMIN"];
const ISSUING: readonly RoleName[] = ["ISSUER", "RECEIVER"];
export const OVERSEEING: readonly RoleName[] = ["LINE_READER", "TERRITORY_READER", "DISTRICT_READER"];

const holds = (viewer: Viewer, roles: readonly RoleName[]): boolean => roles.some((role) => viewer.roles.has(role));

const DOOR_OF_VIEW: Readonly<Record<string, { door: Door; roles: readonly RoleName[] }>> = {
  RECEIVED: { door: "tenant", roles: OWN },
  ISSUED: { door: "issuer", roles: ISSUING },
  OVERSEEN: { door: "oversight", roles: OVERSEEING },
};

/** The doors a reader may use for a view; without one, all that the viewer's roles open, own rows first. */
export function doorsOfView(viewer: Viewer, args: Arguments): readonly Door[] {
  const view = args["view"];
  const entries = typeof view === "string" ? [entryOf(DOOR_OF_VIEW, view)] : Object.values(DOOR_OF_VIEW);
  return entries.flatMap((entry) => (entry !== undefined && holds(viewer, entry.roles) ? [entry.door] : []));
}

/** The doors through which files are looked for: whoever verifies a rectification opens its evidence, also as a reviewer or inspector. */
export function doorsOfFiles(viewer: Viewer): readonly Door[] {
  const doors = doorsOfView(viewer, {});
  const verifies = holds(viewer, ["REVIEWER", "INSPECTION_LEADER", "INSPECTOR"]);
  return verifies ? [...new Set([...doors, "issuer" as const])] : doors;
}

/** Lists need one door: without a view the district and the federations see what they issued, others what they received. */
function doorOfList(viewer: Viewer, args: Arguments): readonly Door[] {
  const issuing = viewer.tenant.kind === "DISTRICT_OFFICE" || viewer.tenant.kind === "LINE_FEDERATION";
  return doorsOfView(viewer, { view: args["view"] ?? (issuing ? "ISSUED" : "RECEIVED") });
}

const ANY_SIDE: readonly RoleName[] = [...OWN, ...ISSUING, ...OVERSEEING];
const byTenant = (allow: readonly RoleName[]): Permission => ({ allow, doors: ["tenant"], groups: true });
const byIssuer = (allow: readonly RoleName[]): Permission => ({ allow, doors: ["issuer"] });

const OPERATOR: readonly RoleName[] = ["TENANT_OPERATOR"];
const APPROVER: readonly RoleName[] = ["TENANT_APPROVER"];
const EITHER: readonly RoleName[] = ["TENANT_OPERATOR", "TENANT_APPROVER"];
const ISSUER: readonly RoleName[] = ["ISSUER"];
const RECEIVER: readonly RoleName[] = ["RECEIVER"];

export const assignmentPermissions: Permissions = {
  assignments: { allow: ANY_SIDE, doors: doorOfList, groups: true },
  assignmentsConnection: { allow: ANY_SIDE, doors: doorOfList, groups: true },
  assignment: { allow: ANY_SIDE, doors: doorsOfView, groups: true },
  acknowledgeAssignment: byTenant(OPERATOR),
  acknowledgeAssignments: byTenant(OPERATOR),
  acceptAssignment: byTenant(APPROVER),
  acceptAssignments: byTenant(APPROVER),
  objectAssignment: byTenant(APPROVER),
  startAssignment: byTenant(OPERATOR),
  startAssignments: byTenant(OPERATOR),
  reworkAssignment: byTenant(OPERATOR),
  reportProgressAssignment: byTenant(OPERATOR),
  assignAssignment: byTenant(EITHER),
  saveDraftAssignment: byTenant(EITHER),
  submitAssignment: byTenant(APPROVER),
  withdrawAssignment: byTenant(APPROVER),
  requestExtensionAssignment: byTenant(OPERATOR),
  takeForReviewAssignment: byIssuer(RECEIVER),
  takeForReviewAssignments: byIssuer(RECEIVER),
  returnAssignment: byIssuer(RECEIVER),
  approveAssignment: byIssuer(RECEIVER),
  approveAssignments: byIssuer(RECEIVER),
  reopenAssignment: byIssuer(RECEIVER),
  upholdObjectionAssignment: byIssuer(ISSUER),
  overruleObjectionAssignment: byIssuer(ISSUER),
  waiveAssignment: byIssuer(ISSUER),
  waiveAssignments: byIssuer(ISSUER),
  extendAssignment: byIssuer(ISSUER),
  refuseExtensionAssignment: byIssuer(ISSUER),
  closeIncompleteAssignment: byIssuer(ISSUER),
  remindAssignment: byIssuer(ISSUER),
  remindAssignments: byIssuer(ISSUER),
  superviseAssignment: byIssuer(ISSUER),
  superviseAssignments: byIssuer(ISSUER),
};
