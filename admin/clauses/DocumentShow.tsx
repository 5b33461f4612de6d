import { Box, Button, Link, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { Show, useRecordContext, useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import { viewer } from "../app/session.ts";
import { instant } from "../shared/dates.ts";
import { WorkbookLink } from "../shared/ExportButton.tsx";
import { Fault } from "../shared/Fault.tsx";
import { request } from "../shared/graphql.ts";
import { Section } from "../shared/Section.tsx";
import { Timeline } from "../shared/Timeline.tsx";
import { shareWords } from "../shared/share.ts";
import { Waiting } from "../shared/Waiting.tsx";
import { workbookHref } from "../shared/workbook.ts";
import { type Numbers, type PolicyDocument, REPORT, type Report } from "./clause.graphql.ts";

const FIGURES = [
  ["expected", "EXPECTED"],
  ["completed", "COMPLETED"],
  ["overdue", "OVERDUE"],
] as const;

/** What a clause says may be long; the page is never wider than the screen. */
const WRAPPED = { whiteSpace: "normal", overflowWrap: "anywhere", minWidth: 120 } as const;

interface CellsProps {
  readonly numbers: Numbers;
  /** The tasks that are counted. */
  readonly taskIds: readonly string[];
  readonly name: string;
  readonly isTotal?: boolean;
}

/** Numbers of a task, or of all that carry out a clause; each opens to its rows. */
function NumberCells({ numbers, taskIds, name, isTotal }: CellsProps) {
  const translate = useTranslate();
  return (
    <>
      {FIGURES.map(([column, figure]) => (
        <TableCell key={column} align="right" sx={{ fontWeight: isTotal === true ? 600 : undefined }}>
          <Link
            component={RouterLink}
            to={`/overseen?filter=${encodeURIComponent(JSON.stringify({ taskId: taskIds, figure: [figure] }))}`}
            color={figure === "OVERDUE" && numbers.overdue > 0 ? "error" : "inherit"}
            underline="hover"
            aria-label={`${name} ${translate(`enums.AssignmentFigure.${figure}`)} ${numbers[column]}`}
          >
            {numbers[column]}
          </Link>
        </TableCell>
      ))}
      <TableCell align="right" sx={{ fontWeight: isTotal === true ? 600 : undefined }}>
        {shareWords(numbers.share)}
      </TableCell>
    </>
  );
}

function ClauseRows({ row }: { row: Report["rows"][number] }) {
  const translate = useTranslate();
  const { label, text, figures, tasks } = row;
  return (
    <>
      <TableRow>
        <TableCell component="th" scope="row" sx={WRAPPED}>
          <Typography variant="body2" sx={{ fontWeight: 600 }}>
            {label}
          </Typography>
          <Typography variant="body2">{text}</Typography>
        </TableCell>
        {tasks.length === 0 ? (
          <TableCell colSpan={4} align="right" sx={{ color: "error.main" }}>
            ■ {translate("clauses.uncited")}
          </TableCell>
        ) : (
          <NumberCells numbers={figures} taskIds={tasks.map(({ taskId }) => taskId)} name={label} isTotal />
        )}
      </TableRow>
      {tasks.map((task) => (
        <TableRow key={task.taskId} hover>
          <TableCell sx={{ ...WRAPPED, pl: 4 }}>
            {task.title}
            <Typography variant="caption" color="text.secondary" sx={{ ml: 1 }}>
              {task.issuer}
            </Typography>
          </TableCell>
          <NumberCells numbers={task.figures} taskIds={[task.taskId]} name={task.title} />
        </TableRow>
      ))}
    </>
  );
}

/** Clause → tasks → share done, for those who oversee; others see the clauses alone. */
function Standing({ document }: { document: PolicyDocument }) {
  const translate = useTranslate();
  const documentId = document.id;
  const { data, error, refetch } = useQuery({
    queryKey: ["clauseReport", viewer()?.tenant.id, documentId],
    queryFn: () => request(REPORT, { documentId }),
  });
  if (error !== null) return <Fault error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Waiting rows={6} />;
  const { scope, asOf, rows } = data.clauseReport;
  return (
    <Section title={translate("clauses.report")}>
      <Typography variant="caption" color="text.secondary" component="div">
        {translate("app.scope", { scope })} · {translate("app.asOf", { time: instant(asOf) })} ·{" "}
        {translate("app.source", { source: translate("clauses.source") })} · <WorkbookLink href={workbookHref("clauseReport", { documentId })} />
      </Typography>
      <TableContainer tabIndex={0} role="region" aria-label={translate("clauses.report")}>
        <Table size="small" sx={{ "& th, & td": { px: 0.75 } }}>
          <TableHead>
            <TableRow>
              <TableCell>{translate("clauses.fields.clauses")}</TableCell>
              {FIGURES.map(([column, figure]) => (
                <TableCell key={column} align="right" sx={{ whiteSpace: "nowrap" }}>
                  {translate(`enums.AssignmentFigure.${figure}`)}
                </TableCell>
              ))}
              <TableCell align="right" sx={{ whiteSpace: "nowrap" }}>
                {translate("clauses.share")}
              </TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((row) => (
              <ClauseRows key={row.clauseId} row={row} />
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Section>
  );
}

function DocumentPage() {
  const document = useRecordContext<PolicyDocument>();
  const translate = useTranslate();
  if (document === undefined || !("timeline" in document)) return null;
  const { id, number, title, issuedOn, owner, clauses, timeline, allowedActions } = document;
  return (
    <>
      <Section title={title}>
        <Typography variant="body2" color="text.secondary">
          {number} · {owner.shortName} · {issuedOn}
        </Typography>
        {allowedActions.some(({ name, enabled }) => name === "editPolicyDocument" && enabled) ? (
          <Button component={RouterLink} to={`/policyDocuments/${id}`} variant="outlined" color="inherit" sx={{ mt: 1 }}>
            {translate("acts.editPolicyDocument")}
          </Button>
        ) : null}
      </Section>
      {viewer()?.canOversee === true ? (
        <Standing document={document} />
      ) : (
        <Section title={translate("clauses.fields.clauses")}>
          {clauses.map(({ id: clauseId, label, text }) => (
            <Box key={clauseId} sx={{ mb: 1 }}>
              <Typography variant="body2" sx={{ fontWeight: 600 }}>
                {label}
              </Typography>
              <Typography variant="body2">{text}</Typography>
            </Box>
          ))}
        </Section>
      )}
      {timeline.length === 0 ? null : (
        <Section title={translate("clauses.timeline")}>
          <Timeline entries={timeline} />
        </Section>
      )}
    </>
  );
}

/** 政策文件详情: its clauses, and what carries them out. */
export function DocumentShow() {
  const translate = useTranslate();
  return (
    <Show title={translate("app.pages.policyDocuments")} component="div" actions={false} emptyWhileLoading>
      <DocumentPage />
    </Show>
  );
}
