import {
  Alert,
  Box,
  Card,
  CardActionArea,
  CardContent,
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
import { Title, useLocale, useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import type { TodayQuery } from "../../schema/generated/graphql.ts";
import { viewer } from "../app/session.ts";
import { StateChip, TimelinessLight } from "../shared/chips.tsx";
import { instant, longDate } from "../shared/dates.ts";
import { Fault } from "../shared/Fault.tsx";
import { request } from "../shared/graphql.ts";
import { linkOf } from "../shared/links.ts";
import { TargetsDue } from "../shared/TargetsDue.tsx";
import { UnreadMark } from "../shared/UnreadMark.tsx";
import { Waiting } from "../shared/Waiting.tsx";
import { WhereWeAre } from "../shared/WhereWeAre.tsx";
import { FirstSteps } from "./FirstSteps.tsx";
import { ISSUER_TODAY, type Row, TODAY } from "./assignment.graphql.ts";
import { DaysLeft } from "./DaysLeft.tsx";
import { AssignmentCard } from "./AssignmentTable.tsx";

function ledger(filter: object, base = "/assignments"): string {
  return `${base}?filter=${encodeURIComponent(JSON.stringify(filter))}`;
}

/** States in which somebody still has to do something. */
const OPEN = ["DISPATCHED", "RECEIVED", "ACCEPTED", "IN_PROGRESS", "RETURNED"];

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
  if (data === undefined) return <Waiting rows={3} />;
  const counts = data.issuerToday;
  const issued = (filter: object): string => ledger(filter, "/issued");
  return (
    <Box sx={{ ...GRID, gridTemplateColumns: { xs: "1fr 1fr", sm: "repeat(auto-fit, minmax(110px, 1fr))" } }}>
      <Counter label="toReview" value={counts.toReview} to={issued({ state: ["SUBMITTED", "UNDER_REVIEW"] })} />
      <Counter label="objections" value={counts.objectionsToDecide} to={issued({ state: ["OBJECTED"] })} />
      <Counter label="extensions" value={counts.extensionsToDecide} to={issued({ extensionRequested: true })} />
      <Counter label="toVerify" value={counts.toVerify} to={ledger({ state: ["CLAIMED"] }, "/verifications")} />
      {viewer()?.tenant.kind === "DISTRICT_OFFICE" ? (
        <Counter label="themesToComment" value={counts.themesToComment} to={ledger({ state: ["SUBMITTED"] }, "/themes")} />
      ) : null}
      {counts.contestsToDecide === 0 ? null : (
        <Counter label="contestsToDecide" value={counts.contestsToDecide} to={ledger({ state: ["CONTESTED"] }, "/inspections")} alarm />
      )}
      <Counter label="issuerOverdue" value={counts.overdue} to={issued({ timeliness: ["OVERDUE"], state: OPEN })} alarm />
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
          {["title", "issuer", "state", "timeliness", "due", "time"].map((name) => (
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
            <TableCell>
              <DaysLeft row={row} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Feed({ messages }: { messages: TodayQuery["messages"]["items"] }) {
  const translate = useTranslate();
  if (messages.length === 0) return <Typography color="text.secondary">{translate("app.noMessages")}</Typography>;
  return (
    <>
      {messages.map((message) => (
        <Box key={message.id} sx={{ mb: 1 }}>
          <Typography variant="body2">
            {message.readAt === null ? <UnreadMark /> : null}
            {linkOf(message) === null ? message.title : <Link to={linkOf(message) ?? ""}>{message.title}</Link>}
          </Typography>
          <Typography variant="body2" color="text.secondary">
            {message.text}
          </Typography>
          <Typography variant="caption" color="text.secondary">
            {instant(message.createdAt)}
          </Typography>
        </Box>
      ))}
      <Link to="/messages">{translate("assignments.today.all")}</Link>
    </>
  );
}

/** 今日: what waits, by due date, and what has happened. */
export function TodayPage() {
  const translate = useTranslate();
  const who = viewer();
  const locale = useLocale();
  const { data, error, refetch } = useQuery({
    queryKey: ["today", who?.tenant.id],
    queryFn: () => request(TODAY),
  });
  if (error !== null) return <Fault error={error} onRetry={() => void refetch()} />;
  if (data === undefined || who === null) return <Waiting rows={10} />;
  // Nothing has ever come in: what helps now is to know how to begin.
  const isNew = data.assignments.total === 0 && data.messages.items.length === 0;
  return (
    <Box sx={{ mt: 1 }}>
      <Title title={translate("app.pages.today")} />
      <Typography sx={{ mb: 1 }}>{translate("assignments.today.greeting", { name: who.tenant.name, today: longDate(who.today, locale) })}</Typography>
      <WhereWeAre />
      <TargetsDue />
      <Box sx={GRID}>
        <Counter label="toAcknowledge" value={data.today.toAcknowledge} to={ledger({ state: ["DISPATCHED"], own: true })} />
        <Counter label="dueSoon" value={data.today.dueSoon} to={ledger({ timeliness: ["DUE_SOON"], own: true })} />
        <Counter label="overdue" value={data.today.overdue} to={ledger({ timeliness: ["OVERDUE"], state: OPEN, own: true })} alarm />
        <Counter label="toRectify" value={data.today.toRectify} to={ledger({ state: ["OPEN", "PLANNED", "IN_PROGRESS"] }, "/rectifications")} alarm />
        {data.today.inspections === 0 ? null : <Counter label="inspections" value={data.today.inspections} to="/inspections" alarm />}
      </Box>
      {who.canIssue && who.tenant.kind !== "MASS_ORGANIZATION" ? <IssuerCounters /> : null}
      <Box sx={{ display: "grid", gap: 1, gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "minmax(0, 2fr) minmax(0, 1fr)" } }}>
        <Card variant="outlined">
          <CardContent>
            <Typography variant="subtitle1" component="h2" sx={{ fontWeight: 600, mb: 1 }}>
              {translate(isNew ? "assignments.steps.title" : "assignments.today.mine")}
            </Typography>
            {isNew ? <FirstSteps /> : <MyTasks rows={data.assignments.items} />}
          </CardContent>
        </Card>
        <Card variant="outlined">
          <CardContent>
            <Typography variant="subtitle1" component="h2" sx={{ fontWeight: 600, mb: 1 }}>
              {translate("assignments.today.feed")}
            </Typography>
            <Feed messages={data.messages.items} />
          </CardContent>
        </Card>
      </Box>
    </Box>
  );
}
