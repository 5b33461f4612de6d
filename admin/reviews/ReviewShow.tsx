import { Alert, Box, Button, Card, CardContent, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { Show, useRecordContext, useRefresh, useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { viewer } from "../app/session.ts";
import { ActionBar } from "../shared/ActionBar.tsx";
import { StateChip, TimelinessLight } from "../shared/chips.tsx";
import { instant } from "../shared/dates.ts";
import { FactGrid } from "../shared/FactGrid.tsx";
import { Section as Titled } from "../shared/Section.tsx";
import { Timeline } from "../shared/Timeline.tsx";
import { definitionsFor, HELP_ACTS } from "./definitions.ts";
import type { Review } from "./review.graphql.ts";

function Section({ name, children }: { name: string; children: ReactNode }) {
  const translate = useTranslate();
  return <Titled title={translate(`reviews.sections.${name}`)}>{children}</Titled>;
}

function Facts({ row }: { row: Review }) {
  const translate = useTranslate();
  const facts: Array<[string, ReactNode]> = [
    ["leader", `${row.leaderName} ${row.leaderPost ?? ""}`],
    ["reviewer", row.reviewer.shortName],
    ["tenant", row.tenant.shortName],
    ["kind", translate(`enums.ReviewKind.${row.kind}`)],
    ["period", row.period],
    ["dueOn", row.dueOn],
    ["scheduledOn", row.scheduledOn ?? "—"],
    ["heldOn", row.heldOn ?? "—"],
    ["mode", row.mode === null ? "—" : translate(`enums.ReviewMode.${row.mode}`)],
    ["recordedBy", row.recordedBy === null ? "—" : `${row.recordedBy} ${instant(row.recordedAt)}`],
    ["reminders", row.reminders],
  ];
  return <FactGrid words="reviews.fields" facts={facts} />;
}

function Head({ row }: { row: Review }) {
  const translate = useTranslate();
  const mayRecord = row.allowedActions.some((action) => action.name === "recordReviewObligation" && action.enabled);
  const isForeign = row.allowedActions.length === 0 && row.tenant.id !== viewer()?.tenant.id;
  return (
    <Card variant="outlined" sx={{ mb: 1 }}>
      <CardContent sx={{ "&:last-child": { pb: 2 } }}>
        <Box sx={{ display: "flex", gap: 1, alignItems: "center", flexWrap: "wrap", mb: 1 }}>
          <Typography variant="h6" component="p">
            {row.subjectName}
          </Typography>
          <StateChip state={row.state} of="ReviewState" />
          <TimelinessLight value={row.timeliness} of="ReviewTimeliness" />
        </Box>
        <Facts row={row} />
        {row.excuse === null ? null : (
          <Alert severity="info" sx={{ mb: 1 }}>
            {translate("reviews.excused", { reason: row.excuse })}
          </Alert>
        )}
        <Box sx={{ display: "flex", gap: 1, flexWrap: "wrap" }}>
          {mayRecord ? (
            <Button component={Link} to={`/reviewMeeting?id=${row.id}`} variant="contained">
              {translate("acts.recordReviewObligation")}
            </Button>
          ) : null}
          <ActionBar record={row} definitions={definitionsFor(row)} />
        </Box>
        {isForeign ? <Alert severity="info">{translate("reviews.logged")}</Alert> : null}
      </CardContent>
    </Card>
  );
}

function Shortcomings({ row }: { row: Review }) {
  const translate = useTranslate();
  return (
    <Section name="shortcomings">
      {row.shortcomings.length === 0 ? <Typography color="text.secondary">{translate("reviews.none")}</Typography> : null}
      {row.shortcomings.map((one) => (
        <Box key={one.id} sx={{ mb: 1.5 }}>
          <Typography variant="body2" sx={{ fontWeight: 600 }}>
            {translate(`enums.Aspect.${one.aspect}`)} · {one.item}
          </Typography>
          <Typography variant="body2" sx={{ whiteSpace: "pre-wrap" }}>
            {one.problem}
          </Typography>
          {one.reasonForNone === null ? null : (
            <Typography variant="body2" color="text.secondary">
              {translate("reviews.because", { reason: one.reasonForNone })}
            </Typography>
          )}
          {one.rectification === null ? null : (
            <Box sx={{ display: "flex", gap: 1, alignItems: "center" }}>
              <Link to={`/rectifications/${one.rectification.id}/show`}>{translate("reviews.openRectification")}</Link>
              <StateChip state={one.rectification.state} of="RectificationState" />
              <TimelinessLight value={one.rectification.timeliness} of="RectificationTimeliness" />
            </Box>
          )}
        </Box>
      ))}
    </Section>
  );
}

function Help({ row }: { row: Review }) {
  const translate = useTranslate();
  const refresh = useRefresh();
  return (
    <Section name="help">
      {row.help.length === 0 ? <Typography color="text.secondary">{translate("reviews.none")}</Typography> : null}
      {row.help.map((one) => (
        <Box key={one.id} sx={{ mb: 1.5 }}>
          <Typography variant="body2">{one.what}</Typography>
          <Typography variant="body2" color={one.overdue ? "error" : "text.secondary"}>
            {one.deliveredOn === null
              ? translate(one.overdue ? "reviews.helpLate" : "reviews.helpDue", { day: one.dueOn })
              : translate("reviews.delivered", { day: one.deliveredOn, note: one.deliveredNote ?? "" })}
          </Typography>
          <ActionBar record={one} definitions={HELP_ACTS} onDone={refresh} />
        </Box>
      ))}
    </Section>
  );
}

function ReviewPage() {
  const row = useRecordContext<Review>();
  const translate = useTranslate();
  // Until the record itself has come, react-admin shows the ledger's row, which knows less.
  if (row === undefined || !("timeline" in row)) return null;
  const isDone = row.state === "DONE";
  return (
    <Box sx={{ display: "grid", gap: 1, gridTemplateColumns: { xs: "1fr", md: "minmax(0, 2fr) minmax(0, 1fr)" } }}>
      <div>
        <Head row={row} />
        {isDone ? (
          <>
            <Section name="strengths">
              <Typography sx={{ whiteSpace: "pre-wrap" }}>{row.strengths}</Typography>
            </Section>
            <Shortcomings row={row} />
            <Help row={row} />
          </>
        ) : (
          <Alert severity="info">{translate("reviews.notYet")}</Alert>
        )}
      </div>
      <div>
        <Section name="timeline">
          <Timeline entries={row.timeline} />
        </Section>
      </div>
    </Box>
  );
}

/** 点评详情: what was said, what follows, what was promised, what happened. */
export function ReviewShow() {
  const translate = useTranslate();
  return (
    <Show title={translate("reviews.name")} component="div" actions={false} emptyWhileLoading>
      <ReviewPage />
    </Show>
  );
}
