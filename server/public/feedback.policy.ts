import { doorsOfCommitments, READING_COMMITMENTS } from "../commitments/commitment.policy.ts";
import type { Permission, Permissions } from "../platform/permission.ts";

const byModerator: Permission = { allow: ["TENANT_OPERATOR", "TENANT_APPROVER"], doors: ["tenant"] };

/** What the public writes comes by /public/feedback; these are for those it was written to, and those above them. */
export const feedbackPermissions: Permissions = {
  publicFeedbacks: { allow: READING_COMMITMENTS, doors: doorsOfCommitments },
  publicFeedbacksConnection: { allow: READING_COMMITMENTS, doors: doorsOfCommitments },
  publicFeedback: { allow: READING_COMMITMENTS, doors: doorsOfCommitments },
  answerPublicFeedback: byModerator,
  setAsidePublicFeedback: byModerator,
  takeUpPublicFeedback: byModerator,
};
