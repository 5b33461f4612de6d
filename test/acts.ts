import type { Client } from "./world.ts";
import { dig } from "./world.ts";

export interface Seen {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly timeliness: string;
}

export interface Outcome {
  readonly codes: string[];
  readonly seen: Seen | null;
}

const ASSIGNMENT = "id state version timeliness";
const INPUTS: Readonly<Record<string, string>> = {
  reason: "String!",
  reasons: "[ReturnReasonInput!]!",
  contents: "[ContentInput!]",
  note: "String!",
  dueOn: "Date!",
  progress: "Int!",
  level: "SupervisionLevel!",
  comment: "String",
  body: "String!",
  measure: "String!",
  days: "Int",
  fileIds: "[ID!]",
  ownerId: "ID",
};

type Entity = "assignment" | "task" | "rectification";

/** Calls a mutation of the form act(id, version, …) and says what came of it: codes of refusals, or the record. */
export async function act(
  client: Client,
  name: string,
  entity: Entity,
  about: { id: string; version: number },
  input: Record<string, unknown> = {},
): Promise<Outcome> {
  const types = Object.keys(input)
    .map((key) => `, $${key}: ${name === "amendTask" ? "AmendTaskInput!" : (INPUTS[key] ?? "String")}`)
    .join("");
  const passed = Object.keys(input)
    .map((key) => `, ${key}: $${key}`)
    .join("");
  const fields = entity === "task" ? "id state version" : ASSIGNMENT;
  const query = `mutation ($id: ID!, $version: Int!${types}) { ${name}(id: $id, version: $version${passed}) { ${entity} { ${fields} } userErrors { code } } }`;
  const answer = await client.ask(query, { id: about.id, version: about.version, ...input });
  const errors = dig<Array<{ code: string }> | undefined>(answer.data, [name, "userErrors"]) ?? [];
  return {
    codes: [...answer.errors.map((error) => error.extensions.code), ...errors.map((error) => error.code)],
    seen: dig<Seen | null>(answer.data, [name, entity]) ?? null,
  };
}

/** Does an act that must succeed. */
export async function must(
  client: Client,
  name: string,
  entity: Entity,
  about: { id: string; version: number },
  input: Record<string, unknown> = {},
): Promise<Seen> {
  const { codes, seen } = await act(client, name, entity, about, input);
  if (seen === null) throw new Error(`${name} was refused: ${codes.join(", ")}`);
  return seen;
}

export interface NewTask {
  readonly title?: string;
  readonly dueOn?: string;
  readonly selector: Record<string, unknown>;
  readonly deliverables?: ReadonlyArray<Record<string, unknown>>;
  readonly campaignId?: string;
  readonly clauseIds?: readonly string[];
}

export const TEXT = { key: "text", kind: "TEXT", title: "工作总结", required: true };

export async function draftTask(client: Client, task: NewTask): Promise<Seen> {
  const input = {
    kind: "TASK",
    title: task.title ?? "开展自查",
    body: "请认真开展自查并报送总结。",
    dueOn: task.dueOn ?? "2026-11-15",
    reworkDays: 5,
    selector: task.selector,
    deliverables: task.deliverables ?? [TEXT],
    ...(task.campaignId === undefined ? {} : { campaignId: task.campaignId }),
    ...(task.clauseIds === undefined ? {} : { clauseIds: task.clauseIds }),
  };
  const answer = await client.ask(
    `mutation ($input: TaskInput!) { createTask(input: $input) { task { id state version } userErrors { code message } } }`,
    { input },
  );
  const seen = dig<Seen | null>(answer.data, ["createTask", "task"]);
  if (seen === null || seen === undefined) throw new Error(answer.text);
  return seen;
}

/** Drafts, admits and dispatches; the district of tests needs no second person. */
export async function dispatched(client: Client, task: NewTask): Promise<Seen> {
  const draft = await draftTask(client, task);
  const admitted = await must(client, "submitForAdmissionTask", "task", draft);
  return must(client, "dispatchTask", "task", admitted);
}

export async function received(client: Client, taskId: string): Promise<Seen> {
  const items = await client.get<Seen[]>(
    `query ($taskId: ID!) { assignments(view: RECEIVED, filter: { taskId: { eq: $taskId } }) { items { ${ASSIGNMENT} } } }`,
    { taskId },
    ["assignments", "items"],
  );
  const [first] = items;
  if (first === undefined) throw new Error("nothing was received");
  return first;
}

/** Enters a problem by hand; at home when no organization is named. */
export async function opened(client: Client, input: Record<string, unknown> = {}): Promise<Seen> {
  const answer = await client.ask(
    `mutation ($input: RectificationInput!) { openRectification(input: $input) { rectification { ${ASSIGNMENT} } userErrors { code field } } }`,
    {
      input: {
        source: input["tenantId"] === undefined ? "SELF_INSPECTION" : "INSPECTION",
        sourceTitle: "发展党员工作自查",
        aspect: "ORGANIZATION",
        item: "入党志愿书填写不规范",
        problem: "有三份入党志愿书缺少支部大会决议日期。",
        dueOn: "2026-11-10",
        ...input,
      },
    },
  );
  const seen = dig<Seen | null>(answer.data, ["openRectification", "rectification"]);
  if (seen === null || seen === undefined) throw new Error(answer.text);
  return seen;
}
