import { Alert, Card, CardContent } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import {
  EditBase,
  FormDataConsumer,
  maxLength,
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
import { useParams, useSearchParams } from "react-router-dom";
import type { CommitmentContentInput, CommitmentInput, CommitmentKind } from "../../schema/generated/graphql.ts";
import { viewer } from "../app/session.ts";
import { choicesOf } from "../shared/choices.ts";
import { DateInput } from "../shared/DateInput.tsx";
import { FieldRow } from "../shared/FieldRow.tsx";
import { request } from "../shared/graphql.ts";
import { KeepTyped, useKept } from "../shared/KeepTyped.tsx";
import { useAct } from "../shared/useAct.ts";
import { CAUSES, type Commitment, DRAFT, EDIT, GROUPS, REVISE } from "./commitment.graphql.ts";

type Values = Readonly<Record<string, unknown>>;

const field = (name: string): string => `commitments.fields.${name}`;
const typed = (values: Values, name: string): string => String(values[name] ?? "");
const contentOf = (values: Values): CommitmentContentInput => ({
  title: typed(values, "title"),
  body: typed(values, "body"),
  link: typed(values, "link"),
  dueOn: typed(values, "dueOn"),
});

/** What is promised, what it follows from, until when. */
function ContentInputs({ kind }: { kind: CommitmentKind }) {
  return (
    <>
      <FieldRow columns="3fr 1fr">
        <TextInput source="title" label={field("title")} validate={[required(), maxLength(60)]} />
        <DateInput source="dueOn" label={field("dueOn")} validate={required()} />
      </FieldRow>
      <TextInput source="link" label={field(`link.${kind}`)} validate={[required(), maxLength(200)]} fullWidth />
      <TextInput
        source="body"
        label={field("body")}
        helperText="commitments.bodyHint"
        multiline
        minRows={5}
        validate={[required(), maxLength(4_000)]}
        fullWidth
      />
    </>
  );
}

/** Whose commitment it is. */
function SubjectInputs() {
  const tenantId = viewer()?.tenant.id;
  const groups = useQuery({ queryKey: ["committingGroups", tenantId], queryFn: () => request(GROUPS) });
  return (
    <FormDataConsumer<Values>>
      {({ formData }) => (
        <FieldRow columns="1fr 1fr 2fr">
          <SelectInput
            source="kind"
            label={field("kind")}
            helperText="commitments.kindHint"
            choices={choicesOf("CommitmentKind")}
            validate={required()}
          />
          <SelectInput source="subjectKind" label={field("subjectKind")} choices={choicesOf("CommitmentSubject")} validate={required()} />
          {formData["subjectKind"] === "MASS_GROUP" ? (
            <SelectInput
              source="groupId"
              label={field("group")}
              choices={[...(groups.data?.massGroups.items ?? [])]}
              translateChoice={false}
              validate={required()}
            />
          ) : null}
          {formData["subjectKind"] === "MEMBER" ? (
            <TextInput source="memberName" label={field("memberName")} helperText="commitments.memberHint" validate={[required(), maxLength(40)]} />
          ) : null}
        </FieldRow>
      )}
    </FormDataConsumer>
  );
}

function inputOf(values: Values): CommitmentInput {
  const subjectKind = values["subjectKind"] as CommitmentInput["subjectKind"];
  return {
    kind: values["kind"] as CommitmentKind,
    subjectKind,
    ...contentOf(values),
    ...(subjectKind === "MASS_GROUP" ? { groupId: typed(values, "groupId") } : {}),
    ...(subjectKind === "MEMBER" ? { memberName: typed(values, "memberName") } : {}),
  };
}

/** 起草承诺. */
export function CommitmentCreate() {
  const translate = useTranslate();
  const act = useAct();
  const redirect = useRedirect();
  const kept = useKept("commitment");
  const save = async (values: Values) => {
    const { payload, faults } = await act(DRAFT, "draftCommitment", { input: inputOf(values) }, "commitments.saved");
    if (payload?.commitment) {
      kept.forget();
      redirect("show", "commitments", payload.commitment.id);
    }
    return faults;
  };
  return (
    <Card variant="outlined" sx={{ mt: 1, maxWidth: 900 }}>
      <Title title={translate("acts.draftCommitment")} />
      <CardContent>
        <SimpleForm
          onSubmit={save}
          toolbar={<SaveButton alwaysEnable />}
          sx={{ p: 0 }}
          defaultValues={{ kind: "ANNUAL", subjectKind: "ORGANIZATION", ...kept.values }}
        >
          <KeepTyped name="commitment" />
          <SubjectInputs />
          <FormDataConsumer<Values>>{({ formData }) => <ContentInputs kind={(formData["kind"] ?? "ANNUAL") as CommitmentKind} />}</FormDataConsumer>
        </SimpleForm>
      </CardContent>
    </Card>
  );
}

/** Problems on the ledger that a revision may answer, and the one it was begun for. */
function useCauses(name: ContentProps["act"]): { choices: Array<{ id: string; name: string }>; initial: Values } | null {
  const translate = useTranslate();
  const [parameters] = useSearchParams();
  const begunFor = parameters.get("rectification");
  const { data, isPending } = useQuery({
    queryKey: ["revisionCauses", viewer()?.tenant.id],
    queryFn: () => request(CAUSES),
    enabled: name === "revise",
  });
  if (name === "edit") return { choices: [], initial: {} };
  if (isPending) return null;
  const rows = (data?.rectifications.items ?? []).filter(({ state }) => state !== "VOIDED");
  const from = rows.find(({ id }) => id === begunFor);
  const cause = from === undefined ? undefined : translate("commitments.causeFrom", { source: from.sourceTitle, item: from.item });
  return {
    choices: rows.map(({ id, item, openedOn }) => ({ id, name: `${openedOn} ${item}` })),
    initial: from === undefined ? {} : { rectificationId: from.id, cause },
  };
}

/** Why it is revised, and for which problem. */
function CauseInputs({ choices }: { choices: ReadonlyArray<{ id: string; name: string }> }) {
  return (
    <>
      {choices.length === 0 ? null : (
        <SelectInput source="rectificationId" label={field("rectification")} choices={[...choices]} translateChoice={false} fullWidth />
      )}
      <TextInput source="cause" label={field("cause")} validate={[required(), maxLength(500)]} fullWidth />
    </>
  );
}

interface ContentProps {
  readonly act: "edit" | "revise";
}

/** Only once the record is there: what was kept is found by its id. */
function ContentForm({ act: name }: ContentProps) {
  const row = useRecordContext<Commitment>();
  const causes = useCauses(name);
  return row === undefined || !("versions" in row) || causes === null ? null : <Content row={row} name={name} {...causes} />;
}

/** What is sent with a revision beside its content. */
function revisionOf(values: Values): { cause: string; rectificationId?: string } {
  const rectificationId = typed(values, "rectificationId");
  return { cause: typed(values, "cause"), ...(rectificationId === "" ? {} : { rectificationId }) };
}

interface ContentFormProps {
  readonly row: Commitment;
  readonly name: ContentProps["act"];
  readonly choices: ReadonlyArray<{ id: string; name: string }>;
  readonly initial: Values;
}

function Content({ row, name, choices, initial }: ContentFormProps) {
  const translate = useTranslate();
  const act = useAct();
  const redirect = useRedirect();
  const { id, version, kind, draft, versions } = row;
  const kept = useKept(`commitment ${name} ${id}`);
  const before = name === "edit" ? draft : versions[0];
  const save = async (values: Values) => {
    const input = contentOf(values);
    const { payload, faults } =
      name === "edit"
        ? await act(EDIT, "editCommitment", { id, version, input }, "commitments.saved")
        : await act(REVISE, "reviseCommitment", { id, version, input: { ...input, ...revisionOf(values) } }, "commitments.saved");
    if (payload === null) return faults;
    kept.forget();
    redirect("show", "commitments", id);
    return {};
  };
  return (
    <Card variant="outlined" sx={{ mt: 1, maxWidth: 900 }}>
      <Title title={translate(`acts.${name}Commitment`)} />
      <CardContent>
        {name === "revise" ? (
          <Alert severity="info" sx={{ mb: 1 }}>
            {translate("commitments.sections.next", { number: row.number })}
          </Alert>
        ) : null}
        <SimpleForm
          record={{}}
          onSubmit={save}
          toolbar={<SaveButton alwaysEnable />}
          sx={{ p: 0 }}
          defaultValues={{ title: before?.title, body: before?.body, link: before?.link, dueOn: before?.dueOn, ...initial, ...kept.values }}
        >
          <KeepTyped name={`commitment ${name} ${id}`} />
          {name === "revise" ? <CauseInputs choices={choices} /> : null}
          <ContentInputs kind={kind} />
        </SimpleForm>
      </CardContent>
    </Card>
  );
}

/** 修改、修订承诺. */
export function ContentPage({ act }: ContentProps) {
  const { id } = useParams();
  return (
    <EditBase resource="commitments" id={id} mutationMode="pessimistic" redirect={false}>
      <ContentForm act={act} />
    </EditBase>
  );
}
