import { Alert, Autocomplete, Box, Button, Card, CardContent, MenuItem, TextField, ToggleButton, ToggleButtonGroup, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Title, useRedirect, useTranslate } from "react-admin";
import { useParams, useSearchParams } from "react-router-dom";
import type { PositionInput, PositionPeers } from "../../schema/generated/graphql.ts";
import { viewer } from "../app/session.ts";
import { choicesOf } from "../shared/choices.ts";
import { Fault } from "../shared/Fault.tsx";
import { FieldRow } from "../shared/FieldRow.tsx";
import { request } from "../shared/graphql.ts";
import { useAct } from "../shared/useAct.ts";
import { useKept } from "../shared/useKept.ts";
import { Waiting } from "../shared/Waiting.tsx";
import { DRAFT, EDIT, PEERS, type Position, POSITION, RAISE, SEARCH } from "./position.graphql.ts";

interface Peer {
  readonly id: string;
  readonly shortName: string;
}

interface Wanted {
  readonly year: number;
  readonly peers: PositionPeers;
  readonly named: readonly Peer[];
  readonly aim: string;
  readonly standing: string;
  readonly explanation: string;
  readonly cause: string;
}

type Faults = Readonly<Record<string, string>>;
const thisYear = (): number => Number((viewer()?.today ?? "").slice(0, 4));

function inputOf({ peers, named, aim, standing, explanation, cause }: Wanted): PositionInput {
  return {
    peers,
    ...(peers === "NAMED" ? { peerIds: named.map(({ id }) => id) } : {}),
    aim: Math.trunc(Number(aim)) || 0,
    ...(standing.trim() === "" ? {} : { standing: Math.trunc(Number(standing)) || 0 }),
    explanation,
    ...(cause.trim() === "" ? {} : { cause }),
  };
}

function wantedOf(row: Position): Wanted {
  const { year, peers, peerIds, peerNames, aim, standing, explanation, cause } = row;
  const named = peers === "NAMED" ? peerIds.map((id, index) => ({ id, shortName: peerNames[index] ?? id })) : [];
  return { year, peers, named, aim: String(aim), standing: standing === null ? "" : String(standing), explanation, cause: cause ?? "" };
}

interface Part {
  readonly wanted: Wanted;
  readonly set: (patch: Partial<Wanted>) => void;
  readonly faults: Faults;
}

/** Among whom: by rule, or named one by one. */
function Peers({ wanted, set, faults }: Part) {
  const translate = useTranslate();
  const tenant = viewer()?.tenant.id;
  const [q, setQ] = useState("");
  const groups = useQuery({ queryKey: ["positionPeers", tenant], queryFn: () => request(PEERS) });
  const found = useQuery({ queryKey: ["positionSearch", tenant, q], queryFn: () => request(SEARCH, { q }), enabled: q !== "" });
  const members = groups.data?.positionPeers.find(({ peers }) => peers === wanted.peers)?.organizations ?? [];
  return (
    <>
      <Typography variant="body2" color="text.secondary">
        {translate("positions.peersHint")}
      </Typography>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={wanted.peers}
        onChange={(_, peers: PositionPeers | null) => peers !== null && set({ peers })}
        aria-label={translate("positions.fields.peers")}
        sx={{ mb: 1, flexWrap: "wrap" }}
      >
        {choicesOf("PositionPeers").map(({ id, name }) => (
          <ToggleButton key={id} value={id}>
            {translate(name)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {wanted.peers === "NAMED" ? (
        <Autocomplete
          multiple
          options={(found.data?.organizations.items ?? []).filter(({ id }) => id !== tenant)}
          value={[...wanted.named]}
          filterOptions={(options) => options}
          getOptionLabel={({ shortName }) => shortName}
          getOptionKey={({ id }) => id}
          isOptionEqualToValue={(one, other) => one.id === other.id}
          onInputChange={(_, typed) => setQ(typed)}
          onChange={(_, named) => set({ named: named.map(({ id, shortName }) => ({ id, shortName })) })}
          renderInput={(params) => (
            <TextField
              {...params}
              label={translate("positions.fields.named")}
              error={faults["peerIds"] !== undefined}
              helperText={faults["peerIds"] ?? translate("positions.namedHint")}
            />
          )}
        />
      ) : (
        <Typography variant="body2" color={faults["peers"] === undefined ? "text.secondary" : "error"}>
          {faults["peers"] ?? translate("positions.members", { count: members.length, names: members.map(({ shortName }) => shortName).join("、") })}
        </Typography>
      )}
    </>
  );
}

interface FormProps {
  readonly title: string;
  readonly kept: string;
  readonly initial: Wanted;
  /** The position aimed at in the version that this one changes; null of the first. */
  readonly before: number | null;
  readonly isNew?: boolean;
  readonly onSave: (wanted: Wanted) => Promise<{ readonly id: string | null; readonly faults: Faults }>;
}

function Fields({ wanted, set, faults, before, isNew }: Part & Pick<FormProps, "before" | "isNew">) {
  const translate = useTranslate();
  const of = (name: "aim" | "standing" | "explanation" | "cause", hint?: string) => ({
    label: translate(`positions.fields.${name}`),
    value: wanted[name],
    onChange: (event: { target: { value: string } }) => set({ [name]: event.target.value }),
    error: faults[name] !== undefined,
    helperText: faults[name] ?? (hint === undefined ? undefined : translate(hint)),
    fullWidth: true,
    margin: "dense" as const,
  });
  const number = { slotProps: { htmlInput: { inputMode: "numeric" as const } } };
  return (
    <>
      <FieldRow columns="1fr 1fr 1fr">
        {isNew === true ? (
          <TextField
            select
            margin="dense"
            label={translate("positions.report.year")}
            value={wanted.year}
            onChange={(event) => set({ year: Number(event.target.value) })}
          >
            {[thisYear(), thisYear() + 1].map((year) => (
              <MenuItem key={year} value={year}>
                {year}
              </MenuItem>
            ))}
          </TextField>
        ) : null}
        <TextField {...of("standing", "positions.standingHint")} {...number} />
        <TextField {...of("aim", "positions.aimHint")} {...number} required />
      </FieldRow>
      <TextField {...of("explanation")} multiline minRows={3} required />
      {before === null ? null : <TextField {...of("cause")} multiline minRows={2} required />}
      {before !== null && Number(wanted.aim) > before ? (
        <Alert severity="warning" sx={{ my: 1 }}>
          {translate("positions.lowering", { before })}
        </Alert>
      ) : null}
    </>
  );
}

function Form({ title, kept, initial, before, isNew = false, onSave }: FormProps) {
  const translate = useTranslate();
  const redirect = useRedirect();
  const [wanted, keep, forget] = useKept<Wanted>(`gongjian.position.${viewer()?.tenant.id}.${kept}`, initial);
  const [faults, setFaults] = useState<Faults>({});
  const part = { wanted, faults, set: (patch: Partial<Wanted>) => keep({ ...wanted, ...patch }) };
  const save = async (): Promise<void> => {
    const done = await onSave(wanted);
    setFaults(done.faults);
    if (done.id === null) return;
    forget();
    redirect("show", "targetPositions", done.id);
  };
  return (
    <Card variant="outlined" sx={{ mt: 1, maxWidth: 760 }}>
      <Title title={translate(title)} />
      <CardContent>
        <Box
          component="form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <Peers {...part} />
          <Fields {...part} before={before} isNew={isNew} />
          <Button type="submit" variant="contained" sx={{ mt: 1 }}>
            {translate("positions.save")}
          </Button>
        </Box>
      </CardContent>
    </Card>
  );
}

/** 制定争先进位目标 */
export function PositionCreate() {
  const act = useAct();
  const initial: Wanted = { year: thisYear(), peers: "SAME_LINE", named: [], aim: "", standing: "", explanation: "", cause: "" };
  const create = async (wanted: Wanted) => {
    const { payload, faults } = await act(DRAFT, "draftTargetPosition", { year: wanted.year, input: inputOf(wanted) }, "positions.saved");
    return { id: payload?.targetPosition?.id ?? null, faults };
  };
  return <Form title="acts.draftTargetPosition" kept="new" initial={initial} before={null} isNew onSave={create} />;
}

function Editing({ row, raising }: { row: Position; raising: boolean }) {
  const act = useAct();
  const { id, version } = row;
  const save = async (wanted: Wanted) => {
    const input = inputOf(wanted);
    const { payload, faults } = raising
      ? await act(RAISE, "raiseTargetPosition", { id, version, input }, "positions.saved")
      : await act(EDIT, "editTargetPosition", { id, version, input }, "positions.saved");
    return { id: payload?.targetPosition?.id ?? null, faults };
  };
  const inForce = row.versions.find(({ state }) => state === "PUBLISHED");
  const name = raising ? "raiseTargetPosition" : "editTargetPosition";
  const initial = { ...wantedOf(row), ...(raising ? { cause: "" } : {}) };
  return <Form title={`acts.${name}`} kept={`${name} ${id}.${version}`} initial={initial} before={inForce?.aim ?? null} onSave={save} />;
}

/** 修改草稿, or of what is in force 提升目标. */
export function PositionEdit() {
  const { id = "" } = useParams();
  const [params] = useSearchParams();
  const { data, error, refetch } = useQuery({
    queryKey: ["editablePosition", id],
    queryFn: () => request(POSITION, { id }),
    staleTime: 0,
    gcTime: 0,
  });
  if (error !== null) return <Fault error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Waiting rows={6} />;
  const row = data.targetPosition;
  return row === null ? null : <Editing key={row.version} row={row} raising={params.get("raise") !== null} />;
}
