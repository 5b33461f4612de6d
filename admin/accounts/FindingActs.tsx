import { Button } from "@mui/material";
import { useState } from "react";
import { useRefresh, useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import { ActionBar } from "../shared/ActionBar.tsx";
import { SUSPEND_ACCOUNT } from "./account.graphql.ts";
import { EndGrantDialog } from "./EndGrantDialog.tsx";
import type { Finding } from "./finding.graphql.ts";
import { RevokeTokenDialog } from "./RevokeTokenDialog.tsx";

const offers = (record: { readonly allowedActions: ReadonlyArray<{ name: string; enabled: boolean }> } | null | undefined, act: string): boolean =>
  record?.allowedActions.some(({ name, enabled }) => name === act && enabled) === true;

/** The act that mends a finding: suspend the account, end the grant, revoke the token, or look at the account. */
export function FindingActs({ finding }: { readonly finding: Finding }) {
  const translate = useTranslate();
  const refresh = useRefresh();
  const [asking, setAsking] = useState(false);
  const { account, grant, apiToken } = finding;
  const close = () => setAsking(false);
  const act = grant ? "endGrant" : "revokeApiToken";
  if (grant || apiToken) {
    if (!offers(grant ?? apiToken, act)) return null;
    return (
      <>
        <Button size="small" variant="outlined" color="warning" onClick={() => setAsking(true)}>
          {translate(`acts.${act}`)}
        </Button>
        {asking && grant && <EndGrantDialog grant={grant} onClose={close} />}
        {asking && apiToken && <RevokeTokenDialog token={apiToken} onDone={refresh} onClose={close} />}
      </>
    );
  }
  if (!account || !offers(account, "suspendAccount")) return null;
  if (finding.kind === "MANY_ROLES" || finding.kind === "NO_SECOND_FACTOR") {
    return (
      <Button size="small" variant="outlined" component={RouterLink} to={`/accounts/${account.id}/show`}>
        {translate("findings.look")}
      </Button>
    );
  }
  return (
    <ActionBar record={account} definitions={{ suspendAccount: { document: SUSPEND_ACCOUNT, confirm: translate("accounts.acts.suspendHelp") } }} />
  );
}
