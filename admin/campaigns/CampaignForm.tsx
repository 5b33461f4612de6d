import { Card, CardContent } from "@mui/material";
import {
  DateInput,
  EditBase,
  maxLength,
  required,
  SaveButton,
  SimpleForm,
  TextInput,
  Title,
  useRecordContext,
  useRedirect,
  useTranslate,
} from "react-admin";
import type { CampaignInput } from "../../schema/generated/graphql.ts";
import { KeepTyped, useKept } from "../shared/KeepTyped.tsx";
import { useAct } from "../shared/useAct.ts";
import { type Campaign, CREATE, EDIT } from "./campaign.graphql.ts";

type Values = Readonly<Record<string, unknown>>;

const inputOf = ({ name, startsOn, endsOn, theme, themeNote }: Values): CampaignInput => ({
  name: String(name ?? ""),
  startsOn: String(startsOn ?? ""),
  endsOn: String(endsOn ?? ""),
  theme: String(theme ?? ""),
  themeNote: String(themeNote ?? ""),
});

interface FormProps {
  readonly title: string;
  readonly kept: string;
  readonly onSubmit: (values: Values) => Promise<Readonly<Record<string, string>>>;
}

function Form({ title, kept: name, onSubmit }: FormProps) {
  const translate = useTranslate();
  const kept = useKept(name);
  const save = async (values: Values) => {
    const faults = await onSubmit(values);
    if (Object.keys(faults).length === 0) kept.forget();
    return faults;
  };
  return (
    <Card variant="outlined" sx={{ mt: 1, maxWidth: 760 }}>
      <Title title={translate(title)} />
      <CardContent>
        <SimpleForm onSubmit={save} toolbar={<SaveButton alwaysEnable />} sx={{ p: 0 }} defaultValues={kept.values}>
          <KeepTyped name={name} />
          <TextInput source="name" label="campaigns.fields.name" validate={[required(), maxLength(60)]} fullWidth />
          <DateInput source="startsOn" label="campaigns.fields.startsOn" validate={required()} />
          <DateInput source="endsOn" label="campaigns.fields.endsOn" validate={required()} />
          <TextInput source="theme" label="campaigns.fields.theme" validate={maxLength(60)} fullWidth />
          <TextInput source="themeNote" label="campaigns.fields.themeNote" multiline minRows={2} validate={maxLength(1_000)} fullWidth />
        </SimpleForm>
      </CardContent>
    </Card>
  );
}

export function CampaignCreate() {
  const act = useAct();
  const redirect = useRedirect();
  const create = async (values: Values) => {
    const { payload, faults } = await act(CREATE, "createCampaign", { input: inputOf(values) }, "campaigns.created");
    if (payload?.campaign) redirect(`/campaigns/${payload.campaign.id}/stages`);
    return faults;
  };
  return <Form title="acts.createCampaign" kept="campaign" onSubmit={create} />;
}

export function CampaignEdit() {
  return (
    <EditBase mutationMode="pessimistic">
      <EditForm />
    </EditBase>
  );
}

function EditForm() {
  const act = useAct();
  const redirect = useRedirect();
  const campaign = useRecordContext<Campaign>();
  if (campaign === undefined) return null;
  const { id, version } = campaign;
  const edit = async (values: Values) => {
    const { payload, faults } = await act(EDIT, "editCampaign", { id, version, input: inputOf(values) }, "campaigns.saved");
    if (payload !== null) redirect("show", "campaigns", id);
    return faults;
  };
  return <Form title="acts.editCampaign" kept={`campaign ${id}`} onSubmit={edit} />;
}
