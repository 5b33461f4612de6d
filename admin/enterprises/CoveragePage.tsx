import {
  Box,
  Card,
  Link,
  MenuItem,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  TextField,
  Typography,
} from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Title, useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import type { EnterpriseGrouping } from "../../schema/generated/graphql.ts";
import { viewer } from "../app/session.ts";
import { choicesOf } from "../shared/choices.ts";
import { DateField } from "../shared/DateField.tsx";
import { WorkbookLink } from "../shared/ExportButton.tsx";
import { Fault } from "../shared/Fault.tsx";
import { request } from "../shared/graphql.ts";
import { shareOf, shareWords } from "../shared/share.ts";
import { Waiting } from "../shared/Waiting.tsx";
import { workbookHref } from "../shared/workbook.ts";
import { type Coverage, COVERAGE, type EnterpriseCoverageRow } from "./enterprise.graphql.ts";

type Figure = EnterpriseCoverageRow["figures"][number];
type View = "RECEIVED" | "OVERSEEN";

const FILTER_OF: Readonly<Record<EnterpriseGrouping, string | null>> = { TENANT: "tenantId", DIVISION: null, OWNERSHIP: "ownership" };
const PINNED = { position: "sticky", left: 0, whiteSpace: "nowrap" } as const;
const STICKY = { ...PINNED, bgcolor: "background.paper" } as const;

const share = ({ eligible, covered }: Figure): string => shareWords(shareOf(covered, eligible));

interface Shown {
  readonly by: EnterpriseGrouping;
  readonly view: View;
  /** Lists are as of today: a past day has none to open. */
  readonly isToday: boolean;
}

/** Should have, have, and the share; the gap opens to its enterprises. */
function FigureCells({ figure, name, where, shown }: { figure: Figure; name: string; where: object | null; shown: Shown }) {
  const translate = useTranslate();
  const missing = figure.eligible - figure.covered;
  const list = shown.view === "OVERSEEN" ? "enterprisesOverseen" : "enterprises";
  const to = `/${list}?filter=${encodeURIComponent(JSON.stringify({ ...where, gap: [figure.kind] }))}`;
  const words = translate("enterprises.coverage.open", { name, kind: translate(`enums.BodyKind.${figure.kind}`), count: missing });
  return (
    <>
      <TableCell align="right">
        {figure.covered}/{figure.eligible}
      </TableCell>
      <TableCell align="right" sx={{ bgcolor: figure.eligible > 0 && figure.covered * 2 < figure.eligible ? "#fff4d6" : undefined }}>
        {missing > 0 && where !== null && shown.isToday ? (
          <Link component={RouterLink} to={to} underline="hover" color="inherit" aria-label={words}>
            {share(figure)}
          </Link>
        ) : (
          share(figure)
        )}
      </TableCell>
    </>
  );
}

function Row({ row, shown, total = false }: { row: EnterpriseCoverageRow; shown: Shown; total?: boolean }) {
  const translate = useTranslate();
  const name = total ? translate("enterprises.coverage.total") : row.name;
  const column = FILTER_OF[shown.by];
  const where = total ? {} : column === null ? null : { [column]: row.key };
  return (
    <TableRow hover>
      <TableCell component="th" scope="row" sx={{ ...STICKY, fontWeight: total ? 600 : 400 }}>
        {name}
      </TableCell>
      <TableCell align="right">{row.enterprises}</TableCell>
      {row.figures.map((figure) => (
        <FigureCells key={figure.kind} figure={figure} name={name} where={where} shown={shown} />
      ))}
    </TableRow>
  );
}

function CoverageTable({ report, shown }: { report: Coverage; shown: Shown }) {
  const translate = useTranslate();
  const title = translate("app.pages.enterpriseCoverage");
  return (
    <Card variant="outlined" component="section" sx={{ mb: 1 }}>
      <TableContainer tabIndex={0} role="region" aria-label={title} sx={{ maxHeight: 560 }}>
        <Table size="small" stickyHeader>
          <TableHead>
            <TableRow>
              <TableCell sx={{ ...PINNED, zIndex: 3 }}>{translate(`enums.EnterpriseGrouping.${shown.by}`)}</TableCell>
              <TableCell align="right">{translate("enterprises.coverage.enterprises")}</TableCell>
              {report.total.figures.map(({ kind }) => (
                <TableCell key={kind} align="right" colSpan={2} sx={{ whiteSpace: "nowrap" }}>
                  {translate(`enums.BodyKind.${kind}`)}
                  <Typography component="span" variant="caption" color="text.secondary" sx={{ ml: 0.5 }}>
                    {translate("enterprises.coverage.covered")}/{translate("enterprises.coverage.eligible")}
                  </Typography>
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {report.rows.map((row) => (
              <Row key={row.key} row={row} shown={shown} />
            ))}
            <Row row={report.total} shown={shown} total />
          </TableBody>
        </Table>
      </TableContainer>
    </Card>
  );
}

/** One line for each kind, one column for each end of a quarter. */
function Trend({ report }: { report: Coverage }) {
  const translate = useTranslate();
  const title = translate("enterprises.coverage.trend");
  return (
    <Card variant="outlined" component="section">
      <TableContainer tabIndex={0} role="region" aria-label={title}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell sx={PINNED}>{title}</TableCell>
              {report.trend.map(({ on }) => (
                <TableCell key={on} align="right" sx={{ whiteSpace: "nowrap" }}>
                  {on}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {report.total.figures.map(({ kind }, index) => (
              <TableRow key={kind}>
                <TableCell component="th" scope="row" sx={STICKY}>
                  {translate(`enums.BodyKind.${kind}`)}
                </TableCell>
                {report.trend.map(({ on, figures }) => (
                  <TableCell key={on} align="right">
                    {figures[index] === undefined ? "—" : share(figures[index])}
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Card>
  );
}

function Rules({ report }: { report: Coverage }) {
  const translate = useTranslate();
  const rules = report.rules.map(({ kind, least }) => translate(`enterprises.coverage.${kind}`, { least })).join("；");
  return (
    <Typography component="p" variant="caption" color="text.secondary" sx={{ mt: 1 }}>
      {translate("enterprises.coverage.rule", { rules })}
    </Typography>
  );
}

/** 企业组织覆盖: which enterprises should have an organization, and which have, on any day. */
export function CoveragePage() {
  const translate = useTranslate();
  const who = viewer();
  const [by, setBy] = useState<EnterpriseGrouping>(who?.canOversee === true ? "TENANT" : "OWNERSHIP");
  const [asOf, setAsOf] = useState(who?.today ?? "");
  const view: View = who?.canOversee === true ? "OVERSEEN" : "RECEIVED";
  const asked = { by, view, ...(asOf === "" ? {} : { asOf }) };
  const { data, error, refetch } = useQuery({
    queryKey: ["enterpriseCoverage", who?.tenant.id, asked],
    queryFn: () => request(COVERAGE, asked),
    placeholderData: (previous) => previous,
    retry: false,
  });
  const report = data?.enterpriseCoverage;
  const shown = { by, view, isToday: asOf === "" || asOf === who?.today };
  return (
    <Box sx={{ mt: 1 }}>
      <Title title={translate("app.pages.enterpriseCoverage")} />
      <Stack direction="row" spacing={1} useFlexGap sx={{ mb: 1, flexWrap: "wrap", alignItems: "center" }}>
        <TextField
          select
          size="small"
          label={translate("enterprises.coverage.by")}
          value={by}
          onChange={(event) => setBy(event.target.value as EnterpriseGrouping)}
          sx={{ minWidth: 130 }}
        >
          {choicesOf("EnterpriseGrouping").map((choice) => (
            <MenuItem key={choice.id} value={choice.id}>
              {translate(choice.name)}
            </MenuItem>
          ))}
        </TextField>
        <DateField label={translate("enterprises.coverage.asOf")} value={asOf} onChange={(date) => setAsOf(date)} />
        {report === undefined ? null : (
          <Typography variant="caption" color="text.secondary">
            {translate("app.scope", { scope: report.scope })} · <WorkbookLink href={workbookHref("enterpriseCoverage", asked)} />
          </Typography>
        )}
      </Stack>
      {error === null ? null : <Fault error={error} onRetry={() => void refetch()} />}
      {report === undefined ? error === null ? <Waiting rows={14} /> : null : <Report report={report} shown={shown} />}
    </Box>
  );
}

function Report({ report, shown }: { report: Coverage; shown: Shown }) {
  const translate = useTranslate();
  if (report.total.enterprises === 0) return <Typography variant="body2">{translate("enterprises.coverage.nothing")}</Typography>;
  return (
    <>
      <CoverageTable report={report} shown={shown} />
      <Trend report={report} />
      <Rules report={report} />
    </>
  );
}
