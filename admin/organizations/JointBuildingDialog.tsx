import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from "@mui/material";
import { AutocompleteInput, Form, required, TextInput, useTranslate } from "react-admin";
import { DateInput } from "../shared/DateInput.tsx";
import { viewer } from "../app/session.ts";
import { useAct } from "../shared/useAct.ts";
import { useDirectory } from "./directory.ts";
import { inputOf, type Values } from "./input-of.ts";
import type { JointBuildingInput } from "../../schema/generated/graphql.ts";
import { CREATE_JOINT_BUILDING } from "./mass-group.graphql.ts";

/** A Party organization records with which mass organization it builds. */
export function JointBuildingDialog({ onClose }: { readonly onClose: () => void }) {
  const translate = useTranslate();
  const act = useAct();
  const { data = [], isPending } = useDirectory();
  const choices = data.filter((row) => row.kind === "MASS_ORGANIZATION" && row.status === "ACTIVE");
  const label = (field: string) => translate(`jointBuildings.fields.${field}`);
  const create = async (values: Values) => {
    const variables = { input: inputOf<JointBuildingInput>(values, ["massOrganizationId", "validFrom", "note"]) };
    const { payload, faults } = await act(CREATE_JOINT_BUILDING, "createJointBuilding", variables, "jointBuildings.created");
    if (payload !== null) onClose();
    return faults;
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="pair-title">
      <Form defaultValues={{ validFrom: viewer()?.today }} onSubmit={create}>
        <DialogTitle id="pair-title">{translate("jointBuildings.acts.create")}</DialogTitle>
        <DialogContent>
          <AutocompleteInput
            source="massOrganizationId"
            label={label("mass")}
            choices={choices}
            optionText="name"
            isPending={isPending}
            validate={required()}
            fullWidth
          />
          <DateInput source="validFrom" label={label("validFrom")} validate={required()} />
          <TextInput source="note" label={label("note")} multiline fullWidth />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} color="inherit">
            {translate("app.cancel")}
          </Button>
          <Button type="submit" variant="contained">
            {translate("app.confirm")}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
