import { Alert, Button, Card, CardContent, Chip, Link, Stack, Typography } from "@mui/material";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Title, useNotify, useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import { instant } from "../shared/dates.ts";
import { perform, request } from "../shared/graphql.ts";
import { REVOKE_SESSION, type Session, SESSIONS } from "./account.graphql.ts";
import { deviceOf } from "./device.ts";

/** Where I am signed in; whatever I do not know, I end. */
export function SessionsPage() {
  const translate = useTranslate();
  const { data: sessions = [] } = useQuery({
    queryKey: ["sessions"],
    queryFn: async () => (await request(SESSIONS)).sessions,
  });
  return (
    <Stack spacing={1.5} sx={{ p: { xs: 1, sm: 2 }, maxWidth: 720 }}>
      <Title title="sessions.name" />
      <Typography variant="body2">{translate("sessions.intro")}</Typography>
      {sessions.map((session) => (
        <SessionCard key={session.id} session={session} />
      ))}
      {sessions.every((session) => session.current) && <Alert severity="info">{translate("sessions.empty")}</Alert>}
      <Link component={RouterLink} to="/password">
        {translate("sessions.changePassword")}
      </Link>
    </Stack>
  );
}

function SessionCard({ session }: { readonly session: Session }) {
  const translate = useTranslate();
  const device = useDeviceName(session.userAgent);
  return (
    <Card variant="outlined">
      <CardContent sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", gap: 1, "&:last-child": { pb: 2 } }}>
        <Stack sx={{ flex: "1 1 240px" }}>
          <Typography component="h2" variant="subtitle2">
            {device} {session.current && <Chip size="small" color="success" label={translate("sessions.current")} />}
          </Typography>
          <Typography variant="body2" color="text.secondary">
            {translate("sessions.since", { time: instant(session.createdAt) })} · {translate("sessions.seen", { time: instant(session.lastSeenAt) })}{" "}
            · {translate("sessions.address", { address: session.address })}
          </Typography>
        </Stack>
        {!session.current && <RevokeButton session={session} device={device} />}
      </CardContent>
    </Card>
  );
}

function useDeviceName(userAgent: string): string {
  const translate = useTranslate();
  const { browser, kind } = deviceOf(userAgent);
  return translate("sessions.devices.on", {
    browser: browser ?? translate("sessions.devices.unknown"),
    kind: translate(`sessions.devices.${kind}`),
  });
}

function RevokeButton({ session, device }: { readonly session: Session; readonly device: string }) {
  const translate = useTranslate();
  const notify = useNotify();
  const client = useQueryClient();
  const revoke = async () => {
    const { userErrors } = await perform(REVOKE_SESSION, "revokeSession", {
      id: session.id,
    });
    const [error] = userErrors;
    notify(error?.message ?? "sessions.revoked", { type: error === undefined ? "success" : "error" });
    await client.invalidateQueries({ queryKey: ["sessions"] });
  };
  return (
    <Button variant="outlined" color="warning" onClick={revoke} aria-label={translate("sessions.revokeNamed", { device })}>
      {translate("sessions.revoke")}
    </Button>
  );
}
