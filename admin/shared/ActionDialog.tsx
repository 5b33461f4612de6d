import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, MenuItem, TextField, Typography } from "@mui/material";
import { type FormEvent, useId } from "react";
import { useTranslate } from "react-admin";
import type { UserError } from "./graphql.ts";

/** One thing an act asks for. */
export interface ActionInput {
  readonly name: string;
  /** Key of the label. */
  readonly label: string;
  readonly kind: "text" | "date" | "number" | "choice";
  readonly required?: boolean;
  readonly initial?: string | number;
  readonly choices?: ReadonlyArray<{ readonly id: string; readonly name: string }>;
}

interface Props {
  readonly title: string;
  readonly text?: string;
  readonly inputs: readonly ActionInput[];
  readonly errors: readonly UserError[];
  readonly onCancel: () => void;
  readonly onSubmit: (values: Record<string, unknown>) => void;
}

/** What was typed, as the API wants it: numbers as numbers, empty as left out. */
function valuesOf(inputs: readonly ActionInput[], form: Pick<FormData, "get">): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const input of inputs) {
    const typed = String(form.get(input.name) ?? "").trim();
    if (typed !== "") values[input.name] = input.kind === "number" ? Number(typed) : typed;
  }
  return values;
}

/** Asks for what an act needs; a refusal leaves what was typed where it is. */
export function ActionDialog({ title, text, inputs, errors, onCancel, onSubmit }: Props) {
  const translate = useTranslate();
  const id = useId();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    onSubmit(valuesOf(inputs, new FormData(event.currentTarget)));
  };
  const messageOf = (name: string): string | undefined => errors.find((error) => error.field?.includes(name))?.message;
  const others = errors.filter((error) => !inputs.some((input) => error.field?.includes(input.name)));
  return (
    <Dialog open onClose={onCancel} fullWidth maxWidth="xs" aria-labelledby={id}>
      <form onSubmit={submit}>
        <DialogTitle id={id}>{title}</DialogTitle>
        <DialogContent sx={{ display: "grid", gap: 2 }}>
          {text === undefined ? null : <Typography>{text}</Typography>}
          {inputs.map((input, index) => (
            <TextField
              key={input.name}
              name={input.name}
              label={translate(input.label)}
              type={input.kind === "date" ? "date" : input.kind === "number" ? "number" : "text"}
              select={input.kind === "choice"}
              multiline={input.kind === "text"}
              minRows={input.kind === "text" ? 3 : 1}
              required={input.required === true}
              autoFocus={index === 0}
              defaultValue={input.initial ?? ""}
              error={messageOf(input.name) !== undefined}
              helperText={messageOf(input.name)}
              margin="dense"
              slotProps={{ inputLabel: input.kind === "date" ? { shrink: true } : {} }}
            >
              {(input.choices ?? []).map((choice) => (
                <MenuItem key={choice.id} value={choice.id}>
                  {choice.name}
                </MenuItem>
              ))}
            </TextField>
          ))}
          {others.map((error) => (
            <Alert key={error.code} severity="error">
              {error.message}
            </Alert>
          ))}
        </DialogContent>
        <DialogActions>
          <Button onClick={onCancel} color="inherit">
            {translate("app.cancel")}
          </Button>
          <Button type="submit" variant="contained">
            {translate("app.confirm")}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
