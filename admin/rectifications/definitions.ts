import type { ActDefinition } from "../shared/ActionBar.tsx";
import type { ActionInput } from "../shared/ActionDialog.tsx";
import { ACTS, BULK, type Rectification } from "./rectification.graphql.ts";

type Words = (key: string) => string;
type Members = ReadonlyArray<{ id: string; name: string }>;

const label = (name: string): string => `rectifications.dialog.${name}`;
const reason: ActionInput = { name: "reason", label: label("reason"), kind: "text", required: true };
const note: ActionInput = { name: "note", label: label("note"), kind: "text" };
const comment: ActionInput = { name: "comment", label: label("comment"), kind: "text" };
const days: ActionInput = { name: "days", label: label("days"), kind: "number", initial: 5 };
const body: ActionInput = { name: "body", label: label("body"), kind: "text", required: true };
const files: ActionInput = { name: "fileIds", label: label("files"), kind: "files" };

function levelOf(words: Words): ActionInput {
  const choices = ["BLUE", "YELLOW", "RED"].map((id) => ({ id, name: words(`enums.SupervisionLevel.${id}`) }));
  return { name: "level", label: label("level"), kind: "choice", required: true, initial: "BLUE", choices };
}

function ownerActs(row: Rectification, words: Words, members: Members): Record<string, ActDefinition> {
  const who: ActionInput = {
    name: "ownerId",
    label: label("owner"),
    kind: "choice",
    initial: row.ownerId ?? "",
    choices: [{ id: "", name: words(label("nobody")) }, ...members],
  };
  return {
    planRectification: {
      document: ACTS.planRectification,
      colour: "primary",
      inputs: [
        { name: "measure", label: label("measure"), kind: "text", required: true, initial: row.measure ?? "" },
        { name: "dueOn", label: label("plannedOn"), kind: "date", required: true, initial: row.dueOn },
        who,
      ],
    },
    startRectification: { document: ACTS.startRectification, colour: "primary" },
    reportProgressRectification: {
      document: ACTS.reportProgressRectification,
      inputs: [{ name: "progress", label: label("progress"), kind: "number", required: true, initial: row.progress }, body, files],
    },
    claimDoneRectification: { document: ACTS.claimDoneRectification, colour: "primary", inputs: [body, files] },
    fixOnTheSpotRectification: { document: ACTS.fixOnTheSpotRectification, inputs: [body, files] },
    assignRectification: { document: ACTS.assignRectification, inputs: [who] },
  };
}

/** What each act on a rectification asks for. */
export function definitionsFor(row: Rectification, words: Words, members: Members): Record<string, ActDefinition> {
  return {
    ...ownerActs(row, words, members),
    rejectPlanRectification: { document: ACTS.rejectPlanRectification, inputs: [reason] },
    verifyRectification: { document: ACTS.verifyRectification, colour: "success", inputs: [comment] },
    rejectClaimRectification: { document: ACTS.rejectClaimRectification, colour: "error", inputs: [reason, days] },
    reopenRectification: { document: ACTS.reopenRectification, inputs: [reason, days] },
    extendRectification: {
      document: ACTS.extendRectification,
      inputs: [{ name: "dueOn", label: label("dueOn"), kind: "date", required: true, initial: row.clockDueOn }, note],
    },
    remindRectification: { document: ACTS.remindRectification, inputs: [note] },
    superviseRectification: { document: ACTS.superviseRectification, inputs: [levelOf(words), { ...note, required: true }] },
    voidRectification: { document: ACTS.voidRectification, inputs: [reason] },
  };
}

/** Acts on many: what the owner may do, or what the verifier may. */
export function bulkFor(view: "OWN" | "VERIFYING", words: Words): Record<string, ActDefinition> {
  if (view === "OWN") return { startRectifications: { document: BULK.startRectifications } };
  return {
    verifyRectifications: { document: BULK.verifyRectifications, inputs: [comment] },
    remindRectifications: { document: BULK.remindRectifications, inputs: [note] },
    extendRectifications: {
      document: BULK.extendRectifications,
      inputs: [{ name: "dueOn", label: label("dueOn"), kind: "date", required: true }, note],
    },
    superviseRectifications: { document: BULK.superviseRectifications, inputs: [levelOf(words), { ...note, required: true }] },
  };
}
