import { OVERSEEING } from "../assignments/assignment.policy.ts";
import type { Permission, Permissions } from "../platform/permission.ts";
import { holds, type RoleName } from "../platform/viewer.ts";

const OWN: readonly RoleName[] = ["TENANT_OPERATOR", "TENANT_APPROVER", "TENANT_ADMIN"];
export const KEEPERS: readonly RoleName[] = ["TENANT_ADMIN", "TENANT_OPERATOR"];
const EDIT = { allow: KEEPERS, doors: ["tenant"] } as const;

/** One's own register, or with view OVERSEEN the registers of those below. */
const READ: Permission = {
  allow: [...OWN, ...OVERSEEING],
  doors(viewer, args) {
    if (args["view"] === "OVERSEEN") return holds(viewer, OVERSEEING) ? ["oversight"] : [];
    return holds(viewer, OWN) ? ["tenant"] : [];
  },
};

export const enterprisePermissions: Permissions = {
  enterprises: READ,
  enterprisesConnection: READ,
  enterprise: {
    allow: [...OWN, ...OVERSEEING],
    doors: (viewer) => [...(holds(viewer, OWN) ? (["tenant"] as const) : []), ...(holds(viewer, OVERSEEING) ? (["oversight"] as const) : [])],
  },
  enterpriseCoverage: READ,
  createEnterprise: EDIT,
  editEnterprise: EDIT,
  closeEnterprise: EDIT,
};
