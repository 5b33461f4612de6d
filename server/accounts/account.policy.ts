import type { Permissions } from "../platform/permission.ts";
import type { RoleName, Viewer } from "../platform/viewer.ts";

const ADMINS: readonly RoleName[] = ["TENANT_ADMIN", "PLATFORM_ADMIN"];

/** A platform administrator manages everybody's accounts, a tenant's administrator only its own people's. */
const adminReach = (viewer: Viewer): "all" | "tenant" => (viewer.roles.has("PLATFORM_ADMIN") ? "all" : "tenant");

const admin = { allow: ADMINS, doors: ["platform"], reach: adminReach } as const;
const self = { allow: "SIGNED_IN", doors: ["platform"], reach: "all", beforePasswordChange: true } as const;

export const accountPermissions: Permissions = {
  viewer: { allow: "ANYONE", doors: ["platform"], reach: "all", beforePasswordChange: true },
  signIn: { allow: "ANYONE", doors: ["platform"], reach: "all", beforePasswordChange: true },
  signOut: { allow: "ANYONE", doors: ["platform"], reach: "all", beforePasswordChange: true },
  completeSetup: { allow: "ANYONE", doors: ["platform"], reach: "all", beforePasswordChange: true },
  sessions: self,
  revokeSession: self,
  switchTenant: self,
  changePassword: self,
  setLocale: self,
  accounts: admin,
  accountsConnection: admin,
  account: admin,
  createAccount: admin,
  suspendAccount: admin,
  resumeAccount: admin,
  resetPassword: admin,
  createGrant: admin,
  endGrant: admin,
  tenantMembers: { allow: ["TENANT_OPERATOR", "TENANT_APPROVER", "TENANT_ADMIN"], doors: ["tenant"] },
};
