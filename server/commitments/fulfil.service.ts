import { handOver } from "../files/hand-over.ts";
import { optionalText, range, text } from "../platform/check.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";
import type { Commitment } from "./commitment.entity.ts";
import { move, take, tell, withHand } from "./commitment.rules.ts";
import { type AppraisalKind, type AppraisalVerdict, CommitmentAppraisal, CommitmentNote } from "./fulfilment.entity.ts";

const MAX_PEOPLE = 1_000_000;

/** Begins to keep what was published. 开始践诺 */
export async function beginFulfilment(ctx: Ctx, id: string, version: number): Promise<Commitment> {
  const row = await take(ctx, id, version, "beginFulfilment");
  return move(ctx, row, { act: "beginFulfilment", patch: { handIds: withHand(row, ctx) } });
}

export interface NoteInput {
  readonly body: string;
  readonly fileIds?: readonly string[] | undefined;
}

async function write(ctx: Ctx, row: Commitment, kind: CommitmentNote["kind"], { body, fileIds = [] }: NoteInput): Promise<string> {
  const checked = text("evidence", body, { max: 2_000, field: ["body"] });
  await handOver(ctx, "commitmentId", { ...row, issuerId: null }, fileIds);
  await ctx.db.insert(CommitmentNote, {
    tenantId: row.tenantId,
    id: newId(),
    commitmentId: row.id,
    kind,
    body: checked,
    fileIds: [...new Set(fileIds)],
    at: ctx.clock.now(),
    byAccount: ctx.viewer.accountId,
    byName: ctx.viewer.name,
    overseerIds: row.overseerIds,
  });
  return checked;
}

/** How far it is kept, with evidence. 践诺进展 */
export async function reportProgress(ctx: Ctx, id: string, version: number, input: NoteInput & { progress: number }): Promise<Commitment> {
  const row = await take(ctx, id, version, "reportProgress");
  const progress = range("progress", input.progress, 0, 100);
  const note = await write(ctx, row, "PROGRESS", input);
  return move(ctx, row, { act: "reportProgress", patch: { progress, handIds: withHand(row, ctx) }, note });
}

/** Says it was kept, and shows it. 申报践诺 */
export async function claimFulfilment(ctx: Ctx, id: string, version: number, input: NoteInput): Promise<Commitment> {
  const row = await take(ctx, id, version, "claimFulfilment");
  const note = await write(ctx, row, "CLAIM", input);
  await tell(ctx, row, "COMMITMENT_CLAIMED");
  const patch = { progress: 100, claimedAt: ctx.clock.now(), handIds: withHand(row, ctx) };
  return move(ctx, row, { act: "claimFulfilment", patch, note });
}

export interface AppraisalInput {
  readonly kind: AppraisalKind;
  readonly verdict: AppraisalVerdict;
  /** Who appraised: a group, a leader; the subject itself when left out of a self-appraisal. */
  readonly givenBy?: string | undefined;
  readonly people?: number | undefined;
  readonly satisfied?: number | undefined;
  readonly note?: string | undefined;
}

/** A mass appraisal counts heads, the others do not. */
function headsOf({ kind, people, satisfied }: AppraisalInput): Pick<CommitmentAppraisal, "people" | "satisfied"> {
  if (kind !== "MASS") return { people: null, satisfied: null };
  if (people === undefined) throw new DomainError("REQUIRED", { name: "people" }, ["people"]);
  if (satisfied === undefined) throw new DomainError("REQUIRED", { name: "satisfied" }, ["satisfied"]);
  return { people: range("people", people, 1, MAX_PEOPLE), satisfied: range("satisfied", satisfied, 0, people) };
}

/** Records how somebody found it kept. 评诺 */
export async function appraise(ctx: Ctx, id: string, version: number, input: AppraisalInput): Promise<Commitment> {
  const row = await take(ctx, id, version, "appraise");
  const { kind, verdict } = input;
  const given = kind === "SELF" ? (input.givenBy ?? row.subjectName) : input.givenBy;
  const told = {
    kind,
    verdict,
    givenBy: text("appraiser", given, { max: 80, field: ["givenBy"] }),
    ...headsOf(input),
    note: optionalText("note", input.note, { max: 1_000 }),
  };
  await ctx.db.insert(CommitmentAppraisal, {
    ...told,
    tenantId: row.tenantId,
    id: newId(),
    commitmentId: row.id,
    at: ctx.clock.now(),
    byAccount: ctx.viewer.accountId,
    recordedByName: ctx.viewer.name,
    overseerIds: row.overseerIds,
  });
  const patch = { appraised: row.appraised + (kind === "SELF" ? 0 : 1) };
  return move(ctx, row, { act: "appraise", patch, note: told.note, after: { appraisal: kind, verdict } });
}
