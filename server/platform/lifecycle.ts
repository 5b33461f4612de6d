import lifecycles from "../../schema/lifecycles.json" with { type: "json" };
import { DomainError } from "./errors.ts";
import type { RoleName, Viewer } from "./viewer.ts";

export type Machine = keyof typeof lifecycles;

/** Which roles speak for an actor of the state machines. */
const ROLES_OF_ACTOR: Readonly<Record<string, readonly RoleName[]>> = {
  TENANT_OPERATOR: ["TENANT_OPERATOR"],
  TENANT_LEADER: ["TENANT_APPROVER"],
  TENANT_APPROVER: ["TENANT_APPROVER"],
  ISSUER: ["ISSUER"],
  RECEIVER: ["RECEIVER"],
  ADMISSION_OFFICER: ["ADMISSION_OFFICER"],
  OWNER: ["TENANT_OPERATOR", "TENANT_APPROVER"],
  // Which of them depends on whose organization verifies: see rectifications/rectification.rules.ts.
  VERIFIER: ["TENANT_APPROVER", "ISSUER", "RECEIVER", "REVIEWER", "INSPECTION_LEADER", "INSPECTOR"],
  REVIEWER: ["REVIEWER"],
  // In which group: see inspections/visit.rules.ts.
  GROUP_LEADER: ["INSPECTION_LEADER"],
  GROUP_MEMBER: ["INSPECTION_LEADER", "INSPECTOR"],
  // The campaign's office is the district's: see reviews/review.rules.ts.
  CAMPAIGN_OFFICE: ["ISSUER"],
  SUBJECT: ["TENANT_OPERATOR", "TENANT_APPROVER"],
  // A second person: see commitments/commitment.rules.ts.
  VETTER: ["TENANT_APPROVER"],
  MODERATOR: ["TENANT_OPERATOR", "TENANT_APPROVER"],
  // Whoever leads the campaign, until guidance groups do.
  GUIDE: ["ISSUER"],
  // Which of them depends on the kind of workbook: see imports/import.rules.ts.
  IMPORTER: ["TENANT_OPERATOR", "TENANT_APPROVER", "TENANT_ADMIN", "REVIEWER"],
  SYSTEM: [],
};

interface Transition {
  readonly act: string;
  readonly from: string;
  readonly to: string;
  readonly actor: string;
}

function read(machine: Machine): Transition[] {
  return lifecycles[machine].t.map(([act = "", from = "", to = "", actor = ""]) => ({
    act,
    from,
    to,
    actor,
  }));
}

const TRANSITIONS: Readonly<Record<Machine, readonly Transition[]>> = {
  Task: read("Task"),
  Assignment: read("Assignment"),
  Rectification: read("Rectification"),
  Commitment: read("Commitment"),
  PublicFeedback: read("PublicFeedback"),
  Theme: read("Theme"),
  ReviewObligation: read("ReviewObligation"),
  AnnualTarget: read("AnnualTarget"),
  TargetShare: read("TargetShare"),
  TargetPosition: read("TargetPosition"),
  Import: read("Import"),
  InspectionVisit: read("InspectionVisit"),
  InspectionAdvice: read("InspectionAdvice"),
};

export function transitionsOf(machine: Machine): readonly Transition[] {
  return TRANSITIONS[machine];
}

/** States that nothing leads out of. */
export function finalStates(machine: Machine): readonly string[] {
  return lifecycles[machine].final;
}

/** Who may do an act, whatever the state. */
export function rolesFor(machine: Machine, act: string): readonly RoleName[] {
  const found = TRANSITIONS[machine].find((transition) => transition.act === act);
  if (found === undefined) throw new Error(`${machine} has no act ${act}`);
  return ROLES_OF_ACTOR[found.actor] ?? [];
}

/** The mutation of an act: act + entity. */
export function mutationName(machine: Machine, act: string): string {
  return `${act}${machine}`;
}

/** Why this viewer may not do this act in this state, or null when the transition is listed and the role is held. */
export function refusal(machine: Machine, act: string, state: string, viewer: Viewer): DomainError | null {
  const roles = rolesFor(machine, act);
  const held = viewer.system || roles.some((role) => viewer.roles.has(role));
  if (!held) return new DomainError("ROLE_MISSING", { roles, act: mutationName(machine, act) });
  const listed = TRANSITIONS[machine].some((transition) => transition.act === act && transition.from === state);
  return listed ? null : new DomainError("TRANSITION_NOT_ALLOWED", { machine, state, act: mutationName(machine, act) });
}

/** The state an act leads to; throws the refusal when it is not allowed. */
export function nextState(machine: Machine, act: string, state: string, viewer: Viewer): string {
  const refused = refusal(machine, act, state, viewer);
  if (refused !== null) throw refused;
  const found = TRANSITIONS[machine].find((transition) => transition.act === act && transition.from === state);
  if (found === undefined) throw new Error(`${machine} ${act} from ${state}`);
  return found.to;
}
