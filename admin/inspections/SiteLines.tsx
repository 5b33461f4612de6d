import { Alert, Box, Chip, TextField, ToggleButton, ToggleButtonGroup, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import type { InspectionRating } from "../../schema/generated/graphql.ts";
import { choicesOf } from "../shared/choices.ts";
import type { Visit } from "./inspection.graphql.ts";
import { lineOf } from "./outbox.ts";
import type { Site } from "./useOutbox.ts";

/** Whether everything entered has reached the server; told by words and shape as well as by colour. */
export function Delivery({ site }: { site: Site }) {
  const translate = useTranslate();
  const { outbox, isCut } = site;
  const waiting = outbox.length;
  return (
    <Box sx={{ position: "sticky", top: { xs: 48, sm: 48 }, zIndex: 5, mb: 1 }} role="status">
      <Alert severity={waiting === 0 ? "success" : "warning"} sx={{ py: 0 }}>
        {waiting === 0
          ? translate("inspections.allDelivered")
          : translate(isCut ? "inspections.keptCut" : "inspections.kept", { smart_count: waiting })}
      </Alert>
    </Box>
  );
}

export function Mark({ isDelivered }: { isDelivered: boolean }) {
  const translate = useTranslate();
  const words = translate(isDelivered ? "inspections.delivered" : "inspections.onDevice");
  return <Chip size="small" variant="outlined" color={isDelivered ? "success" : "warning"} label={words} sx={{ height: 20 }} />;
}

/** One line: three large buttons, a remark below once it is answered. */
export function Line({ line, visit, site }: { line: Visit["checklist"][number]; visit: Visit; site: Site }) {
  const translate = useTranslate();
  const said = lineOf(site.outbox, visit.answers, line.key);
  const say = (rating: InspectionRating, note: string): void => {
    site.put({ key: crypto.randomUUID(), kind: "answer", input: { key: line.key, rating, note } });
  };
  return (
    <Box sx={{ mb: 2 }} role="group" aria-label={line.text}>
      <Box sx={{ display: "flex", gap: 1, alignItems: "center", justifyContent: "space-between", mb: 0.5 }}>
        <Typography>{line.text}</Typography>
        {said === null ? null : <Mark isDelivered={said.isDelivered} />}
      </Box>
      <ToggleButtonGroup
        exclusive
        fullWidth
        value={said?.rating ?? null}
        aria-label={line.text}
        onChange={(_, rating: InspectionRating | null) => rating !== null && say(rating, said?.note ?? "")}
      >
        {choicesOf("InspectionRating").map((choice) => (
          <ToggleButton key={choice.id} value={choice.id} sx={{ minHeight: 48, fontSize: 16 }}>
            {translate(choice.name)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {said === null ? null : (
        <TextField
          fullWidth
          multiline
          margin="dense"
          label={translate("inspections.remarkOf", { line: line.text })}
          value={said.note}
          slotProps={{ htmlInput: { maxLength: 1_000 } }}
          onChange={(event) => say(said.rating, event.target.value)}
        />
      )}
    </Box>
  );
}
