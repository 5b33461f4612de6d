import { Box, Button, Card, CardContent, Chip, Stack, Typography } from "@mui/material";
import { useState } from "react";
import { ShowBase, Title, useRecordContext, useRefresh, useTranslate } from "react-admin";
import { viewer } from "../app/session.ts";
import { ActionBar } from "../shared/ActionBar.tsx";
import { ActionDialog } from "../shared/ActionDialog.tsx";
import { instant } from "../shared/dates.ts";
import { useAct } from "../shared/useAct.ts";
import { type Account, type Grant, RESET_PASSWORD, RESUME_ACCOUNT, SUSPEND_ACCOUNT } from "./account.graphql.ts";
import { AccountSessions } from "./AccountSessions.tsx";
import { EndGrantDialog } from "./EndGrantDialog.tsx";
import { GrantDialog } from "./GrantDialog.tsx";
import { GrantList } from "./GrantList.tsx";
import { RoleGuide } from "./RoleGuide.tsx";
import { SIGN_OUT_ACCOUNT } from "./finding.graphql.ts";
import { ShownOnce } from "./ShownOnce.tsx";
import { SignInCard } from "./SignInCard.tsx";

export function AccountShow() {
  return (
    <ShowBase>
      <AccountPage />
    </ShowBase>
  );
}

function AccountPage() {
  const translate = useTranslate();
  const refresh = useRefresh();
  const account = useRecordContext<Account>();
  if (account === undefined) return null;
  return (
    <Stack spacing={1.5} sx={{ p: { xs: 1, sm: 1.5 } }}>
      <Title title={account.name} />
      <AccountActs account={account} />
      <Card variant="outlined">
        <CardContent>
          <Typography component="h2" variant="subtitle1">
            {account.name}{" "}
            <Chip
              size="small"
              variant="outlined"
              color={account.status === "ACTIVE" ? "success" : "warning"}
              label={translate(`enums.AccountStatus.${account.status}`)}
            />
          </Typography>
          <Typography variant="body2" color="text.secondary">
            {translate("accounts.fields.username")}：{account.username} · {account.tenant.name} · {translate("accounts.fields.lastSignInAt")}：
            {account.lastSignInAt === null ? translate("accounts.never") : instant(account.lastSignInAt)}
          </Typography>
        </CardContent>
      </Card>
      <SignInCard accountId={account.id} onDone={refresh} />
      <Grants account={account} />
      <AccountSessions account={account} />
      <RoleGuide />
    </Stack>
  );
}

function AccountActs({ account }: { readonly account: Account }) {
  const translate = useTranslate();
  const definitions = {
    suspendAccount: { document: SUSPEND_ACCOUNT, confirm: translate("accounts.acts.suspendHelp") },
    resumeAccount: { document: RESUME_ACCOUNT },
    signOutAccount: { document: SIGN_OUT_ACCOUNT, confirm: translate("accounts.acts.signOutHelp") },
  };
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
      <ActionBar record={account} definitions={definitions} />
      <ResetPassword account={account} />
    </Box>
  );
}

function ResetPassword({ account }: { readonly account: Account }) {
  const translate = useTranslate();
  const act = useAct();
  const [asking, setAsking] = useState(false);
  const [password, setPassword] = useState<string | null>(null);
  const { id, version, name } = account;
  const reset = async () => {
    setAsking(false);
    const { payload } = await act(RESET_PASSWORD, "resetPassword", { id, version }, "app.done");
    setPassword(payload?.temporaryPassword ?? null);
  };
  const may = account.allowedActions.some((action) => action.name === "resetPassword" && action.enabled);
  return (
    <>
      {may && (
        <Button variant="outlined" color="inherit" onClick={() => setAsking(true)}>
          {translate("accounts.acts.resetPassword")}
        </Button>
      )}
      {asking && (
        <ActionDialog
          title={translate("accounts.acts.resetPassword")}
          text={translate("accounts.acts.resetHelp")}
          inputs={[]}
          errors={[]}
          onCancel={() => setAsking(false)}
          onSubmit={() => void reset()}
        />
      )}
      <ShownOnce
        secret={password}
        title={translate("accounts.temporary.title")}
        warning={translate("accounts.temporary.warning", { name })}
        hint={translate("accounts.temporary.firstSignIn")}
        onClose={() => setPassword(null)}
      />
    </>
  );
}

function Grants({ account }: { readonly account: Account }) {
  const translate = useTranslate();
  const [adding, setAdding] = useState(false);
  const [ending, setEnding] = useState<Grant | null>(null);
  return (
    <Card variant="outlined">
      <CardContent>
        <Stack direction="row" sx={{ justifyContent: "space-between", mb: 1 }}>
          <Typography component="h2" variant="subtitle1">
            {translate("accounts.grants.title")}
          </Typography>
          <Button variant="contained" onClick={() => setAdding(true)}>
            {translate("accounts.acts.createGrant")}
          </Button>
        </Stack>
        <GrantList grants={account.grants} today={viewer()?.today ?? ""} onEnd={setEnding} />
        {adding && <GrantDialog account={account} onClose={() => setAdding(false)} />}
        {ending !== null && <EndGrantDialog grant={ending} onClose={() => setEnding(null)} />}
      </CardContent>
    </Card>
  );
}
