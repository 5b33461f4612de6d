import { Card, CardContent } from "@mui/material";
import {
  ArrayInput,
  EditBase,
  maxLength,
  RadioButtonGroupInput,
  required,
  SaveButton,
  SelectInput,
  SimpleForm,
  SimpleFormIterator,
  TextInput,
  Title,
  useRecordContext,
  useRedirect,
  useTranslate,
} from "react-admin";
import type { Aspect, InspectionGroupInput } from "../../schema/generated/graphql.ts";
import { choicesOf } from "../shared/choices.ts";
import { DateInput } from "../shared/DateInput.tsx";
import { KeepTyped, useKept } from "../shared/KeepTyped.tsx";
import { useAct } from "../shared/useAct.ts";
import { CREATE_GROUP, EDIT_GROUP, type Group } from "./inspection.graphql.ts";

type Values = Readonly<Record<string, unknown>>;
const field = (name: string): string => `inspections.fields.${name}`;
const words = (value: unknown): string => (typeof value === "string" ? value : "");

/** Lines as they stand in the form; those that were there keep their keys. */
function linesOf(value: unknown): InspectionGroupInput["checklist"] {
  if (!Array.isArray(value)) return undefined;
  return value.map((line: Values) => {
    const key = words(line["key"]);
    return { aspect: words(line["aspect"]) as Aspect, text: words(line["text"]), ...(key === "" ? {} : { key }) };
  });
}

function inputOf({ kind, name, system, startsOn, endsOn, checklist }: Values): InspectionGroupInput {
  const lines = linesOf(checklist);
  return {
    kind: kind === "GUIDANCE" ? "GUIDANCE" : "TOURING",
    name: words(name),
    system: words(system),
    startsOn: words(startsOn),
    endsOn: words(endsOn),
    ...(lines === undefined ? {} : { checklist: lines }),
  };
}

interface FormProps {
  readonly title: string;
  readonly kept: string;
  readonly values: Values;
  readonly isNew?: boolean;
  readonly onSubmit: (values: Values) => Promise<Readonly<Record<string, string>>>;
}

function Form({ title, kept: name, values, isNew = false, onSubmit }: FormProps) {
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
          {isNew ? (
            <RadioButtonGroupInput source="kind" label={field("groupKind")} choices={choicesOf("InspectionGroupKind")} validate={required()} />
          ) : null}
          <TextInput source="name" label={field("groupName")} validate={[required(), maxLength(40)]} fullWidth />
          <TextInput source="system" label={field("system")} helperText="inspections.systemHint" validate={maxLength(40)} fullWidth />
          <DateInput source="startsOn" label={field("startsOn")} validate={required()} />
          <DateInput source="endsOn" label={field("endsOn")} validate={required()} />
          {isNew ? null : (
            <ArrayInput source="checklist" label={field("checklist")} helperText="inspections.checklistHint">
              <SimpleFormIterator inline disableReordering>
                <SelectInput source="aspect" label={field("aspect")} choices={choicesOf("Aspect")} validate={required()} helperText={false} />
                <TextInput
                  source="text"
                  label={field("lineText")}
                  validate={[required(), maxLength(200)]}
                  helperText={false}
                  sx={{ minWidth: 320 }}
                />
              </SimpleFormIterator>
            </ArrayInput>
          )}
        </SimpleForm>
      </CardContent>
    </Card>
  );
}

/** 新建检查(指导)组: with the standard checklist, which may be changed afterwards. */
export function GroupCreate() {
  const act = useAct();
  const redirect = useRedirect();
  const create = async (values: Values) => {
    const { payload, faults } = await act(CREATE_GROUP, "createInspectionGroup", { input: inputOf(values) }, "app.done");
    if (payload?.inspectionGroup) redirect("show", "inspectionGroups", payload.inspectionGroup.id);
    return faults;
  };
  return <Form title="acts.createInspectionGroup" kept="inspectionGroup" values={{ kind: "TOURING" }} isNew onSubmit={create} />;
}

/** 修改检查(指导)组 */
export function GroupEdit() {
  return (
    <EditBase mutationMode="pessimistic" redirect={false}>
      <EditForm />
    </EditBase>
  );
}

function EditForm() {
  const act = useAct();
  const redirect = useRedirect();
  const row = useRecordContext<Group>();
  if (row === undefined || !("checklist" in row)) return null;
  const { id, version, kind, name, system, startsOn, endsOn, checklist } = row;
  const edit = async (values: Values) => {
    const { payload, faults } = await act(EDIT_GROUP, "editInspectionGroup", { id, version, input: inputOf({ kind, ...values }) }, "app.done");
    if (payload !== null) redirect("show", "inspectionGroups", id);
    return faults;
  };
  const values = { name, system, startsOn, endsOn, checklist: [...checklist] };
  return <Form title="acts.editInspectionGroup" kept={`inspectionGroup ${id}`} values={values} onSubmit={edit} />;
}
