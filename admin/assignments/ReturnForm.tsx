import { Alert, Button, Card, CardContent, MenuItem, Stack, TextField, Typography } from "@mui/material";
import { type FormEvent, useState } from "react";
import { useNotify, useRefresh, useTranslate } from "react-admin";
import { perform, type UserError } from "../shared/graphql.ts";
import { useFault } from "../shared/useFault.ts";
import { useKept } from "../shared/useKept.ts";
import { type Assignment, type Deliverable, RETURN } from "./assignment.graphql.ts";
import { type Problem, RectifyFields } from "./RectifyFields.tsx";

interface Reason {
  readonly deliverable: string;
  readonly reason: string;
}

interface Opinion {
  readonly reasons: readonly Reason[];
  readonly reworkDays: string;
  /** What goes on the rectification ledger, if anything. */
  readonly problem: Problem | null;
}

interface ReasonProps {
  readonly value: Reason;
  readonly deliverables: readonly Deliverable[];
  readonly onChange: (value: Reason) => void;
  /** Missing for the only one: a return without a reason is none. */
  readonly onRemove?: (() => void) | undefined;
}

function ReasonFields({ value, deliverables, onChange, onRemove }: ReasonProps) {
  const translate = useTranslate();
  return (
    <Stack direction={{ xs: "column", sm: "row" }} spacing={1} sx={{ alignItems: { sm: "flex-start" } }}>
      <TextField
        select
        label={translate("assignments.dialog.deliverable")}
        value={value.deliverable}
        onChange={(event) => onChange({ ...value, deliverable: event.target.value })}
        sx={{ minWidth: 180 }}
      >
        {deliverables.map(({ key, title }) => (
          <MenuItem key={key} value={key}>
            {title}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        label={translate("assignments.dialog.reason")}
        value={value.reason}
        onChange={(event) => onChange({ ...value, reason: event.target.value })}
        multiline
        minRows={2}
        required
        fullWidth
      />
      {onRemove === undefined ? null : (
        <Button color="inherit" onClick={onRemove} sx={{ flexShrink: 0 }}>
          {translate("app.remove")}
        </Button>
      )}
    </Stack>
  );
}

/** Sends a submission back, each reason bound to a deliverable; what was written stays until it is sent. */
export function ReturnForm({ assignment }: { assignment: Assignment }) {
  const translate = useTranslate();
  const notify = useNotify();
  const fault = useFault();
  const refresh = useRefresh();
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const { deliverables, reworkDays } = assignment.brief;
  const blank: Reason = { deliverable: deliverables[0]?.key ?? "", reason: "" };
  const [opinion, setOpinion, forget] = useKept<Opinion>(`gongjian.return.${assignment.id}`, {
    reasons: [blank],
    reworkDays: String(reworkDays),
    problem: null,
  });
  const setReasons = (reasons: readonly Reason[]): void => setOpinion({ ...opinion, reasons });
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    try {
      const payload = await perform(RETURN, "returnAssignment", {
        id: assignment.id,
        version: assignment.version,
        reasons: opinion.reasons,
        reworkDays: Number(opinion.reworkDays),
        rectify: opinion.problem,
      });
      setErrors(payload.userErrors);
      if (payload.userErrors.some(({ code }) => code === "VERSION_CONFLICT")) refresh();
      if (payload.userErrors.length > 0) return;
      forget();
      notify(translate("app.done"), { type: "success" });
      refresh();
    } catch (error) {
      fault(error);
    }
  };
  return (
    <Card variant="outlined" sx={{ mb: 1 }}>
      <CardContent component="form" onSubmit={(event: FormEvent<HTMLFormElement>) => void submit(event)}>
        <Typography variant="subtitle1" component="h2" sx={{ fontWeight: 600, mb: 1 }}>
          {translate("acts.returnAssignment")}
        </Typography>
        <Stack spacing={1.5}>
          {opinion.reasons.map((value, index) => (
            <ReasonFields
              // biome-ignore lint/suspicious/noArrayIndexKey: two reasons may be alike; their place is what tells them apart
              key={index}
              value={value}
              deliverables={deliverables}
              onChange={(next) => setReasons(opinion.reasons.with(index, next))}
              onRemove={opinion.reasons.length === 1 ? undefined : () => setReasons(opinion.reasons.toSpliced(index, 1))}
            />
          ))}
          <Button variant="outlined" sx={{ alignSelf: "flex-start" }} onClick={() => setReasons([...opinion.reasons, blank])}>
            {translate("assignments.dialog.addReason")}
          </Button>
          <TextField
            type="number"
            label={translate("assignments.dialog.reworkDays")}
            value={opinion.reworkDays}
            onChange={(event) => setOpinion({ ...opinion, reworkDays: event.target.value })}
            slotProps={{ htmlInput: { min: 1, max: 90 } }}
            sx={{ width: 160 }}
          />
          <RectifyFields value={opinion.problem} onChange={(problem) => setOpinion({ ...opinion, problem })} />
          {errors.map((error) => (
            <Alert key={`${error.code} ${error.field?.join(".") ?? ""}`} severity="error">
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
