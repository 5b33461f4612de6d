import { perform } from "../shared/graphql.ts";
import { EMPTY, inputOf, type Wanted } from "./task.form.ts";
import { CREATE_TASK } from "./task.graphql.ts";
import { TaskForm } from "./TaskForm.tsx";

async function send(wanted: Wanted) {
  const payload = await perform(CREATE_TASK, "createTask", {
    input: inputOf(wanted),
  });
  return { id: payload.task?.id ?? null, errors: payload.userErrors };
}

/** 起草任务. Opened from a received assignment it passes that one on. */
export function TaskCreate() {
  const parentAssignmentId = new URLSearchParams(window.location.hash.split("?")[1]).get("parent") ?? "";
  return (
    <TaskForm
      title="tasks.create"
      saveLabel="tasks.save"
      initial={{ ...EMPTY, parentAssignmentId }}
      keep={`gongjian.task${parentAssignmentId}`}
      send={send}
    />
  );
}
