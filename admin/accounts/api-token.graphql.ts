import * as contract from "../../schema/generated/graphql.ts";

/** A token as listed; who holds it only where one administers it. */
export type ApiToken = contract.ApiTokenRecordFragment & { readonly account?: { readonly id: string; readonly name: string } | null };

export const MY_API_TOKENS = contract.MyApiTokensDocument;
export const API_TOKENS = contract.ApiTokensDocument;
export const CREATE_API_TOKEN = contract.CreateApiTokenDocument;
export const REVOKE_API_TOKEN = contract.RevokeApiTokenDocument;
