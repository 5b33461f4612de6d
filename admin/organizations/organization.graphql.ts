/** What the console asks about organizations. */
export interface Reference {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
}

export interface Action {
  readonly name: string;
  readonly enabled: boolean;
  readonly reason: string | null;
}

export interface HierarchyLink {
  readonly id: string;
  readonly hierarchy: "LINE" | "TERRITORY";
  readonly parent: Reference;
  readonly validFrom: string;
  readonly validTo: string | null;
}

export interface Organization extends Reference {
  readonly kind: string;
  readonly line: string;
  readonly divisionCode: string;
  readonly status: "ACTIVE" | "SUSPENDED" | "CLOSED";
  readonly secondPersonApproval: boolean;
  readonly version: number;
  readonly lineParent: Reference | null;
  readonly territoryParent: Reference | null;
  /** Only asked for one organization at a time. */
  readonly principal?: string | null;
  readonly parents?: readonly HierarchyLink[];
  readonly allowedActions?: readonly Action[];
}

export interface Division {
  readonly code: string;
  readonly name: string;
  readonly parentCode: string | null;
}

const REFERENCE = "id name shortName";
const ROW = `id kind line divisionCode name shortName status secondPersonApproval version lineParent { ${REFERENCE} } territoryParent { ${REFERENCE} }`;
const RECORD = `${ROW} principal
  parents { id hierarchy validFrom validTo parent { ${REFERENCE} } }
  allowedActions { name enabled reason }`;

export const ORGANIZATIONS = `query Organizations($filter: OrganizationFilter, $sort: OrganizationSort, $page: PageInput) {
  organizations(filter: $filter, sort: $sort, page: $page) { total items { ${ROW} } }
}`;

export const ORGANIZATION = `query Organization($id: ID!) { organization(id: $id) { ${RECORD} } }`;

export const DIVISIONS = "query Divisions { divisions { code name parentCode } }";

const ERRORS = "userErrors { code field message params }";

export const CREATE_ORGANIZATION = `mutation CreateOrganization($input: OrganizationInput!) {
  createOrganization(input: $input) { organization { ${RECORD} } ${ERRORS} }
}`;

export const EDIT_ORGANIZATION = `mutation EditOrganization($id: ID!, $version: Int!, $input: OrganizationInput!) {
  editOrganization(id: $id, version: $version, input: $input) { organization { ${RECORD} } ${ERRORS} }
}`;

export const MOVE_ORGANIZATION = `mutation MoveOrganization($id: ID!, $version: Int!, $hierarchy: Hierarchy!, $parentId: ID, $validFrom: Date!) {
  moveOrganization(id: $id, version: $version, hierarchy: $hierarchy, parentId: $parentId, validFrom: $validFrom) { organization { id } ${ERRORS} }
}`;

export const SUSPEND_ORGANIZATION = `mutation SuspendOrganization($id: ID!, $version: Int!, $reason: String!) {
  suspendOrganization(id: $id, version: $version, reason: $reason) { organization { id } ${ERRORS} }
}`;

export const RESUME_ORGANIZATION = `mutation ResumeOrganization($id: ID!, $version: Int!) {
  resumeOrganization(id: $id, version: $version) { organization { id } ${ERRORS} }
}`;

export const CLOSE_ORGANIZATION = `mutation CloseOrganization($id: ID!, $version: Int!, $reason: String!) {
  closeOrganization(id: $id, version: $version, reason: $reason) { organization { id } ${ERRORS} }
}`;

export const SET_SECOND_PERSON_APPROVAL = `mutation SetSecondPersonApproval($id: ID!, $version: Int!, $enabled: Boolean!) {
  setSecondPersonApproval(id: $id, version: $version, enabled: $enabled) { organization { id } ${ERRORS} }
}`;
