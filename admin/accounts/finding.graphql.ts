import * as contract from "../../schema/generated/graphql.ts";

export type Finding = contract.AccountFindingsQuery["accountFindings"]["items"][number];

export const ACCOUNT_FINDINGS = contract.AccountFindingsDocument;
export const ACCOUNT_FINDING_COUNTS = contract.AccountFindingCountsDocument;
export const ACCOUNT_SESSIONS = contract.AccountSessionsDocument;
export const SIGN_OUT_ACCOUNT = contract.SignOutAccountDocument;
