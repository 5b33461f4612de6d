import { type Happening, record } from "../events/event.service.ts";
import { notify } from "../messages/message.service.ts";
import type { MessageKind } from "../messages/message.entity.ts";
import { overseersOf } from "../organizations/hierarchy.service.ts";
import { text } from "../platform/check.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";
import { insert } from "../platform/insert.ts";
import { rolesFor } from "../platform/lifecycle.ts";
import { searchText } from "../platform/search.ts";
import { Select } from "../platform/select.ts";
import { amount } from "./amount.ts";
import { TargetEntry, TargetShare } from "./share.entity.ts";
import { moveShare, sharedShare } from "./share.rules.ts";
import type { AnnualTarget, Portion } from "./target.entity.ts";
import { moveTarget, takeTarget } from "./target.rules.ts";
import { checkedDue, checkedShares, type Decomposition, organizationsOf, refuseDifference } from "./target.service.ts";

/** Rows per insert: bounded by the number of parameters a statement may have. */
const CHUNK = 500;
/** A year's target goes out in one act. */
const MAX_SHARES = 2_000;

/** The system ends and amends what others keep, in the issuer's name. */
const bySystem = (ctx: Ctx): Ctx => ({ ...ctx, viewer: { ...ctx.viewer, system: true } });

function entryOf(ctx: Ctx, share: TargetShare, { kind, previous, note }: Pick<TargetEntry, "kind" | "previous" | "note">): TargetEntry {
  const { tenantId, issuerId, overseerIds, value, dueOn } = share;
  return Object.assign(new TargetEntry(), {
    tenantId,
    id: newId(),
    shareId: share.id,
    issuerId,
    overseerIds,
    kind,
    value,
    previous,
    dueOn,
    note,
    reachedOn: null,
    correctsId: null,
    fileIds: [],
    at: ctx.clock.now(),
    enteredOn: ctx.clock.today(),
    byName: ctx.viewer.name,
  });
}

function tell(ctx: Ctx, kind: MessageKind, shares: readonly TargetShare[], paramsOf: (share: TargetShare) => Record<string, string>): Promise<void> {
  const from = ctx.viewer.tenant.name;
  return notify(
    ctx,
    ...shares.map((share) => ({
      tenantId: share.tenantId,
      kind,
      title: share.title,
      targetShareId: share.id,
      params: { from, due: share.dueOn, value: `${share.value}${share.unit}`, ...paramsOf(share) },
    })),
  );
}

const FRESH = { reached: null, reachedOn: null, reportedOn: null, state: "OPEN", version: 1, endedOn: null } as const;

async function rowsFor(ctx: Ctx, target: AnnualTarget, portions: readonly Portion[]): Promise<TargetShare[]> {
  const today = ctx.clock.today();
  const organizations = await organizationsOf(ctx, portions);
  const overseers = await overseersOf(ctx, [...organizations.keys()], today);
  const { id: targetId, tenantId: issuerId, campaignId, year, title, measure, unit, spread, aspects, dueOn, revision } = target;
  return portions.flatMap(({ organizationId: tenantId, value }) => {
    const organization = organizations.get(tenantId);
    if (organization === undefined) return [];
    const { line, divisionCode, name: tenantName, shortName } = organization;
    return Object.assign(new TargetShare(), {
      tenantId,
      id: newId(),
      targetId,
      issuerId,
      issuerName: ctx.viewer.tenant.name,
      campaignId,
      year,
      title,
      measure,
      unit,
      spread,
      aspects,
      dueOn,
      value,
      revision,
      ...FRESH,
      issuedAt: ctx.clock.now(),
      issuedOn: today,
      line,
      territory: divisionCode.slice(0, 9),
      tenantName,
      overseerIds: overseers.get(tenantId) ?? [],
      searchText: searchText(title, measure, tenantName, shortName),
    });
  });
}

/** Gives each organization its share, with its first entry, its event and its notice. */
async function giveOut(ctx: Ctx, target: AnnualTarget, portions: readonly Portion[], note: string): Promise<void> {
  const shares = await rowsFor(ctx, target, portions);
  const roles = rolesFor("AnnualTarget", "issue");
  for (let from = 0; from < shares.length; from += CHUNK) {
    const some = shares.slice(from, from + CHUNK);
    const entries = some.map((share) => entryOf(ctx, share, { kind: "ISSUE", previous: null, note }));
    const events = some.map((share): Happening => {
      const { value, dueOn, revision } = share;
      return { ...sharedShare(share), act: "issue", roles, note, after: { state: "OPEN", value, dueOn, revision } };
    });
    await insert(ctx, TargetShare, some);
    await insert(ctx, TargetEntry, entries);
    await record(ctx, ...events);
    const others = some.filter(({ tenantId }) => tenantId !== target.tenantId);
    await tell(ctx, "TARGET_ISSUED", others, () => ({}));
  }
}

/** Sets it: everybody whom it was decomposed to gets its own share, all or none. Refuses with SHARES_DIFFER, DATE_IN_PAST. 下达年度目标 */
export async function issueTarget(ctx: Ctx, id: string, version: number): Promise<AnnualTarget> {
  const target = await takeTarget(ctx, id, version, "issue");
  const today = ctx.clock.today();
  if (target.dueOn < today) throw new DomainError("DATE_IN_PAST", { today }, ["dueOn"]);
  // Who was below when it was written may not be today.
  const shares = await checkedShares(ctx, target);
  if (shares.length > MAX_SHARES) throw new DomainError("TOO_MANY_ROWS", { max: MAX_SHARES }, ["shares"]);
  refuseDifference(target, shares, ["shares"]);
  await moveTarget(ctx, target, "issue", { patch: { issuedAt: ctx.clock.now() } });
  await giveOut(ctx, target, shares, target.measure);
  return target;
}

/** Its shares, held until the act is done. A lock is taken on one shard, so each is looked up again where it lies; all of them in one trip. */
async function sharesOf(ctx: Ctx, target: AnnualTarget): Promise<TargetShare[]> {
  const of = { targetId: target.id, own: ctx.viewer.tenant.id };
  const rows = await new Select(ctx, TargetShare).andWhere("row.targetId = :targetId and row.issuerId = :own", of).orderBy("tenantId").getMany();
  const held = rows.map(({ tenantId, id }) =>
    new Select(ctx, TargetShare).andWhere("row.tenantId = :tenantId and row.id = :id", { tenantId, id }).getOne("lock"),
  );
  return (await Promise.all(held)).filter((share) => share !== null);
}

/** Ends shares: they are told why, or that the year is over. */
async function end(ctx: Ctx, shares: readonly TargetShare[], act: "close" | "withdraw", note: string): Promise<void> {
  const patch = { endedOn: ctx.clock.today() };
  const open = shares.filter(({ state }) => state === "OPEN");
  const told = await Promise.all(open.map((share) => moveShare(bySystem(ctx), share, act, { patch, note })));
  await record(ctx, ...told);
  const others = open.filter(({ tenantId }) => tenantId !== ctx.viewer.tenant.id);
  if (act === "withdraw") await tell(ctx, "TARGET_WITHDRAWN", others, () => ({ reason: note }));
}

export interface Amendment extends Partial<Decomposition> {
  readonly measure?: string | null | undefined;
  readonly total?: number | null | undefined;
  readonly dueOn?: string | null | undefined;
  readonly reason: string;
}

/** Whatever is left out stays. */
async function patchOf(ctx: Ctx, target: AnnualTarget, input: Amendment): Promise<Partial<AnnualTarget>> {
  const { total, dueOn, selector = target.selector, split = target.split, shares = target.shares } = input;
  const patch = {
    measure: text("indicator", input.measure ?? target.measure, { max: 500, field: ["input", "measure"] }),
    total: total === undefined || total === null ? target.total : amount("targetTotal", total, { field: ["input", "total"] }),
    dueOn: dueOn === undefined || dueOn === null ? target.dueOn : checkedDue(target.year, dueOn),
    selector,
    split,
    shares: await checkedShares(ctx, { selector, split, shares }),
    revision: target.revision + 1,
  };
  refuseDifference({ ...target, total: patch.total }, patch.shares, ["input", "shares"]);
  return { ...patch, searchText: searchText(target.title, patch.measure) };
}

/** Gives a share its new value and day, where they differ, as a new entry beside the old ones. */
async function renew(ctx: Ctx, target: AnnualTarget, shares: readonly TargetShare[], reason: string): Promise<void> {
  const values = new Map(target.shares.map(({ organizationId, value }) => [organizationId, value]));
  const { measure, dueOn, revision } = target;
  const before = new Map(shares.map(({ id, value }) => [id, value]));
  const changed = shares.filter((share) => values.get(share.tenantId) !== share.value || share.dueOn !== dueOn || share.measure !== measure);
  const patchFor = ({ tenantId, value }: TargetShare): Partial<TargetShare> => ({ measure, dueOn, revision, value: values.get(tenantId) ?? value });
  const told = await Promise.all(changed.map((share) => moveShare(bySystem(ctx), share, "amend", { patch: patchFor(share), note: reason })));
  const entries = changed.map((share) => entryOf(ctx, share, { kind: "AMEND", previous: before.get(share.id) ?? null, note: reason }));
  for (let from = 0; from < entries.length; from += CHUNK) await insert(ctx, TargetEntry, entries.slice(from, from + CHUNK));
  await record(ctx, ...told);
  const others = changed.filter(({ tenantId }) => tenantId !== target.tenantId);
  const old = ({ id, unit }: TargetShare): string => `${before.get(id)}${unit}`;
  await tell(ctx, "TARGET_AMENDED", others, (share) => ({ before: old(share), reason }));
}

/**
 * Changes value, day, words or whom it falls to, as the next revision; each organization sees the old value beside the new one. Whoever is
 * left out is told why; whoever was left out before cannot be taken in again. Refuses with SHARES_DIFFER, TARGET_WAS_REMOVED. 调整年度目标
 */
export async function amendTarget(ctx: Ctx, id: string, version: number, input: Amendment): Promise<AnnualTarget> {
  const target = await takeTarget(ctx, id, version, "amend");
  const reason = text("reason", input.reason, { max: 500, field: ["input", "reason"] });
  const shares = await sharesOf(ctx, target);
  const patch = await patchOf(ctx, target, input);
  const wanted = new Map((patch.shares ?? []).map((portion) => [portion.organizationId, portion]));
  const ended = shares.filter(({ tenantId, state }) => wanted.has(tenantId) && state === "WITHDRAWN").map(({ tenantName }) => tenantName);
  if (ended.length > 0) throw new DomainError("TARGET_WAS_REMOVED", { names: ended.join("、") }, ["input", "selector"]);
  await moveTarget(ctx, target, "amend", { patch, note: reason });
  const known = new Set(shares.map(({ tenantId }) => tenantId));
  await end(
    ctx,
    shares.filter(({ tenantId }) => !wanted.has(tenantId)),
    "withdraw",
    reason,
  );
  await renew(
    ctx,
    target,
    shares.filter(({ tenantId, state }) => wanted.has(tenantId) && state === "OPEN"),
    reason,
  );
  const fresh = target.shares.filter(({ organizationId }) => !known.has(organizationId));
  await giveOut(ctx, target, fresh, reason);
  return target;
}

/** Ends the year: what was reached stays as it was reported. 年终办结 */
export async function closeTarget(ctx: Ctx, id: string, version: number, given: string): Promise<AnnualTarget> {
  const target = await takeTarget(ctx, id, version, "close");
  const note = text("closing", given, { max: 500, field: ["note"] });
  await moveTarget(ctx, target, "close", { patch: { endedOn: ctx.clock.today() }, note });
  await end(ctx, await sharesOf(ctx, target), "close", note);
  return target;
}

/** Takes a target back, or gives a draft up. 撤销年度目标 */
export async function cancelTarget(ctx: Ctx, id: string, version: number, given: string): Promise<AnnualTarget> {
  const target = await takeTarget(ctx, id, version, "cancel");
  const reason = text("reason", given, { max: 500 });
  const shares = target.state === "ISSUED" ? await sharesOf(ctx, target) : [];
  await moveTarget(ctx, target, "cancel", { patch: { endedOn: ctx.clock.today() }, note: reason });
  await end(ctx, shares, "withdraw", reason);
  return target;
}
