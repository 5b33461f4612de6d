import {
  Box,
  Card,
  CardContent,
  Link,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TablePagination,
  TableRow,
  type Theme,
  Typography,
  useMediaQuery,
} from "@mui/material";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import type { TargetFigure } from "../../schema/generated/graphql.ts";
import { Pace } from "./Pace.tsx";
import type { Numbers, Report } from "./target.graphql.ts";

export const PAGE = 25;
export type Figure = TargetFigure;
const STICKY = { position: "sticky", left: 0, bgcolor: "background.paper" } as const;

/** Numbers that open to exactly the shares they count. */
const COLUMNS: ReadonlyArray<readonly [keyof Numbers & string, Figure]> = [
  ["shares", "SHARES"],
  ["reported", "REPORTED"],
  ["done", "REACHED"],
  ["onTrack", "ON_TRACK"],
  ["behind", "BEHIND"],
  ["farBehind", "FAR_BEHIND"],
];

interface Line {
  readonly key: string;
  readonly name: string;
  readonly figures: Numbers;
  /** Of a target: what its shares add up to, where they are added. */
  readonly sum: {
    readonly issuerName: string;
    readonly unit: string;
    readonly value: number | null;
    readonly reached: number | null;
    readonly percent: number | null;
  } | null;
}

function Sums({ sum }: { sum: Line["sum"] }) {
  const translate = useTranslate();
  if (sum === null) return <TableCell colSpan={3} />;
  const { value, reached, percent, unit } = sum;
  const words = value === null ? ["—", translate("targets.notAdded"), "—"] : [`${value}${unit}`, `${reached ?? 0}${unit}`, `${percent ?? 0}%`];
  return words.map((word, index) => (
    <TableCell key={["value", "reached", "percent"][index]} align="right" sx={{ whiteSpace: "nowrap" }}>
      {word}
    </TableCell>
  ));
}

interface GroupsProps {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly total: Numbers;
  readonly hasSums: boolean;
  readonly onDrill: (key: string | null, name: string, figure: Figure) => void;
}

/** Rows of numbers; pressing one shows the shares it counts below. */
export function ReportGroups({ title, lines, total, hasSums, onDrill }: GroupsProps) {
  const translate = useTranslate();
  const all = [...lines, { key: "", name: translate("reports.total"), figures: total, sum: null }];
  return (
    <TableContainer component={Card} variant="outlined" sx={{ mb: 1, maxHeight: 420 }} tabIndex={0} role="region" aria-label={title}>
      <Table size="small" stickyHeader>
        <TableHead>
          <TableRow>
            <TableCell sx={{ position: "sticky", left: 0, zIndex: 3 }}>{translate("targets.report.name")}</TableCell>
            {hasSums
              ? ["targets.fields.target", "targets.fields.reached", "targets.report.rate"].map((name) => (
                  <TableCell key={name} align="right">
                    {translate(name)}
                  </TableCell>
                ))
              : null}
            {COLUMNS.map(([column, figure]) => (
              <TableCell key={column} align="right">
                {translate(`enums.TargetFigure.${figure}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {all.map(({ key, name, figures, sum }) => (
            <TableRow key={key} hover>
              <TableCell component="th" scope="row" sx={{ ...STICKY, fontWeight: key === "" ? 600 : undefined, minWidth: 110 }}>
                {name}
                {sum === null ? null : (
                  <Typography variant="caption" component="div" color="text.secondary">
                    {sum.issuerName}
                  </Typography>
                )}
              </TableCell>
              {hasSums ? <Sums sum={sum} /> : null}
              {COLUMNS.map(([column, figure]) => (
                <TableCell key={column} align="right">
                  <Link
                    component="button"
                    type="button"
                    color="inherit"
                    underline="hover"
                    onClick={() => onDrill(key === "" ? null : key, name, figure)}
                    aria-label={`${name} ${translate(`enums.TargetFigure.${figure}`)} ${figures[column]}`}
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

function Cards({ rows }: { rows: Report["rows"] }) {
  return (
    <Box sx={{ display: "grid", gap: 1 }}>
      {rows.map((row) => (
        <Card key={row.shareId} variant="outlined">
          <CardContent sx={{ p: 1.5, "&:last-child": { pb: 1.5 } }}>
            <Link component={RouterLink} to={`/targetShares/${row.shareId}/show`}>
              {row.title}
            </Link>
            <Typography variant="body2">{row.tenantName}</Typography>
            <Pace share={row} wide />
          </CardContent>
        </Card>
      ))}
    </Box>
  );
}

function Lines({ rows }: { rows: Report["rows"] }) {
  const translate = useTranslate();
  return (
    <TableContainer component={Card} variant="outlined">
      <Table size="small">
        <TableHead>
          <TableRow>
            {["tenant", "line", "title", "value", "pace", "reachedOn", "dueOn"].map((name) => (
              <TableCell key={name}>{translate(`targets.fields.${name}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.shareId} hover>
              <TableCell>{row.tenantName}</TableCell>
              <TableCell sx={{ whiteSpace: "nowrap" }}>{translate(`enums.Line.${row.line}`)}</TableCell>
              <TableCell>
                <Link component={RouterLink} to={`/targetShares/${row.shareId}/show`} color="inherit">
                  {row.title}
                </Link>
              </TableCell>
              <TableCell sx={{ whiteSpace: "nowrap" }}>
                {row.value}
                {row.unit}
              </TableCell>
              <TableCell>
                <Pace share={row} />
              </TableCell>
              <TableCell sx={{ whiteSpace: "nowrap" }}>{row.reachedOn ?? translate("targets.never")}</TableCell>
              <TableCell sx={{ whiteSpace: "nowrap" }}>{row.dueOn}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

/** The shares behind a number, in the order of places. */
export function ReportRows({ report, page, onPage }: { report: Report; page: number; onPage: (page: number) => void }) {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  return (
    <>
      {isPhone ? <Cards rows={report.rows} /> : <Lines rows={report.rows} />}
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
    </>
  );
}
