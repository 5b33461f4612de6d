import { Button, Stack, TextField, Typography } from "@mui/material";
import dayjs from "dayjs";
import { useTranslate } from "react-admin";
import { viewer } from "../app/session.ts";
import { errorAt, Section, type SectionProps } from "./TaskSection.tsx";

/** Monday to Friday up to a day; what the helper beside the due day says. */
function workdaysUntil(today: string, due: string): number {
  let count = 0;
  for (let day = dayjs(today).add(1, "day"); !day.isAfter(dayjs(due)); day = day.add(1, "day")) if (day.day() !== 0 && day.day() !== 6) count++;
  return count;
}

/** By when, with the weekday and the working days that leaves. */
export function TaskTime({ wanted, set, errors }: SectionProps) {
  const translate = useTranslate();
  const today = viewer()?.today ?? dayjs().format("YYYY-MM-DD");
  return (
    <Section name="time">
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: "wrap", alignItems: "center" }}>
        <TextField
          size="small"
          type="date"
          required
          label={translate("tasks.fields.due")}
          value={wanted.dueOn}
          onChange={(event) => set({ dueOn: event.target.value })}
          error={errorAt(errors, "dueOn") !== undefined}
          helperText={errorAt(errors, "dueOn")}
          slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: today } }}
        />
        {[1, 2, 4].map((count) => (
          <Button key={count} variant="outlined" onClick={() => set({ dueOn: dayjs(today).add(count, "week").format("YYYY-MM-DD") })}>
            {translate("tasks.quick.weeks", { count })}
          </Button>
        ))}
        {wanted.dueOn === "" ? null : (
          <Typography variant="body2" color="text.secondary">
            {translate("tasks.quick.weekday", {
              weekday: translate(`tasks.weekdays.${dayjs(wanted.dueOn).day()}`),
              days: dayjs(wanted.dueOn).diff(today, "day"),
              workdays: workdaysUntil(today, wanted.dueOn),
            })}
          </Typography>
        )}
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
