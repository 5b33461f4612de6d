import { OVERSEEING } from "../assignments/assignment.policy.ts";
import type { Door } from "../platform/database.ts";
import { entryOf } from "../platform/entry-of.ts";
import type { Arguments, Permission, Permissions } from "../platform/permission.ts";
import { holds, type RoleName, type Viewer } from "../platform/viewer.ts";

const OWN: readonly RoleName[] = ["TENANT_OPERATOR", "TENANT_APPROVER", "TENANT_ADMIN"];
const ISSUING: readonly RoleName[] = ["ISSUER", "RECEIVER"];

const DOOR_OF_VIEW: Readonly<Record<string, { readonly door: Door; readonly roles: readonly RoleName[] }>> = {
  OWN: { door: "tenant", roles: OWN },
  ISSUED: { door: "issuer", roles: ISSUING },
  OVERSEEN: { door: "oversight", roles: OVERSEEING },
};

/** The doors for a view; without one, all that the viewer's roles open, own rows first. */
function doorsOfShares(viewer: Viewer, args: Arguments): readonly Door[] {
  const view = args["view"];
  const entries = typeof view === "string" ? [entryOf(DOOR_OF_VIEW, view)] : Object.values(DOOR_OF_VIEW);
  return entries.flatMap((entry) => (entry !== undefined && holds(viewer, entry.roles) ? [entry.door] : []));
}

/** Lists need one door: without a view the district and the federations see what they issued, others what falls to them. */
function doorOfList(viewer: Viewer, args: Arguments): readonly Door[] {
  const leading = viewer.tenant.kind === "DISTRICT_OFFICE" || viewer.tenant.kind === "LINE_FEDERATION";
  return doorsOfShares(viewer, { view: args["view"] ?? (leading ? "ISSUED" : "OWN") });
}

const ANY_SIDE: readonly RoleName[] = [...OWN, ...ISSUING, ...OVERSEEING];
const byReader: Permission = { allow: ISSUING, doors: ["issuer"] };
const byIssuer: Permission = { allow: ["ISSUER"], doors: ["issuer"] };
const bySubject: Permission = { allow: ["TENANT_OPERATOR", "TENANT_APPROVER"], doors: ["tenant"] };

export const targetPermissions: Permissions = {
  annualTargets: byReader,
  annualTargetsConnection: byReader,
  annualTarget: byReader,
  targetSplit: byIssuer,
  createAnnualTarget: byIssuer,
  editAnnualTarget: byIssuer,
  issueAnnualTarget: byIssuer,
  amendAnnualTarget: byIssuer,
  closeAnnualTarget: byIssuer,
  cancelAnnualTarget: byIssuer,
  targetShares: { allow: ANY_SIDE, doors: doorOfList },
  targetSharesConnection: { allow: ANY_SIDE, doors: doorOfList },
  targetShare: { allow: ANY_SIDE, doors: doorsOfShares },
  reportTargetShare: bySubject,
  correctTargetShare: bySubject,
};
