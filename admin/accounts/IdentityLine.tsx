import { Button, Stack, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { instant } from "../shared/dates.ts";
import type { LinkedIdentity } from "./security.graphql.ts";

interface Props {
  readonly identity: LinkedIdentity;
  /** Key of the button's word; with "Named" at its end, of its full name. Without one there is no button. */
  readonly act?: string;
  readonly onAct?: () => void;
}

/** One identity at the provider: what it is called, since when, by whom. */
export function IdentityLine({ identity, act, onAct }: Props) {
  const translate = useTranslate();
  const { subject, linkedAt, linkedBy, lastUsedAt } = identity;
  const used = lastUsedAt === null ? "" : ` · ${translate("security.identities.used", { time: instant(lastUsedAt) })}`;
  return (
    <Stack direction="row" spacing={1} sx={{ alignItems: "center" }}>
      <Stack sx={{ flex: 1, minWidth: 0 }}>
        <Typography variant="body2" sx={{ overflowWrap: "anywhere" }}>
          {subject}
        </Typography>
        <Typography variant="caption" color="text.secondary" sx={{ overflowWrap: "anywhere" }}>
          {identity.issuer} · {translate("security.identities.line", { time: instant(linkedAt), by: linkedBy })}
          {used}
        </Typography>
      </Stack>
      {act !== undefined && (
        <Button size="small" color="warning" onClick={onAct} aria-label={translate(`${act}Named`, { subject })}>
          {translate(act)}
        </Button>
      )}
    </Stack>
  );
}
