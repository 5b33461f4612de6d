import type { SupervisionLevel } from "../assignments/assignment.entity.ts";
import { SupervisionNotice } from "../assignments/request.entity.ts";
import { optionalText, range, text } from "../platform/check.ts";
import { addDays } from "../platform/clock.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";
import type { Rectification } from "./rectification.entity.ts";
import { move, take, tell } from "./rectification.rules.ts";
import { clockDueOn } from "./timeliness.ts";

const NOTE = { max: 2_000 } as const;
const DEFAULT_DAYS = 5;
const LEVELS: readonly SupervisionLevel[] = ["BLUE", "YELLOW", "RED"];

export async function rejectPlan(ctx: Ctx, id: string, version: number, reason: string): Promise<Rectification> {
  const row = await take(ctx, id, version, "rejectPlan");
  const note = text("reason", reason, NOTE);
  await tell(ctx, row, "OWNER", "RECTIFICATION_PLAN_REJECTED", { reason: note });
  return move(ctx, row, { act: "rejectPlan", patch: { decisionNote: note, dueOn: row.limitOn }, note });
}

/** Finds it put right and closes it. 核验销号 */
export async function verify(ctx: Ctx, id: string, version: number, comment: string | undefined): Promise<Rectification> {
  const row = await take(ctx, id, version, "verify");
  const note = optionalText("comment", comment, NOTE);
  await tell(ctx, row, "OWNER", "RECTIFICATION_VERIFIED", { comment: note });
  const patch = {
    closedAt: ctx.clock.now(),
    closedOn: ctx.clock.today(),
    verifiedBy: ctx.viewer.accountId,
    verifiedByName: ctx.viewer.name,
    decisionNote: note,
  };
  return move(ctx, row, { act: "verify", patch, note });
}

export interface Again {
  readonly reason: string;
  /** Days given from today, 1–90; 5 when left out. A due day never moves back. */
  readonly days?: number | undefined;
}

/** Sends it back to its owner; the clock is then max(due, today + days). */
async function again(ctx: Ctx, row: Rectification, act: "rejectClaim" | "reopen", input: Again): Promise<Rectification> {
  const note = text("reason", input.reason, NOTE);
  const reworkDueOn = addDays(ctx.clock.today(), range("days", input.days ?? DEFAULT_DAYS, 1, 90));
  const open = { closedAt: null, closedOn: null, verifiedBy: null, verifiedByName: null };
  await tell(ctx, row, "OWNER", act === "reopen" ? "RECTIFICATION_REOPENED" : "RECTIFICATION_REJECTED", { reason: note, due: reworkDueOn });
  return move(ctx, row, { act, patch: { reworkDueOn, decisionNote: note, ...(act === "reopen" ? open : {}) }, note });
}

export async function rejectClaim(ctx: Ctx, id: string, version: number, input: Again): Promise<Rectification> {
  return again(ctx, await take(ctx, id, version, "rejectClaim"), "rejectClaim", input);
}

export async function reopen(ctx: Ctx, id: string, version: number, input: Again): Promise<Rectification> {
  return again(ctx, await take(ctx, id, version, "reopen"), "reopen", input);
}

/** Takes back what was entered by mistake. 作废 */
export async function voidOne(ctx: Ctx, id: string, version: number, reason: string): Promise<Rectification> {
  const row = await take(ctx, id, version, "void");
  const note = text("reason", reason, NOTE);
  await tell(ctx, row, "OWNER", "RECTIFICATION_VOIDED", { reason: note });
  return move(ctx, row, { act: "void", patch: { closedAt: ctx.clock.now(), closedOn: ctx.clock.today(), decisionNote: note }, note });
}

/** Gives more time; a due day never moves back. 延期 */
export async function extend(ctx: Ctx, id: string, version: number, input: { dueOn: string; note?: string | undefined }): Promise<Rectification> {
  const row = await take(ctx, id, version, "extend");
  const due = clockDueOn(row);
  if (input.dueOn <= due || input.dueOn < ctx.clock.today()) throw new DomainError("DUE_MOVED_BACK", { due }, ["dueOn"]);
  const note = optionalText("note", input.note, NOTE);
  await tell(ctx, row, "OWNER", "RECTIFICATION_EXTENDED", { due: input.dueOn, reason: note });
  return move(ctx, row, { act: "extend", patch: { limitOn: input.dueOn, dueOn: input.dueOn }, note });
}

export async function remind(ctx: Ctx, id: string, version: number, given: string | undefined): Promise<Rectification> {
  const row = await take(ctx, id, version, "remind");
  const note = optionalText("note", given, NOTE);
  await tell(ctx, row, "OWNER", "RECTIFICATION_REMINDED", { reason: note, due: clockDueOn(row) });
  return move(ctx, row, { act: "remind", patch: { reminderCount: row.reminderCount + 1, lastRemindedAt: ctx.clock.now() }, note });
}

export interface SupervisionInput {
  readonly level: SupervisionLevel;
  readonly note: string | null;
  readonly cause: "RULE" | "MANUAL";
}

/** Issues a supervision notice, by hand or by the rule. The level shown is the highest so far. 督办 */
export async function supervise(ctx: Ctx, id: string, version: number, input: SupervisionInput): Promise<Rectification> {
  const row = await take(ctx, id, version, "supervise");
  const note = input.cause === "MANUAL" ? text("note", input.note, NOTE) : input.note;
  await ctx.db.insert(SupervisionNotice, {
    tenantId: row.tenantId,
    id: newId(),
    assignmentId: null,
    rectificationId: row.id,
    issuerId: row.verifierId,
    overseerIds: row.overseerIds,
    level: input.level,
    cause: input.cause,
    clockDueOn: clockDueOn(row),
    note,
    issuedAt: ctx.clock.now(),
    issuedByName: ctx.viewer.name,
  });
  await tell(ctx, row, "OWNER", "RECTIFICATION_SUPERVISED", { level: input.level, reason: note });
  const level = [input.level, row.supervisionLevel ?? input.level].toSorted((a, b) => LEVELS.indexOf(a) - LEVELS.indexOf(b)).at(-1) ?? input.level;
  return move(ctx, row, { act: "supervise", patch: { supervisionLevel: level }, note, details: { level: input.level, cause: input.cause } });
}
