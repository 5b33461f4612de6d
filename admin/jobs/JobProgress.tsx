import { Box, LinearProgress, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import type { Job } from "./job.graphql.ts";

type Counted = Pick<Job, "done" | "total" | "state">;

/** How far a job has come, as a bar and in numbers. */
export function JobProgress({ job }: { job: Counted }) {
  const translate = useTranslate();
  const words = translate("jobs.counted", { done: job.done, total: job.total });
  const share = job.total === 0 ? 100 : Math.floor((job.done / job.total) * 100);
  return (
    <Box sx={{ display: "flex", alignItems: "center", gap: 1, minWidth: 160 }}>
      <LinearProgress
        variant="determinate"
        value={share}
        color={job.state === "FAILED" ? "error" : "primary"}
        aria-label={words}
        sx={{ flex: 1, height: 6, borderRadius: 3 }}
      />
      <Typography variant="caption" sx={{ fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" }}>
        {words}
      </Typography>
    </Box>
  );
}
