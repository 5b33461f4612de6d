import { Alert, Box, Button, TextField } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Title, useRedirect, useTranslate } from "react-admin";
import { useParams } from "react-router-dom";
import { viewer } from "../app/session.ts";
import { Fault } from "../shared/Fault.tsx";
import { request } from "../shared/graphql.ts";
import { useAct } from "../shared/useAct.ts";
import { useKept } from "../shared/useKept.ts";
import { Waiting } from "../shared/Waiting.tsx";
import { Decomposition, usePortions } from "./Decomposition.tsx";
import { emptyOn, inputOf, type Portion, type Wanted, wantedOf } from "./decompose.ts";
import { AMEND, CHOICES, CREATE, EDIT, type Target, TARGET } from "./target.graphql.ts";
import { TargetBasics } from "./TargetBasics.tsx";

type Faults = Readonly<Record<string, string>>;

interface Props {
  readonly title: string;
  readonly saveLabel: string;
  readonly kept: string;
  readonly initial: Wanted;
  /** Of a target that is out: what it is called, counts and how it falls stays; and it is said why. */
  readonly amending?: boolean;
  readonly onSave: (wanted: Wanted, portions: readonly Portion[]) => Promise<{ id: string | null; faults: Faults }>;
}

function Form({ title, saveLabel, kept, initial, amending = false, onSave }: Props) {
  const translate = useTranslate();
  const redirect = useRedirect();
  const tenant = viewer()?.tenant.id;
  const [typed, keep, forget] = useKept<Wanted>(`gongjian.target.${tenant}.${kept}`, initial);
  const [faults, setFaults] = useState<Faults>({});
  const { data: choices } = useQuery({ queryKey: ["targetChoices", tenant], queryFn: () => request(CHOICES) });
  // Whoever has left since it was written cannot be ticked off any more, and is left out.
  const known = new Set(choices?.targetCandidates.map(({ id }) => id));
  const wanted = choices === undefined ? typed : { ...typed, chosen: typed.chosen.filter((id) => known.has(id)) };
  const portions = usePortions(wanted);
  const set = (patch: Partial<Wanted>): void => keep({ ...wanted, ...patch });
  const save = async (): Promise<void> => {
    const done = await onSave(wanted, portions);
    setFaults(done.faults);
    if (done.id === null) return;
    forget();
    redirect("show", "annualTargets", done.id);
  };
  return (
    <Box
      component="form"
      noValidate
      sx={{ mt: 1, maxWidth: 1_000 }}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Title title={translate(title)} />
      {amending ? (
        <Alert severity="info" sx={{ mb: 1 }}>
          {translate("targets.amendText")}
        </Alert>
      ) : null}
      <TargetBasics wanted={wanted} set={set} faults={faults} choices={choices} amending={amending} />
      <Decomposition wanted={wanted} set={set} portions={portions} choices={choices} />
      {amending ? (
        <TextField
          fullWidth
          required
          multiline
          minRows={2}
          label={translate("targets.fields.amendReason")}
          value={wanted.reason}
          onChange={(event) => set({ reason: event.target.value })}
          error={faults["reason"] !== undefined}
          helperText={faults["reason"]}
          sx={{ mb: 1 }}
        />
      ) : null}
      {Object.entries(faults).map(([name, message]) => (
        <Alert key={name} severity="error" sx={{ mb: 1 }}>
          {message}
        </Alert>
      ))}
      <Button type="submit" variant="contained">
        {translate(saveLabel)}
      </Button>
    </Box>
  );
}

/** 起草年度目标 */
export function TargetCreate() {
  const act = useAct();
  const create = async (wanted: Wanted, portions: readonly Portion[]) => {
    const { payload, faults } = await act(CREATE, "createAnnualTarget", { input: inputOf(wanted, portions) }, "targets.saved");
    return { id: payload?.annualTarget?.id ?? null, faults };
  };
  return <Form title="acts.createAnnualTarget" saveLabel="targets.save" kept="new" initial={emptyOn(viewer()?.today ?? "")} onSave={create} />;
}

function Editing({ target }: { target: Target }) {
  const act = useAct();
  const { id, version, state } = target;
  const amending = state === "ISSUED";
  const save = async (wanted: Wanted, portions: readonly Portion[]) => {
    const { measure, total, dueOn, selector, split, shares, ...others } = inputOf(wanted, portions);
    const changed = { measure, total, dueOn, selector, split, shares };
    const { payload, faults } = amending
      ? await act(AMEND, "amendAnnualTarget", { id, version, input: { ...changed, reason: wanted.reason } }, "targets.saved")
      : await act(EDIT, "editAnnualTarget", { id, version, input: { ...others, ...changed } }, "targets.saved");
    return { id: payload?.annualTarget?.id ?? null, faults };
  };
  const name = amending ? "acts.amendAnnualTarget" : "acts.editAnnualTarget";
  return (
    <Form
      title={name}
      saveLabel={amending ? name : "targets.save"}
      kept={`${id}.${version}`}
      initial={wantedOf(target, viewer()?.tenant.id ?? "")}
      amending={amending}
      onSave={save}
    />
  );
}

/** 修改草稿, or once it is out 调整年度目标: the same form, and why. */
export function TargetEdit() {
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery({ queryKey: ["editableTarget", id], queryFn: () => request(TARGET, { id }), staleTime: 0, gcTime: 0 });
  if (error !== null) return <Fault error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Waiting rows={10} />;
  const target = data.annualTarget;
  return target === null ? null : <Editing key={target.version} target={target} />;
}
