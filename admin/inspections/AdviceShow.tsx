import { Alert, Box, Card, CardContent, Typography } from "@mui/material";
import {
  AutocompleteInput,
  maxLength,
  required,
  SaveButton,
  SelectInput,
  Show,
  SimpleForm,
  TextInput,
  Title,
  useRecordContext,
  useRedirect,
  useTranslate,
} from "react-admin";
import type { Aspect } from "../../schema/generated/graphql.ts";
import { ActionBar } from "../shared/ActionBar.tsx";
import { choicesOf } from "../shared/choices.ts";
import { StateChip } from "../shared/chips.tsx";
import { FactGrid } from "../shared/FactGrid.tsx";
import { KeepTyped, useKept } from "../shared/KeepTyped.tsx";
import { Section } from "../shared/Section.tsx";
import { Timeline } from "../shared/Timeline.tsx";
import { useAct } from "../shared/useAct.ts";
import { Waiting } from "../shared/Waiting.tsx";
import { ADVICE_ACTS } from "./definitions.ts";
import { type AdviceRecord, GIVE_ADVICE } from "./inspection.graphql.ts";
import { useCharges } from "./useCharges.ts";

type Values = Readonly<Record<string, unknown>>;
const field = (name: string): string => `inspections.fields.${name}`;
const words = (value: unknown): string => (typeof value === "string" ? value : "");

function AdvicePage() {
  const row = useRecordContext<AdviceRecord>();
  const translate = useTranslate();
  if (row === undefined || !("timeline" in row)) return null;
  return (
    <>
      <Section title={row.title}>
        <Box sx={{ mb: 1 }}>
          <StateChip state={row.state} of="InspectionAdviceState" />
        </Box>
        <FactGrid
          words="inspections.fields"
          facts={[
            ["group", row.groupName],
            ["tenant", row.tenant.shortName],
            ["aspect", translate(`enums.Aspect.${row.aspect}`)],
            ["givenOn", `${row.givenOn} ${row.givenBy}`],
          ]}
        />
        <Typography sx={{ whiteSpace: "pre-wrap", mb: 1 }}>{row.body}</Typography>
        {row.answer === null ? null : (
          <Alert severity="info" sx={{ mb: 1, whiteSpace: "pre-wrap" }}>
            {translate("inspections.answeredBy", { by: row.answeredBy ?? "", on: row.answeredOn ?? "", answer: row.answer })}
          </Alert>
        )}
        <ActionBar record={row} definitions={ADVICE_ACTS} />
      </Section>
      <Section title={translate("inspections.timeline")}>
        <Timeline entries={row.timeline} />
      </Section>
    </>
  );
}

/** 指导意见详情: the advice, and what the organization makes of it. */
export function AdviceShow() {
  const translate = useTranslate();
  return (
    <Show title={translate("inspections.adviceName")} component="div" actions={false} emptyWhileLoading>
      <AdvicePage />
    </Show>
  );
}

/** 提出指导意见: by a guidance group, to an organization in its charge. */
export function AdviceCreate() {
  const translate = useTranslate();
  const act = useAct();
  const redirect = useRedirect();
  const kept = useKept("inspectionAdvice");
  const { data } = useCharges();
  if (data === undefined) return <Waiting rows={6} />;
  const guided = data.filter(({ group }) => group?.kind === "GUIDANCE");
  const give = async (values: Values) => {
    const { targetId, aspect, title, body } = values;
    const input = { targetId: words(targetId), aspect: words(aspect) as Aspect, title: words(title), body: words(body) };
    const { payload, faults } = await act(GIVE_ADVICE, "giveInspectionAdvice", { input }, "app.done");
    if (payload?.inspectionAdvice) {
      kept.forget();
      redirect("show", "inspectionAdvices", payload.inspectionAdvice.id);
    }
    return faults;
  };
  const choices = guided.map(({ id, organizationName, group }) => ({ id, name: `${organizationName}（${group?.name ?? ""}）` }));
  return (
    <Card variant="outlined" sx={{ mt: 1, maxWidth: 760 }}>
      <Title title={translate("acts.giveInspectionAdvice")} />
      <CardContent>
        {guided.length === 0 ? (
          <Alert severity="info">{translate("inspections.noGuided")}</Alert>
        ) : (
          <SimpleForm record={{}} onSubmit={give} toolbar={<SaveButton alwaysEnable />} sx={{ p: 0 }} defaultValues={kept.values}>
            <KeepTyped name="inspectionAdvice" />
            <AutocompleteInput source="targetId" label={field("target")} choices={choices} validate={required()} fullWidth />
            <SelectInput source="aspect" label={field("aspect")} choices={choicesOf("Aspect")} validate={required()} />
            <TextInput source="title" label={field("adviceTitle")} validate={[required(), maxLength(60)]} fullWidth />
            <TextInput source="body" label={field("body")} multiline minRows={4} validate={[required(), maxLength(2_000)]} fullWidth />
          </SimpleForm>
        )}
      </CardContent>
    </Card>
  );
}
