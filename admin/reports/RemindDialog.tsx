import {
  Alert,
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  MenuItem,
  Stack,
  TextField,
  Typography,
} from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { viewer } from "../app/session.ts";
import { BULK, type BulkPayload } from "../assignments/assignment.graphql.ts";
import { performNamed, request } from "../shared/graphql.ts";
import { Waiting } from "../shared/Waiting.tsx";
import { useFault } from "../shared/useFault.ts";
import { LATE } from "./report.graphql.ts";

const MOST = 100;

/** 一键催办: shows who gets what before anything is sent; a level makes it a supervision notice. Every row answers for itself. */
export function RemindDialog({ onClose, onDone }: { onClose: () => void; onDone: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const fault = useFault();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [note, setNote] = useState("");
  const [level, setLevel] = useState("");
  const [refused, setRefused] = useState<readonly string[]>([]);
  const { data } = useQuery({
    queryKey: ["late issued", viewer()?.tenant.id],
    queryFn: () => request(LATE, { view: "ISSUED", limit: MOST }),
    staleTime: 0,
  });
  const rows = data?.assignments.items ?? [];
  const nothing = data !== undefined && rows.length === 0;
  useEffect(() => setChosen(new Set((data?.assignments.items ?? []).map(({ id }) => id))), [data]);
  const toggle = (id: string): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const send = async (): Promise<void> => {
    const items = rows.filter(({ id }) => chosen.has(id)).map(({ id, version }) => ({ id, version }));
    const name = level === "" ? "remindAssignments" : "superviseAssignments";
    try {
      const payload = await performNamed<BulkPayload>(
        BULK[name],
        name,
        level === "" ? { items, ...(note === "" ? {} : { note }) } : { items, level, note },
      );
      const failed = payload.results.flatMap(({ id, userErrors }) =>
        userErrors.map(({ message }) => `${rows.find((row) => row.id === id)?.tenant.shortName ?? ""}：${message}`),
      );
      setRefused([...payload.userErrors.map(({ message }) => message), ...failed]);
      onDone();
      if (failed.length > 0 || payload.userErrors.length > 0) return;
      notify(translate("app.done"), { type: "success" });
      onClose();
    } catch (error) {
      fault(error);
    }
  };
  return (
    <Dialog open onClose={(_, why) => why !== "backdropClick" && onClose()} fullWidth maxWidth="sm" aria-labelledby="remind-title">
      <DialogTitle id="remind-title">{translate("reports.remindAll")}</DialogTitle>
      <DialogContent>
        {data === undefined ? <Waiting rows={4} /> : null}
        <Typography>{translate(nothing ? "reports.nothingToRemind" : "reports.remindPreview", { count: chosen.size })}</Typography>
        <Stack sx={{ maxHeight: 300, overflow: "auto", my: 1 }} role="group" aria-label={translate("reports.overdueList")}>
          {rows.map((row) => (
            <FormControlLabel
              key={row.id}
              control={<Checkbox size="small" checked={chosen.has(row.id)} onChange={() => toggle(row.id)} />}
              label={`${row.groupName ?? row.tenant.shortName} · ${row.title} · ${translate("reports.daysLate", { days: -row.daysLeft })}`}
            />
          ))}
        </Stack>
        <Stack spacing={1}>
          <TextField
            select
            label={translate("assignments.dialog.level")}
            value={level}
            onChange={(event) => setLevel(event.target.value)}
            sx={{ maxWidth: 240 }}
          >
            <MenuItem value="">{translate("acts.remindAssignment")}</MenuItem>
            {["BLUE", "YELLOW", "RED"].map((id) => (
              <MenuItem key={id} value={id}>
                {translate(`enums.SupervisionLevel.${id}`)}
              </MenuItem>
            ))}
          </TextField>
          <TextField
            label={translate("assignments.dialog.note")}
            value={note}
            onChange={(event) => setNote(event.target.value)}
            multiline
            minRows={2}
            required={level !== ""}
            fullWidth
          />
          {refused.map((line) => (
            <Alert key={line} severity="error">
              {line}
            </Alert>
          ))}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button color="inherit" onClick={onClose}>
          {translate("app.cancel")}
        </Button>
        <Button variant="contained" disabled={chosen.size === 0} onClick={() => void send()}>
          {translate(level === "" ? "acts.remindAssignment" : "acts.superviseAssignment")}（{chosen.size}）
        </Button>
      </DialogActions>
    </Dialog>
  );
}
