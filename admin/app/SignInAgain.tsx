import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField, Typography } from "@mui/material";
import { type FormEvent, useEffect, useState } from "react";
import { useTranslate } from "react-admin";
import { onExpiry } from "../shared/graphql.ts";
import { authProvider, CodeNeeded } from "./authProvider.ts";
import { SignInElsewhere } from "./SignInElsewhere.tsx";
import { SecondStep } from "./SecondStep.tsx";
import { viewer } from "./session.ts";

interface Waiting {
  readonly username: string;
  readonly settle: (again: boolean) => void;
}

/** Lies over the page when the session has ended: sign in again, and what was being done goes on. */
export function SignInAgain() {
  const translate = useTranslate();
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const [error, setError] = useState("");
  const [token, setToken] = useState<string | null>(null);
  useEffect(() => {
    let asked: Promise<boolean> | null = null;
    onExpiry(() => {
      const who = viewer();
      if (who === null) return Promise.resolve(false);
      // Many requests may fail at once; they all wait for the one answer.
      asked ??= new Promise<boolean>((done) => setWaiting({ username: who.account.username, settle: done })).finally(() => {
        asked = null;
      });
      return asked;
    });
    return () => onExpiry(null);
  }, []);
  if (waiting === null) return null;
  const close = (again: boolean): void => {
    setWaiting(null);
    setError("");
    setToken(null);
    waiting.settle(again);
  };
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string): string => String(form.get(name) ?? "");
    const given = token === null ? { username: waiting.username, password: text("password") } : { token, code: text("code") };
    authProvider.login(given).then(
      () => close(true),
      (refused: unknown) => {
        if (refused instanceof CodeNeeded) setToken(refused.token);
        setError(refused instanceof Error && !(refused instanceof CodeNeeded) ? refused.message : "");
      },
    );
  };
  return (
    <Dialog open aria-labelledby="again-title" fullWidth maxWidth="xs">
      <form key={token} onSubmit={submit}>
        <DialogTitle id="again-title">{translate("app.again")}</DialogTitle>
        <DialogContent sx={{ display: "grid", gap: 1 }}>
          {token === null ? (
            <>
              <Typography>{translate("app.againText", { username: waiting.username })}</Typography>
              <TextField name="password" type="password" label={translate("ra.auth.password")} autoComplete="current-password" autoFocus required />
              <SignInElsewhere
                username={waiting.username}
                onDone={() => close(true)}
                onOther={(name) => setError(translate("app.againOther", { name, username: waiting.username }))}
              />
            </>
          ) : (
            <SecondStep />
          )}
          {error === "" ? null : <Alert severity="error">{error}</Alert>}
        </DialogContent>
        <DialogActions>
          <Button color="inherit" onClick={() => close(false)}>
            {translate("ra.auth.logout")}
          </Button>
          <Button type="submit" variant="contained">
            {translate("app.signIn")}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
