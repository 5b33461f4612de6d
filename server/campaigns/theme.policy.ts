import { OVERSEEING } from "../assignments/assignment.policy.ts";
import type { Door } from "../platform/database.ts";
import { entryOf } from "../platform/entry-of.ts";
import type { Arguments, Permission, Permissions } from "../platform/permission.ts";
import { holds, type RoleName, type Viewer } from "../platform/viewer.ts";

const OWN: readonly RoleName[] = ["TENANT_OPERATOR", "TENANT_APPROVER", "TENANT_ADMIN"];
const GUIDING: readonly RoleName[] = ["ISSUER"];

const DOOR_OF_VIEW: Readonly<Record<string, { readonly door: Door; readonly roles: readonly RoleName[] }>> = {
  OWN: { door: "tenant", roles: OWN },
  GUIDING: { door: "issuer", roles: GUIDING },
  OVERSEEN: { door: "oversight", roles: OVERSEEING },
};

/** The doors for a view; without one, all that the viewer's roles open, own rows first. */
function doorsOfThemes(viewer: Viewer, args: Arguments): readonly Door[] {
  const view = args["view"];
  const entries = typeof view === "string" ? [entryOf(DOOR_OF_VIEW, view)] : Object.values(DOOR_OF_VIEW);
  return entries.flatMap((entry) => (entry !== undefined && holds(viewer, entry.roles) ? [entry.door] : []));
}

/** Lists need one door: without a view the district sees what it guides, others what is their own. */
function doorOfList(viewer: Viewer, args: Arguments): readonly Door[] {
  return doorsOfThemes(viewer, { view: args["view"] ?? (viewer.tenant.kind === "DISTRICT_OFFICE" ? "GUIDING" : "OWN") });
}

const ANY_SIDE: readonly RoleName[] = [...OWN, ...GUIDING, ...OVERSEEING];
const byWriter: Permission = { allow: ["TENANT_OPERATOR", "TENANT_APPROVER"], doors: ["tenant"] };
const byGuide: Permission = { allow: GUIDING, doors: ["issuer"] };

export const themePermissions: Permissions = {
  themes: { allow: ANY_SIDE, doors: doorOfList },
  themesConnection: { allow: ANY_SIDE, doors: doorOfList },
  theme: { allow: ANY_SIDE, doors: doorsOfThemes },
  draftTheme: byWriter,
  editTheme: byWriter,
  submitTheme: { allow: ["TENANT_APPROVER"], doors: ["tenant"] },
  findFittingTheme: byGuide,
  findFittingThemes: byGuide,
  askToImproveTheme: byGuide,
};
