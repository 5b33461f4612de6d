export const ROLES = [
  "TENANT_OPERATOR",
  "TENANT_APPROVER",
  "TENANT_ADMIN",
  "ISSUER",
  "ADMISSION_OFFICER",
  "RECEIVER",
  "REVIEWER",
  "LINE_READER",
  "TERRITORY_READER",
  "DISTRICT_READER",
  "AUDITOR",
  "API_CLIENT",
  "PLATFORM_ADMIN",
] as const;
/** All roles, also those that are given with something else: members of inspection groups. */
export const ALL_ROLES = [...ROLES, "INSPECTION_LEADER", "INSPECTOR"] as const;
export type Role = (typeof ROLES)[number];
export type GrantScope = "TENANT" | "LINE" | "TERRITORY" | "DISTRICT" | "GROUP";

const READERS: Partial<Record<Role, GrantScope>> = {
  LINE_READER: "LINE",
  TERRITORY_READER: "TERRITORY",
  DISTRICT_READER: "DISTRICT",
};

/** The scopes a role can have, the usual one first. The server has the last word (GRANT_SCOPE). */
export function scopesOf(role: Role): readonly GrantScope[] {
  if (role === "TENANT_OPERATOR" || role === "TENANT_APPROVER") return ["TENANT", "GROUP"];
  const wide = READERS[role];
  return wide === undefined ? ["TENANT"] : [wide, "TENANT"];
}

/** Roles that reach no further than the organization: its own administrator may hand these out. */
const WITHIN_TENANT: readonly Role[] = [
  "TENANT_OPERATOR",
  "TENANT_APPROVER",
  "TENANT_ADMIN",
  "ISSUER",
  "ADMISSION_OFFICER",
  "RECEIVER",
  "REVIEWER",
  "API_CLIENT",
];

/** The roles somebody who holds `own` roles may give to others. */
export function rolesToGive(own: readonly string[]): readonly Role[] {
  return own.includes("PLATFORM_ADMIN") ? ROLES : WITHIN_TENANT;
}

/** What a scope id must look like, or null for a scope that has none. */
export function scopeIdPattern(scope: GrantScope): RegExp | null {
  if (scope === "TERRITORY") return /^\d{6}(\d{3}){0,2}$/;
  return scope === "LINE" ? /\S/ : null;
}

/** What the grant form holds: each role remembers its own scope, lines and territories have a field each. */
export interface GrantAnswers {
  readonly scopes?: Readonly<Partial<Record<Role, unknown>>>;
  readonly line?: unknown;
  readonly territory?: unknown;
  readonly group?: unknown;
}

/** The scope chosen for a role, the usual one until another is picked, and which line or territory it means. */
export function scopeChosen(role: Role, answers: GrantAnswers): { readonly scope: GrantScope; readonly scopeId: unknown } {
  const scopes = scopesOf(role);
  const scope = scopes.find((one) => one === answers.scopes?.[role]) ?? scopes[0] ?? "TENANT";
  if (scope === "LINE") return { scope, scopeId: answers.line };
  if (scope === "GROUP") return { scope, scopeId: answers.group };
  return { scope, scopeId: scope === "TERRITORY" ? answers.territory : undefined };
}
