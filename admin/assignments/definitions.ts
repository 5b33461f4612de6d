import type { ActDefinition } from "../shared/ActionBar.tsx";
import type { ActionInput } from "../shared/ActionDialog.tsx";
import { ACTS, type Assignment } from "./assignment.graphql.ts";

const reason: ActionInput = {
  name: "reason",
  label: "assignments.dialog.reason",
  kind: "text",
  required: true,
};
const note: ActionInput = { name: "note", label: "assignments.dialog.note", kind: "text" };

type Words = (key: string) => string;

function dueOnOf(assignment: Assignment): ActionInput {
  return { name: "dueOn", label: "assignments.dialog.dueOn", kind: "date", required: true, initial: assignment.effectiveDueOn };
}

type Members = ReadonlyArray<{ id: string; name: string }>;

function receiverActs(assignment: Assignment, words: Words, members: Members): Record<string, ActDefinition> {
  return {
    acknowledgeAssignment: { document: ACTS.acknowledgeAssignment, colour: "primary" },
    acceptAssignment: { document: ACTS.acceptAssignment, colour: "primary" },
    startAssignment: { document: ACTS.startAssignment, colour: "primary" },
    reworkAssignment: { document: ACTS.reworkAssignment, colour: "primary" },
    objectAssignment: { document: ACTS.objectAssignment, inputs: [reason] },
    reportProgressAssignment: {
      document: ACTS.reportProgressAssignment,
      inputs: [
        {
          name: "progress",
          label: "assignments.dialog.progress",
          kind: "number",
          required: true,
          initial: assignment.progress,
        },
        note,
      ],
    },
    assignAssignment: {
      document: ACTS.assignAssignment,
      inputs: [
        {
          name: "accountId",
          label: "assignments.dialog.accountId",
          kind: "choice",
          choices: [{ id: "", name: words("assignments.dialog.nobody") }, ...members],
        },
      ],
    },
    withdrawAssignment: { document: ACTS.withdrawAssignment, inputs: [{ ...reason, required: false }] },
    requestExtensionAssignment: { document: ACTS.requestExtensionAssignment, inputs: [dueOnOf(assignment), reason] },
  };
}

function issuerActs(assignment: Assignment, words: Words): Record<string, ActDefinition> {
  const reworkDays: ActionInput = {
    name: "reworkDays",
    label: "assignments.dialog.reworkDays",
    kind: "number",
    initial: assignment.brief.reworkDays,
  };
  const level: ActionInput = {
    name: "level",
    label: "assignments.dialog.level",
    kind: "choice",
    required: true,
    initial: "BLUE",
    choices: ["BLUE", "YELLOW", "RED"].map((id) => ({ id, name: words(`enums.SupervisionLevel.${id}`) })),
  };
  return {
    takeForReviewAssignment: { document: ACTS.takeForReviewAssignment, colour: "primary" },
    approveAssignment: {
      document: ACTS.approveAssignment,
      colour: "success",
      inputs: [{ name: "comment", label: "assignments.dialog.comment", kind: "text" }],
    },
    reopenAssignment: { document: ACTS.reopenAssignment, inputs: [reason, reworkDays] },
    upholdObjectionAssignment: { document: ACTS.upholdObjectionAssignment, inputs: [note] },
    overruleObjectionAssignment: {
      document: ACTS.overruleObjectionAssignment,
      inputs: [{ ...note, required: true }],
    },
    waiveAssignment: { document: ACTS.waiveAssignment, inputs: [reason] },
    extendAssignment: { document: ACTS.extendAssignment, inputs: [dueOnOf(assignment), note] },
    refuseExtensionAssignment: {
      document: ACTS.refuseExtensionAssignment,
      inputs: [{ ...note, required: true }],
    },
    closeIncompleteAssignment: { document: ACTS.closeIncompleteAssignment, inputs: [reason] },
    remindAssignment: { document: ACTS.remindAssignment, inputs: [note] },
    superviseAssignment: { document: ACTS.superviseAssignment, inputs: [level, { ...note, required: true }] },
  };
}

/** What each act on an assignment asks for. Filling in and returning have their own forms. */
export function definitionsFor(assignment: Assignment, words: Words, members: Members): Record<string, ActDefinition> {
  return { ...receiverActs(assignment, words, members), ...issuerActs(assignment, words) };
}
