import * as contract from "../../schema/generated/graphql.ts";

export type MassGroup = contract.MassGroupRecordFragment;
export type Officer = MassGroup["officers"][number];
export type JointBuilding = contract.JointBuildingRecordFragment;

export const MASS_GROUPS = contract.MassGroupsDocument;
export const OFFICER_TERMS = contract.OfficerTermsDocument;
export const MASS_GROUP = contract.MassGroupDocument;
export const CREATE_MASS_GROUP = contract.CreateMassGroupDocument;
export const EDIT_MASS_GROUP = contract.EditMassGroupDocument;
export const DISSOLVE_MASS_GROUP = contract.DissolveMassGroupDocument;
export const JOINT_BUILDINGS = contract.JointBuildingsDocument;
export const CREATE_JOINT_BUILDING = contract.CreateJointBuildingDocument;
export const END_JOINT_BUILDING = contract.EndJointBuildingDocument;
