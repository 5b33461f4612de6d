import type { ImportKind, Role } from "../../schema/generated/graphql.ts";
import { holds } from "../app/menu.ts";
import { viewer } from "../app/session.ts";

interface Importable {
  /** The ledger that the workbook is of: its page, and the name of its template. */
  readonly ledger: string;
  /** Who may enter such records one by one; the server says so again. */
  readonly roles: readonly Role[];
}

/** What can be put in as a workbook. */
export const IMPORTABLE: Readonly<Record<ImportKind, Importable>> = {
  ENTERPRISES: { ledger: "enterprises", roles: ["TENANT_ADMIN", "TENANT_OPERATOR"] },
  MASS_GROUPS: { ledger: "massGroups", roles: ["TENANT_ADMIN", "TENANT_OPERATOR"] },
  REVIEW_RELATIONS: { ledger: "reviewRelations", roles: ["REVIEWER", "TENANT_ADMIN"] },
  COMMITMENTS: { ledger: "commitments", roles: ["TENANT_OPERATOR", "TENANT_APPROVER"] },
};

export const KINDS = Object.keys(IMPORTABLE) as readonly ImportKind[];

export function mayImport(kind: ImportKind): boolean {
  const who = viewer();
  return who !== null && holds(who, ...IMPORTABLE[kind].roles);
}

export const importPath = (kind: ImportKind): string => `/imports/create?kind=${kind}`;
