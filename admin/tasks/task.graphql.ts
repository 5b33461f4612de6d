import type { Place } from "./recipients.ts";
import type { Action } from "../shared/ActionBar.tsx";
import type { Entry } from "../shared/Timeline.tsx";

export interface Progress {
  readonly expected: number;
  readonly submitted: number;
  readonly completed: number;
  readonly overdue: number;
  readonly acknowledged: number;
}

export interface TaskRow {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly state: string;
  readonly dueOn: string;
  readonly revision: number;
  readonly version: number;
  readonly progress: Progress;
}

export interface Task extends TaskRow {
  readonly body: string;
  readonly basis: string | null;
  readonly receiverName: string | null;
  readonly reworkDays: number;
  readonly admissionNote: string | null;
  readonly deliverables: ReadonlyArray<{
    readonly key: string;
    readonly kind: string;
    readonly title: string;
    readonly required: boolean;
    readonly instructions: string | null;
  }>;
  readonly revisions: ReadonlyArray<{
    readonly revision: number;
    readonly reason: string;
    readonly at: string;
    readonly by: string;
  }>;
  readonly timeline: readonly Entry[];
  readonly allowedActions: readonly Action[];
}

const ROW = "id title kind state dueOn revision version progress { expected submitted completed overdue acknowledged }";
const ERRORS = "userErrors { code field message }";

export const TASKS = `query Tasks($filter: TaskFilter, $sort: TaskSort, $page: PageInput) {
  tasks(filter: $filter, sort: $sort, page: $page) { total items { ${ROW} } }
}`;

export const TASK = `query Task($id: ID!) { task(id: $id) { ${ROW} body basis receiverName reworkDays admissionNote
  deliverables { key kind title required instructions }
  revisions { revision reason at by }
  timeline { id at act actorName actorTenant note }
  allowedActions { name enabled reason } } }`;

export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly line: string;
  readonly kind: string;
  readonly divisionCode: string;
}

export const CANDIDATES = `query Candidates { targetCandidates { id name shortName line kind divisionCode }
  divisions { code name pinyin initials } campaigns { id name currentStage { id name } stages { id name } }
  massGroups(page: { limit: 100 }, filter: { status: { eq: ACTIVE } }) { items { id name } } }`;

export interface Editable {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly kind: string;
  readonly title: string;
  readonly body: string;
  readonly basis: string | null;
  readonly receiverName: string | null;
  readonly dueOn: string;
  readonly reworkDays: number;
  readonly campaign: { readonly id: string } | null;
  readonly stage: { readonly id: string } | null;
  readonly parentAssignmentId: string | null;
  readonly files: ReadonlyArray<{ readonly id: string; readonly name: string; readonly size: number; readonly url: string }>;
  readonly deliverables: ReadonlyArray<{
    readonly key: string;
    readonly kind: string;
    readonly title: string;
    readonly required: boolean;
    readonly instructions: string | null;
  }>;
  readonly selector: {
    readonly lines: readonly string[];
    readonly kinds: readonly string[];
    readonly territories: readonly string[];
    readonly include: readonly string[];
    readonly exclude: readonly string[];
    readonly groups: readonly string[];
    readonly self: boolean;
    readonly leads: readonly string[];
  };
}

export const EDITABLE = `query Editable($id: ID!) { task(id: $id) { id version state kind title body basis receiverName dueOn reworkDays campaign { id } stage { id }
  parentAssignmentId files { id name size url } deliverables { key kind title required instructions }
  selector { lines kinds territories include exclude groups self leads } } }`;

export interface Burden {
  readonly organization: { readonly id: string; readonly shortName: string };
  readonly group: { readonly id: string; readonly name: string } | null;
  readonly openThisMonth: number;
  readonly dueSameWeek: number;
}

export const PREVIEW = `query Preview($selector: TargetSelectorInput!, $dueOn: Date) {
  targetPreview(selector: $selector, dueOn: $dueOn) { count organizations { organization { id shortName } group { id name } openThisMonth dueSameWeek } }
}`;

export const CREATE_TASK = `mutation createTask($input: TaskInput!) { createTask(input: $input) { task { id version } ${ERRORS} } }`;

export const EDIT_TASK = `mutation editTask($id: ID!, $version: Int!, $input: TaskInput!) {
  editTask(id: $id, version: $version, input: $input) { task { id version } ${ERRORS} } }`;

export const AMEND_TASK = `mutation amendTask($id: ID!, $version: Int!, $input: AmendTaskInput!) {
  amendTask(id: $id, version: $version, input: $input) { task { id version } ${ERRORS} } }`;

const act = (name: string, variables = "", passed = ""): string =>
  `mutation ${name}($id: ID!, $version: Int!${variables}) { ${name}(id: $id, version: $version${passed}) { task { id version } ${ERRORS} } }`;

export const TASK_ACTS = {
  submitForAdmissionTask: act("submitForAdmissionTask"),
  rejectAdmissionTask: act("rejectAdmissionTask", ", $reason: String!", ", reason: $reason"),
  approveAdmissionTask: act("approveAdmissionTask"),
  dispatchTask: act("dispatchTask"),
  closeTask: act("closeTask"),
  cancelTask: act("cancelTask", ", $reason: String!", ", reason: $reason"),
} as const;

export interface Matrix {
  readonly asOf: string;
  readonly columns: ReadonlyArray<{ readonly key: string; readonly title: string }>;
  readonly rows: ReadonlyArray<{
    readonly assignmentId: string;
    readonly tenantName: string;
    readonly groupName: string | null;
    readonly state: string;
    readonly timeliness: string;
    readonly effectiveDueOn: string;
    readonly cells: ReadonlyArray<{ readonly key: string; readonly status: string }>;
  }>;
}

export const MATRIX = `query Matrix($taskId: ID!) { taskMatrix(taskId: $taskId) { asOf columns { key title }
  rows { assignmentId tenantName groupName state timeliness effectiveDueOn cells { key status } } } }`;

/** What the form of a task offers. */
export interface Choices {
  targetCandidates: Candidate[];
  divisions: Array<Place & { code: string }>;
  campaigns: Array<{ id: string; name: string; stages: Array<{ id: string; name: string }> }>;
  massGroups: { items: Array<{ id: string; name: string }> };
}
