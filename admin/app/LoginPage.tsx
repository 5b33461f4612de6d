import { Alert, Box, Button, Card, CardContent, TextField, Typography } from "@mui/material";
import { type FormEvent, useState } from "react";
import { useLogin, useTranslate } from "react-admin";

/** Sign-in: two fields and what went wrong, in words. */
export function LoginPage() {
  const translate = useTranslate();
  const login = useLogin();
  const [error, setError] = useState("");
  const [busy, setBusy] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    setError("");
    login({ username: String(form.get("username") ?? ""), password: String(form.get("password") ?? "") })
      .catch((refused: unknown) => setError(refused instanceof Error && refused.message !== "network" ? refused.message : translate("app.offline")))
      .finally(() => setBusy(false));
  };
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
          <Box component="form" onSubmit={submit} sx={{ display: "grid", gap: 2 }}>
            <TextField name="username" label={translate("ra.auth.username")} autoComplete="username" autoFocus required size="small" />
            <TextField name="password" type="password" label={translate("ra.auth.password")} autoComplete="current-password" required size="small" />
            {error === "" ? null : <Alert severity="error">{error}</Alert>}
            <Button type="submit" variant="contained" size="large" disabled={busy}>
              {translate("app.signIn")}
            </Button>
          </Box>
        </CardContent>
      </Card>
    </Box>
  );
}
