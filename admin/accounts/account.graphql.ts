import * as contract from "../../schema/generated/graphql.ts";

export type Account = contract.AccountRecordFragment;
export type Grant = Account["grants"][number];
export type Session = contract.SessionsQuery["sessions"][number];

export const ACCOUNTS = contract.AccountsDocument;
export const ACCOUNT = contract.AccountDocument;
export const CREATE_ACCOUNT = contract.CreateAccountDocument;
export const RESET_PASSWORD = contract.ResetPasswordDocument;
export const SUSPEND_ACCOUNT = contract.SuspendAccountDocument;
export const RESUME_ACCOUNT = contract.ResumeAccountDocument;
export const CREATE_GRANT = contract.CreateGrantDocument;
export const END_GRANT = contract.EndGrantDocument;
export const SESSIONS = contract.SessionsDocument;
export const REVOKE_SESSION = contract.RevokeSessionDocument;
export const COMPLETE_SETUP = contract.CompleteSetupDocument;
