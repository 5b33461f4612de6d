import { Box, Button, MenuItem, Stack, Tab, Tabs, TextField, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Title, useTranslate } from "react-admin";
import type { TargetRowsInput } from "../../schema/generated/graphql.ts";
import { viewer } from "../app/session.ts";
import { DateField } from "../shared/DateField.tsx";
import { WorkbookLink } from "../shared/ExportButton.tsx";
import { Fault } from "../shared/Fault.tsx";
import { request } from "../shared/graphql.ts";
import { Waiting } from "../shared/Waiting.tsx";
import { workbookHref } from "../shared/workbook.ts";
import { REPORT, type Report } from "./target.graphql.ts";
import { type Figure, PAGE, ReportGroups, ReportRows } from "./ReportTables.tsx";

type By = "target" | "line" | "territory" | "tenant";
const BY: readonly By[] = ["target", "line", "territory", "tenant"];
/** What a row of each table narrows the rows below to. */
const KEY: Readonly<Record<By, keyof TargetRowsInput>> = { target: "targetId", line: "line", territory: "territory", tenant: "tenantId" };
const WORDS: Readonly<Record<By, string>> = {
  target: "targets.report.byTarget",
  line: "targets.report.byLine",
  territory: "targets.report.byTerritory",
  tenant: "targets.report.byTenant",
};

interface View {
  readonly year: number;
  readonly asOf: string;
  readonly by: By;
  readonly only: TargetRowsInput;
  /** What the rows below are of, in words. */
  readonly about: string;
  readonly page: number;
}

function linesOf(report: Report, by: By) {
  if (by === "target") return report.byTarget.map(({ targetId, figures, ...sum }) => ({ key: targetId, name: sum.title, figures, sum }));
  const groups = { line: report.byLine, territory: report.byTerritory, tenant: report.byTenant }[by];
  return groups.map((group) => ({ ...group, sum: null }));
}

function Found({ report, view, onView }: { report: Report; view: View; onView: (change: Partial<View>) => void }) {
  const translate = useTranslate();
  const { by } = view;
  const drill = (key: string | null, name: string, figure: Figure): void => {
    const only = { figure, ...(key === null ? {} : { [KEY[by]]: key }) };
    onView({ only, about: `${name} · ${translate(`enums.TargetFigure.${figure}`)}`, page: 0 });
  };
  return (
    <>
      <Tabs value={by} onChange={(_, next: By) => onView({ by: next })} variant="scrollable" sx={{ mb: 1, minHeight: 36 }}>
        {BY.map((one) => (
          <Tab key={one} value={one} label={translate(WORDS[one])} sx={{ minHeight: 36 }} />
        ))}
      </Tabs>
      <ReportGroups title={translate(WORDS[by])} lines={linesOf(report, by)} total={report.total} hasSums={by === "target"} onDrill={drill} />
      <Stack direction="row" spacing={1} useFlexGap sx={{ alignItems: "center", mb: 0.5, flexWrap: "wrap" }}>
        <Typography variant="subtitle1" component="h2" sx={{ fontWeight: 600 }}>
          {translate("targets.report.rows")} {view.about} {translate("targets.report.count", { count: report.count })}
        </Typography>
        {view.about === "" ? null : (
          <Button size="small" variant="outlined" color="inherit" onClick={() => onView({ only: {}, about: "", page: 0 })}>
            {translate("targets.report.clear")}
          </Button>
        )}
      </Stack>
      <ReportRows report={report} page={view.page} onPage={(page) => onView({ page })} />
    </>
  );
}

/** 年度目标完成情况: what was reached by target, line, territory and organization on any day; every number opens its rows. */
export function TargetReportPage() {
  const translate = useTranslate();
  const thisYear = Number((viewer()?.today ?? "").slice(0, 4));
  const [view, setView] = useState<View>({ year: thisYear, asOf: "", by: "target", only: {}, about: "", page: 0 });
  const { year, asOf, only, page } = view;
  const input = { year, ...(asOf === "" ? {} : { asOf }) };
  const { data, error, refetch } = useQuery({
    queryKey: ["targetReport", viewer()?.tenant.id, input, only, page],
    queryFn: () => request(REPORT, { input, only, page: { offset: page * PAGE, limit: PAGE } }),
    placeholderData: (previous) => previous,
  });
  const report = data?.targetReport;
  const change = (next: Partial<View>): void => setView({ ...view, ...next });
  return (
    <Box sx={{ mt: 1 }}>
      <Title title={translate("app.pages.targetReport")} />
      <Stack direction="row" spacing={1} useFlexGap sx={{ mb: 1, flexWrap: "wrap", alignItems: "center" }}>
        <TextField
          select
          size="small"
          label={translate("targets.report.year")}
          value={year}
          onChange={(event) => change({ year: Number(event.target.value), only: {}, about: "", page: 0 })}
          sx={{ minWidth: 100 }}
        >
          {[thisYear - 1, thisYear, thisYear + 1].map((one) => (
            <MenuItem key={one} value={one}>
              {one}
            </MenuItem>
          ))}
        </TextField>
        <DateField label={translate("targets.report.asOf")} value={asOf} onChange={(day) => change({ asOf: day, page: 0 })} />
        {report === undefined ? null : (
          <>
            <Typography variant="caption" color="text.secondary">
              {translate("app.scope", { scope: report.scope })} · {translate("app.asOf", { time: report.asOf })} ·{" "}
              {translate("app.source", { source: translate("targets.report.source") })}
            </Typography>
            <WorkbookLink href={workbookHref("targetReport", { input, only })} />
          </>
        )}
      </Stack>
      {error === null ? null : <Fault error={error} onRetry={() => void refetch()} />}
      {report === undefined && error === null ? <Waiting rows={12} /> : null}
      {report === undefined ? null : report.total.shares === 0 ? (
        <Typography color="text.secondary">{translate("targets.report.none")}</Typography>
      ) : (
        <Found report={report} view={view} onView={change} />
      )}
    </Box>
  );
}
