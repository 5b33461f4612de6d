import { Alert, Card, CardContent } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import {
  EditBase,
  maxLength,
  RadioButtonGroupInput,
  required,
  SaveButton,
  SelectInput,
  SimpleForm,
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
import { KeepTyped, useKept } from "../shared/KeepTyped.tsx";
import { useAct } from "../shared/useAct.ts";
import { Waiting } from "../shared/Waiting.tsx";
import { CAMPAIGNS, type Carrier, CREATE, EDIT } from "./carrier.graphql.ts";

type Values = Readonly<Record<string, unknown>>;
const field = (name: string): string => `carriers.fields.${name}`;
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
  readonly values: Values;
  readonly campaigns?: ReadonlyArray<{ id: string; name: string }>;
  /** Whether it was inherited or new is its origin's to say. */
  readonly isCopy?: boolean;
  readonly onSubmit: (values: Values) => Promise<Readonly<Record<string, string>>>;
}

function Form({ title, kept: name, values, campaigns, isCopy, onSubmit }: FormProps) {
  const translate = useTranslate();
  const kept = useKept(name);
  const save = async (typed: Values) => {
    const faults = await onSubmit(typed);
    if (Object.keys(faults).length === 0) kept.forget();
    return faults;
  };
  return (
    <Card variant="outlined" sx={{ mt: 1, maxWidth: 760 }}>
      <Title title={translate(title)} />
      <CardContent>
        <SimpleForm record={{}} onSubmit={save} toolbar={<SaveButton alwaysEnable />} sx={{ p: 0 }} defaultValues={{ ...values, ...kept.values }}>
          <KeepTyped name={name} />
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
        </SimpleForm>
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
    const { payload, faults } = await act(CREATE, "createCarrier", sent, "carriers.saved");
    if (payload?.carrier) redirect("show", "carriers", payload.carrier.id);
    return faults;
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
    <Form title="acts.createCarrier" kept="carrier" campaigns={campaigns} values={{ campaignId: first.id, origin: "INNOVATED" }} onSubmit={create} />
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
  const act = useAct();
  const redirect = useRedirect();
  const row = useRecordContext<Carrier>();
  if (row === undefined || !("practice" in row)) return null;
  const { id, version, origin, title, problem, practice, results, adoptedFrom } = row;
  const edit = async (values: Values) => {
    const { payload, faults } = await act(EDIT, "editCarrier", { id, version, input: inputOf({ origin, ...values }) }, "carriers.saved");
    if (payload !== null) redirect("show", "carriers", id);
    return faults;
  };
  const values = { origin, title, problem, practice, results };
  return <Form title="acts.editCarrier" kept={`carrier ${id}`} values={values} isCopy={adoptedFrom !== null} onSubmit={edit} />;
}
