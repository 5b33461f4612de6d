import type { Enums } from "../../schema/generated/enums.ts";
import { zhCN } from "../../schema/labels/zh-CN.ts";
import type { ActDefinition } from "../shared/ActionBar.tsx";
import type { ActionInput } from "../shared/ActionDialog.tsx";
import { ACTS, ANSWERS, type Commitment } from "./commitment.graphql.ts";

type Words = (key: string) => string;

const label = (name: string): string => `commitments.fields.${name}`;
const reason: ActionInput = { name: "reason", label: label("reason"), kind: "text", required: true };
const body: ActionInput = { name: "body", label: label("evidence"), kind: "text", required: true };
const files: ActionInput = { name: "fileIds", label: label("files"), kind: "files" };
const finding: ActionInput = { name: "note", label: label("conclusion"), kind: "text", required: true };

function choice(name: string, of: "AppraisalKind" | "AppraisalVerdict", words: Words): ActionInput {
  const values = Object.keys(zhCN.enums[of]) as Array<Enums[typeof of]>;
  const choices = values.map((id) => ({ id, name: words(`enums.${of}.${id}`) }));
  return { name, label: label(name), kind: "choice", required: true, initial: choices[0]?.id ?? "", choices };
}

/** While it is being written. */
function writingActs(row: Commitment): Record<string, ActDefinition> {
  return {
    openSolicitationCommitment: {
      document: ACTS.openSolicitationCommitment,
      colour: "primary",
      inputs: [
        { name: "asked", label: label("asked"), kind: "text", required: true, initial: row.draft?.asked ?? "" },
        { name: "askedUntil", label: label("askedUntil"), kind: "date", required: true },
      ],
    },
    recordOpinionCommitment: {
      document: ACTS.recordOpinionCommitment,
      inputs: [
        { name: "givenBy", label: label("givenBy"), kind: "text", required: true },
        { name: "body", label: label("opinion"), kind: "text", required: true },
      ],
    },
    submitForVettingCommitment: {
      document: ACTS.submitForVettingCommitment,
      colour: "primary",
      inputs: [{ name: "outcome", label: label("outcome"), kind: "text", required: true, initial: row.draft?.outcome ?? "" }],
    },
    submitImmediateCommitment: { document: ACTS.submitImmediateCommitment, colour: "primary" },
    withdrawCommitment: { document: ACTS.withdrawCommitment, inputs: [reason] },
  };
}

/** While it is being kept and appraised. */
function keepingActs(row: Commitment, words: Words): Record<string, ActDefinition> {
  return {
    beginFulfilmentCommitment: { document: ACTS.beginFulfilmentCommitment, colour: "primary" },
    reportProgressCommitment: {
      document: ACTS.reportProgressCommitment,
      inputs: [{ name: "progress", label: label("progress"), kind: "number", required: true, initial: row.progress }, body, files],
    },
    claimFulfilmentCommitment: { document: ACTS.claimFulfilmentCommitment, colour: "primary", inputs: [body, files] },
    appraiseCommitment: {
      document: ACTS.appraiseCommitment,
      inputs: [
        choice("kind", "AppraisalKind", words),
        choice("verdict", "AppraisalVerdict", words),
        { name: "givenBy", label: label("appraiser"), kind: "text" },
        { name: "people", label: label("people"), kind: "number" },
        { name: "satisfied", label: label("satisfied"), kind: "number" },
        { name: "note", label: label("note"), kind: "text" },
      ],
    },
  };
}

/** What each act on a commitment asks for. */
export function definitionsFor(row: Commitment, words: Words): Record<string, ActDefinition> {
  return {
    publishCommitment: { document: ACTS.publishCommitment, colour: "success", confirm: words("commitments.publishHint") },
    returnCommitment: { document: ACTS.returnCommitment, colour: "error", inputs: [reason] },
    ...writingActs(row),
    ...keepingActs(row, words),
    openAppraisalCommitment: { document: ACTS.openAppraisalCommitment, colour: "primary" },
    concludeFulfilledCommitment: { document: ACTS.concludeFulfilledCommitment, colour: "success", inputs: [{ ...finding, required: false }] },
    concludePartlyCommitment: { document: ACTS.concludePartlyCommitment, inputs: [finding] },
    concludeUnfulfilledCommitment: { document: ACTS.concludeUnfulfilledCommitment, colour: "error", inputs: [finding] },
    disputeCommitment: {
      document: ACTS.disputeCommitment,
      inputs: [reason, { name: "days", label: label("days"), kind: "number", initial: 10 }],
    },
    withdrawPublicCommitment: { document: ACTS.withdrawPublicCommitment, inputs: [reason] },
  };
}

/** The two answers to one opinion. */
export function answersTo(opinionId: string): Record<string, ActDefinition> {
  const fixed = { opinionId };
  return {
    adoptOpinion: { document: ANSWERS.adoptOpinion, fixed, inputs: [{ name: "reply", label: label("reply"), kind: "text" }] },
    declineOpinion: { document: ANSWERS.declineOpinion, fixed, inputs: [{ name: "reply", label: label("reply"), kind: "text", required: true }] },
  };
}
