import { Alert, Box, Button, Card, CardContent, Stack, Typography } from "@mui/material";
import { Show, useRecordContext, useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { viewer } from "../app/session.ts";
import { ActionBar } from "../shared/ActionBar.tsx";
import { BackLink } from "../shared/BackLink.tsx";
import { StateChip } from "../shared/chips.tsx";
import { FactGrid } from "../shared/FactGrid.tsx";
import { RecordTitle } from "../shared/RecordTitle.tsx";
import { Section } from "../shared/Section.tsx";
import { Timeline } from "../shared/Timeline.tsx";
import type { Commitment } from "./commitment.graphql.ts";
import { Draft, Opinions, Version } from "./CommitmentContent.tsx";
import { definitionsFor } from "./definitions.ts";
import { Appraisals, Notes } from "./Fulfilment.tsx";

const FORMS: Readonly<Record<string, string>> = { editCommitment: "edit", reviseCommitment: "revise" };

function Facts({ row }: { row: Commitment }) {
  const translate = useTranslate();
  const again = row.againUntil === null ? "" : ` ${translate("commitments.again", { day: row.againUntil })}`;
  return (
    <FactGrid
      words="commitments.fields"
      facts={[
        ["tenant", row.tenant.shortName],
        ["subject", row.subjectName],
        ["kind", translate(`enums.CommitmentKind.${row.kind}`)],
        ["dueOn", `${row.dueOn}${again}`],
        ["number", row.number === 0 ? "—" : row.number],
        ["published", row.publishedOn ?? "—"],
        ["progress", row.progress],
        ["conclusion", row.conclusion ?? "—"],
      ]}
    />
  );
}

/** The forms behind two of the acts, beside the buttons of the others. */
function Forms({ row }: { row: Commitment }) {
  const translate = useTranslate();
  return row.allowedActions
    .filter(({ name, enabled }) => enabled && FORMS[name] !== undefined)
    .map(({ name }) => (
      <Button key={name} component={Link} to={`/commitments/${row.id}/${FORMS[name] ?? ""}`} variant="outlined" color="inherit">
        {translate(`acts.${name}`)}
      </Button>
    ));
}

function Head({ row }: { row: Commitment }) {
  const translate = useTranslate();
  const own = row.tenant.id === viewer()?.tenant.id;
  const waits = row.allowedActions.find(({ name, enabled }) => name === "publishCommitment" && !enabled && row.state === "VETTING");
  const sentBack = row.state === "DRAFT" ? (row.draft?.returnReason ?? null) : null;
  return (
    <Card variant="outlined" sx={{ mb: 1 }}>
      <CardContent sx={{ "&:last-child": { pb: 2 } }}>
        <Box sx={{ display: "flex", gap: 1, alignItems: "center", flexWrap: "wrap", mb: 1 }}>
          <Typography variant="h6" component="p">
            {row.title}
          </Typography>
          <StateChip state={row.state} of="CommitmentState" />
        </Box>
        <Facts row={row} />
        {sentBack === null ? null : (
          <Alert severity="warning" sx={{ mb: 1 }}>
            {translate("commitments.returned", { reason: sentBack })}
          </Alert>
        )}
        <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: "wrap" }}>
          <Forms row={row} />
          <ActionBar record={row} definitions={definitionsFor(row, translate)} />
          {row.number === 0 || row.subjectKind === "MEMBER" || row.state === "WITHDRAWN" ? null : (
            <Button component="a" href={`/public/commitments/${row.id}`} target="_blank" rel="noopener" color="inherit">
              {translate("commitments.publicPage")}
            </Button>
          )}
        </Stack>
        {waits === undefined ? null : (
          <Alert severity="info" sx={{ mt: 1 }}>
            {waits.reason}
          </Alert>
        )}
        {own ? null : <Alert severity="info">{translate("rectifications.logged")}</Alert>}
      </CardContent>
    </Card>
  );
}

function CommitmentPage() {
  const row = useRecordContext<Commitment>();
  const translate = useTranslate();
  if (row === undefined || !("versions" in row)) return null;
  const own = row.tenant.id === viewer()?.tenant.id;
  const ledger = own ? "commitments" : "commitmentsOverseen";
  const [latest, ...earlier] = row.versions;
  return (
    <Box sx={{ display: "grid", gap: 1, mt: 1, gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "minmax(0, 2fr) minmax(0, 1fr)" } }}>
      <div>
        <BackLink to={`/${ledger}`} label={`app.pages.${ledger}`} />
        <Head row={row} />
        <Draft row={row} />
        {latest === undefined ? null : (
          <Section title={translate("commitments.sections.content")}>
            <Version version={latest} kind={row.kind} />
          </Section>
        )}
        <Opinions row={row} />
        <Notes row={row} />
        <Appraisals row={row} />
        {earlier.length === 0 ? null : (
          <Section title={translate("commitments.sections.history")}>
            {earlier.map((version) => (
              <Version key={version.id} version={version} kind={row.kind} />
            ))}
          </Section>
        )}
      </div>
      <div>
        <Section title={translate("commitments.sections.timeline")}>
          <Timeline entries={row.timeline} />
        </Section>
      </div>
    </Box>
  );
}

/** 承诺详情: what is public, what is being written, what may be done now, how it is kept. */
export function CommitmentShow() {
  const translate = useTranslate();
  return (
    <Show title={<RecordTitle fallback={translate("app.pages.commitments")} />} component="div" actions={false} emptyWhileLoading>
      <CommitmentPage />
    </Show>
  );
}
