import { Alert, Button, Checkbox, Dialog, DialogActions, DialogContent, DialogTitle, FormControlLabel, MenuItem, TextField } from "@mui/material";
import { useId, useState } from "react";
import { useTranslate } from "react-admin";
import type { InspectionVerdict } from "../../schema/generated/graphql.ts";
import { viewer } from "../app/session.ts";
import { choicesOf } from "../shared/choices.ts";
import { useAct } from "../shared/useAct.ts";
import { useKept } from "../shared/useKept.ts";
import { CONTEST, type Finding, RESOLVE, type Visit } from "./inspection.graphql.ts";

interface Props {
  readonly row: Visit;
  readonly onClose: () => void;
}

type Reasons = Readonly<Record<string, string>>;

/** 提出异议: which findings do not hold, and why; what is typed outlives leaving the page. */
export function ContestDialog({ row, onClose }: Props) {
  const translate = useTranslate();
  const id = useId();
  const act = useAct();
  const [reasons, keep, forget] = useKept<Reasons>(`gongjian.contest.${viewer()?.tenant.id ?? ""}.${row.id}`, {});
  const open = row.findings.filter(({ contest }) => contest === null);
  const chosen = Object.entries(reasons);
  const submit = async (): Promise<void> => {
    const findings = chosen.map(([findingId, reason]) => ({ findingId, reason }));
    const { payload } = await act(CONTEST, "contestInspectionVisit", { id: row.id, version: row.version, findings }, "app.done");
    if (payload === null) return;
    forget();
    onClose();
  };
  const toggle = (finding: Finding): void => {
    const { [finding.id]: known, ...others } = reasons;
    keep(known === undefined ? { ...reasons, [finding.id]: "" } : others);
  };
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={(_, why) => why !== "backdropClick" && onClose()} aria-labelledby={id}>
      <DialogTitle id={id}>{translate("acts.contestInspectionVisit")}</DialogTitle>
      <DialogContent>
        <Alert severity="info" sx={{ mb: 1 }}>
          {translate("inspections.contestOnce")}
        </Alert>
        {open.map((finding) => (
          <div key={finding.id}>
            <FormControlLabel
              control={<Checkbox checked={reasons[finding.id] !== undefined} onChange={() => toggle(finding)} />}
              label={`${translate(`enums.Aspect.${finding.aspect}`)} · ${finding.item}`}
            />
            {reasons[finding.id] === undefined ? null : (
              <TextField
                fullWidth
                required
                multiline
                minRows={2}
                margin="dense"
                label={translate("inspections.contestOf", { item: finding.item })}
                value={reasons[finding.id] ?? ""}
                onChange={(event) => keep({ ...reasons, [finding.id]: event.target.value })}
              />
            )}
          </div>
        ))}
      </DialogContent>
      <DialogActions>
        <Button color="inherit" onClick={onClose}>
          {translate("app.cancel")}
        </Button>
        <Button variant="contained" disabled={chosen.length === 0 || chosen.some(([, reason]) => reason.trim() === "")} onClick={() => void submit()}>
          {translate("app.confirm")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

type Decisions = Readonly<Record<string, { readonly verdict: InspectionVerdict | ""; readonly note: string }>>;

/** 处理异议: the office decides on every contested finding at once. */
export function ResolveDialog({ row, onClose }: Props) {
  const translate = useTranslate();
  const id = useId();
  const act = useAct();
  const [decisions, setDecisions] = useState<Decisions>({});
  const waiting = row.findings.filter(({ contest, verdict }) => contest !== null && verdict === null);
  const of = (finding: Finding) => decisions[finding.id] ?? { verdict: "" as const, note: "" };
  const findings = waiting.flatMap((finding) => {
    const { verdict, note } = of(finding);
    return verdict === "" ? [] : [{ findingId: finding.id, verdict, note }];
  });
  const submit = async (): Promise<void> => {
    const { payload } = await act(RESOLVE, "resolveContestInspectionVisit", { id: row.id, version: row.version, findings }, "app.done");
    if (payload !== null) onClose();
  };
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={(_, why) => why !== "backdropClick" && onClose()} aria-labelledby={id}>
      <DialogTitle id={id}>{translate("acts.resolveContestInspectionVisit")}</DialogTitle>
      <DialogContent>
        {waiting.map((finding) => (
          <div key={finding.id}>
            <Alert severity="info" icon={false} sx={{ mt: 1, whiteSpace: "pre-wrap" }}>
              {`${finding.item}\n${translate("inspections.contested", { reason: finding.contest ?? "" })}`}
            </Alert>
            <TextField
              select
              fullWidth
              required
              margin="dense"
              label={translate("inspections.verdictOf", { item: finding.item })}
              value={of(finding).verdict}
              onChange={(event) => setDecisions({ ...decisions, [finding.id]: { ...of(finding), verdict: event.target.value as InspectionVerdict } })}
            >
              {choicesOf("InspectionVerdict").map((choice) => (
                <MenuItem key={choice.id} value={choice.id}>
                  {translate(choice.name)}
                </MenuItem>
              ))}
            </TextField>
            <TextField
              fullWidth
              multiline
              margin="dense"
              label={translate("inspections.fields.verdictNote")}
              value={of(finding).note}
              onChange={(event) => setDecisions({ ...decisions, [finding.id]: { ...of(finding), note: event.target.value } })}
            />
          </div>
        ))}
      </DialogContent>
      <DialogActions>
        <Button color="inherit" onClick={onClose}>
          {translate("app.cancel")}
        </Button>
        <Button variant="contained" disabled={findings.length < waiting.length} onClick={() => void submit()}>
          {translate("app.confirm")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
