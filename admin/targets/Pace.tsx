import { Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { TimelinessLight } from "../shared/chips.tsx";

interface Paced {
  readonly value: number;
  readonly reached: number | null;
  readonly unit: string;
  readonly percent: number | null;
  readonly timeGone: number;
  readonly light: string;
}

const COLOUR: Readonly<Record<string, string>> = { REACHED: "#1b6e3c", ON_TRACK: "#1b6e3c", BEHIND: "#8a5a00", FAR_BEHIND: "#b3261e" };

/** What was reached of what is to be, with a stroke where the calendar stands. The words beside it say the same. */
function Bar({ percent, timeGone, light }: Pick<Paced, "percent" | "timeGone" | "light">) {
  return (
    <Box aria-hidden="true" sx={{ position: "relative", height: 6, borderRadius: 3, bgcolor: "action.hover", minWidth: 72, my: 0.5 }}>
      <Box sx={{ height: "100%", borderRadius: 3, width: `${Math.min(100, percent ?? 0)}%`, bgcolor: COLOUR[light] ?? "#55524e" }} />
      <Box
        sx={{ position: "absolute", top: -2, height: 10, width: "2px", left: `calc(${Math.min(100, timeGone)}% - 1px)`, bgcolor: "text.primary" }}
      />
    </Box>
  );
}

/** The light, the numbers and the bar of a share. */
export function Pace({ share, wide }: { share: Paced; wide?: boolean }) {
  const translate = useTranslate();
  const { value, reached, unit, percent, timeGone, light } = share;
  return (
    <Box sx={{ maxWidth: wide === true ? 420 : 340, whiteSpace: "normal" }}>
      <TimelinessLight value={light} of="TargetLight" />{" "}
      <Typography component="span" variant={wide === true ? "body2" : "caption"} sx={{ fontVariantNumeric: "tabular-nums" }}>
        {translate("targets.pace", { reached: reached ?? 0, value, unit, percent: percent ?? 0, gone: timeGone })}
      </Typography>
      <Bar percent={percent} timeGone={timeGone} light={light} />
    </Box>
  );
}
