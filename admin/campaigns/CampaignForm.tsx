import { Card, CardContent } from "@mui/material";
import { DateInput, EditBase, maxLength, required, TextInput, Title, useRecordContext, useRedirect, useTranslate } from "react-admin";
import type { CampaignInput } from "../../schema/generated/graphql.ts";
import { isWhole, picked } from "../shared/merge.ts";
import { type Changed, RecordForm } from "../shared/RecordForm.tsx";
import { type Outcome, useAct } from "../shared/useAct.ts";
import { type Campaign, CREATE, EDIT } from "./campaign.graphql.ts";

type Values = Readonly<Record<string, unknown>>;

const ASKED = ["name", "startsOn", "endsOn", "theme", "themeNote"];

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
  readonly changed?: Changed;
  readonly send: (values: Values, version: number) => Promise<Outcome<unknown>>;
}

function Form({ title, kept, changed, send }: FormProps) {
  const translate = useTranslate();
  return (
    <Card variant="outlined" sx={{ mt: 1, maxWidth: 760 }}>
      <Title title={translate(title)} />
      <CardContent>
        <RecordForm name={kept} send={send} {...(changed === undefined ? {} : { changed })}>
          <TextInput source="name" label="campaigns.fields.name" validate={[required(), maxLength(60)]} fullWidth />
          <DateInput source="startsOn" label="campaigns.fields.startsOn" validate={required()} />
          <DateInput source="endsOn" label="campaigns.fields.endsOn" validate={required()} />
          <TextInput source="theme" label="campaigns.fields.theme" validate={maxLength(60)} fullWidth />
          <TextInput source="themeNote" label="campaigns.fields.themeNote" multiline minRows={2} validate={maxLength(1_000)} fullWidth />
        </RecordForm>
      </CardContent>
    </Card>
  );
}

export function CampaignCreate() {
  const act = useAct();
  const redirect = useRedirect();
  const create = async (values: Values) => {
    const outcome = await act(CREATE, "createCampaign", { input: inputOf(values) }, "campaigns.created");
    if (outcome.payload?.campaign) redirect(`/campaigns/${outcome.payload.campaign.id}/stages`);
    return outcome;
  };
  return <Form title="acts.createCampaign" kept="campaign" send={create} />;
}

export function CampaignEdit() {
  return (
    <EditBase mutationMode="pessimistic">
      <EditForm />
    </EditBase>
  );
}

function EditForm() {
  const act = useAct({ settles: true });
  const redirect = useRedirect();
  const campaign = useRecordContext<Campaign>();
  if (campaign === undefined || !isWhole(campaign, ASKED)) return null;
  const { id } = campaign;
  const edit = async (values: Values, version: number) => {
    const outcome = await act(EDIT, "editCampaign", { id, version, input: inputOf(values) }, "campaigns.saved");
    if (outcome.payload !== null) redirect("show", "campaigns", id);
    return outcome;
  };
  const from = (record: object) => picked(record, ASKED);
  const changed = { resource: "campaigns", record: campaign, from, label: (field: string) => `campaigns.fields.${field}` };
  return <Form title="acts.editCampaign" kept={`campaign ${id}`} changed={changed} send={edit} />;
}
