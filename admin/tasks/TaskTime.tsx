import { Button, Stack, TextField, Typography } from "@mui/material";
import dayjs from "dayjs";
import { useTranslate } from "react-admin";
import { viewer } from "../app/session.ts";
import { DateField } from "../shared/DateField.tsx";
import { usePreview } from "./usePreview.ts";
import { errorAt, Section, type SectionProps } from "./TaskSection.tsx";

/** By when, with the weekday and the working days that leaves. */
export function TaskTime({ wanted, set, errors }: SectionProps) {
  const translate = useTranslate();
  const preview = usePreview(wanted);
  const today = viewer()?.today ?? dayjs().format("YYYY-MM-DD");
  return (
    <Section name="time">
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: "wrap", alignItems: "center" }}>
        <DateField
          required
          label={translate("tasks.fields.due")}
          value={wanted.dueOn}
          onChange={(dueOn) => set({ dueOn })}
          error={errorAt(errors, "dueOn") !== undefined}
          helperText={errorAt(errors, "dueOn")}
        />
        {[1, 2, 4].map((count) => (
          <Button key={count} variant="outlined" onClick={() => set({ dueOn: dayjs(today).add(count, "week").format("YYYY-MM-DD") })}>
            {translate("tasks.quick.weeks", { smart_count: count })}
          </Button>
        ))}
        {wanted.dueOn === "" ? null : (
          <Typography variant="body2" color="text.secondary">
            {translate("tasks.quick.weekday", {
              weekday: translate(`tasks.weekdays.${dayjs(wanted.dueOn).day()}`),
              days: dayjs(wanted.dueOn).diff(today, "day"),
              workdays: preview?.workdays ?? "…",
            })}
          </Typography>
        )}
        {preview?.dueOnWorkday === false ? (
          <Typography variant="body2" color="warning.main" role="status">
            ▲ {translate("tasks.quick.restDay")}
          </Typography>
        ) : null}
        <TextField
          size="small"
          type="number"
          label={translate("tasks.fields.reworkDays")}
          value={wanted.reworkDays}
          onChange={(event) => set({ reworkDays: event.target.value })}
          slotProps={{ htmlInput: { min: 1, max: 90 } }}
          sx={{ width: 110 }}
        />
      </Stack>
    </Section>
  );
}
