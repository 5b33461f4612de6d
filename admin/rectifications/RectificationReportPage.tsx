import { Box, Card, CardContent, Link, Stack, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { Title, useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import type { RectificationFigure } from "../../schema/generated/graphql.ts";
import { viewer } from "../app/session.ts";
import { instant } from "../shared/dates.ts";
import { WorkbookLink } from "../shared/ExportButton.tsx";
import { Fault } from "../shared/Fault.tsx";
import { request } from "../shared/graphql.ts";
import { shareWords } from "../shared/share.ts";
import { Waiting } from "../shared/Waiting.tsx";
import { workbookHref } from "../shared/workbook.ts";
import { type Group, type Numbers, REPORT, type Report } from "./rectification.graphql.ts";
import { type Condition, useReportFilters } from "./reportFilters.tsx";

/** Numbers that open to exactly the rows they count. */
const COLUMNS: ReadonlyArray<readonly [keyof Numbers, RectificationFigure]> = [
  ["total", "TOTAL"],
  ["open", "OPEN"],
  ["overdue", "OVERDUE"],
  ["withVerifier", "WITH_VERIFIER"],
  ["closed", "CLOSED"],
  ["closedLate", "DONE_LATE"],
  ["repeated", "REPEATED"],
];

function drill(condition: Condition): string {
  return `/problems?filter=${encodeURIComponent(JSON.stringify(condition))}`;
}

const days = (median: number | null): string => (median === null ? "—" : String(median));

function NumberCells({ numbers, condition }: { numbers: Numbers; condition: Condition }) {
  const translate = useTranslate();
  return (
    <>
      {COLUMNS.map(([name, figure]) => (
        <TableCell key={name} align="right">
          <Link
            component={RouterLink}
            to={drill({ ...condition, figure: [figure] })}
            underline="hover"
            color={name === "overdue" && (numbers.overdue ?? 0) > 0 ? "error" : "inherit"}
            aria-label={`${translate(`enums.RectificationFigure.${figure}`)} ${numbers[name] ?? 0}`}
          >
            {numbers[name]}
          </Link>
        </TableCell>
      ))}
      <TableCell align="right">{shareWords(numbers.closureRate)}</TableCell>
      <TableCell align="right">{days(numbers.medianDaysToClose)}</TableCell>
    </>
  );
}

function Head({ first }: { first: string }) {
  const translate = useTranslate();
  return (
    <TableHead>
      <TableRow>
        <TableCell sx={{ position: "sticky", left: 0, zIndex: 3 }}>{first}</TableCell>
        {COLUMNS.map(([name, figure]) => (
          <TableCell key={name} align="right">
            {translate(`enums.RectificationFigure.${figure}`)}
          </TableCell>
        ))}
        <TableCell align="right">{translate("rectifications.report.rate")}</TableCell>
        <TableCell align="right">{translate("rectifications.report.median")}</TableCell>
      </TableRow>
    </TableHead>
  );
}

interface GroupTableProps {
  readonly name: "territory" | "line" | "source" | "aspect";
  readonly rows: readonly Group[];
  readonly total: Numbers;
  readonly condition: Condition;
}

function GroupTable({ name, rows, total, condition }: GroupTableProps) {
  const translate = useTranslate();
  const title = translate(`rectifications.report.${name}`);
  return (
    <Card variant="outlined" sx={{ mb: 1 }} component="section">
      <TableContainer tabIndex={0} role="region" aria-label={title} sx={{ maxHeight: 620 }}>
        <Table size="small" stickyHeader>
          <Head first={title} />
          <TableBody>
            {rows.map((row) => (
              <TableRow key={row.key} hover>
                <TableCell component="th" scope="row" sx={{ position: "sticky", left: 0, bgcolor: "background.paper", whiteSpace: "nowrap" }}>
                  {row.name}
                </TableCell>
                <NumberCells
                  numbers={row.figures}
                  condition={{ ...condition, [name]: name === "line" || name === "territory" ? row.key : [row.key] }}
                />
              </TableRow>
            ))}
            <TableRow>
              <TableCell component="th" scope="row" sx={{ position: "sticky", left: 0, bgcolor: "background.paper", fontWeight: 600 }}>
                {translate("rectifications.report.total")}
              </TableCell>
              <NumberCells numbers={total} condition={condition} />
            </TableRow>
          </TableBody>
        </Table>
      </TableContainer>
    </Card>
  );
}

/** Territory × line: open items, and of these what is overdue. */
function CrossTable({ report, condition }: { report: Report; condition: Condition }) {
  const translate = useTranslate();
  return (
    <Card variant="outlined" sx={{ mb: 1 }} component="section">
      <TableContainer tabIndex={0} role="region" aria-label={translate("rectifications.report.cross")} sx={{ maxHeight: 620 }}>
        <Table size="small" stickyHeader>
          <TableHead>
            <TableRow>
              <TableCell sx={{ position: "sticky", left: 0, zIndex: 3, width: 200 }}>{translate("rectifications.report.cross")}</TableCell>
              {report.byLine.map((line) => (
                <TableCell key={line.key} align="center">
                  {line.name}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {report.byTerritory.map((row) => (
              <TableRow key={row.key} hover>
                <TableCell component="th" scope="row" sx={{ position: "sticky", left: 0, bgcolor: "background.paper", whiteSpace: "nowrap" }}>
                  {row.name}
                </TableCell>
                {report.byLine.map((line) => {
                  const figures = report.cells.find((cell) => cell.territory === row.key && cell.line === line.key)?.figures;
                  if (figures === undefined)
                    return (
                      <TableCell key={line.key} align="center">
                        —
                      </TableCell>
                    );
                  const to = drill({ ...condition, territory: row.key, line: line.key, figure: ["OPEN"] });
                  const words = `${row.name} ${line.name} ${translate("enums.RectificationFigure.OPEN")} ${figures.open}`;
                  return (
                    <TableCell
                      key={line.key}
                      align="center"
                      sx={{ bgcolor: figures.overdue > 0 ? "#fde7e4" : figures.open > 0 ? "#fff4d6" : "#e8f3ea" }}
                    >
                      <Link component={RouterLink} to={to} color="inherit" underline="hover" aria-label={words}>
                        {figures.open}
                        {figures.overdue > 0 ? (
                          <Typography component="span" variant="caption" color="error">{` ■${figures.overdue}`}</Typography>
                        ) : null}
                      </Link>
                    </TableCell>
                  );
                })}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Card>
  );
}

/** 整改汇总: open, overdue, closed, how long it takes, and what comes back; every number a way down to its rows. */
export function RectificationReportPage() {
  const translate = useTranslate();
  const { input, condition, shown } = useReportFilters();
  const { data, error, refetch } = useQuery({
    queryKey: ["rectificationReport", viewer()?.tenant.id, input],
    queryFn: () => request(REPORT, { input }),
    placeholderData: (previous) => previous,
  });
  const title = <Title title={translate("app.pages.rectificationReport")} />;
  if (data === undefined)
    return (
      <>
        {title}
        {error === null ? <Waiting rows={14} /> : <Fault error={error} onRetry={() => void refetch()} />}
      </>
    );
  const report = data.rectificationReport;
  return (
    <Box sx={{ mt: 1 }}>
      {title}
      <Stack direction="row" spacing={1} useFlexGap sx={{ mb: 1, flexWrap: "wrap", alignItems: "center" }}>
        {shown}
        <Typography variant="caption" color="text.secondary">
          {translate("app.scope", { scope: report.scope })} · {translate("app.asOf", { time: instant(report.asOf) })} ·{" "}
          <WorkbookLink href={workbookHref("rectificationReport", { input })} />
        </Typography>
      </Stack>
      {report.total.total === 0 ? (
        <Card variant="outlined">
          <CardContent>{translate("rectifications.report.nothing")}</CardContent>
        </Card>
      ) : (
        <>
          <CrossTable report={report} condition={condition} />
          <GroupTable name="source" rows={report.bySource} total={report.total} condition={condition} />
          <GroupTable name="aspect" rows={report.byAspect} total={report.total} condition={condition} />
          <GroupTable name="line" rows={report.byLine} total={report.total} condition={condition} />
          <GroupTable name="territory" rows={report.byTerritory} total={report.total} condition={condition} />
        </>
      )}
    </Box>
  );
}
