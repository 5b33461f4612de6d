import type { Permissions } from "../platform/permission.ts";
import type { RoleName, Viewer } from "../platform/viewer.ts";

const ADMINS: readonly RoleName[] = ["TENANT_ADMIN", "PLATFORM_ADMIN"];

/** A platform administrator manages everybody's accounts, a tenant's administrator only its own people's. */
const adminReach = (viewer: Viewer): "all" | "tenant" => (viewer.roles.has("PLATFORM_ADMIN") ? "all" : "tenant");

const REPORTED: readonly RoleName[] = [...ADMINS, "AUDITOR"];
/** A platform administrator, and an auditor of the district, look at every organization; others at their own. */
export const reportReach = (viewer: Viewer): "all" | "tenant" =>
  viewer.roles.has("PLATFORM_ADMIN") || (viewer.roles.has("AUDITOR") && viewer.tenant.kind === "DISTRICT_OFFICE") ? "all" : "tenant";

const reported = { allow: REPORTED, doors: ["platform"], reach: reportReach } as const;
export const admin = { allow: ADMINS, doors: ["platform"], reach: adminReach } as const;
export const self = { allow: "SIGNED_IN", doors: ["platform"], reach: "all", beforePasswordChange: true, peopleOnly: true } as const;

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
  signOutAccount: admin,
  accountSessions: admin,
  apiTokens: admin,
  apiTokensConnection: admin,
  myApiTokens: { ...self },
  createApiToken: { allow: ["API_CLIENT"], doors: ["platform"], reach: "all" },
  revokeApiToken: { ...self },
  accountFindings: reported,
  accountFindingCounts: reported,
  tenantMembers: { allow: ["TENANT_OPERATOR", "TENANT_APPROVER", "TENANT_ADMIN"], doors: ["tenant"] },
};
