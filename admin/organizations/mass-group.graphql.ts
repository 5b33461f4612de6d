import type { Action, Reference } from "./organization.graphql.ts";

export interface Officer {
  readonly name: string;
  readonly post: string;
  readonly termEndsOn: string | null;
}

export interface MassGroup {
  readonly id: string;
  readonly kind: string;
  readonly parentId: string | null;
  readonly divisionCode: string | null;
  readonly name: string;
  readonly memberCount: number;
  readonly foundedOn: string | null;
  readonly status: "ACTIVE" | "DISSOLVED";
  readonly officers: readonly Officer[];
  readonly version: number;
  readonly tenant: Reference;
  readonly allowedActions: readonly Action[];
}

export interface JointBuilding {
  readonly id: string;
  readonly party: Reference;
  readonly mass: Reference;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly note: string | null;
  readonly version: number;
  readonly allowedActions: readonly Action[];
}

const RECORD = `id kind parentId divisionCode name memberCount foundedOn status version
  officers { name post termEndsOn } tenant { id name shortName } allowedActions { name enabled reason }`;
const PAIR = `id validFrom validTo note version party { id name shortName } mass { id name shortName }
  allowedActions { name enabled reason }`;
const ERRORS = "userErrors { code field message params }";

export const MASS_GROUPS = `query MassGroups($filter: MassGroupFilter, $sort: MassGroupSort, $page: PageInput) {
  massGroups(filter: $filter, sort: $sort, page: $page) { total items { ${RECORD} } }
}`;

export const MASS_GROUP = `query MassGroup($id: ID!) { massGroup(id: $id) { ${RECORD} } }`;

export const CREATE_MASS_GROUP = `mutation CreateMassGroup($input: MassGroupInput!) {
  createMassGroup(input: $input) { massGroup { ${RECORD} } ${ERRORS} }
}`;

export const EDIT_MASS_GROUP = `mutation EditMassGroup($id: ID!, $version: Int!, $input: MassGroupInput!) {
  editMassGroup(id: $id, version: $version, input: $input) { massGroup { ${RECORD} } ${ERRORS} }
}`;

export const JOINT_BUILDINGS = `query JointBuildings { jointBuildings { ${PAIR} } }`;

export const CREATE_JOINT_BUILDING = `mutation CreateJointBuilding($input: JointBuildingInput!) {
  createJointBuilding(input: $input) { jointBuilding { id } ${ERRORS} }
}`;

export const END_JOINT_BUILDING = `mutation EndJointBuilding($id: ID!, $version: Int!, $validTo: Date!) {
  endJointBuilding(id: $id, version: $version, validTo: $validTo) { jointBuilding { id } ${ERRORS} }
}`;

export const DISSOLVE_MASS_GROUP = `mutation DissolveMassGroup($id: ID!, $version: Int!) {
  dissolveMassGroup(id: $id, version: $version) { massGroup { id } ${ERRORS} }
}`;
