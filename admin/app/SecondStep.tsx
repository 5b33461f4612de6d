import { Stack, TextField, Typography } from "@mui/material";
import { useTranslate } from "react-admin";

/** The field of the second step of signing in; the form around it sends it. */
export function SecondStep() {
  const translate = useTranslate();
  return (
    <Stack spacing={2}>
      <Typography variant="body2">{translate("security.step.text")}</Typography>
      <TextField name="code" label={translate("security.code")} autoComplete="one-time-code" autoFocus required size="small" />
    </Stack>
  );
}
