import { Alert, Box, Button, Card, CardContent, Chip, Table, TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Show, useRecordContext, useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { viewer } from "../app/session.ts";
import { ActionBar } from "../shared/ActionBar.tsx";
import { Clauses } from "../shared/Clauses.tsx";
import { StateChip, TimelinessLight } from "../shared/chips.tsx";
import { instant } from "../shared/dates.ts";
import { request } from "../shared/graphql.ts";
import { BackLink } from "../shared/BackLink.tsx";
import { RecordTitle } from "../shared/RecordTitle.tsx";
import { Section as Titled } from "../shared/Section.tsx";
import { Timeline } from "../shared/Timeline.tsx";
import { Waiting } from "../shared/Waiting.tsx";
import { type Assignment, MEMBERS } from "./assignment.graphql.ts";
import { ContentView, FileLinks } from "./ContentView.tsx";
import { DaysLeft } from "./DaysLeft.tsx";
import { definitionsFor } from "./definitions.ts";
import { FillIn } from "./FillIn.tsx";
import { ReturnForm } from "./ReturnForm.tsx";

function Section({ name, children }: { name: string; children: ReactNode }) {
  const translate = useTranslate();
  return <Titled title={translate(`assignments.sections.${name}`)}>{children}</Titled>;
}

function may(assignment: Assignment, name: string): boolean {
  return assignment.allowedActions.some((action) => action.name === name && action.enabled);
}

function Head({ assignment }: { assignment: Assignment }) {
  const translate = useTranslate();
  const own = assignment.tenant.id === viewer()?.tenant.id;
  const { data } = useQuery({
    queryKey: ["members", viewer()?.tenant.id],
    queryFn: () => request(MEMBERS),
    enabled: own,
  });
  const facts: Array<[string, ReactNode]> = [
    ["issuer", assignment.issuer.shortName],
    ["tenant", assignment.groupName ?? assignment.tenant.shortName],
    ["basis", assignment.brief.basis ?? "—"],
    ["receiver", assignment.brief.receiverName ?? "—"],
    ["due", assignment.clockDueOn],
    ["time", <DaysLeft key="time" row={assignment} />],
    ["assignee", assignment.assignee ?? "—"],
    ["progress", `${assignment.progress}%${assignment.progressNote === null ? "" : ` · ${assignment.progressNote}`}`],
  ];
  return (
    <Card variant="outlined" sx={{ mb: 1 }}>
      <CardContent sx={{ "&:last-child": { pb: 2 } }}>
        <Box sx={{ display: "flex", gap: 1, alignItems: "center", flexWrap: "wrap", mb: 1 }}>
          <Typography variant="h6" component="p">
            {assignment.title}
          </Typography>
          <StateChip state={assignment.state} />
          <TimelinessLight value={assignment.timeliness} />
          {assignment.supervisionLevel === null ? null : (
            <Chip size="small" color="error" label={translate(`enums.SupervisionLevel.${assignment.supervisionLevel}`)} />
          )}
          {assignment.mustReacknowledge ? <Chip size="small" color="warning" label={translate("assignments.mustReacknowledge")} /> : null}
        </Box>
        <Box
          component="dl"
          sx={{
            display: "grid",
            gridTemplateColumns: { xs: "1fr 1fr", md: "repeat(4, 1fr)" },
            gap: 1,
            m: 0,
            mb: 1,
          }}
        >
          {facts.map(([name, value]) => (
            <div key={name}>
              <Typography component="dt" variant="caption" color="text.secondary">
                {translate(`assignments.fields.${name}`)}
              </Typography>
              <Typography component="dd" variant="body2" sx={{ m: 0 }}>
                {value}
              </Typography>
            </div>
          ))}
        </Box>
        {own && viewer()?.canIssue === true && assignment.groupName === null && may(assignment, "saveDraftAssignment") ? (
          <Button component={Link} to={`/tasks/create?parent=${assignment.id}`} sx={{ mb: 1 }}>
            {translate("assignments.passOn")}
          </Button>
        ) : null}
        {own && assignment.kind === "SELF_INSPECTION" && assignment.submissions.length > 0 && assignment.groupName === null ? (
          <Button component={Link} to={`/rectifications/create?assignment=${assignment.id}`} sx={{ mb: 1 }}>
            {translate("assignments.enterProblems")}
          </Button>
        ) : null}
        <ActionBar record={assignment} definitions={definitionsFor(assignment, translate, data?.tenantMembers ?? [])} />
        {assignment.allowedActions.length === 0 && !own ? <Alert severity="info">{translate("assignments.logged")}</Alert> : null}
      </CardContent>
    </Card>
  );
}

function Requests({ assignment }: { assignment: Assignment }) {
  const translate = useTranslate();
  const lines = [
    ...assignment.objections.map(
      (one) => `${translate("acts.objectAssignment")}（${translate(`enums.ObjectionState.${one.state}`)}）：${one.reason} ${one.decisionNote ?? ""}`,
    ),
    ...assignment.extensions.map(
      (one) =>
        `${translate("acts.requestExtensionAssignment")} ${one.requestedDueOn}（${translate(`enums.ExtensionState.${one.state}`)}）：${one.reason} ${one.decisionNote ?? ""}`,
    ),
  ];
  if (lines.length === 0) return null;
  return (
    <Section name="requests">
      {lines.map((line) => (
        <Typography key={line} variant="body2">
          {line}
        </Typography>
      ))}
    </Section>
  );
}

function Children({ assignment }: { assignment: Assignment }) {
  const translate = useTranslate();
  if (assignment.children.length === 0) return null;
  const done = assignment.children.filter((child) => ["SUBMITTED", "UNDER_REVIEW", "COMPLETED"].includes(child.state)).length;
  return (
    <Section name="children">
      <Typography variant="body2" sx={{ mb: 1 }}>
        {translate("assignments.rollup", { done, all: assignment.children.length })}
      </Typography>
      <Table size="small">
        <TableHead>
          <TableRow>
            {["group", "state", "timeliness", "progress"].map((name) => (
              <TableCell key={name}>{translate(`assignments.fields.${name}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {assignment.children.map((child) => (
            <TableRow key={child.id} hover>
              <TableCell>
                <Link to={`/assignments/${child.id}/show`}>{child.groupName}</Link>
              </TableCell>
              <TableCell>
                <StateChip state={child.state} />
              </TableCell>
              <TableCell>
                <TimelinessLight value={child.timeliness} />
              </TableCell>
              <TableCell>{child.progress}%</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Section>
  );
}

function Submissions({ assignment }: { assignment: Assignment }) {
  const translate = useTranslate();
  return (
    <Section name="submissions">
      {assignment.submissions.length === 0 ? <Typography color="text.secondary">{translate("assignments.empty")}</Typography> : null}
      {assignment.submissions.map((submission) => (
        <Box key={submission.id} sx={{ mb: 2 }}>
          <Typography variant="body2" sx={{ fontWeight: 600 }}>
            {translate("assignments.submission", {
              number: submission.number,
              time: instant(submission.submittedAt),
              by: submission.submittedBy,
            })}{" "}
            <Chip size="small" variant="outlined" label={translate(`enums.SubmissionOutcome.${submission.outcome}`)} />
          </Typography>
          <ContentView deliverables={assignment.brief.deliverables} contents={submission.contents} />
          {assignment.returns
            .filter((one) => one.submissionId === submission.id)
            .map((one) => (
              <Alert key={one.id} severity="warning" sx={{ mt: 1 }}>
                {one.reasons
                  .map((reason) => `${assignment.brief.deliverables.find(({ key }) => key === reason.deliverable)?.title ?? ""}：${reason.reason}`)
                  .join("；")}
                <br />
                {one.by} · {instant(one.at)} · {translate("assignments.reworkUntil", { date: one.reworkDueOn })}
              </Alert>
            ))}
        </Box>
      ))}
    </Section>
  );
}

/** The ledger a reader finds it in: of what one has to do, of what one issued, or of what one oversees. */
function ledgerOf({ tenant, issuer }: Assignment): { to: string; label: string } {
  const own = viewer()?.tenant.id;
  if (tenant.id === own) return { to: "/assignments", label: "app.pages.assignments" };
  if (issuer.id === own) return { to: "/issued", label: "app.pages.issued" };
  return { to: "/overseen", label: "app.pages.supervision" };
}

function AssignmentPage() {
  const assignment = useRecordContext<Assignment>();
  const translate = useTranslate();
  // Until the record itself has come, react-admin shows the ledger's row, which knows less.
  if (assignment === undefined || !("brief" in assignment)) return <Waiting rows={12} />;
  const own = assignment.tenant.id === viewer()?.tenant.id;
  return (
    <Box
      sx={{
        display: "grid",
        gap: 1,
        gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "minmax(0, 2fr) minmax(0, 1fr)" },
      }}
    >
      <div>
        <BackLink {...ledgerOf(assignment)} />
        <Head assignment={assignment} />
        <Section name="requirement">
          <Typography sx={{ whiteSpace: "pre-wrap" }}>{assignment.brief.body}</Typography>
          <Clauses clauses={assignment.brief.clauses} />
          <FileLinks files={assignment.brief.files} assignmentId={assignment.id} />
        </Section>
        {own && may(assignment, "saveDraftAssignment") ? <FillIn assignment={assignment} /> : null}
        {may(assignment, "returnAssignment") ? <ReturnForm assignment={assignment} /> : null}
        <Submissions assignment={assignment} />
        <Requests assignment={assignment} />
        <Children assignment={assignment} />
      </div>
      <div>
        {assignment.notices.length === 0 ? null : (
          <Section name="notices">
            {assignment.notices.map((notice) => (
              <Typography key={notice.id} variant="body2">
                {translate(`enums.SupervisionLevel.${notice.level}`)} · {instant(notice.issuedAt)} · {notice.issuedBy} {notice.note ?? ""}
              </Typography>
            ))}
          </Section>
        )}
        <Section name="timeline">
          <Timeline entries={assignment.timeline} />
        </Section>
      </div>
    </Box>
  );
}

/** 任务详情: what was asked, what may be done now, what was handed in, what happened. */
export function AssignmentShow() {
  const translate = useTranslate();
  return (
    <Show title={<RecordTitle fallback={translate("assignments.name")} />} component="div" actions={false}>
      <AssignmentPage />
    </Show>
  );
}
