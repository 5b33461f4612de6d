import { findCampaign } from "../campaigns/campaign.service.ts";
import { record } from "../events/event.service.ts";
import { Organization } from "../organizations/organization.entity.ts";
import { range, text } from "../platform/check.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError, notFound } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";
import { insert } from "../platform/insert.ts";
import { searchText } from "../platform/search.ts";
import { resolveTargets, type Selector } from "../tasks/target.service.ts";
import type { Aspect } from "../tasks/task.entity.ts";
import { amount, differenceOf } from "./amount.ts";
import { AnnualTarget, type Portion, type TargetSpread, type TargetSplit } from "./target.entity.ts";
import { moveTarget, takeTarget, targetEvent } from "./target.rules.ts";

export interface Decomposition {
  readonly selector: Selector;
  readonly split: TargetSplit;
  readonly shares: readonly Portion[];
}

export interface TargetValues extends Decomposition {
  readonly year: number;
  readonly campaignId?: string | null | undefined;
  readonly title: string;
  readonly measure: string;
  readonly unit: string;
  readonly spread: TargetSpread;
  readonly total: number;
  readonly aspects?: readonly Aspect[] | null | undefined;
  readonly dueOn: string;
}

type Content = Omit<TargetValues, "campaignId" | "aspects" | "selector" | "shares"> &
  Pick<AnnualTarget, "campaignId" | "aspects" | "selector" | "shares" | "searchText">;

const at = (name: string): string[] => ["input", name];

/** A target is of one year, and so is its last day. */
export function checkedDue(year: number, dueOn: string): string {
  const [min, max] = [`${year}-01-01`, `${year}-12-31`];
  if (dueOn < min || dueOn > max) throw new DomainError("OUT_OF_RANGE", { name: "targetDueOn", min, max }, at("dueOn"));
  return dueOn;
}

/** What falls to whom, as typed: one value for each whom the selector means, no more and no fewer. Refuses with SHARES_OF_OTHERS. */
export async function checkedShares(ctx: Ctx, { selector, shares }: Decomposition): Promise<Portion[]> {
  // Mass groups keep no targets of their own: what falls to them is their organization's.
  const targets = await resolveTargets(ctx, { ...selector, groups: [], leads: [] });
  if (targets.length === 0) throw new DomainError("TASK_NO_TARGETS", {}, at("selector"));
  const given = new Map(shares.map(({ organizationId, value }) => [organizationId, value]));
  const names = targets.filter(({ organization }) => !given.has(organization.id)).map(({ organization }) => organization.shortName);
  if (names.length > 0) throw new DomainError("SHARES_MISSING", { names: names.slice(0, 5).join("、"), count: names.length }, at("shares"));
  if (given.size !== shares.length || given.size !== targets.length) throw new DomainError("SHARES_OF_OTHERS", {}, at("shares"));
  return targets.map(({ organization }, index) => {
    const value = amount("shareValue", given.get(organization.id) ?? 0, { field: [...at("shares"), String(index), "value"] });
    return { organizationId: organization.id, value };
  });
}

/** What is added must add up; what applies to each may differ, and says so. Refuses with SHARES_DIFFER. */
export function refuseDifference(target: Pick<AnnualTarget, "total" | "spread" | "unit">, shares: readonly Portion[], field: string[]): void {
  const { sum, by } = differenceOf(
    target,
    shares.map(({ value }) => value),
  );
  if (sum !== null && by !== 0) throw new DomainError("SHARES_DIFFER", { sum, total: target.total, by: Math.abs(by), unit: target.unit }, field);
}

async function checked(ctx: Ctx, input: TargetValues): Promise<Content> {
  const year = Number(ctx.clock.today().slice(0, 4));
  const unit = text("unit", input.unit, { max: 10, field: at("unit") });
  const spread = ["%", "％", "百分点"].includes(unit) ? "EACH" : input.spread;
  if (spread !== input.spread) throw new DomainError("PERCENT_NOT_SUMMED", {}, at("spread"));
  const campaignId = input.campaignId ?? null;
  if (campaignId !== null && (await findCampaign(ctx, campaignId)) === null) throw notFound();
  const title = text("targetTitle", input.title, { max: 60, field: at("title") });
  const measure = text("indicator", input.measure, { max: 500, field: at("measure") });
  return {
    year: range("year", input.year, year, year + 1),
    campaignId,
    title,
    measure,
    unit: unit === "％" ? "%" : unit,
    spread,
    total: amount("targetTotal", input.total, { field: at("total") }),
    aspects: [...new Set(input.aspects ?? [])],
    dueOn: checkedDue(input.year, input.dueOn),
    selector: input.selector,
    split: input.split,
    shares: await checkedShares(ctx, input),
    searchText: searchText(title, measure),
  };
}

/** Writes a draft; nobody outside the organization reads it before it is issued. 起草年度目标 */
export async function createTarget(ctx: Ctx, input: TargetValues): Promise<AnnualTarget> {
  const content = await checked(ctx, input);
  const target = Object.assign(new AnnualTarget(), {
    ...content,
    tenantId: ctx.viewer.tenant.id,
    id: newId(),
    state: "DRAFT" as const,
    revision: 1,
    version: 1,
    createdByName: ctx.viewer.name,
    createdAt: ctx.clock.now(),
    issuedAt: null,
    endedOn: null,
  });
  await insert(ctx, AnnualTarget, [target]);
  const { title, total, unit, dueOn, shares } = target;
  await record(ctx, { ...targetEvent(target, "create"), after: { state: "DRAFT", title, total, unit, dueOn, shares } });
  return target;
}

/** Changes a draft. 修改年度目标 */
export async function editTarget(ctx: Ctx, id: string, version: number, input: TargetValues): Promise<AnnualTarget> {
  const target = await takeTarget(ctx, id, version, "edit");
  return moveTarget(ctx, target, "edit", { patch: await checked(ctx, input) });
}

/** The organizations of a decomposition, in its order. */
export async function organizationsOf(ctx: Ctx, shares: readonly Portion[]): Promise<Map<string, Organization>> {
  const rows: Organization[] = await ctx.rows(
    `select id, kind, line, division_code as "divisionCode", name, short_name as "shortName", status from organization where id = any($1)`,
    [shares.map(({ organizationId }) => organizationId)],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
