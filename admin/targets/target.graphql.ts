import * as contract from "../../schema/generated/graphql.ts";

export type Row = contract.TargetRowFragment;
export type Target = contract.TargetRecordFragment;
export type ShareRow = contract.ShareRowFragment;
export type Share = contract.ShareRecordFragment;
export type Entry = Share["entries"][number];
export type Choices = contract.TargetChoicesQuery;
export type Split = contract.TargetSplitQuery["targetSplit"];
export type Report = contract.TargetReportQuery["targetReport"];
export type Numbers = contract.TargetNumbersFragment;

export const TARGETS = contract.AnnualTargetsDocument;
export const TARGET = contract.AnnualTargetDetailsDocument;
export const CHOICES = contract.TargetChoicesDocument;
export const SPLIT = contract.TargetSplitDocument;
export const CREATE = contract.CreateAnnualTargetDocument;
export const EDIT = contract.EditAnnualTargetDocument;
export const AMEND = contract.AmendAnnualTargetDocument;
export const SHARES = contract.TargetSharesDocument;
export const SHARE = contract.TargetShareDetailsDocument;
export const REPORT = contract.TargetReportDocument;

/** Acts on a target, by the names of `allowedActions`. */
export const ACTS = {
  issueAnnualTarget: { document: contract.IssueAnnualTargetDocument, colour: "primary" as const, confirm: "targets.issueText" },
  closeAnnualTarget: {
    document: contract.CloseAnnualTargetDocument,
    inputs: [{ name: "note", label: "targets.fields.closing", kind: "text" as const, required: true }],
  },
  cancelAnnualTarget: {
    document: contract.CancelAnnualTargetDocument,
    inputs: [{ name: "reason", label: "targets.fields.reason", kind: "text" as const, required: true }],
  },
};

const REACHED = [
  { name: "value", label: "targets.fields.total", kind: "number" as const, decimals: true as const, required: true },
  { name: "reachedOn", label: "targets.fields.reachedOn", kind: "date" as const, required: true },
];
const FILES = { name: "fileIds", label: "targets.fields.files", kind: "files" as const };

/** Says what was reached by today. */
export const reporting = (today: string) => ({
  reportTargetShare: {
    document: contract.ReportTargetShareDocument,
    colour: "primary" as const,
    inputs: [
      ...REACHED.map((input) => (input.kind === "date" ? { ...input, initial: today } : input)),
      { name: "note", label: "targets.fields.note", kind: "text" as const, required: true },
      FILES,
    ],
  },
});

/** Puts one report right. */
export const correcting = ({ id, value, reachedOn }: Entry) => ({
  correctTargetShare: {
    document: contract.CorrectTargetShareDocument,
    fixed: { entryId: id },
    inputs: [
      ...REACHED.map((input) => ({ ...input, initial: input.kind === "date" ? (reachedOn ?? "") : value })),
      { name: "reason", label: "targets.fields.correction", kind: "text" as const, required: true },
      FILES,
    ],
  },
});
