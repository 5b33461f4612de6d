import type { Action } from "../shared/ActionBar.tsx";
import type { Entry } from "../shared/Timeline.tsx";

export interface FileInfo {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly url: string;
}

export interface Deliverable {
  readonly key: string;
  readonly kind: "TEXT" | "ATTACHMENT" | "TRAINING_RECORD";
  readonly title: string;
  readonly required: boolean;
  readonly instructions: string | null;
  readonly maxLength: number | null;
}

export interface Training {
  readonly heldOn: string | null;
  readonly place: string | null;
  readonly attendees: number | null;
  readonly topic: string | null;
}

export interface Content {
  readonly key: string;
  readonly text: string | null;
  readonly files: readonly FileInfo[];
  readonly training: Training | null;
}

export interface Row {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly state: string;
  readonly version: number;
  readonly timeliness: string;
  readonly effectiveDueOn: string;
  readonly clockDueOn: string;
  readonly daysLeft: number;
  readonly workdaysLeft: number;
  readonly progress: number;
  readonly assignee: string | null;
  readonly groupName: string | null;
  readonly reminderCount: number;
  readonly supervisionLevel: string | null;
  readonly mustReacknowledge: boolean;
  readonly issuer: { readonly id: string; readonly shortName: string };
  readonly tenant: { readonly id: string; readonly shortName: string };
  readonly campaign: { readonly name: string } | null;
}

export interface Assignment extends Row {
  readonly taskId: string;
  readonly role: string;
  readonly dueOn: string;
  readonly reworkDueOn: string | null;
  readonly dispatchedAt: string;
  readonly progressNote: string | null;
  readonly brief: {
    readonly body: string;
    readonly basis: string | null;
    readonly receiverName: string | null;
    readonly reworkDays: number;
    readonly deliverables: readonly Deliverable[];
    readonly files: readonly FileInfo[];
  };
  readonly draft: {
    readonly version: number;
    readonly note: string | null;
    readonly updatedAt: string;
    readonly contents: readonly Content[];
  } | null;
  readonly submissions: ReadonlyArray<{
    readonly id: string;
    readonly number: number;
    readonly note: string | null;
    readonly submittedAt: string;
    readonly submittedBy: string;
    readonly outcome: string;
    readonly contents: readonly Content[];
  }>;
  readonly returns: ReadonlyArray<{
    readonly id: string;
    readonly submissionId: string;
    readonly at: string;
    readonly by: string;
    readonly reworkDueOn: string;
    readonly reasons: ReadonlyArray<{ readonly deliverable: string; readonly reason: string }>;
  }>;
  readonly objections: ReadonlyArray<{
    readonly id: string;
    readonly reason: string;
    readonly state: string;
    readonly decisionNote: string | null;
    readonly filedAt: string;
  }>;
  readonly extensions: ReadonlyArray<{
    readonly id: string;
    readonly reason: string;
    readonly state: string;
    readonly requestedDueOn: string;
    readonly grantedDueOn: string | null;
    readonly decisionNote: string | null;
  }>;
  readonly notices: ReadonlyArray<{
    readonly id: string;
    readonly level: string;
    readonly cause: string;
    readonly note: string | null;
    readonly issuedAt: string;
    readonly issuedBy: string;
  }>;
  readonly children: ReadonlyArray<{
    readonly id: string;
    readonly groupName: string | null;
    readonly state: string;
    readonly timeliness: string;
    readonly progress: number;
  }>;
  readonly deliverableStatuses: ReadonlyArray<{ readonly key: string; readonly status: string }>;
  readonly timeline: readonly Entry[];
  readonly allowedActions: readonly Action[];
}

const ROW = `id title kind state version timeliness effectiveDueOn clockDueOn daysLeft workdaysLeft progress assignee groupName reminderCount
  supervisionLevel mustReacknowledge issuer { id shortName } tenant { id shortName } campaign { name }`;
const FILE = "id name size url";
const CONTENTS = `contents { key text files { ${FILE} } training { heldOn place attendees topic } }`;
const RECORD = `${ROW} taskId role dueOn reworkDueOn dispatchedAt progressNote
  brief { body basis receiverName reworkDays deliverables { key kind title required instructions maxLength } files { ${FILE} } }
  draft { version note updatedAt ${CONTENTS} }
  submissions { id number note submittedAt submittedBy outcome ${CONTENTS} }
  returns { id submissionId at by reworkDueOn reasons { deliverable reason } }
  objections { id reason state decisionNote filedAt }
  extensions { id reason state requestedDueOn grantedDueOn decisionNote }
  notices { id level cause note issuedAt issuedBy }
  children { id groupName state timeliness progress }
  deliverableStatuses { key status }
  timeline { id at act actorName actorTenant note }
  allowedActions { name enabled reason }`;

export const ASSIGNMENTS = `query Assignments($view: AssignmentView, $filter: AssignmentFilter, $sort: AssignmentSort, $page: PageInput) {
  assignments(view: $view, filter: $filter, sort: $sort, page: $page) { total items { ${ROW} } }
}`;

export const ASSIGNMENT = `query Assignment($id: ID!) { assignment(id: $id) { ${RECORD} } }`;

export const TODAY = `query Today { today { toAcknowledge dueSoon overdue toRectify unreadMessages }
  campaigns { id name currentStage { name } }
  assignments(view: RECEIVED, filter: { state: { in: [DISPATCHED, RECEIVED, ACCEPTED, IN_PROGRESS, RETURNED] }, own: true }, sort: DUE_ASC, page: { limit: 12 }) { total items { ${ROW} } }
  messages(page: { limit: 8 }) { items { id kind title text createdAt readAt assignmentId } } }`;

export const ISSUER_TODAY = "query IssuerToday { issuerToday { toReview objectionsToDecide extensionsToDecide overdue } }";

export const MEMBERS = "query Members { tenantMembers { id name } }";

const ERRORS = "userErrors { code field message }";
const simple = (name: string, variables = "", passed = ""): string =>
  `mutation ${name}($id: ID!, $version: Int!${variables}) { ${name}(id: $id, version: $version${passed}) { assignment { id version } ${ERRORS} } }`;

export const ACTS = {
  acknowledgeAssignment: simple("acknowledgeAssignment"),
  acceptAssignment: simple("acceptAssignment"),
  startAssignment: simple("startAssignment"),
  reworkAssignment: simple("reworkAssignment"),
  objectAssignment: simple("objectAssignment", ", $reason: String!", ", reason: $reason"),
  reportProgressAssignment: simple("reportProgressAssignment", ", $progress: Int!, $note: String", ", progress: $progress, note: $note"),
  assignAssignment: simple("assignAssignment", ", $accountId: ID", ", accountId: $accountId"),
  withdrawAssignment: simple("withdrawAssignment", ", $reason: String", ", reason: $reason"),
  requestExtensionAssignment: simple("requestExtensionAssignment", ", $dueOn: Date!, $reason: String!", ", dueOn: $dueOn, reason: $reason"),
  takeForReviewAssignment: simple("takeForReviewAssignment"),
  approveAssignment: simple("approveAssignment", ", $comment: String", ", comment: $comment"),
  reopenAssignment: simple("reopenAssignment", ", $reason: String!, $reworkDays: Int", ", reason: $reason, reworkDays: $reworkDays"),
  upholdObjectionAssignment: simple("upholdObjectionAssignment", ", $note: String", ", note: $note"),
  overruleObjectionAssignment: simple("overruleObjectionAssignment", ", $note: String!", ", note: $note"),
  waiveAssignment: simple("waiveAssignment", ", $reason: String!", ", reason: $reason"),
  extendAssignment: simple("extendAssignment", ", $dueOn: Date!, $note: String", ", dueOn: $dueOn, note: $note"),
  refuseExtensionAssignment: simple("refuseExtensionAssignment", ", $note: String!", ", note: $note"),
  closeIncompleteAssignment: simple("closeIncompleteAssignment", ", $reason: String!", ", reason: $reason"),
  remindAssignment: simple("remindAssignment", ", $note: String", ", note: $note"),
  superviseAssignment: simple("superviseAssignment", ", $level: SupervisionLevel!, $note: String!", ", level: $level, note: $note"),
} as const;

export const RETURN = simple(
  "returnAssignment",
  ", $reasons: [ReturnReasonInput!]!, $reworkDays: Int",
  ", reasons: $reasons, reworkDays: $reworkDays",
);
export const SUBMIT = simple("submitAssignment", ", $contents: [ContentInput!], $note: String", ", contents: $contents, note: $note");
export const SAVE_DRAFT = `mutation saveDraftAssignment($id: ID!, $draftVersion: Int!, $contents: [ContentInput!]!, $note: String) {
  saveDraftAssignment(id: $id, draftVersion: $draftVersion, contents: $contents, note: $note) { assignment { draft { version updatedAt } } ${ERRORS} }
}`;

const bulk = (name: string, variables = "", passed = ""): string =>
  `mutation ${name}($items: [AssignmentRef!]!${variables}) { ${name}(items: $items${passed}) { results { id userErrors { message } } ${ERRORS} } }`;

export const BULK = {
  acknowledgeAssignments: bulk("acknowledgeAssignments"),
  acceptAssignments: bulk("acceptAssignments"),
  startAssignments: bulk("startAssignments"),
  remindAssignments: bulk("remindAssignments", ", $note: String", ", note: $note"),
  superviseAssignments: bulk("superviseAssignments", ", $level: SupervisionLevel!, $note: String!", ", level: $level, note: $note"),
} as const;
