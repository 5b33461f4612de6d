import * as contract from "../../schema/generated/graphql.ts";

export type Row = contract.AssignmentRowFragment;
export type Assignment = contract.AssignmentRecordFragment;
export type Deliverable = contract.DeliverableAskedFragment;
export type Content = contract.ContentGivenFragment;
export type Training = NonNullable<Content["training"]>;
export type BulkPayload = contract.BulkOfAssignmentsFragment;
export type FileInfo = contract.FileInfoFragment;

export const ASSIGNMENTS = contract.AssignmentsDocument;
export const ASSIGNMENT = contract.AssignmentDocument;
export const TODAY = contract.TodayDocument;
export const ISSUER_TODAY = contract.IssuerTodayDocument;
export type Beginning = contract.BeginningQuery;

export const BEGINNING = contract.BeginningDocument;
export const MEMBERS = contract.MembersDocument;
export const RETURN = contract.ReturnAssignmentDocument;
export const SUBMIT = contract.SubmitAssignmentDocument;
export const SAVE_DRAFT = contract.SaveDraftAssignmentDocument;

/** Acts on one assignment, by the names of `allowedActions`. */
export const ACTS = {
  acknowledgeAssignment: contract.AcknowledgeAssignmentDocument,
  acceptAssignment: contract.AcceptAssignmentDocument,
  startAssignment: contract.StartAssignmentDocument,
  reworkAssignment: contract.ReworkAssignmentDocument,
  objectAssignment: contract.ObjectAssignmentDocument,
  reportProgressAssignment: contract.ReportProgressAssignmentDocument,
  assignAssignment: contract.AssignAssignmentDocument,
  withdrawAssignment: contract.WithdrawAssignmentDocument,
  requestExtensionAssignment: contract.RequestExtensionAssignmentDocument,
  takeForReviewAssignment: contract.TakeForReviewAssignmentDocument,
  approveAssignment: contract.ApproveAssignmentDocument,
  reopenAssignment: contract.ReopenAssignmentDocument,
  upholdObjectionAssignment: contract.UpholdObjectionAssignmentDocument,
  overruleObjectionAssignment: contract.OverruleObjectionAssignmentDocument,
  waiveAssignment: contract.WaiveAssignmentDocument,
  extendAssignment: contract.ExtendAssignmentDocument,
  refuseExtensionAssignment: contract.RefuseExtensionAssignmentDocument,
  closeIncompleteAssignment: contract.CloseIncompleteAssignmentDocument,
  remindAssignment: contract.RemindAssignmentDocument,
  superviseAssignment: contract.SuperviseAssignmentDocument,
} as const;

/** The same acts on many at once. */
export const BULK = {
  acknowledgeAssignments: contract.AcknowledgeAssignmentsDocument,
  acceptAssignments: contract.AcceptAssignmentsDocument,
  startAssignments: contract.StartAssignmentsDocument,
  approveAssignments: contract.ApproveAssignmentsDocument,
  remindAssignments: contract.RemindAssignmentsDocument,
  superviseAssignments: contract.SuperviseAssignmentsDocument,
} as const;
