import { Card, CardContent } from "@mui/material";
import {
  ArrayInput,
  DateInput,
  EditBase,
  maxLength,
  required,
  SimpleFormIterator,
  TextInput,
  Title,
  useRecordContext,
  useRedirect,
  useTranslate,
} from "react-admin";
import type { PolicyDocumentInput } from "../../schema/generated/graphql.ts";
import { picked } from "../shared/merge.ts";
import { type Changed, RecordForm } from "../shared/RecordForm.tsx";
import { type Outcome, useAct } from "../shared/useAct.ts";
import { CREATE, EDIT, type PolicyDocument } from "./clause.graphql.ts";

type Values = Readonly<Record<string, unknown>>;

interface Row {
  readonly id?: string;
  readonly label?: string | null;
  readonly text?: string | null;
}

const field = (name: string): string => `clauses.fields.${name}`;
const ASKED = ["number", "title", "issuedOn", "clauses"];
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
  readonly values?: Values;
  readonly changed?: Changed;
  readonly send: (values: Values, version: number) => Promise<Outcome<unknown>>;
}

function Form({ title, kept, values = {}, changed, send }: FormProps) {
  const translate = useTranslate();
  return (
    <Card variant="outlined" sx={{ mt: 1, maxWidth: 900 }}>
      <Title title={translate(title)} />
      <CardContent>
        <RecordForm name={kept} values={values} send={send} {...(changed === undefined ? {} : { changed })}>
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
        </RecordForm>
      </CardContent>
    </Card>
  );
}

/** 登记政策文件 */
export function DocumentCreate() {
  const act = useAct();
  const redirect = useRedirect();
  const create = async (values: Values) => {
    const outcome = await act(CREATE, "createPolicyDocument", { input: inputOf(values) }, "clauses.saved");
    if (outcome.payload?.policyDocument) redirect("show", "policyDocuments", outcome.payload.policyDocument.id);
    return outcome;
  };
  return <Form title="acts.createPolicyDocument" kept="policyDocument" values={{ clauses: [{}] }} send={create} />;
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
  const act = useAct({ settles: true });
  const redirect = useRedirect();
  const document = useRecordContext<PolicyDocument>();
  if (document === undefined || !("timeline" in document)) return null;
  const { id } = document;
  const edit = async (values: Values, version: number) => {
    const outcome = await act(EDIT, "editPolicyDocument", { id, version, input: inputOf(values) }, "clauses.saved");
    if (outcome.payload !== null) redirect("show", "policyDocuments", id);
    return outcome;
  };
  const say = {
    clauses: (value: unknown) => (Array.isArray(value) ? value : []).map(({ label, text }: Row) => `${label ?? ""} ${text ?? ""}`).join("\n"),
  };
  const changed = { resource: "policyDocuments", record: document, from: (record: object) => picked(record, ASKED), label: field, say };
  return <Form title="acts.editPolicyDocument" kept={`policyDocument ${id}`} changed={changed} send={edit} />;
}
