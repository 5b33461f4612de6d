import { Alert, Button, Card, CardContent, Chip, Dialog, DialogContent, DialogTitle, Stack, Typography } from "@mui/material";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { Title, useNotify, useTranslate } from "react-admin";
import { Link as RouterLink, useLocation } from "react-router-dom";
import { loadViewer } from "../app/session.ts";
import { instant } from "../shared/dates.ts";
import { perform, request } from "../shared/graphql.ts";
import { IdentityLine } from "./IdentityLine.tsx";
import { RecoveryCodes } from "./RecoveryCodes.tsx";
import { SecurityDialog } from "./SecurityDialog.tsx";
import { Sessions } from "./Sessions.tsx";
import {
  ACCOUNT_SECURITY,
  BEGIN_IDENTITY_LINK,
  type LinkedIdentity,
  type OwnSecurity,
  REMOVE_SECOND_FACTOR,
  RENEW_RECOVERY_CODES,
  UNLINK_IDENTITY,
} from "./security.graphql.ts";

const KEY = ["accountSecurity"];
/** From here on new recovery codes are advised. */
const FEW = 3;

/** 账号安全: how I sign in, and where I am signed in. */
export function SecurityPage() {
  const translate = useTranslate();
  const { data } = useQuery({ queryKey: KEY, queryFn: () => request(ACCOUNT_SECURITY) });
  const told = new URLSearchParams(useLocation().search);
  const fault = told.get("fault");
  return (
    <Stack spacing={1.5} sx={{ p: { xs: 1, sm: 2 }, maxWidth: 720 }}>
      <Title title="security.name" />
      {told.has("linked") && <Alert severity="success">{translate("security.linked")}</Alert>}
      {fault !== null && <Alert severity="error">{translate(`errors.${fault}`, { _: translate("errors.PROVIDER_REFUSED") })}</Alert>}
      {data !== undefined && (
        <>
          <Section title="security.password.title">
            <Typography variant="body2" sx={{ flex: 1 }}>
              {translate("security.password.changed", { time: instant(data.accountSecurity.passwordChangedAt) })}
            </Typography>
            <Button variant="outlined" component={RouterLink} to="/password">
              {translate("security.password.change")}
            </Button>
          </Section>
          <Factor security={data.accountSecurity} />
          <Identities security={data.accountSecurity} provider={data.signInOptions.provider} />
        </>
      )}
      <Typography component="h2" variant="subtitle1">
        {translate("security.sessions")}
      </Typography>
      <Sessions />
    </Stack>
  );
}

function Section({ title, chip, children }: { readonly title: string; readonly chip?: ReactNode; readonly children: ReactNode }) {
  const translate = useTranslate();
  return (
    <Card variant="outlined">
      <CardContent>
        <Typography component="h2" variant="subtitle1">
          {translate(title)} {chip}
        </Typography>
        <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: "wrap", alignItems: "center" }}>
          {children}
        </Stack>
      </CardContent>
    </Card>
  );
}

function Factor({ security }: { readonly security: OwnSecurity }) {
  const translate = useTranslate();
  const notify = useNotify();
  const client = useQueryClient();
  const [asking, setAsking] = useState<"renew" | "remove" | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const { secondFactorSince: since, recoveryCodesLeft: left } = security;
  const close = async (): Promise<void> => {
    setAsking(null);
    await client.invalidateQueries({ queryKey: KEY });
  };
  const renew = async ({ password, code }: { password: string; code: string }) => {
    const { recoveryCodes, userErrors } = await perform(RENEW_RECOVERY_CODES, "renewRecoveryCodes", { password, code });
    if (recoveryCodes !== null) {
      setCodes(recoveryCodes);
      await close();
    }
    return userErrors;
  };
  const remove = async ({ password, code }: { password: string; code: string }) => {
    const { security: now, userErrors } = await perform(REMOVE_SECOND_FACTOR, "removeSecondFactor", { password, code });
    if (now !== null) {
      notify("security.factor.removed", { type: "success" });
      await loadViewer();
      await close();
    }
    return userErrors;
  };
  const required = security.secondFactorRequired ? (
    <Chip size="small" color="info" variant="outlined" label={translate("security.factor.required")} />
  ) : null;
  return (
    <Section title="security.factor.title" chip={required}>
      <Typography variant="body2" sx={{ flex: "1 1 260px" }}>
        {since === null
          ? translate("security.factor.why")
          : `${translate("security.factor.on", { time: instant(since) })} · ${translate("security.factor.left", { count: left })}`}
      </Typography>
      {since === null ? (
        <Button variant="contained" component={RouterLink} to="/enrol">
          {translate("security.factor.enrol")}
        </Button>
      ) : (
        <>
          <Button variant="outlined" onClick={() => setAsking("renew")}>
            {translate("security.factor.renew")}
          </Button>
          <Button variant="outlined" color="warning" onClick={() => setAsking("remove")}>
            {translate("security.factor.remove")}
          </Button>
        </>
      )}
      {since !== null && left <= FEW && <Alert severity="warning">{translate("security.factor.few")}</Alert>}
      {asking !== null && (
        <SecurityDialog
          key={asking}
          words={`security.factor.${asking}`}
          code
          onCancel={() => setAsking(null)}
          onSubmit={asking === "renew" ? renew : remove}
        />
      )}
      <Dialog open={codes !== null} fullWidth maxWidth="xs" aria-labelledby="codes-title">
        <DialogTitle id="codes-title">{translate("security.recovery.title")}</DialogTitle>
        <DialogContent>{codes !== null && <RecoveryCodes codes={codes} onDone={() => setCodes(null)} />}</DialogContent>
      </Dialog>
    </Section>
  );
}

function Identities({ security, provider }: { readonly security: OwnSecurity; readonly provider: string | null }) {
  const translate = useTranslate();
  const notify = useNotify();
  const client = useQueryClient();
  const [linking, setLinking] = useState(false);
  const { identities, secondFactorSince } = security;
  if (provider === null && identities.length === 0) return null;
  const link = async ({ password, code }: { password: string; code: string }) => {
    const { path, userErrors } = await perform(BEGIN_IDENTITY_LINK, "beginIdentityLink", {
      password,
      code: secondFactorSince === null ? null : code,
    });
    if (path !== null) window.location.assign(path);
    return userErrors;
  };
  const unlink = async ({ id }: LinkedIdentity): Promise<void> => {
    const { userErrors } = await perform(UNLINK_IDENTITY, "unlinkIdentity", { id });
    notify(userErrors[0]?.message ?? "security.identities.unlinked", { type: userErrors.length === 0 ? "success" : "error" });
    await client.invalidateQueries({ queryKey: KEY });
  };
  return (
    <Section title="security.identities.title">
      <Stack spacing={1} sx={{ flex: "1 1 260px" }}>
        {identities.length === 0 && <Typography variant="body2">{translate("security.identities.none")}</Typography>}
        {identities.map((identity) => (
          <IdentityLine key={identity.id} identity={identity} act="security.identities.unlink" onAct={() => void unlink(identity)} />
        ))}
      </Stack>
      {provider !== null && (
        <Button variant="outlined" onClick={() => setLinking(true)}>
          {translate("security.identities.link")}
        </Button>
      )}
      {linking && (
        <SecurityDialog words="security.identities.link" code={secondFactorSince !== null} onCancel={() => setLinking(false)} onSubmit={link} />
      )}
    </Section>
  );
}
