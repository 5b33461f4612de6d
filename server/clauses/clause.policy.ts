import type { Permission, Permissions } from "../platform/permission.ts";

const KEEPING: Permission = { allow: ["ISSUER"], doors: ["issuer"] };

export const clausePermissions: Permissions = {
  policyDocuments: { allow: "SIGNED_IN", doors: ["tenant"] },
  policyDocument: { allow: "SIGNED_IN", doors: ["tenant"] },
  createPolicyDocument: KEEPING,
  editPolicyDocument: KEEPING,
};
