import { consoleDocument, DOCUMENTS, hashOf, POSTGRAPHILE } from "./documents.ts";
import { ABOVE, assignmentOf, idOf, tasksOf, tokenOf, type WorldSize } from "./world.ts";

/** How a contender is spoken to. */
export type Speech = "plain" | "query" | "document" | "postgraphile";

export interface Asked {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly id: string;
}

/** One thing to ask, before it is put in a contender's words. */
interface Wish {
  readonly organization: number;
  readonly id: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The same for whoever speaks no GraphQL. */
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Open {
  readonly tenantId: string;
  readonly id: string;
  readonly version: number;
}

export interface Workload {
  readonly name: string;
  readonly about: string;
  /** Only our own server is asked what the console asks. */
  readonly document: { readonly hash: string; readonly text: string };
  readonly peers: keyof typeof DOCUMENTS | null;
  /** Whether the limit has something to set beside it. */
  readonly limit?: true;
  wishes(size: WorldSize, open: readonly Open[]): Wish[];
}

const COUNT = 640;
const many = (one: (index: number) => Wish): Wish[] => Array.from({ length: COUNT }, (_, index) => one(index));
const own = (text: string): Workload["document"] => ({ hash: hashOf(text), text });
/** Tenants in an order that jumps about, the same every time. */
const tenantAt = ({ tenants }: WorldSize, index: number): number => ABOVE + ((index * 7919) % tenants);
const numberOf = (id: string): number => Number.parseInt(id.slice(-12), 16);

const details = (size: WorldSize): Wish[] =>
  many((index) => {
    const organization = tenantAt(size, index);
    const id = assignmentOf(size, (index * 31) % tasksOf(size), organization);
    return { organization, id, variables: { id }, body: { id } };
  });

const W: readonly Workload[] = [
  {
    name: "W1",
    about: "a tenant's list of 25 with assignee, organization and total",
    document: own(DOCUMENTS.W1),
    peers: "W1",
    wishes: (size) =>
      many((index) => {
        const page = { offset: (index % 4) * 25, limit: 25 };
        return { organization: tenantAt(size, index), id: "", variables: { page }, body: page };
      }),
  },
  { name: "W2", about: "one record with its history", document: own(DOCUMENTS.W2), peers: "W2", wishes: details },
  {
    name: "W3",
    about: "a progress mutation with its event",
    document: own(DOCUMENTS.W3),
    peers: "W3",
    wishes: (_size, open) =>
      open.slice(0, COUNT).map(({ tenantId, id, version }) => {
        const variables = { id, version, progress: version % 100 };
        return { organization: numberOf(tenantId), id, variables, body: variables };
      }),
  },
];

const screen = (name: string, about: string, wishes: Workload["wishes"]): Workload => ({
  name: `screen ${name}`,
  about,
  document: consoleDocument(name),
  peers: null,
  wishes,
});

const byTenant =
  (variables: Readonly<Record<string, unknown>>): Workload["wishes"] =>
  (size) =>
    many((index) => ({ organization: tenantAt(size, index), id: "", variables, body: {} }));

const page = { offset: 0, limit: 25 };

/** The five screens that people look at most, as the console asks for them. */
const SCREENS: readonly Workload[] = [
  screen("Today", "the first page of an organization", byTenant({})),
  screen("Assignments", "its ledger", byTenant({ view: "RECEIVED", filter: {}, sort: "DUE_ASC", page })),
  screen("Assignment", "one assignment with everything", details),
  screen("Messages", "its inbox", byTenant({ filter: {}, sort: "CREATED_DESC", page })),
  screen("Tasks", "what a federation has sent out, with its progress", () =>
    many((index) => ({ organization: index % ABOVE, id: "", variables: { filter: {}, sort: "CREATED_DESC", page }, body: {} })),
  ),
];

/** The limit scans every row in one statement. */
const W4: Workload = {
  ...screen("Overview", "the whole district, line against territory", () =>
    many(() => ({ organization: 0, id: "", variables: {}, body: { id: idOf("organization", 0) } })),
  ),
  name: "W4",
  limit: true,
};

export const WORKLOADS: readonly Workload[] = [...W, W4, ...SCREENS];

function bodyOf(workload: Workload, speech: Speech, { id, organization, variables, body }: Wish): object {
  if (speech === "plain") return body;
  if (speech === "document") return { documentId: workload.document.hash, variables };
  if (speech === "query" || workload.peers === null) return { query: workload.document.text, variables };
  const tenantId = idOf("organization", organization);
  const { offset = 0, version = 0, progress = 0 } = body;
  const event = {
    tenantId,
    rowId: "@new",
    at: new Date(),
    entityType: "Assignment",
    entityId: id,
    act: "reportProgress",
    reach: "OVERSIGHT",
  };
  const actor = { actorTenantId: tenantId, actorName: "bench", actorTenantName: "bench", requestId: "bench" };
  return {
    query: POSTGRAPHILE[workload.peers],
    variables: { tenantId, id, offset, ...(workload.peers === "W3" ? { patch: { version, progress }, event: { ...event, ...actor } } : {}) },
  };
}

/** What is asked, in the words of a contender. */
export function requestsFor(workload: Workload, speech: Speech, size: WorldSize, open: readonly Open[]): Asked[] {
  return workload.wishes(size, open).map((wish) => ({
    path: speech === "plain" ? `/${workload.name.toLowerCase()}` : "/graphql",
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json, application/json",
      cookie: `gongjian_session=${tokenOf(wish.organization)}`,
    },
    body: JSON.stringify(bodyOf(workload, speech, wish)),
    id: wish.id,
  }));
}
