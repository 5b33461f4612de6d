import type { Permission, Permissions } from "../platform/permission.ts";
import type { RoleName } from "../platform/viewer.ts";

const IMPORTERS: readonly RoleName[] = ["TENANT_OPERATOR", "TENANT_APPROVER", "TENANT_ADMIN", "REVIEWER"];

/** Workbooks are what people put in, programs have the API. What a person may import, the permission of the single act says (import.rules.ts). */
const BY_PEOPLE: Permission = { allow: IMPORTERS, doors: ["tenant"], peopleOnly: true };

export const importPermissions: Permissions = {
  imports: BY_PEOPLE,
  importsConnection: BY_PEOPLE,
  import: BY_PEOPLE,
  checkImport: BY_PEOPLE,
  commitImport: BY_PEOPLE,
  abandonImport: BY_PEOPLE,
  undoImport: BY_PEOPLE,
};
