import { Alert, Box, Button, Card, CardContent, Typography } from "@mui/material";
import { type ReactNode, useState } from "react";
import { Show, useRecordContext, useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { viewer } from "../app/session.ts";
import { ActionBar } from "../shared/ActionBar.tsx";
import { StateChip, TimelinessLight } from "../shared/chips.tsx";
import { FactGrid } from "../shared/FactGrid.tsx";
import { Section } from "../shared/Section.tsx";
import { Timeline } from "../shared/Timeline.tsx";
import { ContestDialog, ResolveDialog } from "./ContestDialog.tsx";
import { definitionsFor } from "./definitions.ts";
import type { Finding, Visit } from "./inspection.graphql.ts";

const may = (row: Visit, name: string): boolean => row.allowedActions.some((action) => action.name === name && action.enabled);

function Facts({ row }: { row: Visit }) {
  const translate = useTranslate();
  const facts: Array<[string, ReactNode]> = [
    ["group", row.groupName],
    ["groupKind", translate(`enums.InspectionGroupKind.${row.groupKind}`)],
    ["tenant", row.tenant.shortName],
    ["plannedOn", `${row.plannedOn} ${row.plannedBy}`],
    ["heldOn", row.heldOn ?? "—"],
    ["issuedOn", row.issuedOn ?? "—"],
    ["recheckOn", row.recheckOn ?? "—"],
    ["concludedOn", row.concludedOn ?? "—"],
  ];
  return <FactGrid words="inspections.fields" facts={facts} />;
}

function Prose({ name, text }: { name: string; text: string | null }) {
  const translate = useTranslate();
  if (text === null) return null;
  return (
    <>
      <Typography variant="body2" color="text.secondary">
        {translate(`inspections.fields.${name}`)}
      </Typography>
      <Typography sx={{ whiteSpace: "pre-wrap", mb: 1 }}>{text}</Typography>
    </>
  );
}

/** Days on which other groups are there too: to come together spares the organization a day. */
function OtherDays({ row }: { row: Visit }) {
  const translate = useTranslate();
  const others = row.days.filter(({ on, groups }) => on !== row.plannedOn || groups.length > 1);
  if (others.length === 0) return null;
  return (
    <Alert severity="info" sx={{ mb: 1 }}>
      {translate("inspections.otherDays", { days: others.map(({ on, groups }) => `${on} ${groups.join("、")}`).join("；") })}
    </Alert>
  );
}

function Head({ row }: { row: Visit }) {
  const translate = useTranslate();
  const [dialog, setDialog] = useState<"contest" | "resolve" | null>(null);
  const isForeign = row.allowedActions.length === 0 && row.tenant.id !== viewer()?.tenant.id;
  return (
    <Card variant="outlined" sx={{ mb: 1 }}>
      <CardContent sx={{ "&:last-child": { pb: 2 } }}>
        <Box sx={{ display: "flex", gap: 1, alignItems: "center", flexWrap: "wrap", mb: 1 }}>
          <Typography variant="h6" component="p">
            {row.tenantName}
          </Typography>
          <StateChip state={row.state} of="InspectionVisitState" />
        </Box>
        <Facts row={row} />
        <OtherDays row={row} />
        <Prose name="purpose" text={row.purpose} />
        <Prose name="notice" text={row.notice} />
        <Prose name="summary" text={row.summary} />
        {row.lastReason === null ? null : (
          <Alert severity="warning" sx={{ mb: 1 }}>
            {row.lastReason}
          </Alert>
        )}
        <Box sx={{ display: "flex", gap: 1, flexWrap: "wrap" }}>
          {may(row, "answerInspectionVisit") ? (
            <Button component={Link} to={`/inspectionSite?id=${row.id}`} variant="contained">
              {translate("app.pages.inspectionSite")}
            </Button>
          ) : null}
          {may(row, "contestInspectionVisit") ? (
            <Button variant="outlined" color="inherit" onClick={() => setDialog("contest")}>
              {translate("acts.contestInspectionVisit")}
            </Button>
          ) : null}
          {may(row, "resolveContestInspectionVisit") ? (
            <Button variant="contained" onClick={() => setDialog("resolve")}>
              {translate("acts.resolveContestInspectionVisit")}
            </Button>
          ) : null}
          <ActionBar record={row} definitions={definitionsFor(row, viewer()?.today ?? "")} />
        </Box>
        {isForeign ? <Alert severity="info">{translate("inspections.logged")}</Alert> : null}
      </CardContent>
      {dialog === "contest" ? <ContestDialog row={row} onClose={() => setDialog(null)} /> : null}
      {dialog === "resolve" ? <ResolveDialog row={row} onClose={() => setDialog(null)} /> : null}
    </Card>
  );
}

function OneFinding({ finding }: { finding: Finding }) {
  const translate = useTranslate();
  const { rectification } = finding;
  return (
    <Box sx={{ mb: 1.5 }}>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {translate(`enums.Aspect.${finding.aspect}`)} · {finding.item} · {translate(`enums.Severity.${finding.severity}`)}
      </Typography>
      <Typography variant="body2" sx={{ whiteSpace: "pre-wrap" }}>
        {finding.problem}
      </Typography>
      <Typography variant="caption" color="text.secondary">
        {translate("inspections.foundBy", { by: finding.foundBy, on: finding.foundOn, days: finding.days })}
      </Typography>
      {finding.files.map((file) => (
        <Typography key={file.id} variant="body2">
          <a href={file.url}>{file.name}</a>
        </Typography>
      ))}
      {finding.contest === null ? null : (
        <Alert severity={finding.verdict === "UPHELD" ? "success" : "info"} sx={{ mt: 0.5, whiteSpace: "pre-wrap" }}>
          {[
            translate("inspections.contested", { reason: finding.contest }),
            ...(finding.verdict === null ? [] : [`${translate(`enums.InspectionVerdict.${finding.verdict}`)} ${finding.verdictNote ?? ""}`]),
          ].join("\n")}
        </Alert>
      )}
      {rectification === null ? null : (
        <Box sx={{ display: "flex", gap: 1, alignItems: "center" }}>
          <Link to={`/rectifications/${rectification.id}/show`}>{translate("inspections.openRectification", { item: finding.item })}</Link>
          <StateChip state={rectification.state} of="RectificationState" />
          <TimelinessLight value={rectification.timeliness} of="RectificationTimeliness" />
        </Box>
      )}
    </Box>
  );
}

/** What the group noted on site: for the group and its office. */
function Answers({ row }: { row: Visit }) {
  const translate = useTranslate();
  if (row.answers.length === 0) return null;
  return (
    <Section title={translate("inspections.answers")}>
      {row.checklist.map(({ key, text }) => {
        const answer = row.answers.find((one) => one.key === key);
        return answer === undefined ? null : (
          <Typography key={key} variant="body2">
            {text}：<b>{translate(`enums.InspectionRating.${answer.rating}`)}</b> {answer.note ?? ""}（{answer.by}）
          </Typography>
        );
      })}
    </Section>
  );
}

function VisitPage() {
  const row = useRecordContext<Visit>();
  const translate = useTranslate();
  // Until the record itself has come, react-admin shows the ledger's row, which knows less.
  if (row === undefined || !("timeline" in row)) return null;
  return (
    <Box sx={{ display: "grid", gap: 1, gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "minmax(0, 2fr) minmax(0, 1fr)" } }}>
      <div>
        <Head row={row} />
        <Section title={translate("inspections.findings")}>
          {row.findings.length === 0 ? <Typography color="text.secondary">{translate("inspections.noFindings")}</Typography> : null}
          {row.findings.map((finding) => (
            <OneFinding key={finding.id} finding={finding} />
          ))}
        </Section>
        <Answers row={row} />
      </div>
      <div>
        <Section title={translate("inspections.timeline")}>
          <Timeline entries={row.timeline} />
        </Section>
      </div>
    </Box>
  );
}

/** 检查详情: the notice, what was found, what follows, what happened. */
export function VisitShow() {
  const translate = useTranslate();
  return (
    <Show title={translate("inspections.name")} component="div" actions={false} emptyWhileLoading>
      <VisitPage />
    </Show>
  );
}
