import * as contract from "../../schema/generated/graphql.ts";

export type Viewer = contract.ViewerFragment;

export const VIEWER = contract.ViewerDocument;
export const SIGN_IN = contract.SignInDocument;
export const SIGN_OUT = contract.SignOutDocument;
export const SWITCH_TENANT = contract.SwitchTenantDocument;
export const SET_LOCALE = contract.SetLocaleDocument;
export const CHANGE_PASSWORD = contract.ChangePasswordDocument;
export const FIND = contract.FindDocument;
