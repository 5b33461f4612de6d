export const ROLES = [
  "TENANT_OPERATOR",
  "TENANT_APPROVER",
  "TENANT_ADMIN",
  "ISSUER",
  "ADMISSION_OFFICER",
  "RECEIVER",
  "LINE_READER",
  "TERRITORY_READER",
  "DISTRICT_READER",
  "AUDITOR",
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
  readonly locale: "zh-CN" | "en";
  readonly mustChangePassword: boolean;
  readonly sessionId: string | null;
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
    locale,
    mustChangePassword: false,
    sessionId: null,
    system: false,
  };
}

/** The system acts for a tenant: rules that run by the clock, not by a person. */
export function systemViewer(tenant: ViewerTenant = NOWHERE): Viewer {
  return { ...stranger("zh-CN"), tenant, name: "系统", system: true };
}

/** The grant that allows one of the roles, so that the event can say under which right somebody acted. */
export function grantFor(viewer: Viewer, roles: readonly RoleName[]): ViewerGrant | undefined {
  return viewer.grants.find((grant) => roles.includes(grant.role));
}
