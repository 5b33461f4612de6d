import { Chip, Stack, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { instant } from "../shared/dates.ts";
import type { Session } from "./account.graphql.ts";
import { deviceOf } from "./device.ts";

/** One place where somebody is signed in: the device, since when, last used, from where. */
export function SessionFacts({ session }: { readonly session: Session }) {
  const translate = useTranslate();
  const device = useDeviceName(session.userAgent);
  return (
    <Stack sx={{ flex: "1 1 240px" }}>
      <Typography component="h3" variant="subtitle2">
        {device} {session.current && <Chip size="small" color="success" label={translate("sessions.current")} />}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {translate("sessions.since", { time: instant(session.createdAt) })} · {translate("sessions.seen", { time: instant(session.lastSeenAt) })} ·{" "}
        {translate("sessions.address", { address: session.address })}
      </Typography>
    </Stack>
  );
}

export function useDeviceName(userAgent: string): string {
  const translate = useTranslate();
  const { browser, kind } = deviceOf(userAgent);
  return translate("sessions.devices.on", {
    browser: browser ?? translate("sessions.devices.unknown"),
    kind: translate(`sessions.devices.${kind}`),
  });
}
