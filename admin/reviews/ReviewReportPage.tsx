import { Box, Card, CardContent, Link, TablePagination, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Title, useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import type { HelpFigure, ReviewFigure } from "../../schema/generated/graphql.ts";
import { viewer } from "../app/session.ts";
import { instant } from "../shared/dates.ts";
import { WorkbookLink } from "../shared/ExportButton.tsx";
import { Fault } from "../shared/Fault.tsx";
import { request } from "../shared/graphql.ts";
import { shareWords } from "../shared/share.ts";
import { Waiting } from "../shared/Waiting.tsx";
import { workbookHref } from "../shared/workbook.ts";
import { drillTo } from "./drill.ts";
import { type Chosen, ReportFilters, useChosen } from "./ReportFilters.tsx";
import { ReportTable } from "./ReportTable.tsx";
import { REPORT, type Report } from "./review.graphql.ts";

const PAGE = 50;

/** What the report is asked with. */
function inputOf({ by, period, line, kind, figure }: Chosen) {
  const narrowed = { ...(line === "" ? {} : { line }), ...(kind === "" ? {} : { kind }), ...(figure === "" ? {} : { figure }) };
  return { by, period, ...narrowed };
}

function Tile({ name, value, to, onOpen }: { name: string; value: string; to?: string; onOpen?: () => void }) {
  return (
    <Box>
      <Typography variant="caption" color="text.secondary" component="div">
        {name}
      </Typography>
      {to === undefined && onOpen === undefined ? (
        <Typography variant="h6" component="span">
          {value}
        </Typography>
      ) : (
        <Link
          {...(to === undefined ? { component: "button", onClick: onOpen } : { component: RouterLink, to })}
          variant="h6"
          color="inherit"
          aria-label={`${name} ${value}`}
        >
          {value}
        </Link>
      )}
    </Box>
  );
}

/** The half-year in one line: how much is covered and by whom not, how it was done, and what was promised. */
function Summary({ report: { total }, chosen, choose }: { report: Report; chosen: Chosen; choose: (patch: Partial<Chosen>) => void }) {
  const translate = useTranslate();
  const reviews = (figure: ReviewFigure): string => drillTo(chosen, null, { reviews: figure });
  const help = (figure: HelpFigure): string => drillTo(chosen, null, { help: figure });
  const word = (name: string): string => translate(`reviews.report.${name}`);
  const figures: Array<readonly [ReviewFigure, number]> = [
    ["ON_SITE", total.onSite],
    ["MEETING", total.meeting],
    ["INDIVIDUAL_TALK", total.individualTalk],
  ];
  return (
    <Card variant="outlined" sx={{ mb: 1 }} component="section" aria-label={word("summary")}>
      <CardContent sx={{ display: "flex", flexWrap: "wrap", columnGap: 4, rowGap: 1, p: 1.5, "&:last-child": { pb: 1.5 } }}>
        <Tile name={word("onTimeRate")} value={shareWords(total.onTimeRate)} />
        <Tile name={translate("enums.ReviewFigure.TOTAL")} value={String(total.total)} to={reviews("TOTAL")} />
        <Tile name={translate("enums.ReviewFigure.DONE")} value={String(total.done)} to={reviews("DONE")} />
        <Tile name={word("covered")} value={`${total.covered} / ${total.subjects}`} onOpen={() => choose({ by: "SUBJECT", figure: "DONE" })} />
        <Tile
          name={word("leadersBehind")}
          value={`${total.leadersBehind} / ${total.leaders}`}
          onOpen={() => choose({ by: "LEADER", figure: "BEHIND" })}
        />
        {figures.map(([figure, count]) => (
          <Tile key={figure} name={translate(`enums.ReviewFigure.${figure}`)} value={String(count)} to={reviews(figure)} />
        ))}
        <Tile name={translate("enums.HelpFigure.PROMISED")} value={String(total.helpPromised)} to={help("PROMISED")} />
        <Tile name={translate("enums.HelpFigure.DELIVERED")} value={String(total.helpDelivered)} to={help("DELIVERED")} />
        <Tile name={translate("enums.HelpFigure.OVERDUE")} value={String(total.helpOverdue)} to={help("OVERDUE")} />
      </CardContent>
    </Card>
  );
}

function Found({ report, chosen, choose }: { report: Report; chosen: Chosen; choose: (patch: Partial<Chosen>) => void }) {
  const translate = useTranslate();
  return (
    <>
      <Summary report={report} chosen={chosen} choose={choose} />
      {chosen.figure === "" ? null : (
        <Typography variant="body2" sx={{ mb: 1 }}>
          {translate("reviews.report.only", { figure: translate(`enums.ReviewFigure.${chosen.figure}`), count: report.count })}{" "}
          <Link component="button" onClick={() => choose({ figure: "" })}>
            {translate("reviews.report.everything")}
          </Link>
        </Typography>
      )}
      {report.total.total === 0 ? (
        <Card variant="outlined">
          <CardContent>{translate("reviews.report.nothing")}</CardContent>
        </Card>
      ) : (
        <ReportTable report={report} asked={chosen} />
      )}
    </>
  );
}

/** 点评情况汇总: who owes, who has reviewed whom and by when, how, and what was promised; every number a way down to its rows. */
export function ReviewReportPage() {
  const translate = useTranslate();
  const { chosen, choose } = useChosen();
  const [page, setPage] = useState(0);
  const asked = { view: chosen.view, input: inputOf(chosen) };
  const { data, error, refetch } = useQuery({
    queryKey: ["reviewReport", viewer()?.tenant.id, asked, page],
    queryFn: () => request(REPORT, { ...asked, page: { offset: page * PAGE, limit: PAGE } }),
    placeholderData: (previous) => previous,
  });
  const narrow = (patch: Partial<Chosen>): void => {
    setPage(0);
    choose(patch);
  };
  const report = data?.reviewReport;
  return (
    <Box sx={{ mt: 1 }}>
      <Title title={translate("app.pages.reviewReport")} />
      <ReportFilters chosen={chosen} choose={narrow} />
      {error === null ? null : <Fault error={error} onRetry={() => void refetch()} />}
      {report === undefined && error === null ? <Waiting rows={12} /> : null}
      {report === undefined || error !== null ? null : (
        <>
          <Typography variant="caption" color="text.secondary" component="div" sx={{ mb: 0.5 }}>
            {translate("app.scope", { scope: report.scope })} · {translate("app.asOf", { time: instant(report.asOf) })} ·{" "}
            {translate("app.source", { source: translate("reviews.report.source") })} · <WorkbookLink href={workbookHref("reviewReport", asked)} />
          </Typography>
          <Found report={report} chosen={chosen} choose={narrow} />
          {report.count <= PAGE ? null : (
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
          )}
        </>
      )}
    </Box>
  );
}
