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
  TableRow,
  TextField,
  ToggleButton,
  ToggleButtonGroup,
  Typography,
} from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Title, useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import { viewer } from "../app/session.ts";
import { DateField } from "../shared/DateField.tsx";
import { WorkbookLink } from "../shared/ExportButton.tsx";
import { workbookHref } from "../shared/workbook.ts";
import { instant } from "../shared/dates.ts";
import { Fault } from "../shared/Fault.tsx";
import { request } from "../shared/graphql.ts";
import { RectificationCard } from "./RectificationCard.tsx";
import { Waiting } from "../shared/Waiting.tsx";
import { WhereWeAre } from "../shared/WhereWeAre.tsx";
import { OverdueList } from "./OverdueList.tsx";
import type { AssignmentFigure } from "../../schema/generated/graphql.ts";
import { ground, type Measure, show, valueOf } from "./heat.ts";
import { type Figures, OVERVIEW, type Pivot, type Turnaround } from "./report.graphql.ts";

const MEASURES: readonly Measure[] = ["completion", "onTime", "overdue"];

/** The ledger of exactly the rows that a number counts. */
type Drill = (filter: object) => string;

function Kpis({ total, drill }: { total: Figures; drill: Drill }) {
  const translate = useTranslate();
  const waiting = total.withReceiver + total.withReceiverLate;
  const figures: Array<[string, number, readonly AssignmentFigure[]]> = [
    ["expected", total.expected, ["EXPECTED"]],
    ["submitted", total.submitted, ["SUBMITTED"]],
    ["onTime", total.onTime, ["ON_TIME"]],
    ["completed", total.completed, ["COMPLETED"]],
    ["waiting", waiting, ["WITH_RECEIVER", "WITH_RECEIVER_LATE"]],
    ["overdue", total.overdue, ["OVERDUE"]],
  ];
  return (
    <Box
      component="dl"
      sx={{
        display: "grid",
        gap: 1,
        gridTemplateColumns: { xs: "repeat(3, 1fr)", md: "repeat(6, 1fr)" },
        m: 0,
        mb: 1,
      }}
    >
      {figures.map(([name, value, figure]) => (
        <Card key={name} variant="outlined" sx={{ p: 1.5 }}>
          <Typography component="dt" variant="body2" color="text.secondary">
            {translate(`reports.kpi.${name}`)}
          </Typography>
          <Typography
            component="dd"
            variant="h5"
            sx={{ m: 0, fontVariantNumeric: "tabular-nums" }}
            color={name === "overdue" && value > 0 ? "error" : "text.primary"}
          >
            <Link component={RouterLink} to={drill({ figure })} color="inherit" underline="hover">
              {value}
            </Link>
          </Typography>
        </Card>
      ))}
    </Box>
  );
}

function Cell({ figures, measure, to, label }: { figures: Figures | undefined; measure: Measure; to: string; label: string }) {
  const translate = useTranslate();
  if (figures === undefined) return <TableCell align="center">—</TableCell>;
  const value = valueOf(figures, measure);
  const words = translate("reports.cell", {
    territory: label,
    line: "",
    measure: translate(`reports.measure.${measure}`),
    value: show(value, measure),
    expected: figures.expected,
    overdue: figures.overdue,
  });
  return (
    <TableCell align="center" sx={{ bgcolor: ground(value, measure), p: 0 }}>
      <Box
        component={RouterLink}
        to={to}
        aria-label={words}
        title={words}
        sx={{
          display: "block",
          px: 1,
          py: 0.5,
          color: "text.primary",
          textDecoration: "none",
          "&:hover, &:focus-visible": { outline: "2px solid", outlineColor: "primary.main" },
        }}
      >
        {show(value, measure)}
        {measure !== "overdue" && figures.overdue > 0 ? (
          <Typography component="span" variant="caption" color="error">
            {" "}
            ■{figures.overdue}
          </Typography>
        ) : null}
      </Box>
    </TableCell>
  );
}

const COUNTED: Readonly<Record<Measure, AssignmentFigure>> = { completion: "EXPECTED", onTime: "EXPECTED", overdue: "OVERDUE" };

function HeatTable({ pivot, measure, drill }: { pivot: Pivot; measure: Measure; drill: Drill }) {
  const translate = useTranslate();
  const lines = pivot.byLine.map((row) => row.key);
  return (
    <TableContainer component={Card} variant="outlined" sx={{ maxHeight: 620 }} tabIndex={0} role="region" aria-label={translate("reports.overview")}>
      <Table size="small" stickyHeader>
        <TableHead>
          <TableRow>
            <TableCell sx={{ position: "sticky", left: 0, zIndex: 3 }}>{translate("reports.territory")}</TableCell>
            {pivot.byLine.map((row) => (
              <TableCell key={row.key} align="center">
                {row.name}
              </TableCell>
            ))}
            <TableCell align="center">{translate("reports.total")}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {pivot.byTerritory.map((row) => (
            <TableRow key={row.key}>
              <TableCell component="th" scope="row" sx={{ position: "sticky", left: 0, bgcolor: "background.paper" }}>
                {row.name}
              </TableCell>
              {lines.map((line) => {
                const cell = pivot.cells.find((one) => one.territory === row.key && one.line === line);
                return (
                  <Cell
                    key={line}
                    figures={cell?.figures}
                    measure={measure}
                    label={`${row.name} ${translate(`enums.Line.${line}`)}`}
                    to={drill({ territory: row.key, line, figure: [COUNTED[measure]] })}
                  />
                );
              })}
              <Cell figures={row.figures} measure={measure} label={row.name} to={drill({ territory: row.key, figure: [COUNTED[measure]] })} />
            </TableRow>
          ))}
          <TableRow>
            <TableCell component="th" scope="row" sx={{ position: "sticky", left: 0, bgcolor: "background.paper", fontWeight: 600 }}>
              {translate("reports.total")}
            </TableCell>
            {pivot.byLine.map((row) => (
              <Cell
                key={row.key}
                figures={row.figures}
                measure={measure}
                label={row.name}
                to={drill({ line: row.key, figure: [COUNTED[measure]] })}
              />
            ))}
            <Cell figures={pivot.total} measure={measure} label={translate("reports.total")} to={drill({ figure: [COUNTED[measure]] })} />
          </TableRow>
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function TurnaroundTable({ rows }: { rows: readonly Turnaround[] }) {
  const translate = useTranslate();
  const round = (value: number | null): string => (value === null ? "—" : String(Math.round(value * 10) / 10));
  return (
    <Card variant="outlined" sx={{ mt: 1, overflowX: "auto" }} component="section" tabIndex={0} aria-label={translate("reports.turnaround")}>
      <CardContent>
        <Typography variant="subtitle1" component="h2" sx={{ fontWeight: 600 }}>
          {translate("reports.turnaround")}
        </Typography>
        <Table size="small">
          <TableHead>
            <TableRow>
              {["issuer", "dispatched", "notice", "review", "waiting", "oldest"].map((name) => (
                <TableCell key={name}>{translate(`reports.turnaroundFields.${name}`)}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((row) => (
              <TableRow key={row.issuerId}>
                <TableCell>{row.issuerName}</TableCell>
                <TableCell>{row.dispatched}</TableCell>
                <TableCell>{round(row.medianNoticeDays)}</TableCell>
                <TableCell>{round(row.medianReviewHours)}</TableCell>
                <TableCell>{row.waitingReview}</TableCell>
                <TableCell>{round(row.oldestWaitingHours)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </CardContent>
    </Card>
  );
}

/** 全区总览: territories against lines, every number a way down to its rows. */
export function OverviewPage() {
  const translate = useTranslate();
  const [measure, setMeasure] = useState<Measure>("completion");
  const [campaignId, setCampaign] = useState("");
  const [asOf, setAsOf] = useState("");
  const input = {
    ...(campaignId === "" ? {} : { campaignId }),
    ...(asOf === "" ? {} : { asOf: `${asOf}T23:59:59+08:00` }),
  };
  const drill: Drill = (filter) =>
    `/overseen?filter=${encodeURIComponent(JSON.stringify({ ...filter, ...(campaignId === "" ? {} : { campaignId }) }))}`;
  const { data, error, refetch } = useQuery({
    queryKey: ["overview", viewer()?.tenant.id, campaignId, asOf],
    queryFn: () => request(OVERVIEW, { input }),
    placeholderData: (previous) => previous,
  });
  const title = <Title title={translate("reports.overview")} />;
  if (error !== null)
    return (
      <>
        {title}
        <Fault error={error} onRetry={() => void refetch()} />
      </>
    );
  if (data === undefined)
    return (
      <>
        {title}
        <Waiting rows={14} />
      </>
    );
  return (
    <Box sx={{ mt: 1 }}>
      {title}
      <Stack direction="row" spacing={1} useFlexGap sx={{ mb: 1, flexWrap: "wrap", alignItems: "center" }}>
        <TextField
          select
          size="small"
          label={translate("reports.filters.campaign")}
          value={campaignId}
          onChange={(event) => setCampaign(event.target.value)}
          sx={{ minWidth: 160 }}
        >
          <MenuItem value="">{translate("reports.filters.all")}</MenuItem>
          {data.campaigns.map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
        </TextField>
        <DateField label={translate("reports.filters.asOf")} value={asOf} onChange={setAsOf} />
        <ToggleButtonGroup exclusive size="small" value={measure} onChange={(_, value: Measure | null) => value !== null && setMeasure(value)}>
          {MEASURES.map((name) => (
            <ToggleButton key={name} value={name}>
              {translate(`reports.measure.${name}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <Typography variant="caption" color="text.secondary">
          {translate("app.scope", { scope: data.pivot.scope })} · {translate("app.asOf", { time: instant(data.pivot.asOf) })} ·{" "}
          {translate("app.source", { source: translate("reports.source") })} · {asOf === "" ? "" : `${translate("reports.drillIsToday")} · `}
          <WorkbookLink href={workbookHref("pivot", { input })} />
        </Typography>
      </Stack>
      <Kpis total={data.pivot.total} drill={drill} />
      <WhereWeAre />
      <RectificationCard />
      <HeatTable pivot={data.pivot} measure={measure} drill={drill} />
      <OverdueList />
      <TurnaroundTable rows={data.turnaround} />
    </Box>
  );
}
