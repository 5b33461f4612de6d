import { Box } from "@mui/material";
import { useTranslate } from "react-admin";
import type { Row } from "./assignment.graphql.ts";
import { deadlineOf } from "./deadline.ts";

/** `short`: under a heading that says what the number is. What is left of the time, or by how much it is late; a dash where no clock runs. */
export function DaysLeft({ row, short = false }: { short?: boolean; row: Pick<Row, "state" | "timeliness" | "daysLeft" | "workdaysLeft"> }) {
  const translate = useTranslate();
  const deadline = deadlineOf(row);
  if (deadline === null) return <>—</>;
  if (short && deadline.key === "left") return <>{deadline.days}</>;
  return (
    <Box component="span" sx={deadline.key === "late" ? { color: "error.main" } : {}}>
      {translate(`assignments.deadline.${deadline.key}`, { days: deadline.days, smart_count: deadline.days })}
    </Box>
  );
}
