import { Button, Checkbox, FormControlLabel, MenuItem, Stack, TextField } from "@mui/material";
import { useTranslate } from "react-admin";
import { choicesOf } from "../shared/choices.ts";
import { errorAt, Section, type SectionProps } from "./TaskSection.tsx";

/** What is to be handed in, one line for each. */
export function TaskDeliverables({ wanted, set, errors }: SectionProps) {
  const translate = useTranslate();
  const change = (index: number, patch: object): void =>
    set({ deliverables: wanted.deliverables.map((one, at) => (at === index ? { ...one, ...patch } : one)) });
  return (
    <Section name="deliverables">
      {wanted.deliverables.map((deliverable, index) => (
        <Stack key={index} direction={{ xs: "column", md: "row" }} spacing={1}>
          <TextField
            size="small"
            required
            label={translate("tasks.deliverable.title")}
            value={deliverable.title}
            onChange={(event) => change(index, { title: event.target.value })}
            error={errorAt(errors, "deliverables", String(index)) !== undefined}
            sx={{ minWidth: 200 }}
          />
          <TextField
            select
            size="small"
            label={translate("tasks.deliverable.kind")}
            value={deliverable.kind}
            onChange={(event) => change(index, { kind: event.target.value })}
            sx={{ minWidth: 130 }}
          >
            {choicesOf("DeliverableKind").map(({ id, name }) => (
              <MenuItem key={id} value={id}>
                {translate(name)}
              </MenuItem>
            ))}
          </TextField>
          <TextField
            size="small"
            fullWidth
            label={translate("tasks.deliverable.instructions")}
            value={deliverable.instructions}
            onChange={(event) => change(index, { instructions: event.target.value })}
          />
          <FormControlLabel
            control={<Checkbox checked={deliverable.required} onChange={(event) => change(index, { required: event.target.checked })} />}
            label={translate("tasks.deliverable.required")}
            sx={{ whiteSpace: "nowrap" }}
          />
          <Button color="inherit" onClick={() => set({ deliverables: wanted.deliverables.filter((_, at) => at !== index) })}>
            {translate("tasks.deliverable.remove")}
          </Button>
        </Stack>
      ))}
      <Button
        variant="outlined"
        sx={{ justifySelf: "start" }}
        onClick={() =>
          set({
            deliverables: [...wanted.deliverables, { kind: "TEXT", title: "", required: true, instructions: "" }],
          })
        }
      >
        {translate("tasks.deliverable.add")}
      </Button>
    </Section>
  );
}
