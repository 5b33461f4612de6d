import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";

interface TemporaryPasswordProps {
  /** Null: nothing to show. */
  readonly password: string | null;
  readonly name: string;
  readonly onClose: () => void;
}

/** Shows a password that the server will never tell again; only the button closes it, not a stray click. */
export function TemporaryPassword({ password, name, onClose }: TemporaryPasswordProps) {
  const translate = useTranslate();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    if (password === null) return;
    await writeToClipboard(password);
    setCopied(true);
  };
  const close = () => {
    setCopied(false);
    onClose();
  };
  return (
    <Dialog open={password !== null} aria-labelledby="temporary-password-title" fullWidth maxWidth="xs">
      <DialogTitle id="temporary-password-title">{translate("accounts.temporary.title")}</DialogTitle>
      <DialogContent>
        <Stack spacing={2}>
          <Alert severity="warning">{translate("accounts.temporary.warning", { name })}</Alert>
          <Typography
            component="output"
            id="temporary-password"
            sx={{
              fontFamily: "monospace",
              fontSize: 24,
              textAlign: "center",
              userSelect: "all",
              overflowWrap: "anywhere",
            }}
          >
            {password}
          </Typography>
          <Typography variant="body2">{translate("accounts.temporary.firstSignIn")}</Typography>
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={copy} aria-live="polite">
          {translate(copied ? "accounts.temporary.copied" : "accounts.temporary.copy")}
        </Button>
        <Button variant="contained" onClick={close} autoFocus>
          {translate("accounts.temporary.done")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** The clipboard interface exists only on https and localhost; on a plain intranet address the text is selected instead. */
async function writeToClipboard(text: string): Promise<void> {
  if (navigator.clipboard !== undefined) return navigator.clipboard.writeText(text);
  const shown = document.getElementById("temporary-password");
  if (shown === null) return;
  window.getSelection()?.selectAllChildren(shown);
  document.execCommand("copy");
}
