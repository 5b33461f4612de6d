import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  MenuItem,
  TextField,
  type Theme,
  ToggleButton,
  ToggleButtonGroup,
  useMediaQuery,
} from "@mui/material";
import { useId } from "react";
import { useTranslate } from "react-admin";
import type { Aspect, FileInfoFragment, InspectionFindingInput, Severity } from "../../schema/generated/graphql.ts";
import { choicesOf } from "../shared/choices.ts";
import { FileField } from "../shared/FileField.tsx";

/** A finding as it is typed. */
export interface Typed {
  readonly aspect: Aspect;
  readonly item: string;
  readonly problem: string;
  readonly severity: Severity;
  readonly days: number;
  readonly files: readonly FileInfoFragment[];
}

export const emptyFinding = (aspect: Aspect): Typed => ({ aspect, item: "", problem: "", severity: "MINOR", days: 30, files: [] });

export function inputOf({ files, ...typed }: Typed): InspectionFindingInput {
  return { ...typed, fileIds: files.map(({ id }) => id) };
}

interface Props {
  readonly title: string;
  readonly typed: Typed;
  readonly onChange: (typed: Typed) => void;
  readonly onCancel: () => void;
  readonly onSubmit: () => void;
}

const isWhole = ({ item, problem, days }: Typed): boolean => item.trim() !== "" && problem.trim() !== "" && days >= 1 && days <= 365;

/** 登记问题: the whole screen on a phone, with large controls. */
export function FindingDialog({ title, typed, onChange, onCancel, onSubmit }: Props) {
  const translate = useTranslate();
  const id = useId();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const field = (name: string): string => translate(`inspections.fields.${name}`);
  return (
    <Dialog open fullScreen={isPhone} fullWidth maxWidth="sm" onClose={(_, why) => why !== "backdropClick" && onCancel()} aria-labelledby={id}>
      <DialogTitle id={id}>{title}</DialogTitle>
      <DialogContent sx={{ display: "grid", gap: 2, alignContent: "start" }}>
        <TextField
          select
          margin="dense"
          label={field("aspect")}
          value={typed.aspect}
          onChange={(event) => onChange({ ...typed, aspect: event.target.value as Aspect })}
        >
          {choicesOf("Aspect").map((choice) => (
            <MenuItem key={choice.id} value={choice.id}>
              {translate(choice.name)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          label={field("item")}
          required
          value={typed.item}
          slotProps={{ htmlInput: { maxLength: 60 } }}
          onChange={(event) => onChange({ ...typed, item: event.target.value })}
        />
        <TextField
          label={field("problem")}
          required
          multiline
          minRows={3}
          value={typed.problem}
          slotProps={{ htmlInput: { maxLength: 2_000 } }}
          onChange={(event) => onChange({ ...typed, problem: event.target.value })}
        />
        <ToggleButtonGroup
          exclusive
          fullWidth
          aria-label={field("severity")}
          value={typed.severity}
          onChange={(_, severity: Severity | null) => severity !== null && onChange({ ...typed, severity })}
        >
          {choicesOf("Severity").map((choice) => (
            <ToggleButton key={choice.id} value={choice.id} sx={{ minHeight: 48, flex: 1 }}>
              {translate(choice.name)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <TextField
          type="number"
          label={field("days")}
          value={typed.days}
          slotProps={{ htmlInput: { min: 1, max: 365, inputMode: "numeric" } }}
          onChange={(event) => onChange({ ...typed, days: Number(event.target.value) })}
        />
        <FileField label={field("files")} files={typed.files} onChange={(files) => onChange({ ...typed, files })} />
      </DialogContent>
      <DialogActions sx={{ p: 2 }}>
        <Button color="inherit" size="large" onClick={onCancel}>
          {translate("app.cancel")}
        </Button>
        <Button variant="contained" size="large" sx={{ minHeight: 48, flex: { xs: 1, sm: "none" } }} disabled={!isWhole(typed)} onClick={onSubmit}>
          {translate("inspections.saveFinding")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
