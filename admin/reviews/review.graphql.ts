import * as contract from "../../schema/generated/graphql.ts";

export type Row = contract.ReviewRowFragment;
export type Review = contract.ReviewRecordFragment;
export type Relation = contract.ReviewRelationsQuery["reviewRelations"]["items"][number];
export type Help = contract.ReviewHelpsQuery["reviewHelps"]["items"][number];
export type Report = contract.ReviewReportQuery["reviewReport"];
export type Numbers = contract.ReviewNumbersFragment;

export const HELPS = contract.ReviewHelpsDocument;
export const REPORT = contract.ReviewReportDocument;
export const REVIEWS = contract.ReviewObligationsDocument;
export const REVIEW = contract.ReviewObligationDocument;
export const OPEN_REVIEWS = contract.OpenReviewsDocument;
export const RELATIONS = contract.ReviewRelationsDocument;
export const SUBJECTS = contract.ReviewSubjectsDocument;
export const GROUPS = contract.OwnGroupsDocument;
export const MEMBERS = contract.MembersDocument;
export const CREATE_RELATION = contract.CreateReviewRelationDocument;
export const RECORD = contract.RecordReviewObligationDocument;

/** Acts on one record, by the names of `allowedActions`. */
export const ACTS = {
  endReviewRelation: contract.EndReviewRelationDocument,
  scheduleReviewObligation: contract.ScheduleReviewObligationDocument,
  excuseReviewObligation: contract.ExcuseReviewObligationDocument,
  deliverReviewHelp: contract.DeliverReviewHelpDocument,
} as const;
