import { findCampaign } from "../campaigns/campaign.service.ts";
import { record } from "../events/event.service.ts";
import { notify } from "../messages/message.service.ts";
import { overseersOf } from "../organizations/hierarchy.service.ts";
import { Organization } from "../organizations/organization.entity.ts";
import { optionalText, text } from "../platform/check.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError, notFound } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";
import { insert, insertOnce } from "../platform/insert.ts";
import { searchText } from "../platform/search.ts";
import { Carrier, CarrierAdoption, type CarrierOrigin } from "./carrier.entity.ts";
import { change, findCarrier, refuseCarrier, sharedEvent, takeCarrier, WRITERS } from "./carrier.rules.ts";

export interface CarrierValues {
  readonly origin: CarrierOrigin;
  readonly title: string;
  readonly problem: string;
  readonly practice: string;
  readonly results?: string | undefined;
}

type Content = Pick<Carrier, "origin" | "title" | "problem" | "practice" | "results">;

const at = (name: string): string[] => ["input", name];

function checked({ origin, title, problem, practice, results }: CarrierValues): Content {
  return {
    origin,
    title: text("carrierTitle", title, { max: 60, field: at("title") }),
    problem: text("carrierProblem", problem, { max: 1_000, field: at("problem") }),
    practice: text("practice", practice, { max: 2_000, field: at("practice") }),
    results: optionalText("results", results, { max: 2_000, field: at("results") }),
  };
}

const wordsOf = ({ title, problem }: Pick<Carrier, "title" | "problem">, tenant: string): string => searchText(title, problem, tenant);

/** A new row of one's own organization in a campaign that somebody above it leads. */
async function rowFor(ctx: Ctx, campaignId: string, content: Content): Promise<Carrier> {
  const { id: tenantId } = ctx.viewer.tenant;
  const campaign = await findCampaign(ctx, campaignId);
  if (campaign === null) throw notFound();
  if (campaign.ownerId === tenantId) throw new DomainError("CARRIER_OF_LEADER");
  const today = ctx.clock.today();
  const tenant = await ctx.db.findOneByOrFail(Organization, { id: tenantId });
  const nothing = { sharedAt: null, sharedByName: null, endedOn: null, endNote: null, adoptedFromTenantId: null, adoptedFromId: null };
  return Object.assign(new Carrier(), {
    ...content,
    ...nothing,
    tenantId,
    id: newId(),
    campaignId,
    resultsOn: content.results === null ? null : today,
    adoptedFromName: null,
    version: 1,
    line: tenant.line,
    territory: tenant.divisionCode.slice(0, 9),
    tenantName: tenant.name,
    overseerIds: (await overseersOf(ctx, [tenantId], today)).get(tenantId) ?? [],
    searchText: wordsOf(content, `${tenant.name} ${tenant.shortName}`),
    createdByName: ctx.viewer.name,
    createdOn: today,
    createdAt: ctx.clock.now(),
  });
}

function told({ origin, title, problem, practice, results, adoptedFromName }: Carrier): object {
  return { origin, title, problem, practice, ...(results === null ? {} : { results }), ...(adoptedFromName === null ? {} : { adoptedFromName }) };
}

/** Enters by what the organization carries a campaign. Refuses with CARRIER_OF_LEADER. 登记载体 */
export async function createCarrier(ctx: Ctx, campaignId: string, input: CarrierValues): Promise<Carrier> {
  const row = await rowFor(ctx, campaignId, checked(input));
  await insert(ctx, Carrier, [row]);
  await record(ctx, { ...sharedEvent(row), act: "create", roles: WRITERS, after: told(row) });
  return row;
}

/** Changes what it is, or says what came of it by today. Where a copy was inherited or new is its origin's to say. 修改载体 */
export async function editCarrier(ctx: Ctx, id: string, version: number, input: CarrierValues): Promise<Carrier> {
  const carrier = await takeCarrier(ctx, id, version, "edit");
  const content = checked(input);
  const { origin, ...others } = content;
  const isNew = content.results !== carrier.results;
  const on = content.results === null ? null : ctx.clock.today();
  return change(ctx, carrier, "edit", {
    ...others,
    ...(carrier.adoptedFromId === null ? { origin } : {}),
    ...(isNew ? { resultsOn: on } : {}),
    searchText: wordsOf(content, carrier.tenantName),
  });
}

/** Offers it to peers in the campaign, who may read and copy it. Refuses with CARRIER_COPIED: a copy is its origin's to offer. 推荐给同行 */
export async function shareCarrier(ctx: Ctx, id: string, version: number): Promise<Carrier> {
  const carrier = await takeCarrier(ctx, id, version, "share");
  return change(ctx, carrier, "share", { sharedAt: ctx.clock.now(), sharedByName: ctx.viewer.name });
}

/** Offers it no longer; what was copied stays copied. 取消推荐 */
export async function unshareCarrier(ctx: Ctx, id: string, version: number): Promise<Carrier> {
  const carrier = await takeCarrier(ctx, id, version, "unshare");
  return change(ctx, carrier, "unshare", { sharedAt: null, sharedByName: null });
}

/** It is not used any more. Refuses with CARRIER_SHARED while it is offered. 停用载体 */
export async function endCarrier(ctx: Ctx, id: string, version: number, reason: string): Promise<Carrier> {
  const carrier = await takeCarrier(ctx, id, version, "end");
  const endNote = text("reason", reason, { max: 500 });
  return change(ctx, carrier, "end", { endedOn: ctx.clock.today(), endNote }, endNote);
}

/** Copies what a peer offers, once, and keeps the link; whoever offered it is told. Refuses with ALREADY_DONE, CARRIER_OF_LEADER. 借鉴载体 */
export async function adoptCarrier(ctx: Ctx, id: string, version: number): Promise<Carrier> {
  const source = await findCarrier(ctx, id);
  if (source === null) throw notFound();
  if (source.version !== version) throw new DomainError("VERSION_CONFLICT", { current: source.version, given: version });
  const refused = refuseCarrier(source, "adopt", ctx.viewer);
  if (refused !== null) throw refused;
  const { origin, title, problem, practice, campaignId, tenantId } = source;
  const link = { adoptedFromTenantId: tenantId, adoptedFromId: id, adoptedFromName: source.tenantName };
  const row = Object.assign(await rowFor(ctx, campaignId, { origin, title, problem, practice, results: null }), link);
  if ((await insertOnce(ctx, Carrier, [row])).length === 0) throw new DomainError("ALREADY_DONE");
  const copied = Object.assign(new CarrierAdoption(), {
    tenantId,
    id: newId(),
    carrierId: id,
    campaignId,
    adopterId: row.tenantId,
    adopterName: row.tenantName,
    adoptedCarrierId: row.id,
    adoptedOn: ctx.clock.today(),
    overseerIds: source.overseerIds,
  });
  await insert(ctx, CarrierAdoption, [copied]);
  await record(ctx, { ...sharedEvent(row), act: "adopt", roles: WRITERS, after: told(row) });
  await notify(ctx, { tenantId, kind: "CARRIER_ADOPTED", title, params: { from: row.tenantName }, carrierId: id });
  return row;
}
