import {
  Alert,
  Box,
  Button,
  Card,
  CardContent,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  type Theme,
  Typography,
  useMediaQuery,
} from "@mui/material";
import type { MatrixQuery } from "../../schema/generated/graphql.ts";
import { useQuery } from "@tanstack/react-query";
import { Show, useRecordContext, useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { type ActDefinition, ActionBar } from "../shared/ActionBar.tsx";
import { WorkbookLink } from "../shared/ExportButton.tsx";
import { Fault } from "../shared/Fault.tsx";
import { workbookHref } from "../shared/workbook.ts";
import { Clauses } from "../shared/Clauses.tsx";
import { StateChip, TimelinessLight } from "../shared/chips.tsx";
import { instant } from "../shared/dates.ts";
import { ApiError, request } from "../shared/graphql.ts";
import { SendingBar } from "./SendingBar.tsx";
import { BackLink } from "../shared/BackLink.tsx";
import { RecordTitle } from "../shared/RecordTitle.tsx";
import { Timeline } from "../shared/Timeline.tsx";
import { Waiting } from "../shared/Waiting.tsx";
import { TaskAsked } from "./TaskAsked.tsx";
import { MATRIX, type Task, TASK_ACTS } from "./task.graphql.ts";

const MARK: Readonly<Record<string, string>> = { EMPTY: "○", SUBMITTED: "◆", RETURNED: "■", ACCEPTED: "✓" };

type Matrix = NonNullable<MatrixQuery["taskMatrix"]>;

function Delivered({ status }: { status: string }) {
  const translate = useTranslate();
  return (
    <>
      <span aria-hidden="true">{MARK[status]} </span>
      {translate(`enums.DeliverableStatus.${status}`)}
    </>
  );
}

function MatrixCards({ matrix }: { matrix: Matrix }) {
  return (
    <Box sx={{ display: "grid", gap: 1, mt: 1 }}>
      {matrix.rows.map((row) => (
        <Card key={row.assignmentId} variant="outlined" sx={{ p: 1 }}>
          <Link to={`/assignments/${row.assignmentId}/show`}>{row.groupName ?? row.tenantName}</Link>
          <Box sx={{ display: "flex", gap: 1, flexWrap: "wrap", alignItems: "center" }}>
            <StateChip state={row.state} /> <TimelinessLight value={row.timeliness} /> {row.effectiveDueOn}
          </Box>
          {row.cells.map(({ key, status }) => (
            <Typography key={key} variant="body2">
              {matrix.columns.find((column) => column.key === key)?.title}：<Delivered status={status} />
            </Typography>
          ))}
        </Card>
      ))}
    </Box>
  );
}

function MatrixTable({ taskId }: { taskId: string }) {
  const translate = useTranslate();
  const { data, error, refetch } = useQuery({
    queryKey: ["matrix", taskId],
    queryFn: () => request(MATRIX, { taskId }),
  });
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const matrix = data?.taskMatrix;
  // Nobody has the task yet.
  if (error instanceof ApiError && error.code === "NOT_FOUND") return null;
  if (error !== null) return <Fault error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Waiting rows={10} />;
  if (matrix === undefined || matrix === null) return null;
  return (
    <Card variant="outlined" sx={{ mb: 1 }} component="section">
      <CardContent>
        <Typography variant="subtitle1" component="h2" sx={{ fontWeight: 600 }}>
          {translate("tasks.sections.matrix")}
        </Typography>
        <Typography variant="caption" color="text.secondary">
          {translate("app.asOf", { time: instant(matrix.asOf) })} · <WorkbookLink href={workbookHref("matrix", { taskId })} />
        </Typography>
        {isPhone ? (
          <MatrixCards matrix={matrix} />
        ) : (
          <TableContainer sx={{ maxHeight: 520 }} tabIndex={0} role="region" aria-label={translate("tasks.sections.matrix")}>
            <Table size="small" stickyHeader>
              <TableHead>
                <TableRow>
                  <TableCell sx={{ position: "sticky", left: 0, zIndex: 3 }}>{translate("assignments.fields.tenant")}</TableCell>
                  <TableCell>{translate("assignments.fields.state")}</TableCell>
                  <TableCell>{translate("assignments.fields.timeliness")}</TableCell>
                  <TableCell>{translate("assignments.fields.due")}</TableCell>
                  {matrix.columns.map(({ key, title }) => (
                    <TableCell key={key}>{title}</TableCell>
                  ))}
                </TableRow>
              </TableHead>
              <TableBody>
                {matrix.rows.map((row) => (
                  <TableRow key={row.assignmentId} hover>
                    <TableCell sx={{ position: "sticky", left: 0, bgcolor: "background.paper" }}>
                      <Link to={`/assignments/${row.assignmentId}/show`}>{row.groupName ?? row.tenantName}</Link>
                    </TableCell>
                    <TableCell>
                      <StateChip state={row.state} />
                    </TableCell>
                    <TableCell>
                      <TimelinessLight value={row.timeliness} />
                    </TableCell>
                    <TableCell>{row.effectiveDueOn}</TableCell>
                    {row.cells.map(({ key, status }) => (
                      <TableCell key={key}>
                        <Delivered status={status} />
                      </TableCell>
                    ))}
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </TableContainer>
        )}
      </CardContent>
    </Card>
  );
}

function definitionsFor(translate: ReturnType<typeof useTranslate>): Record<string, ActDefinition> {
  const reason = {
    name: "reason",
    label: "assignments.dialog.reason",
    kind: "text",
    required: true,
  } as const;
  return {
    submitForAdmissionTask: { document: TASK_ACTS.submitForAdmissionTask, colour: "primary" },
    approveAdmissionTask: { document: TASK_ACTS.approveAdmissionTask, colour: "primary" },
    rejectAdmissionTask: { document: TASK_ACTS.rejectAdmissionTask, inputs: [reason] },
    dispatchTask: {
      document: TASK_ACTS.dispatchTask,
      colour: "primary",
      confirm: translate("tasks.dispatchWarning"),
    },
    closeTask: { document: TASK_ACTS.closeTask },
    cancelTask: { document: TASK_ACTS.cancelTask, inputs: [reason] },
  };
}

function TaskPage() {
  const translate = useTranslate();
  const task = useRecordContext<Task>();
  // Until the record itself has come, react-admin shows the ledger's row, which knows less.
  if (task === undefined || !("body" in task)) return <Waiting rows={12} />;
  const { progress } = task;
  return (
    <Box
      sx={{
        display: "grid",
        gap: 1,
        gridTemplateColumns: { xs: "minmax(0, 1fr)", lg: "minmax(0, 3fr) minmax(0, 1fr)" },
      }}
    >
      <div>
        <BackLink to="/tasks" label="app.pages.tasks" />
        <Card variant="outlined" sx={{ mb: 1 }}>
          <CardContent>
            <Box sx={{ display: "flex", gap: 1, alignItems: "center", flexWrap: "wrap" }}>
              <Typography variant="h6" component="p">
                {task.title}
              </Typography>
              <StateChip state={task.state} of="TaskState" />
            </Box>
            <Typography variant="body2" color="text.secondary">
              {task.basis ?? ""} {translate("tasks.fields.due")} {task.dueOn} · {translate("tasks.fields.revision")} {task.revision} ·{" "}
              {translate("tasks.fields.expected")} {progress.expected} · {translate("tasks.fields.submitted")} {progress.submitted} ·{" "}
              {translate("tasks.fields.completed")} {progress.completed} · {translate("tasks.fields.overdue")} {progress.overdue}
            </Typography>
            <Typography sx={{ whiteSpace: "pre-wrap", my: 1 }}>{task.body}</Typography>
            <Clauses clauses={task.clauses} />
            {task.sending === null ? null : <SendingBar sending={task.sending} />}
            {task.admissionNote === null ? null : (
              <Alert severity="warning" sx={{ mb: 1 }}>
                {task.admissionNote}
              </Alert>
            )}
            <Box sx={{ display: "flex", gap: 1, flexWrap: "wrap" }}>
              <ActionBar record={task} definitions={definitionsFor(translate)} />
              {["editTask", "amendTask"].map((name) =>
                task.allowedActions.some((action) => action.name === name && action.enabled) ? (
                  <Button key={name} component={Link} to={`/tasks/${task.id}`} variant="outlined" color="inherit">
                    {translate(`acts.${name}`)}
                  </Button>
                ) : null,
              )}
            </Box>
          </CardContent>
        </Card>
        <TaskAsked task={task} />
        <MatrixTable taskId={task.id} />
      </div>
      <Card variant="outlined" component="section" sx={{ alignSelf: "start" }}>
        <CardContent>
          <Typography variant="subtitle1" component="h2" sx={{ fontWeight: 600, mb: 1 }}>
            {translate("tasks.sections.timeline")}
          </Typography>
          <Timeline entries={task.timeline} />
        </CardContent>
      </Card>
    </Box>
  );
}

/** A task as its issuer sees it: state, acts, and organizations against deliverables. */
export function TaskShow() {
  const translate = useTranslate();
  return (
    <Show title={<RecordTitle fallback={translate("tasks.name")} />} component="div" actions={false}>
      <TaskPage />
    </Show>
  );
}
