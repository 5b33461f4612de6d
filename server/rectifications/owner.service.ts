import { Account } from "../accounts/account.entity.ts";
import { handOver } from "../files/hand-over.ts";
import { range, text } from "../platform/check.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";
import { RectificationNote } from "./note.entity.ts";
import type { Rectification } from "./rectification.entity.ts";
import { move, take, tell } from "./rectification.rules.ts";

const BODY = { max: 2_000 } as const;

type Owner = Pick<Rectification, "ownerId" | "ownerName">;

/** An active account of the organization, as owner. Refuses with ASSIGNEE_UNKNOWN. */
export async function member(ctx: Ctx, tenantId: string, id: string): Promise<Owner> {
  const account = await ctx.db.findOneBy(Account, { tenantId, id, status: "ACTIVE" });
  if (account === null) throw new DomainError("ASSIGNEE_UNKNOWN", {}, ["ownerId"]);
  return { ownerId: account.id, ownerName: account.name };
}

export interface PlanInput {
  readonly measure: string;
  /** Within the limit; the limit itself when left out. */
  readonly dueOn?: string | undefined;
  /** Who answers for it; whoever was named before, else whoever plans. */
  readonly ownerId?: string | undefined;
}

/** Says what will be done, by whom and until when. 制定整改措施 */
export async function plan(ctx: Ctx, id: string, version: number, input: PlanInput): Promise<Rectification> {
  const row = await take(ctx, id, version, "plan");
  const measure = text("measure", input.measure, BODY);
  const dueOn = input.dueOn ?? row.limitOn;
  const today = ctx.clock.today();
  if (dueOn > row.limitOn) throw new DomainError("DUE_AFTER_LIMIT", { limit: row.limitOn }, ["dueOn"]);
  if (dueOn < today && dueOn !== row.limitOn) throw new DomainError("DATE_IN_PAST", { today }, ["dueOn"]);
  const named = row.ownerId === null ? { ownerId: ctx.viewer.accountId, ownerName: ctx.viewer.name } : {};
  const owner = input.ownerId === undefined ? named : await member(ctx, row.tenantId, input.ownerId);
  await tell(ctx, row, "VERIFIER", "RECTIFICATION_PLANNED", { due: dueOn, reason: measure });
  return move(ctx, row, { act: "plan", patch: { measure, dueOn, ...owner }, note: measure });
}

export async function start(ctx: Ctx, id: string, version: number): Promise<Rectification> {
  return move(ctx, await take(ctx, id, version, "start"), { act: "start" });
}

/** Names the person who answers for it; nobody when left out. */
export async function assign(ctx: Ctx, id: string, version: number, ownerId: string | undefined): Promise<Rectification> {
  const row = await take(ctx, id, version, "assign");
  const patch = ownerId === undefined ? { ownerId: null, ownerName: null } : await member(ctx, row.tenantId, ownerId);
  return move(ctx, row, { act: "assign", patch });
}

export interface NoteInput {
  readonly body: string;
  readonly fileIds?: readonly string[] | undefined;
}

async function write(ctx: Ctx, row: Rectification, kind: RectificationNote["kind"], { body, fileIds = [] }: NoteInput): Promise<string> {
  const checked = text("evidence", body, { ...BODY, field: ["body"] });
  await handOver(ctx, "rectificationId", { ...row, issuerId: row.verifierId, chargeId: row.targetId }, fileIds);
  await ctx.db.insert(RectificationNote, {
    tenantId: row.tenantId,
    id: newId(),
    rectificationId: row.id,
    verifierId: row.verifierId,
    targetId: row.targetId,
    overseerIds: row.overseerIds,
    kind,
    body: checked,
    fileIds: [...new Set(fileIds)],
    at: ctx.clock.now(),
    byAccount: ctx.viewer.accountId,
    byName: ctx.viewer.name,
  });
  return checked;
}

/** Those who worked on it, now with whoever asks. */
function withHand({ workerIds }: Rectification, { viewer: { accountId } }: Ctx): string[] {
  return accountId === null ? workerIds : [...new Set([...workerIds, accountId])];
}

/** Progress in percent, with what was done and the files that show it. */
export async function reportProgress(ctx: Ctx, id: string, version: number, input: NoteInput & { progress: number }): Promise<Rectification> {
  const row = await take(ctx, id, version, "reportProgress");
  const progress = range("progress", input.progress, 0, 100);
  const note = await write(ctx, row, "PROGRESS", input);
  const patch = { progress, progressNote: note, workerIds: withHand(row, ctx) };
  return move(ctx, row, { act: "reportProgress", patch, note, details: { files: input.fileIds?.length ?? 0 } });
}

async function claim(ctx: Ctx, row: Rectification, act: "claimDone" | "fixOnTheSpot", input: NoteInput): Promise<Rectification> {
  const note = await write(ctx, row, "CLAIM", input);
  const { accountId, name } = ctx.viewer;
  const patch = {
    claimedAt: ctx.clock.now(),
    claimedOn: ctx.clock.today(),
    workerIds: withHand(row, ctx),
    progress: 100,
    ...(row.ownerId === null ? { ownerId: accountId, ownerName: name } : {}),
  };
  await tell(ctx, row, "VERIFIER", "RECTIFICATION_CLAIMED", { reason: note });
  return move(ctx, row, { act, patch, note, details: { files: input.fileIds?.length ?? 0 } });
}

/** Says it is done and shows it; the verifier decides. 申请销号 */
export async function claimDone(ctx: Ctx, id: string, version: number, input: NoteInput): Promise<Rectification> {
  return claim(ctx, await take(ctx, id, version, "claimDone"), "claimDone", input);
}

/** Put right as soon as it was found: no plan is needed. 立行立改 */
export async function fixOnTheSpot(ctx: Ctx, id: string, version: number, input: NoteInput): Promise<Rectification> {
  return claim(ctx, await take(ctx, id, version, "fixOnTheSpot"), "fixOnTheSpot", input);
}
