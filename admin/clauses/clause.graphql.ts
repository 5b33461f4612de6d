import * as contract from "../../schema/generated/graphql.ts";

export type PolicyDocument = contract.PolicyDocumentRecordFragment;
export type Report = contract.ClauseReportQuery["clauseReport"];
export type Numbers = contract.ClauseNumbersFragment;

export const DOCUMENTS = contract.PolicyDocumentsDocument;
export const DOCUMENT = contract.PolicyDocumentDetailsDocument;
export const CREATE = contract.CreatePolicyDocumentDocument;
export const EDIT = contract.EditPolicyDocumentDocument;
export const REPORT = contract.ClauseReportDocument;
