import {
  Alert,
  Box,
  Card,
  CardActionArea,
  CardContent,
  Skeleton,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  type Theme,
  Typography,
  useMediaQuery,
} from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { Title, useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { viewer } from "../app/session.ts";
import { StateChip, TimelinessLight } from "../shared/chips.tsx";
import { instant } from "../shared/dates.ts";
import { request } from "../shared/graphql.ts";
import { ISSUER_TODAY, type Row, TODAY } from "./assignment.graphql.ts";
import { AssignmentCard } from "./AssignmentTable.tsx";

function ledger(filter: object, base = "/assignments"): string {
  return `${base}?filter=${encodeURIComponent(JSON.stringify(filter))}`;
}

function Counter({ label, value, to, alarm }: { label: string; value: number; to: string; alarm?: boolean }) {
  const translate = useTranslate();
  return (
    <Card variant="outlined">
      <CardActionArea component={Link} to={to} sx={{ p: 1.5 }}>
        <Typography variant="body2" color="text.secondary">
          {translate(`assignments.today.${label}`)}
        </Typography>
        <Typography
          variant="h4"
          component="p"
          color={alarm === true && value > 0 ? "error" : "text.primary"}
          sx={{ fontVariantNumeric: "tabular-nums" }}
        >
          {value}
        </Typography>
      </CardActionArea>
    </Card>
  );
}

const GRID = { display: "grid", gap: 1, gridTemplateColumns: { xs: "1fr 1fr", sm: "repeat(4, 1fr)" }, mb: 1 };

function IssuerCounters() {
  const { data } = useQuery({
    queryKey: ["issuerToday", viewer()?.tenant.id],
    queryFn: () => request(ISSUER_TODAY),
  });
  if (data === undefined) return <Skeleton height={80} />;
  const counts = data.issuerToday;
  const issued = (filter: object): string => ledger(filter, "/issued");
  return (
    <Box sx={GRID}>
      <Counter label="toReview" value={counts.toReview} to={issued({ state: ["SUBMITTED", "UNDER_REVIEW"] })} />
      <Counter label="objections" value={counts.objectionsToDecide} to={issued({ state: ["OBJECTED"] })} />
      <Counter label="extensions" value={counts.extensionsToDecide} to={issued({})} />
      <Counter label="issuerOverdue" value={counts.overdue} to={issued({ timeliness: ["OVERDUE"] })} alarm />
    </Box>
  );
}

function MyTasks({ rows }: { rows: readonly Row[] }) {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  if (rows.length === 0) return <Alert severity="info">{translate("assignments.today.empty")}</Alert>;
  if (isPhone) {
    return (
      <Box sx={{ display: "grid", gap: 1 }}>
        {rows.map((row) => (
          <AssignmentCard key={row.id} row={row} other="issuer" to={`/assignments/${row.id}/show`} />
        ))}
      </Box>
    );
  }
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          {["title", "issuer", "state", "timeliness", "due", "workdays"].map((name) => (
            <TableCell key={name}>{translate(`assignments.fields.${name}`)}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={row.id} hover>
            <TableCell sx={{ maxWidth: 280, overflow: "hidden", textOverflow: "ellipsis" }}>
              <Link to={`/assignments/${row.id}/show`}>{row.title}</Link>
            </TableCell>
            <TableCell>{row.issuer.shortName}</TableCell>
            <TableCell>
              <StateChip state={row.state} />
            </TableCell>
            <TableCell>
              <TimelinessLight value={row.timeliness} />
            </TableCell>
            <TableCell>{row.clockDueOn}</TableCell>
            <TableCell align="right">{row.workdaysLeft}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

/** 今日: what waits, by due date, and what has happened. */
export function TodayPage() {
  const translate = useTranslate();
  const who = viewer();
  const { data, error } = useQuery({
    queryKey: ["today", who?.tenant.id],
    queryFn: () => request(TODAY),
  });
  if (error !== null) return <Alert severity="error">{error.message}</Alert>;
  if (data === undefined || who === null) return <Skeleton height={300} />;
  const [campaign] = data.campaigns;
  return (
    <Box sx={{ mt: 1 }}>
      <Title title={translate("app.pages.today")} />
      <Typography sx={{ mb: 1 }}>
        {translate("assignments.today.greeting", { name: who.tenant.name, today: who.today })}
        {campaign?.currentStage == null
          ? ""
          : ` · ${translate("assignments.today.stage", { campaign: campaign.name, stage: campaign.currentStage.name })}`}
      </Typography>
      <Box sx={GRID}>
        <Counter label="toAcknowledge" value={data.today.toAcknowledge} to={ledger({ state: ["DISPATCHED"] })} />
        <Counter label="dueSoon" value={data.today.dueSoon} to={ledger({ timeliness: ["DUE_SOON"] })} />
        <Counter label="overdue" value={data.today.overdue} to={ledger({ timeliness: ["OVERDUE"] })} alarm />
        <Counter label="toRectify" value={data.today.toRectify} to={ledger({ state: ["RETURNED"] })} alarm />
      </Box>
      {who.canIssue && who.tenant.kind !== "MASS_ORGANIZATION" ? <IssuerCounters /> : null}
      <Box sx={{ display: "grid", gap: 1, gridTemplateColumns: { xs: "1fr", md: "2fr 1fr" } }}>
        <Card variant="outlined">
          <CardContent>
            <Typography variant="subtitle1" component="h2" sx={{ fontWeight: 600, mb: 1 }}>
              {translate("assignments.today.mine")}
            </Typography>
            <MyTasks rows={data.assignments.items} />
          </CardContent>
        </Card>
        <Card variant="outlined">
          <CardContent>
            <Typography variant="subtitle1" component="h2" sx={{ fontWeight: 600, mb: 1 }}>
              {translate("assignments.today.feed")}
            </Typography>
            {data.messages.items.map((message) => (
              <Box key={message.id} sx={{ mb: 1, fontWeight: message.readAt === null ? 600 : 400 }}>
                <Typography variant="body2" sx={{ fontWeight: "inherit" }}>
                  {message.assignmentId === null ? message.title : <Link to={`/assignments/${message.assignmentId}/show`}>{message.title}</Link>}
                </Typography>
                <Typography variant="body2" color="text.secondary">
                  {message.text}
                </Typography>
                <Typography variant="caption" color="text.secondary">
                  {instant(message.createdAt)}
                </Typography>
              </Box>
            ))}
          </CardContent>
        </Card>
      </Box>
    </Box>
  );
}
