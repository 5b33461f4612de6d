import type { Role } from "./role-scope.ts";

export interface Reference {
  readonly id: string;
  readonly name: string;
}

export interface Action {
  readonly name: string;
  readonly enabled: boolean;
  readonly reason: string | null;
}

export interface Grant {
  readonly id: string;
  readonly tenant: Reference;
  readonly role: Role;
  readonly scope: string;
  readonly scopeId: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly reason: string;
  readonly active: boolean;
}

export interface Account {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly status: "ACTIVE" | "SUSPENDED";
  readonly tenant: Reference;
  readonly lastSignInAt: string | null;
  readonly version: number;
  readonly grants: readonly Grant[];
  readonly allowedActions: readonly Action[];
}

export interface Session {
  readonly id: string;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly address: string;
  readonly userAgent: string;
  readonly current: boolean;
}

const RECORD = `id username name status version lastSignInAt tenant { id name }
  grants { id role scope scopeId validFrom validTo reason active tenant { id name } }
  allowedActions { name enabled reason }`;
const ERRORS = "userErrors { code field message params }";

export const ACCOUNTS = `query Accounts($filter: AccountFilter, $sort: AccountSort, $page: PageInput) {
  accounts(filter: $filter, sort: $sort, page: $page) { total items { ${RECORD} } }
}`;

export const ACCOUNT = `query Account($id: ID!) { account(id: $id) { ${RECORD} } }`;

export const CREATE_ACCOUNT = `mutation CreateAccount($input: AccountInput!) {
  createAccount(input: $input) { temporaryPassword account { ${RECORD} } ${ERRORS} }
}`;

export const RESET_PASSWORD = `mutation ResetPassword($id: ID!, $version: Int!) {
  resetPassword(id: $id, version: $version) { temporaryPassword account { ${RECORD} } ${ERRORS} }
}`;

export const SUSPEND_ACCOUNT = `mutation SuspendAccount($id: ID!, $version: Int!) {
  suspendAccount(id: $id, version: $version) { account { id } ${ERRORS} }
}`;

export const RESUME_ACCOUNT = `mutation ResumeAccount($id: ID!, $version: Int!) {
  resumeAccount(id: $id, version: $version) { account { id } ${ERRORS} }
}`;

export const CREATE_GRANT = `mutation CreateGrant($input: GrantInput!) {
  createGrant(input: $input) { grant { id } ${ERRORS} }
}`;

export const END_GRANT = `mutation EndGrant($id: ID!, $reason: String!) {
  endGrant(id: $id, reason: $reason) { grant { id } ${ERRORS} }
}`;

export const SESSIONS = "query Sessions { sessions { id createdAt lastSeenAt address userAgent current } }";

export const REVOKE_SESSION = `mutation RevokeSession($id: ID!) { revokeSession(id: $id) { signedOut ${ERRORS} } }`;

export const COMPLETE_SETUP = `mutation CompleteSetup($token: String!, $input: SetupInput!) {
  completeSetup(token: $token, input: $input) { viewer { locale } ${ERRORS} }
}`;
