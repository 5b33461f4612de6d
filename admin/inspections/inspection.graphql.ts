import * as contract from "../../schema/generated/graphql.ts";

export type Row = contract.InspectionVisitRowFragment;
export type Visit = contract.InspectionVisitRecordFragment;
export type Finding = contract.InspectionFindingRowFragment;
export type Advice = contract.InspectionAdviceRowFragment;
export type AdviceRecord = contract.InspectionAdviceRecordFragment;
export type GroupRow = contract.InspectionGroupRowFragment;
export type Group = contract.InspectionGroupRecordFragment;
export type Charge = contract.InspectionChargesQuery["inspectionTargets"]["items"][number];
export type Member = contract.InspectionMembersQuery["inspectionMembers"][number];
export type Numbers = contract.InspectionNumbersFragment;
export type Report = contract.InspectionReportQuery["inspectionReport"];

export const VISITS = contract.InspectionVisitsDocument;
export const VISIT = contract.InspectionVisitDetailsDocument;
export const FINDINGS = contract.InspectionFindingsDocument;
export const ADVICES = contract.InspectionAdvicesDocument;
export const ADVICE = contract.InspectionAdviceDetailsDocument;
export const GROUPS = contract.InspectionGroupsDocument;
export const GROUP = contract.InspectionGroupDetailsDocument;
export const MEMBERS = contract.InspectionMembersDocument;
export const CHARGES = contract.InspectionChargesDocument;
export const DAYS = contract.InspectionDaysDocument;
export const REPORT = contract.InspectionReportDocument;
export const PLAN = contract.PlanInspectionVisitDocument;
export const ANSWER = contract.AnswerInspectionVisitDocument;
export const ADD_FINDING = contract.AddFindingInspectionVisitDocument;
export const EDIT_FINDING = contract.EditInspectionFindingDocument;
export const REMOVE_FINDING = contract.RemoveInspectionFindingDocument;
export const CONTEST = contract.ContestInspectionVisitDocument;
export const RESOLVE = contract.ResolveContestInspectionVisitDocument;
export const GIVE_ADVICE = contract.GiveInspectionAdviceDocument;
export const CREATE_GROUP = contract.CreateInspectionGroupDocument;
export const EDIT_GROUP = contract.EditInspectionGroupDocument;
export const ADD_MEMBER = contract.AddInspectionMemberDocument;
export const END_MEMBER = contract.EndInspectionMemberDocument;
export const ASSIGN = contract.AssignInspectionTargetsDocument;
export const END_TARGET = contract.EndInspectionTargetDocument;

/** Acts on one record, by the names of `allowedActions`. */
export const ACTS = {
  notifyInspectionVisit: contract.NotifyInspectionVisitDocument,
  cancelInspectionVisit: contract.CancelInspectionVisitDocument,
  beginInspectionVisit: contract.BeginInspectionVisitDocument,
  issueFindingsInspectionVisit: contract.IssueFindingsInspectionVisitDocument,
  confirmInspectionVisit: contract.ConfirmInspectionVisitDocument,
  confirmNoFindingInspectionVisit: contract.ConfirmNoFindingInspectionVisitDocument,
  scheduleRecheckInspectionVisit: contract.ScheduleRecheckInspectionVisitDocument,
  recheckFailedInspectionVisit: contract.RecheckFailedInspectionVisitDocument,
  concludeInspectionVisit: contract.ConcludeInspectionVisitDocument,
  adoptInspectionAdvice: contract.AdoptInspectionAdviceDocument,
  adoptPartlyInspectionAdvice: contract.AdoptPartlyInspectionAdviceDocument,
  declineInspectionAdvice: contract.DeclineInspectionAdviceDocument,
  withdrawInspectionAdvice: contract.WithdrawInspectionAdviceDocument,
} as const;
