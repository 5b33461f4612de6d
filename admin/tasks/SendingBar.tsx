import { Alert, Box } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useRefresh, useTranslate } from "react-admin";
import { ActionBar } from "../shared/ActionBar.tsx";
import { request } from "../shared/graphql.ts";
import { viewer } from "../app/session.ts";
import { JOB, RETRY_JOB, type Task } from "./task.graphql.ts";

const SECOND = 1_000;
const DEFINITIONS = { retryJob: { document: RETRY_JOB } };

/** How far a dispatch, an amendment or a cancellation has come with many; gone when everybody has been told. */
export function SendingBar({ sending }: { sending: NonNullable<Task["sending"]> }) {
  const translate = useTranslate();
  const refresh = useRefresh();
  const { data } = useQuery({
    queryKey: [viewer()?.tenant.id, "job", sending.id],
    queryFn: () => request(JOB, { id: sending.id }),
    refetchInterval: SECOND,
  });
  const job = data?.job ?? sending;
  useEffect(() => {
    if (job.state === "DONE") refresh();
  }, [job.state, refresh]);
  if (job.state === "DONE") return null;
  const words = { done: job.done, total: job.total, error: job.error ?? "", kind: translate(`enums.JobKind.${job.kind}`) };
  return (
    <Alert
      severity={job.state === "FAILED" ? "error" : "info"}
      sx={{ mb: 1 }}
      role="status"
      action={<ActionBar record={job} definitions={DEFINITIONS} />}
    >
      {translate(job.state === "FAILED" ? "jobs.failed" : `jobs.sending.${job.kind}`, words)}
      <Box component="progress" value={job.done} max={job.total} aria-hidden="true" sx={{ display: "block", width: "100%", mt: 0.5 }} />
    </Alert>
  );
}
