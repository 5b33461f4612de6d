import { Alert, Box, Button, Card, CardContent, Typography } from "@mui/material";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import { Title, useRedirect, useTranslate } from "react-admin";
import { useSearchParams } from "react-router-dom";
import type { Aspect } from "../../schema/generated/graphql.ts";
import { viewer } from "../app/session.ts";
import { BackLink } from "../shared/BackLink.tsx";
import { choicesOf } from "../shared/choices.ts";
import { Fault } from "../shared/Fault.tsx";
import { request } from "../shared/graphql.ts";
import { useAct } from "../shared/useAct.ts";
import { Waiting } from "../shared/Waiting.tsx";
import { emptyFinding, FindingDialog, inputOf, type Typed } from "./FindingDialog.tsx";
import { EDIT_FINDING, type Finding, REMOVE_FINDING, VISIT, type Visit } from "./inspection.graphql.ts";
import { lineOf } from "./outbox.ts";
import { Delivery, Line, Mark } from "./SiteLines.tsx";
import { type Site, useOutbox } from "./useOutbox.ts";
import { useTyped } from "./useTyped.ts";

interface Editing {
  /** null: one more. */
  readonly finding: Finding | null;
  readonly typed: Typed;
}

function Findings({ visit, onEdit }: { visit: Visit; onEdit: (finding: Finding) => void }) {
  const translate = useTranslate();
  const act = useAct();
  return (
    <>
      {visit.findings.map((finding) => (
        <Card key={finding.id} variant="outlined" sx={{ mb: 1 }}>
          <CardContent sx={{ p: 1.5, "&:last-child": { pb: 1.5 } }}>
            <Typography sx={{ fontWeight: 600 }}>
              {translate(`enums.Aspect.${finding.aspect}`)} · {finding.item}
            </Typography>
            <Typography variant="body2">{finding.problem}</Typography>
            <Box sx={{ display: "flex", gap: 1, alignItems: "center", mt: 0.5 }}>
              <Mark isDelivered />
              <Typography variant="caption" color="text.secondary" sx={{ flex: 1 }}>
                {finding.files.length === 0 ? "" : translate("inspections.filesCount", { smart_count: finding.files.length })}
              </Typography>
              <Button onClick={() => onEdit(finding)}>{translate("acts.editInspectionFinding")}</Button>
              <Button
                color="error"
                onClick={() => void act(REMOVE_FINDING, "removeInspectionFinding", { id: finding.id, version: finding.version }, "app.done")}
              >
                {translate("acts.removeInspectionFinding")}
              </Button>
            </Box>
          </CardContent>
        </Card>
      ))}
    </>
  );
}

/** Findings that are on this device alone. */
function WaitingFindings({ site }: { site: Site }) {
  const translate = useTranslate();
  const waiting = site.outbox.flatMap((entry) => (entry.kind === "finding" ? [entry] : []));
  return (
    <>
      {waiting.map((entry) => (
        <Card key={entry.key} variant="outlined" sx={{ mb: 1, borderStyle: "dashed" }}>
          <CardContent sx={{ p: 1.5, "&:last-child": { pb: 1.5 } }}>
            <Typography sx={{ fontWeight: 600 }}>
              {translate(`enums.Aspect.${entry.input.aspect}`)} · {entry.input.item}
            </Typography>
            <Typography variant="body2">{entry.input.problem}</Typography>
            <Box sx={{ display: "flex", gap: 1, alignItems: "center", mt: 0.5 }}>
              <Mark isDelivered={false} />
              <Box sx={{ flex: 1 }} />
              <Button color="error" onClick={() => site.drop(entry.key)}>
                {translate("acts.removeInspectionFinding")}
              </Button>
            </Box>
            {entry.refused === undefined ? null : <Alert severity="error">{entry.refused}</Alert>}
          </CardContent>
        </Card>
      ))}
    </>
  );
}

/** What the server did not take of the checklist: to be read, and put away. */
function Refused({ site }: { site: Site }) {
  const translate = useTranslate();
  return site.outbox.map((entry) =>
    entry.kind === "answer" && entry.refused !== undefined ? (
      <Alert
        key={entry.key}
        severity="error"
        sx={{ mb: 1 }}
        action={
          <Button color="inherit" onClick={() => site.drop(entry.key)}>
            {translate("inspections.putAway")}
          </Button>
        }
      >
        {entry.refused} {entry.input.note}
      </Alert>
    ) : null,
  );
}

function AspectCard({ aspect, visit, site, onFinding }: { aspect: Aspect; visit: Visit; site: Site; onFinding: () => void }) {
  const translate = useTranslate();
  const name = translate(`enums.Aspect.${aspect}`);
  return (
    <Card variant="outlined" sx={{ mb: 1 }} component="section">
      <CardContent sx={{ p: 1.5, "&:last-child": { pb: 1.5 } }}>
        <Typography variant="subtitle1" component="h2" sx={{ fontWeight: 600, mb: 1 }}>
          {name}
        </Typography>
        {visit.checklist.map((line) => (line.aspect === aspect ? <Line key={line.key} line={line} visit={visit} site={site} /> : null))}
        <Button variant="outlined" fullWidth sx={{ minHeight: 48 }} onClick={onFinding}>
          {translate("inspections.findingIn", { aspect: name })}
        </Button>
      </CardContent>
    </Card>
  );
}

const typedOf = ({ aspect, item, problem, severity, days, files }: Finding): Typed => ({ aspect, item, problem, severity, days, files });

function SiteForm({ visit, onDelivered }: { visit: Visit; onDelivered: () => Promise<unknown> }) {
  const translate = useTranslate();
  const redirect = useRedirect();
  const act = useAct();
  const site = useOutbox(visit.id, onDelivered);
  const [kept, keep] = useTyped(visit.id);
  const [editing, setEditing] = useState<Editing | null>(kept === null ? null : { finding: null, typed: kept });
  const change = (typed: Typed): void => {
    if (editing?.finding === null) keep(typed);
    setEditing({ finding: editing?.finding ?? null, typed });
  };
  const close = (): void => {
    keep(null);
    setEditing(null);
  };
  const submit = async (): Promise<void> => {
    if (editing === null) return;
    const { finding, typed } = editing;
    if (finding === null) {
      site.put({ key: crypto.randomUUID(), kind: "finding", input: inputOf(typed) });
      close();
      return;
    }
    const sent = { id: finding.id, version: finding.version, input: inputOf(typed) };
    const { payload } = await act(EDIT_FINDING, "editInspectionFinding", sent, "app.done");
    if (payload === null) return;
    await onDelivered();
    close();
  };
  const aspects = choicesOf("Aspect").map(({ id }) => id);
  const answered = visit.checklist.filter(({ key }) => lineOf(site.outbox, visit.answers, key) !== null).length;
  return (
    <>
      <Delivery site={site} />
      <Refused site={site} />
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {translate("inspections.answered", { done: answered, all: visit.checklist.length })}
      </Typography>
      {aspects.map((aspect) => (
        <AspectCard
          key={aspect}
          aspect={aspect}
          visit={visit}
          site={site}
          onFinding={() => setEditing({ finding: null, typed: emptyFinding(aspect) })}
        />
      ))}
      <Typography variant="subtitle1" component="h2" sx={{ fontWeight: 600, my: 1 }}>
        {translate("inspections.findings")}
      </Typography>
      <WaitingFindings site={site} />
      <Findings visit={visit} onEdit={(finding) => setEditing({ finding, typed: typedOf(finding) })} />
      <Button variant="contained" size="large" fullWidth sx={{ minHeight: 48 }} onClick={() => redirect("show", "inspections", visit.id)}>
        {translate("inspections.toVisit")}
      </Button>
      {editing === null ? null : (
        <FindingDialog
          title={translate(editing.finding === null ? "acts.addFindingInspectionVisit" : "inspections.editFinding")}
          typed={editing.typed}
          onChange={change}
          onCancel={close}
          onSubmit={() => void submit()}
        />
      )}
    </>
  );
}

/** The group has left the site: what never got through is still there to be read. */
function Leftover({ visit, onDelivered }: { visit: Visit; onDelivered: () => Promise<unknown> }) {
  const translate = useTranslate();
  const site = useOutbox(visit.id, onDelivered);
  return (
    <>
      <Alert severity="info" sx={{ mb: 1 }}>
        {translate("inspections.notOnSite")}
      </Alert>
      <Refused site={site} />
      <WaitingFindings site={site} />
    </>
  );
}

/** 现场检查: what is looked at by aspect, entered with one hand, kept here at once and sent when there is a connection. */
export function SitePage() {
  const translate = useTranslate();
  const queries = useQueryClient();
  const [params] = useSearchParams();
  const id = params.get("id") ?? "";
  const key = ["inspectionSite", viewer()?.tenant.id, id];
  const { data, error, refetch } = useQuery({
    queryKey: key,
    queryFn: async () => (await request(VISIT, { id })).inspectionVisit,
    enabled: id !== "",
    // Entered on a train or in a cellar: what was read before stays.
    staleTime: 0,
  });
  const onDelivered = useCallback(async () => {
    await refetch();
    void queries.invalidateQueries({ queryKey: ["inspections"] });
  }, [queries, refetch]);
  const maySite = data?.allowedActions.some(({ name, enabled }) => name === "answerInspectionVisit" && enabled) === true;
  return (
    <Box sx={{ maxWidth: 720, mt: 1, pb: 3 }}>
      <Title title={translate("app.pages.inspectionSite")} />
      <BackLink to="/inspections" label="app.pages.inspections" />
      {data === undefined || data === null ? null : (
        <Typography variant="h6" component="p" sx={{ mb: 1 }}>
          {data.tenantName} · {data.groupName}
        </Typography>
      )}
      {error !== null && data === undefined ? <Fault error={error} onRetry={() => void refetch()} /> : null}
      {id === "" ? <Alert severity="info">{translate("inspections.chooseVisit")}</Alert> : null}
      {id !== "" && data === undefined && error === null ? <Waiting rows={12} /> : null}
      {data === undefined || data === null ? null : maySite ? (
        <SiteForm visit={data} onDelivered={onDelivered} />
      ) : (
        <Leftover visit={data} onDelivered={onDelivered} />
      )}
    </Box>
  );
}
