import { OVERSEEING } from "../assignments/assignment.policy.ts";
import type { Door } from "../platform/database.ts";
import { entryOf } from "../platform/entry-of.ts";
import type { Arguments, Permission, Permissions } from "../platform/permission.ts";
import { holds, type RoleName, type Viewer } from "../platform/viewer.ts";

const OWN: readonly RoleName[] = ["TENANT_OPERATOR", "TENANT_APPROVER", "TENANT_ADMIN"];

const DOOR_OF_VIEW: Readonly<Record<string, { readonly door: Door; readonly roles: readonly RoleName[] }>> = {
  OWN: { door: "tenant", roles: OWN },
  OVERSEEN: { door: "oversight", roles: OVERSEEING },
};

/** The doors for a view; without one, all that the viewer's roles open, own rows first. */
function doorsOfPositions(viewer: Viewer, args: Arguments): readonly Door[] {
  const view = args["view"];
  const entries = typeof view === "string" ? [entryOf(DOOR_OF_VIEW, view)] : Object.values(DOOR_OF_VIEW);
  return entries.flatMap((entry) => (entry !== undefined && holds(viewer, entry.roles) ? [entry.door] : []));
}

/** Lists need one door: without a view the district reads, others see what is their own. */
function doorOfList(viewer: Viewer, args: Arguments): readonly Door[] {
  return doorsOfPositions(viewer, { view: args["view"] ?? (viewer.tenant.kind === "DISTRICT_OFFICE" ? "OVERSEEN" : "OWN") });
}

const ANY_SIDE: readonly RoleName[] = [...OWN, ...OVERSEEING];
const byWriter: Permission = { allow: ["TENANT_OPERATOR", "TENANT_APPROVER"], doors: ["tenant"] };
const byVetter: Permission = { allow: ["TENANT_APPROVER"], doors: ["tenant"] };

export const positionPermissions: Permissions = {
  targetPositions: { allow: ANY_SIDE, doors: doorOfList },
  targetPositionsConnection: { allow: ANY_SIDE, doors: doorOfList },
  targetPosition: { allow: ANY_SIDE, doors: doorsOfPositions },
  positionPeers: byWriter,
  draftTargetPosition: byWriter,
  editTargetPosition: byWriter,
  submitTargetPosition: byWriter,
  raiseTargetPosition: byWriter,
  withdrawTargetPosition: byWriter,
  returnTargetPosition: byVetter,
  publishTargetPosition: byVetter,
};
