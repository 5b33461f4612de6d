import {
  Box,
  Card,
  CardContent,
  Link,
  MenuItem,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TablePagination,
  TableRow,
  TextField,
  ToggleButton,
  ToggleButtonGroup,
  Typography,
} from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Title, useTranslate } from "react-admin";
import { Link as RouterLink, useSearchParams } from "react-router-dom";
import { viewer } from "../app/session.ts";
import { instant } from "../shared/dates.ts";
import { WorkbookLink } from "../shared/ExportButton.tsx";
import { Fault } from "../shared/Fault.tsx";
import { request } from "../shared/graphql.ts";
import { Section } from "../shared/Section.tsx";
import { Waiting } from "../shared/Waiting.tsx";
import { workbookHref } from "../shared/workbook.ts";
import { CAMPAIGNS, type Numbers, REPORT, type Report } from "./carrier.graphql.ts";
import { COLUMNS, drill, type Condition } from "./drill.ts";

const PAGE = 25;
const STICKY = { position: "sticky", left: 0, bgcolor: "background.paper", whiteSpace: "nowrap" } as const;

interface Line {
  readonly key: string;
  readonly name: string;
  readonly figures: Numbers;
  readonly condition: Condition;
}

/** Rows of numbers, each of which opens to the carriers it counts. */
function NumberTable({ title, lines, first }: { title: string; lines: readonly Line[]; first: string }) {
  const translate = useTranslate();
  return (
    <TableContainer component={Card} variant="outlined" sx={{ mb: 1, maxHeight: 520 }} tabIndex={0} role="region" aria-label={title}>
      <Table size="small" stickyHeader>
        <TableHead>
          <TableRow>
            <TableCell sx={{ position: "sticky", left: 0, zIndex: 3 }}>{first}</TableCell>
            {COLUMNS.map(([column, figure]) => (
              <TableCell key={column} align="right">
                {translate(`enums.CarrierFigure.${figure}`)}
              </TableCell>
            ))}
            <TableCell align="right">{translate("carriers.report.adoptions")}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {lines.map(({ key, name, figures, condition }) => (
            <TableRow key={key} hover>
              <TableCell component="th" scope="row" sx={{ ...STICKY, fontWeight: key === "total" ? 600 : undefined }}>
                {name}
              </TableCell>
              {COLUMNS.map(([column, figure]) => (
                <TableCell key={column} align="right">
                  <Link
                    component={RouterLink}
                    to={drill({ ...condition, figure: [figure] })}
                    color="inherit"
                    underline="hover"
                    aria-label={`${name} ${translate(`enums.CarrierFigure.${figure}`)} ${figures[column]}`}
                  >
                    {figures[column]}
                  </Link>
                </TableCell>
              ))}
              <TableCell align="right">{figures.adoptions}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

/** The carriers that were copied most, and by whom. */
function Spread({ report }: { report: Report }) {
  const translate = useTranslate();
  return (
    <Section title={translate("carriers.report.spread")}>
      {report.spread.length === 0 ? <Typography color="text.secondary">{translate("carriers.report.none")}</Typography> : null}
      <Box component="ol" sx={{ m: 0, pl: 3 }}>
        {report.spread.map(({ id, title, organization, origin, adopters, adoptions }) => (
          <li key={id}>
            <Link component={RouterLink} to={`/carriers/${id}/show`}>
              {title}
            </Link>{" "}
            <Typography component="span" variant="body2">
              {organization} · {translate(`enums.CarrierOrigin.${origin}`)} · {translate("carriers.copied", { smart_count: adoptions })}
            </Typography>
            <Typography variant="body2" color="text.secondary">
              {adopters.join("、")}
            </Typography>
          </li>
        ))}
      </Box>
    </Section>
  );
}

type View = "line" | "territory" | "without" | "organizations";

/** The lines of one table: by line or territory with the total, or organizations. */
function linesOf(report: Report, view: View, about: { readonly campaignId: string; readonly total: string }): Line[] {
  const { campaignId, total } = about;
  if (view === "without" || view === "organizations") {
    return report.rows.map(({ organizationId, name, figures }) => ({
      key: `${organizationId}`,
      name,
      figures,
      condition: { campaignId, tenantId: organizationId },
    }));
  }
  const groups = view === "line" ? report.byLine : report.byTerritory;
  return [
    ...groups.map(({ key, name, figures }) => ({ key, name, figures, condition: { campaignId, [view]: key } })),
    { key: "total", name: total, figures: report.total, condition: { campaignId } },
  ];
}

interface FoundProps {
  readonly report: Report;
  readonly campaignId: string;
  readonly view: View;
  readonly onView: (view: View) => void;
}

function Found({ report, campaignId, view, onView }: FoundProps) {
  const translate = useTranslate();
  const { total } = report;
  const views: ReadonlyArray<readonly [View, string]> = [
    ["line", translate("carriers.report.byLine")],
    ["territory", translate("carriers.report.byTerritory")],
    ["organizations", `${translate("carriers.report.organizations")} ${total.organizations}`],
    ["without", `${translate("carriers.report.without")} ${total.withoutCarrier}`],
  ];
  const first = translate(`carriers.fields.${view === "line" ? "line" : "tenant"}`);
  return (
    <>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={view}
        onChange={(_, to: View | null) => to !== null && onView(to)}
        sx={{ mb: 1, flexWrap: "wrap" }}
      >
        {views.map(([name, words]) => (
          <ToggleButton key={name} value={name}>
            {words}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <NumberTable
        title={translate("app.pages.carrierReport")}
        first={view === "territory" ? translate("campaigns.fields.territory") : first}
        lines={linesOf(report, view, { campaignId, total: translate("reports.total") })}
      />
    </>
  );
}

/** Which campaign, and how its report is read; the first one where the address names none. */
function useReport() {
  const [params, setParams] = useSearchParams();
  const [view, setView] = useState<View>("line");
  const [page, setPage] = useState(0);
  const own = viewer()?.tenant.id;
  const known = useQuery({ queryKey: ["carrierCampaigns", own], queryFn: () => request(CAMPAIGNS) });
  const campaignId = params.get("campaign") ?? known.data?.campaigns[0]?.id;
  const asked = { campaignId: campaignId ?? "", without: view === "without" };
  const found = useQuery({
    queryKey: ["carrierReport", own, asked, page],
    queryFn: () => request(REPORT, { ...asked, page: { offset: page * PAGE, limit: PAGE } }),
    enabled: campaignId !== undefined,
    placeholderData: (previous) => previous,
  });
  const onView = (to: View): void => {
    setPage(0);
    setView(to);
  };
  const choose = (campaign: string): void => setParams({ campaign });
  return { campaigns: known.data?.campaigns, campaignId, choose, view, onView, page, setPage, found, fault: known.error ?? found.error };
}

/** 载体情况汇总: carriers by where they come from and by whether they spread, and who has none. */
export function CarrierReportPage() {
  const translate = useTranslate();
  const { campaigns, campaignId, choose, view, onView, page, setPage, found, fault } = useReport();
  const report = found.data?.carrierReport;
  const isPaged = view === "organizations" || view === "without";
  return (
    <Box sx={{ mt: 1 }}>
      <Title title={translate("app.pages.carrierReport")} />
      {fault === null ? null : <Fault error={fault} onRetry={() => void found.refetch()} />}
      {campaigns?.length === 0 ? (
        <Card variant="outlined">
          <CardContent>{translate("campaigns.none")}</CardContent>
        </Card>
      ) : null}
      {campaignId === undefined || campaigns === undefined ? null : (
        <Stack direction="row" spacing={1} useFlexGap sx={{ mb: 1, flexWrap: "wrap", alignItems: "center" }}>
          <TextField
            select
            size="small"
            label={translate("carriers.fields.campaign")}
            value={campaignId}
            onChange={(event) => choose(event.target.value)}
            sx={{ minWidth: 160 }}
          >
            {campaigns.map(({ id, name }) => (
              <MenuItem key={id} value={id}>
                {name}
              </MenuItem>
            ))}
          </TextField>
          {report === undefined ? null : (
            <Typography variant="caption" color="text.secondary">
              {translate("app.scope", { scope: report.scope })} · {translate("app.asOf", { time: instant(report.asOf) })} ·{" "}
              {translate("app.source", { source: translate("carriers.report.source") })} ·{" "}
              <WorkbookLink href={workbookHref("carrierReport", { campaignId })} />
            </Typography>
          )}
        </Stack>
      )}
      {campaignId !== undefined && report === undefined && fault === null ? <Waiting rows={12} /> : null}
      {report === undefined || campaignId === undefined ? null : (
        <>
          <Found report={report} campaignId={campaignId} view={view} onView={onView} />
          {isPaged ? (
            <TablePagination
              component="div"
              count={report.count}
              page={page}
              rowsPerPage={PAGE}
              rowsPerPageOptions={[PAGE]}
              onPageChange={(_, next) => setPage(next)}
              labelDisplayedRows={({ from, to, count }) => `${from}–${to} / ${count}`}
              getItemAriaLabel={(type) => translate(type === "next" ? "ra.navigation.next" : "ra.navigation.previous")}
            />
          ) : null}
          <Spread report={report} />
        </>
      )}
    </Box>
  );
}
