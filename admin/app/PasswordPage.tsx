import { Alert, Box, Button, Card, CardContent, TextField, Typography } from "@mui/material";
import { type FormEvent, useState } from "react";
import { useTranslate } from "react-admin";
import { useNavigate } from "react-router-dom";
import { perform, type UserError } from "../shared/graphql.ts";
import { useFaultWords } from "../shared/useFault.ts";
import { CHANGE_PASSWORD } from "./app.graphql.ts";
import { remember, viewer } from "./session.ts";

/** Change of the password, asked for at the first sign-in and whenever one likes. */
export function PasswordPage() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const words = useFaultWords();
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [fault, setFault] = useState("");
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setFault("");
    try {
      const payload = await perform(CHANGE_PASSWORD, "changePassword", {
        current: String(form.get("current") ?? ""),
        next: String(form.get("next") ?? ""),
      });
      setErrors(payload.userErrors);
      if (payload.viewer === null) return;
      remember(payload.viewer);
      navigate("/");
    } catch (error) {
      setFault(words(error));
    }
  };
  const errorAt = (name: string): string | undefined => errors.find((error) => error.field?.includes(name))?.message;
  return (
    <Box component="main" sx={{ minHeight: "100vh", display: "grid", placeItems: "center", bgcolor: "background.default", p: 2 }}>
      <Card sx={{ width: "100%", maxWidth: 420 }}>
        <CardContent sx={{ p: 4 }}>
          <Typography component="h1" variant="h6" sx={{ mb: 2 }}>
            {translate(viewer()?.mustChangePassword === true ? "app.firstPassword" : "app.changePassword")}
          </Typography>
          <Box component="form" onSubmit={(event: FormEvent<HTMLFormElement>) => void submit(event)} sx={{ display: "grid", gap: 2 }}>
            <TextField
              name="current"
              type="password"
              label={translate("app.currentPassword")}
              autoComplete="current-password"
              required
              error={errorAt("currentPassword") !== undefined}
              helperText={errorAt("currentPassword")}
            />
            <TextField
              name="next"
              type="password"
              label={translate("app.newPassword")}
              autoComplete="new-password"
              required
              error={errorAt("newPassword") !== undefined}
              helperText={errorAt("newPassword")}
            />
            <Typography variant="body2" color="text.secondary">
              {translate("app.passwordEnds")}
            </Typography>
            {fault === "" ? null : <Alert severity="error">{fault}</Alert>}
            <Button type="submit" variant="contained">
              {translate("app.changePassword")}
            </Button>
            {viewer()?.mustChangePassword === true ? null : (
              <Button color="inherit" onClick={() => navigate(-1)}>
                {translate("app.cancel")}
              </Button>
            )}
          </Box>
        </CardContent>
      </Card>
    </Box>
  );
}
