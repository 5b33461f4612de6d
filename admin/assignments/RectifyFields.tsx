import { Checkbox, FormControlLabel, MenuItem, Stack, TextField } from "@mui/material";
import { useTranslate } from "react-admin";
import type { ReturnedProblemInput } from "../../schema/generated/graphql.ts";
import { choicesOf } from "../shared/choices.ts";
import { DateField } from "../shared/DateField.tsx";

export type Problem = Pick<ReturnedProblemInput, "item" | "aspect" | "severity" | "dueOn">;

const BLANK: Problem = { item: "", aspect: "WORK", severity: "MINOR", dueOn: "" };

interface Props {
  readonly value: Problem | null | undefined;
  readonly onChange: (problem: Problem | null) => void;
}

/** A returned report may show a problem to be put right: one tick, four answers. */
export function RectifyFields({ value, onChange }: Props) {
  const translate = useTranslate();
  const label = (name: string): string => translate(`assignments.rectify.${name}`);
  const field = (problem: Problem, name: keyof Problem) => ({
    label: label(name),
    value: problem[name],
    onChange: (event: { target: { value: string } }) => onChange({ ...problem, [name]: event.target.value }),
  });
  const select = (problem: Problem, name: "aspect" | "severity", choices: ReadonlyArray<{ id: string; name: string }>) => (
    <TextField {...field(problem, name)} select sx={{ minWidth: 130 }}>
      {choices.map((choice) => (
        <MenuItem key={choice.id} value={choice.id}>
          {translate(choice.name)}
        </MenuItem>
      ))}
    </TextField>
  );
  const problem = value ?? null;
  return (
    <>
      <FormControlLabel
        control={<Checkbox checked={problem !== null} onChange={(event) => onChange(event.target.checked ? BLANK : null)} size="small" />}
        label={label("tick")}
      />
      {problem === null ? null : (
        <Stack direction={{ xs: "column", sm: "row" }} spacing={1} useFlexGap sx={{ flexWrap: "wrap" }}>
          <TextField {...field(problem, "item")} required sx={{ flexGrow: 1 }} slotProps={{ htmlInput: { maxLength: 60 } }} />
          {select(problem, "aspect", choicesOf("Aspect"))}
          {select(problem, "severity", choicesOf("Severity"))}
          <DateField required label={label("dueOn")} value={problem.dueOn} onChange={(_, typed) => onChange({ ...problem, dueOn: typed })} />
        </Stack>
      )}
    </>
  );
}
