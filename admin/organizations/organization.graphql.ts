import * as contract from "../../schema/generated/graphql.ts";

/** A row of the directory; the rest is only asked for one organization at a time. */
export type Organization = contract.OrganizationRowFragment & Partial<contract.OrganizationRecordFragment>;
export type HierarchyLink = contract.OrganizationRecordFragment["parents"][number];

export type Planned = contract.PlannedOrganizationRowFragment;

export const ORGANIZATIONS = contract.OrganizationsDocument;
export const ORGANIZATION = contract.OrganizationDocument;
export const DIVISIONS = contract.DivisionsDocument;
export const CREATE_ORGANIZATION = contract.CreateOrganizationDocument;
export const EDIT_ORGANIZATION = contract.EditOrganizationDocument;
export const MOVE_ORGANIZATION = contract.MoveOrganizationDocument;
export const SUSPEND_ORGANIZATION = contract.SuspendOrganizationDocument;
export const RESUME_ORGANIZATION = contract.ResumeOrganizationDocument;
export const CLOSE_ORGANIZATION = contract.CloseOrganizationDocument;
export const SET_SECOND_PERSON_APPROVAL = contract.SetSecondPersonApprovalDocument;
export const ORGANIZATION_PLAN = contract.OrganizationPlanDocument;
export const CREATE_ORGANIZATIONS = contract.CreateOrganizationsDocument;
