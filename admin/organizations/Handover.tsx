import { Alert, Box, Button, Card, CardContent, GlobalStyles, Stack, Typography } from "@mui/material";
import { useEffect, useState } from "react";
import { useTranslate } from "react-admin";
import { copyText } from "../shared/clipboard.ts";
import { handoverText } from "./founding.ts";
import type { Planned } from "./organization.graphql.ts";
import { PlanTable } from "./PlanTable.tsx";

const ID = "handover";
/** On paper there is the list and nothing around it. */
const ON_PAPER = {
  "@media print": {
    body: { visibility: "hidden" },
    [`#${ID}`]: { visibility: "visible", position: "absolute", top: 0, left: 0, right: 0 },
    [`#${ID} button`]: { display: "none" },
  },
} as const;

/** What was made, with each administrator's first password: shown once, to be printed or copied. */
export function Handover({ rows, onClose }: { readonly rows: readonly Planned[]; readonly onClose: () => void }) {
  const translate = useTranslate();
  const [copied, setCopied] = useState(false);
  const text = handoverText(rows);
  useEffect(() => {
    if (text === "") return;
    const hold = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", hold);
    return () => window.removeEventListener("beforeunload", hold);
  }, [text]);
  const copy = async (): Promise<void> => {
    await copyText(text, ID);
    setCopied(true);
  };
  const title = translate("organizations.plan.madeTitle");
  return (
    <Card variant="outlined" id={ID}>
      <GlobalStyles styles={ON_PAPER} />
      <CardContent component={Stack} spacing={1.5}>
        <Typography component="h2" variant="subtitle1">
          {title}
        </Typography>
        {text !== "" && <Alert severity="warning">{translate("organizations.plan.warning")}</Alert>}
        <PlanTable rows={rows} label={title} made />
        <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, justifyContent: "flex-end" }}>
          {text !== "" && (
            <>
              <Button onClick={() => void copy()} aria-live="polite">
                {translate(copied ? "organizations.plan.copied" : "organizations.plan.copy")}
              </Button>
              <Button onClick={() => window.print()}>{translate("organizations.plan.print")}</Button>
            </>
          )}
          <Button variant="contained" onClick={onClose} autoFocus>
            {translate("organizations.plan.close")}
          </Button>
        </Box>
      </CardContent>
    </Card>
  );
}
