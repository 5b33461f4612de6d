import { record } from "../events/event.service.ts";
import { handOver } from "../files/hand-over.ts";
import { text } from "../platform/check.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError, notFound } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";
import { insertOnce } from "../platform/insert.ts";
import { forgetLoaded } from "../platform/loader.ts";
import { amount } from "./amount.ts";
import { TargetEntry, TargetShare } from "./share.entity.ts";
import { moveShare, takeShare } from "./share.rules.ts";

export interface Reached {
  /** What was reached in all since the year began. */
  readonly value: number;
  /** By the end of which day. */
  readonly reachedOn: string;
  readonly fileIds?: readonly string[] | null | undefined;
}

interface Told extends Reached {
  readonly kind: "REPORT" | "CORRECT";
  readonly note: string;
  readonly corrected: TargetEntry | null;
}

const order = (one: TargetEntry): string => `${one.reachedOn} ${one.id}`;

/** What counts of the reports: the one of the latest day that was not put right, the later entered where two are of one day. */
function counting(entries: readonly TargetEntry[]): TargetEntry | null {
  const corrected = new Set(entries.map(({ correctsId }) => correctsId));
  const valid = entries.filter(({ id, reachedOn }) => reachedOn !== null && !corrected.has(id));
  return valid.toSorted((a, b) => (order(a) < order(b) ? 1 : -1))[0] ?? null;
}

async function enter(ctx: Ctx, share: TargetShare, told: Told): Promise<TargetShare> {
  const today = ctx.clock.today();
  const { tenantId, issuerId, overseerIds, year } = share;
  const value = amount("reachedValue", told.value, { field: ["input", "value"], zero: true });
  const first = `${year}-01-01`;
  if (told.reachedOn < first || told.reachedOn > today) {
    throw new DomainError("OUT_OF_RANGE", { name: "reachedOn", min: first, max: today }, ["input", "reachedOn"]);
  }
  const fileIds = [...new Set(told.fileIds ?? [])];
  await handOver(ctx, "targetShareId", share, fileIds);
  const entry = Object.assign(new TargetEntry(), {
    tenantId,
    id: newId(),
    shareId: share.id,
    issuerId,
    overseerIds,
    kind: told.kind,
    value,
    note: told.note,
    fileIds,
    previous: told.corrected?.value ?? null,
    correctsId: told.corrected?.id ?? null,
    dueOn: null,
    reachedOn: told.reachedOn,
    at: ctx.clock.now(),
    enteredOn: today,
    byName: ctx.viewer.name,
  });
  if ((await insertOnce(ctx, TargetEntry, [entry])).length === 0) throw new DomainError("TARGET_ENTRY_CORRECTED");
  const counted = counting(await ctx.db.findBy(TargetEntry, { tenantId, shareId: share.id })) ?? entry;
  const patch = { reached: counted.value, reachedOn: counted.reachedOn, reportedOn: today };
  const happening = await moveShare(ctx, share, told.kind === "REPORT" ? "report" : "correct", { patch, note: told.note });
  forgetLoaded(ctx);
  await record(ctx, happening);
  return share;
}

/** Says what was reached by a day, in words and with what shows it. 上报完成值 */
export async function reportShare(ctx: Ctx, id: string, version: number, input: Reached & { readonly note: string }): Promise<TargetShare> {
  const share = await takeShare(ctx, id, version, "report");
  const note = text("targetNote", input.note, { max: 1_000, field: ["input", "note"] });
  return enter(ctx, share, { ...input, kind: "REPORT", note, corrected: null });
}

/** Puts an earlier report right by a new one, which says why; the earlier one stays and counts no more. 更正完成值 */
export async function correctShare(
  ctx: Ctx,
  id: string,
  version: number,
  input: Reached & { readonly entryId: string; readonly reason: string },
): Promise<TargetShare> {
  const share = await takeShare(ctx, id, version, "correct");
  const note = text("reason", input.reason, { max: 1_000, field: ["input", "reason"] });
  const corrected = await ctx.db.findOneBy(TargetEntry, { tenantId: share.tenantId, shareId: id, id: input.entryId });
  if (corrected === null || corrected.reachedOn === null) throw notFound();
  return enter(ctx, share, { ...input, kind: "CORRECT", note, corrected });
}
