import { Alert, Box, LinearProgress, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { ActionBar } from "../shared/ActionBar.tsx";
import { type ImportRecord, RETRY_JOB } from "./import.graphql.ts";

const RETRY = { retryJob: { document: RETRY_JOB } };

/** How far the work on an import has come; it goes on by itself. */
export function Working({ row }: { readonly row: ImportRecord }) {
  const translate = useTranslate();
  const { job } = row;
  if (job === null || job === undefined) return null;
  if (job.state === "FAILED") {
    return (
      <Alert severity="error" sx={{ mb: 1 }} action={<ActionBar record={job} definitions={RETRY} />}>
        {job.error}
      </Alert>
    );
  }
  const words = `${translate(`imports.working.${job.kind}`)} ${job.total > 1 ? `${job.done} / ${job.total}` : "…"}`;
  return (
    <Box sx={{ mb: 1 }}>
      <Typography variant="body2" role="status">
        {words}
      </Typography>
      <LinearProgress
        aria-label={words}
        variant={job.total > 1 ? "determinate" : "indeterminate"}
        value={job.total === 0 ? 0 : Math.floor((job.done / job.total) * 100)}
        sx={{ my: 0.5, height: 6, borderRadius: 3 }}
      />
      <Typography variant="caption" color="text.secondary">
        {translate("imports.leave")}
      </Typography>
    </Box>
  );
}
