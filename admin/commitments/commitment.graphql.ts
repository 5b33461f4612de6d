import * as contract from "../../schema/generated/graphql.ts";

export type Row = contract.CommitmentRowFragment;
export type Commitment = contract.CommitmentRecordFragment;
export type Coverage = contract.CommitmentCoverageQuery["commitmentCoverage"];

export const COMMITMENTS = contract.CommitmentsDocument;
export const COMMITMENT = contract.CommitmentDetailsDocument;
export const CAUSES = contract.RevisionCausesDocument;
export const GROUPS = contract.CommittingGroupsDocument;
export const COVERAGE = contract.CommitmentCoverageDocument;
export const DRAFT = contract.DraftCommitmentDocument;
export const EDIT = contract.EditCommitmentDocument;
export const REVISE = contract.ReviseCommitmentDocument;

/** Acts on one commitment, by the names of `allowedActions`. */
export const ACTS = {
  openSolicitationCommitment: contract.OpenSolicitationCommitmentDocument,
  recordOpinionCommitment: contract.RecordOpinionCommitmentDocument,
  submitForVettingCommitment: contract.SubmitForVettingCommitmentDocument,
  submitImmediateCommitment: contract.SubmitImmediateCommitmentDocument,
  withdrawCommitment: contract.WithdrawCommitmentDocument,
  beginFulfilmentCommitment: contract.BeginFulfilmentCommitmentDocument,
  reportProgressCommitment: contract.ReportProgressCommitmentDocument,
  claimFulfilmentCommitment: contract.ClaimFulfilmentCommitmentDocument,
  appraiseCommitment: contract.AppraiseCommitmentDocument,
  returnCommitment: contract.ReturnCommitmentDocument,
  publishCommitment: contract.PublishCommitmentDocument,
  openAppraisalCommitment: contract.OpenAppraisalCommitmentDocument,
  disputeCommitment: contract.DisputeCommitmentDocument,
  concludeFulfilledCommitment: contract.ConcludeFulfilledCommitmentDocument,
  concludePartlyCommitment: contract.ConcludePartlyCommitmentDocument,
  concludeUnfulfilledCommitment: contract.ConcludeUnfulfilledCommitmentDocument,
  withdrawPublicCommitment: contract.WithdrawPublicCommitmentDocument,
} as const;

/** The two answers to an opinion. */
export const ANSWERS = { adoptOpinion: contract.AdoptOpinionDocument, declineOpinion: contract.DeclineOpinionDocument } as const;
