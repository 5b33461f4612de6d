import { Card, Link, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import type { RectificationFigure } from "../../schema/generated/graphql.ts";
import { viewer } from "../app/session.ts";
import { request } from "../shared/graphql.ts";
import { RECTIFICATION_TOTAL } from "./report.graphql.ts";

/** What is being put right, in one line; every number opens to its rows. */
export function RectificationCard() {
  const translate = useTranslate();
  const { data } = useQuery({ queryKey: ["rectificationTotal", viewer()?.tenant.id], queryFn: () => request(RECTIFICATION_TOTAL) });
  const total = data?.rectificationReport.total;
  if (total === undefined) return null;
  const numbers: ReadonlyArray<readonly [RectificationFigure, number]> = [
    ["OPEN", total.open],
    ["OVERDUE", total.overdue],
    ["WITH_VERIFIER", total.withVerifier],
    ["CLOSED", total.closed],
    ["REPEATED", total.repeated],
  ];
  return (
    <Card variant="outlined" component="section" sx={{ p: 1.5, mb: 1, display: "flex", flexWrap: "wrap", columnGap: 2, alignItems: "baseline" }}>
      <Typography variant="subtitle2" component="h2">
        <Link component={RouterLink} to="/rectificationReport">
          {translate("app.pages.rectificationReport")}
        </Link>
      </Typography>
      {numbers.map(([figure, count]) => (
        <Typography key={figure} variant="body2" color={figure === "OVERDUE" && count > 0 ? "error" : "text.primary"}>
          {translate(`enums.RectificationFigure.${figure}`)}{" "}
          <Link component={RouterLink} color="inherit" to={`/problems?filter=${encodeURIComponent(JSON.stringify({ figure: [figure] }))}`}>
            {count}
          </Link>
        </Typography>
      ))}
      <Typography variant="body2" color="text.secondary">
        {translate("reports.medianDays", { days: total.medianDaysToClose ?? "—" })}
      </Typography>
    </Card>
  );
}
