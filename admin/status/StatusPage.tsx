import CheckCircleIcon from "@mui/icons-material/CheckCircle";
import ErrorIcon from "@mui/icons-material/Error";
import WarningIcon from "@mui/icons-material/Warning";
import { Alert, Box, Link, Paper, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { Title, useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import { instant } from "../shared/dates.ts";
import { Fault } from "../shared/Fault.tsx";
import { request } from "../shared/graphql.ts";
import { Waiting } from "../shared/Waiting.tsx";
import { type Light, SERVER_STATUS, type ServerStatus } from "./status.graphql.ts";
import { wordsOf } from "./status-words.ts";

const AGAIN = 15_000;

const SIGNS = {
  GOOD: { icon: CheckCircleIcon, color: "success.main" },
  WATCH: { icon: WarningIcon, color: "warning.dark" },
  BAD: { icon: ErrorIcon, color: "error.main" },
} as const;

/** Where one goes on from a line. */
const PAGES: Partial<Record<Light["subject"], string>> = { JOBS: "/jobs", SESSIONS: "/accountFindings" };

function Sign({ level }: Pick<Light, "level">) {
  const translate = useTranslate();
  const { icon: Icon, color } = SIGNS[level];
  return (
    <Box sx={{ display: "flex", alignItems: "center", gap: 0.75, color, whiteSpace: "nowrap" }}>
      <Icon fontSize="small" aria-hidden />
      <Typography variant="body2" component="span" sx={{ fontWeight: 600 }}>
        {translate(`enums.StatusLevel.${level}`)}
      </Typography>
    </Box>
  );
}

function Line({ light: { subject, level }, status }: { readonly light: Light; readonly status: ServerStatus }) {
  const translate = useTranslate();
  const page = PAGES[subject];
  return (
    <Box
      component="li"
      sx={{
        display: "grid",
        gridTemplateColumns: { xs: "1fr auto", sm: "84px 130px 1fr auto" },
        columnGap: 2,
        rowGap: 0.25,
        alignItems: "baseline",
        px: 2,
        py: 1,
        borderTop: 1,
        borderColor: "divider",
        "&:first-of-type": { borderTop: 0 },
      }}
    >
      <Box sx={{ gridColumn: { xs: 2, sm: 1 }, gridRow: 1, alignSelf: "center" }}>
        <Sign level={level} />
      </Box>
      <Typography variant="subtitle2" component="h2" sx={{ gridColumn: { xs: 1, sm: 2 }, gridRow: 1 }}>
        {translate(`enums.StatusSubject.${subject}`)}
      </Typography>
      <Box sx={{ gridColumn: { xs: "1 / 3", sm: 3 } }}>
        {wordsOf(subject, status, { t: translate, at: instant }).map((words) => (
          <Typography key={words} variant="body2" component="span" sx={{ mr: 2, fontVariantNumeric: "tabular-nums" }}>
            {words}
          </Typography>
        ))}
        {level === "GOOD" ? null : (
          <Typography variant="body2" sx={{ color: SIGNS[level].color, mt: 0.25 }}>
            {translate(`status.advice.${subject}.${level}`)}
          </Typography>
        )}
      </Box>
      {page === undefined ? null : (
        <Link component={RouterLink} to={page} variant="body2" sx={{ gridColumn: { xs: "1 / 3", sm: 4 } }}>
          {translate(`status.open.${subject}`)}
        </Link>
      )}
    </Box>
  );
}

/** 运行状态: one line and one light for everything the platform stands on, in plain words, with what to do. */
export function StatusPage() {
  const translate = useTranslate();
  const { data, error, refetch } = useQuery({
    queryKey: ["serverStatus"],
    queryFn: async () => (await request(SERVER_STATUS)).serverStatus,
    refetchInterval: AGAIN,
  });
  const worst = data?.lights.some(({ level }) => level === "BAD") === true ? "error" : "warning";
  const open = data?.lights.filter(({ level }) => level !== "GOOD") ?? [];
  return (
    <Box sx={{ mt: 1, maxWidth: 1100 }}>
      <Title title="status.name" />
      {error === null ? null : <Fault error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null ? <Waiting rows={12} /> : null}
      {data === undefined ? null : (
        <>
          <Alert severity={open.length === 0 ? "success" : worst} sx={{ mb: 1 }} role="status">
            {open.length === 0
              ? translate("status.allGood")
              : translate("status.look", {
                  names: open.map(({ subject }) => translate(`enums.StatusSubject.${subject}`)).join(translate("status.and")),
                })}
          </Alert>
          <Paper variant="outlined" component="ul" sx={{ m: 0, p: 0, listStyle: "none" }}>
            {data.lights.map((light) => (
              <Line key={light.subject} light={light} status={data} />
            ))}
          </Paper>
          <Typography variant="caption" color="text.secondary" component="p" sx={{ mt: 1 }}>
            {translate("status.again", { at: instant(data.checkedAt), seconds: AGAIN / 1_000 })}
          </Typography>
        </>
      )}
    </Box>
  );
}
