import { Job } from "../jobs/job.entity.ts";
import { isUnderWay } from "../jobs/job.service.ts";
import type { Ctx } from "../platform/door.ts";
import { loadMany } from "../platform/loader.ts";
import type { Task } from "./task.entity.ts";

/** The job that still makes, renews or cancels a task's assignments, or has failed to; null when everybody has been told. */
export async function sendingOf(ctx: Ctx, task: Task): Promise<Job | null> {
  if (task.state !== "DISPATCHED" && task.state !== "CANCELLED") return null;
  const [newest = null] = await loadMany(ctx, Job, "subjectId", task.id, { by: "id", direction: "DESC" });
  return isUnderWay(newest) ? newest : null;
}
