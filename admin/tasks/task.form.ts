import type { AmendTaskInput, DeliverableInput, DeliverableKind, TaskInput, TaskKind } from "../../schema/generated/graphql.ts";
import type { Difference } from "../shared/ConflictDialog.tsx";
import type { FileInfo } from "../assignments/assignment.graphql.ts";
import type { Editable } from "./task.graphql.ts";

/** What is in the form of a task, as it is typed. */
export interface Wanted {
  readonly kind: TaskKind;
  readonly title: string;
  readonly basis: string;
  readonly body: string;
  readonly dueOn: string;
  readonly reworkDays: string;
  readonly receiverName: string;
  readonly campaignId: string;
  readonly stageId: string;
  readonly clauseIds: readonly string[];
  readonly deliverables: ReadonlyArray<{
    readonly key?: string;
    readonly kind: DeliverableKind;
    readonly title: string;
    readonly required: boolean;
    readonly instructions: string;
  }>;
  readonly chosen: readonly string[];
  readonly groups: readonly string[];
  readonly leads: readonly string[];
  readonly self: boolean;
  readonly files: readonly FileInfo[];
  readonly parentAssignmentId: string;
}

export const EMPTY: Wanted = {
  kind: "TASK",
  title: "",
  basis: "",
  body: "",
  dueOn: "",
  reworkDays: "5",
  receiverName: "",
  campaignId: "",
  stageId: "",
  clauseIds: [],
  deliverables: [{ kind: "TEXT", title: "", required: true, instructions: "" }],
  chosen: [],
  groups: [],
  leads: [],
  self: false,
  files: [],
  parentAssignmentId: "",
};

/** A stored task in the form; `chosen` is whom its selector means now. */
export function wantedOf(task: Editable, chosen: readonly string[]): Wanted {
  return {
    kind: task.kind,
    title: task.title,
    basis: task.basis ?? "",
    body: task.body,
    dueOn: task.dueOn,
    reworkDays: String(task.reworkDays),
    receiverName: task.receiverName ?? "",
    campaignId: task.campaign?.id ?? "",
    stageId: task.stage?.id ?? "",
    clauseIds: task.clauses.map(({ id }) => id),
    deliverables: task.deliverables.map(({ key, kind, title, required, instructions }) => ({
      key,
      kind,
      title,
      required,
      instructions: instructions ?? "",
    })),
    chosen,
    groups: task.selector.groups,
    leads: task.selector.leads,
    self: task.selector.self,
    files: task.files,
    parentAssignmentId: task.parentAssignmentId ?? "",
  };
}

function deliverablesOf(wanted: Wanted): DeliverableInput[] {
  return wanted.deliverables.map(({ instructions, ...rest }) => ({ ...rest, ...(instructions === "" ? {} : { instructions }) }));
}

/** Whom it is for, by name: a list that was ticked stays the list that was ticked. */
export function selectorOf(wanted: Wanted): { include: readonly string[]; groups: readonly string[]; self: boolean; leads: readonly string[] } {
  return { include: wanted.chosen, groups: wanted.groups, self: wanted.self, leads: wanted.leads };
}

/** TaskInput: what was left empty is left out. */
export function inputOf(wanted: Wanted): TaskInput {
  const optional = (name: "basis" | "receiverName" | "campaignId" | "stageId" | "parentAssignmentId"): object =>
    wanted[name] === "" ? {} : { [name]: wanted[name] };
  return {
    kind: wanted.kind,
    title: wanted.title,
    body: wanted.body,
    dueOn: wanted.dueOn,
    reworkDays: Number(wanted.reworkDays),
    ...optional("basis"),
    ...optional("receiverName"),
    ...optional("campaignId"),
    ...optional("stageId"),
    ...optional("parentAssignmentId"),
    ...(wanted.clauseIds.length === 0 ? {} : { clauseIds: [...wanted.clauseIds] }),
    deliverables: deliverablesOf(wanted),
    selector: selectorOf(wanted),
    fileIds: wanted.files.map((file) => file.id),
  };
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** AmendTaskInput: only what differs from the task as it stands, so that nobody is moved by accident. */
export function amendmentOf(before: Wanted, after: Wanted, reason: string): AmendTaskInput {
  return {
    reason,
    ...(before.title === after.title ? {} : { title: after.title }),
    ...(before.body === after.body ? {} : { body: after.body }),
    ...(before.basis === after.basis ? {} : { basis: after.basis }),
    ...(before.dueOn === after.dueOn ? {} : { dueOn: after.dueOn }),
    ...(same(before.clauseIds, after.clauseIds) ? {} : { clauseIds: [...after.clauseIds] }),
    ...(same(before.deliverables, after.deliverables) ? {} : { deliverables: deliverablesOf(after) }),
    ...(same(selectorOf(before), selectorOf(after)) ? {} : { selector: selectorOf(after) }),
  };
}

/** Fields of the form that are compared when two people edit one task; whom it is for goes together. */
const COMPARED = [
  "kind",
  "title",
  "basis",
  "receiverName",
  "campaignId",
  "stageId",
  "clauseIds",
  "body",
  "files",
  "deliverables",
  "dueOn",
  "reworkDays",
  "chosen",
] as const;
type Compared = (typeof COMPARED)[number];

/** What two people left different, each in the words that `say` gives it. */
export function differencesOf(mine: Wanted, theirs: Wanted, say: (name: Compared, wanted: Wanted) => { label: string; value: string }): Difference[] {
  return COMPARED.filter((name) => !same(mine[name], theirs[name])).map((name) => {
    const { label, value } = say(name, mine);
    return { name, label, mine: value, theirs: say(name, theirs).value };
  });
}

/** One's own form with the named fields taken from the other. */
export function merge(mine: Wanted, theirs: Wanted, taken: ReadonlySet<string>): Wanted {
  const together = taken.has("chosen") ? { groups: theirs.groups, self: theirs.self, leads: theirs.leads } : {};
  return { ...mine, ...Object.fromEntries(COMPARED.filter((name) => taken.has(name)).map((name) => [name, theirs[name]])), ...together };
}
