import { Box } from "@mui/material";
import type { ReactNode } from "react";

/** Fields of a form side by side where there is room, in columns of CSS grid; one below the other on a phone. */
export function FieldRow({ columns, children }: { readonly columns: string; readonly children: ReactNode }) {
  return (
    <Box
      sx={{
        display: "grid",
        gridTemplateColumns: { xs: "minmax(0, 1fr)", md: columns },
        columnGap: 1.5,
        width: "100%",
        alignItems: "start",
        "& .MuiFormControl-root": { width: "100%" },
      }}
    >
      {children}
    </Box>
  );
}
