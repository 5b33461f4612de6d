import { Box, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { useListContext, useTranslate } from "react-admin";

/** The rows of a list as cards, on a phone; says so where there are none. */
export function CardGrid({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  const { data, resource } = useListContext();
  if (data?.length === 0) {
    return (
      <Typography color="text.secondary" sx={{ p: 2 }}>
        {translate("ra.navigation.no_results", { name: translate(`resources.${resource}.name`) })}
      </Typography>
    );
  }
  return <Box sx={{ display: "grid", gap: 1, p: 1 }}>{children}</Box>;
}
