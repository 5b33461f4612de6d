import { Box, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useTranslate } from "react-admin";
import { request } from "../shared/graphql.ts";
import type { selectorOf } from "./task.form.ts";
import { PREVIEW } from "./task.graphql.ts";

const HEAVY = 3;
const SHOWN = 12;

/** Before a dispatch: how many are chosen, and who already has how much to do for us this month. */
export function BurdenPanel({ selector, dueOn }: { selector: ReturnType<typeof selectorOf>; dueOn: string }) {
  const translate = useTranslate();
  const variables = { selector, ...(dueOn === "" ? {} : { dueOn }) };
  const { data } = useQuery({
    queryKey: ["preview", JSON.stringify(variables)],
    queryFn: () => request(PREVIEW, variables),
    placeholderData: (previous) => previous,
  });
  const preview = data?.targetPreview;
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
