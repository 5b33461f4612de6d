import { Alert, Card, CardContent } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import {
  EditBase,
  maxLength,
  RadioButtonGroupInput,
  required,
  SelectInput,
  TextInput,
  Title,
  useRecordContext,
  useRedirect,
  useTranslate,
} from "react-admin";
import type { CarrierInput } from "../../schema/generated/graphql.ts";
import { viewer } from "../app/session.ts";
import { choicesOf } from "../shared/choices.ts";
import { request } from "../shared/graphql.ts";
import { picked } from "../shared/merge.ts";
import { type Changed, RecordForm } from "../shared/RecordForm.tsx";
import { type Outcome, useAct } from "../shared/useAct.ts";
import { Waiting } from "../shared/Waiting.tsx";
import { CAMPAIGNS, type Carrier, CREATE, EDIT } from "./carrier.graphql.ts";

type Values = Readonly<Record<string, unknown>>;
const field = (name: string): string => `carriers.fields.${name}`;
const ASKED = ["origin", "title", "problem", "practice", "results"];
const words = (value: unknown): string => (typeof value === "string" ? value : "");

function inputOf({ origin, title, problem, practice, results }: Values): CarrierInput {
  return {
    origin: origin === "INHERITED" ? "INHERITED" : "INNOVATED",
    title: words(title),
    problem: words(problem),
    practice: words(practice),
    results: words(results),
  };
}

interface FormProps {
  readonly title: string;
  readonly kept: string;
  readonly values?: Values;
  readonly changed?: Changed;
  readonly campaigns?: ReadonlyArray<{ id: string; name: string }>;
  /** Whether it was inherited or new is its origin's to say. */
  readonly isCopy?: boolean;
  readonly send: (values: Values, version: number) => Promise<Outcome<unknown>>;
}

function Form({ title, kept, values = {}, changed, campaigns, isCopy, send }: FormProps) {
  const translate = useTranslate();
  return (
    <Card variant="outlined" sx={{ mt: 1, maxWidth: 760 }}>
      <Title title={translate(title)} />
      <CardContent>
        <RecordForm name={kept} values={values} send={send} {...(changed === undefined ? {} : { changed })}>
          {campaigns === undefined ? null : (
            <SelectInput source="campaignId" label={field("campaign")} choices={[...campaigns]} validate={required()} fullWidth />
          )}
          <TextInput source="title" label={field("title")} helperText="carriers.titleHint" validate={[required(), maxLength(60)]} fullWidth />
          {isCopy === true ? null : (
            <RadioButtonGroupInput source="origin" label={field("origin")} choices={choicesOf("CarrierOrigin")} validate={required()} />
          )}
          <TextInput source="problem" label={field("problem")} multiline minRows={2} validate={[required(), maxLength(1_000)]} fullWidth />
          <TextInput source="practice" label={field("practice")} multiline minRows={3} validate={[required(), maxLength(2_000)]} fullWidth />
          <TextInput
            source="results"
            label={field("results")}
            helperText="carriers.resultsHint"
            multiline
            minRows={2}
            validate={maxLength(2_000)}
            fullWidth
          />
        </RecordForm>
      </CardContent>
    </Card>
  );
}

/** 登记载体: in one of the campaigns this organization is in. */
export function CarrierCreate() {
  const translate = useTranslate();
  const act = useAct();
  const redirect = useRedirect();
  const own = viewer()?.tenant.id;
  const { data } = useQuery({ queryKey: ["carrierCampaigns", own], queryFn: () => request(CAMPAIGNS) });
  if (data === undefined) return <Waiting rows={6} />;
  const campaigns = data.campaigns.filter(({ owner }) => owner.id !== own);
  const [first] = campaigns;
  const create = async (values: Values) => {
    const sent = { campaignId: words(values["campaignId"]), input: inputOf(values) };
    const outcome = await act(CREATE, "createCarrier", sent, "carriers.saved");
    if (outcome.payload?.carrier) redirect("show", "carriers", outcome.payload.carrier.id);
    return outcome;
  };
  if (first === undefined) {
    return (
      <>
        <Title title={translate("acts.createCarrier")} />
        <Alert severity="info">{translate("campaigns.none")}</Alert>
      </>
    );
  }
  return (
    <Form title="acts.createCarrier" kept="carrier" campaigns={campaigns} values={{ campaignId: first.id, origin: "INNOVATED" }} send={create} />
  );
}

/** 修改载体 */
export function CarrierEdit() {
  return (
    <EditBase mutationMode="pessimistic" redirect={false}>
      <EditForm />
    </EditBase>
  );
}

function EditForm() {
  const act = useAct({ settles: true });
  const redirect = useRedirect();
  const translate = useTranslate();
  const row = useRecordContext<Carrier>();
  if (row === undefined || !("practice" in row)) return null;
  const { id, origin, adoptedFrom } = row;
  const edit = async (values: Values, version: number) => {
    const outcome = await act(EDIT, "editCarrier", { id, version, input: inputOf({ origin, ...values }) }, "carriers.saved");
    if (outcome.payload !== null) redirect("show", "carriers", id);
    return outcome;
  };
  const changed = {
    resource: "carriers",
    record: row,
    from: (record: object) => picked(record, ASKED),
    label: field,
    say: { origin: (value: unknown) => translate(`enums.CarrierOrigin.${String(value)}`) },
  };
  return <Form title="acts.editCarrier" kept={`carrier ${id}`} changed={changed} isCopy={adoptedFrom !== null} send={edit} />;
}
