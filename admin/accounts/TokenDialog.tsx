import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from "@mui/material";
import dayjs from "dayjs";
import { useState } from "react";
import { CheckboxGroupInput, Form, maxLength, RadioButtonGroupInput, required, TextInput, useTranslate } from "react-admin";
import { DateInput } from "../shared/DateInput.tsx";
import type { ApiTokenInput } from "../../schema/generated/graphql.ts";
import { viewer } from "../app/session.ts";
import { choicesOf } from "../shared/choices.ts";
import { useAct } from "../shared/useAct.ts";
import { CREATE_API_TOKEN } from "./api-token.graphql.ts";
import { ShownOnce } from "./ShownOnce.tsx";

const USUAL_DAYS = 90;
const MAX_DAYS = 365;

/** The day so many days after today, for the form's first suggestion and its bound. */
const dayAfter = (days: number): string => dayjs(viewer()?.today).add(days, "day").format("YYYY-MM-DD");

interface TokenDialogProps {
  readonly onMade: () => void;
  readonly onClose: () => void;
}

/** Makes a token and shows it, once. */
export function TokenDialog({ onMade, onClose }: TokenDialogProps) {
  const translate = useTranslate();
  const act = useAct();
  const [secret, setSecret] = useState<string | null>(null);
  const make = async (values: Record<string, unknown>) => {
    const { name, access, roles, expiresOn } = values;
    const input = { name, access, roles: roles ?? [], expiresOn } as ApiTokenInput;
    const { payload, faults } = await act(CREATE_API_TOKEN, "createApiToken", { input }, "apiTokens.made");
    if (payload !== null) {
      setSecret(payload.secret ?? null);
      onMade();
    }
    return faults;
  };
  if (secret !== null) {
    return (
      <ShownOnce
        secret={secret}
        title={translate("apiTokens.secret")}
        warning={translate("apiTokens.once")}
        hint={translate("apiTokens.header")}
        onClose={onClose}
      />
    );
  }
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="token-title">
      <Form defaultValues={{ access: "READ", expiresOn: dayAfter(USUAL_DAYS) }} onSubmit={make}>
        <DialogTitle id="token-title">
          {translate("apiTokens.create")} · {viewer()?.tenant.shortName}
        </DialogTitle>
        <DialogContent>
          <TokenInputs />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} color="inherit">
            {translate("app.cancel")}
          </Button>
          <Button type="submit" variant="contained">
            {translate("apiTokens.make")}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}

function TokenInputs() {
  const translate = useTranslate();
  const roles = (viewer()?.roles ?? []).filter((role) => role !== "API_CLIENT");
  const label = (field: string) => translate(`apiTokens.fields.${field}`);
  return (
    <>
      <TextInput
        source="name"
        label={label("name")}
        helperText={translate("apiTokens.help.name")}
        validate={[required(), maxLength(60)]}
        autoComplete="off"
        autoFocus
        fullWidth
      />
      <RadioButtonGroupInput source="access" label={label("access")} choices={choicesOf("TokenAccess")} validate={required()} />
      <CheckboxGroupInput
        source="roles"
        label={label("roles")}
        helperText={translate("apiTokens.help.roles")}
        choices={roles.map((id) => ({ id, name: `enums.Role.${id}` }))}
        validate={required()}
      />
      <DateInput
        source="expiresOn"
        label={label("expiresOn")}
        helperText={translate("apiTokens.help.expiresOn", { day: dayAfter(MAX_DAYS) })}
        validate={required()}
      />
    </>
  );
}
