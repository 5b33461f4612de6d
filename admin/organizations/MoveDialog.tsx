import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from "@mui/material";
import { AutocompleteInput, Form, maxValue, RadioButtonGroupInput, required, useTranslate } from "react-admin";
import { DateInput } from "../shared/DateInput.tsx";
import { viewer } from "../app/session.ts";
import { useAct } from "../shared/useAct.ts";
import { useDirectory } from "./directory.ts";
import { selfAndBelow } from "./forest.ts";
import { MOVE_ORGANIZATION, type Organization } from "./organization.graphql.ts";

interface MoveDialogProps {
  readonly organization: Organization;
  readonly open: boolean;
  readonly onClose: () => void;
}

interface Move {
  readonly hierarchy: "LINE" | "TERRITORY";
  readonly parentId: string | undefined;
  readonly validFrom: string;
}

/** Detaching is a choice of its own, so that a forgotten answer detaches nobody. */
const NOBODY = "NOBODY";

const HIERARCHIES = ["TERRITORY", "LINE"].map((id) => ({ id, name: `enums.Hierarchy.${id}` }));

/** Puts an organization under another from a day on; the relation before that day stays on record. */
export function MoveDialog({ organization, open, onClose }: MoveDialogProps) {
  const translate = useTranslate();
  const today = viewer()?.today ?? "";
  const act = useAct();
  const move = async ({ hierarchy, parentId, validFrom }: Move) => {
    const variables = { id: organization.id, version: organization.version, hierarchy, parentId, validFrom };
    const { payload, faults } = await act(MOVE_ORGANIZATION, "moveOrganization", variables, "organizations.moved");
    if (payload !== null) onClose();
    return faults;
  };
  const words = (key: string) => translate(`organizations.move.${key}`);
  return (
    <Dialog open={open} onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="move-title">
      <Form defaultValues={{ hierarchy: "TERRITORY", validFrom: today }} onSubmit={(values: Record<string, unknown>) => move(readMove(values))}>
        <DialogTitle id="move-title">{words("title")}</DialogTitle>
        <DialogContent>
          <Typography variant="body2" sx={{ mb: 1 }}>
            {words("help")}
          </Typography>
          <RadioButtonGroupInput source="hierarchy" label={words("hierarchy")} choices={HIERARCHIES} validate={required()} />
          <NewParentInput organization={organization} />
          <DateInput
            source="validFrom"
            label={words("validFrom")}
            validate={[required(), maxValue(today, words("notLater"))]}
            helperText={words("notLater")}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate("app.cancel")}</Button>
          <Button type="submit" variant="contained">
            {words("submit")}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}

function readMove(values: Record<string, unknown>): Move {
  return {
    hierarchy: values["hierarchy"] === "LINE" ? "LINE" : "TERRITORY",
    parentId: values["parentId"] === NOBODY ? undefined : String(values["parentId"]),
    validFrom: String(values["validFrom"]),
  };
}

/** Anybody who works and does not stand below it already. */
function NewParentInput({ organization }: { readonly organization: Organization }) {
  const translate = useTranslate();
  const { data = [], isPending } = useDirectory();
  const inLine = selfAndBelow(data, (row) => row.lineParent?.id, organization.id);
  const inTerritory = selfAndBelow(data, (row) => row.territoryParent?.id, organization.id);
  const choices = data.filter((row) => row.status === "ACTIVE" && !inLine.has(row.id) && !inTerritory.has(row.id));
  return (
    <AutocompleteInput
      source="parentId"
      label={translate("organizations.move.parent")}
      choices={[...choices, { id: NOBODY, name: translate("organizations.move.none") }]}
      optionText="name"
      validate={required()}
      isPending={isPending}
      fullWidth
    />
  );
}
