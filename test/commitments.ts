import { type Client, dig } from "./world.ts";

export interface Commitment {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly number: number;
  readonly title: string;
  readonly dueOn: string;
  readonly againUntil: string | null;
  readonly draft: { readonly title: string; readonly returnReason: string | null } | null;
  readonly opinions: ReadonlyArray<{ readonly id: string; readonly adopted: boolean | null }>;
  readonly versions: ReadonlyArray<{
    readonly number: number;
    readonly title: string;
    readonly cause: string | null;
    readonly opinions: number;
    readonly adopted: number;
    readonly vettedBy: string;
  }>;
  readonly notes: ReadonlyArray<{ readonly kind: string; readonly body: string; readonly files: ReadonlyArray<{ readonly id: string }> }>;
  readonly appraisals: ReadonlyArray<{ readonly kind: string; readonly verdict: string; readonly givenBy: string }>;
  readonly timeline: ReadonlyArray<{ readonly act: string; readonly note: string | null }>;
  readonly allowedActions: ReadonlyArray<{ readonly name: string; readonly enabled: boolean; readonly reason: string | null }>;
}

const COMMITMENT = `id state version number title dueOn againUntil draft { title returnReason } opinions { id adopted }
  versions { number title cause opinions adopted vettedBy } notes { kind body files { id } } appraisals { kind verdict givenBy }
  timeline { act note } allowedActions { name enabled reason }`;

const TYPES: Readonly<Record<string, string>> = {
  id: "ID!",
  version: "Int!",
  reason: "String!",
  asked: "String!",
  askedUntil: "Date!",
  givenBy: "String!",
  body: "String!",
  opinionId: "ID!",
  adopted: "Boolean!",
  outcome: "String!",
  progress: "Int!",
  fileIds: "[ID!]",
  days: "Int",
};
const INPUTS: Readonly<Record<string, string>> = {
  draftCommitment: "CommitmentInput!",
  editCommitment: "CommitmentContentInput!",
  reviseCommitment: "CommitmentRevisionInput!",
  appraiseCommitment: "AppraisalInput!",
};
/** Arguments that one act requires and another does not. */
const NOTES: Readonly<Record<string, string>> = { concludeFulfilledCommitment: "String" };

export const CONTENT = {
  title: "为一千名职工免费体检",
  body: "年内联合区医院为园区一线职工免费体检一千人次，费用由工会经费列支。",
  link: "2026年度目标第3项：职工关爱行动",
  dueOn: "2026-12-31",
};

function typeOf(name: string, key: string): string {
  if (key === "input") return INPUTS[name] ?? "";
  return key === "note" ? (NOTES[name] ?? "String!") : (TYPES[key] ?? "String");
}

/** Calls an act on a commitment and says what came of it. */
export async function act(client: Client, name: string, args: Record<string, unknown>): Promise<{ codes: string[]; seen: Commitment | null }> {
  const declared = Object.keys(args).map((key) => `$${key}: ${typeOf(name, key)}`);
  const passed = Object.keys(args).map((key) => `${key}: $${key}`);
  const answer = await client.ask(
    `mutation (${declared.join(", ")}) { ${name}(${passed.join(", ")}) { commitment { ${COMMITMENT} } userErrors { code } } }`,
    args,
  );
  const refused = dig<Array<{ code: string }> | undefined>(answer.data, [name, "userErrors"]) ?? [];
  return {
    codes: [...answer.errors.map((error) => error.extensions.code), ...refused.map(({ code }) => code)],
    seen: dig<Commitment | null | undefined>(answer.data, [name, "commitment"]) ?? null,
  };
}

/** Does an act that must succeed. */
export async function must(client: Client, name: string, args: Record<string, unknown>): Promise<Commitment> {
  const { codes, seen } = await act(client, name, args);
  if (seen === null) throw new Error(`${name} was refused: ${codes.join(", ")}`);
  return seen;
}

export function drafted(client: Client, input: Record<string, unknown> = {}): Promise<Commitment> {
  return must(client, "draftCommitment", { input: { kind: "ANNUAL", subjectKind: "ORGANIZATION", ...CONTENT, ...input } });
}

const of = ({ id, version }: Commitment): { id: string; version: number } => ({ id, version });

/** Drafts, asks for opinions where that is needed, and has it published by the second person. */
export async function published(writer: Client, vetter: Client, input: Record<string, unknown> = {}): Promise<Commitment> {
  let seen = await drafted(writer, input);
  if (input["kind"] === "IMMEDIATE") seen = await must(writer, "submitImmediateCommitment", of(seen));
  else {
    seen = await must(writer, "openSolicitationCommitment", { ...of(seen), asked: "全体职工，张贴公示", askedUntil: "2026-10-31" });
    seen = await must(writer, "submitForVettingCommitment", { ...of(seen), outcome: "公示期内未收到意见" });
  }
  return must(vetter, "publishCommitment", of(seen));
}

export async function look(client: Client, id: string, view?: string): Promise<Commitment | null> {
  const answer = await client.ask(`query ($id: ID!, $view: CommitmentView) { commitment(id: $id, view: $view) { ${COMMITMENT} } }`, { id, view });
  return dig<Commitment | null | undefined>(answer.data, ["commitment"]) ?? null;
}
