import { type Happening, record } from "../events/event.service.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError, notFound } from "../platform/errors.ts";
import { forgetLoaded } from "../platform/loader.ts";
import { mutationName, nextState, refusal, rolesFor } from "../platform/lifecycle.ts";
import { Select, stored, tableOf } from "../platform/select.ts";
import type { RoleName, Viewer } from "../platform/viewer.ts";
import { Assignment, type AssignmentState } from "./assignment.entity.ts";
import { count } from "./counters.ts";
import { Submission } from "./submission.entity.ts";

/** Acts that the state machine does not list because they change no state, with who may do them and when. */
interface SideAct {
  readonly side: "TENANT" | "ISSUER";
  readonly roles: readonly RoleName[];
  readonly states: readonly AssignmentState[];
}

const WITH_TENANT: readonly AssignmentState[] = ["DISPATCHED", "RECEIVED", "ACCEPTED", "IN_PROGRESS", "RETURNED"];

export const SIDE_ACTS: Readonly<Record<string, SideAct>> = {
  saveDraft: {
    side: "TENANT",
    roles: ["TENANT_OPERATOR", "TENANT_APPROVER"],
    states: ["RECEIVED", "ACCEPTED", "IN_PROGRESS", "RETURNED"],
  },
  reportProgress: { side: "TENANT", roles: ["TENANT_OPERATOR"], states: ["ACCEPTED", "IN_PROGRESS"] },
  assign: { side: "TENANT", roles: ["TENANT_OPERATOR", "TENANT_APPROVER"], states: WITH_TENANT },
  requestExtension: {
    side: "TENANT",
    roles: ["TENANT_OPERATOR"],
    states: ["RECEIVED", "ACCEPTED", "IN_PROGRESS", "RETURNED"],
  },
  extend: { side: "ISSUER", roles: ["ISSUER"], states: WITH_TENANT },
  refuseExtension: { side: "ISSUER", roles: ["ISSUER"], states: WITH_TENANT },
  remind: { side: "ISSUER", roles: ["ISSUER"], states: WITH_TENANT },
  supervise: { side: "ISSUER", roles: ["ISSUER"], states: WITH_TENANT },
};

export const TENANT_TRANSITIONS = ["acknowledge", "accept", "object", "start", "rework", "submit", "withdraw"] as const;
export const ISSUER_TRANSITIONS = [
  "takeForReview",
  "return",
  "approve",
  "reopen",
  "upholdObjection",
  "overruleObjection",
  "waive",
  "closeIncomplete",
] as const;

/** Amended and not yet acknowledged again: the tenant must first take note of what changed. */
export function mustReacknowledge(assignment: Assignment): boolean {
  return (
    assignment.acknowledgedRevision !== null && assignment.acknowledgedRevision < assignment.taskRevision && WITH_TENANT.includes(assignment.state)
  );
}

/** Why an act may not be done now, or null. The same function answers for buttons and for mutations. */
export function refuse(assignment: Assignment, act: string, viewer: Viewer): DomainError | null {
  const side = SIDE_ACTS[act];
  if (side !== undefined) {
    if (!viewer.system && !side.roles.some((role) => viewer.roles.has(role))) {
      return new DomainError("ROLE_MISSING", { roles: side.roles, act: mutationName("Assignment", act) });
    }
    if (!side.states.includes(assignment.state)) {
      return new DomainError("TRANSITION_NOT_ALLOWED", {
        machine: "Assignment",
        state: assignment.state,
        act: mutationName("Assignment", act),
      });
    }
    return null;
  }
  // After an amendment acknowledge is open again, from whatever state the tenant holds it in.
  if (act === "acknowledge" && mustReacknowledge(assignment)) return refusal("Assignment", act, "DISPATCHED", viewer);
  if (act === "submit" && mustReacknowledge(assignment)) {
    return new DomainError("REACKNOWLEDGE_FIRST", { revision: assignment.taskRevision });
  }
  return refusal("Assignment", act, assignment.state, viewer);
}

/** The assignment as its own tenant or as its issuer, at the version the user saw; refuses the act if it is not allowed. */
export async function take(ctx: Ctx, id: string, version: number, act: string): Promise<Assignment> {
  const assignment = await findAssignment(ctx, id, "lock");
  if (assignment === null) throw notFound();
  if (assignment.version !== version) throw new DomainError("VERSION_CONFLICT", { current: assignment.version, given: version });
  const refused = refuse(assignment, act, ctx.viewer);
  if (refused !== null) throw refused;
  return assignment;
}

/** With "lock" the row waits for whoever changes it now, so that the second of two sees what the first did. */
export async function findAssignment(ctx: Ctx, id: string, lock?: "lock"): Promise<Assignment | null> {
  if (lock === undefined || (ctx.door === "tenant" && ctx.predicates)) return visible(ctx, id).getOne(lock);
  // A lock is taken on one shard, and which one is known only after a look.
  const found = await visible(ctx, id).getOne();
  return found && visible(ctx, id).andWhere("row.tenantId = :tenantId", { tenantId: found.tenantId }).getOne("lock");
}

function visible(ctx: Ctx, id: string): Select<Assignment> {
  const query = new Select(ctx, Assignment).andWhere("row.id = :id", { id });
  if (ctx.predicates) {
    const own = { own: ctx.viewer.tenant.id };
    if (ctx.door === "issuer") query.andWhere("row.issuerId = :own", own);
    if (ctx.door === "oversight") query.andWhere("row.overseerIds @> array[:own]::uuid[]", own);
  }
  return query;
}

/** Who, besides the tenant, may read an event of this assignment. */
export function shared(assignment: Assignment): Pick<Happening, "tenantId" | "entityType" | "entityId" | "issuerId" | "overseerIds" | "reach"> {
  return {
    tenantId: assignment.tenantId,
    entityType: "Assignment",
    entityId: assignment.id,
    issuerId: assignment.issuerId,
    overseerIds: assignment.overseerIds,
    reach: "OVERSIGHT",
  };
}

export interface Change {
  readonly act: string;
  readonly patch?: Partial<Assignment>;
  readonly note?: string | null;
  readonly details?: object;
}

/** Moves an assignment on: the listed transition, the next version and exactly one event, or nothing at all. */
export async function move(ctx: Ctx, assignment: Assignment, change: Change): Promise<Assignment> {
  const again = change.act === "acknowledge" && assignment.state !== "DISPATCHED";
  const listed = SIDE_ACTS[change.act] === undefined && !again;
  const state = listed ? nextState("Assignment", change.act, assignment.state, ctx.viewer) : assignment.state;
  const patch = { ...change.patch, ...(listed ? { state: stateOf(state) } : {}) };
  const before = { state: assignment.state, ...pick(assignment, change.patch) };
  // Asked side by side, they go in one trip; where the row was changed meanwhile, the event goes with the transaction.
  const changed = changeAssignment(ctx, assignment, patch);
  const recorded = record(ctx, {
    ...shared(assignment),
    act: change.act,
    roles: listed || again ? rolesFor("Assignment", change.act) : (SIDE_ACTS[change.act]?.roles ?? []),
    note: change.note ?? null,
    before,
    after: { state: assignment.state, ...change.patch, ...change.details },
  });
  await Promise.all([changed, recorded]);
  forgetLoaded(ctx);
  return assignment;
}

function stateOf(state: string): AssignmentState {
  return state as AssignmentState;
}

function pick(assignment: Assignment, patch: Partial<Assignment> | undefined): Record<string, unknown> {
  const keys = new Set(Object.keys(patch ?? {}));
  return Object.fromEntries(Object.entries(assignment).filter(([key]) => keys.has(key)));
}

/**
 * Changes a row at the version that was seen, and what is counted of it: no assignment changes in any other way. The object
 * has changed when this returns, the row when it is done.
 */
export async function changeAssignment(ctx: Ctx, assignment: Assignment, given: Partial<Assignment>): Promise<void> {
  const { columns } = tableOf(Assignment);
  const before = { ...assignment };
  const patch = { ...given, changedAt: ctx.clock.now() };
  const entries = Object.entries(patch);
  const set = entries.map(([property], index) => `${columns.get(property)?.name} = $${index + 4}`);
  Object.assign(assignment, patch, { version: before.version + 1 });
  const done = await ctx.rows(
    `update assignment set ${["version = version + 1", ...set].join(", ")} where tenant_id = $1 and id = $2 and version = $3 returning id`,
    [before.tenantId, before.id, before.version, ...entries.map(([property, value]) => stored(columns.get(property), value))],
  );
  if (done.length !== 1) throw new DomainError("VERSION_CONFLICT", { current: before.version + 1, given: before.version });
  count(ctx, before, assignment);
}

/** The submission that is with the receiver now. */
export async function pendingSubmission(ctx: Ctx, assignment: Assignment): Promise<Submission> {
  const submission = await ctx.db.findOne(Submission, {
    where: { tenantId: assignment.tenantId, assignmentId: assignment.id },
    order: { number: "DESC" },
  });
  if (submission === null) throw new Error(`no submission for ${assignment.id}`);
  return submission;
}
