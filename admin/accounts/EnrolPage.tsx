import { Alert, Box, Button, Card, CardContent, Stack, TextField, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslate } from "react-admin";
import { useNavigate } from "react-router-dom";
import { loadViewer, viewer } from "../app/session.ts";
import { ApiError, perform, request, type UserError } from "../shared/graphql.ts";
import { QrCode } from "./QrCode.tsx";
import { RecoveryCodes } from "./RecoveryCodes.tsx";
import { ACCOUNT_SECURITY, BEGIN_SECOND_FACTOR, CONFIRM_SECOND_FACTOR } from "./security.graphql.ts";

interface Enrolment {
  readonly secret: string;
  readonly uri: string;
}

/** Sets up a second factor in three steps: password, code, recovery codes. Who must have one comes here first. */
export function EnrolPage() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const forced = viewer()?.mustSetUpSecondFactor === true;
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const finish = async (): Promise<void> => {
    await loadViewer();
    navigate(forced ? "/" : "/security");
  };
  return (
    <Box component="main" sx={{ minHeight: "100vh", display: "grid", placeItems: "center", bgcolor: "background.default", p: 2 }}>
      <Card sx={{ width: "100%", maxWidth: 480 }}>
        <CardContent sx={{ p: { xs: 2, sm: 4 } }}>
          <Stack spacing={2}>
            <Typography component="h1" variant="h6">
              {translate(codes === null ? "security.enrolment.title" : "security.enrolment.done")}
            </Typography>
            {forced && codes === null && <Alert severity="info">{translate("security.enrolment.forced")}</Alert>}
            {codes !== null ? (
              <RecoveryCodes codes={codes} onDone={() => void finish()} />
            ) : enrolment === null ? (
              <Prove onDone={setEnrolment} />
            ) : (
              <Confirm enrolment={enrolment} onDone={setCodes} />
            )}
            {!forced && codes === null && <Button onClick={() => navigate("/security")}>{translate("security.enrolment.back")}</Button>}
          </Stack>
        </CardContent>
      </Card>
    </Box>
  );
}

/** Sends a form of one field; what was refused stands under the field, and what was typed stays. */
function useStep() {
  const translate = useTranslate();
  const [error, setError] = useState("");
  const send = async (work: () => Promise<readonly UserError[]>): Promise<void> => {
    setError("");
    try {
      setError((await work())[0]?.message ?? "");
    } catch (fault) {
      setError(fault instanceof ApiError && fault.code !== "UNAVAILABLE" ? fault.message : translate("app.offline"));
    }
  };
  return { error, send };
}

function Prove({ onDone }: { readonly onDone: (enrolment: Enrolment) => void }) {
  const translate = useTranslate();
  const { error, send } = useStep();
  const { data } = useQuery({ queryKey: ["accountSecurity"], queryFn: () => request(ACCOUNT_SECURITY) });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const password = new FormData(event.currentTarget).get("password");
    void send(async () => {
      const { secret, uri, userErrors } = await perform(BEGIN_SECOND_FACTOR, "beginSecondFactor", {
        password: password === null ? null : String(password),
      });
      if (secret !== null && uri !== null) onDone({ secret, uri });
      return userErrors;
    });
  };
  const asks = data?.accountSecurity.byProvider !== true;
  return (
    <Stack component="form" spacing={2} onSubmit={submit}>
      <Typography variant="body2">{translate("security.factor.why")}</Typography>
      {asks && (
        <TextField
          name="password"
          type="password"
          label={translate("app.currentPassword")}
          helperText={error === "" ? translate("security.enrolment.prove") : error}
          error={error !== ""}
          autoComplete="current-password"
          autoFocus
          required
        />
      )}
      {!asks && error !== "" && <Alert severity="error">{error}</Alert>}
      <Button type="submit" variant="contained">
        {translate("security.enrolment.next")}
      </Button>
    </Stack>
  );
}

function Confirm({ enrolment, onDone }: { readonly enrolment: Enrolment; readonly onDone: (codes: readonly string[]) => void }) {
  const translate = useTranslate();
  const { error, send } = useStep();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const code = String(new FormData(event.currentTarget).get("code") ?? "");
    void send(async () => {
      const { recoveryCodes, userErrors } = await perform(CONFIRM_SECOND_FACTOR, "confirmSecondFactor", { code });
      if (recoveryCodes !== null) onDone(recoveryCodes);
      return userErrors;
    });
  };
  return (
    <Stack component="form" spacing={2} onSubmit={submit}>
      <Typography variant="body2">{translate("security.enrolment.scan")}</Typography>
      <Box sx={{ textAlign: "center" }}>
        <QrCode text={enrolment.uri} label={translate("security.enrolment.qr")} size={200} />
      </Box>
      <Typography variant="body2">{translate("security.enrolment.type")}</Typography>
      <Typography component="output" sx={{ fontFamily: "monospace", userSelect: "all", overflowWrap: "anywhere" }}>
        {enrolment.secret.match(/.{1,4}/g)?.join(" ")}
      </Typography>
      <TextField
        name="code"
        label={translate("security.enrolment.code")}
        error={error !== ""}
        helperText={error === "" ? undefined : error}
        autoComplete="one-time-code"
        slotProps={{ htmlInput: { inputMode: "numeric" } }}
        autoFocus
        required
      />
      <Button type="submit" variant="contained">
        {translate("security.enrolment.confirm")}
      </Button>
    </Stack>
  );
}
