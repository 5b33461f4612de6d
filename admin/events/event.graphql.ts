import * as contract from "../../schema/generated/graphql.ts";

export type AuditEvent = contract.EventsQuery["events"]["items"][number];
/** One read of this organization's rows by somebody outside. */
export type AccessEntry = contract.AccessEntriesQuery["accessEntries"]["items"][number];

export const EVENTS = contract.EventsDocument;
export const ACCESS_ENTRIES = contract.AccessEntriesDocument;
