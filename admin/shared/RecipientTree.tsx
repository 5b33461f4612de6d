import { Box, Button, Checkbox, FormControlLabel, Stack, TextField, ToggleButton, ToggleButtonGroup, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { branchesOf, type Candidate, markOf, matches, type Place, toggle, toggleBranch } from "./recipients.ts";
import { useOneStop } from "./useOneStop.ts";

interface Props {
  readonly candidates: readonly Candidate[];
  readonly territories: ReadonlyMap<string, Place>;
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: Set<string>) => void;
}

const LINES = ["PARTY", "UNION", "LEAGUE", "WOMEN"];

/** Recipients by territory or by line; a branch is ticked, half ticked or not. */
export function RecipientTree({ candidates, territories, chosen, onChange }: Props) {
  const translate = useTranslate();
  const [by, setBy] = useState<"territory" | "line">("territory");
  const [q, setQ] = useState("");
  const { ref, onKeyDown } = useOneStop();
  const nameOf = (key: string): string => (by === "line" ? translate(`enums.Line.${key}`) : (territories.get(key)?.name ?? key));
  const found = candidates.filter((candidate) => matches(candidate, territories.get(candidate.divisionCode), q));
  const lines = LINES.filter((line) => candidates.some((candidate) => candidate.line === line));
  return (
    <Box>
      <Stack direction="row" spacing={1} useFlexGap sx={{ mb: 1, flexWrap: "wrap", alignItems: "center" }}>
        <ToggleButtonGroup exclusive size="small" value={by} onChange={(_, value: "territory" | "line" | null) => value !== null && setBy(value)}>
          <ToggleButton value="territory">{translate("tasks.targets.byTerritory")}</ToggleButton>
          <ToggleButton value="line">{translate("tasks.targets.byLine")}</ToggleButton>
        </ToggleButtonGroup>
        {lines.map((line) => (
          <Button
            key={line}
            variant="outlined"
            onClick={() =>
              onChange(
                new Set([
                  ...chosen,
                  ...candidates.filter((candidate) => candidate.line === line && candidate.kind !== "LINE_FEDERATION").map(({ id }) => id),
                ]),
              )
            }
          >
            {translate("tasks.targets.all", { name: translate(`enums.Line.${line}`) })}
          </Button>
        ))}
        <Button color="inherit" onClick={() => onChange(new Set())}>
          {translate("tasks.targets.clear")}
        </Button>
        <TextField size="small" label={translate("tasks.targets.search")} value={q} onChange={(event) => setQ(event.target.value)} />
      </Stack>
      <Box
        ref={ref}
        onKeyDown={onKeyDown}
        role="group"
        aria-label={translate("tasks.targets.boxes")}
        sx={{
          maxHeight: 360,
          overflow: "auto",
          border: "1px solid",
          borderColor: "divider",
          p: 1,
          display: "grid",
          gap: 0.5,
          gridTemplateColumns: { xs: "1fr", md: "1fr 1fr" },
        }}
      >
        {branchesOf(found, by, nameOf).map((branch) => {
          const mark = markOf(branch, chosen);
          return (
            <Box key={branch.key} sx={{ breakInside: "avoid" }}>
              <FormControlLabel
                control={
                  <Checkbox
                    size="small"
                    sx={{ p: 0.25 }}
                    checked={mark === "all"}
                    indeterminate={mark === "some"}
                    onChange={() => onChange(toggleBranch(branch, chosen))}
                  />
                }
                label={<b>{branch.name}</b>}
              />
              <Box sx={{ pl: 3, display: "flex", flexWrap: "wrap", columnGap: 1 }}>
                {branch.members.map((member) => (
                  <FormControlLabel
                    key={member.id}
                    control={
                      <Checkbox size="small" sx={{ p: 0.25 }} checked={chosen.has(member.id)} onChange={() => onChange(toggle(member.id, chosen))} />
                    }
                    label={<Typography variant="body2">{member.shortName}</Typography>}
                  />
                ))}
              </Box>
            </Box>
          );
        })}
      </Box>
    </Box>
  );
}
