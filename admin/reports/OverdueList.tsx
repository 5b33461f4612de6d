import { Button, Card, CardContent, Stack, Table, TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { viewer } from "../app/session.ts";
import { request } from "../shared/graphql.ts";
import { RemindDialog } from "./RemindDialog.tsx";
import { LATE, type Late } from "./report.graphql.ts";

const SHOWN = 20;

/** Who is late within the reading scope, the longest first; what we issued ourselves can be reminded or supervised at once. */
export function OverdueList() {
  const translate = useTranslate();
  const who = viewer();
  const [asking, setAsking] = useState(false);
  const { data, refetch } = useQuery({
    queryKey: ["late", who?.tenant.id],
    queryFn: () => request(LATE, { view: "OVERSEEN", limit: SHOWN }),
  });
  const late = data?.assignments;
  return (
    <Card variant="outlined" sx={{ mt: 1, overflowX: "auto" }} component="section" tabIndex={0} aria-label={translate("reports.overdueList")}>
      <CardContent>
        <Stack direction="row" spacing={2} sx={{ alignItems: "center", mb: 1 }}>
          <Typography variant="subtitle1" component="h2" sx={{ fontWeight: 600 }}>
            {translate("reports.overdueList")} {late === undefined ? "" : late.total}
          </Typography>
          {who?.canIssue === true ? (
            <Button variant="contained" onClick={() => setAsking(true)}>
              {translate("reports.remindAll")}
            </Button>
          ) : null}
        </Stack>
        {late?.items.length === 0 ? (
          <Typography color="text.secondary">{translate("reports.nothingLate")}</Typography>
        ) : (
          <LateTable rows={late?.items ?? []} />
        )}
        {asking ? <RemindDialog onClose={() => setAsking(false)} onDone={() => void refetch()} /> : null}
      </CardContent>
    </Card>
  );
}

function LateTable({ rows }: { rows: readonly Late[] }) {
  const translate = useTranslate();
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          {["tenant", "title", "issuer", "due", "reminders", "level"].map((name) => (
            <TableCell key={name}>{translate(`assignments.fields.${name}`)}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={row.id} hover>
            <TableCell>{row.groupName ?? row.tenant.shortName}</TableCell>
            <TableCell>
              <Link to={`/assignments/${row.id}/show`}>{row.title}</Link>
            </TableCell>
            <TableCell>{row.issuer.shortName}</TableCell>
            <TableCell>
              {row.clockDueOn} · {translate("reports.daysLate", { days: -row.daysLeft })}
            </TableCell>
            <TableCell>{row.reminderCount}</TableCell>
            <TableCell>{row.supervisionLevel === null ? "" : translate(`enums.SupervisionLevel.${row.supervisionLevel}`)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
