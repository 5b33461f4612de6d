import { Button, Card, CardContent, Checkbox, FormControlLabel, FormGroup, Typography } from "@mui/material";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { request } from "../shared/graphql.ts";
import { useAct } from "../shared/useAct.ts";
import { ALL_ROLES } from "./role-scope.ts";
import { type Role, SECOND_FACTOR_ROLES, SET_SECOND_FACTOR_ROLES } from "./security.graphql.ts";

const KEY = ["secondFactorRoles"];

/** Which roles ask for a second factor, on the whole platform. */
export function SecondFactorRoles() {
  const translate = useTranslate();
  const act = useAct();
  const client = useQueryClient();
  const { data } = useQuery({ queryKey: KEY, queryFn: async () => (await request(SECOND_FACTOR_ROLES)).secondFactorRoles });
  const [chosen, setChosen] = useState<readonly Role[] | null>(null);
  if (data === undefined) return null;
  const roles = chosen ?? data;
  const toggle = (role: Role, on: boolean): void => setChosen(on ? [...roles, role] : roles.filter((one) => one !== role));
  const save = async (): Promise<void> => {
    const { payload } = await act(SET_SECOND_FACTOR_ROLES, "setSecondFactorRoles", { roles: [...roles] }, "security.roles.saved");
    if (payload === null) return;
    await client.invalidateQueries({ queryKey: KEY });
    setChosen(null);
  };
  return (
    <Card variant="outlined">
      <CardContent>
        <Typography component="h2" variant="subtitle1">
          {translate("security.roles.title")}
        </Typography>
        <Typography variant="body2">{translate("security.roles.help")}</Typography>
        <FormGroup row aria-label={translate("security.roles.title")} role="group">
          {ALL_ROLES.map((role) => (
            <FormControlLabel
              key={role}
              label={translate(`enums.Role.${role}`)}
              control={<Checkbox size="small" checked={roles.includes(role)} onChange={(_, on) => toggle(role, on)} />}
            />
          ))}
        </FormGroup>
        <Button variant="outlined" disabled={chosen === null} onClick={() => void save()}>
          {translate("security.roles.save")}
        </Button>
      </CardContent>
    </Card>
  );
}
