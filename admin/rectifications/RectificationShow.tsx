import { Alert, Box, Card, CardContent, Chip, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Show, useRecordContext, useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { viewer } from "../app/session.ts";
import { BackLink } from "../shared/BackLink.tsx";
import { RecordTitle } from "../shared/RecordTitle.tsx";
import { ActionBar } from "../shared/ActionBar.tsx";
import { StateChip, TimelinessLight } from "../shared/chips.tsx";
import { instant } from "../shared/dates.ts";
import { FactGrid } from "../shared/FactGrid.tsx";
import { request } from "../shared/graphql.ts";
import { Section as Titled } from "../shared/Section.tsx";
import { Timeline } from "../shared/Timeline.tsx";
import { definitionsFor } from "./definitions.ts";
import { MEMBERS, type Rectification } from "./rectification.graphql.ts";
import { Revisions } from "./Revisions.tsx";
import { WorkdaysLeft } from "./RectificationTable.tsx";

function Section({ name, children }: { name: string; children: ReactNode }) {
  const translate = useTranslate();
  return <Titled title={translate(`rectifications.sections.${name}`)}>{children}</Titled>;
}

function Facts({ row }: { row: Rectification }) {
  const translate = useTranslate();
  const facts: Array<[string, ReactNode]> = [
    ["tenant", row.tenant.shortName],
    ["verifier", row.verifier.shortName],
    ["source", `${translate(`enums.RectificationSource.${row.source}`)} · ${row.sourceTitle}`],
    ["aspect", translate(`enums.Aspect.${row.aspect}`)],
    ["severity", translate(`enums.Severity.${row.severity}`)],
    ["owner", row.owner ?? "—"],
    ["opened", `${row.openedOn} ${row.openedBy}`],
    ["limit", row.limitOn],
    ["due", row.clockDueOn],
    ["workdays", <WorkdaysLeft key="workdays" row={row} />],
    ["progress", `${row.progress}% ${row.progressNote ?? ""}`],
    ["daysToClose", row.daysToClose ?? "—"],
  ];
  return <FactGrid words="rectifications.fields" facts={facts} />;
}

/** What the verifier said last, while it still matters. */
function Decision({ row }: { row: Rectification }) {
  const translate = useTranslate();
  if (row.decisionNote === null || row.state === "PLANNED" || row.state === "CLAIMED") return null;
  const done = row.state === "CLOSED";
  return (
    <Alert severity={done ? "success" : "warning"} sx={{ mb: 1 }}>
      {translate("rectifications.decision", { note: row.decisionNote })} {done ? (row.verifiedBy ?? "") : ""}
    </Alert>
  );
}

function Head({ row }: { row: Rectification }) {
  const translate = useTranslate();
  const own = row.tenant.id === viewer()?.tenant.id;
  const { data } = useQuery({ queryKey: ["members", viewer()?.tenant.id], queryFn: () => request(MEMBERS), enabled: own });
  const waits = row.allowedActions.find((action) => action.name === "verifyRectification" && !action.enabled && row.state === "CLAIMED");
  return (
    <Card variant="outlined" sx={{ mb: 1 }}>
      <CardContent sx={{ "&:last-child": { pb: 2 } }}>
        <Box sx={{ display: "flex", gap: 1, alignItems: "center", flexWrap: "wrap", mb: 1 }}>
          <Typography variant="h6" component="p">
            {row.item}
          </Typography>
          <StateChip state={row.state} of="RectificationState" />
          <TimelinessLight value={row.timeliness} of="RectificationTimeliness" />
          {row.supervisionLevel === null ? null : (
            <Chip size="small" color="error" label={translate(`enums.SupervisionLevel.${row.supervisionLevel}`)} />
          )}
        </Box>
        {row.repeated ? (
          <Alert severity="error" sx={{ mb: 1 }}>
            {translate("rectifications.repeated")}
            {row.earlier === null ? null : (
              <>
                {" "}
                <Link to={`/rectifications/${row.earlier.id}/show`}>
                  {translate("rectifications.earlier", { time: instant(row.earlier.closedAt) })}
                </Link>
              </>
            )}
          </Alert>
        ) : null}
        <Facts row={row} />
        <Decision row={row} />
        <ActionBar record={row} definitions={definitionsFor(row, translate, data?.tenantMembers ?? [])} />
        {waits === undefined ? null : (
          <Alert severity="info" sx={{ mt: 1 }}>
            {waits.reason}
          </Alert>
        )}
        {row.allowedActions.length === 0 && !own ? <Alert severity="info">{translate("rectifications.logged")}</Alert> : null}
      </CardContent>
    </Card>
  );
}

function Notes({ row }: { row: Rectification }) {
  const translate = useTranslate();
  return (
    <Section name="notes">
      {row.notes.length === 0 ? <Typography color="text.secondary">{translate("rectifications.empty")}</Typography> : null}
      {row.notes.map((note) => (
        <Box key={note.id} sx={{ mb: 1.5 }}>
          <Typography variant="body2" sx={{ fontWeight: 600 }}>
            <Chip size="small" variant="outlined" label={translate(`enums.RectificationNoteKind.${note.kind}`)} /> {instant(note.at)} · {note.by}
          </Typography>
          <Typography variant="body2" sx={{ whiteSpace: "pre-wrap" }}>
            {note.body}
          </Typography>
          {note.files.map((file) => (
            <div key={file.id}>
              <a href={file.url}>{file.name}</a>
            </div>
          ))}
        </Box>
      ))}
    </Section>
  );
}

/** Which of the three ledgers the viewer finds it in. */
function ledgerOf({ tenant, verifier }: Rectification): { to: string; label: string } {
  const own = viewer()?.tenant.id;
  const name = tenant.id === own ? "rectifications" : verifier.id === own ? "verifications" : "problems";
  return { to: `/${name}`, label: `app.pages.${name}` };
}

function RectificationPage() {
  const row = useRecordContext<Rectification>();
  const translate = useTranslate();
  // Until the record itself has come, react-admin shows the ledger's row, which knows less.
  if (row === undefined || !("timeline" in row)) return null;
  return (
    <Box sx={{ display: "grid", gap: 1, gridTemplateColumns: { xs: "1fr", md: "minmax(0, 2fr) minmax(0, 1fr)" } }}>
      <div>
        <BackLink {...ledgerOf(row)} />
        <Head row={row} />
        <Section name="problem">
          <Typography sx={{ whiteSpace: "pre-wrap" }}>{row.problem}</Typography>
        </Section>
        <Section name="measure">
          <Typography sx={{ whiteSpace: "pre-wrap" }} color={row.measure === null ? "text.secondary" : "text.primary"}>
            {row.measure ?? translate("rectifications.empty")}
          </Typography>
        </Section>
        <Notes row={row} />
        <Revisions row={row} />
      </div>
      <div>
        {row.notices.length === 0 ? null : (
          <Section name="notices">
            {row.notices.map((notice) => (
              <Typography key={notice.id} variant="body2">
                {translate(`enums.SupervisionLevel.${notice.level}`)} · {instant(notice.issuedAt)} · {notice.issuedBy} {notice.note ?? ""}
              </Typography>
            ))}
          </Section>
        )}
        <Section name="timeline">
          <Timeline entries={row.timeline} />
        </Section>
      </div>
    </Box>
  );
}

/** 整改详情: the problem, what may be done now, what was done, what happened. */
export function RectificationShow() {
  const translate = useTranslate();
  return (
    <Show title={<RecordTitle fallback={translate("rectifications.name")} />} component="div" actions={false} emptyWhileLoading>
      <RectificationPage />
    </Show>
  );
}
