import { Box, Button, MenuItem, Stack, Tab, Tabs, TextField, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Title, useTranslate } from "react-admin";
import type { CoverageFigure, CoverageInput } from "../../schema/generated/graphql.ts";
import { viewer } from "../app/session.ts";
import { choicesOf } from "../shared/choices.ts";
import { DateField } from "../shared/DateField.tsx";
import { WorkbookLink } from "../shared/ExportButton.tsx";
import { Fault } from "../shared/Fault.tsx";
import { request } from "../shared/graphql.ts";
import { Waiting } from "../shared/Waiting.tsx";
import { workbookHref } from "../shared/workbook.ts";
import { COVERAGE, type Coverage } from "./commitment.graphql.ts";
import { type Group, Groups, PAGE, Subjects } from "./CoverageTables.tsx";

type By = "territory" | "line" | "type" | "tenantId";
const BY: readonly By[] = ["territory", "line", "type", "tenantId"];

type Chosen = Readonly<Partial<Record<keyof CoverageInput, string>>>;

const groupsOf = (report: Coverage, by: By): readonly Group[] =>
  ({ territory: report.byTerritory, line: report.byLine, type: report.byType, tenantId: report.byTenant })[by];

function Filters({ chosen, onChoose }: { chosen: Chosen; onChoose: (chosen: Chosen) => void }) {
  const translate = useTranslate();
  const select = (name: "kind" | "type" | "line", of: "CommitmentKind" | "CoverageType" | "Line") => (
    <TextField
      select
      size="small"
      label={translate(`commitments.coverage.${name}`)}
      value={chosen[name] ?? ""}
      onChange={(event) => onChoose({ ...chosen, [name]: event.target.value })}
      sx={{ minWidth: 130 }}
    >
      <MenuItem value="">{translate("rectifications.report.all")}</MenuItem>
      {choicesOf(of).map(({ id, name: words }) => (
        <MenuItem key={id} value={id}>
          {translate(words)}
        </MenuItem>
      ))}
    </TextField>
  );
  return (
    <>
      <DateField label={translate("commitments.coverage.asOf")} value={chosen.asOf ?? ""} onChange={(asOf) => onChoose({ ...chosen, asOf })} />
      {select("kind", "CommitmentKind")}
      {select("type", "CoverageType")}
      {select("line", "Line")}
    </>
  );
}

interface View {
  readonly chosen: Chosen;
  readonly by: By;
  readonly figure: CoverageFigure;
  readonly page: number;
}

/** The name of the one territory or organization that was opened, and the way back to all. */
function Narrowed({ report, chosen, onClear }: { report: Coverage; chosen: Chosen; onClear: () => void }) {
  const translate = useTranslate();
  const { territory = "", tenantId = "" } = chosen;
  if (territory === "" && tenantId === "") return null;
  const [first] = tenantId === "" ? report.byTerritory : report.byTenant;
  return (
    <Button variant="outlined" color="inherit" onClick={onClear}>
      {first?.name} · {translate("commitments.coverage.clear")}
    </Button>
  );
}

function Report({ report, view, onView }: { report: Coverage; view: View; onView: (change: Partial<View>) => void }) {
  const translate = useTranslate();
  const { by, chosen, figure, page } = view;
  return (
    <>
      <Tabs value={by} onChange={(_, next: By) => onView({ by: next })} variant="scrollable" sx={{ mb: 1, minHeight: 36 }}>
        {BY.map((one) => (
          <Tab key={one} value={one} label={translate(`commitments.coverage.by.${one}`)} sx={{ minHeight: 36 }} />
        ))}
      </Tabs>
      <Groups
        title={translate(`commitments.coverage.by.${by}`)}
        rows={groupsOf(report, by)}
        total={report.total}
        onDrill={(key, wanted) => onView({ figure: wanted, page: 0, ...(key === null ? {} : { chosen: { ...chosen, [by]: key } }) })}
      />
      <Subjects
        report={report}
        figure={figure}
        page={page}
        onFigure={(wanted) => onView({ figure: wanted, page: 0 })}
        onPage={(next) => onView({ page: next })}
      />
    </>
  );
}

/** 承诺覆盖: who has a public commitment and who has none, as of any day; every number opens to its subjects. */
export function CoveragePage() {
  const translate = useTranslate();
  const [view, setView] = useState<View>({ chosen: {}, by: "territory", figure: "UNCOVERED", page: 0 });
  const { chosen, figure, page } = view;
  const input = Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== "")) as CoverageInput;
  const { data, error, refetch } = useQuery({
    queryKey: ["commitmentCoverage", viewer()?.tenant.id, input, figure, page],
    queryFn: () => request(COVERAGE, { input, figure, page: { offset: page * PAGE, limit: PAGE } }),
    placeholderData: (previous) => previous,
  });
  const report = data?.commitmentCoverage;
  const choose = (next: Chosen): void => setView({ ...view, chosen: next, page: 0 });
  return (
    <Box sx={{ mt: 1 }}>
      <Title title={translate("app.pages.commitmentCoverage")} />
      <Stack direction="row" spacing={1} useFlexGap sx={{ mb: 1, flexWrap: "wrap", alignItems: "center" }}>
        <Filters chosen={chosen} onChoose={choose} />
        {report === undefined ? null : (
          <>
            <Narrowed report={report} chosen={chosen} onClear={() => choose({ ...chosen, territory: "", tenantId: "" })} />
            <Typography variant="caption" color="text.secondary">
              {translate("app.scope", { scope: report.scope })} · {translate("app.asOf", { time: report.asOf })} ·{" "}
              {translate("app.source", { source: translate("commitments.coverage.source") })}
            </Typography>
            <WorkbookLink href={workbookHref("commitmentCoverage", { input })} />
          </>
        )}
      </Stack>
      {error === null ? null : <Fault error={error} onRetry={() => void refetch()} />}
      {report === undefined && error === null ? <Waiting rows={12} /> : null}
      {report === undefined ? null : <Report report={report} view={view} onView={(change) => setView({ ...view, ...change })} />}
    </Box>
  );
}
