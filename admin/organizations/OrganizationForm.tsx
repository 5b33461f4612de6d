import { EditBase, useRecordContext, useRedirect, useTranslate } from "react-admin";
import { isWhole, picked } from "../shared/merge.ts";
import { RecordForm } from "../shared/RecordForm.tsx";
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
    const outcome = await act(CREATE_ORGANIZATION, "createOrganization", { input }, "organizations.created");
    if (outcome.payload?.organization) redirect("show", "organizations", outcome.payload.organization.id);
    return outcome;
  };
  return (
    <FormCard title="organizations.acts.create">
      <RecordForm name="organization" send={create} toolbar={<FormToolbar />}>
        <OrganizationInputs creating />
      </RecordForm>
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
  const act = useAct({ settles: true });
  const redirect = useRedirect();
  const translate = useTranslate();
  const organization = useRecordContext<Organization>();
  if (organization === undefined || !isWhole(organization, EDITED)) return null;
  const { id } = organization;
  const edit = async (values: Values, version: number) => {
    const variables = { id, version, input: inputOf<OrganizationInput>(values, EDITED) };
    const outcome = await act(EDIT_ORGANIZATION, "editOrganization", variables, "organizations.saved");
    if (outcome.payload !== null) redirect("show", "organizations", id);
    return outcome;
  };
  const changed = {
    resource: "organizations",
    record: organization,
    from: (row: object) => picked(row, EDITED),
    label: (field: string) => `organizations.fields.${field}`,
    say: {
      kind: (value: unknown) => translate(`enums.OrganizationKind.${String(value)}`),
      line: (value: unknown) => translate(`enums.Line.${String(value)}`),
    },
  };
  return (
    <FormCard title={organization.name}>
      <RecordForm name={`organization ${id}`} changed={changed} send={edit} toolbar={<FormToolbar />}>
        <OrganizationInputs />
      </RecordForm>
    </FormCard>
  );
}
