import { OVERSEEING } from "../assignments/assignment.policy.ts";
import type { Door } from "../platform/database.ts";
import { entryOf } from "../platform/entry-of.ts";
import type { Arguments, Permission, Permissions } from "../platform/permission.ts";
import { holds, type RoleName, type Viewer } from "../platform/viewer.ts";

const OWN: readonly RoleName[] = ["TENANT_OPERATOR", "TENANT_APPROVER", "TENANT_ADMIN"];
const MEMBERS: readonly RoleName[] = ["INSPECTION_LEADER", "INSPECTOR"];
/** The office that sends groups, and the groups. */
const GIVING: readonly RoleName[] = ["ISSUER", ...MEMBERS];

const DOOR_OF_VIEW: Readonly<Record<string, { readonly door: Door; readonly roles: readonly RoleName[] }>> = {
  GIVEN: { door: "issuer", roles: GIVING },
  RECEIVED: { door: "tenant", roles: OWN },
  OVERSEEN: { door: "oversight", roles: OVERSEEING },
};

/** The doors for a view; without one, all that the viewer's roles open: what one's groups do first, since only there may one act. */
function doorsOfInspections(viewer: Viewer, args: Arguments): readonly Door[] {
  const view = args["view"];
  const entries = typeof view === "string" ? [entryOf(DOOR_OF_VIEW, view)] : Object.values(DOOR_OF_VIEW);
  return entries.flatMap((entry) => (entry !== undefined && holds(viewer, entry.roles) ? [entry.door] : []));
}

/** Lists need one door: without a view the district sees what its groups do, others what was done to them. */
function doorOfList(viewer: Viewer, args: Arguments): readonly Door[] {
  return doorsOfInspections(viewer, { view: args["view"] ?? (viewer.tenant.kind === "DISTRICT_OFFICE" ? "GIVEN" : "RECEIVED") });
}

const ANY_SIDE: readonly RoleName[] = [...new Set([...OWN, ...GIVING, ...OVERSEEING])];
const list: Permission = { allow: ANY_SIDE, doors: doorOfList };
const detail: Permission = { allow: ANY_SIDE, doors: doorsOfInspections };
const giving: Permission = { allow: GIVING, doors: ["issuer"] };
const byOffice: Permission = { allow: ["ISSUER"], doors: ["issuer"] };
/** Who may inspect is a right: given through the platform door, which looks at the account's rights everywhere. */
const byOfficeEverywhere: Permission = { allow: ["ISSUER"], doors: ["platform"], reach: "all" };
const byMember: Permission = { allow: MEMBERS, doors: ["issuer"] };
const byLeader: Permission = { allow: ["INSPECTION_LEADER"], doors: ["issuer"] };
const byTenant: Permission = { allow: ["TENANT_APPROVER"], doors: ["tenant"] };

export const inspectionPermissions: Permissions = {
  inspectionGroups: giving,
  inspectionGroupsConnection: giving,
  inspectionGroup: giving,
  inspectionMembers: { allow: GIVING, doors: ["platform"], reach: "all" },
  inspectionTargets: giving,
  inspectionTargetsConnection: giving,
  inspectionDays: giving,
  createInspectionGroup: byOffice,
  editInspectionGroup: byOffice,
  addInspectionMember: byOfficeEverywhere,
  endInspectionMember: byOfficeEverywhere,
  assignInspectionTargets: byOfficeEverywhere,
  endInspectionTarget: byOfficeEverywhere,
  inspectionVisits: list,
  inspectionVisitsConnection: list,
  inspectionVisit: detail,
  inspectionFindings: list,
  inspectionFindingsConnection: list,
  inspectionAdvices: list,
  inspectionAdvicesConnection: list,
  inspectionAdvice: detail,
  planInspectionVisit: byLeader,
  notifyInspectionVisit: byLeader,
  cancelInspectionVisit: byLeader,
  beginInspectionVisit: byMember,
  answerInspectionVisit: byMember,
  addFindingInspectionVisit: byMember,
  editInspectionFinding: byMember,
  removeInspectionFinding: byMember,
  issueFindingsInspectionVisit: byLeader,
  contestInspectionVisit: byTenant,
  resolveContestInspectionVisit: byOffice,
  confirmInspectionVisit: byTenant,
  confirmNoFindingInspectionVisit: byTenant,
  scheduleRecheckInspectionVisit: byLeader,
  recheckFailedInspectionVisit: byMember,
  concludeInspectionVisit: byLeader,
  giveInspectionAdvice: byMember,
  adoptInspectionAdvice: byTenant,
  adoptPartlyInspectionAdvice: byTenant,
  declineInspectionAdvice: byTenant,
  withdrawInspectionAdvice: byLeader,
};
