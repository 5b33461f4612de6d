import { Typography } from "@mui/material";
import {
  ArrayInput,
  AutocompleteInput,
  minValue,
  NumberInput,
  required,
  SelectInput,
  SimpleFormIterator,
  TextInput,
  useTranslate,
} from "react-admin";
import { DateInput } from "../shared/DateInput.tsx";
import { choicesOf } from "../shared/choices.ts";
import { FieldRow } from "../shared/FieldRow.tsx";
import { useParentGroups } from "./directory.ts";
import { DivisionInput } from "./DivisionInput.tsx";

interface MassGroupInputsProps {
  /** The group being edited: neither it nor a group below it can be its parent. */
  readonly id?: string;
}

export function MassGroupInputs({ id }: MassGroupInputsProps) {
  const translate = useTranslate();
  const label = (field: string) => translate(`massGroups.fields.${field}`);
  const officer = (field: string) => translate(`massGroups.officers.${field}`);
  const parents = useParentGroups(id);
  return (
    <>
      <Typography component="h2" variant="subtitle2">
        {translate("massGroups.sections.basics")}
      </Typography>
      <FieldRow columns="2fr 1fr">
        <TextInput source="name" label={label("name")} validate={required()} />
        <SelectInput source="kind" label={label("kind")} choices={choicesOf("MassGroupKind")} validate={required()} />
      </FieldRow>
      <FieldRow columns="1fr 1fr">
        <AutocompleteInput source="parentId" label={label("parentId")} helperText={translate("massGroups.noParent")} choices={parents} />
        <DivisionInput source="divisionCode" label={label("divisionCode")} />
      </FieldRow>
      <FieldRow columns="1fr 1fr">
        <NumberInput source="memberCount" label={label("memberCount")} validate={[required(), minValue(0)]} step={1} />
        <DateInput source="foundedOn" label={label("foundedOn")} />
      </FieldRow>
      <Typography component="h2" variant="subtitle2" sx={{ mt: 1 }}>
        {translate("massGroups.sections.officers")}
      </Typography>
      <ArrayInput source="officers" label={false}>
        <SimpleFormIterator inline disableReordering>
          <TextInput source="name" label={officer("name")} validate={required()} helperText={false} />
          <TextInput source="post" label={officer("post")} validate={required()} helperText={false} />
          <DateInput source="termEndsOn" label={officer("termEndsOn")} helperText={false} />
        </SimpleFormIterator>
      </ArrayInput>
    </>
  );
}
