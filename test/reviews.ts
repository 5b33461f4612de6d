import { type Client, dig } from "./world.ts";

export interface Review {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly period: string;
  readonly dueOn: string;
  readonly timeliness: string;
  readonly leaderName: string;
  readonly subjectName: string;
  readonly allowedActions: ReadonlyArray<{ name: string; enabled: boolean }>;
}

const REVIEW = "id version state period dueOn timeliness leaderName subjectName allowedActions { name enabled }";

/** What came of an act: the codes of what was refused with the field, or the record. */
export async function send<T = Review>(
  client: Client,
  name: string,
  entity: string,
  args: Record<string, readonly [string, unknown]>,
  fields = REVIEW,
) {
  const declared = Object.entries(args).map(([key, [type]]) => `$${key}: ${type}`);
  const passed = Object.keys(args).map((key) => `${key}: $${key}`);
  const query = `mutation (${declared.join(", ")}) { ${name}(${passed.join(", ")}) { ${entity} { ${fields} } userErrors { code field } } }`;
  const answer = await client.ask(query, Object.fromEntries(Object.entries(args).map(([key, [, value]]) => [key, value])));
  const errors = dig<Array<{ code: string; field: string[] | null }> | undefined>(answer.data, [name, "userErrors"]) ?? [];
  const refused = errors.map(({ code, field }) => [code, ...(field ?? [])].join(" "));
  return { codes: [...answer.errors.map(({ extensions }) => extensions.code), ...refused], seen: dig<T | null>(answer.data, [name, entity]) ?? null };
}

/** Says who reviews whom: 王建国 an organization below, from today on. */
export const relate = (client: Client, input: Record<string, unknown>) =>
  send<{ id: string; version: number }>(
    client,
    "createReviewRelation",
    "reviewRelation",
    { input: ["ReviewRelationInput!", { kind: "SUBORDINATE", leaderName: "王建国", validFrom: "2026-10-15", ...input }] },
    "id version",
  );

export const end = (client: Client, { id, version }: { id: string; version: number }, validTo: string) =>
  send(
    client,
    "endReviewRelation",
    "reviewRelation",
    { id: ["ID!", id], version: ["Int!", version], validTo: ["Date!", validTo] },
    "id version validTo",
  );

const CONTENT = { mode: "ON_SITE", heldOn: "2026-10-15", strengths: "服务职工扎实，书屋常开。", shortcomings: [], help: [] };

/** Writes down a review held on site with nothing found wanting, or as `input` says. */
export const write = (client: Client, { id, version }: { id: string; version: number }, input: Record<string, unknown> = {}) =>
  send(client, "recordReviewObligation", "reviewObligation", {
    id: ["ID!", id],
    version: ["Int!", version],
    input: ["ReviewInput!", { ...CONTENT, ...input }],
  });

export const reviews = (client: Client, view: string, filter: Record<string, unknown> = {}): Promise<Review[]> =>
  client.get(
    `query ($filter: ReviewObligationFilter) { reviewObligations(view: ${view}, filter: $filter, page: { limit: 100 }) { items { ${REVIEW} } } }`,
    { filter },
    ["reviewObligations", "items"],
  );
