export const ROLES = [
  "TENANT_OPERATOR",
  "TENANT_APPROVER",
  "TENANT_ADMIN",
  "ISSUER",
  "ADMISSION_OFFICER",
  "RECEIVER",
  "REVIEWER",
  "INSPECTION_LEADER",
  "INSPECTOR",
  "LINE_READER",
  "TERRITORY_READER",
  "DISTRICT_READER",
  "AUDITOR",
  "API_CLIENT",
  "PLATFORM_ADMIN",
] as const;
export type RoleName = (typeof ROLES)[number];

export interface ViewerTenant {
  readonly id: string;
  readonly kind: string;
  readonly line: string;
  readonly name: string;
  readonly divisionCode: string;
}

export interface ViewerGrant {
  readonly id: string;
  readonly role: RoleName;
  readonly scope: string;
  readonly scopeId: string | null;
}

/** A program asks in somebody's place: it may never do what is for people alone, and only what the token says. */
export interface ViewerToken {
  readonly id: string;
  readonly access: "READ" | "READ_WRITE";
}

/** Who is asking, in which tenant, with which grants at this instant. */
export interface Viewer {
  /** null: nobody signed in (platform door only) or the system itself. */
  readonly accountId: string | null;
  readonly accountTenantId: string | null;
  readonly name: string;
  readonly tenant: ViewerTenant;
  readonly grants: readonly ViewerGrant[];
  readonly roles: ReadonlySet<RoleName>;
  /** Roles held for the whole organization; a role held for a mass group only opens what belongs to that group. */
  readonly wholeRoles: ReadonlySet<RoleName>;
  /** Mass groups one is confined to in one's own organization; empty when not confined. */
  readonly groups: readonly string[];
  /** Organizations one's reading across tenants is confined to; empty when not confined. */
  readonly within: readonly string[];
  /** What one inspects today: ids of groups, charges and organizations, and one's own; empty for whoever is in no inspection group. */
  readonly tour: readonly string[];
  readonly locale: "zh-CN" | "en";
  readonly mustChangePassword: boolean;
  /** A role of this person's asks for a second factor, and there is none yet. */
  readonly mustSetUpSecondFactor: boolean;
  readonly sessionId: string | null;
  /** Set when a program asks with an API token instead of a person with a session. */
  readonly token: ViewerToken | null;
  /** When the session or token was last noted as used (see accounts/upkeep.service.ts). */
  readonly seenAt: Date | null;
  readonly system: boolean;
}

const NOWHERE: ViewerTenant = {
  id: "00000000-0000-0000-0000-000000000000",
  kind: "NONE",
  line: "NONE",
  name: "",
  divisionCode: "",
};

export function stranger(locale: "zh-CN" | "en"): Viewer {
  return {
    accountId: null,
    accountTenantId: null,
    name: "",
    tenant: NOWHERE,
    grants: [],
    roles: new Set(),
    wholeRoles: new Set(),
    groups: [],
    within: [],
    tour: [],
    locale,
    mustChangePassword: false,
    mustSetUpSecondFactor: false,
    sessionId: null,
    token: null,
    seenAt: null,
    system: false,
  };
}

/** The system acts for a tenant: rules that run by the clock, not by a person. */
export function systemViewer(tenant: ViewerTenant = NOWHERE): Viewer {
  return { ...stranger("zh-CN"), tenant, name: "系统", system: true };
}

/** Whether somebody holds one of the roles for the whole organization, not for a mass group alone. */
export function holds(viewer: Viewer, roles: readonly RoleName[]): boolean {
  return roles.some((role) => viewer.wholeRoles.has(role));
}

/** The grant that allows one of the roles, so that the event can say under which right somebody acted. */
export function grantFor(viewer: Viewer, roles: readonly RoleName[]): ViewerGrant | undefined {
  return viewer.grants.find((grant) => roles.includes(grant.role));
}
