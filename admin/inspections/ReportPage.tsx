import {
  Box,
  Button,
  Card,
  Link,
  MenuItem,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TablePagination,
  TableRow,
  TextField,
  Typography,
} from "@mui/material";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Title, useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import type { InspectionLoadFigure, InspectionReportInput } from "../../schema/generated/graphql.ts";
import { viewer } from "../app/session.ts";
import { choicesOf } from "../shared/choices.ts";
import { DateField } from "../shared/DateField.tsx";
import { instant } from "../shared/dates.ts";
import { WorkbookLink } from "../shared/ExportButton.tsx";
import { Fault } from "../shared/Fault.tsx";
import { request } from "../shared/graphql.ts";
import { Waiting } from "../shared/Waiting.tsx";
import { workbookHref } from "../shared/workbook.ts";
import { type Asked, COLUMNS, drill, LOADS } from "./drill.ts";
import { type Numbers, REPORT, type Report } from "./inspection.graphql.ts";

const PAGE = 25;
const STICKY = { position: "sticky", left: 0, bgcolor: "background.paper", whiteSpace: "nowrap" } as const;

/** Organizations of the second table: all, or those that a number counts, of all groups or of one. */
interface Load {
  readonly groupId: string;
  readonly figure: InspectionLoadFigure;
}

interface LineProps {
  readonly name: string;
  readonly figures: Numbers;
  readonly groups: readonly string[];
  readonly asked: Asked;
  readonly onLoad: (load: Load) => void;
}

/** The numbers of one group, or of all; each opens to the rows it counts. */
function Line({ name, figures, groups, asked, onLoad }: LineProps) {
  const translate = useTranslate();
  const groupId = groups.length === 1 ? (groups[0] ?? "") : "";
  return (
    <TableRow hover>
      <TableCell component="th" scope="row" sx={STICKY}>
        {name}
      </TableCell>
      {COLUMNS.map((column) => {
        const to = drill(column, groups, asked);
        const words = `${name} ${translate(`inspections.figures.${column}`)} ${figures[column]}`;
        const figure = column in LOADS ? LOADS[column as keyof typeof LOADS] : null;
        return (
          <TableCell key={column} align="right">
            {to === null ? (
              <Link
                component="button"
                color="inherit"
                underline="hover"
                aria-label={words}
                onClick={() => figure !== null && onLoad({ groupId, figure })}
              >
                {figures[column]}
              </Link>
            ) : (
              <Link component={RouterLink} to={to} color="inherit" underline="hover" aria-label={words}>
                {figures[column]}
              </Link>
            )}
          </TableCell>
        );
      })}
      <TableCell align="right">{figures.visitDays}</TableCell>
    </TableRow>
  );
}

function GroupTable({ report, asked, onLoad }: { report: Report; asked: Asked; onLoad: (load: Load) => void }) {
  const translate = useTranslate();
  const title = translate("inspections.byGroup");
  return (
    <TableContainer component={Card} variant="outlined" sx={{ mb: 1, maxHeight: 560 }} tabIndex={0} role="region" aria-label={title}>
      <Table size="small" stickyHeader>
        <TableHead>
          <TableRow>
            <TableCell sx={{ position: "sticky", left: 0, zIndex: 3 }}>{title}</TableCell>
            {[...COLUMNS, "visitDays" as const].map((column) => (
              <TableCell key={column} align="right">
                {translate(`inspections.figures.${column}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {report.rows.map(({ groupId, name, figures }) => (
            <Line key={groupId} name={name} figures={figures} groups={[groupId]} asked={asked} onLoad={onLoad} />
          ))}
          <Line
            name={translate("inspections.total")}
            figures={report.total}
            groups={report.rows.map(({ groupId }) => groupId)}
            asked={asked}
            onLoad={onLoad}
          />
        </TableBody>
      </Table>
    </TableContainer>
  );
}

const HEADS = ["name", "line", "territory", "groups", "planned", "done", "days", "mostInMonth", "lastOn"] as const;

function LoadTable({ report }: { report: Report }) {
  const translate = useTranslate();
  const title = translate("inspections.load");
  return (
    <TableContainer component={Card} variant="outlined" tabIndex={0} role="region" aria-label={title}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {HEADS.map((head, index) => (
              <TableCell key={head} align={index > 3 ? "right" : "left"} {...(index === 0 ? { sx: STICKY } : {})}>
                {translate(`inspections.loads.${head}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {report.loads.map((row) => (
            <TableRow key={row.organizationId} hover>
              <TableCell component="th" scope="row" sx={STICKY}>
                {row.name}
              </TableCell>
              <TableCell>{translate(`enums.Line.${row.line}`)}</TableCell>
              <TableCell>{row.territoryName}</TableCell>
              <TableCell>{row.groups.join("、")}</TableCell>
              <TableCell align="right">{row.planned}</TableCell>
              <TableCell align="right">{row.done}</TableCell>
              <TableCell align="right">{row.days}</TableCell>
              <TableCell align="right" sx={{ bgcolor: row.mostInMonth > 1 ? "#fff4d6" : undefined }}>
                {row.mostInMonth}
              </TableCell>
              <TableCell align="right" sx={{ whiteSpace: "nowrap" }}>
                {row.lastOn ?? "—"}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function inputOf({ kind, from, to }: Asked, groupId: string): InspectionReportInput {
  return {
    ...(kind === "" ? {} : { kind }),
    ...(from === "" ? {} : { from }),
    ...(to === "" ? {} : { to }),
    ...(groupId === "" ? {} : { groupId }),
  };
}

function Conditions({ asked, onChange }: { asked: Asked; onChange: (asked: Asked) => void }) {
  const translate = useTranslate();
  return (
    <>
      <TextField
        select
        size="small"
        label={translate("inspections.fields.groupKind")}
        value={asked.kind}
        onChange={(event) => onChange({ ...asked, kind: event.target.value as Asked["kind"] })}
        sx={{ minWidth: 160 }}
      >
        <MenuItem value="">{translate("inspections.allKinds")}</MenuItem>
        {choicesOf("InspectionGroupKind").map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {translate(name)}
          </MenuItem>
        ))}
      </TextField>
      <DateField label={translate("inspections.from")} value={asked.from} onChange={(date) => onChange({ ...asked, from: date })} />
      <DateField label={translate("inspections.to")} value={asked.to} onChange={(date) => onChange({ ...asked, to: date })} />
    </>
  );
}

const ALL: Load = { groupId: "", figure: "IN_CHARGE" };

function Loads({ asked, load, report, onLoad }: { asked: Asked; load: Load; report: Report; onLoad: (load: Load) => void }) {
  const translate = useTranslate();
  const [page, setPage] = useState(0);
  const variables = { input: inputOf(asked, load.groupId), figure: load.figure, page: { offset: page * PAGE, limit: PAGE } };
  const { data } = useQuery({
    queryKey: ["inspectionReport", viewer()?.tenant.id, "loads", variables],
    queryFn: async () => (await request(REPORT, variables)).inspectionReport,
    placeholderData: keepPreviousData,
  });
  const group = report.rows.find(({ groupId }) => groupId === load.groupId)?.name;
  return (
    <>
      <Stack direction="row" spacing={1} useFlexGap sx={{ my: 1, flexWrap: "wrap", alignItems: "center" }}>
        <Typography variant="subtitle1" component="h2" sx={{ fontWeight: 600 }}>
          {translate("inspections.load")}
          {group === undefined ? "" : ` · ${group}`}
        </Typography>
        {choicesOf("InspectionLoadFigure").map(({ id, name }) => (
          <Button
            key={id}
            size="small"
            variant={load.figure === id ? "contained" : "outlined"}
            color={load.figure === id ? "primary" : "inherit"}
            aria-pressed={load.figure === id}
            onClick={() => onLoad({ ...load, figure: id })}
          >
            {translate(name)}
          </Button>
        ))}
        {load.groupId === "" ? null : <Button onClick={() => onLoad({ ...load, groupId: "" })}>{translate("inspections.allGroups")}</Button>}
        <WorkbookLink href={workbookHref("inspectionLoads", { input: variables.input, figure: load.figure })} />
      </Stack>
      {data === undefined ? <Waiting rows={8} /> : <LoadTable report={data} />}
      {data === undefined ? null : (
        <TablePagination
          component="div"
          count={data.count}
          page={page}
          rowsPerPage={PAGE}
          rowsPerPageOptions={[PAGE]}
          onPageChange={(_, next) => setPage(next)}
          labelDisplayedRows={({ from, to, count }) => `${from}–${to} / ${count}`}
          getItemAriaLabel={(type) => translate(type === "next" ? "ra.navigation.next" : "ra.navigation.previous")}
        />
      )}
    </>
  );
}

/** 检查情况汇总: visits, findings and adoption by group; who was never visited, and whom it burdens most. */
export function ReportPage() {
  const translate = useTranslate();
  const [asked, setAsked] = useState<Asked>({ kind: "", from: "", to: "" });
  const [load, setLoad] = useState<Load>(ALL);
  const input = inputOf(asked, "");
  const { data, error } = useQuery({
    queryKey: ["inspectionReport", viewer()?.tenant.id, asked],
    queryFn: async () => (await request(REPORT, { input, page: { limit: 1 } })).inspectionReport,
    placeholderData: keepPreviousData,
  });
  return (
    <Box sx={{ mt: 1 }}>
      <Title title={translate("app.pages.inspectionReport")} />
      <Stack direction="row" spacing={1} useFlexGap sx={{ mb: 1, flexWrap: "wrap", alignItems: "center" }}>
        <Conditions
          asked={asked}
          onChange={(next) => {
            setAsked(next);
            setLoad(ALL);
          }}
        />
        {data === undefined ? null : (
          <Typography variant="caption" color="text.secondary">
            {translate("app.scope", { scope: data.scope })} · {translate("app.asOf", { time: instant(data.asOf) })} ·{" "}
            {translate("app.source", { source: translate("inspections.source") })} ·{" "}
            <WorkbookLink href={workbookHref("inspectionReport", { input })} />
          </Typography>
        )}
      </Stack>
      {error === null ? null : <Fault error={error} />}
      {data === undefined && error === null ? <Waiting rows={12} /> : null}
      {data === undefined ? null : (
        <>
          <GroupTable report={data} asked={asked} onLoad={setLoad} />
          <Loads key={JSON.stringify([asked, load])} asked={asked} load={load} report={data} onLoad={setLoad} />
        </>
      )}
    </Box>
  );
}
