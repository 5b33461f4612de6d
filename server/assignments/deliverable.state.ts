import type { Assignment } from "./assignment.entity.ts";
import type { DeliverableState } from "./assignment.types.ts";
import type { DeliverableStatus } from "./deliverable.ts";
import type { Return, Submission } from "./submission.entity.ts";

/** Where each deliverable stands, from the newest submission and the newest return. */
export function deliverableStates(
  assignment: Pick<Assignment, "state" | "brief">,
  submission: Pick<Submission, "id" | "contents" | "withdrawnAt"> | null,
  returned: Pick<Return, "submissionId" | "reasons"> | null,
): DeliverableState[] {
  const standing = submission !== null && submission.withdrawnAt === null ? submission : null;
  const reasons = returned !== null && returned.submissionId === standing?.id ? returned.reasons : null;
  return assignment.brief.deliverables.map(({ key, title }) => {
    const content = standing?.contents.find((one) => one.key === key);
    const filled = content !== undefined && (content.text !== null || content.fileIds.length > 0 || content.training !== null);
    let status: DeliverableStatus = filled ? "SUBMITTED" : "EMPTY";
    if (reasons?.some((reason) => reason.deliverable === key) === true) status = "RETURNED";
    else if (filled && assignment.state === "COMPLETED") status = "ACCEPTED";
    return { key, title, status };
  });
}
