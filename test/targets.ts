import { type Client, dig } from "./world.ts";

export interface Entry {
  readonly id: string;
  readonly kind: string;
  readonly value: number;
  readonly previous: number | null;
  readonly note: string;
  readonly files: ReadonlyArray<{ readonly id: string }>;
}

export interface Share {
  readonly id: string;
  readonly targetId: string;
  readonly version: number;
  readonly state: string;
  readonly title: string;
  readonly unit: string;
  readonly value: number;
  readonly dueOn: string;
  readonly reached: number | null;
  readonly reachedOn: string | null;
  readonly percent: number | null;
  readonly timeGone: number;
  readonly light: string;
  readonly tenant: { readonly id: string; readonly shortName: string };
  readonly entries: readonly Entry[];
  readonly commitments: ReadonlyArray<{ readonly id: string; readonly title: string }>;
  readonly timeline: ReadonlyArray<{ readonly act: string; readonly note: string | null }>;
  readonly allowedActions: ReadonlyArray<{ readonly name: string; readonly enabled: boolean }>;
}

export interface Target {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly revision: number;
  readonly total: number;
  readonly portions: ReadonlyArray<{ readonly organization: { readonly id: string }; readonly value: number }>;
  readonly difference: { readonly sum: number | null; readonly by: number; readonly differing: number };
  readonly progress: { readonly shares: number; readonly reached: number | null; readonly percent: number | null; readonly done: number };
  readonly timeline: ReadonlyArray<{ readonly act: string; readonly note: string | null }>;
  readonly allowedActions: ReadonlyArray<{ readonly name: string; readonly enabled: boolean }>;
}

export interface Position {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly number: number;
  readonly aim: number;
  readonly standing: number | null;
  readonly movement: string;
  readonly groupSize: number;
  readonly peerNames: readonly string[];
  readonly cause: string | null;
  readonly returnReason: string | null;
  readonly versions: ReadonlyArray<{ readonly number: number; readonly state: string; readonly aim: number; readonly movement: string }>;
  readonly timeline: ReadonlyArray<{ readonly act: string }>;
  readonly allowedActions: ReadonlyArray<{ readonly name: string; readonly enabled: boolean }>;
}

const SHARE = `id targetId version state title unit value dueOn reached reachedOn percent timeGone light tenant { id shortName }
  entries { id kind value previous note files { id } } commitments { id title } timeline { act note } allowedActions { name enabled }`;
const TARGET = `id version state revision total portions { organization { id } value } difference { sum by differing }
  progress { shares reached percent done } timeline { act note } allowedActions { name enabled }`;
export const POSITION = `id version state number aim standing movement groupSize peerNames cause returnReason
  versions { number state aim movement } timeline { act } allowedActions { name enabled }`;

const RECORDS = { annualTarget: TARGET, targetShare: SHARE, targetPosition: POSITION } as const;
interface Found {
  readonly annualTarget: Target;
  readonly targetShare: Share;
  readonly targetPosition: Position;
}
type Kind = keyof Found;

const TYPES: Readonly<Record<string, string>> = { id: "ID!", version: "Int!", year: "Int!", reason: "String!", note: "String!" };
const INPUTS: Readonly<Record<string, string>> = {
  amendAnnualTarget: "AmendTargetInput!",
  reportTargetShare: "ReachedInput!",
  correctTargetShare: "CorrectionInput!",
};
const KINDS = Object.keys(RECORDS) as Kind[];
const kindOf = (name: string): Kind => KINDS.find((kind) => name.toLowerCase().endsWith(kind.toLowerCase())) ?? "annualTarget";
const inputOf = (name: string): string => INPUTS[name] ?? (kindOf(name) === "targetPosition" ? "PositionInput!" : "AnnualTargetInput!");

export interface Done<K extends Kind> {
  readonly codes: readonly string[];
  readonly seen: Found[K] | null;
}

/** An act by its mutation; refusals come back as "CODE path of the field". */
export async function attempt<K extends Kind>(client: Client, _kind: K, name: string, args: Record<string, unknown>): Promise<Done<K>> {
  const kind = kindOf(name);
  const declared = Object.keys(args).map((key) => `$${key}: ${key === "input" ? inputOf(name) : (TYPES[key] ?? "String")}`);
  const passed = Object.keys(args).map((key) => `${key}: $${key}`);
  const query = `mutation (${declared.join(", ")}) { ${name}(${passed.join(", ")}) { ${kind} { ${RECORDS[kind]} } userErrors { code field } } }`;
  const answer = await client.ask(query, args);
  const refused = dig<Array<{ code: string; field: string[] | null }> | undefined>(answer.data, [name, "userErrors"]) ?? [];
  return {
    codes: [...answer.errors.map(({ extensions }) => extensions.code), ...refused.map(({ code, field }) => [code, ...(field ?? [])].join(" "))],
    seen: dig<Found[K] | null | undefined>(answer.data, [name, kind]) ?? null,
  };
}

export async function must<K extends Kind>(client: Client, kind: K, name: string, args: Record<string, unknown>): Promise<Found[K]> {
  const { codes, seen } = await attempt(client, kind, name, args);
  if (seen === null) throw new Error(`${name}: ${codes.join()}`);
  return seen;
}

export async function look<K extends Kind>(client: Client, kind: K, id: string): Promise<Found[K] | null> {
  const answer = await client.ask(`query ($id: ID!) { ${kind}(id: $id) { ${RECORDS[kind]} } }`, { id });
  return dig<Found[K] | null | undefined>(answer.data, [kind]) ?? null;
}

export const sharesOf = (client: Client, view: "OWN" | "ISSUED" | "OVERSEEN", filter: Record<string, unknown> = {}): Promise<Share[]> =>
  client.get(
    `query ($filter: TargetShareFilter) { targetShares(view: ${view}, filter: $filter, sort: TENANT_ASC, page: { limit: 100 }) { items { ${SHARE} } } }`,
    { filter },
    ["targetShares", "items"],
  );

export const offered = (record: { readonly allowedActions: ReadonlyArray<{ name: string; enabled: boolean }> } | null): string[] =>
  (record?.allowedActions ?? [])
    .filter(({ enabled }) => enabled)
    .map(({ name }) => name)
    .sort();

export const TARGET_INPUT = {
  year: 2026,
  title: "新建非公企业工会",
  measure: "全年新建单独或联合工会组织的非公企业数",
  unit: "个",
  spread: "SUM",
  total: 100,
  aspects: ["ORGANIZATION", "WORK"],
  dueOn: "2026-12-31",
  selector: { lines: ["UNION"], kinds: ["MASS_ORGANIZATION"] },
  split: "EQUAL",
};

interface Proposed {
  readonly organization: { readonly id: string; readonly shortName: string };
  readonly heads: number;
  readonly value: number | null;
}

/** What falls to whom, as the server proposes it. */
export async function proposal(client: Client, input: Record<string, unknown> = {}): Promise<Proposed[]> {
  const { selector, total, spread, split } = { ...TARGET_INPUT, ...input };
  return client.get(
    "query ($input: TargetSplitInput!) { targetSplit(input: $input) { count rows { organization { id shortName } heads value } } }",
    { input: { selector, total, spread, split } },
    ["targetSplit", "rows"],
  );
}

/** A draft with the shares the server proposes. */
export async function draftTarget(client: Client, input: Record<string, unknown> = {}): Promise<Target> {
  const rows = await proposal(client, input);
  const shares = rows.map(({ organization, value }) => ({ organizationId: organization.id, value: value ?? 1 }));
  return must(client, "annualTarget", "createAnnualTarget", { input: { ...TARGET_INPUT, shares, ...input } });
}
