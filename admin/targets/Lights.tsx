import { Box, Link } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import { TimelinessLight } from "../shared/chips.tsx";
import type { Row } from "./target.graphql.ts";

const LIGHTS = [
  ["done", "REACHED"],
  ["onTrack", "ON_TRACK"],
  ["behind", "BEHIND"],
  ["farBehind", "FAR_BEHIND"],
] as const;

/** How many shares stand where, each number opening its rows. */
export function Lights({ targetId, progress }: { targetId: string; progress: Row["progress"] }) {
  const translate = useTranslate();
  return (
    <Box component="span" sx={{ display: "inline-flex", columnGap: 1.5, flexWrap: "wrap" }}>
      {LIGHTS.filter(([name]) => progress[name] > 0).map(([name, light]) => (
        <Link
          key={name}
          component={RouterLink}
          underline="hover"
          color="inherit"
          to={`/targetSharesIssued?filter=${encodeURIComponent(JSON.stringify({ targetId, light: [light], state: ["OPEN", "CLOSED"] }))}`}
          aria-label={`${translate(`enums.TargetLight.${light}`)} ${progress[name]}`}
        >
          <TimelinessLight value={light} of="TargetLight" /> {progress[name]}
        </Link>
      ))}
    </Box>
  );
}
