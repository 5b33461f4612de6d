import AddIcon from "@mui/icons-material/Add";
import DeleteIcon from "@mui/icons-material/Delete";
import { Box, Button, Card, CardContent, FormControlLabel, IconButton, MenuItem, Radio, RadioGroup, TextField, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { choicesOf } from "../shared/choices.ts";
import type { UserError } from "../shared/graphql.ts";
import { type Help, newHelp, newShortcoming, type Note, type Shortcoming } from "./meeting.ts";

interface Props {
  readonly title: string;
  readonly today: string;
  readonly note: Note;
  readonly onChange: (note: Note) => void;
  readonly errors: readonly UserError[];
}

/** The refusal of one field: "shortcomings.0.item". */
function refusalOf(errors: readonly UserError[], paths: readonly string[]): string | undefined {
  return errors.find(({ field }) => paths.includes((field ?? []).slice(1).join(".")))?.message;
}

/** A day to put it right by, or why nothing follows. */
const FOLLOWING = ["dueOn", "reasonForNone"];

interface TextProps {
  readonly name: string;
  readonly value: string;
  readonly path: string;
  readonly errors: readonly UserError[];
  readonly onChange: (value: string) => void;
  readonly kind?: "line" | "lines" | "date";
}

/** A field as wide as a thumb can hit, with what the server says of it. */
function Text({ name, value, path, errors, onChange, kind = "line" }: TextProps) {
  const translate = useTranslate();
  // One of the two is on the screen, and says what is refused of either.
  const refused = refusalOf(errors, name === "limit" || name === "reasonForNone" ? FOLLOWING.map((one) => path.replace(/\w+$/, one)) : [path]);
  return (
    <TextField
      label={translate(`reviews.fields.${name}`)}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      error={refused !== undefined}
      helperText={refused}
      fullWidth
      size="small"
      {...(kind === "lines" ? { multiline: true, minRows: 2 } : {})}
      {...(kind === "date" ? { type: "date", slotProps: { inputLabel: { shrink: true } } } : {})}
    />
  );
}

interface RowProps<T> {
  readonly row: T;
  readonly path: string;
  readonly errors: readonly UserError[];
  readonly onChange: (row: T) => void;
  readonly onRemove: () => void;
}

function Remove({ onRemove, index }: { onRemove: () => void; index: string }) {
  const translate = useTranslate();
  return (
    <IconButton aria-label={translate("reviews.remove", { number: index })} onClick={onRemove} size="small" sx={{ alignSelf: "flex-end" }}>
      <DeleteIcon fontSize="small" />
    </IconButton>
  );
}

function Choice({ name, of, value, onChange }: { name: string; of: "Aspect" | "Severity"; value: string; onChange: (value: string) => void }) {
  const translate = useTranslate();
  return (
    <TextField
      select
      size="small"
      label={translate(`reviews.fields.${name}`)}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      sx={{ flex: 1, minWidth: 120 }}
    >
      {choicesOf(of).map((choice) => (
        <MenuItem key={choice.id} value={choice.id}>
          {translate(choice.name)}
        </MenuItem>
      ))}
    </TextField>
  );
}

const stack = { display: "flex", flexDirection: "column", gap: 1, borderLeft: 3, borderColor: "divider", pl: 1, mb: 1.5 } as const;

function ShortcomingRow({ row, path, errors, onChange, onRemove }: RowProps<Shortcoming>) {
  const translate = useTranslate();
  const text = (name: "item" | "problem" | "dueOn" | "reasonForNone", kind: TextProps["kind"]) => (
    <Text
      name={name === "dueOn" ? "limit" : name}
      value={row[name]}
      path={`${path}.${name}`}
      errors={errors}
      onChange={(value) => onChange({ ...row, [name]: value })}
      {...(kind === undefined ? {} : { kind })}
    />
  );
  return (
    <Box sx={stack}>
      {text("item", "line")}
      <Box sx={{ display: "flex", gap: 1 }}>
        <Choice name="aspect" of="Aspect" value={row.aspect} onChange={(aspect) => onChange({ ...row, aspect: aspect as Shortcoming["aspect"] })} />
        <Choice
          name="severity"
          of="Severity"
          value={row.severity}
          onChange={(severity) => onChange({ ...row, severity: severity as Shortcoming["severity"] })}
        />
      </Box>
      {text("problem", "lines")}
      <RadioGroup
        row
        aria-label={translate("reviews.follows")}
        value={row.follows ? "yes" : "no"}
        onChange={(_event, value) => onChange({ ...row, follows: value === "yes" })}
      >
        <FormControlLabel value="yes" control={<Radio size="small" />} label={translate("reviews.toRectify")} />
        <FormControlLabel value="no" control={<Radio size="small" />} label={translate("reviews.nothingFollows")} />
      </RadioGroup>
      {row.follows ? text("dueOn", "date") : text("reasonForNone", "lines")}
      <Remove onRemove={onRemove} index={row.item} />
    </Box>
  );
}

function HelpRow({ row, path, errors, onChange, onRemove }: RowProps<Help>) {
  return (
    <Box sx={stack}>
      <Text name="what" value={row.what} path={`${path}.what`} errors={errors} onChange={(what) => onChange({ ...row, what })} kind="lines" />
      <Text name="helpDue" value={row.dueOn} path={`${path}.dueOn`} errors={errors} onChange={(dueOn) => onChange({ ...row, dueOn })} kind="date" />
      <Remove onRemove={onRemove} index={row.what} />
    </Box>
  );
}

const replaced = <T,>(rows: readonly T[], index: number, row: T): T[] => rows.map((one, place) => (place === index ? row : one));
const removed = <T,>(rows: readonly T[], index: number): T[] => rows.filter((_, place) => place !== index);

/** What a leader says about one subject: strengths, shortcomings, help. One column, for one hand. */
export function SubjectForm({ title, today, note, onChange, errors }: Props) {
  const translate = useTranslate();
  const { shortcomings, help } = note;
  const general = errors.find(({ field }) => field === null);
  const set = (part: Partial<Note>): void => onChange({ ...note, ...part });
  return (
    <Card variant="outlined" component="section" aria-label={title} sx={{ mb: 1 }}>
      <CardContent sx={{ display: "flex", flexDirection: "column", gap: 1, "&:last-child": { pb: 2 } }}>
        <Typography variant="subtitle1" component="h2" sx={{ fontWeight: 600 }}>
          {title}
        </Typography>
        {general === undefined ? null : (
          <Typography color="error" role="alert">
            {general.message}
          </Typography>
        )}
        <Text name="strengths" value={note.strengths} path="strengths" errors={errors} onChange={(strengths) => set({ strengths })} kind="lines" />
        {shortcomings.map((row, index) => (
          <ShortcomingRow
            // Rows have no name of their own; they are added at the end and removed by hand.
            key={`shortcoming ${index.toString()}`}
            row={row}
            path={`shortcomings.${index}`}
            errors={errors}
            onChange={(next) => set({ shortcomings: replaced(shortcomings, index, next) })}
            onRemove={() => set({ shortcomings: removed(shortcomings, index) })}
          />
        ))}
        {help.map((row, index) => (
          <HelpRow
            key={`help ${index.toString()}`}
            row={row}
            path={`help.${index}`}
            errors={errors}
            onChange={(next) => set({ help: replaced(help, index, next) })}
            onRemove={() => set({ help: removed(help, index) })}
          />
        ))}
        <Box sx={{ display: "flex", gap: 1, flexWrap: "wrap" }}>
          <Button startIcon={<AddIcon />} onClick={() => set({ shortcomings: [...shortcomings, newShortcoming(today)] })}>
            {translate("reviews.addShortcoming")}
          </Button>
          <Button startIcon={<AddIcon />} onClick={() => set({ help: [...help, newHelp(today)] })}>
            {translate("reviews.addHelp")}
          </Button>
        </Box>
      </CardContent>
    </Card>
  );
}
