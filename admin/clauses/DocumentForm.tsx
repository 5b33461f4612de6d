import { Card, CardContent } from "@mui/material";
import {
  ArrayInput,
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
import type { PolicyDocumentInput } from "../../schema/generated/graphql.ts";
import { KeepTyped, useKept } from "../shared/KeepTyped.tsx";
import { useAct } from "../shared/useAct.ts";
import { CREATE, EDIT, type PolicyDocument } from "./clause.graphql.ts";

type Values = Readonly<Record<string, unknown>>;

interface Row {
  readonly id?: string;
  readonly label?: string | null;
  readonly text?: string | null;
}

const field = (name: string): string => `clauses.fields.${name}`;
const words = (value: unknown): string => (typeof value === "string" ? value : "");

function inputOf({ number, title, issuedOn, clauses }: Values): PolicyDocumentInput {
  const rows: readonly Row[] = Array.isArray(clauses) ? clauses : [];
  return {
    number: words(number),
    title: words(title),
    issuedOn: words(issuedOn),
    clauses: rows.map(({ id, label, text }) => ({ ...(id === undefined ? {} : { id }), label: label ?? "", text: text ?? "" })),
  };
}

interface FormProps {
  readonly title: string;
  readonly kept: string;
  readonly values: Values;
  readonly onSubmit: (values: Values) => Promise<Readonly<Record<string, string>>>;
}

function Form({ title, kept: name, values, onSubmit }: FormProps) {
  const translate = useTranslate();
  const kept = useKept(name);
  const save = async (typed: Values) => {
    const faults = await onSubmit(typed);
    if (Object.keys(faults).length === 0) kept.forget();
    return faults;
  };
  return (
    <Card variant="outlined" sx={{ mt: 1, maxWidth: 900 }}>
      <Title title={translate(title)} />
      <CardContent>
        <SimpleForm record={{}} onSubmit={save} toolbar={<SaveButton alwaysEnable />} sx={{ p: 0 }} defaultValues={{ ...values, ...kept.values }}>
          <KeepTyped name={name} />
          <TextInput source="number" label={field("number")} helperText="clauses.numberHint" validate={[required(), maxLength(60)]} fullWidth />
          <TextInput source="title" label={field("title")} validate={[required(), maxLength(120)]} fullWidth />
          <DateInput source="issuedOn" label={field("issuedOn")} validate={required()} />
          <ArrayInput source="clauses" label={field("clauses")} helperText="clauses.outHint">
            <SimpleFormIterator disableClear inline getItemLabel={(index) => `${index + 1}`}>
              <TextInput source="label" label={field("label")} validate={[required(), maxLength(30)]} helperText={false} sx={{ minWidth: 110 }} />
              <TextInput
                source="text"
                label={field("text")}
                multiline
                validate={[required(), maxLength(1_000)]}
                helperText={false}
                sx={{ flexBasis: { sm: 480 } }}
              />
            </SimpleFormIterator>
          </ArrayInput>
        </SimpleForm>
      </CardContent>
    </Card>
  );
}

/** 登记政策文件 */
export function DocumentCreate() {
  const act = useAct();
  const redirect = useRedirect();
  const create = async (values: Values) => {
    const { payload, faults } = await act(CREATE, "createPolicyDocument", { input: inputOf(values) }, "clauses.saved");
    if (payload?.policyDocument) redirect("show", "policyDocuments", payload.policyDocument.id);
    return faults;
  };
  return <Form title="acts.createPolicyDocument" kept="policyDocument" values={{ clauses: [{}] }} onSubmit={create} />;
}

/** 修改政策文件 */
export function DocumentEdit() {
  return (
    <EditBase mutationMode="pessimistic" redirect={false}>
      <EditForm />
    </EditBase>
  );
}

function EditForm() {
  const act = useAct();
  const redirect = useRedirect();
  const document = useRecordContext<PolicyDocument>();
  if (document === undefined || !("timeline" in document)) return null;
  const { id, version, number, title, issuedOn, clauses } = document;
  const edit = async (values: Values) => {
    const { payload, faults } = await act(EDIT, "editPolicyDocument", { id, version, input: inputOf(values) }, "clauses.saved");
    if (payload !== null) redirect("show", "policyDocuments", id);
    return faults;
  };
  return <Form title="acts.editPolicyDocument" kept={`policyDocument ${id}`} values={{ number, title, issuedOn, clauses }} onSubmit={edit} />;
}
