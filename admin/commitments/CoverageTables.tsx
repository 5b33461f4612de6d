import {
  Card,
  Link,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TablePagination,
  TableRow,
  ToggleButton,
  ToggleButtonGroup,
  Typography,
} from "@mui/material";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import type { CoverageFigure } from "../../schema/generated/graphql.ts";
import type { Coverage } from "./commitment.graphql.ts";
import { shareOf, shareWords } from "../shared/share.ts";

export type Numbers = Coverage["total"];
export type Group = Coverage["byLine"][number];

/** What can be opened to its rows, and what is only a number. */
const FIGURES: ReadonlyArray<readonly [keyof Numbers, CoverageFigure]> = [
  ["eligible", "ELIGIBLE"],
  ["covered", "COVERED"],
  ["uncovered", "UNCOVERED"],
];
const KINDS = [
  ["longTerm", "LONG_TERM"],
  ["annual", "ANNUAL"],
  ["immediate", "IMMEDIATE"],
] as const;
export const PAGE = 25;

const share = ({ eligible, covered }: Numbers): string => shareWords(shareOf(covered, eligible));

interface GroupProps {
  readonly title: string;
  readonly rows: readonly Group[];
  readonly total: Numbers;
  readonly onDrill: (key: string | null, figure: CoverageFigure) => void;
}

function Cells({ figures, onDrill }: { figures: Numbers; onDrill: (figure: CoverageFigure) => void }) {
  const translate = useTranslate();
  return (
    <>
      {FIGURES.map(([name, figure]) => (
        <TableCell key={name} align="right">
          <Link
            component="button"
            type="button"
            underline="hover"
            color={name === "uncovered" && figures.uncovered > 0 ? "error" : "inherit"}
            aria-label={`${translate(`enums.CoverageFigure.${figure}`)} ${figures[name]}`}
            onClick={() => onDrill(figure)}
          >
            {figures[name]}
          </Link>
        </TableCell>
      ))}
      <TableCell align="right">{share(figures)}</TableCell>
      {KINDS.map(([name]) => (
        <TableCell key={name} align="right">
          {figures[name]}
        </TableCell>
      ))}
    </>
  );
}

/** One row for each type, line, territory or organization; a number opens to the subjects it counts. */
export function Groups({ title, rows, total, onDrill }: GroupProps) {
  const translate = useTranslate();
  return (
    <TableContainer component={Card} variant="outlined" sx={{ mb: 1, maxHeight: 460 }} tabIndex={0} role="region" aria-label={title}>
      <Table size="small" stickyHeader>
        <TableHead>
          <TableRow>
            <TableCell sx={{ position: "sticky", left: 0, zIndex: 3 }}>{title}</TableCell>
            {FIGURES.map(([name, figure]) => (
              <TableCell key={name} align="right">
                {translate(`enums.CoverageFigure.${figure}`)}
              </TableCell>
            ))}
            <TableCell align="right">{translate("commitments.coverage.share")}</TableCell>
            {KINDS.map(([name, kind]) => (
              <TableCell key={name} align="right">
                {translate(`enums.CommitmentKind.${kind}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ key, name, figures }) => (
            <TableRow key={key} hover>
              <TableCell component="th" scope="row" sx={{ position: "sticky", left: 0, bgcolor: "background.paper" }}>
                {name}
              </TableCell>
              <Cells figures={figures} onDrill={(figure) => onDrill(key, figure)} />
            </TableRow>
          ))}
          <TableRow>
            <TableCell component="th" scope="row" sx={{ position: "sticky", left: 0, bgcolor: "background.paper", fontWeight: 600 }}>
              {translate("reports.total")}
            </TableCell>
            <Cells figures={total} onDrill={(figure) => onDrill(null, figure)} />
          </TableRow>
        </TableBody>
      </Table>
    </TableContainer>
  );
}

interface SubjectsProps {
  readonly report: Coverage;
  readonly figure: CoverageFigure;
  readonly page: number;
  readonly onFigure: (figure: CoverageFigure) => void;
  readonly onPage: (page: number) => void;
}

/** Who they are: the uncovered first, since they are to be called. */
export function Subjects({ report, figure, page, onFigure, onPage }: SubjectsProps) {
  const translate = useTranslate();
  const drilled = (id: string): string => `/commitmentsOverseen?filter=${encodeURIComponent(JSON.stringify({ subjectId: id }))}`;
  return (
    <>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={figure}
        sx={{ mb: 1 }}
        onChange={(_, value: CoverageFigure | null) => value && onFigure(value)}
      >
        {FIGURES.toReversed().map(([name, one]) => (
          <ToggleButton key={one} value={one}>
            {translate(`enums.CoverageFigure.${one}`)} {report.total[name]}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {report.rows.length === 0 ? <Typography color="text.secondary">{translate("commitments.coverage.empty")}</Typography> : null}
      {report.rows.length === 0 ? null : (
        <Card variant="outlined">
          <TableContainer tabIndex={0} role="region" aria-label={translate("commitments.coverage.subjects")}>
            <Table size="small">
              <TableHead>
                <TableRow>
                  {["subject", "type", "tenant", "line", "territory", "kinds"].map((name) => (
                    <TableCell key={name}>{translate(`commitments.coverage.${name}`)}</TableCell>
                  ))}
                </TableRow>
              </TableHead>
              <TableBody>
                {report.rows.map((row) => (
                  <TableRow key={row.subjectId} hover>
                    <TableCell component="th" scope="row" sx={{ position: "sticky", left: 0, bgcolor: "background.paper" }}>
                      {row.kinds.length === 0 ? (
                        row.name
                      ) : (
                        <Link component={RouterLink} to={drilled(row.subjectId)}>
                          {row.name}
                        </Link>
                      )}
                    </TableCell>
                    <TableCell>{translate(`enums.CoverageType.${row.type}`)}</TableCell>
                    <TableCell>{row.tenantName}</TableCell>
                    <TableCell>{translate(`enums.Line.${row.line}`)}</TableCell>
                    <TableCell>{row.territoryName}</TableCell>
                    <TableCell>{row.kinds.map((kind) => translate(`enums.CommitmentKind.${kind}`)).join(" · ")}</TableCell>
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
      )}
    </>
  );
}
