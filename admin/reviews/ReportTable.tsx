import { Card, Link, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import type { HelpFigure, ReviewFigure } from "../../schema/generated/graphql.ts";
import { type Asked, drillTo, type Keyed } from "./drill.ts";
import type { Numbers, Report } from "./review.graphql.ts";
import { shareWords } from "../shared/share.ts";

type Column = readonly [name: keyof Numbers, words: string, figure: { readonly reviews: ReviewFigure } | { readonly help: HelpFigure }];

const of = (name: keyof Numbers, figure: ReviewFigure): Column => [name, `enums.ReviewFigure.${figure}`, { reviews: figure }];
const help = (name: keyof Numbers, figure: HelpFigure): Column => [name, `enums.HelpFigure.${figure}`, { help: figure }];
const BEFORE = [
  of("total", "TOTAL"),
  of("done", "DONE"),
  of("onTime", "ON_TIME"),
  of("late", "LATE"),
  of("open", "OPEN"),
  of("behind", "BEHIND"),
  of("excused", "EXCUSED"),
];
const AFTER = [
  of("onSite", "ON_SITE"),
  of("meeting", "MEETING"),
  of("individualTalk", "INDIVIDUAL_TALK"),
  help("helpPromised", "PROMISED"),
  help("helpDelivered", "DELIVERED"),
  help("helpOverdue", "OVERDUE"),
];

function NumberCell({ asked, row, column: [name, words, figure], value }: { asked: Asked; row: Keyed | null; column: Column; value: number }) {
  const translate = useTranslate();
  const isAlarm = (name === "behind" || name === "helpOverdue") && value > 0;
  return (
    <TableCell align="right">
      <Link
        component={RouterLink}
        to={drillTo(asked, row, figure)}
        underline="hover"
        color={isAlarm ? "error" : "inherit"}
        aria-label={`${row === null ? translate("reports.total") : row.name} ${translate(words)} ${value}`}
      >
        {isAlarm ? `■ ${value}` : value}
      </Link>
    </TableCell>
  );
}

function Cells({ asked, row, numbers }: { asked: Asked; row: Keyed | null; numbers: Numbers }) {
  const cell = (column: Column) => <NumberCell key={column[0]} asked={asked} row={row} column={column} value={Number(numbers[column[0]])} />;
  return (
    <>
      {BEFORE.map(cell)}
      <TableCell align="right">{shareWords(numbers.onTimeRate)}</TableCell>
      {AFTER.map(cell)}
    </>
  );
}

const STICKY = { position: "sticky", left: 0, bgcolor: "background.paper", whiteSpace: { xs: "normal", md: "nowrap" }, minWidth: 112 } as const;

function Head({ asked }: { asked: Asked }) {
  const translate = useTranslate();
  const cell = ([name, words]: Column) => (
    <TableCell key={name} align="right">
      {translate(words)}
    </TableCell>
  );
  return (
    <TableHead>
      <TableRow>
        <TableCell sx={{ position: "sticky", left: 0, zIndex: 3 }}>{translate(`enums.ReviewGrouping.${asked.by}`)}</TableCell>
        {BEFORE.map(cell)}
        <TableCell align="right">{translate("reviews.report.onTimeRate")}</TableCell>
        {AFTER.map(cell)}
      </TableRow>
    </TableHead>
  );
}

/** A row for each leader, subject, organization or place; every number opens to the reviews or promises it counts. */
export function ReportTable({ report, asked }: { report: Report; asked: Asked }) {
  const translate = useTranslate();
  return (
    <Card variant="outlined">
      <TableContainer tabIndex={0} role="region" aria-label={translate("app.pages.reviewReport")} sx={{ maxHeight: 560 }}>
        <Table size="small" stickyHeader sx={{ "& th, & td": { px: 0.75 } }}>
          <Head asked={asked} />
          <TableBody>
            {report.rows.map((row) => (
              <TableRow key={row.key} hover>
                <TableCell component="th" scope="row" sx={STICKY}>
                  {row.name}
                  {row.organization === null || row.organization === row.name ? null : (
                    <Typography variant="caption" color="text.secondary" component="div">
                      {row.organization} {row.post ?? ""}
                    </Typography>
                  )}
                </TableCell>
                <Cells asked={asked} row={row} numbers={row.figures} />
              </TableRow>
            ))}
            <TableRow>
              <TableCell component="th" scope="row" sx={{ ...STICKY, fontWeight: 600 }}>
                {translate("reports.total")}
              </TableCell>
              <Cells asked={asked} row={null} numbers={report.total} />
            </TableRow>
          </TableBody>
        </Table>
      </TableContainer>
    </Card>
  );
}
