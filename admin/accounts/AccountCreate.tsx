import { Box, Card, CardContent, Stack } from "@mui/material";
import { useState } from "react";
import {
  AutocompleteInput,
  CheckboxGroupInput,
  ReferenceInput,
  regex,
  required,
  SaveButton,
  SimpleForm,
  TextInput,
  Title,
  useRedirect,
  useTranslate,
} from "react-admin";
import type { AccountInput } from "../../schema/generated/graphql.ts";
import { viewer } from "../app/session.ts";
import { useAct } from "../shared/useAct.ts";
import { CREATE_ACCOUNT } from "./account.graphql.ts";
import { RoleGuide } from "./RoleGuide.tsx";
import { rolesToGive, scopesOf } from "./role-scope.ts";
import { ShownOnce } from "./ShownOnce.tsx";

interface Made {
  readonly id: string;
  readonly name: string;
  readonly password: string;
}

const USERNAME = /^[a-z0-9][a-z0-9.-]{1,63}$/;
const byWords = (q: string) => ({ q });

/** Makes an account and shows its password, once. */
export function AccountCreate() {
  const translate = useTranslate();
  const act = useAct();
  const redirect = useRedirect();
  const [made, setMade] = useState<Made | null>(null);
  const create = async ({ username, name, tenantId, roles }: Record<string, unknown>) => {
    const given = { username, name, roles: roles ?? [], ...(typeof tenantId === "string" && { tenantId }) };
    const input = given as AccountInput;
    const { payload, faults } = await act(CREATE_ACCOUNT, "createAccount", { input }, "accounts.created");
    if (payload?.account) setMade({ ...payload.account, password: payload.temporaryPassword ?? "" });
    return faults;
  };
  return (
    <Stack spacing={1} sx={{ p: { xs: 1, sm: 1.5 }, maxWidth: 760 }}>
      <Title title="accounts.acts.create" />
      <Card variant="outlined">
        <CardContent>
          <SimpleForm onSubmit={create} toolbar={<FormToolbar />} sx={{ p: 0 }}>
            <AccountInputs />
          </SimpleForm>
        </CardContent>
      </Card>
      <RoleGuide />
      <ShownOnce
        secret={made?.password ?? null}
        title={translate("accounts.temporary.title")}
        warning={translate("accounts.temporary.warning", { name: made?.name ?? "" })}
        hint={translate("accounts.temporary.firstSignIn")}
        onClose={() => redirect("show", "accounts", made?.id)}
      />
    </Stack>
  );
}

function AccountInputs() {
  const translate = useTranslate();
  const own = viewer()?.roles ?? [];
  const roles = rolesToGive(own).filter((role) => scopesOf(role)[0] === "TENANT");
  const label = (field: string) => translate(`accounts.fields.${field}`);
  return (
    <>
      <TextInput source="name" label={label("name")} validate={required()} autoComplete="off" />
      <TextInput
        source="username"
        label={label("username")}
        validate={[required(), regex(USERNAME, "accounts.help.username")]}
        helperText={translate("accounts.help.username")}
        autoComplete="off"
      />
      {own.includes("PLATFORM_ADMIN") && (
        <ReferenceInput source="tenantId" reference="organizations" filter={{ status: "ACTIVE" }} perPage={50}>
          <AutocompleteInput
            label={label("tenant")}
            helperText={translate("accounts.help.tenantId")}
            optionText="name"
            filterToQuery={byWords}
            fullWidth
          />
        </ReferenceInput>
      )}
      <CheckboxGroupInput
        source="roles"
        label={label("roles")}
        helperText={translate("accounts.help.roles")}
        choices={roles.map((id) => ({ id, name: `enums.Role.${id}` }))}
        validate={required()}
      />
    </>
  );
}

/** In the flow of the form: react-admin's own toolbar would hide behind the bottom bar of a phone. */
function FormToolbar() {
  return (
    <Box sx={{ mt: 1 }}>
      <SaveButton alwaysEnable />
    </Box>
  );
}
