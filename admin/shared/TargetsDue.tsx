import { Box, Card, Link, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import { TargetsDueDocument } from "../../schema/generated/graphql.ts";
import { viewer } from "../app/session.ts";
import { TimelinessLight } from "./chips.tsx";
import { request } from "./graphql.ts";

const ALL = `/targetShares?filter=${encodeURIComponent(JSON.stringify({ attention: true }))}`;

/** Our targets that are due within two weeks or of which nothing was heard for a quarter; nothing at all where there are none. */
export function TargetsDue() {
  const translate = useTranslate();
  const { data } = useQuery({ queryKey: ["targetsDue", viewer()?.tenant.id], queryFn: () => request(TargetsDueDocument) });
  const found = data?.targetShares;
  if (found === undefined || found.items.length === 0) return null;
  return (
    <Card variant="outlined" component="section" aria-label={translate("targets.due.title")} sx={{ p: 1.5, mb: 1 }}>
      <Typography variant="subtitle2" component="h2">
        <Link component={RouterLink} to={ALL}>
          {translate("targets.due.count", { smart_count: found.total })}
        </Link>
      </Typography>
      {found.items.map(({ id, title, unit, value, reached, dueOn, reportedOn, light }) => (
        <Box key={id} sx={{ display: "flex", columnGap: 2, flexWrap: "wrap", alignItems: "baseline" }}>
          <Link component={RouterLink} to={`/targetShares/${id}/show`} variant="body2">
            {title}
          </Link>
          <TimelinessLight value={light} of="TargetLight" />
          <Typography variant="body2">{translate("targets.due.reached", { reached: reached ?? 0, value, unit, due: dueOn })}</Typography>
          <Typography variant="body2" color="text.secondary">
            {reportedOn === null ? translate("targets.never") : translate("targets.due.last", { day: reportedOn })}
          </Typography>
        </Box>
      ))}
    </Card>
  );
}
