import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { copyText } from "../shared/clipboard.ts";

interface ShownOnceProps {
  /** Null: nothing to show. */
  readonly secret: string | null;
  readonly title: string;
  readonly warning: string;
  readonly hint: string;
  readonly onClose: () => void;
}

/** Shows a secret that the server will never tell again; only the button closes it, not a stray click. */
export function ShownOnce({ secret, title, warning, hint, onClose }: ShownOnceProps) {
  const translate = useTranslate();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    if (secret === null) return;
    await copyText(secret, "shown-once");
    setCopied(true);
  };
  const close = () => {
    setCopied(false);
    onClose();
  };
  return (
    <Dialog open={secret !== null} aria-labelledby="shown-once-title" fullWidth maxWidth="xs">
      <DialogTitle id="shown-once-title">{title}</DialogTitle>
      <DialogContent>
        <Stack spacing={2}>
          <Alert severity="warning">{warning}</Alert>
          <Typography
            component="output"
            id="shown-once"
            sx={{
              fontFamily: "monospace",
              fontSize: (secret ?? "").length > 20 ? 16 : 24,
              textAlign: "center",
              userSelect: "all",
              overflowWrap: "anywhere",
            }}
          >
            {secret}
          </Typography>
          <Typography variant="body2">{hint}</Typography>
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={copy} aria-live="polite">
          {translate(copied ? "accounts.once.copied" : "accounts.once.copy")}
        </Button>
        <Button variant="contained" onClick={close} autoFocus>
          {translate("accounts.once.done")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
