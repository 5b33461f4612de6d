import { Card, CardContent, Stack, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useTranslate } from "react-admin";
import { request } from "../shared/graphql.ts";
import { ACCOUNT_SESSIONS } from "./finding.graphql.ts";
import { SessionFacts } from "./SessionFacts.tsx";

/** Where an account is signed in, for who administers it. */
export function AccountSessions({ account }: { readonly account: { readonly id: string; readonly version: number } }) {
  const translate = useTranslate();
  const { data } = useQuery({
    queryKey: ["accounts", "sessions", account.id, account.version],
    queryFn: async () => (await request(ACCOUNT_SESSIONS, { id: account.id })).accountSessions,
  });
  if (data === undefined) return null;
  return (
    <Card variant="outlined">
      <CardContent>
        <Typography component="h2" variant="subtitle1">
          {translate("sessions.of")}
        </Typography>
        {data.length === 0 && <Typography variant="body2">{translate("sessions.none")}</Typography>}
        <Stack spacing={1}>
          {data.map((session) => (
            <SessionFacts key={session.id} session={session} />
          ))}
        </Stack>
      </CardContent>
    </Card>
  );
}
