import { Box, Chip, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import type { PositionMovement } from "../../schema/generated/graphql.ts";

const MARK: Readonly<Record<PositionMovement, readonly [shape: string, colour: "default" | "success" | "warning" | "info"]>> = {
  FIRST: ["", "default"],
  RAISED: ["↑ ", "success"],
  LOWERED: ["↓ ", "warning"],
  REGROUPED: ["↔ ", "info"],
};

/** How a version differs from the one before, by shape and word. */
export function Movement({ movement }: { movement: PositionMovement }) {
  const translate = useTranslate();
  const [shape, colour] = MARK[movement];
  return (
    <Chip
      size="small"
      variant="outlined"
      color={colour}
      sx={{ height: 20 }}
      label={
        <>
          <span aria-hidden="true">{shape}</span>
          {translate(`enums.PositionMovement.${movement}`)}
        </>
      }
    />
  );
}

/** From where to where, among how many; an aim, not a rank. */
export function Aim({ standing, aim, groupSize }: { standing: number | null; aim: number; groupSize: number }) {
  const translate = useTranslate();
  const from = standing === null ? translate("positions.unknown") : translate("positions.place", { place: standing });
  return (
    <Box component="span" sx={{ whiteSpace: "nowrap" }}>
      {from} <span aria-hidden="true">→</span> <b>{translate("positions.place", { place: aim })}</b>{" "}
      <Typography component="span" variant="body2" color="text.secondary">
        {translate("positions.among", { count: groupSize })}
      </Typography>
    </Box>
  );
}
