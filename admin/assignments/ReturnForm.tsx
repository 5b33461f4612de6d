import { Alert, Button, Card, CardContent, MenuItem, Stack, TextField, Typography } from "@mui/material";
import { type FormEvent, useState } from "react";
import { useNotify, useRefresh, useTranslate } from "react-admin";
import { ApiError, perform, type UserError } from "../shared/graphql.ts";
import { type Assignment, RETURN } from "./assignment.graphql.ts";

/** Sends a submission back with a reason bound to one deliverable. */
export function ReturnForm({ assignment }: { assignment: Assignment }) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const { deliverables, reworkDays } = assignment.brief;
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const reasons = [{ deliverable: String(form.get("deliverable")), reason: String(form.get("reason") ?? "") }];
    try {
      const payload = await perform(RETURN, "returnAssignment", {
        id: assignment.id,
        version: assignment.version,
        reasons,
        reworkDays: Number(form.get("reworkDays")),
      });
      setErrors(payload.userErrors);
      if (payload.userErrors.length > 0) return;
      notify(translate("app.done"), { type: "success" });
      refresh();
    } catch (error) {
      notify(error instanceof ApiError && error.code !== "UNAVAILABLE" ? error.message : translate("app.offline"), { type: "error" });
    }
  };
  return (
    <Card variant="outlined" sx={{ mb: 1 }}>
      <CardContent component="form" onSubmit={(event: FormEvent<HTMLFormElement>) => void submit(event)}>
        <Typography variant="subtitle1" component="h2" sx={{ fontWeight: 600, mb: 1 }}>
          {translate("acts.returnAssignment")}
        </Typography>
        <Stack spacing={1.5}>
          <Stack direction={{ xs: "column", sm: "row" }} spacing={1}>
            <TextField
              name="deliverable"
              select
              label={translate("assignments.dialog.deliverable")}
              defaultValue={deliverables[0]?.key ?? ""}
              size="small"
              sx={{ minWidth: 200 }}
            >
              {deliverables.map(({ key, title }) => (
                <MenuItem key={key} value={key}>
                  {title}
                </MenuItem>
              ))}
            </TextField>
            <TextField
              name="reworkDays"
              type="number"
              label={translate("assignments.dialog.reworkDays")}
              defaultValue={reworkDays}
              size="small"
              slotProps={{ htmlInput: { min: 1, max: 90 } }}
            />
          </Stack>
          <TextField name="reason" label={translate("assignments.dialog.reason")} multiline minRows={2} required size="small" />
          {errors.map((error) => (
            <Alert key={error.code} severity="error">
              {error.message}
            </Alert>
          ))}
          <Button type="submit" variant="outlined" color="error" sx={{ alignSelf: "flex-start" }}>
            {translate("acts.returnAssignment")}
          </Button>
        </Stack>
      </CardContent>
    </Card>
  );
}
