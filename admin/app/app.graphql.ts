import * as contract from "../../schema/generated/graphql.ts";

export type Viewer = contract.ViewerFragment;
export type Change = contract.ChangesSubscription["changes"];

export const VIEWER = contract.ViewerDocument;
export const SIGN_IN_OPTIONS = contract.SignInOptionsDocument;
export const CONFIRM_SIGN_IN = contract.ConfirmSignInDocument;
export const SIGN_IN = contract.SignInDocument;
export const SIGN_OUT = contract.SignOutDocument;
export const SWITCH_TENANT = contract.SwitchTenantDocument;
export const SET_LOCALE = contract.SetLocaleDocument;
export const CHANGE_PASSWORD = contract.ChangePasswordDocument;
export const FIND = contract.FindDocument;
export const CHANGES = contract.ChangesDocument;
export const UNREAD = contract.UnreadDocument;
