import { Box, Typography } from "@mui/material";
import type { ReactNode } from "react";

/** Names and values side by side; on a phone one below the other. */
export function Facts({ facts }: { readonly facts: ReadonlyArray<readonly [string, ReactNode]> }) {
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: "grid",
        gridTemplateColumns: { xs: "1fr", sm: "repeat(2, 1fr)", md: "repeat(3, 1fr)" },
        columnGap: 3,
        rowGap: 1,
      }}
    >
      {facts.map(([name, value]) => (
        <Box key={name}>
          <Typography component="dt" variant="caption" color="text.secondary">
            {name}
          </Typography>
          <Typography component="dd" variant="body2" sx={{ m: 0, overflowWrap: "anywhere" }}>
            {value === "" || value === null ? "—" : value}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
