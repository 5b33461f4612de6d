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
import type { CampaignFigure } from "../../schema/generated/graphql.ts";
import { viewer } from "../app/session.ts";
import { StateChip } from "../shared/chips.tsx";
import { instant } from "../shared/dates.ts";
import { Fault } from "../shared/Fault.tsx";
import { request } from "../shared/graphql.ts";
import { Waiting } from "../shared/Waiting.tsx";
import { CAMPAIGNS, REPORT, type Report } from "./campaign.graphql.ts";

const FIGURES: ReadonlyArray<readonly [CampaignFigure, keyof Report["total"]]> = [
  ["ORGANIZATIONS", "organizations"],
  ["WITHOUT_THEME", "withoutTheme"],
  ["THEME_SUBMITTED", "submitted"],
  ["THEME_TO_IMPROVE", "toImprove"],
  ["THEME_FITS", "fits"],
  ["BEHIND", "behind"],
];
const PAGE = 25;

function Lines({ report }: { report: Report }) {
  const translate = useTranslate();
  const rows = [...report.byLine, { key: "total", name: translate("reports.total"), figures: report.total }];
  return (
    <TableContainer component={Card} variant="outlined" sx={{ mb: 1 }} tabIndex={0} role="region" aria-label={translate("campaigns.fields.line")}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{translate("campaigns.fields.line")}</TableCell>
            {FIGURES.map(([figure]) => (
              <TableCell key={figure} align="right">
                {translate(`enums.CampaignFigure.${figure}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ key, name, figures }) => (
            <TableRow key={key}>
              <TableCell component="th" scope="row" sx={{ whiteSpace: "nowrap", fontWeight: key === "total" ? 600 : undefined }}>
                {name}
              </TableCell>
              {FIGURES.map(([figure, column]) => (
                <TableCell key={figure} align="right">
                  {figures[column]}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function Organizations({ report, page, onPage }: { report: Report; page: number; onPage: (page: number) => void }) {
  const translate = useTranslate();
  if (report.rows.length === 0) return <Typography color="text.secondary">{translate("campaigns.empty")}</Typography>;
  return (
    <Card variant="outlined">
      <TableContainer tabIndex={0} role="region" aria-label={translate("campaigns.fields.tenant")}>
        <Table size="small">
          <TableHead>
            <TableRow>
              {["tenant", "territory", "line", "ownTheme", "state", "behind", "open"].map((name) => (
                <TableCell key={name}>{translate(name === "ownTheme" ? "fields.themeTitle" : `campaigns.fields.${name}`)}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {report.rows.map((row) => (
              <TableRow key={row.organizationId} hover>
                <TableCell component="th" scope="row" sx={{ position: "sticky", left: 0, bgcolor: "background.paper" }}>
                  {row.name}
                </TableCell>
                <TableCell>{row.territoryName}</TableCell>
                <TableCell>{translate(`enums.Line.${row.line}`)}</TableCell>
                <TableCell>
                  {row.themeId === null ? (
                    "—"
                  ) : (
                    <Link component={RouterLink} to={`/themes/${row.themeId}/show`}>
                      {row.theme}
                    </Link>
                  )}
                </TableCell>
                <TableCell>
                  {row.themeState === null ? translate("enums.CampaignFigure.WITHOUT_THEME") : <StateChip state={row.themeState} of="ThemeState" />}
                </TableCell>
                <TableCell sx={{ color: row.open > 0 ? "error.main" : undefined }}>
                  {row.open > 0 ? `■ ${row.behind.map((stage) => stage.name).join("、")}` : ""}
                </TableCell>
                <TableCell>{row.open > 0 ? row.open : ""}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      <TablePagination
        component="div"
        count={report.count}
        page={page}
        rowsPerPage={PAGE}
        rowsPerPageOptions={[PAGE]}
        onPageChange={(_, next) => onPage(next)}
        labelDisplayedRows={({ from, to, count }) => `${from}–${to} / ${count}`}
        getItemAriaLabel={(type) => translate(type === "next" ? "ra.navigation.next" : "ra.navigation.previous")}
      />
    </Card>
  );
}

/** 活动推进情况: who has no theme, whose is to be improved, who is behind the calendar. */
export function CampaignReportPage() {
  const translate = useTranslate();
  const [params, setParams] = useSearchParams();
  const [figure, setFigure] = useState<CampaignFigure>("WITHOUT_THEME");
  const [page, setPage] = useState(0);
  const tenantId = viewer()?.tenant.id;
  const { data: known, error: unknown } = useQuery({ queryKey: ["campaignList", tenantId], queryFn: () => request(CAMPAIGNS) });
  const campaignId = params.get("campaign") ?? known?.campaigns[0]?.id;
  const { data, error, refetch } = useQuery({
    queryKey: ["campaignReport", tenantId, campaignId, figure, page],
    queryFn: () => request(REPORT, { campaignId: campaignId ?? "", figure, page: { offset: page * PAGE, limit: PAGE } }),
    enabled: campaignId !== undefined,
    placeholderData: (previous) => previous,
  });
  const title = <Title title={translate("app.pages.campaignReport")} />;
  const fault = unknown ?? error;
  if (fault !== null)
    return (
      <>
        {title}
        <Fault error={fault} onRetry={() => void refetch()} />
      </>
    );
  const report = data?.campaignReport;
  return (
    <Box sx={{ mt: 1 }}>
      {title}
      {known?.campaigns.length === 0 ? <Typography color="text.secondary">{translate("campaigns.none")}</Typography> : null}
      {campaignId === undefined || known === undefined ? null : (
        <Stack direction="row" spacing={1} useFlexGap sx={{ mb: 1, flexWrap: "wrap", alignItems: "center" }}>
          <TextField
            select
            size="small"
            label={translate("campaigns.fields.campaign")}
            value={campaignId}
            onChange={(event) => setParams({ campaign: event.target.value })}
            sx={{ minWidth: 160 }}
          >
            {known.campaigns.map(({ id, name }) => (
              <MenuItem key={id} value={id}>
                {name}
              </MenuItem>
            ))}
          </TextField>
          {report === undefined ? null : (
            <Typography variant="caption" color="text.secondary">
              {translate("app.scope", { scope: report.scope })} · {translate("app.asOf", { time: instant(report.asOf) })} ·{" "}
              {translate("app.source", { source: translate("campaigns.reportSource") })} ·{" "}
              <a href={`/exports/campaignReport.xlsx?campaignId=${campaignId}`}>{translate("app.exportExcel")}</a>
            </Typography>
          )}
        </Stack>
      )}
      {campaignId !== undefined && report === undefined ? <Waiting rows={12} /> : null}
      {report === undefined ? null : (
        <>
          <Lines report={report} />
          <ToggleButtonGroup
            exclusive
            size="small"
            value={figure}
            onChange={(_, value: CampaignFigure | null) => {
              if (value === null) return;
              setFigure(value);
              setPage(0);
            }}
            sx={{ mb: 1, flexWrap: "wrap" }}
          >
            {FIGURES.map(([name, column]) => (
              <ToggleButton key={name} value={name}>
                {translate(`enums.CampaignFigure.${name}`)} {report.total[column]}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
          <Organizations report={report} page={page} onPage={setPage} />
        </>
      )}
    </Box>
  );
}
