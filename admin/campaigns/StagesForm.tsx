import { Alert, Card, CardContent } from "@mui/material";
import {
  ArrayInput,
  CheckboxGroupInput,
  DateInput,
  EditBase,
  maxLength,
  required,
  SaveButton,
  SimpleForm,
  SimpleFormIterator,
  TextInput,
  Title,
  useRecordContext,
  useRedirect,
  useTranslate,
} from "react-admin";
import { useParams } from "react-router-dom";
import type { StageGate, StageInput } from "../../schema/generated/graphql.ts";
import { choicesOf } from "../shared/choices.ts";
import { KeepTyped, useKept } from "../shared/KeepTyped.tsx";
import { useAct } from "../shared/useAct.ts";
import { type Campaign, PLAN_STAGES } from "./campaign.graphql.ts";

type Values = Readonly<Record<string, unknown>>;

interface Row {
  readonly id?: string;
  readonly name?: string;
  readonly startsOn?: string;
  readonly endsOn?: string;
  readonly requirement?: string | null;
  readonly gates?: readonly StageGate[] | null;
}

/** Name and dates in a line, what does not fit below them. */
const WRAPPED = { "& .RaSimpleFormIterator-form": { flexWrap: { sm: "wrap" } } };

const field = (name: string): string => `campaigns.fields.${name}`;

/** The rows of the form as the act takes them. */
function inputOf({ id, name, startsOn, endsOn, requirement, gates }: Row): StageInput {
  return {
    ...(id === undefined ? {} : { id }),
    name: name ?? "",
    startsOn: startsOn ?? "",
    endsOn: endsOn ?? "",
    ...(requirement === undefined || requirement === null ? {} : { requirement }),
    gates: [...(gates ?? [])],
  };
}

/** Only once the record is there: what was kept is found by its id. */
function StagesOfRecord() {
  const campaign = useRecordContext<Campaign>();
  return campaign === undefined ? null : <StagesForm campaign={campaign} />;
}

function StagesForm({ campaign }: { campaign: Campaign }) {
  const translate = useTranslate();
  const act = useAct();
  const redirect = useRedirect();
  const kept = useKept(`stages ${campaign.id}`);
  const { id, version, name, startsOn, endsOn } = campaign;
  const begun = campaign.stages.length === 0 ? [{}] : campaign.stages;
  const save = async (values: Values) => {
    const rows: unknown = values["stages"];
    const stages = (Array.isArray(rows) ? rows : []).map((row: Row) => inputOf(row));
    const { payload, faults } = await act(PLAN_STAGES, "planStagesCampaign", { id, version, stages }, "campaigns.saved");
    if (payload === null) return faults;
    kept.forget();
    redirect("show", "campaigns", id);
    return {};
  };
  return (
    <Card variant="outlined" sx={{ mt: 1, maxWidth: 1000 }}>
      <Title title={translate("acts.planStagesCampaign")} />
      <CardContent>
        <Alert severity="info" sx={{ mb: 1 }}>
          {name} · {translate("campaigns.dates", { from: startsOn, to: endsOn })}。{translate("campaigns.order")}。{translate("campaigns.gatesHint")}
        </Alert>
        <SimpleForm record={{}} onSubmit={save} toolbar={<SaveButton alwaysEnable />} sx={{ p: 0 }} defaultValues={{ stages: begun, ...kept.values }}>
          <KeepTyped name={`stages ${id}`} />
          <ArrayInput source="stages" label={false}>
            <SimpleFormIterator
              disableReordering
              disableClear
              inline
              sx={WRAPPED}
              getItemLabel={(index) => translate(field("stage"), { number: index + 1 })}
            >
              <TextInput source="name" label={field("name")} validate={[required(), maxLength(60)]} helperText={false} sx={{ minWidth: 150 }} />
              <DateInput source="startsOn" label={field("startsOn")} validate={required()} helperText={false} sx={{ minWidth: 165 }} />
              <DateInput source="endsOn" label={field("endsOn")} validate={required()} helperText={false} sx={{ minWidth: 165 }} />
              <TextInput
                source="requirement"
                label={field("requirement")}
                multiline
                validate={maxLength(500)}
                helperText={false}
                sx={{ flexBasis: { sm: 360 } }}
              />
              <CheckboxGroupInput
                source="gates"
                label={field("gates")}
                helperText={false}
                sx={{ flexBasis: { sm: "100%" } }}
                choices={choicesOf("StageGate")}
              />
            </SimpleFormIterator>
          </ArrayInput>
        </SimpleForm>
      </CardContent>
    </Card>
  );
}

/** 调整阶段安排: the whole calendar at once. */
export function StagesPage() {
  const { id } = useParams();
  return (
    <EditBase resource="campaigns" id={id} mutationMode="pessimistic" redirect={false}>
      <StagesOfRecord />
    </EditBase>
  );
}
