import { Alert, Box, Button, Stack } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { copyText } from "../shared/clipboard.ts";

/** Recovery codes, once; only the button ends it. */
export function RecoveryCodes({ codes, onDone }: { readonly codes: readonly string[]; readonly onDone: () => void }) {
  const translate = useTranslate();
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await copyText(codes.join("\n"), "recovery-codes");
    setCopied(true);
  };
  return (
    <Stack spacing={2}>
      <Alert severity="warning">{translate("security.recovery.warning")}</Alert>
      <Box
        component="ol"
        id="recovery-codes"
        aria-label={translate("security.recovery.title")}
        sx={{
          fontFamily: "monospace",
          fontSize: 14,
          m: 0,
          pl: 4,
          display: "grid",
          gridTemplateColumns: { sm: "1fr 1fr" },
          columnGap: 4,
          rowGap: 0.5,
          userSelect: "all",
        }}
      >
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </Box>
      <Stack direction="row" spacing={1} sx={{ justifyContent: "flex-end" }}>
        <Button onClick={() => void copy()} aria-live="polite">
          {translate(copied ? "security.recovery.copied" : "security.recovery.copy")}
        </Button>
        <Button onClick={() => window.print()}>{translate("security.recovery.print")}</Button>
        <Button variant="contained" onClick={onDone} autoFocus>
          {translate("security.recovery.done")}
        </Button>
      </Stack>
    </Stack>
  );
}
