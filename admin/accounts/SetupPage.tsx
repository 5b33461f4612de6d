import { Alert, Button, Paper, Stack, TextField, Typography } from "@mui/material";
import { type FormEvent, useState } from "react";
import { useLocaleState, useTranslate } from "react-admin";
import { useLocation } from "react-router-dom";
import { ApiError, perform, type UserError } from "../shared/graphql.ts";
import { COMPLETE_SETUP } from "./account.graphql.ts";
import { NO_ANSWERS, type SetupAnswers, setupFaults, setupToken } from "./setup-check.ts";

type Field = keyof SetupAnswers;
type Faults = Partial<Record<Field, string>>;

/** The first page anybody sees: one district, one administrator, and a link that works once. */
export function SetupPage() {
  const translate = useTranslate();
  const token = setupToken(useLocation().search);
  const [answers, setAnswers] = useState(NO_ANSWERS);
  const [faults, setFaults] = useState<Faults>({});
  const [failure, setFailure] = useState<string | null>(null);
  const [sending, setSending] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = setupFaults(answers);
    setFaults(Object.fromEntries(Object.entries(found).map(([field, key]) => [field, translate(key)])));
    setFailure(null);
    if (token === null) return;
    const wrong = Object.keys(found)[0];
    if (wrong !== undefined) {
      document.getElementById(`setup-${wrong}`)?.focus();
      return;
    }
    setSending(true);
    const errors = await send(token, answers).finally(() => setSending(false));
    if (errors.length === 0) {
      // A fresh load: the session cookie is new, and nothing asked before it may stay cached.
      window.location.hash = "#/";
      window.location.reload();
      return;
    }
    const fieldOf = (error: UserError) => error.field?.at(-1) ?? "";
    const ofFields = errors.filter((error) => fieldOf(error) in answers);
    setFaults(Object.fromEntries(ofFields.map((error) => [fieldOf(error), error.message])));
    setFailure(errors.find((error) => !ofFields.includes(error))?.message ?? null);
  };

  const text = (field: Field, help?: string, type?: string, autoComplete?: string) => (
    <TextField
      id={`setup-${field}`}
      label={translate(`setup.${field}`)}
      value={answers[field]}
      onChange={(event) => setAnswers({ ...answers, [field]: event.target.value })}
      error={faults[field] !== undefined}
      helperText={faults[field] ?? (help === undefined ? undefined : translate(help))}
      required
      fullWidth
      margin="dense"
      type={type ?? "text"}
      autoComplete={autoComplete ?? "off"}
    />
  );

  return (
    <Stack
      component="main"
      sx={{
        minHeight: "100vh",
        alignItems: "center",
        justifyContent: "center",
        p: 2,
        bgcolor: "background.default",
      }}
    >
      <Paper component="form" noValidate onSubmit={submit} sx={{ width: "100%", maxWidth: 460, p: { xs: 2, sm: 4 } }}>
        <Stack direction="row" sx={{ justifyContent: "space-between", alignItems: "center" }}>
          <Typography component="h1" variant="h5">
            {translate("setup.title")}
          </Typography>
          <LanguageSwitch />
        </Stack>
        <Typography variant="body2" sx={{ my: 2 }}>
          {translate("setup.intro")}
        </Typography>
        {token === null && <Alert severity="error">{translate("setup.noToken")}</Alert>}
        {failure !== null && <Alert severity="error">{failure}</Alert>}
        <Typography component="h2" variant="subtitle2" sx={{ mt: 1 }}>
          {translate("setup.district")}
        </Typography>
        {text("districtCode", "setup.districtHelp")}
        <Typography component="h2" variant="subtitle2" sx={{ mt: 2 }}>
          {translate("setup.admin")}
        </Typography>
        {text("name", undefined, undefined, "name")}
        {text("username", "accounts.help.username", undefined, "username")}
        {text("password", "setup.passwordHelp", "password", "new-password")}
        {text("repeat", undefined, "password", "new-password")}
        <Button type="submit" variant="contained" fullWidth size="large" sx={{ mt: 2 }} disabled={token === null || sending}>
          {translate("setup.submit")}
        </Button>
      </Paper>
    </Stack>
  );
}

function LanguageSwitch() {
  const translate = useTranslate();
  const [locale, setLocale] = useLocaleState();
  const other = locale === "en" ? "zh-CN" : "en";
  return (
    <Button size="small" lang={other} onClick={() => setLocale(other)}>
      {translate("setup.language")}
    </Button>
  );
}

/** What the server refuses; a fault of the whole request counts as one refusal without a field. */
async function send(token: string, { districtCode, username, name, password }: SetupAnswers): Promise<readonly UserError[]> {
  try {
    return (await perform(COMPLETE_SETUP, "completeSetup", { token, input: { districtCode, username, name, password } })).userErrors;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return [{ code: error.code, field: null, message: error.message }];
  }
}
