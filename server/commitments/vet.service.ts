import { optionalText, range, text } from "../platform/check.ts";
import { addDays } from "../platform/clock.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";
import { searchText } from "../platform/search.ts";
import { Commitment } from "./commitment.entity.ts";
import { move, take, tell } from "./commitment.rules.ts";
import { CommitmentDraft, CommitmentOpinion, CommitmentVersion } from "./content.entity.ts";
import { draftOf } from "./draft.service.ts";

const REASON = { max: 500 } as const;
const DEFAULT_DAYS = 10;

/** Sends a draft back to whoever wrote it. 退回修改 */
export async function sendBack(ctx: Ctx, id: string, version: number, reason: string): Promise<Commitment> {
  const row = await take(ctx, id, version, "return");
  const note = text("reason", reason, REASON);
  await ctx.db.update(CommitmentDraft, { tenantId: row.tenantId, id: row.id }, { returnReason: note });
  await tell(ctx, row, "COMMITMENT_RETURNED", { reason: note });
  return move(ctx, row, { act: "return", note });
}

async function opinionsOn(ctx: Ctx, row: Commitment): Promise<{ opinions: number; adopted: number }> {
  const all = await ctx.db.findBy(CommitmentOpinion, { tenantId: row.tenantId, commitmentId: row.id });
  return { opinions: all.length, adopted: all.filter(({ adopted }) => adopted === true).length };
}

/** The draft as the next version, which never changes afterwards. */
async function versionOf(ctx: Ctx, row: Commitment, draft: CommitmentDraft): Promise<CommitmentVersion> {
  const { id, ...content } = draft;
  const { kind, subjectKind, subjectId, subjectName, tenantName, line, territory, overseerIds } = row;
  const whose = { kind, subjectKind, subjectId, subjectName, tenantName, line, territory, overseerIds };
  return ctx.db.create(CommitmentVersion, {
    ...whose,
    ...content,
    ...(await opinionsOn(ctx, row)),
    id: newId(),
    commitmentId: id,
    number: row.number + 1,
    writerIds: row.handIds,
    vettedBy: ctx.viewer.accountId,
    vettedByName: ctx.viewer.name,
    publishedAt: ctx.clock.now(),
    publishedOn: ctx.clock.today(),
    withdrawnOn: null,
  });
}

/** Finds the draft fit to be published, as a second person, and publishes it as the next version. 审核公开 */
export async function publish(ctx: Ctx, id: string, version: number): Promise<Commitment> {
  const row = await take(ctx, id, version, "publish");
  const draft = await draftOf(ctx, row);
  const today = ctx.clock.today();
  if (row.kind !== "IMMEDIATE" && draft.solicitedOn === null) throw new DomainError("SOLICITATION_FIRST");
  if (draft.dueOn < today) throw new DomainError("DATE_IN_PAST", { today }, ["dueOn"]);
  const published = await versionOf(ctx, row, draft);
  await ctx.db.insert(CommitmentVersion, published);
  const { title, dueOn, number, targetShareId } = published;
  const first = row.number === 0 ? { publishedAt: ctx.clock.now(), publishedOn: today } : {};
  const patch = {
    title,
    dueOn,
    number,
    targetShareId,
    handIds: [],
    againUntil: null,
    searchText: searchText(row.subjectName, title, row.tenantName),
    ...first,
  };
  return move(ctx, row, { act: "publish", patch, note: published.cause });
}

/** Takes up a claim: those it concerns may now be heard. 组织评诺 */
export async function openAppraisal(ctx: Ctx, id: string, version: number): Promise<Commitment> {
  return move(ctx, await take(ctx, id, version, "openAppraisal"), { act: "openAppraisal" });
}

/** Finds it not kept yet and gives time; the day never moves back. 评诺不通过 */
export async function dispute(ctx: Ctx, id: string, version: number, input: { reason: string; days?: number | undefined }): Promise<Commitment> {
  const row = await take(ctx, id, version, "dispute");
  const note = text("reason", input.reason, REASON);
  const again = addDays(ctx.clock.today(), range("days", input.days ?? DEFAULT_DAYS, 1, 180));
  const againUntil = again > row.dueOn ? again : row.dueOn;
  await tell(ctx, row, "COMMITMENT_RETURNED", { reason: note });
  return move(ctx, row, { act: "dispute", patch: { againUntil, appraised: 0 }, note });
}

export type Conclusion = "concludeFulfilled" | "concludePartly" | "concludeUnfulfilled";

/** Says whether it was kept, after others than the subject were heard. 评诺结论 */
export async function conclude(ctx: Ctx, id: string, version: number, input: { act: Conclusion; note?: string | undefined }): Promise<Commitment> {
  const { act } = input;
  const row = await take(ctx, id, version, act);
  const kept = act === "concludeFulfilled";
  const conclusion = kept ? optionalText("conclusion", input.note, REASON) : text("conclusion", input.note, { ...REASON, field: ["note"] });
  return move(ctx, row, { act, patch: { conclusion, endedAt: ctx.clock.now(), endedOn: ctx.clock.today() }, note: conclusion });
}

/** Takes back what was published; those above still read it, the public does not. 撤回公开承诺 */
export async function withdrawPublic(ctx: Ctx, id: string, version: number, reason: string): Promise<Commitment> {
  const row = await take(ctx, id, version, "withdrawPublic");
  const conclusion = text("reason", reason, REASON);
  const today = ctx.clock.today();
  await ctx.db.update(CommitmentVersion, { tenantId: row.tenantId, commitmentId: row.id }, { withdrawnOn: today });
  return move(ctx, row, { act: "withdrawPublic", patch: { conclusion, endedAt: ctx.clock.now(), endedOn: today }, note: conclusion });
}

const AT_ONCE = 500;

/** What was to be kept by yesterday and was not claimed is appraised as it is; running it twice does nothing twice. Returns how many. */
export async function expireUnclaimed(ctx: Ctx): Promise<number> {
  const late = await ctx.db
    .getRepository(Commitment)
    .createQueryBuilder("row")
    .where("row.tenantId = :own and row.state = 'IN_FULFILMENT'", { own: ctx.viewer.tenant.id })
    .andWhere("greatest(row.dueOn, row.againUntil) < :today::date", { today: ctx.clock.today() })
    .orderBy("row.id")
    .limit(AT_ONCE)
    .getMany();
  for (const { id, version } of late) {
    const row = await take(ctx, id, version, "expireUnclaimed");
    await tell(ctx, row, "COMMITMENT_EXPIRED", { due: row.againUntil ?? row.dueOn });
    await move(ctx, row, { act: "expireUnclaimed" });
  }
  return late.length;
}
