import { EditBase, SimpleForm, useRecordContext, useRedirect } from "react-admin";
import { useAct } from "../shared/useAct.ts";
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
    const { payload, faults } = await act(CREATE_MASS_GROUP, "createMassGroup", variables, "massGroups.created");
    if (payload?.massGroup) redirect("show", "massGroups", payload.massGroup.id);
    return faults;
  };
  return (
    <FormCard title="massGroups.acts.create">
      <SimpleForm onSubmit={create} toolbar={<FormToolbar />} sx={{ p: 0 }} defaultValues={{ officers: [] }}>
        <MassGroupInputs />
      </SimpleForm>
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
  const act = useAct();
  const redirect = useRedirect();
  const group = useRecordContext<MassGroup>();
  if (group === undefined) return null;
  const { id, version } = group;
  const edit = async (values: Values) => {
    const variables = { id, version, input: inputOf<MassGroupInput>(values, ASKED) };
    const { payload, faults } = await act(EDIT_MASS_GROUP, "editMassGroup", variables, "massGroups.saved");
    if (payload !== null) redirect("show", "massGroups", id);
    return faults;
  };
  return (
    <FormCard title={group.name}>
      <SimpleForm onSubmit={edit} toolbar={<FormToolbar />} sx={{ p: 0 }}>
        <MassGroupInputs id={id} />
      </SimpleForm>
    </FormCard>
  );
}
