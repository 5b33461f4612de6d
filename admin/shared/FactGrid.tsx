import { Box, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { useTranslate } from "react-admin";

/** What is known of a record, each under its name; names are keys below `words`. Four in a row at a desk, two on a phone. */
export function FactGrid({ words, facts }: { words: string; facts: ReadonlyArray<readonly [string, ReactNode]> }) {
  const translate = useTranslate();
  return (
    <Box component="dl" sx={{ display: "grid", gridTemplateColumns: { xs: "1fr 1fr", md: "repeat(4, 1fr)" }, gap: 1, m: 0, mb: 1 }}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <Typography component="dt" variant="caption" color="text.secondary">
            {translate(`${words}.${name}`)}
          </Typography>
          <Typography component="dd" variant="body2" sx={{ m: 0, overflowWrap: "anywhere" }}>
            {value}
          </Typography>
        </div>
      ))}
    </Box>
  );
}
