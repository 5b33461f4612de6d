import { Autocomplete, Box, MenuItem, TextField, ToggleButton, ToggleButtonGroup, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import type { Aspect } from "../../schema/generated/graphql.ts";
import { viewer } from "../app/session.ts";
import { choicesOf } from "../shared/choices.ts";
import { DateField } from "../shared/DateField.tsx";
import { FieldRow } from "../shared/FieldRow.tsx";
import { Section } from "../shared/Section.tsx";
import { isRate, type Wanted } from "./decompose.ts";
import type { Choices } from "./target.graphql.ts";

const UNITS = ["个", "%", "人", "人次", "万元", "场", "家"];
type Typed = "title" | "measure" | "unit" | "total";

interface Props {
  readonly wanted: Wanted;
  readonly set: (patch: Partial<Wanted>) => void;
  readonly faults: Readonly<Record<string, string>>;
  readonly choices: Choices | undefined;
  readonly amending: boolean;
}

/** Whether shares add up or it applies to each; a rate is never added. */
function Spread({ wanted, set, amending }: Pick<Props, "wanted" | "set" | "amending">) {
  const translate = useTranslate();
  const rate = isRate(wanted.unit);
  return (
    <Box>
      <ToggleButtonGroup
        exclusive
        size="small"
        disabled={rate || amending}
        value={rate ? "EACH" : wanted.spread}
        onChange={(_, spread: Wanted["spread"] | null) => spread !== null && set({ spread })}
        aria-label={translate("targets.fields.spread")}
      >
        {choicesOf("TargetSpread").map(({ id, name }) => (
          <ToggleButton key={id} value={id}>
            {translate(name)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Typography variant="caption" component="p" color="text.secondary">
        {translate("targets.spreadHint")}
      </Typography>
    </Box>
  );
}

/** What is set: its name, how it is counted, how much of it and by when. */
export function TargetBasics({ wanted, set, faults, choices, amending }: Props) {
  const translate = useTranslate();
  const thisYear = Number((viewer()?.today ?? "").slice(0, 4));
  const of = (name: Typed) => ({
    label: translate(`targets.fields.${name}`),
    value: wanted[name],
    error: faults[name] !== undefined,
    helperText: faults[name],
    fullWidth: true,
    margin: "dense" as const,
    onChange: (event: { target: { value: string } }) => set({ [name]: event.target.value }),
  });
  const select = { select: true, fullWidth: true, margin: "dense" as const, disabled: amending };
  return (
    <Section title={translate("targets.sections.basics")}>
      <FieldRow columns="3fr 1fr 2fr">
        <TextField {...of("title")} required disabled={amending} />
        <TextField
          {...select}
          label={translate("targets.fields.year")}
          value={wanted.year}
          onChange={({ target: { value } }) => set({ year: Number(value), dueOn: `${value}${wanted.dueOn.slice(4)}` })}
        >
          {[...new Set([wanted.year, thisYear, thisYear + 1])].sort().map((year) => (
            <MenuItem key={year} value={year}>
              {year}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          {...select}
          label={translate("targets.fields.campaign")}
          value={choices === undefined ? "" : wanted.campaignId}
          onChange={(event) => set({ campaignId: event.target.value })}
        >
          <MenuItem value="">—</MenuItem>
          {(choices?.campaigns ?? []).map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
        </TextField>
      </FieldRow>
      <TextField {...of("measure")} required multiline minRows={2} />
      <FieldRow columns="1fr 1fr 1fr 2fr">
        <TextField {...of("total")} label={translate("targets.fields.target")} required slotProps={{ htmlInput: { inputMode: "decimal" } }} />
        <Autocomplete
          freeSolo
          disabled={amending}
          options={UNITS}
          inputValue={wanted.unit}
          onInputChange={(_, unit) => set({ unit })}
          renderInput={(params) => <TextField {...params} {...{ ...of("unit"), value: undefined, onChange: undefined }} required />}
        />
        <DateField
          margin="dense"
          label={translate("targets.fields.dueOn")}
          value={wanted.dueOn}
          onChange={(date, typed) => set({ dueOn: date === "" ? typed : date })}
          error={faults["dueOn"] !== undefined}
          helperText={faults["dueOn"]}
        />
        <Autocomplete
          multiple
          disabled={amending}
          options={choicesOf("Aspect").map(({ id }) => id)}
          value={[...wanted.aspects]}
          getOptionLabel={(aspect) => translate(`enums.Aspect.${aspect}`)}
          onChange={(_, aspects: Aspect[]) => set({ aspects })}
          renderInput={(params) => <TextField {...params} margin="dense" label={translate("targets.fields.aspects")} />}
        />
      </FieldRow>
      <Spread wanted={wanted} set={set} amending={amending} />
    </Section>
  );
}
