import lifecycles from "../../schema/lifecycles.json" with { type: "json" };
import type { Ctx } from "../platform/door.ts";
import { type Machine, transitionsOf } from "../platform/lifecycle.ts";
import { NAMED, type Finding } from "./finding.ts";

/** Events read at once. */
const PAGE = 2_000;

const MACHINES: Readonly<Record<Machine, string>> = {
  Task: "task",
  Assignment: "assignment",
  Rectification: "rectification",
  Commitment: "commitment",
  PublicFeedback: "public_feedback",
  Theme: "theme",
  ReviewObligation: "review_obligation",
  AnnualTarget: "annual_target",
  TargetShare: "target_share",
  TargetPosition: "target_position",
  Import: "import",
  InspectionVisit: "inspection_visit",
  InspectionAdvice: "inspection_advice",
};

interface Step {
  readonly id: string;
  readonly entityId: string;
  readonly act: string;
  readonly from: string | null;
  readonly to: string | null;
}

interface Stored {
  readonly id: string;
  readonly state: string;
  readonly version: number;
}

async function stepsAfter(ctx: Ctx, machine: Machine, after: Pick<Step, "entityId" | "id">): Promise<Step[]> {
  return ctx.db.query(
    `select id, entity_id as "entityId", act, before->>'state' as "from", after->>'state' as "to"
     from event
     where tenant_id = $1 and entity_type = $2 and (entity_id, id) > ($3::uuid, $4::uuid)
     order by entity_id, id
     limit ${PAGE}`,
    [ctx.viewer.tenant.id, machine, after.entityId, after.id],
  );
}

/** Why a step cannot follow the one before it, or null. An act that keeps the state is no transition; one that moves it must be listed. */
function wrong(machine: Machine, step: Step, state: string | null): string | null {
  if (state === null)
    return step.to === lifecycles[machine].initial ? null : `${step.act} begins with ${step.to} instead of ${lifecycles[machine].initial}`;
  if (step.from !== state) return `${step.act} starts from ${step.from}, the event before ended in ${state}`;
  if (step.from === step.to) return null;
  const listed = transitionsOf(machine).some(({ act, from, to }) => act === step.act && from === step.from && to === step.to);
  return listed ? null : `${step.act} does not lead from ${step.from} to ${step.to}`;
}

interface Replay {
  readonly id: string;
  state: string | null;
  steps: number;
  broken: boolean;
}

type Note = (table: string, row: string, detail: string) => void;

const NOWHERE = { entityId: "00000000-0000-0000-0000-000000000000", id: "00000000-0000-0000-0000-000000000000" };

/** Replays every record's events, one record after the other. */
async function replays(ctx: Ctx, machine: Machine, note: Note): Promise<Replay[]> {
  const done: Replay[] = [];
  for (let page = await stepsAfter(ctx, machine, NOWHERE); page.length > 0; page = await stepsAfter(ctx, machine, page.at(-1) ?? NOWHERE)) {
    for (const step of page) {
      if (done.at(-1)?.id !== step.entityId) done.push({ id: step.entityId, state: null, steps: 0, broken: false });
      const replay = done.at(-1);
      if (replay === undefined) continue;
      const reason = replay.broken ? null : wrong(machine, step, replay.state);
      if (reason !== null) note("event", step.id, `${machine} ${step.entityId}: ${reason}`);
      Object.assign(replay, { state: step.to, steps: replay.steps + 1, broken: replay.broken || reason !== null });
    }
  }
  return done;
}

/** Compares what the events lead to with what is stored: a state, and a version for every event. */
async function replayMachine(ctx: Ctx, machine: Machine, note: Note): Promise<number> {
  const table = MACHINES[machine];
  const rows: Stored[] = await ctx.db.query(`select id, state, version from ${table} where tenant_id = $1`, [ctx.viewer.tenant.id]);
  const stored = new Map(rows.map((row) => [row.id, row]));
  for (const { id, state, steps, broken } of await replays(ctx, machine, note)) {
    const record = stored.get(id);
    stored.delete(id);
    if (record === undefined) note(table, id, `it has ${steps} events but is gone`);
    else if (broken) continue;
    else if (record.state !== state) note(table, id, `it is ${record.state}, its events lead to ${state}`);
    else if (record.version !== steps) note(table, id, `it has version ${record.version} and ${steps} events`);
  }
  for (const id of stored.keys()) note(table, id, "no event tells of it");
  return rows.length;
}

export interface ReplayCheck {
  readonly replayed: number;
  readonly findings: readonly Finding[];
}

/** Invariant 3: the events of every record with a state machine, replayed, give the state that is stored. */
export async function replayStates(ctx: Ctx): Promise<ReplayCheck> {
  const findings: Finding[] = [];
  const note: Note = (table, row, detail) => {
    if (findings.length < NAMED) findings.push({ tenantId: ctx.viewer.tenant.id, table, row, kind: "STATE", detail });
  };
  let replayed = 0;
  for (const machine of Object.keys(MACHINES) as Machine[]) replayed += await replayMachine(ctx, machine, note);
  return { replayed, findings };
}
