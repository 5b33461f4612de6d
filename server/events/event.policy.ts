import type { Permissions } from "../platform/permission.ts";

const READERS = ["TENANT_ADMIN", "TENANT_APPROVER", "TENANT_OPERATOR", "AUDITOR"] as const;

export const eventPermissions: Permissions = {
  events: { allow: READERS, doors: ["tenant"] },
  eventsConnection: { allow: READERS, doors: ["tenant"] },
  accessEntries: { allow: READERS, doors: ["tenant"] },
  accessEntriesConnection: { allow: READERS, doors: ["tenant"] },
  evidence: { allow: ["TENANT_ADMIN", "AUDITOR"], doors: ["tenant"] },
};
