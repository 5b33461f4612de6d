import { Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { actorWords } from "./actor.ts";
import { instant } from "./dates.ts";

export interface Entry {
  readonly id: string;
  readonly at: string;
  readonly act: string;
  readonly actorName: string;
  readonly actorTenant: string;
  readonly note: string | null;
}

/** A record's history in plain words, newest first. */
export function Timeline({ entries }: { entries: readonly Entry[] }) {
  const translate = useTranslate();
  return (
    <Box component="ol" sx={{ listStyle: "none", m: 0, p: 0, borderLeft: "2px solid", borderColor: "divider" }}>
      {entries.toReversed().map((entry) => (
        <Box component="li" key={entry.id} sx={{ pl: 1.5, pb: 1, position: "relative" }}>
          <Typography variant="body2">
            <b>{translate(`acts.${entry.act}`, { _: entry.act })}</b> · {entry.actorTenant} {actorWords(entry.actorName, translate)}
          </Typography>
          {entry.note === null ? null : (
            <Typography variant="body2" sx={{ whiteSpace: "pre-wrap" }}>
              {entry.note}
            </Typography>
          )}
          <Typography variant="caption" color="text.secondary">
            {instant(entry.at)}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
