import {
  Box,
  Button,
  Card,
  Link,
  MenuItem,
  Stack,
  Tab,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TablePagination,
  TableRow,
  Tabs,
  TextField,
  type Theme,
  Typography,
  useMediaQuery,
} from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Title, useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import type { PositionFigure, PositionRowsInput } from "../../schema/generated/graphql.ts";
import { viewer } from "../app/session.ts";
import { DateField } from "../shared/DateField.tsx";
import { WorkbookLink } from "../shared/ExportButton.tsx";
import { Fault } from "../shared/Fault.tsx";
import { request } from "../shared/graphql.ts";
import { Waiting } from "../shared/Waiting.tsx";
import { workbookHref } from "../shared/workbook.ts";
import { Aim, Movement } from "./Aim.tsx";
import { type Numbers, REPORT, type Report } from "./position.graphql.ts";

const PAGE = 25;
/** Numbers that open to exactly the organizations they count. */
const COLUMNS: ReadonlyArray<readonly [keyof Numbers & string, PositionFigure]> = [
  ["organizations", "ORGANIZATIONS"],
  ["published", "PUBLISHED"],
  ["without", "WITHOUT"],
  ["raised", "RAISED"],
  ["lowered", "LOWERED"],
];

type By = "line" | "territory";

interface View {
  readonly year: number;
  readonly asOf: string;
  readonly by: By;
  readonly only: PositionRowsInput;
  readonly about: string;
  readonly page: number;
}

interface Part {
  readonly report: Report;
  readonly view: View;
  readonly onView: (change: Partial<View>) => void;
}

function Groups({ report, view, onView }: Part) {
  const translate = useTranslate();
  const groups = view.by === "line" ? report.byLine : report.byTerritory;
  const lines = [...groups, { key: "", name: translate("reports.total"), figures: report.total }];
  const title = translate(`positions.report.${view.by === "line" ? "byLine" : "byTerritory"}`);
  return (
    <TableContainer component={Card} variant="outlined" sx={{ mb: 1, maxHeight: 420 }} tabIndex={0} role="region" aria-label={title}>
      <Table size="small" stickyHeader>
        <TableHead>
          <TableRow>
            <TableCell>{translate("positions.report.name")}</TableCell>
            {COLUMNS.map(([column, figure]) => (
              <TableCell key={column} align="right">
                {translate(`enums.PositionFigure.${figure}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {lines.map(({ key, name, figures }) => (
            <TableRow key={key} hover>
              <TableCell component="th" scope="row" sx={{ fontWeight: key === "" ? 600 : undefined }}>
                {name}
              </TableCell>
              {COLUMNS.map(([column, figure]) => (
                <TableCell key={column} align="right">
                  <Link
                    component="button"
                    type="button"
                    color="inherit"
                    underline="hover"
                    aria-label={`${name} ${translate(`enums.PositionFigure.${figure}`)} ${figures[column]}`}
                    onClick={() =>
                      onView({
                        only: { figure, ...(key === "" ? {} : { [view.by]: key }) },
                        about: `${name} · ${translate(`enums.PositionFigure.${figure}`)}`,
                        page: 0,
                      })
                    }
                  >
                    {figures[column]}
                  </Link>
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

/** Organizations in the order of places; on a phone without the positions, so that nobody reads it as a ranking. */
function Rows({ report, view, onView }: Part) {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  return (
    <>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 0.5 }}>
        {translate("positions.report.noRanking")}
      </Typography>
      <TableContainer component={Card} variant="outlined">
        <Table size="small">
          <TableHead>
            <TableRow>
              {["tenant", ...(isPhone ? [] : ["line", "peers", "aim"]), "movement", ...(isPhone ? [] : ["publishedOn"])].map((name) => (
                <TableCell key={name}>{translate(`positions.fields.${name}`)}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {report.rows.map((row) => (
              <TableRow key={row.organizationId} hover>
                <TableCell>
                  {row.positionId === null ? (
                    row.name
                  ) : (
                    <Link component={RouterLink} to={`/targetPositions/${row.positionId}/show`} color="inherit">
                      {row.name}
                    </Link>
                  )}
                </TableCell>
                {isPhone ? null : (
                  <>
                    <TableCell>{translate(`enums.Line.${row.line}`)}</TableCell>
                    <TableCell>{row.peers === null ? "—" : translate(`enums.PositionPeers.${row.peers}`)}</TableCell>
                    <TableCell>{row.aim === null ? "—" : <Aim standing={row.standing} aim={row.aim} groupSize={row.groupSize ?? 0} />}</TableCell>
                  </>
                )}
                <TableCell>{row.movement === null ? translate("positions.report.none") : <Movement movement={row.movement} />}</TableCell>
                {isPhone ? null : <TableCell>{row.publishedOn ?? "—"}</TableCell>}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      <TablePagination
        component="div"
        count={report.count}
        page={view.page}
        rowsPerPage={PAGE}
        rowsPerPageOptions={[PAGE]}
        onPageChange={(_, page) => onView({ page })}
        labelDisplayedRows={({ from, to, count }) => `${from}–${to} / ${count}`}
        getItemAriaLabel={(type) => translate(type === "next" ? "ra.navigation.next" : "ra.navigation.previous")}
      />
    </>
  );
}

function Found(part: Part) {
  const translate = useTranslate();
  const { view, onView } = part;
  return (
    <>
      <Tabs value={view.by} onChange={(_, by: By) => onView({ by })} sx={{ mb: 1, minHeight: 36 }}>
        <Tab value="line" label={translate("positions.report.byLine")} sx={{ minHeight: 36 }} />
        <Tab value="territory" label={translate("positions.report.byTerritory")} sx={{ minHeight: 36 }} />
      </Tabs>
      <Groups {...part} />
      <Stack direction="row" spacing={1} useFlexGap sx={{ alignItems: "center", mb: 0.5, flexWrap: "wrap" }}>
        <Typography variant="subtitle1" component="h2" sx={{ fontWeight: 600 }}>
          {translate("positions.report.rows")} {view.about}
        </Typography>
        {view.about === "" ? null : (
          <Button size="small" variant="outlined" color="inherit" onClick={() => onView({ only: {}, about: "", page: 0 })}>
            {translate("positions.report.clear")}
          </Button>
        )}
      </Stack>
      <Rows {...part} />
    </>
  );
}

/** 争先进位目标情况: who has one, who has none, who has raised it, on any day. */
export function PositionReportPage() {
  const translate = useTranslate();
  const thisYear = Number((viewer()?.today ?? "").slice(0, 4));
  const [view, setView] = useState<View>({ year: thisYear, asOf: "", by: "line", only: {}, about: "", page: 0 });
  const { year, asOf, only, page } = view;
  const input = { year, ...(asOf === "" ? {} : { asOf }) };
  const { data, error, refetch } = useQuery({
    queryKey: ["positionReport", viewer()?.tenant.id, input, only, page],
    queryFn: () => request(REPORT, { input, only, page: { offset: page * PAGE, limit: PAGE } }),
    placeholderData: (previous) => previous,
  });
  const report = data?.positionReport;
  const change = (next: Partial<View>): void => setView({ ...view, ...next });
  return (
    <Box sx={{ mt: 1 }}>
      <Title title={translate("app.pages.positionReport")} />
      <Stack direction="row" spacing={1} useFlexGap sx={{ mb: 1, flexWrap: "wrap", alignItems: "center" }}>
        <TextField
          select
          size="small"
          label={translate("positions.report.year")}
          value={year}
          onChange={(event) => change({ year: Number(event.target.value), page: 0 })}
          sx={{ minWidth: 100 }}
        >
          {[thisYear - 1, thisYear, thisYear + 1].map((one) => (
            <MenuItem key={one} value={one}>
              {one}
            </MenuItem>
          ))}
        </TextField>
        <DateField label={translate("positions.report.asOf")} value={asOf} onChange={(day) => change({ asOf: day, page: 0 })} />
        {report === undefined ? null : (
          <>
            <Typography variant="caption" color="text.secondary">
              {translate("app.scope", { scope: report.scope })} · {translate("app.asOf", { time: report.asOf })} ·{" "}
              {translate("app.source", { source: translate("positions.report.source") })}
            </Typography>
            <WorkbookLink href={workbookHref("positionReport", { input, only })} />
            <Button component={RouterLink} to="/targetPositionsOverseen" size="small">
              {translate("positions.report.all")}
            </Button>
          </>
        )}
      </Stack>
      {error === null ? null : <Fault error={error} onRetry={() => void refetch()} />}
      {report === undefined && error === null ? <Waiting rows={12} /> : null}
      {report === undefined ? null : <Found report={report} view={view} onView={change} />}
    </Box>
  );
}
