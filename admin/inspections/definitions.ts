import type { ActDefinition } from "../shared/ActionBar.tsx";
import type { ActionInput } from "../shared/ActionDialog.tsx";
import { ACTS, type Visit } from "./inspection.graphql.ts";

const label = (name: string): string => `inspections.fields.${name}`;
const reason: ActionInput = { name: "reason", label: label("reason"), kind: "text", required: true };
const answer: ActionInput = { name: "answer", label: label("answer"), kind: "text", required: true };

/** What each act on a visit asks for; contesting and deciding have a dialog of their own, the site a page. */
export function definitionsFor(row: Visit, today: string): Record<string, ActDefinition> {
  return {
    notifyInspectionVisit: {
      document: ACTS.notifyInspectionVisit,
      colour: "primary",
      inputs: [{ name: "notice", label: label("notice"), kind: "text", required: true }],
    },
    beginInspectionVisit: { document: ACTS.beginInspectionVisit, colour: "primary", confirm: "inspections.beginText" },
    issueFindingsInspectionVisit: {
      document: ACTS.issueFindingsInspectionVisit,
      colour: "primary",
      confirm: row.findings.length === 0 ? "inspections.issueNone" : "inspections.issueText",
      inputs: [{ name: "summary", label: label("summary"), kind: "text", required: true }],
    },
    confirmInspectionVisit: { document: ACTS.confirmInspectionVisit, colour: "primary", confirm: "inspections.confirmText" },
    confirmNoFindingInspectionVisit: { document: ACTS.confirmNoFindingInspectionVisit, colour: "primary" },
    scheduleRecheckInspectionVisit: {
      document: ACTS.scheduleRecheckInspectionVisit,
      inputs: [{ name: "on", label: label("recheckOn"), kind: "date", required: true, initial: today }],
    },
    concludeInspectionVisit: { document: ACTS.concludeInspectionVisit, colour: "success" },
    recheckFailedInspectionVisit: { document: ACTS.recheckFailedInspectionVisit, colour: "error", inputs: [reason] },
    cancelInspectionVisit: { document: ACTS.cancelInspectionVisit, inputs: [reason] },
  };
}

export const ADVICE_ACTS: Readonly<Record<string, ActDefinition>> = {
  adoptInspectionAdvice: { document: ACTS.adoptInspectionAdvice, colour: "success", inputs: [answer] },
  adoptPartlyInspectionAdvice: { document: ACTS.adoptPartlyInspectionAdvice, inputs: [answer] },
  declineInspectionAdvice: { document: ACTS.declineInspectionAdvice, inputs: [answer] },
  withdrawInspectionAdvice: { document: ACTS.withdrawInspectionAdvice, confirm: "inspections.withdrawText" },
};
