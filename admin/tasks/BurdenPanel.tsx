import { Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import type { Wanted } from "./task.form.ts";
import { usePreview } from "./usePreview.ts";

const HEAVY = 3;
const SHOWN = 12;

/** Before a dispatch: how many are chosen, and who already has how much to do for us this month. */
export function BurdenPanel({ wanted }: { wanted: Wanted }) {
  const translate = useTranslate();
  const preview = usePreview(wanted);
  const loaded = [...(preview?.organizations ?? [])]
    .filter(({ openThisMonth }) => openThisMonth > 0)
    .sort((a, b) => b.openThisMonth - a.openThisMonth);
  return (
    <Box aria-live="polite">
      <Typography sx={{ fontWeight: 600 }}>{translate("tasks.targets.count", { count: preview?.count ?? 0 })}</Typography>
      {loaded.length === 0 ? null : <Typography variant="body2">{translate("tasks.targets.burden")}</Typography>}
      {loaded.slice(0, SHOWN).map(({ organization, group, openThisMonth, dueSameWeek }) => (
        <Typography key={`${organization.id} ${group?.id ?? ""}`} variant="body2" color={openThisMonth >= HEAVY ? "error" : "text.secondary"}>
          {group?.name ?? organization.shortName}：{translate("tasks.targets.open", { count: openThisMonth })}，
          {translate("tasks.targets.sameWeek", { count: dueSameWeek })}
          {openThisMonth >= HEAVY ? `（${translate("tasks.targets.heavy")}）` : ""}
        </Typography>
      ))}
    </Box>
  );
}
