/** Where a message leads: the record it is about, or nowhere. */
export function linkOf(message: {
  readonly assignmentId: string | null;
  readonly rectificationId: string | null;
  readonly campaignId: string | null;
  readonly reviewObligationId?: string | null;
  readonly commitmentId?: string | null;
  readonly feedbackId?: string | null;
  readonly carrierId?: string | null;
  readonly targetShareId?: string | null;
  readonly targetPositionId?: string | null;
  readonly inspectionVisitId?: string | null;
  readonly inspectionAdviceId?: string | null;
}): string | null {
  if (message.assignmentId !== null) return `/assignments/${message.assignmentId}/show`;
  if (message.targetShareId !== null && message.targetShareId !== undefined) return `/targetShares/${message.targetShareId}/show`;
  if (message.targetPositionId !== null && message.targetPositionId !== undefined) return `/targetPositions/${message.targetPositionId}/show`;
  if (message.carrierId !== null && message.carrierId !== undefined) return `/carriers/${message.carrierId}/show`;
  if (message.inspectionVisitId !== null && message.inspectionVisitId !== undefined) return `/inspections/${message.inspectionVisitId}/show`;
  if (message.inspectionAdviceId !== null && message.inspectionAdviceId !== undefined) return `/inspectionAdvices/${message.inspectionAdviceId}/show`;
  if (message.campaignId !== null) return `/campaigns/${message.campaignId}/show`;
  if (message.reviewObligationId !== null && message.reviewObligationId !== undefined) return `/reviews/${message.reviewObligationId}/show`;
  if (message.commitmentId !== null && message.commitmentId !== undefined) return `/commitments/${message.commitmentId}/show`;
  if (message.feedbackId !== null && message.feedbackId !== undefined) return `/publicFeedbacks/${message.feedbackId}/show`;
  return message.rectificationId === null ? null : `/rectifications/${message.rectificationId}/show`;
}
