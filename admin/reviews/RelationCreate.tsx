import { Card, CardContent } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import {
  AutocompleteInput,
  DateInput,
  FormDataConsumer,
  maxLength,
  required,
  SaveButton,
  SelectInput,
  SimpleForm,
  TextInput,
  Title,
  useRedirect,
  useTranslate,
} from "react-admin";
import type { ReviewRelationInput } from "../../schema/generated/graphql.ts";
import { viewer } from "../app/session.ts";
import { choicesOf } from "../shared/choices.ts";
import { request } from "../shared/graphql.ts";
import { KeepTyped, useKept } from "../shared/KeepTyped.tsx";
import { useAct } from "../shared/useAct.ts";
import { CREATE_RELATION, GROUPS, MEMBERS, SUBJECTS } from "./review.graphql.ts";

type Values = Readonly<Record<string, unknown>>;

const field = (name: string): string => `reviews.fields.${name}`;
const NAME = "review relation";
/** Which of the subjects each kind asks for. */
const SUBJECT: Readonly<Record<string, "tenantId" | "groupId" | "subjectName">> = {
  CONTACT_POINT: "tenantId",
  SUBORDINATE: "tenantId",
  MASS_GROUP: "groupId",
  SECTION: "subjectName",
  MEMBER: "subjectName",
};

/** What was answered for this kind; what was typed for another one stays in the form. */
function inputOf(values: Values): ReviewRelationInput {
  const asked = ["kind", "leaderName", "leaderPost", "leaderId", "validFrom", "validTo", SUBJECT[String(values["kind"])] ?? ""];
  const given = asked.map((key) => [key, values[key]] as const).filter(([, value]) => value !== "" && value !== null && value !== undefined);
  return Object.fromEntries(given) as unknown as ReviewRelationInput;
}

function SubjectInputs() {
  const own = viewer()?.tenant.id;
  const subjects = useQuery({ queryKey: ["reviewSubjects", own], queryFn: () => request(SUBJECTS) });
  const isOfficer = viewer()?.roles.some((role) => role === "TENANT_OPERATOR" || role === "TENANT_APPROVER" || role === "TENANT_ADMIN") === true;
  const groups = useQuery({ queryKey: ["ownGroups", own], queryFn: () => request(GROUPS), enabled: isOfficer });
  return (
    <FormDataConsumer<Values>>
      {({ formData }) => {
        const asked = SUBJECT[String(formData["kind"])];
        if (asked === "subjectName") {
          return <TextInput source="subjectName" label={field("subject")} validate={[required(), maxLength(60)]} fullWidth />;
        }
        const choices = asked === "groupId" ? groups.data?.massGroups.items : subjects.data?.reviewSubjects;
        if (asked === undefined) return null;
        return (
          <AutocompleteInput key={asked} source={asked} label={field("subject")} choices={[...(choices ?? [])]} validate={required()} fullWidth />
        );
      }}
    </FormDataConsumer>
  );
}

/** 新建点评关系: who reviews whom, from when. */
export function RelationCreate() {
  const translate = useTranslate();
  const act = useAct();
  const redirect = useRedirect();
  const kept = useKept(NAME);
  const members = useQuery({ queryKey: ["members", viewer()?.tenant.id], queryFn: () => request(MEMBERS), retry: false });
  const save = async (values: Values) => {
    const { payload, faults } = await act(CREATE_RELATION, "createReviewRelation", { input: inputOf(values) }, "reviews.related");
    if (payload?.reviewRelation) {
      kept.forget();
      redirect("list", "reviewRelations");
    }
    return faults;
  };
  return (
    <Card variant="outlined" sx={{ mt: 1, maxWidth: 900 }}>
      <Title title={translate("acts.createReviewRelation")} />
      <CardContent>
        <SimpleForm
          onSubmit={save}
          toolbar={<SaveButton alwaysEnable label="acts.createReviewRelation" />}
          sx={{ p: 0 }}
          defaultValues={{ kind: "SUBORDINATE", validFrom: viewer()?.today, ...kept.values }}
        >
          <KeepTyped name={NAME} />
          <TextInput source="leaderName" label={field("leader")} validate={[required(), maxLength(40)]} fullWidth />
          <TextInput source="leaderPost" label={field("leaderPost")} validate={maxLength(60)} fullWidth />
          <SelectInput
            source="leaderId"
            label={field("leaderId")}
            helperText="reviews.leaderIdHint"
            choices={[...(members.data?.tenantMembers ?? [])]}
            translateChoice={false}
            fullWidth
          />
          <SelectInput source="kind" label={field("kind")} choices={choicesOf("ReviewKind")} validate={required()} />
          <SubjectInputs />
          <DateInput source="validFrom" label={field("validFrom")} helperText="reviews.validFromHint" validate={required()} />
          <DateInput source="validTo" label={field("validTo")} />
        </SimpleForm>
      </CardContent>
    </Card>
  );
}
