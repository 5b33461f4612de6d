import { Button, Card, CardContent, Stack, Typography } from "@mui/material";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { ActionDialog, type ActionInput } from "../shared/ActionDialog.tsx";
import { instant } from "../shared/dates.ts";
import { ApiError, perform, request, type UserError } from "../shared/graphql.ts";
import { IdentityLine } from "./IdentityLine.tsx";
import { ACCOUNT_SIGNS_IN, REGISTER_IDENTITY, RESET_SECOND_FACTOR, REVOKE_IDENTITY, type SignsIn } from "./security.graphql.ts";

type Asking = { readonly act: "reset" } | { readonly act: "register" } | { readonly act: "revoke"; readonly identityId: string };

const SUBJECT: ActionInput = { name: "subject", label: "security.admin.subject", kind: "code", required: true };

async function send(asking: Asking, { id, version }: SignsIn, values: Record<string, unknown>): Promise<readonly UserError[]> {
  if (asking.act === "reset") return (await perform(RESET_SECOND_FACTOR, "resetSecondFactor", { id, version })).userErrors;
  if (asking.act === "register") {
    const subject = String(values["subject"] ?? "");
    return (await perform(REGISTER_IDENTITY, "registerIdentity", { id, version, subject })).userErrors;
  }
  return (await perform(REVOKE_IDENTITY, "revokeIdentity", { id, version, identityId: asking.identityId })).userErrors;
}

/** How somebody signs in, for an administrator. */
export function SignInCard({ accountId, onDone }: { readonly accountId: string; readonly onDone: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const client = useQueryClient();
  const [asking, setAsking] = useState<Asking | null>(null);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const { data } = useQuery({ queryKey: ["signsIn", accountId], queryFn: () => request(ACCOUNT_SIGNS_IN, { id: accountId }) });
  const account = data?.account ?? null;
  if (account === null) return null;
  const may = (name: string): boolean => account.securityActions.some((action) => action.name === name && action.enabled);
  const begin = (what: Asking): void => {
    setErrors([]);
    setAsking(what);
  };
  const submit = async (values: Record<string, unknown>): Promise<void> => {
    if (asking === null) return;
    try {
      const refused = await send(asking, account, values);
      setErrors(refused);
      await client.invalidateQueries({ queryKey: ["signsIn"] });
      if (refused.length > 0) return;
      setAsking(null);
      notify("app.done", { type: "success" });
      onDone();
    } catch (error) {
      notify(error instanceof ApiError && error.code !== "UNAVAILABLE" ? error.message : translate("app.offline"), { type: "error" });
    }
  };
  return (
    <Card variant="outlined">
      <CardContent>
        <Typography component="h2" variant="subtitle1">
          {translate("security.admin.title")}
        </Typography>
        <Facts account={account} revoke={may("revokeIdentity") ? (identityId) => begin({ act: "revoke", identityId }) : null} />
        <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: "wrap", mt: 1 }}>
          {may("resetSecondFactor") && (
            <Button variant="outlined" color="inherit" onClick={() => begin({ act: "reset" })}>
              {translate("security.admin.reset")}
            </Button>
          )}
          {may("registerIdentity") && data?.signInOptions.provider != null && (
            <Button variant="outlined" color="inherit" onClick={() => begin({ act: "register" })}>
              {translate("security.admin.register")}
            </Button>
          )}
        </Stack>
        {asking !== null && (
          <ActionDialog
            title={translate(`security.admin.${asking.act}`)}
            text={translate(`security.admin.${asking.act}Help`)}
            inputs={asking.act === "register" ? [SUBJECT] : []}
            errors={errors}
            onCancel={() => setAsking(null)}
            onSubmit={(values) => void submit(values)}
          />
        )}
      </CardContent>
    </Card>
  );
}

function Facts({ account, revoke }: { readonly account: SignsIn; readonly revoke: ((identityId: string) => void) | null }) {
  const translate = useTranslate();
  const { secondFactorSince: since, identities } = account;
  return (
    <Stack spacing={1}>
      <Typography variant="body2">
        {translate("security.admin.factor")}：
        {since === null ? translate("security.factor.off") : translate("security.factor.on", { time: instant(since) })}
      </Typography>
      {identities.map((identity) => (
        <IdentityLine
          key={identity.id}
          identity={identity}
          {...(revoke === null ? {} : { act: "security.admin.revoke", onAct: () => revoke(identity.id) })}
        />
      ))}
    </Stack>
  );
}
