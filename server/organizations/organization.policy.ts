import { OVERSEEING } from "../assignments/assignment.policy.ts";
import type { Permission, Permissions } from "../platform/permission.ts";
import type { RoleName } from "../platform/viewer.ts";

const PLATFORM = { allow: ["PLATFORM_ADMIN"], doors: ["platform"], reach: "all" } as const;
const OWN: readonly RoleName[] = ["TENANT_OPERATOR", "TENANT_APPROVER", "TENANT_ADMIN"];
const EDIT = { allow: ["TENANT_ADMIN", "TENANT_OPERATOR"], doors: ["tenant"] } as const;

const GROUPS: Permission = {
  groups: true,
  allow: [...OWN, ...OVERSEEING],
  // Standing above somebody is not enough: one reads across tenants as a reader.
  doors(viewer, args) {
    if (args["view"] !== "OVERSEEN") return ["tenant"];
    return OVERSEEING.some((role) => viewer.roles.has(role)) ? ["oversight"] : [];
  },
};

export const organizationPermissions: Permissions = {
  organizations: { allow: "SIGNED_IN", doors: ["tenant"] },
  organizationsConnection: { allow: "SIGNED_IN", doors: ["tenant"] },
  organization: { allow: "SIGNED_IN", doors: ["tenant"] },
  divisions: { allow: "SIGNED_IN", doors: ["tenant"] },
  organizationPlan: PLATFORM,
  createOrganizations: PLATFORM,
  createOrganization: PLATFORM,
  editOrganization: PLATFORM,
  moveOrganization: PLATFORM,
  suspendOrganization: PLATFORM,
  resumeOrganization: PLATFORM,
  closeOrganization: PLATFORM,
  setSecondPersonApproval: PLATFORM,
  massGroups: GROUPS,
  massGroupsConnection: GROUPS,
  massGroup: {
    groups: true,
    allow: [...OWN, ...OVERSEEING],
    doors: (viewer) => (OVERSEEING.some((role) => viewer.roles.has(role)) ? ["tenant", "oversight"] : ["tenant"]),
  },
  officerTerms: { allow: GROUPS.allow, doors: GROUPS.doors },
  jointBuildings: { allow: OWN, doors: ["tenant"] },
  createMassGroup: EDIT,
  editMassGroup: EDIT,
  dissolveMassGroup: EDIT,
  createJointBuilding: EDIT,
  endJointBuilding: EDIT,
};
