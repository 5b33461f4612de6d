import { Typography } from "@mui/material";
import { AutocompleteInput, ReferenceInput, required, SelectInput, TextInput, useTranslate } from "react-admin";
import { choicesOf } from "../shared/choices.ts";
import { FieldRow } from "../shared/FieldRow.tsx";
import { DivisionInput } from "./DivisionInput.tsx";

const byWords = (q: string) => ({ q });

interface OrganizationInputsProps {
  /** Parents are given at creation; later they are moved, so that the old relation stays on record. */
  readonly creating?: boolean;
}

export function OrganizationInputs({ creating = false }: OrganizationInputsProps) {
  const translate = useTranslate();
  const label = (field: string) => translate(`organizations.fields.${field}`);
  const help = (field: string) => translate(`organizations.help.${field}`);
  return (
    <>
      <Section title={translate("organizations.sections.basics")} />
      <FieldRow columns="2fr 1fr 1fr">
        <TextInput source="name" label={label("name")} validate={required()} />
        <TextInput source="shortName" label={label("shortName")} validate={required()} />
        <SelectInput source="kind" label={label("kind")} choices={choicesOf("OrganizationKind")} validate={required()} />
      </FieldRow>
      <Section title={translate("organizations.sections.place")} />
      <FieldRow columns="1fr 2fr">
        <SelectInput source="line" label={label("line")} choices={choicesOf("Line")} validate={required()} />
        <DivisionInput source="divisionCode" label={label("divisionCode")} validate={required()} />
      </FieldRow>
      {creating ? (
        <FieldRow columns="1fr 1fr">
          <ParentInput source="lineParentId" label={label("lineParent")} helperText={help("lineParent")} />
          <ParentInput source="territoryParentId" label={label("territoryParent")} helperText={help("territoryParent")} />
        </FieldRow>
      ) : (
        <Typography variant="body2" color="text.secondary">
          {help("parentOnEdit")}
        </Typography>
      )}
      <Section title={translate("organizations.sections.contact")} />
      <TextInput source="principal" label={label("principal")} helperText={help("principal")} />
    </>
  );
}

function Section({ title }: { readonly title: string }) {
  return (
    <Typography component="h2" variant="subtitle2" sx={{ mt: 1, mb: 0.5 }}>
      {title}
    </Typography>
  );
}

interface ParentInputProps {
  readonly source: string;
  readonly label: string;
  readonly helperText: string;
}

function ParentInput({ source, label, helperText }: ParentInputProps) {
  return (
    <ReferenceInput source={source} reference="organizations" filter={{ status: "ACTIVE" }} perPage={50}>
      <AutocompleteInput label={label} helperText={helperText} optionText="name" filterToQuery={byWords} fullWidth />
    </ReferenceInput>
  );
}
