import { Alert, Box, Button, Card, CardContent, Divider, TextField, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, type ReactNode, useState } from "react";
import { useLogin, useTranslate } from "react-admin";
import { useLocation } from "react-router-dom";
import { request } from "../shared/graphql.ts";
import { SIGN_IN_OPTIONS } from "./app.graphql.ts";
import { CodeNeeded } from "./authProvider.ts";
import { SecondStep } from "./SecondStep.tsx";

interface Step {
  /** From the first step; null while that one is still to be done. */
  readonly token: string | null;
  readonly error: string;
  readonly busy: boolean;
}

/** What came back with the address: from single sign-on, a fault or the question for a code. */
function useArrival(): Step {
  const translate = useTranslate();
  const told = new URLSearchParams(useLocation().search);
  const fault = told.get("fault");
  return {
    token: told.get("challenge"),
    error: fault === null ? "" : translate(`errors.${fault}`, { _: translate("errors.PROVIDER_REFUSED"), minutes: 15 }),
    busy: false,
  };
}

/** Sign-in: two fields and what went wrong, in words; then a code, where the account asks for one. */
export function LoginPage() {
  const translate = useTranslate();
  const login = useLogin();
  const [step, setStep] = useState<Step>(useArrival());
  const { token, error, busy } = step;
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string): string => String(form.get(name) ?? "");
    setStep({ ...step, error: "", busy: true });
    const given = token === null ? { username: text("username"), password: text("password") } : { token, code: text("code") };
    login(given, "/").catch((refused: unknown) => {
      if (refused instanceof CodeNeeded) return setStep({ token: refused.token, error: "", busy: false });
      const words = refused instanceof Error && refused.message !== "network" ? refused.message : translate("app.offline");
      return setStep({ ...step, error: words, busy: false });
    });
  };
  return (
    <Frame>
      <Box component="form" key={token} onSubmit={submit} sx={{ display: "grid", gap: 2 }}>
        {token === null ? <FirstStep /> : <SecondStep />}
        {error === "" ? null : <Alert severity="error">{error}</Alert>}
        <Button type="submit" variant="contained" size="large" disabled={busy}>
          {translate(token === null ? "app.signIn" : "security.step.submit")}
        </Button>
        {token !== null && <Button onClick={() => setStep({ token: null, error: "", busy: false })}>{translate("security.step.back")}</Button>}
      </Box>
      {token === null && <SingleSignOn />}
    </Frame>
  );
}

function FirstStep() {
  const translate = useTranslate();
  return (
    <>
      <TextField name="username" label={translate("ra.auth.username")} autoComplete="username" autoFocus required size="small" />
      <TextField name="password" type="password" label={translate("ra.auth.password")} autoComplete="current-password" required size="small" />
    </>
  );
}

/** A link, not a script: the browser leaves for the provider and comes back. */
function SingleSignOn() {
  const translate = useTranslate();
  const { data } = useQuery({ queryKey: ["signInOptions"], queryFn: () => request(SIGN_IN_OPTIONS), staleTime: Infinity });
  const provider = data?.signInOptions.provider ?? null;
  if (provider === null) return null;
  return (
    <>
      <Divider sx={{ my: 2 }}>{translate("app.or")}</Divider>
      <Button href="/oidc/start" variant="outlined" size="large" fullWidth>
        {provider}
      </Button>
    </>
  );
}

function Frame({ children }: { readonly children: ReactNode }) {
  const translate = useTranslate();
  return (
    <Box
      component="main"
      sx={{
        minHeight: "100vh",
        display: "grid",
        placeItems: "center",
        bgcolor: "background.default",
        borderTop: "6px solid",
        borderColor: "primary.main",
        p: 2,
      }}
    >
      <Card sx={{ width: "100%", maxWidth: 380 }} elevation={2}>
        <CardContent sx={{ p: 4 }}>
          <Typography component="h1" variant="h4" color="primary" sx={{ fontWeight: 700, letterSpacing: "0.3em" }}>
            {translate("app.name")}
          </Typography>
          <Typography color="text.secondary" sx={{ mb: 3 }}>
            {translate("app.slogan")}
          </Typography>
          {children}
        </CardContent>
      </Card>
    </Box>
  );
}
