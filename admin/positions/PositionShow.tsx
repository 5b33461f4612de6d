import { Alert, Box, Button, Stack, Typography } from "@mui/material";
import { Show, useRecordContext, useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { viewer } from "../app/session.ts";
import { ActionBar } from "../shared/ActionBar.tsx";
import { BackLink } from "../shared/BackLink.tsx";
import { StateChip } from "../shared/chips.tsx";
import { instant } from "../shared/dates.ts";
import { FactGrid } from "../shared/FactGrid.tsx";
import { Section } from "../shared/Section.tsx";
import { Timeline } from "../shared/Timeline.tsx";
import { Aim, Movement } from "./Aim.tsx";
import { ACTS, type Position, type Version } from "./position.graphql.ts";

const FORMS: Readonly<Record<string, string>> = { editTargetPosition: "", raiseTargetPosition: "?raise=1" };

function Acts({ row }: { row: Position }) {
  const translate = useTranslate();
  return (
    <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: "wrap" }}>
      {row.allowedActions
        .filter(({ name, enabled }) => enabled && FORMS[name] !== undefined)
        .map(({ name }) => (
          <Button key={name} component={Link} to={`/targetPositions/${row.id}${FORMS[name] ?? ""}`} variant="outlined" color="inherit">
            {translate(`acts.${name}`)}
          </Button>
        ))}
      <ActionBar record={row} definitions={ACTS} />
    </Stack>
  );
}

function Content({ version }: { version: Version }) {
  const translate = useTranslate();
  const { cause, explanation, peerNames, peers } = version;
  return (
    <>
      <Typography sx={{ mb: 0.5 }}>
        {translate(`enums.PositionPeers.${peers}`)} · <Aim standing={version.standing} aim={version.aim} groupSize={version.groupSize} />
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 0.5 }}>
        {translate("positions.with", { names: peerNames.join("、") })}
      </Typography>
      <Typography sx={{ whiteSpace: "pre-wrap", mb: 0.5 }}>{explanation}</Typography>
      {cause === null ? null : <Typography variant="body2">{translate("positions.cause", { cause })}</Typography>}
    </>
  );
}

function Head({ row }: { row: Position }) {
  const translate = useTranslate();
  const isOwn = row.tenant.id === viewer()?.tenant.id;
  const waits = row.allowedActions.find(({ name, enabled }) => name === "publishTargetPosition" && !enabled && row.state === "SUBMITTED");
  return (
    <Section title={`${row.tenant.shortName} ${translate("positions.title", { year: row.year, number: row.number })}`}>
      <Box sx={{ mb: 1 }}>
        <StateChip state={row.state} of="PositionState" /> <Movement movement={row.movement} />
      </Box>
      <Content version={row} />
      <FactGrid
        words="positions.fields"
        facts={[
          ["createdBy", `${row.createdBy} ${instant(row.createdAt).slice(0, 10)}`],
          ["publishedOn", row.publishedOn ?? "—"],
          ["publishedBy", row.publishedBy ?? "—"],
          ["supersededOn", row.supersededOn ?? "—"],
        ]}
      />
      {row.returnReason === null ? null : (
        <Alert severity="warning" sx={{ mb: 1 }}>
          {translate("positions.returned", { reason: row.returnReason })}
        </Alert>
      )}
      <Acts row={row} />
      {waits === undefined ? null : (
        <Alert severity="info" sx={{ mt: 1 }}>
          {waits.reason}
        </Alert>
      )}
      {isOwn ? null : <Alert severity="info">{translate("rectifications.logged")}</Alert>}
    </Section>
  );
}

/** The other versions of the year, newest first; they never change. */
function History({ row }: { row: Position }) {
  const translate = useTranslate();
  const others = row.versions.filter(({ id }) => id !== row.id);
  if (others.length === 0) return null;
  return (
    <Section title={translate("positions.history")}>
      {others.map((version) => (
        <Box key={version.id} sx={{ mb: 1.5 }}>
          <Typography variant="body2">
            <Link to={`/targetPositions/${version.id}/show`}>{translate("positions.version", { number: version.number })}</Link>{" "}
            <StateChip state={version.state} of="PositionState" /> <Movement movement={version.movement} /> {version.publishedOn ?? ""}
          </Typography>
          <Content version={version} />
        </Box>
      ))}
    </Section>
  );
}

function PositionPage() {
  const row = useRecordContext<Position>();
  const translate = useTranslate();
  if (row === undefined || !("versions" in row)) return null;
  const ledger = row.tenant.id === viewer()?.tenant.id ? "targetPositions" : "targetPositionsOverseen";
  return (
    <Box sx={{ display: "grid", gap: 1, mt: 1, gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "minmax(0, 2fr) minmax(0, 1fr)" } }}>
      <div>
        <BackLink to={`/${ledger}`} label={`app.pages.${ledger}`} />
        <Head row={row} />
        <History row={row} />
      </div>
      <div>
        <Section title={translate("targets.sections.timeline")}>
          <Timeline entries={row.timeline} />
        </Section>
      </div>
    </Box>
  );
}

/** 争先进位目标详情: with whom, aiming where, and the versions before. */
export function PositionShow() {
  const translate = useTranslate();
  return (
    <Show title={translate("app.pages.targetPositions")} component="div" actions={false} emptyWhileLoading>
      <PositionPage />
    </Show>
  );
}
