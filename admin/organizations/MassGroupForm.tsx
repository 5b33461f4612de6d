import { EditBase, useRecordContext, useRedirect, useTranslate } from "react-admin";
import { isWhole, picked } from "../shared/merge.ts";
import { RecordForm } from "../shared/RecordForm.tsx";
import { useAct } from "../shared/useAct.ts";
import { useParentGroups } from "./directory.ts";
import { FormCard, FormToolbar } from "./FormCard.tsx";
import { inputOf, type Values } from "./input-of.ts";
import type { MassGroupInput } from "../../schema/generated/graphql.ts";
import { CREATE_MASS_GROUP, EDIT_MASS_GROUP, type MassGroup } from "./mass-group.graphql.ts";
import { MassGroupInputs } from "./MassGroupInputs.tsx";

const ASKED: readonly (keyof MassGroupInput)[] = ["kind", "parentId", "divisionCode", "name", "memberCount", "foundedOn", "officers"];

export function MassGroupCreate() {
  const act = useAct();
  const redirect = useRedirect();
  const create = async (values: Values) => {
    const variables = { input: inputOf<MassGroupInput>(values, ASKED) };
    const outcome = await act(CREATE_MASS_GROUP, "createMassGroup", variables, "massGroups.created");
    if (outcome.payload?.massGroup) redirect("show", "massGroups", outcome.payload.massGroup.id);
    return outcome;
  };
  return (
    <FormCard title="massGroups.acts.create">
      <RecordForm name="massGroup" values={{ officers: [] }} send={create} toolbar={<FormToolbar />}>
        <MassGroupInputs />
      </RecordForm>
    </FormCard>
  );
}

export function MassGroupEdit() {
  return (
    <EditBase mutationMode="pessimistic">
      <EditForm />
    </EditBase>
  );
}

function EditForm() {
  const act = useAct({ settles: true });
  const redirect = useRedirect();
  const translate = useTranslate();
  const group = useRecordContext<MassGroup>();
  const parents = useParentGroups(group?.id);
  if (group === undefined || !isWhole(group, ASKED)) return null;
  const { id } = group;
  const say = {
    kind: (value: unknown) => translate(`enums.MassGroupKind.${String(value)}`),
    parentId: (value: unknown) => parents.find((one) => one.id === value)?.name ?? "",
  };
  const edit = async (values: Values, version: number) => {
    const variables = { id, version, input: inputOf<MassGroupInput>(values, ASKED) };
    const outcome = await act(EDIT_MASS_GROUP, "editMassGroup", variables, "massGroups.saved");
    if (outcome.payload !== null) redirect("show", "massGroups", id);
    return outcome;
  };
  return (
    <FormCard title={group.name}>
      <RecordForm
        name={`massGroup ${id}`}
        changed={{ resource: "massGroups", record: group, from: (row) => picked(row, ASKED), label: (field) => `massGroups.fields.${field}`, say }}
        send={edit}
        toolbar={<FormToolbar />}
      >
        <MassGroupInputs id={id} />
      </RecordForm>
    </FormCard>
  );
}
