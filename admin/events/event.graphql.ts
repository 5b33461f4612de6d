import * as contract from "../../schema/generated/graphql.ts";

export type AuditEvent = contract.EventsQuery["events"]["items"][number];
/** One read of this organization's rows by somebody outside. */
export type AccessEntry = contract.AccessEntriesQuery["accessEntries"]["items"][number];

/** How far the record is sealed, and what the last check of it found. */
export type Evidence = contract.EvidenceQuery["evidence"];

export const EVENTS = contract.EventsDocument;
export const ACCESS_ENTRIES = contract.AccessEntriesDocument;
export const EVIDENCE = contract.EvidenceDocument;
