import { Typography } from "@mui/material";
import {
  ArrayInput,
  EditBase,
  minValue,
  NumberInput,
  required,
  SelectInput,
  SimpleFormIterator,
  TextInput,
  useRecordContext,
  useRedirect,
  useTranslate,
} from "react-admin";
import type { EnterpriseBodyInput, EnterpriseInput } from "../../schema/generated/graphql.ts";
import { DivisionInput } from "../organizations/DivisionInput.tsx";
import { FormCard, FormToolbar } from "../organizations/FormCard.tsx";
import { inputOf, type Values } from "../organizations/input-of.ts";
import { choicesOf } from "../shared/choices.ts";
import { DateInput } from "../shared/DateInput.tsx";
import { FieldRow } from "../shared/FieldRow.tsx";
import { isWhole, picked } from "../shared/merge.ts";
import { RecordForm } from "../shared/RecordForm.tsx";
import { useAct } from "../shared/useAct.ts";
import { CREATE_ENTERPRISE, EDIT_ENTERPRISE, type Enterprise } from "./enterprise.graphql.ts";

const ASKED: readonly (keyof EnterpriseInput)[] = [
  "name",
  "creditCode",
  "ownership",
  "divisionCode",
  "headcount",
  "partyMembers",
  "leagueMembers",
  "women",
  "establishedOn",
  "bodies",
];
const HEADS = ["headcount", "partyMembers", "leagueMembers", "women"] as const;

export function EnterpriseCreate() {
  const act = useAct();
  const redirect = useRedirect();
  const create = async (values: Values) => {
    const variables = { input: inputOf<EnterpriseInput>(values, ASKED) };
    const outcome = await act(CREATE_ENTERPRISE, "createEnterprise", variables, "enterprises.created");
    if (outcome.payload?.enterprise) redirect("show", "enterprises", outcome.payload.enterprise.id);
    return outcome;
  };
  return (
    <FormCard title="enterprises.acts.create">
      <RecordForm name="enterprise" values={{ bodies: [], partyMembers: 0, leagueMembers: 0 }} send={create} toolbar={<FormToolbar />}>
        <Inputs />
      </RecordForm>
    </FormCard>
  );
}

export function EnterpriseEdit() {
  return (
    <EditBase mutationMode="pessimistic">
      <EditForm />
    </EditBase>
  );
}

function EditForm() {
  const enterprise = useRecordContext<Enterprise>();
  return enterprise === undefined || !isWhole(enterprise, ASKED) ? null : <EditFormOf enterprise={enterprise} />;
}

function EditFormOf({ enterprise }: { readonly enterprise: Enterprise }) {
  const act = useAct({ settles: true });
  const redirect = useRedirect();
  const translate = useTranslate();
  const { id } = enterprise;
  const edit = async (values: Values, version: number) => {
    const variables = { id, version, input: inputOf<EnterpriseInput>(values, ASKED) };
    const outcome = await act(EDIT_ENTERPRISE, "editEnterprise", variables, "enterprises.saved");
    if (outcome.payload !== null) redirect("show", "enterprises", id);
    return outcome;
  };
  const word = (kind: string) => (value: unknown) => translate(`enums.${kind}.${String(value)}`);
  const changed = {
    resource: "enterprises",
    record: enterprise,
    from: (row: object) => picked(row, ASKED),
    label: (field: string) => (field === "bodies" ? "enterprises.sections.bodies" : `enterprises.fields.${field}`),
    say: { ownership: word("Ownership"), bodies: (value: unknown) => bodiesTold(value, word) },
  };
  return (
    <FormCard title={enterprise.name}>
      <RecordForm name={`enterprise ${id}`} changed={changed} send={edit} toolbar={<FormToolbar />}>
        <Inputs />
      </RecordForm>
    </FormCard>
  );
}

type Word = (kind: string) => (value: unknown) => string;

/** Each organization on a line. */
function bodiesTold(value: unknown, word: Word): string {
  const rows: ReadonlyArray<Partial<EnterpriseBodyInput>> = Array.isArray(value) ? value : [];
  return rows
    .map(({ kind, form, name, since, until }) => [word("BodyKind")(kind), word("BodyForm")(form), name, since, until].filter(Boolean).join(" "))
    .join("\n");
}

function Heading({ section }: { readonly section: string }) {
  const translate = useTranslate();
  return (
    <Typography component="h2" variant="subtitle2" sx={{ mt: 1 }}>
      {translate(`enterprises.sections.${section}`)}
    </Typography>
  );
}

function Inputs() {
  const translate = useTranslate();
  const label = (field: string) => translate(`enterprises.fields.${field}`);
  return (
    <>
      <Heading section="basics" />
      <FieldRow columns="2fr 1fr">
        <TextInput source="name" label={label("name")} validate={required()} />
        <TextInput source="creditCode" label={label("creditCode")} helperText={translate("enterprises.help.creditCode")} />
      </FieldRow>
      <FieldRow columns="1fr 1fr 1fr">
        <SelectInput source="ownership" label={label("ownership")} choices={choicesOf("Ownership")} validate={required()} />
        <DivisionInput source="divisionCode" label={label("divisionCode")} />
        <DateInput source="establishedOn" label={label("establishedOn")} />
      </FieldRow>
      <Heading section="heads" />
      <FieldRow columns="1fr 1fr 1fr 1fr">
        {HEADS.map((name) => (
          <NumberInput key={name} source={name} label={label(name)} validate={[required(), minValue(0)]} step={1} />
        ))}
      </FieldRow>
      <Heading section="bodies" />
      <ArrayInput source="bodies" label={false}>
        <SimpleFormIterator inline disableReordering>
          <SelectInput source="kind" label={label("kind")} choices={choicesOf("BodyKind")} validate={required()} helperText={false} />
          <SelectInput
            source="form"
            label={label("form")}
            choices={choicesOf("BodyForm")}
            validate={required()}
            helperText={false}
            defaultValue="OWN"
          />
          <TextInput source="name" label={label("bodyName")} helperText={false} />
          <DateInput source="since" label={label("since")} validate={required()} helperText={false} />
          <DateInput source="until" label={label("until")} helperText={false} />
        </SimpleFormIterator>
      </ArrayInput>
    </>
  );
}
