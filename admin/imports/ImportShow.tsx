import { Alert, Box, Button, Stack, Typography } from "@mui/material";
import { Show, useRecordContext, useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { ActionBar, type ActDefinition } from "../shared/ActionBar.tsx";
import { BackLink } from "../shared/BackLink.tsx";
import { instant } from "../shared/dates.ts";
import { WorkbookLink } from "../shared/ExportButton.tsx";
import { IMPORTABLE, importPath } from "../shared/importing.ts";
import { Section } from "../shared/Section.tsx";
import { IMPORT_ACTS, type ImportRecord } from "./import.graphql.ts";
import { ChangeTable } from "./ChangeTable.tsx";
import { IssueTable } from "./IssueTable.tsx";
import { Outcome } from "./Outcome.tsx";
import { type StepName, Steps } from "./Steps.tsx";
import { Working } from "./Working.tsx";

const SECOND = 1_000;
/** The server tells the first of them. */
const SHOWN = 100;

type State = ImportRecord["state"];

const STEP: Readonly<Record<State, StepName>> = {
  CHECKING: "check",
  CHECKED: "commit",
  COMMITTING: "commit",
  COMMITTED: "done",
  UNDOING: "done",
  UNDONE: "done",
  FAILED: "check",
  ABANDONED: "check",
};

const MOVING: ReadonlySet<State> = new Set(["CHECKING", "COMMITTING", "UNDOING"]);

const DEFINITIONS: Readonly<Record<string, ActDefinition>> = {
  commitImport: { document: IMPORT_ACTS.commitImport, colour: "primary", confirm: "imports.confirmCommit" },
  undoImport: { document: IMPORT_ACTS.undoImport, colour: "error", confirm: "imports.confirmUndo" },
  abandonImport: { document: IMPORT_ACTS.abandonImport },
};
/** After an undo that was refused, because records were changed meanwhile. */
const LEAVE: Readonly<Record<string, ActDefinition>> = {
  undoImport: {
    document: IMPORT_ACTS.undoImport,
    colour: "error",
    confirm: "imports.confirmLeave",
    fixed: { leaveChanged: true },
    label: "imports.leaveChanged",
  },
};

const COUNTS = [
  "rowCount",
  "newCount",
  "changedCount",
  "sameCount",
  "wrongCount",
  "notedCount",
  "writtenCount",
  "refusedCount",
  "undoneCount",
  "leftCount",
] as const;
/** Shown also when there are none. */
const ALWAYS: ReadonlySet<string> = new Set(["rowCount", "newCount", "changedCount", "sameCount", "wrongCount"]);
const BAD: ReadonlySet<string> = new Set(["wrongCount", "refusedCount", "leftCount"]);

function Counters({ row }: { readonly row: ImportRecord }) {
  const translate = useTranslate();
  return (
    <Box component="dl" sx={{ display: "flex", flexWrap: "wrap", gap: 1, m: 0, mb: 1 }}>
      {COUNTS.filter((name) => ALWAYS.has(name) || row[name] > 0).map((name) => (
        <Box key={name} sx={{ border: 1, borderColor: "divider", borderRadius: 1, px: 1.5, py: 0.5, minWidth: 84 }}>
          <Typography component="dt" variant="caption" color="text.secondary">
            {translate(`imports.counts.${name}`)}
          </Typography>
          <Typography
            component="dd"
            variant="h6"
            sx={{ m: 0, fontVariantNumeric: "tabular-nums" }}
            color={BAD.has(name) && row[name] > 0 ? "error" : "inherit"}
          >
            {row[name]}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}

/** What is still to be corrected, as a workbook. */
const hasReturned = ({ state, wrongCount, refusedCount, leftCount, notedCount }: ImportRecord): boolean =>
  state === "CHECKED" ? wrongCount + notedCount > 0 : ["COMMITTED", "UNDONE"].includes(state) && wrongCount + refusedCount + leftCount > 0;

function Acts({ row }: { readonly row: ImportRecord }) {
  const translate = useTranslate();
  const isRefused = row.state === "COMMITTED" && row.error !== null;
  return (
    <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: "wrap", alignItems: "center" }}>
      <ActionBar record={row} definitions={isRefused ? LEAVE : DEFINITIONS} />
      {hasReturned(row) && <WorkbookLink href={`/imports/${row.id}.xlsx`} label="imports.download" />}
      {!MOVING.has(row.state) && (
        <Button size="small" component={Link} to={importPath(row.kind)}>
          {translate("imports.again")}
        </Button>
      )}
      {row.writtenCount > 0 && (
        <Button size="small" component={Link} to={`/${IMPORTABLE[row.kind].ledger}`}>
          {translate("imports.openLedger")}
        </Button>
      )}
    </Stack>
  );
}

function Page() {
  const translate = useTranslate();
  const row = useRecordContext<ImportRecord>();
  if (row === undefined) return null;
  const { issues, changes } = row;
  return (
    <Box sx={{ p: { xs: 1, sm: 1.5 }, maxWidth: 1200 }}>
      <BackLink to="/imports" label="imports.name" />
      <Steps at={STEP[row.state]} failed={row.state === "FAILED"} />
      <Section title={`${row.fileName} · ${translate(`enums.ImportState.${row.state}`)}`}>
        <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
          {translate(`enums.ImportKind.${row.kind}`)}
          {row.page === null ? "" : ` · ${translate("imports.page", { page: row.page })}`} · {row.createdByName} · {instant(row.createdAt)}
        </Typography>
        {row.rowCount > 0 && <Counters row={row} />}
        {MOVING.has(row.state) ? <Working row={row} /> : <Outcome row={row} />}
        <Acts row={row} />
      </Section>
      {changes.length > 0 && (
        <Section title={translate(changes.length < SHOWN ? "imports.changes" : "imports.firstChanges", { count: SHOWN })}>
          <ChangeTable changes={changes} />
        </Section>
      )}
      {issues.length > 0 && (
        <Section title={translate(issues.length < SHOWN ? "imports.issues" : "imports.firstIssues", { count: SHOWN })}>
          <IssueTable issues={issues} />
        </Section>
      )}
      {issues.length === 0 && row.state === "CHECKED" && <Alert severity="success">{translate("imports.noIssues")}</Alert>}
    </Box>
  );
}

/** 导入: how the check came out, what committing will do, how far it has come, and the way back. */
export function ImportShow() {
  const translate = useTranslate();
  return (
    <Show<ImportRecord>
      title={translate("imports.name")}
      actions={false}
      component="div"
      queryOptions={{ refetchInterval: ({ state: { data } }) => (data === undefined || MOVING.has(data.state) ? SECOND : false) }}
    >
      <Page />
    </Show>
  );
}
