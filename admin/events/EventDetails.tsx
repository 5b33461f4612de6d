import { Box, Button, Link, Stack, Typography } from "@mui/material";
import { useListContext, useRecordContext, useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import { differences } from "../../schema/labels/difference.ts";
import { ChangeSentences } from "./ChangeSentences.tsx";
import type { AuditEvent } from "./event.graphql.ts";
import { recordPath } from "./record-path.ts";
import { useWording } from "./useWording.ts";

/** What one act changed, in sentences, with the ways on from here. */
export function EventDetails({ onChosen }: { readonly onChosen?: () => void }) {
  const translate = useTranslate();
  const event = useRecordContext<AuditEvent>();
  const words = useWording(event?.entityType ?? "");
  const { filterValues, setFilters } = useListContext();
  if (event === undefined) return null;
  const onlyThis = () => {
    setFilters({ ...filterValues, entityId: event.entityId });
    onChosen?.();
  };
  const path = recordPath(event.entityType, event.entityId);
  return (
    <Box sx={{ py: 1 }}>
      <ChangeSentences changes={differences(event.before, event.after)} words={words} />
      {event.note !== null && (
        <Typography variant="body2" sx={{ mt: 0.5 }}>
          {translate("events.note")}：{event.note}
        </Typography>
      )}
      <Stack direction="row" sx={{ flexWrap: "wrap", alignItems: "center", columnGap: 2, mt: 0.5 }}>
        <Button size="small" onClick={onlyThis}>
          {translate("events.sameRecord")}
        </Button>
        {path !== null && (
          <Link component={RouterLink} to={path} variant="body2">
            {translate("events.openRecord")}
          </Link>
        )}
        <Typography variant="caption" color="text.secondary" sx={{ overflowWrap: "anywhere" }}>
          {translate("events.fields.requestId")} <code>{event.requestId}</code>
        </Typography>
      </Stack>
    </Box>
  );
}
