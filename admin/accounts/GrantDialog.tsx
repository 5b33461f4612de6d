import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from "@mui/material";
import { AutocompleteInput, DateInput, Form, ReferenceInput, regex, required, SelectInput, TextInput, useTranslate } from "react-admin";
import { useFormContext, useWatch } from "react-hook-form";
import { viewer } from "../app/session.ts";
import { choicesOf } from "../shared/choices.ts";
import { useAct } from "../shared/useAct.ts";
import { type Account, CREATE_GRANT } from "./account.graphql.ts";
import { ROLES, type Role, rolesToGive, scopeIdPattern, scopesOf } from "./role-scope.ts";

const SENT = ["tenantId", "role", "scope", "scopeId", "validFrom", "validTo", "reason"];
const TERRITORY = scopeIdPattern("TERRITORY");
const byWords = (q: string) => ({ q });

interface GrantDialogProps {
  readonly account: Account;
  readonly onClose: () => void;
}

/** Gives a right: which role, how far, from when to when, and why. */
export function GrantDialog({ account, onClose }: GrantDialogProps) {
  const translate = useTranslate();
  const act = useAct();
  const who = viewer();
  const grant = async (values: Record<string, unknown>) => {
    const answered = Object.entries(values).filter(([name, value]) => SENT.includes(name) && value !== null && value !== "");
    const input = { accountId: account.id, ...Object.fromEntries(answered) };
    const { payload, faults } = await act(CREATE_GRANT, "createGrant", { input }, "accounts.granted");
    if (payload !== null) onClose();
    return faults;
  };
  const tenantId = who?.roles.includes("PLATFORM_ADMIN") ? account.tenant.id : who?.tenant.id;
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="grant-title">
      <Form defaultValues={{ tenantId, validFrom: who?.today }} onSubmit={grant}>
        <DialogTitle id="grant-title">
          {translate("accounts.acts.createGrant")} · {account.name}
        </DialogTitle>
        <DialogContent>
          <GrantInputs />
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

function GrantInputs() {
  const translate = useTranslate();
  const { setValue } = useFormContext();
  const role = readRole(useWatch({ name: "role" }));
  const roles = viewer()?.roles ?? [];
  const words = (key: string) => translate(`accounts.grants.${key}`);
  // Another role has other scopes: the usual one is filled in, and what belonged to the old one is forgotten.
  const choose = (chosen: Role | undefined) => {
    setValue("scope", chosen === undefined ? null : scopesOf(chosen)[0]);
    setValue("scopeId", null);
  };
  return (
    <>
      <SelectInput
        source="role"
        label={words("role")}
        choices={rolesToGive(roles).map((id) => ({ id, name: `enums.Role.${id}` }))}
        validate={required()}
        onChange={(event) => choose(readRole("target" in event ? event.target.value : undefined))}
        fullWidth
      />
      {role !== undefined && <ScopeInputs role={role} />}
      {roles.includes("PLATFORM_ADMIN") && (
        <ReferenceInput source="tenantId" reference="organizations" filter={{ status: "ACTIVE" }} perPage={50}>
          <AutocompleteInput label={words("tenant")} optionText="name" filterToQuery={byWords} validate={required()} fullWidth />
        </ReferenceInput>
      )}
      <DateInput source="validFrom" label={words("validFrom")} />
      <DateInput source="validTo" label={words("validTo")} helperText={words("validToHelp")} />
      <TextInput source="reason" label={words("reason")} validate={required()} multiline fullWidth />
    </>
  );
}

function readRole(value: unknown): Role | undefined {
  return ROLES.find((role) => role === value);
}

/** The scopes this role can have, then which line or territory; the role itself in plain words. */
function ScopeInputs({ role }: { readonly role: Role }) {
  const translate = useTranslate();
  const scope: unknown = useWatch({ name: "scope" });
  const scopes = scopesOf(role).map((id) => ({ id, name: `enums.GrantScope.${id}` }));
  const words = (key: string) => translate(`accounts.grants.${key}`);
  return (
    <>
      <SelectInput
        source="scope"
        label={words("scope")}
        choices={scopes}
        validate={required()}
        helperText={translate(`accounts.may.${role}`)}
        fullWidth
      />
      {scope === "LINE" && <SelectInput source="scopeId" label={words("line")} choices={choicesOf("Line")} validate={required()} fullWidth />}
      {scope === "TERRITORY" && TERRITORY !== null && (
        <TextInput
          source="scopeId"
          label={words("territory")}
          helperText={words("territoryHelp")}
          validate={[required(), regex(TERRITORY, "accounts.grants.territoryHelp")]}
        />
      )}
    </>
  );
}
