import { Alert, Box, Button, Card, CardContent, Checkbox, FormControlLabel, FormGroup, MenuItem, TextField, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Title, useNotify, useRedirect, useRefresh, useTranslate } from "react-admin";
import { useSearchParams } from "react-router-dom";
import type { ReviewMode } from "../../schema/generated/graphql.ts";
import { viewer } from "../app/session.ts";
import { choicesOf } from "../shared/choices.ts";
import { Fault } from "../shared/Fault.tsx";
import { perform, request, type UserError } from "../shared/graphql.ts";
import { useFault } from "../shared/useFault.ts";
import { Waiting } from "../shared/Waiting.tsx";
import { inputOf, type Meeting, noteOf, orphans, togglePresent, withNote, without, wordsOf } from "./meeting.ts";
import { OPEN_REVIEWS, RECORD, type Row } from "./review.graphql.ts";
import { SubjectForm } from "./SubjectForm.tsx";
import { useMeeting } from "./useMeeting.ts";

type Errors = Readonly<Record<string, readonly UserError[]>>;

/** When and how it was held, for everybody who is there. */
function Common({ meeting, onChange }: { meeting: Meeting; onChange: (next: Meeting) => void }) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: "flex", gap: 1, flexWrap: "wrap", mb: 1 }}>
      <TextField
        select
        size="small"
        label={translate("reviews.fields.mode")}
        value={meeting.mode}
        onChange={(event) => onChange({ ...meeting, mode: event.target.value as ReviewMode })}
        sx={{ flex: 1, minWidth: 130 }}
      >
        {choicesOf("ReviewMode").map((choice) => (
          <MenuItem key={choice.id} value={choice.id}>
            {translate(choice.name)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        type="date"
        size="small"
        label={translate("reviews.fields.heldOn")}
        value={meeting.heldOn}
        onChange={(event) => onChange({ ...meeting, heldOn: event.target.value })}
        slotProps={{ inputLabel: { shrink: true } }}
        sx={{ flex: 1, minWidth: 150 }}
      />
    </Box>
  );
}

const nameOf = (row: Row): string => `${row.leaderName} → ${row.subjectName}`;

/** Who is there; whoever is ticked has a form below. */
function Present({ rows, meeting, onChange }: { rows: readonly Row[]; meeting: Meeting; onChange: (next: Meeting) => void }) {
  const translate = useTranslate();
  const leaders = Map.groupBy(rows, ({ leaderName }) => leaderName);
  return [...leaders].map(([leader, own]) => (
    <Box key={leader} component="fieldset" sx={{ border: 0, p: 0, m: 0, mb: 1 }}>
      <Typography component="legend" variant="subtitle2">
        {translate("reviews.presentWith", { leader })}
      </Typography>
      <FormGroup sx={{ display: "grid", gridTemplateColumns: { xs: "1fr", sm: "1fr 1fr", md: "1fr 1fr 1fr" } }}>
        {own.map((row) => (
          <FormControlLabel
            key={row.id}
            control={<Checkbox checked={meeting.present.includes(row.id)} onChange={() => onChange(togglePresent(meeting, row.id))} />}
            label={row.subjectName}
          />
        ))}
      </FormGroup>
    </Box>
  ));
}

/** What was typed and cannot be written down any more stays to be read until it is put away. */
function Orphans({ ids, meeting, onChange }: { ids: readonly string[]; meeting: Meeting; onChange: (next: Meeting) => void }) {
  const translate = useTranslate();
  if (ids.length === 0) return null;
  return (
    <Alert
      severity="warning"
      sx={{ mb: 1, whiteSpace: "pre-wrap" }}
      action={
        <Button color="inherit" onClick={() => onChange(without(meeting, ids))}>
          {translate("reviews.putAway")}
        </Button>
      }
    >
      {[translate("reviews.orphans"), ...ids.map((id) => wordsOf(noteOf(meeting, id)))].join("\n")}
    </Alert>
  );
}

/** Writes them down one after the other; what is refused or does not get through stays as it was typed. */
function useRecording(meeting: Meeting, change: (next: Meeting) => void, rows: readonly Row[]) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const fault = useFault();
  const [errors, setErrors] = useState<Errors>({});
  const [isSending, setSending] = useState(false);
  const send = async (): Promise<number> => {
    setSending(true);
    const written: string[] = [];
    const refused: Record<string, readonly UserError[]> = {};
    try {
      for (const row of rows) {
        const payload = await perform(RECORD, "recordReviewObligation", { id: row.id, version: row.version, input: inputOf(meeting, row.id) });
        if (payload.userErrors.length === 0) written.push(row.id);
        else refused[row.id] = payload.userErrors;
      }
    } catch (error) {
      fault(error);
      notify(translate("reviews.kept"), { type: "warning" });
    }
    change(without(meeting, written));
    setErrors(refused);
    setSending(false);
    if (written.length > 0) notify(translate("reviews.written", { smart_count: written.length }), { type: "success" });
    if (Object.keys(refused).length > 0) notify(translate("reviews.notWritten", { smart_count: Object.keys(refused).length }), { type: "error" });
    refresh();
    return rows.length - written.length;
  };
  return { errors, isSending, send };
}

function Forms({ rows, owed, only }: { rows: readonly Row[]; owed: readonly string[]; only: string | null }) {
  const translate = useTranslate();
  const redirect = useRedirect();
  const today = viewer()?.today ?? "";
  const initial: Meeting = { mode: only === null ? "MEETING" : "ON_SITE", heldOn: today, present: only === null ? [] : [only], notes: {} };
  const [meeting, change] = useMeeting(only ?? "meeting", initial);
  const present = rows.filter(({ id }) => meeting.present.includes(id));
  const { errors, isSending, send } = useRecording(meeting, change, present);
  const finish = async (): Promise<void> => {
    if ((await send()) === 0) redirect(only === null ? "/reviews" : `/reviews/${only}/show`);
  };
  return (
    <>
      <Card variant="outlined" sx={{ mb: 1 }}>
        <CardContent sx={{ "&:last-child": { pb: 2 } }}>
          <Common meeting={meeting} onChange={change} />
          {only === null ? <Present rows={rows} meeting={meeting} onChange={change} /> : null}
          <Typography variant="body2" color="text.secondary">
            {translate("reviews.keptHere")}
          </Typography>
        </CardContent>
      </Card>
      <Orphans ids={orphans(meeting, owed)} meeting={meeting} onChange={change} />
      {present.map((row) => (
        <SubjectForm
          key={row.id}
          title={nameOf(row)}
          today={today}
          note={noteOf(meeting, row.id)}
          onChange={(note) => change(withNote(meeting, row.id, note))}
          errors={errors[row.id] ?? []}
        />
      ))}
      {present.length === 0 ? null : (
        <Button variant="contained" size="large" fullWidth disabled={isSending} onClick={() => void finish()}>
          {translate("reviews.record", { smart_count: present.length })}
        </Button>
      )}
    </>
  );
}

/** 登记点评: one subject, or everybody at a meeting, typed on site. */
export function MeetingPage() {
  const translate = useTranslate();
  const [params] = useSearchParams();
  const only = params.get("id");
  const { data, error } = useQuery({ queryKey: ["openReviews", viewer()?.tenant.id], queryFn: () => request(OPEN_REVIEWS) });
  const all = data?.reviewObligations.items ?? [];
  const rows = only === null ? all : all.filter(({ id }) => id === only);
  return (
    <Box sx={{ maxWidth: 900, mt: 1, pb: 2 }}>
      <Title title={translate("app.pages.reviewMeeting")} />
      {error === null ? null : <Fault error={error} />}
      {data === undefined && error === null ? <Waiting rows={6} /> : null}
      {data !== undefined && rows.length === 0 ? <Alert severity="info">{translate("reviews.nothingOwed")}</Alert> : null}
      {data === undefined ? null : <Forms key={only ?? ""} rows={rows} owed={all.map(({ id }) => id)} only={only} />}
    </Box>
  );
}
