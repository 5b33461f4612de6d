import { Alert, Box, Button, Card, CardContent, Checkbox, FormControlLabel, MenuItem, Stack, TextField, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import dayjs from "dayjs";
import { type ReactNode, useState } from "react";
import { Title, useNotify, useTranslate } from "react-admin";
import { useNavigate } from "react-router-dom";
import { viewer } from "../app/session.ts";
import { choicesOf } from "../shared/choices.ts";
import { ApiError, request, type UserError } from "../shared/graphql.ts";
import { BurdenPanel } from "./BurdenPanel.tsx";
import type { Place } from "./recipients.ts";
import { RecipientTree } from "./RecipientTree.tsx";
import { TaskFiles } from "./TaskFiles.tsx";
import type { Wanted } from "./task.form.ts";
import { type Candidate, CANDIDATES } from "./task.graphql.ts";

interface Choices {
  targetCandidates: Candidate[];
  divisions: Array<Place & { code: string }>;
  campaigns: Array<{ id: string; name: string; stages: Array<{ id: string; name: string }> }>;
  massGroups: { items: Array<{ id: string; name: string }> };
}

function Section({ name, children }: { name: string; children: ReactNode }) {
  const translate = useTranslate();
  return (
    <Card variant="outlined" sx={{ mb: 1 }} component="section">
      <CardContent sx={{ display: "grid", gap: 1.5 }}>
        <Typography variant="subtitle1" component="h2" sx={{ fontWeight: 600 }}>
          {translate(`tasks.sections.${name}`)}
        </Typography>
        {children}
      </CardContent>
    </Card>
  );
}

/** Monday to Friday up to a day; what the helper beside the due day says. */
function workdaysUntil(today: string, due: string): number {
  let count = 0;
  for (let day = dayjs(today).add(1, "day"); !day.isAfter(dayjs(due)); day = day.add(1, "day")) if (day.day() !== 0 && day.day() !== 6) count++;
  return count;
}

interface Props {
  readonly title: string;
  /** Key of what the button says. */
  readonly saveLabel: string;
  readonly initial: Wanted;
  /** Where what was typed is kept until it is saved. */
  readonly keep: string;
  /** Sends it; gives the id of the task, or what was refused. */
  readonly send: (wanted: Wanted) => Promise<{ readonly id: string | null; readonly errors: readonly UserError[] }>;
  /** What only an amendment asks for. */
  readonly children?: ReactNode;
}

/** The form of a task: what, by when, what to hand in, whom it is for and how much they already carry. */
export function TaskForm({ title, saveLabel, initial, keep, send, children }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const [wanted, setWanted] = useState<Wanted>(() => {
    const kept = sessionStorage.getItem(keep);
    return kept === null ? initial : { ...initial, ...(JSON.parse(kept) as Partial<Wanted>) };
  });
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const { data } = useQuery({
    queryKey: ["candidates", viewer()?.tenant.id],
    queryFn: () => request<Choices>(CANDIDATES),
  });
  const set = (patch: Partial<Wanted>): void => {
    const next = { ...wanted, ...patch };
    sessionStorage.setItem(keep, JSON.stringify(next));
    setWanted(next);
  };
  const today = viewer()?.today ?? dayjs().format("YYYY-MM-DD");
  const errorAt = (name: string): string | undefined => errors.find((error) => error.field?.includes(name))?.message;
  const save = async (): Promise<void> => {
    try {
      const sent = await send(wanted);
      setErrors(sent.errors);
      if (sent.id === null) return;
      sessionStorage.removeItem(keep);
      navigate(`/tasks/${sent.id}/show`);
    } catch (error) {
      notify(error instanceof ApiError && error.code !== "UNAVAILABLE" ? error.message : translate("app.offline"), { type: "error" });
    }
  };
  const field = (name: "title" | "basis" | "receiverName", required: boolean) => (
    <TextField
      size="small"
      label={translate(`tasks.fields.${name}`)}
      required={required}
      value={wanted[name]}
      onChange={(event) => set({ [name]: event.target.value })}
      error={errorAt(name) !== undefined}
      helperText={errorAt(name)}
    />
  );
  const stages = data?.campaigns.find((campaign) => campaign.id === wanted.campaignId)?.stages ?? [];
  const changeDeliverable = (index: number, patch: object): void =>
    set({ deliverables: wanted.deliverables.map((one, at) => (at === index ? { ...one, ...patch } : one)) });
  const chosen = new Set(wanted.chosen);
  return (
    <Box
      component="form"
      noValidate
      sx={{ mt: 1 }}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Title title={translate(title)} />
      {children}
      <Section name="basics">
        <Box sx={{ display: "grid", gap: 1.5, gridTemplateColumns: { xs: "1fr", md: "2fr 1fr 1fr" } }}>
          {field("title", true)}
          <TextField
            select
            size="small"
            label={translate("tasks.fields.kind")}
            value={wanted.kind}
            onChange={(event) => set({ kind: event.target.value })}
          >
            {choicesOf("TaskKind").map(({ id, name }) => (
              <MenuItem key={id} value={id}>
                {translate(name)}
              </MenuItem>
            ))}
          </TextField>
          {field("basis", false)}
          {field("receiverName", false)}
          <TextField
            select
            size="small"
            label={translate("tasks.fields.campaign")}
            value={data === undefined ? "" : wanted.campaignId}
            onChange={(event) => set({ campaignId: event.target.value, stageId: "" })}
          >
            <MenuItem value="">—</MenuItem>
            {(data?.campaigns ?? []).map(({ id, name }) => (
              <MenuItem key={id} value={id}>
                {name}
              </MenuItem>
            ))}
          </TextField>
          <TextField
            select
            size="small"
            label={translate("tasks.fields.stage")}
            value={stages.some((stage) => stage.id === wanted.stageId) ? wanted.stageId : ""}
            onChange={(event) => set({ stageId: event.target.value })}
            disabled={stages.length === 0}
          >
            <MenuItem value="">—</MenuItem>
            {stages.map(({ id, name }) => (
              <MenuItem key={id} value={id}>
                {name}
              </MenuItem>
            ))}
          </TextField>
        </Box>
        <TextField
          size="small"
          label={translate("tasks.fields.body")}
          required
          multiline
          minRows={4}
          value={wanted.body}
          onChange={(event) => set({ body: event.target.value })}
          error={errorAt("body") !== undefined}
          helperText={errorAt("body")}
        />
        <TaskFiles files={wanted.files} onChange={(files) => set({ files })} />
      </Section>
      <Section name="deliverables">
        {wanted.deliverables.map((deliverable, index) => (
          <Stack key={index} direction={{ xs: "column", md: "row" }} spacing={1}>
            <TextField
              size="small"
              required
              label={translate("tasks.deliverable.title")}
              value={deliverable.title}
              onChange={(event) => changeDeliverable(index, { title: event.target.value })}
              error={errors.some((error) => error.field?.includes("deliverables") === true && error.field.includes(String(index)))}
              sx={{ minWidth: 200 }}
            />
            <TextField
              select
              size="small"
              label={translate("tasks.deliverable.kind")}
              value={deliverable.kind}
              onChange={(event) => changeDeliverable(index, { kind: event.target.value })}
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
              onChange={(event) => changeDeliverable(index, { instructions: event.target.value })}
            />
            <FormControlLabel
              control={<Checkbox checked={deliverable.required} onChange={(event) => changeDeliverable(index, { required: event.target.checked })} />}
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
      <Section name="time">
        <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: "wrap", alignItems: "center" }}>
          <TextField
            size="small"
            type="date"
            required
            label={translate("tasks.fields.due")}
            value={wanted.dueOn}
            onChange={(event) => set({ dueOn: event.target.value })}
            error={errorAt("dueOn") !== undefined}
            helperText={errorAt("dueOn")}
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
      <Section name="targets">
        {data === undefined ? null : data.targetCandidates.length === 0 ? null : (
          <RecipientTree
            candidates={data.targetCandidates}
            territories={new Map(data.divisions.map((division) => [division.code, division]))}
            chosen={chosen}
            onChange={(next) => set({ chosen: [...next] })}
          />
        )}
        {(data?.massGroups.items ?? []).length === 0 ? null : (
          <Box>
            <Typography variant="body2">{translate("tasks.targets.groups")}</Typography>
            {(data?.massGroups.items ?? []).map(({ id, name }) => (
              <FormControlLabel
                key={id}
                control={
                  <Checkbox
                    size="small"
                    checked={wanted.groups.includes(id)}
                    onChange={() =>
                      set({
                        groups: wanted.groups.includes(id) ? wanted.groups.filter((one) => one !== id) : [...wanted.groups, id],
                      })
                    }
                  />
                }
                label={name}
              />
            ))}
          </Box>
        )}
        <FormControlLabel
          control={<Checkbox size="small" checked={wanted.self} onChange={(event) => set({ self: event.target.checked })} />}
          label={translate("tasks.targets.self")}
        />
        <BurdenPanel selector={{ include: wanted.chosen, groups: wanted.groups, self: wanted.self }} dueOn={wanted.dueOn} />
      </Section>
      {errors.map((error) => (
        <Alert key={`${error.code} ${error.field?.join(".") ?? ""}`} severity="error" sx={{ mb: 1 }}>
          {error.message}
        </Alert>
      ))}
      <Button type="submit" variant="contained">
        {translate(saveLabel)}
      </Button>
    </Box>
  );
}
