import { Alert, Box, Button, Link, Stack, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from "@mui/material";
import { Show, useRecordContext, useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import { ActionBar } from "../shared/ActionBar.tsx";
import { BackLink } from "../shared/BackLink.tsx";
import { StateChip } from "../shared/chips.tsx";
import { instant } from "../shared/dates.ts";
import { FactGrid } from "../shared/FactGrid.tsx";
import { RecordTitle } from "../shared/RecordTitle.tsx";
import { Section } from "../shared/Section.tsx";
import { Timeline } from "../shared/Timeline.tsx";
import { Difference } from "./Difference.tsx";
import { Lights } from "./Lights.tsx";
import { ACTS, type Target } from "./target.graphql.ts";

const FORMS: Readonly<Record<string, string>> = { editAnnualTarget: "acts.editAnnualTarget", amendAnnualTarget: "acts.amendAnnualTarget" };

function Acts({ row }: { row: Target }) {
  const translate = useTranslate();
  const form = row.allowedActions.find(({ name, enabled }) => enabled && FORMS[name] !== undefined);
  return (
    <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: "wrap" }}>
      {form === undefined ? null : (
        <Button component={RouterLink} to={`/annualTargets/${row.id}`} variant="outlined" color="inherit">
          {translate(FORMS[form.name] ?? "")}
        </Button>
      )}
      <ActionBar record={row} definitions={ACTS} />
    </Stack>
  );
}

function Head({ row }: { row: Target }) {
  const translate = useTranslate();
  const { progress, unit } = row;
  const isOut = row.state === "ISSUED" || row.state === "CLOSED";
  return (
    <Section title={row.title}>
      <Box sx={{ display: "flex", columnGap: 2, rowGap: 0.5, flexWrap: "wrap", alignItems: "center", mb: 1 }}>
        <StateChip state={row.state} of="AnnualTargetState" />
        {isOut ? <Lights targetId={row.id} progress={progress} /> : null}
      </Box>
      <FactGrid
        words="targets.fields"
        facts={[
          ["year", row.year],
          ["target", `${row.total}${unit}`],
          ["spread", translate(`enums.TargetSpread.${row.spread}`)],
          ["dueOn", row.dueOn],
          [
            "reached",
            !isOut || progress.reached === null
              ? translate(isOut ? "targets.notAdded" : "targets.notIssued")
              : translate("targets.reachedOf", { reached: progress.reached, unit, percent: progress.percent ?? 0 }),
          ],
          ["reports", isOut ? translate("targets.reportedOf", { reported: progress.reported, shares: progress.shares }) : "—"],
          ["revision", row.revision],
          ["issuedAt", row.issuedAt === null ? "—" : instant(row.issuedAt).slice(0, 10)],
          ["campaign", row.campaign?.name ?? "—"],
          ["aspects", row.aspects.map((aspect) => translate(`enums.Aspect.${aspect}`)).join("、") || "—"],
          ["split", translate(`enums.TargetSplit.${row.split}`)],
          ["createdBy", `${row.createdBy} ${instant(row.createdAt).slice(0, 10)}`],
        ]}
      />
      <Typography variant="body2" color="text.secondary">
        {translate("targets.fields.measure")}
      </Typography>
      <Typography sx={{ whiteSpace: "pre-wrap", mb: 1 }}>{row.measure}</Typography>
      <Acts row={row} />
      {row.state === "DRAFT" ? (
        <Alert severity="info" sx={{ mt: 1 }}>
          {translate("targets.draftText")}
        </Alert>
      ) : null}
    </Section>
  );
}

/** What falls to whom; once it is out, the way to how far each has come. */
function Portions({ row }: { row: Target }) {
  const translate = useTranslate();
  const { sum, by, differing } = row.difference;
  const filter = encodeURIComponent(JSON.stringify({ targetId: row.id }));
  return (
    <Section title={translate("targets.sections.portions")}>
      <Difference check={{ sum, by, differing, missing: 0 }} total={row.total} unit={row.unit} />
      {row.state === "DRAFT" || row.issuedAt === null ? null : (
        <Link component={RouterLink} to={`/targetSharesIssued?filter=${filter}`} variant="body2">
          {translate("targets.toShares")}
        </Link>
      )}
      <TableContainer sx={{ maxHeight: 420, mt: 1 }} tabIndex={0} role="region" aria-label={translate("targets.sections.portions")}>
        <Table size="small" stickyHeader sx={{ maxWidth: 480 }}>
          <TableHead>
            <TableRow>
              <TableCell>{translate("targets.fields.tenant")}</TableCell>
              <TableCell align="right">{translate("targets.fields.value")}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {row.portions.map(({ organization, value }) => (
              <TableRow key={organization.id} hover>
                <TableCell>{organization.shortName}</TableCell>
                <TableCell align="right">
                  {value}
                  {row.unit}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Section>
  );
}

function TargetPage() {
  const row = useRecordContext<Target>();
  const translate = useTranslate();
  if (row === undefined || !("portions" in row)) return null;
  return (
    <Box sx={{ display: "grid", gap: 1, mt: 1, gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "minmax(0, 2fr) minmax(0, 1fr)" } }}>
      <div>
        <BackLink to="/annualTargets" label="app.pages.annualTargets" />
        <Head row={row} />
        <Portions row={row} />
      </div>
      <div>
        <Section title={translate("targets.sections.timeline")}>
          <Timeline entries={row.timeline} />
        </Section>
      </div>
    </Box>
  );
}

/** 年度目标详情: what is set, to whom it falls, and where it stands. */
export function TargetShow() {
  const translate = useTranslate();
  return (
    <Show title={<RecordTitle fallback={translate("app.pages.annualTargets")} />} component="div" actions={false} emptyWhileLoading>
      <TargetPage />
    </Show>
  );
}
