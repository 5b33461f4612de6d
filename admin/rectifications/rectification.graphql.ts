import * as contract from "../../schema/generated/graphql.ts";

export type Row = contract.RectificationRowFragment;
export type Rectification = contract.RectificationRecordFragment;
export type Report = contract.RectificationReportQuery["rectificationReport"];
export type Numbers = contract.RectificationNumbersFragment;
export type Group = contract.RectificationGroupFragment;

export const RECTIFICATIONS = contract.RectificationsDocument;
export const RECTIFICATION = contract.RectificationDocument;
export const REPORT = contract.RectificationReportDocument;
export const LED = contract.LedOrganizationsDocument;
export const VERIFIERS = contract.VerifiersDocument;
export const SELF_INSPECTION = contract.SelfInspectionDocument;
export const REVISABLE = contract.RevisableCommitmentsDocument;
export const MEMBERS = contract.MembersDocument;
export const OPEN = contract.OpenRectificationDocument;
export const OPEN_MANY = contract.OpenRectificationsDocument;

/** Acts on one rectification, by the names of `allowedActions`. */
export const ACTS = {
  planRectification: contract.PlanRectificationDocument,
  startRectification: contract.StartRectificationDocument,
  reportProgressRectification: contract.ReportProgressRectificationDocument,
  claimDoneRectification: contract.ClaimDoneRectificationDocument,
  fixOnTheSpotRectification: contract.FixOnTheSpotRectificationDocument,
  assignRectification: contract.AssignRectificationDocument,
  rejectPlanRectification: contract.RejectPlanRectificationDocument,
  verifyRectification: contract.VerifyRectificationDocument,
  rejectClaimRectification: contract.RejectClaimRectificationDocument,
  reopenRectification: contract.ReopenRectificationDocument,
  voidRectification: contract.VoidRectificationDocument,
  extendRectification: contract.ExtendRectificationDocument,
  remindRectification: contract.RemindRectificationDocument,
  superviseRectification: contract.SuperviseRectificationDocument,
} as const;

/** The same acts on many at once. */
export const BULK = {
  startRectifications: contract.StartRectificationsDocument,
  verifyRectifications: contract.VerifyRectificationsDocument,
  extendRectifications: contract.ExtendRectificationsDocument,
  remindRectifications: contract.RemindRectificationsDocument,
  superviseRectifications: contract.SuperviseRectificationsDocument,
} as const;
