import { FormControlLabel, Switch, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { useAct } from "../shared/useAct.ts";
import { type Organization, SET_SECOND_PERSON_APPROVAL } from "./organization.graphql.ts";

/** Whether somebody other than the issuer must admit a task before it goes out. */
export function SecondPersonApproval({ organization }: { readonly organization: Organization }) {
  const translate = useTranslate();
  const act = useAct();
  const { id, version, secondPersonApproval: on, allowedActions = [] } = organization;
  const words = translate(on ? "organizations.approval.on" : "organizations.approval.off");
  // Setting it is part of editing: the server guards both alike.
  if (!allowedActions.some((action) => action.name === "editOrganization" && action.enabled)) return <Typography variant="body2">{words}</Typography>;
  const change = (enabled: boolean) => act(SET_SECOND_PERSON_APPROVAL, "setSecondPersonApproval", { id, version, enabled }, "organizations.saved");
  return <FormControlLabel control={<Switch checked={on} onChange={(_, enabled) => void change(enabled)} />} label={words} />;
}
