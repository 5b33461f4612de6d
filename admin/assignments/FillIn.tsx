import { Alert, Box, Button, Card, CardContent, Chip, Dialog, DialogActions, DialogContent, Stack, TextField, Typography } from "@mui/material";
import { type ChangeEvent, useState } from "react";
import { useNotify, useRefresh, useTranslate } from "react-admin";
import { DateField } from "../shared/DateField.tsx";
import { FileField } from "../shared/FileField.tsx";
import { ConflictDialog } from "../shared/ConflictDialog.tsx";
import { perform, type UserError } from "../shared/graphql.ts";
import { useFault } from "../shared/useFault.ts";
import { type Assignment, type Deliverable, SUBMIT } from "./assignment.graphql.ts";
import { contentsOf, differencesOf, type Typed } from "./draft.ts";
import { useDraft } from "./useDraft.ts";

interface FieldProps {
  readonly deliverable: Deliverable;
  readonly typed: Typed;
  readonly error: string | undefined;
  readonly returned: string | undefined;
  readonly onChange: (typed: Typed) => void;
}

function TrainingFields({ typed, onChange }: FieldProps) {
  const translate = useTranslate();
  const set = (name: keyof Typed["training"]) => (event: ChangeEvent<HTMLInputElement>) =>
    onChange({ ...typed, training: { ...typed.training, [name]: event.target.value } });
  return (
    <Box sx={{ display: "grid", gap: 1, gridTemplateColumns: { xs: "1fr", sm: "1fr 1fr" } }}>
      <DateField
        label={translate("assignments.fill.heldOn")}
        value={typed.training.heldOn}
        onChange={(heldOn) => onChange({ ...typed, training: { ...typed.training, heldOn } })}
      />
      <TextField
        size="small"
        type="number"
        label={translate("assignments.fill.attendees")}
        value={typed.training.attendees}
        onChange={set("attendees")}
        slotProps={{ htmlInput: { min: 0 } }}
      />
      <TextField size="small" label={translate("assignments.fill.place")} value={typed.training.place} onChange={set("place")} />
      <TextField size="small" label={translate("assignments.fill.topic")} value={typed.training.topic} onChange={set("topic")} />
    </Box>
  );
}

function Field(props: FieldProps) {
  const translate = useTranslate();
  const { deliverable, typed, error, returned, onChange } = props;
  const max = deliverable.maxLength ?? 5_000;
  return (
    <Box sx={{ mb: 2 }}>
      <Typography variant="body2" sx={{ fontWeight: 600, mb: 1 }}>
        {deliverable.title} {deliverable.required ? <Chip size="small" label={translate("assignments.fill.required")} sx={{ height: 18 }} /> : null}
      </Typography>
      {deliverable.instructions === null ? null : (
        <Typography variant="caption" color="text.secondary" component="p">
          {deliverable.instructions}
        </Typography>
      )}
      {returned === undefined ? null : <Alert severity="warning">{translate("assignments.fill.returned", { reason: returned })}</Alert>}
      {deliverable.kind === "TEXT" ? (
        <TextField
          multiline
          minRows={4}
          fullWidth
          value={typed.text}
          onChange={(event) => onChange({ ...typed, text: event.target.value })}
          error={error !== undefined || [...typed.text].length > max}
          helperText={error ?? translate("assignments.fill.characters", { used: [...typed.text].length, max })}
          slotProps={{ htmlInput: { "aria-label": deliverable.title } }}
        />
      ) : null}
      {deliverable.kind === "ATTACHMENT" ? (
        <FileField label={deliverable.title} files={typed.files} onChange={(files) => onChange({ ...typed, files })} />
      ) : null}
      {deliverable.kind === "TRAINING_RECORD" ? <TrainingFields {...props} /> : null}
      {error !== undefined && deliverable.kind !== "TEXT" ? <Alert severity="error">{error}</Alert> : null}
    </Box>
  );
}

/** 填报: only what is asked for, saved as it is typed. */
export function FillIn({ assignment }: { assignment: Assignment }) {
  const translate = useTranslate();
  const notify = useNotify();
  const fault = useFault();
  const refresh = useRefresh();
  const { form, change, status, save, settled, conflict, resolve } = useDraft(assignment);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [asking, setAsking] = useState(false);
  const reasons = assignment.state === "RETURNED" || assignment.state === "IN_PROGRESS" ? (assignment.returns[0]?.reasons ?? []) : [];
  const canSubmit = assignment.allowedActions.some((action) => action.name === "submitAssignment" && action.enabled);
  const submit = async (): Promise<void> => {
    setAsking(false);
    try {
      if (!(await save(form))) return;
      const payload = await perform(SUBMIT, "submitAssignment", {
        id: assignment.id,
        version: assignment.version,
        contents: contentsOf(form, assignment.brief.deliverables),
      });
      setErrors(payload.userErrors);
      const [first] = payload.userErrors;
      if (first !== undefined) return notify(first.message, { type: "error" });
      settled();
      notify(translate("app.done"), { type: "success" });
      refresh();
    } catch (error) {
      fault(error);
    }
  };
  return (
    <Card variant="outlined" sx={{ mb: 1 }} component="section">
      <CardContent>
        <Typography variant="subtitle1" component="h2" sx={{ fontWeight: 600, mb: 1 }}>
          {translate("assignments.fill.title")}
        </Typography>
        {assignment.brief.deliverables.map((deliverable) => {
          const typed = form[deliverable.key];
          return typed === undefined ? null : (
            <Field
              key={deliverable.key}
              deliverable={deliverable}
              typed={typed}
              error={errors.find((error) => error.field?.includes(deliverable.key))?.message}
              returned={reasons.find((reason) => reason.deliverable === deliverable.key)?.reason}
              onChange={(next) => change(deliverable.key, next)}
            />
          );
        })}
        <Stack direction="row" spacing={2} sx={{ alignItems: "center" }}>
          <Button variant="contained" disabled={!canSubmit} onClick={() => setAsking(true)}>
            {translate("assignments.fill.submit")}
          </Button>
          <Typography variant="caption" color="text.secondary" role="status">
            {status}
          </Typography>
        </Stack>
        {conflict === null ? null : (
          <ConflictDialog differences={differencesOf(form, conflict, assignment.brief.deliverables)} onChoose={(taken) => void resolve(taken)} />
        )}
        <Dialog open={asking} onClose={() => setAsking(false)}>
          <DialogContent>{translate("assignments.fill.confirm", { issuer: assignment.issuer.shortName })}</DialogContent>
          <DialogActions>
            <Button color="inherit" onClick={() => setAsking(false)}>
              {translate("app.cancel")}
            </Button>
            <Button variant="contained" autoFocus onClick={() => void submit()}>
              {translate("assignments.fill.submit")}
            </Button>
          </DialogActions>
        </Dialog>
      </CardContent>
    </Card>
  );
}
