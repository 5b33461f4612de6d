import * as contract from "../../schema/generated/graphql.ts";

export type Row = contract.PositionRowFragment;
export type Position = contract.PositionRecordFragment;
export type Version = contract.PositionVersionFragment;
export type Report = contract.PositionReportQuery["positionReport"];
export type Numbers = contract.PositionNumbersFragment;

export const POSITIONS = contract.TargetPositionsDocument;
export const POSITION = contract.TargetPositionDetailsDocument;
export const PEERS = contract.PositionPeersDocument;
export const SEARCH = contract.PositionSearchDocument;
export const REPORT = contract.PositionReportDocument;
export const DRAFT = contract.DraftTargetPositionDocument;
export const EDIT = contract.EditTargetPositionDocument;
export const RAISE = contract.RaiseTargetPositionDocument;

/** Acts on a version, by the names of `allowedActions`. */
export const ACTS = {
  submitTargetPosition: { document: contract.SubmitTargetPositionDocument, colour: "primary" as const, confirm: "positions.submitText" },
  publishTargetPosition: { document: contract.PublishTargetPositionDocument, colour: "success" as const, confirm: "positions.publishText" },
  returnTargetPosition: {
    document: contract.ReturnTargetPositionDocument,
    inputs: [{ name: "reason", label: "positions.fields.reason", kind: "text" as const, required: true }],
  },
  withdrawTargetPosition: { document: contract.WithdrawTargetPositionDocument, confirm: "positions.withdrawText" },
};
