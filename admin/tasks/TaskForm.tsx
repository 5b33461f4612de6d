import { Alert, Box, Button } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useRef, useState } from "react";
import { Title, useTranslate } from "react-admin";
import { useNavigate } from "react-router-dom";
import { viewer } from "../app/session.ts";
import { ConflictDialog } from "../shared/ConflictDialog.tsx";
import { request, type UserError } from "../shared/graphql.ts";
import { useFault } from "../shared/useFault.ts";
import { differencesOf, merge, type Wanted } from "./task.form.ts";
import { CANDIDATES, type Choices } from "./task.graphql.ts";
import { TaskBasics } from "./TaskBasics.tsx";
import { TaskDeliverables } from "./TaskDeliverables.tsx";
import { TaskTargets } from "./TaskTargets.tsx";
import { TaskTime } from "./TaskTime.tsx";

const LABELS: Readonly<Record<string, string>> = {
  campaignId: "tasks.fields.campaign",
  stageId: "tasks.fields.stage",
  clauseIds: "tasks.fields.clauses",
  dueOn: "tasks.fields.due",
  deliverables: "tasks.sections.deliverables",
  chosen: "tasks.sections.targets",
  files: "assignments.fields.files",
};

/** A field as a person reads it: names for ids, one line for each part of a list. */
function sayField(name: keyof Wanted, wanted: Wanted, choices: Choices | undefined, translate: (key: string) => string): string {
  const nameIn = (rows: ReadonlyArray<{ readonly id: string; readonly name: string }> = [], id: string) =>
    rows.find((row) => row.id === id)?.name ?? id;
  if (name === "kind") return translate(`enums.TaskKind.${wanted.kind}`);
  if (name === "campaignId") return nameIn(choices?.campaigns, wanted.campaignId);
  if (name === "stageId")
    return nameIn(
      choices?.campaigns.flatMap(({ stages }) => stages),
      wanted.stageId,
    );
  if (name === "clauseIds") {
    const clauses = choices?.policyDocuments.flatMap((document) =>
      document.clauses.map(({ id, label }) => ({ id, name: `${document.number} ${label}` })),
    );
    return wanted.clauseIds.map((id) => nameIn(clauses, id)).join("\n");
  }
  if (name === "files") return wanted.files.map((file) => file.name).join("\n");
  if (name === "deliverables") return wanted.deliverables.map(({ title, instructions }) => `${title} ${instructions}`.trim()).join("\n");
  if (name === "chosen") return wanted.chosen.map((id) => nameIn(choices?.targetCandidates, id)).join("、");
  return String(wanted[name]);
}

interface Props {
  readonly title: string;
  /** Key of what the button says. */
  readonly saveLabel: string;
  readonly initial: Wanted;
  /** Where what was typed is kept until it is saved. */
  readonly keep: string;
  /** Sends it; gives the id of the task, or what was refused. */
  readonly send: (wanted: Wanted) => Promise<{
    readonly id: string | null;
    readonly errors: readonly UserError[];
    /** The version somebody else saved meanwhile. */
    readonly theirs?: Wanted;
  }>;
  /** What only an amendment asks for. */
  readonly children?: ReactNode;
}

/** The form of a task: what, by when, what to hand in, whom it is for and how much they already carry. */
export function TaskForm({ title, saveLabel, initial, keep, send, children }: Props) {
  const translate = useTranslate();
  const fault = useFault();
  const navigate = useNavigate();
  const [wanted, setWanted] = useState<Wanted>(() => {
    const kept = sessionStorage.getItem(keep);
    return kept === null ? initial : { ...initial, ...(JSON.parse(kept) as Partial<Wanted>) };
  });
  // What a slow upload adds is added to what was typed meanwhile.
  const latest = useRef(wanted);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const { data: choices } = useQuery({
    queryKey: ["candidates", viewer()?.tenant.id],
    queryFn: () => request(CANDIDATES),
  });
  const set = (patch: Partial<Wanted>): void => {
    const next = { ...latest.current, ...patch };
    latest.current = next;
    sessionStorage.setItem(keep, JSON.stringify(next));
    setWanted(next);
  };
  const [theirs, setTheirs] = useState<Wanted | null>(null);
  const save = async (current: Wanted): Promise<void> => {
    try {
      const sent = await send(current);
      if (sent.theirs !== undefined) return setTheirs(sent.theirs);
      setErrors(sent.errors);
      if (sent.id === null) return;
      sessionStorage.removeItem(keep);
      navigate(`/tasks/${sent.id}/show`);
    } catch (error) {
      fault(error);
    }
  };
  const section = { wanted, set, errors };
  return (
    <Box
      component="form"
      noValidate
      sx={{ mt: 1 }}
      onSubmit={(event) => {
        event.preventDefault();
        void save(wanted);
      }}
    >
      <Title title={translate(title)} />
      {children}
      {theirs === null ? null : (
        <ConflictDialog
          differences={differencesOf(wanted, theirs, (name, of) => ({
            label: translate(LABELS[name] ?? `tasks.fields.${name}`),
            value: sayField(name, of, choices, translate),
          }))}
          onChoose={(taken) => {
            const merged = merge(wanted, theirs, taken);
            setTheirs(null);
            set(merged);
            void save(merged);
          }}
        />
      )}
      <TaskBasics {...section} choices={choices} />
      <TaskDeliverables {...section} />
      <TaskTime {...section} />
      <TaskTargets {...section} choices={choices} />
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
