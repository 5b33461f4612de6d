import { Chip, List, ListItem, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import type { Officer } from "./mass-group.graphql.ts";
import { termOn, type TermState } from "./officer-term.ts";

const COLOURS: Readonly<Record<TermState, "default" | "success" | "warning" | "error">> = {
  OPEN: "default",
  RUNNING: "success",
  ENDING: "warning",
  EXPIRED: "error",
};

interface OfficerTermProps {
  readonly officer: Officer;
  readonly today: string;
}

/** When a term ends, in words; colour only repeats what the words say. */
export function OfficerTerm({ officer, today }: OfficerTermProps) {
  const translate = useTranslate();
  const { state, days } = termOn(today, officer.termEndsOn);
  const words = translate(`massGroups.officers.${state}`, {
    date: officer.termEndsOn ?? "",
    days: Math.abs(days),
  });
  return (
    <Chip
      size="small"
      variant="outlined"
      color={COLOURS[state]}
      label={words}
      sx={{ height: "auto", "& .MuiChip-label": { whiteSpace: "normal" } }}
    />
  );
}

export function OfficerList({ officers, today }: { readonly officers: readonly Officer[]; readonly today: string }) {
  const translate = useTranslate();
  if (officers.length === 0) {
    return (
      <Typography variant="body2" color="text.secondary">
        {translate("massGroups.officers.empty")}
      </Typography>
    );
  }
  return (
    <List dense disablePadding>
      {officers.map((officer) => (
        <ListItem key={`${officer.name}-${officer.post}`} disableGutters sx={{ flexWrap: "wrap", gap: 1 }}>
          <Typography component="span" variant="body2" sx={{ minWidth: "10em" }}>
            {officer.name} · {officer.post}
          </Typography>
          <OfficerTerm officer={officer} today={today} />
        </ListItem>
      ))}
    </List>
  );
}
