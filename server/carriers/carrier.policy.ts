import { OVERSEEING } from "../assignments/assignment.policy.ts";
import type { Door } from "../platform/database.ts";
import { entryOf } from "../platform/entry-of.ts";
import type { Arguments, Permission, Permissions } from "../platform/permission.ts";
import { holds, type RoleName, type Viewer } from "../platform/viewer.ts";

const OWN: readonly RoleName[] = ["TENANT_OPERATOR", "TENANT_APPROVER", "TENANT_ADMIN"];

const DOOR_OF_VIEW: Readonly<Record<string, { readonly door: Door; readonly roles: readonly RoleName[] }>> = {
  OVERSEEN: { door: "oversight", roles: OVERSEEING },
  OWN: { door: "tenant", roles: OWN },
};

/** The doors for a view; without one, all that the viewer's roles open: what one oversees, which shows more of it, before what a peer offers. */
function doorsOfCarriers(viewer: Viewer, args: Arguments): readonly Door[] {
  const view = args["view"];
  const entries = typeof view === "string" ? [entryOf(DOOR_OF_VIEW, view)] : Object.values(DOOR_OF_VIEW);
  return entries.flatMap((entry) => (entry !== undefined && holds(viewer, entry.roles) ? [entry.door] : []));
}

/** Lists need one door: without a view the district reads, others see what is their own. */
function doorOfList(viewer: Viewer, args: Arguments): readonly Door[] {
  return doorsOfCarriers(viewer, { view: args["view"] ?? (viewer.tenant.kind === "DISTRICT_OFFICE" ? "OVERSEEN" : "OWN") });
}

const ANY_SIDE: readonly RoleName[] = [...OWN, ...OVERSEEING];
const byPeer: Permission = { allow: OWN, doors: ["tenant"] };
const byWriter: Permission = { allow: ["TENANT_OPERATOR", "TENANT_APPROVER"], doors: ["tenant"] };
const byApprover: Permission = { allow: ["TENANT_APPROVER"], doors: ["tenant"] };

export const carrierPermissions: Permissions = {
  carriers: { allow: ANY_SIDE, doors: doorOfList },
  carriersConnection: { allow: ANY_SIDE, doors: doorOfList },
  carrier: { allow: ANY_SIDE, doors: doorsOfCarriers },
  sharedCarriers: byPeer,
  sharedCarriersConnection: byPeer,
  createCarrier: byWriter,
  editCarrier: byWriter,
  adoptCarrier: byWriter,
  endCarrier: byWriter,
  shareCarrier: byApprover,
  unshareCarrier: byApprover,
};
