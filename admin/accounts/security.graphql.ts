import * as contract from "../../schema/generated/graphql.ts";

export type OwnSecurity = contract.OwnSecurityFragment;
export type LinkedIdentity = contract.LinkedIdentityFragment;
export type SignsIn = NonNullable<contract.AccountSignsInQuery["account"]>;
export type { Role } from "../../schema/generated/graphql.ts";

export const ACCOUNT_SECURITY = contract.AccountSecurityDocument;
export const BEGIN_SECOND_FACTOR = contract.BeginSecondFactorDocument;
export const CONFIRM_SECOND_FACTOR = contract.ConfirmSecondFactorDocument;
export const RENEW_RECOVERY_CODES = contract.RenewRecoveryCodesDocument;
export const REMOVE_SECOND_FACTOR = contract.RemoveSecondFactorDocument;
export const BEGIN_IDENTITY_LINK = contract.BeginIdentityLinkDocument;
export const UNLINK_IDENTITY = contract.UnlinkIdentityDocument;
export const ACCOUNT_SIGNS_IN = contract.AccountSignsInDocument;
export const RESET_SECOND_FACTOR = contract.ResetSecondFactorDocument;
export const REGISTER_IDENTITY = contract.RegisterIdentityDocument;
export const REVOKE_IDENTITY = contract.RevokeIdentityDocument;
export const SECOND_FACTOR_ROLES = contract.SecondFactorRolesDocument;
export const SET_SECOND_FACTOR_ROLES = contract.SetSecondFactorRolesDocument;
