import AddIcon from "@mui/icons-material/Add";
import DeleteIcon from "@mui/icons-material/DeleteOutlined";
import { Autocomplete, Box, Button, Checkbox, FormControl, FormControlLabel, FormGroup, FormLabel, IconButton, TextField } from "@mui/material";
import { useTranslate } from "react-admin";
import { useDivisions } from "./directory.ts";
import { isCode, LINES, type Place, type Wanted } from "./founding.ts";

interface InputsProps {
  readonly wanted: Wanted;
  readonly set: (change: Partial<Wanted>) => void;
}

/** Which places, which of their organizations, and whether somebody is to look after each. */
export function FoundingInputs({ wanted, set }: InputsProps) {
  const translate = useTranslate();
  const { lines } = wanted;
  return (
    <>
      <KnownPlaces wanted={wanted} set={set} />
      <TypedPlaces wanted={wanted} set={set} />
      <FormControl component="fieldset">
        <FormLabel component="legend">{translate("organizations.plan.lines")}</FormLabel>
        <FormGroup row>
          {LINES.map((line) => (
            <FormControlLabel
              key={line}
              label={translate(`enums.Line.${line}`)}
              control={
                <Checkbox
                  size="small"
                  checked={lines.includes(line)}
                  onChange={(_, on) => set({ lines: LINES.filter((one) => (one === line ? on : lines.includes(one))) })}
                />
              }
            />
          ))}
        </FormGroup>
      </FormControl>
      <Box>
        <FormControlLabel
          label={translate("organizations.plan.administrators")}
          control={<Checkbox size="small" checked={wanted.administrators} onChange={(_, administrators) => set({ administrators })} />}
        />
      </Box>
    </>
  );
}

function KnownPlaces({ wanted, set }: InputsProps) {
  const translate = useTranslate();
  const { data = [], isPending } = useDivisions();
  const townships = data.filter(({ code }) => isCode(code));
  return (
    <Box sx={{ display: "flex", gap: 1, alignItems: "flex-start" }}>
      <Autocomplete
        multiple
        disableCloseOnSelect
        size="small"
        loading={isPending}
        options={townships}
        value={townships.filter(({ code }) => wanted.divisionCodes.includes(code))}
        getOptionLabel={({ name, code }) => `${name} ${code}`}
        getOptionKey={({ code }) => code}
        limitTags={8}
        onChange={(_, chosen) => set({ divisionCodes: chosen.map(({ code }) => code) })}
        renderInput={(params) => <TextField {...params} label={translate("organizations.plan.places")} />}
        sx={{ flex: 1 }}
      />
      <Button onClick={() => set({ divisionCodes: townships.map(({ code }) => code) })} disabled={townships.length === 0}>
        {translate("organizations.plan.all")}
      </Button>
    </Box>
  );
}

function TypedPlaces({ wanted: { places }, set }: InputsProps) {
  const translate = useTranslate();
  const words = (key: string, given: object = {}): string => translate(`organizations.plan.${key}`, given);
  const change = (index: number, patch: Partial<Place>): void =>
    set({ places: places.map((place, at) => (at === index ? { ...place, ...patch } : place)) });
  return (
    <FormControl component="fieldset">
      <FormLabel component="legend">{words("other")}</FormLabel>
      {places.map(({ code, name }, index) => {
        const isWrong = code.trim() !== "" && !isCode(code);
        return (
          // oxlint-disable-next-line react/no-array-index-key -- rows have no identity but their place
          <Box key={index} sx={{ display: "flex", gap: 1, mt: 1, alignItems: "flex-start" }}>
            <TextField
              size="small"
              label={words("code")}
              value={code}
              error={isWrong}
              helperText={isWrong ? words("codeWrong") : undefined}
              slotProps={{ htmlInput: { inputMode: "numeric", maxLength: 12, autoComplete: "off" } }}
              onChange={({ target }) => change(index, { code: target.value })}
              sx={{ flex: "1 1 0" }}
            />
            <TextField
              size="small"
              label={words("name")}
              value={name}
              slotProps={{ htmlInput: { maxLength: 40, autoComplete: "off" } }}
              onChange={({ target }) => change(index, { name: target.value })}
              sx={{ flex: "2 1 0" }}
            />
            <IconButton aria-label={words("remove", { number: index + 1 })} onClick={() => set({ places: places.filter((_, at) => at !== index) })}>
              <DeleteIcon />
            </IconButton>
          </Box>
        );
      })}
      <Box sx={{ mt: 0.5 }}>
        <Button size="small" startIcon={<AddIcon />} onClick={() => set({ places: [...places, { code: "", name: "" }] })}>
          {words("add")}
        </Button>
      </Box>
    </FormControl>
  );
}
