import { Autocomplete, Box, Checkbox, FormControlLabel, TextField, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { BurdenPanel } from "./BurdenPanel.tsx";
import type { Candidate } from "../shared/recipients.ts";
import { RecipientTree } from "../shared/RecipientTree.tsx";
import type { Choices } from "./task.graphql.ts";
import { Section, type SectionProps } from "./TaskSection.tsx";

/** Who leads; the other recipients then work with them. Nobody named means that each answers for the whole. */
function LeadChoice({ wanted, set, candidates }: Pick<SectionProps, "wanted" | "set"> & { readonly candidates: readonly Candidate[] }) {
  const translate = useTranslate();
  const chosen = new Set(wanted.chosen);
  const options = candidates.filter(({ id }) => chosen.has(id));
  return (
    <Autocomplete
      multiple
      size="small"
      options={options}
      value={options.filter(({ id }) => wanted.leads.includes(id))}
      getOptionLabel={({ shortName }) => shortName}
      getOptionKey={({ id }) => id}
      onChange={(_, leads) => set({ leads: leads.map(({ id }) => id) })}
      renderInput={(params) => <TextField {...params} label={translate("tasks.targets.leads")} helperText={translate("tasks.targets.leadsHelp")} />}
    />
  );
}

/** Whom it is for, and how much they already carry. */
export function TaskTargets({ wanted, set, choices }: Pick<SectionProps, "wanted" | "set"> & { readonly choices: Choices | undefined }) {
  const translate = useTranslate();
  const candidates = choices?.targetCandidates ?? [];
  const groups = choices?.massGroups.items ?? [];
  return (
    <Section name="targets">
      {choices === undefined || candidates.length === 0 ? null : (
        <RecipientTree
          candidates={candidates}
          territories={new Map(choices.divisions.map((division) => [division.code, division]))}
          chosen={new Set(wanted.chosen)}
          onChange={(next) => set({ chosen: [...next], leads: wanted.leads.filter((id) => next.has(id)) })}
        />
      )}
      {groups.length === 0 ? null : (
        <Box>
          <Typography variant="body2">{translate("tasks.targets.groups")}</Typography>
          {groups.map(({ id, name }) => (
            <FormControlLabel
              key={id}
              control={
                <Checkbox
                  size="small"
                  checked={wanted.groups.includes(id)}
                  onChange={() =>
                    set({
                      groups: wanted.groups.includes(id) ? wanted.groups.filter((one) => one !== id) : [...wanted.groups, id],
                    })
                  }
                />
              }
              label={name}
            />
          ))}
        </Box>
      )}
      <FormControlLabel
        control={<Checkbox size="small" checked={wanted.self} onChange={(event) => set({ self: event.target.checked })} />}
        label={translate("tasks.targets.self")}
      />
      {wanted.chosen.length < 2 ? null : <LeadChoice wanted={wanted} set={set} candidates={candidates} />}
      <BurdenPanel wanted={wanted} />
    </Section>
  );
}
