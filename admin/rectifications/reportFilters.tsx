import { MenuItem, TextField } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import type { RectificationReportInput } from "../../schema/generated/graphql.ts";
import { choicesOf } from "../shared/choices.ts";
import { DateField } from "../shared/DateField.tsx";

/** A filter of the ledger. */
export type Condition = Readonly<Record<string, unknown>>;

interface Chosen {
  readonly source: string;
  readonly aspect: string;
  readonly line: string;
  readonly openedFrom: string;
  readonly openedTo: string;
}

const NOTHING: Chosen = { source: "", aspect: "", line: "", openedFrom: "", openedTo: "" };
const CHOICES = [
  ["source", "RectificationSource"],
  ["aspect", "Aspect"],
  ["line", "Line"],
] as const;
const DAYS = ["openedFrom", "openedTo"] as const;

/** The same rows, as the ledger filters them. */
function conditionOf({ source, aspect, line, openedFrom, openedTo }: Chosen): Condition {
  const opened = { ...(openedFrom === "" ? {} : { gte: openedFrom }), ...(openedTo === "" ? {} : { lte: openedTo }) };
  return {
    ...(source === "" ? {} : { source: [source] }),
    ...(aspect === "" ? {} : { aspect: [aspect] }),
    ...(line === "" ? {} : { line }),
    ...(Object.keys(opened).length === 0 ? {} : { openedOn: opened }),
  };
}

/** What the report is about: its input, the ledger's filter for the same rows, and the fields to choose by. */
export function useReportFilters(): { input: RectificationReportInput; condition: Condition; shown: ReactElement } {
  const translate = useTranslate();
  const [chosen, setChosen] = useState(NOTHING);
  const input = Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== "")) as RectificationReportInput;
  const field = (name: keyof Chosen) => ({
    size: "small" as const,
    label: translate(`rectifications.fields.${name}`),
    value: chosen[name],
    onChange: (event: { target: { value: string } }) => setChosen({ ...chosen, [name]: event.target.value }),
  });
  const shown = (
    <>
      {CHOICES.map(([name, words]) => (
        <TextField key={name} select {...field(name)} sx={{ minWidth: 130 }}>
          <MenuItem value="">{translate("rectifications.report.all")}</MenuItem>
          {choicesOf(words).map((choice) => (
            <MenuItem key={choice.id} value={choice.id}>
              {translate(choice.name)}
            </MenuItem>
          ))}
        </TextField>
      ))}
      {DAYS.map((name) => (
        <DateField
          key={name}
          label={translate(`rectifications.fields.${name}`)}
          value={chosen[name]}
          onChange={(date) => setChosen((before) => ({ ...before, [name]: date }))}
        />
      ))}
    </>
  );
  return { input, condition: conditionOf(chosen), shown };
}
