import { Alert, Button, Card, CardContent, Stack, Typography } from "@mui/material";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNotify, useTranslate } from "react-admin";
import { perform, request } from "../shared/graphql.ts";
import { REVOKE_SESSION, type Session, SESSIONS } from "./account.graphql.ts";
import { SessionFacts, useDeviceName } from "./SessionFacts.tsx";

/** Where I am signed in; whatever I do not know, I end. */
export function Sessions() {
  const translate = useTranslate();
  const { data: sessions = [] } = useQuery({
    queryKey: ["sessions"],
    queryFn: async () => (await request(SESSIONS)).sessions,
  });
  return (
    <Stack spacing={1.5}>
      <Typography variant="body2">{translate("sessions.intro")}</Typography>
      {sessions.map((session) => (
        <SessionCard key={session.id} session={session} />
      ))}
      {sessions.every((session) => session.current) && <Alert severity="info">{translate("sessions.empty")}</Alert>}
    </Stack>
  );
}

function SessionCard({ session }: { readonly session: Session }) {
  const device = useDeviceName(session.userAgent);
  return (
    <Card variant="outlined">
      <CardContent sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", gap: 1, "&:last-child": { pb: 2 } }}>
        <SessionFacts session={session} />
        {!session.current && <RevokeButton session={session} device={device} />}
      </CardContent>
    </Card>
  );
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
