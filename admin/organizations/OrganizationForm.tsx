import { EditBase, SimpleForm, useRecordContext, useRedirect } from "react-admin";
import { useAct } from "../shared/useAct.ts";
import { FormCard, FormToolbar } from "./FormCard.tsx";
import { inputOf, type Values } from "./input-of.ts";
import type { OrganizationInput } from "../../schema/generated/graphql.ts";
import { CREATE_ORGANIZATION, EDIT_ORGANIZATION, type Organization } from "./organization.graphql.ts";
import { OrganizationInputs } from "./OrganizationInputs.tsx";

const EDITED = ["name", "shortName", "kind", "line", "divisionCode", "principal"] as const;
const CREATED = [...EDITED, "lineParentId", "territoryParentId"] as const;

export function OrganizationCreate() {
  const act = useAct();
  const redirect = useRedirect();
  const create = async (values: Values) => {
    const input = inputOf<OrganizationInput>(values, CREATED);
    const { payload, faults } = await act(CREATE_ORGANIZATION, "createOrganization", { input }, "organizations.created");
    if (payload?.organization) redirect("show", "organizations", payload.organization.id);
    return faults;
  };
  return (
    <FormCard title="organizations.acts.create">
      <SimpleForm onSubmit={create} toolbar={<FormToolbar />} sx={{ p: 0 }}>
        <OrganizationInputs creating />
      </SimpleForm>
    </FormCard>
  );
}

export function OrganizationEdit() {
  return (
    <EditBase mutationMode="pessimistic">
      <EditForm />
    </EditBase>
  );
}

function EditForm() {
  const act = useAct();
  const redirect = useRedirect();
  const organization = useRecordContext<Organization>();
  if (organization === undefined) return null;
  const { id, version } = organization;
  const edit = async (values: Values) => {
    const variables = { id, version, input: inputOf<OrganizationInput>(values, EDITED) };
    const { payload, faults } = await act(EDIT_ORGANIZATION, "editOrganization", variables, "organizations.saved");
    if (payload !== null) redirect("show", "organizations", id);
    return faults;
  };
  return (
    <FormCard title={organization.name}>
      <SimpleForm onSubmit={edit} toolbar={<FormToolbar />} sx={{ p: 0 }}>
        <OrganizationInputs />
      </SimpleForm>
    </FormCard>
  );
}
