import { Box, Chip } from "@mui/material";
import { useTranslate } from "react-admin";

const STATE_COLOUR: Readonly<Record<string, "default" | "primary" | "error" | "warning" | "success" | "info">> = {
  DISPATCHED: "warning",
  RETURNED: "error",
  SUBMITTED: "info",
  UNDER_REVIEW: "info",
  COMPLETED: "success",
  OBJECTED: "warning",
  CLOSED_INCOMPLETE: "error",
  DRAFT: "default",
  APPROVED: "info",
  ADMISSION_REVIEW: "warning",
  CLOSED: "success",
  OPEN: "warning",
  PLANNED: "info",
  CLAIMED: "info",
  FITS: "success",
  TO_IMPROVE: "error",
  DUE: "warning",
  SCHEDULED: "info",
  DONE: "success",
  MISSED: "error",
  RECEIVED: "warning",
  RECTIFYING: "info",
  ANSWERED: "success",
  SOLICITING: "info",
  VETTING: "warning",
  PUBLISHED: "primary",
  IN_FULFILMENT: "primary",
  APPRAISAL: "warning",
  FULFILLED: "success",
  PARTLY_FULFILLED: "warning",
  UNFULFILLED: "error",
  ISSUED: "primary",
  NOTIFIED: "info",
  ON_SITE: "warning",
  FINDINGS_ISSUED: "warning",
  CONTESTED: "warning",
  RECHECK: "info",
  CONCLUDED: "success",
  GIVEN: "warning",
  ADOPTED: "success",
  PARTLY_ADOPTED: "success",
  DECLINED: "error",
};

export function StateChip({
  state,
  of = "AssignmentState",
}: {
  state: string;
  of?:
    | "AssignmentState"
    | "TaskState"
    | "RectificationState"
    | "ThemeState"
    | "ReviewState"
    | "CommitmentState"
    | "FeedbackState"
    | "AnnualTargetState"
    | "TargetShareState"
    | "PositionState"
    | "InspectionVisitState"
    | "InspectionAdviceState";
}) {
  const translate = useTranslate();
  return (
    <Chip size="small" variant="outlined" color={STATE_COLOUR[state] ?? "default"} label={translate(`enums.${of}.${state}`)} sx={{ height: 20 }} />
  );
}

const LIGHT: Readonly<Record<string, { colour: string; shape: string }>> = {
  NOT_DUE: { colour: "#1b6e3c", shape: "●" },
  DUE_SOON: { colour: "#8a5a00", shape: "▲" },
  OVERDUE: { colour: "#b3261e", shape: "■" },
  WITH_RECEIVER: { colour: "#1f5fa8", shape: "◆" },
  WITH_VERIFIER: { colour: "#1f5fa8", shape: "◆" },
  WITH_RECEIVER_LATE: { colour: "#b3261e", shape: "◆" },
  DONE_ON_TIME: { colour: "#1b6e3c", shape: "✓" },
  DONE_LATE: { colour: "#8a5a00", shape: "✓" },
  MISSED: { colour: "#b3261e", shape: "✕" },
  REACHED: { colour: "#1b6e3c", shape: "✓" },
  ON_TRACK: { colour: "#1b6e3c", shape: "●" },
  BEHIND: { colour: "#8a5a00", shape: "▲" },
  FAR_BEHIND: { colour: "#b3261e", shape: "■" },
  NOT_APPLICABLE: { colour: "#55524e", shape: "–" },
};

type Timeliness = "Timeliness" | "RectificationTimeliness" | "ReviewTimeliness" | "HelpTimeliness" | "TargetLight";

/** Red, yellow, green, told by shape and word as well as by colour. */
export function TimelinessLight({ value, of = "Timeliness" }: { value: string; of?: Timeliness }) {
  const translate = useTranslate();
  const light = LIGHT[value] ?? { colour: "#55524e", shape: "–" };
  return (
    <Box component="span" sx={{ color: light.colour, fontWeight: 600, whiteSpace: "nowrap" }}>
      <span aria-hidden="true">{light.shape} </span>
      {translate(`enums.${of}.${value}`)}
    </Box>
  );
}
