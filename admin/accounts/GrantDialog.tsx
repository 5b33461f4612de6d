import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from "@mui/material";
import { AutocompleteInput, Form, FormDataConsumer, ReferenceInput, regex, required, SelectInput, TextInput, useTranslate } from "react-admin";
import { DateInput } from "../shared/DateInput.tsx";
import type { GrantInput } from "../../schema/generated/graphql.ts";
import { viewer } from "../app/session.ts";
import { choicesOf } from "../shared/choices.ts";
import { useAct } from "../shared/useAct.ts";
import { type Account, CREATE_GRANT } from "./account.graphql.ts";
import { type GrantAnswers, ROLES, type Role, rolesToGive, scopeChosen, scopeIdPattern, scopesOf } from "./role-scope.ts";

const SENT = ["tenantId", "role", "validFrom", "validTo", "reason"];
const TERRITORY = scopeIdPattern("TERRITORY");
interface GrantForm extends GrantAnswers {
  readonly role?: unknown;
}

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
  const grant = async (values: GrantForm) => {
    const role = readRole(values.role);
    if (role === undefined) return undefined;
    const answered = Object.entries(values).filter(([name, value]) => SENT.includes(name) && value !== null && value !== "");
    const input = { accountId: account.id, ...Object.fromEntries(answered), ...scopeChosen(role, values) } as GrantInput;
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
  const roles = viewer()?.roles ?? [];
  const words = (key: string) => translate(`accounts.grants.${key}`);
  return (
    <>
      <SelectInput
        source="role"
        label={words("role")}
        choices={rolesToGive(roles).map((id) => ({ id, name: `enums.Role.${id}` }))}
        validate={required()}
        fullWidth
      />
      <FormDataConsumer<GrantForm>>{({ formData }) => <ScopeInputs answers={formData} />}</FormDataConsumer>
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
function ScopeInputs({ answers }: { readonly answers: GrantForm }) {
  const translate = useTranslate();
  const role = readRole(answers.role);
  if (role === undefined) return null;
  const { scope } = scopeChosen(role, answers);
  const scopes = scopesOf(role).map((id) => ({ id, name: `enums.GrantScope.${id}` }));
  const words = (key: string) => translate(`accounts.grants.${key}`);
  return (
    <>
      <SelectInput
        key={role}
        source={`scopes.${role}`}
        label={words("scope")}
        choices={scopes}
        defaultValue={scopes[0]?.id}
        validate={required()}
        helperText={translate(`accounts.may.${role}`)}
        fullWidth
      />
      {scope === "LINE" && <SelectInput source="line" label={words("line")} choices={choicesOf("Line")} validate={required()} fullWidth />}
      {scope === "GROUP" && (
        <ReferenceInput source="group" reference="massGroups" filter={{ status: "ACTIVE" }} perPage={50}>
          <AutocompleteInput label={words("massGroup")} optionText="name" filterToQuery={byWords} validate={required()} fullWidth />
        </ReferenceInput>
      )}
      {scope === "TERRITORY" && TERRITORY !== null && (
        <TextInput
          source="territory"
          label={words("territory")}
          helperText={words("territoryHelp")}
          validate={[required(), regex(TERRITORY, "accounts.grants.territoryHelp")]}
        />
      )}
    </>
  );
}
