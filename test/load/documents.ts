import { createHash } from "node:crypto";
import { consoleDocuments } from "../documents.ts";

/** What every GraphQL server in the bench is asked, in the names of our schema. */
export const DOCUMENTS = {
  W1: "query W1($page: PageInput) { assignments(view: RECEIVED, page: $page) { total items { id title state effectiveDueOn progress version assignee tenant { id name shortName } } } }",
  W2: "query W2($id: ID!) { assignment(id: $id) { id title state version progress dueOn effectiveDueOn assignee tenant { id name } timeline { id at act actorName actorTenant note fromState toState } } }",
  W3: "mutation W3($id: ID!, $version: Int!, $progress: Int!) { reportProgressAssignment(id: $id, version: $version, progress: $progress) { assignment { id version progress } userErrors { code message } } }",
} as const;

/** The same in the names that PostGraphile makes of the tables. */
export const POSTGRAPHILE = {
  W1: "query ($offset: Int, $tenantId: UUID!) { allAssignments(condition: { tenantId: $tenantId }, orderBy: [EFFECTIVE_DUE_ON_ASC, ROW_ID_ASC], first: 25, offset: $offset) { totalCount nodes { rowId title state effectiveDueOn progress version assigneeName organizationByTenantId { rowId name shortName } } } }",
  W2: "query ($tenantId: UUID!, $id: UUID!) { assignmentByTenantIdAndRowId(tenantId: $tenantId, rowId: $id) { rowId title state version progress dueOn effectiveDueOn assigneeName organizationByTenantId { rowId name } } allEvents(condition: { tenantId: $tenantId, entityId: $id }, orderBy: ROW_ID_ASC) { nodes { rowId at act actorName actorTenantName note before after } } }",
  W3: "mutation ($tenantId: UUID!, $id: UUID!, $patch: AssignmentPatch!, $event: EventInput!) { updateAssignmentByTenantIdAndRowId(input: { tenantId: $tenantId, rowId: $id, assignmentPatch: $patch }) { assignment { rowId version progress } } createEvent(input: { event: $event }) { event { rowId } } }",
} as const;

export const hashOf = (text: string): string => `sha256:${createHash("sha256").update(text).digest("hex")}`;

/** The documents of the workloads by hash, as an installation's own clients would have them kept. */
export const kept: Readonly<Record<string, string>> = Object.fromEntries(Object.values(DOCUMENTS).map((text) => [hashOf(text), text]));

/** A document of the console by the name of its operation, as the console sends it. */
export function consoleDocument(name: string): { hash: string; text: string } {
  const found = consoleDocuments().find(({ text }) => new RegExp(`(query|mutation) ${name}\\b`).test(text));
  if (found === undefined) throw new Error(`the console has no operation ${name}`);
  return found;
}
