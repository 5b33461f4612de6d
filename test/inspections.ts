import { type Client, dig, type World } from "./world.ts";

export interface Finding {
  readonly id: string;
  readonly version: number;
  readonly item: string;
  readonly verdict: string | null;
  readonly files: ReadonlyArray<{ id: string }>;
  readonly rectification: { id: string; state: string; version: number } | null;
}

export interface Visit {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly targetId: string;
  readonly plannedOn: string;
  readonly heldOn: string | null;
  readonly findings: readonly Finding[];
  readonly answers: ReadonlyArray<{ key: string; rating: string; note: string | null }>;
  readonly checklist: ReadonlyArray<{ key: string; aspect: string; text: string }>;
  readonly timeline: ReadonlyArray<{ act: string }>;
  readonly allowedActions: ReadonlyArray<{ name: string; enabled: boolean }>;
}

const VISIT = `id version state targetId plannedOn heldOn checklist { key aspect text } answers { key rating note } timeline { act }
  findings { id version item verdict files { id } rectification { id state version } } allowedActions { name enabled }`;
const TOUR = { startsOn: "2026-10-01", endsOn: "2026-11-30" };

const TYPES: Readonly<Record<string, string>> = {
  id: "ID!",
  groupId: "ID!",
  version: "Int!",
  notice: "String!",
  reason: "String!",
  summary: "String!",
  answer: "String!",
  on: "Date!",
};
const INPUTS: Readonly<Record<string, string>> = {
  createInspectionGroup: "InspectionGroupInput!",
  editInspectionGroup: "InspectionGroupInput!",
  addInspectionMember: "InspectionMemberInput!",
  assignInspectionTargets: "InspectionTargetsInput!",
  planInspectionVisit: "InspectionPlanInput!",
  answerInspectionVisit: "InspectionAnswerInput!",
  addFindingInspectionVisit: "InspectionFindingInput!",
  editInspectionFinding: "InspectionFindingInput!",
  contestInspectionVisit: "[ContestedFindingInput!]!",
  resolveContestInspectionVisit: "[DecidedFindingInput!]!",
  giveInspectionAdvice: "InspectionAdviceInput!",
};

function entityOf(name: string): { readonly field: string; readonly fields: string } {
  if (/(Member|Targets?)$/.test(name)) return { field: "groupId", fields: "" };
  if (name.endsWith("InspectionGroup")) return { field: "inspectionGroup", fields: "{ id version allowedActions { name enabled } }" };
  if (name.endsWith("InspectionAdvice")) return { field: "inspectionAdvice", fields: "{ id version state }" };
  if (name === "addFindingInspectionVisit" || name === "editInspectionFinding") return { field: "inspectionFinding", fields: "{ id version item }" };
  return { field: "inspectionVisit", fields: `{ ${VISIT} }` };
}

export interface Came<T> {
  readonly codes: string[];
  readonly seen: T | null;
}

/** Calls an act and says what came of it: codes of refusals with their field, or the record. */
export async function act<T = Visit>(
  client: Client,
  name: string,
  args: Record<string, unknown>,
  headers: Record<string, string> = {},
): Promise<Came<T>> {
  const typeOf = (key: string): string => (key === "input" || key === "findings" ? (INPUTS[name] ?? "String") : (TYPES[key] ?? "String"));
  const declared = Object.keys(args).map((key) => `$${key}: ${typeOf(key)}`);
  const passed = Object.keys(args).map((key) => `${key}: $${key}`);
  const { field, fields } = entityOf(name);
  const query = `mutation (${declared.join(", ")}) { ${name}(${passed.join(", ")}) { ${field} ${fields} userErrors { code field } } }`;
  const answer = await client.ask(query, args, headers);
  const refused = dig<Array<{ code: string; field: string[] | null }> | undefined>(answer.data, [name, "userErrors"]) ?? [];
  const codes = [...answer.errors.map(({ extensions }) => extensions.code), ...refused.map(({ code, field: at }) => [code, ...(at ?? [])].join(" "))];
  return { codes, seen: dig<T | null | undefined>(answer.data, [name, field]) ?? null };
}

/** Does an act that must succeed. */
export async function must<T = Visit>(client: Client, name: string, args: Record<string, unknown>): Promise<T> {
  const { codes, seen } = await act<T>(client, name, args);
  if (seen === null) throw new Error(`${name} was refused: ${codes.join(", ")}`);
  return seen;
}

export const makeGroup = (office: Client, name: string, input: Record<string, unknown> = {}) =>
  must<{ id: string; version: number }>(office, "createInspectionGroup", { input: { kind: "TOURING", name, ...TOUR, ...input } });

/** An account without any right in its own organization but to work there; it signs in again, into the office's tenant, as a member. */
export async function join(world: World, office: Client, about: { from: Client; groupId: string; isLeader?: boolean }): Promise<Client> {
  const { from, groupId, isLeader = false } = about;
  await must(office, "addInspectionMember", { groupId, input: { username: from.username, isLeader } });
  // Who has no other right signs in for the first time now.
  if (from.cookie === "") await from.signIn(from.username);
  const { id } = await world.organization("区委组织部");
  await from.get("mutation ($id: ID!) { switchTenant(tenantId: $id) { userErrors { code } } }", { id });
  return from;
}

/** Puts a group in charge of organizations by their short names; answers with the charges' ids. */
export async function charge(world: World, office: Client, groupId: string, names: readonly string[]): Promise<string[]> {
  const organizationIds = await Promise.all(names.map(async (name) => (await world.organization(name)).id));
  await must(office, "assignInspectionTargets", { groupId, input: { organizationIds } });
  const targets = await office.get<Array<{ id: string; organization: { id: string } }>>(
    "query ($id: ID!) { inspectionGroup(id: $id) { targets { id organization { id } } } }",
    { id: groupId },
    ["inspectionGroup", "targets"],
  );
  return organizationIds.map((id) => targets.find(({ organization }) => organization.id === id)?.id ?? "");
}

export async function look(client: Client, id: string, view = ""): Promise<Visit | null> {
  const answer = await client.ask(`query ($id: ID!) { inspectionVisit(id: $id${view === "" ? "" : `, view: ${view}`}) { ${VISIT} } }`, { id });
  return dig<Visit | null | undefined>(answer.data, ["inspectionVisit"]) ?? null;
}

export const offered = (visit: Visit | null): string[] =>
  (visit?.allowedActions ?? []).filter(({ enabled }) => enabled).map(({ name }) => name.replace("InspectionVisit", ""));

export const PROBLEM = { aspect: "CONDUCT", item: "职工书屋未按时开放", problem: "检查时书屋锁闭，借阅登记停在三月。" };
