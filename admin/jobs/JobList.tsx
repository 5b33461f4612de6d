import { Card, CardContent, Link, Stack, type Theme, Typography, useMediaQuery } from "@mui/material";
import { DataTable, List, SelectInput, TopToolbar, useListContext, useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import { CardGrid } from "../shared/CardGrid.tsx";
import { ActionBar } from "../shared/ActionBar.tsx";
import { choicesOf } from "../shared/choices.ts";
import { ExportButton } from "../shared/ExportButton.tsx";
import { instant } from "../shared/dates.ts";
import { JOB_ACTS, type Job } from "./job.graphql.ts";
import { JobProgress } from "./JobProgress.tsx";

const DEFINITIONS = { retryJob: { document: JOB_ACTS.retryJob } };
const SECOND = 1_000;

const filters = [<SelectInput key="state" source="state" label="jobs.state" choices={choicesOf("JobState")} alwaysOn />];
const Column = DataTable.Col<Job>;

function Subject({ job }: { job: Job }) {
  const translate = useTranslate();
  return (
    <Link component={RouterLink} to={`/${job.kind.startsWith("IMPORT") ? "imports" : "tasks"}/${job.subjectId}/show`}>
      {translate(job.kind.startsWith("IMPORT") ? "jobs.import" : "jobs.record")}
    </Link>
  );
}

function State({ job }: { job: Job }) {
  const translate = useTranslate();
  return (
    <Stack direction="row" spacing={1} useFlexGap sx={{ alignItems: "center", flexWrap: "wrap" }}>
      <Typography variant="body2" color={job.state === "FAILED" ? "error" : "inherit"}>
        {translate(`enums.JobState.${job.state}`)}
        {job.error === null ? "" : `：${job.error}`}
      </Typography>
      <ActionBar record={job} definitions={DEFINITIONS} />
    </Stack>
  );
}

function Cards() {
  const translate = useTranslate();
  const { data = [] } = useListContext<Job>();
  return (
    <CardGrid>
      {data.map((job) => (
        <Card key={job.id} variant="outlined">
          <CardContent sx={{ p: 1.5 }}>
            <Typography variant="subtitle2" component="h2">
              {translate(`enums.JobKind.${job.kind}`)}
            </Typography>
            <JobProgress job={job} />
            <State job={job} />
            <Typography variant="caption" color="text.secondary">
              {job.createdByName} · {instant(job.createdAt)} · <Subject job={job} />
            </Typography>
          </CardContent>
        </Card>
      ))}
    </CardGrid>
  );
}

function Empty() {
  const translate = useTranslate();
  return <Typography sx={{ p: 2 }}>{translate("jobs.empty")}</Typography>;
}

/** 后台作业: what goes on by itself, how far it has come, and what failed. */
export function JobList() {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  return (
    <List
      title="jobs.name"
      filters={filters}
      exporter={false}
      actions={
        <TopToolbar>
          <ExportButton />
        </TopToolbar>
      }
      empty={<Empty />}
      sort={{ field: "createdAt", order: "DESC" }}
      queryOptions={{ refetchInterval: 2 * SECOND }}
    >
      {isPhone ? (
        <Cards />
      ) : (
        <DataTable bulkActionButtons={false} rowClick={false} size="small">
          <Column label="jobs.kind" disableSort render={(job) => translate(`enums.JobKind.${job.kind}`)} />
          <Column label="jobs.progress" disableSort render={(job) => <JobProgress job={job} />} />
          <Column label="jobs.state" disableSort render={(job) => <State job={job} />} />
          <Column label="jobs.by" disableSort render={(job) => job.createdByName} />
          <Column source="createdAt" label="jobs.at" render={(job) => instant(job.createdAt)} />
          <Column label="jobs.ended" disableSort render={(job) => (job.endedAt === null ? "" : instant(job.endedAt))} />
          <Column label="jobs.record" disableSort render={(job) => <Subject job={job} />} />
        </DataTable>
      )}
    </List>
  );
}
