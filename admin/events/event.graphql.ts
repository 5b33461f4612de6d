export interface AuditEvent {
  readonly id: string;
  readonly at: string;
  readonly entityType: string;
  readonly entityId: string;
  readonly act: string;
  readonly actorName: string;
  readonly actorTenantName: string;
  readonly role: string | null;
  readonly before: unknown;
  readonly after: unknown;
  readonly note: string | null;
  readonly requestId: string;
}

/** One read of this organization's rows by somebody outside. */
export interface AccessEntry {
  readonly id: string;
  readonly at: string;
  readonly readerTenantName: string;
  readonly readerName: string;
  readonly operation: string;
  readonly entityType: string | null;
  readonly entityId: string | null;
  readonly rows: number;
  readonly scope: string;
}

/** How far the record is sealed, and what the last check of it found. */
export interface Evidence {
  readonly sealedAt: string | null;
  readonly seals: number;
  readonly sealed: number;
  readonly unsealed: number;
  readonly verifiedAt: string | null;
  readonly findings: number | null;
  readonly firstFinding: string | null;
}

export const EVIDENCE = "query Evidence { evidence { sealedAt seals sealed unsealed verifiedAt findings firstFinding } }";

export const EVENTS = `query Events($filter: EventFilter, $sort: EventSort, $page: PageInput) {
  events(filter: $filter, sort: $sort, page: $page) {
    total items { id at entityType entityId act actorName actorTenantName role note before after requestId }
  }
}`;

export const ACCESS_ENTRIES = `query AccessEntries($filter: AccessEntryFilter, $sort: AccessEntrySort, $page: PageInput) {
  accessEntries(filter: $filter, sort: $sort, page: $page) {
    total items { id at readerTenantName readerName operation entityType entityId rows scope }
  }
}`;
