import * as contract from "../../schema/generated/graphql.ts";

export type Enterprise = contract.EnterpriseRecordFragment;
export type Coverage = contract.EnterpriseCoverageQuery["enterpriseCoverage"];
export type EnterpriseCoverageRow = contract.EnterpriseRowFragment;

export const ENTERPRISES = contract.EnterprisesDocument;
export const ENTERPRISE = contract.EnterpriseDocument;
export const CREATE_ENTERPRISE = contract.CreateEnterpriseDocument;
export const EDIT_ENTERPRISE = contract.EditEnterpriseDocument;
export const CLOSE_ENTERPRISE = contract.CloseEnterpriseDocument;
export const COVERAGE = contract.EnterpriseCoverageDocument;
