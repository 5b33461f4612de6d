import { Alert, Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { useFaultWords } from "./useFault.ts";

/** Stands where something should be and is not: what went wrong, its number, and another try. */
export function Fault({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const translate = useTranslate();
  const words = useFaultWords();
  return (
    <Alert
      severity="error"
      sx={{ mt: 1 }}
      action={
        onRetry === undefined ? null : (
          <Button color="inherit" onClick={onRetry}>
            {translate("app.retry")}
          </Button>
        )
      }
    >
      {words(error)}
    </Alert>
  );
}
