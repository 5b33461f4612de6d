import { Alert, Box, Link, Typography } from "@mui/material";
import { Show, useRecordContext, useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import { viewer } from "../app/session.ts";
import { ActionBar } from "../shared/ActionBar.tsx";
import { BackLink } from "../shared/BackLink.tsx";
import { StateChip } from "../shared/chips.tsx";
import { instant } from "../shared/dates.ts";
import { FactGrid } from "../shared/FactGrid.tsx";
import { RecordTitle } from "../shared/RecordTitle.tsx";
import { Section } from "../shared/Section.tsx";
import { Timeline } from "../shared/Timeline.tsx";
import { Pace } from "./Pace.tsx";
import { correcting, type Entry, reporting, type Share } from "./target.graphql.ts";

/** What an entry says, as a sentence: set, amended from … to, reached, put right from … to. */
function sayEntry({ kind, value, previous, dueOn, reachedOn }: Entry, unit: string, translate: (key: string, words?: object) => string): string {
  return translate(`targets.entries.${kind}`, { value: `${value}${unit}`, before: `${previous ?? ""}${unit}`, day: dueOn ?? reachedOn ?? "" });
}

function One({ row, entry, isRight }: { row: Share; entry: Entry; isRight: boolean }) {
  const translate = useTranslate();
  const mayCorrect = entry.reachedOn !== null && isRight;
  const allowedActions = row.allowedActions.filter(({ name }) => name === "correctTargetShare" && mayCorrect);
  return (
    <Box component="li" sx={{ mb: 1 }}>
      <Typography variant="body2" sx={{ textDecoration: isRight ? undefined : "line-through", fontWeight: 600 }}>
        {sayEntry(entry, row.unit, translate)}
      </Typography>
      {isRight ? null : <Typography variant="body2">{translate("targets.corrected")}</Typography>}
      <Typography variant="body2" sx={{ whiteSpace: "pre-wrap" }}>
        {entry.note}
      </Typography>
      <Typography variant="caption" color="text.secondary">
        {instant(entry.at)} {entry.by}
      </Typography>
      {entry.files.map(({ id, name }) => (
        <Typography key={id} variant="body2">
          <Link href={`/files/${id}`}>{name}</Link>
        </Typography>
      ))}
      <ActionBar record={{ id: row.id, version: row.version, allowedActions }} definitions={correcting(entry)} />
    </Box>
  );
}

/** Everything that was set and reported, newest first; what was put right stays, struck through. */
function Entries({ row }: { row: Share }) {
  const translate = useTranslate();
  const corrected = new Set(row.entries.map(({ correctsId }) => correctsId));
  return (
    <Section title={translate("targets.sections.entries")}>
      <Box component="ol" reversed sx={{ m: 0, pl: 3 }}>
        {row.entries.map((entry) => (
          <One key={entry.id} row={row} entry={entry} isRight={!corrected.has(entry.id)} />
        ))}
      </Box>
    </Section>
  );
}

function Commitments({ row }: { row: Share }) {
  const translate = useTranslate();
  if (row.commitments.length === 0) return null;
  return (
    <Section title={translate("targets.sections.commitments")}>
      {row.commitments.map(({ id, title, state }) => (
        <Typography key={id} variant="body2">
          <Link component={RouterLink} to={`/commitments/${id}/show`}>
            {title}
          </Link>{" "}
          <StateChip state={state} of="CommitmentState" />
        </Typography>
      ))}
    </Section>
  );
}

function ledgerOf(row: Share): string {
  const own = viewer()?.tenant.id;
  if (row.tenant.id === own) return "targetShares";
  return row.issuer.id === own ? "targetSharesIssued" : "targetSharesOverseen";
}

function Head({ row }: { row: Share }) {
  const translate = useTranslate();
  const isOwn = row.tenant.id === viewer()?.tenant.id;
  return (
    <Section title={row.title}>
      {row.state === "OPEN" ? null : <StateChip state={row.state} of="TargetShareState" />}
      <Pace share={row} wide />
      <FactGrid
        words="targets.fields"
        facts={[
          ["tenant", row.tenant.shortName],
          ["issuer", row.issuer.shortName],
          ["value", `${row.value}${row.unit}`],
          ["reached", row.reached === null ? translate("targets.never") : `${row.reached}${row.unit}（${row.reachedOn ?? ""}）`],
          ["dueOn", row.dueOn],
          ["spread", translate(`enums.TargetSpread.${row.spread}`)],
          ["revision", row.revision],
          ["aspects", row.aspects.map((aspect) => translate(`enums.Aspect.${aspect}`)).join("、") || "—"],
        ]}
      />
      <Typography variant="body2" color="text.secondary">
        {translate("targets.fields.measure")}
      </Typography>
      <Typography sx={{ whiteSpace: "pre-wrap", mb: 1 }}>{row.measure}</Typography>
      <ActionBar record={row} definitions={reporting(viewer()?.today ?? "")} />
      {isOwn ? null : <Alert severity="info">{translate("rectifications.logged")}</Alert>}
    </Section>
  );
}

function SharePage() {
  const row = useRecordContext<Share>();
  const translate = useTranslate();
  if (row === undefined || !("entries" in row)) return null;
  const ledger = ledgerOf(row);
  return (
    <Box sx={{ display: "grid", gap: 1, mt: 1, gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "minmax(0, 2fr) minmax(0, 1fr)" } }}>
      <div>
        <BackLink to={`/${ledger}`} label={`app.pages.${ledger}`} />
        <Head row={row} />
        <Entries row={row} />
        <Commitments row={row} />
      </div>
      <div>
        <Section title={translate("targets.sections.timeline")}>
          <Timeline entries={row.timeline} />
        </Section>
      </div>
    </Box>
  );
}

/** 指标详情: what is to be reached, what was, and every entry that says so. */
export function ShareShow() {
  const translate = useTranslate();
  return (
    <Show title={<RecordTitle fallback={translate("app.pages.targetShares")} />} component="div" actions={false} emptyWhileLoading>
      <SharePage />
    </Show>
  );
}
