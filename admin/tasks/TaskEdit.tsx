import { Alert, Card, CardContent, Skeleton, TextField } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { useTranslate } from "react-admin";
import { useParams } from "react-router-dom";
import { perform, request } from "../shared/graphql.ts";
import { amendmentOf, inputOf, type Wanted, wantedOf } from "./task.form.ts";
import { AMEND_TASK, type Editable, EDIT_TASK, EDITABLE, PREVIEW } from "./task.graphql.ts";
import { TaskForm } from "./TaskForm.tsx";

interface Loaded {
  readonly task: Editable;
  readonly chosen: readonly string[];
}

async function load(id: string): Promise<Loaded> {
  const { task } = await request(EDITABLE, { id });
  if (task === null) throw new Error(id);
  const { targetPreview } = await request(PREVIEW, {
    selector: { ...task.selector, groups: [], self: false, leads: [] },
  });
  return { task, chosen: targetPreview.organizations.map(({ organization }) => organization.id) };
}

/** 修改草稿, or once it is dispatched 调整任务: the same form, and why. */
export function TaskEdit() {
  const { id = "" } = useParams();
  const { data, error } = useQuery({ queryKey: ["editable", id], queryFn: () => load(id), staleTime: 0, gcTime: 0 });
  if (error !== null) return <Alert severity="error">{error.message}</Alert>;
  if (data === undefined) return <Skeleton height={400} />;
  return <Editing key={data.task.version} id={id} loaded={data} />;
}

function Editing({ id, loaded }: { id: string; loaded: Loaded }) {
  const translate = useTranslate();
  const reason = useRef<HTMLTextAreaElement>(null);
  /** The version one's changes are made on; a newer one after somebody else's was looked at. */
  const base = useRef(loaded);
  const { task, chosen } = loaded;
  const initial = wantedOf(task, chosen);
  const amending = task.state === "DISPATCHED";
  const send = async (wanted: Wanted) => {
    const { task: stored, chosen: then } = base.current;
    const about = { id, version: stored.version };
    const payload = amending
      ? await perform(AMEND_TASK, "amendTask", { ...about, input: amendmentOf(wantedOf(stored, then), wanted, reason.current?.value ?? "") })
      : await perform(EDIT_TASK, "editTask", { ...about, input: inputOf(wanted) });
    if (payload.userErrors.some(({ code }) => code === "VERSION_CONFLICT")) {
      base.current = await load(id);
      return { id: null, errors: [], theirs: wantedOf(base.current.task, base.current.chosen) };
    }
    return { id: payload.task?.id ?? null, errors: payload.userErrors };
  };
  return (
    <TaskForm
      title={amending ? "tasks.amend" : "acts.editTask"}
      saveLabel={amending ? "acts.amendTask" : "tasks.save"}
      initial={initial}
      keep={`gongjian.task.${id}.${task.version}`}
      send={send}
    >
      {amending ? (
        <Card variant="outlined" sx={{ mb: 1 }}>
          <CardContent>
            <TextField label={translate("tasks.amendReason")} inputRef={reason} required multiline minRows={2} fullWidth />
          </CardContent>
        </Card>
      ) : null}
    </TaskForm>
  );
}
