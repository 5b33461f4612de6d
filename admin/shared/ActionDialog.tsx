import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, MenuItem, TextField, Typography } from "@mui/material";
import { type FormEvent, useId, useState } from "react";
import { useTranslate } from "react-admin";
import type { FileInfoFragment } from "../../schema/generated/graphql.ts";
import { readDate } from "./date-text.ts";
import { DateField } from "./DateField.tsx";
import { FileField } from "./FileField.tsx";
import type { UserError } from "./graphql.ts";

/** One thing an act asks for. */
export interface ActionInput {
  readonly name: string;
  /** Key of the label. */
  readonly label: string;
  readonly kind: "text" | "date" | "number" | "choice" | "files" | "password" | "code";
  readonly required?: boolean;
  readonly initial?: string | number;
  /** Of a number: with decimals. */
  readonly decimals?: true;
  readonly choices?: ReadonlyArray<{ readonly id: string; readonly name: string }>;
}

interface Props {
  readonly title: string;
  readonly text?: string;
  readonly inputs: readonly ActionInput[];
  readonly errors: readonly UserError[];
  /** What was typed before the dialog was left without an answer. */
  readonly kept?: Readonly<Record<string, string>>;
  readonly onType?: (name: string, typed: string) => void;
  readonly onCancel: () => void;
  readonly onSubmit: (values: Record<string, unknown>) => void;
}

const TYPES: Readonly<Partial<Record<ActionInput["kind"], string>>> = { number: "number", password: "password" };
const COMPLETED: Readonly<Partial<Record<ActionInput["kind"], string>>> = { password: "current-password", code: "one-time-code" };

/** What was typed, as the API wants it: numbers as numbers, empty as left out. */
function valuesOf(inputs: readonly ActionInput[], form: Pick<FormData, "get">): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const input of inputs) {
    const typed = String(form.get(input.name) ?? "").trim();
    if (typed !== "") values[input.name] = input.kind === "number" ? Number(typed) : input.kind === "date" ? (readDate(typed) ?? typed) : typed;
  }
  return values;
}

/** Asks for what an act needs; a refusal leaves what was typed where it is. */
export function ActionDialog({ title, text, inputs, errors, kept = {}, onType, onCancel, onSubmit }: Props) {
  const translate = useTranslate();
  const id = useId();
  const [files, setFiles] = useState<readonly FileInfoFragment[]>([]);
  const filed = inputs.filter(({ kind }) => kind === "files");
  const asked = inputs.filter(({ kind }) => kind !== "files");
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const ids = files.map((file) => file.id);
    onSubmit({ ...valuesOf(inputs, new FormData(event.currentTarget)), ...Object.fromEntries(filed.map(({ name }) => [name, ids])) });
  };
  const messageOf = (name: string): string | undefined => errors.find((error) => error.field?.includes(name))?.message;
  const others = errors.filter((error) => !inputs.some((input) => error.field?.includes(input.name)));
  return (
    <Dialog open onClose={(_, why) => why !== "backdropClick" && onCancel()} fullWidth maxWidth="xs" aria-labelledby={id}>
      <form onSubmit={submit}>
        <DialogTitle id={id}>{title}</DialogTitle>
        <DialogContent sx={{ display: "grid", gap: 2 }}>
          {text === undefined ? null : <Typography>{text}</Typography>}
          {asked.map((input, index) => (
            <Asked
              key={input.name}
              input={input}
              isFirst={index === 0}
              initial={String(kept[input.name] ?? input.initial ?? "")}
              message={messageOf(input.name)}
              onType={(value) => onType?.(input.name, value)}
            />
          ))}
          {filed.map((input) => (
            <FileField key={input.name} label={translate(input.label)} files={files} onChange={setFiles} />
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

interface AskedProps {
  readonly input: ActionInput;
  readonly isFirst: boolean;
  readonly initial: string;
  readonly message: string | undefined;
  readonly onType: (value: string) => void;
}

function Asked({ input, isFirst, initial, message, onType }: AskedProps) {
  const translate = useTranslate();
  const common = {
    name: input.name,
    label: translate(input.label),
    required: input.required === true,
    autoFocus: isFirst,
    defaultValue: initial,
    error: message !== undefined,
    helperText: message,
    margin: "dense",
  } as const;
  if (input.kind === "date") return <DateField {...common} onChange={(_, typed) => onType(typed)} />;
  return (
    <TextField
      {...common}
      type={TYPES[input.kind] ?? "text"}
      autoComplete={COMPLETED[input.kind] ?? "off"}
      {...(input.decimals === true ? { slotProps: { htmlInput: { step: "any" } } } : {})}
      select={input.kind === "choice"}
      multiline={input.kind === "text"}
      minRows={input.kind === "text" ? 3 : 1}
      onChange={(event) => onType(event.target.value)}
    >
      {(input.choices ?? []).map((choice) => (
        <MenuItem key={choice.id} value={choice.id}>
          {choice.name}
        </MenuItem>
      ))}
    </TextField>
  );
}
