import * as contract from "../../schema/generated/graphql.ts";

export type Row = contract.FeedbackRowFragment;
export type Feedback = contract.FeedbackRecordFragment;

export const FEEDBACKS = contract.FeedbacksDocument;
export const FEEDBACK = contract.FeedbackDetailsDocument;
export const VERIFIERS = contract.VerifiersDocument;

export const ACTS = {
  answerPublicFeedback: contract.AnswerFeedbackDocument,
  answerInPublic: contract.AnswerFeedbackInPublicDocument,
  setAsidePublicFeedback: contract.SetAsideFeedbackDocument,
  takeUpPublicFeedback: contract.TakeUpFeedbackDocument,
} as const;
