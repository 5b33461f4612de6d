import { record } from "../events/event.service.ts";
import { overseersOf } from "../organizations/hierarchy.service.ts";
import { optionalText, text } from "../platform/check.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError, notFound } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";
import { forgetLoaded } from "../platform/loader.ts";
import { Select } from "../platform/select.ts";
import { holds, type RoleName, type Viewer } from "../platform/viewer.ts";
import { Campaign, Stage, type StageGate } from "./campaign.entity.ts";

const ROLES: readonly RoleName[] = ["ISSUER"];
const MAX_STAGES = 12;

export const CAMPAIGN_ACTS = ["edit", "planStages"] as const;

interface CampaignContent {
  readonly name: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly theme?: string | undefined;
  readonly themeNote?: string | undefined;
}

type Content = Pick<Campaign, "name" | "startsOn" | "endsOn" | "theme" | "themeNote">;

interface StageContent {
  readonly id?: string | undefined;
  readonly name: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly requirement?: string | undefined;
  readonly gates?: readonly StageGate[] | undefined;
}

/** The campaigns an organization is in: its own and those of whoever stands above it, newest first. */
export async function campaignsOf(ctx: Ctx): Promise<Campaign[]> {
  const { id } = ctx.viewer.tenant;
  const owners = [id, ...((await overseersOf(ctx, [id], ctx.clock.today())).get(id) ?? [])];
  return new Select(ctx, Campaign).andWhere("row.ownerId = any(:owners)", { owners }).orderBy("startsOn", "DESC").orderBy("id", "DESC").getMany();
}

export async function findCampaign(ctx: Ctx, id: string): Promise<Campaign | null> {
  return (await campaignsOf(ctx)).find((one) => one.id === id) ?? null;
}

/** Why an act may not be done now, or null. */
export function refuseCampaign(campaign: Campaign, act: string, viewer: Viewer): DomainError | null {
  const held = viewer.system || holds(viewer, ROLES);
  if (!held) return new DomainError("ROLE_MISSING", { roles: ROLES, act: `${act}Campaign` });
  return campaign.ownerId === viewer.tenant.id ? null : new DomainError("CAMPAIGN_NOT_YOURS");
}

async function takeCampaign(ctx: Ctx, id: string, version: number, act: string): Promise<Campaign> {
  const own = { id, own: ctx.viewer.tenant.id };
  const campaign = await new Select(ctx, Campaign).andWhere("row.id = :id and row.ownerId = :own", own).getOne("lock");
  if (campaign === null) throw notFound();
  if (campaign.version !== version) throw new DomainError("VERSION_CONFLICT", { current: campaign.version, given: version });
  const refused = refuseCampaign(campaign, act, ctx.viewer);
  if (refused !== null) throw refused;
  return campaign;
}

function checked(input: CampaignContent): Content {
  const { startsOn, endsOn } = input;
  const name = text("name", input.name, { max: 60, field: ["input", "name"] });
  if (endsOn <= startsOn) throw new DomainError("DATE_ORDER", {}, ["input", "endsOn"]);
  const theme = optionalText("theme", input.theme, { max: 60, field: ["input", "theme"] });
  const themeNote = optionalText("themeNote", input.themeNote, { max: 1_000, field: ["input", "themeNote"] });
  return { name, startsOn, endsOn, theme, themeNote };
}

function happening(ctx: Ctx, { id, ownerId }: Campaign, act: string, changed: { before?: object; after: object }): Promise<void> {
  return record(ctx, { tenantId: ownerId, entityType: "Campaign", entityId: id, act, roles: ROLES, ...changed });
}

/** Begins a campaign; only a district does, since everybody below will see it on their home. */
export async function createCampaign(ctx: Ctx, input: CampaignContent): Promise<Campaign> {
  if (ctx.viewer.tenant.kind !== "DISTRICT_OFFICE") throw new DomainError("CAMPAIGN_OF_DISTRICT");
  const content = checked(input);
  const campaign = ctx.db.create(Campaign, { ...content, id: newId(), ownerId: ctx.viewer.tenant.id, version: 1 });
  await ctx.db.insert(Campaign, campaign);
  await happening(ctx, campaign, "create", { after: content });
  return campaign;
}

/** Changes name or dates; the stages must still fit. */
export async function editCampaign(ctx: Ctx, id: string, version: number, input: CampaignContent): Promise<Campaign> {
  const campaign = await takeCampaign(ctx, id, version, "edit");
  const after = checked(input);
  for (const stage of await stagesOf(ctx, id)) {
    if (stage.startsOn < after.startsOn) throw new DomainError("STAGE_OUTSIDE", { name: stage.name }, ["input", "startsOn"]);
    if (stage.endsOn > after.endsOn) throw new DomainError("STAGE_OUTSIDE", { name: stage.name }, ["input", "endsOn"]);
  }
  const { name, startsOn, endsOn, theme, themeNote } = campaign;
  await ctx.db.update(Campaign, { id }, { ...after, version: version + 1 });
  await happening(ctx, campaign, "edit", { before: { name, startsOn, endsOn, theme, themeNote }, after });
  return Object.assign(campaign, after, { version: version + 1 });
}

async function stagesOf(ctx: Ctx, campaignId: string): Promise<Stage[]> {
  return new Select(ctx, Stage).andWhere("row.campaignId = :campaignId and row.removedAt is null", { campaignId }).orderBy("number").getMany();
}

/** In order of time, none overlapping, all within the campaign. */
function checkedStages(campaign: Campaign, inputs: readonly StageContent[]): Array<Omit<StageContent, "requirement"> & Pick<Stage, "requirement">> {
  if (inputs.length === 0) throw new DomainError("REQUIRED", { name: "stages" }, ["stages"]);
  if (inputs.length > MAX_STAGES) throw new DomainError("TOO_MANY_ROWS", { max: MAX_STAGES }, ["stages"]);
  let last = "";
  return inputs.map((input, index) => {
    const at = (name: string): string[] => ["stages", String(index), name];
    const { id, startsOn, endsOn, gates } = input;
    const name = text("name", input.name, { max: 60, field: at("name") });
    const requirement = optionalText("requirement", input.requirement, { max: 500, field: at("requirement") });
    if (endsOn < startsOn) throw new DomainError("DATE_ORDER", {}, at("endsOn"));
    if (startsOn <= last) throw new DomainError("STAGES_OVERLAP", { name }, at("startsOn"));
    if (startsOn < campaign.startsOn) throw new DomainError("STAGE_OUTSIDE", { name }, at("startsOn"));
    if (endsOn > campaign.endsOn) throw new DomainError("STAGE_OUTSIDE", { name }, at("endsOn"));
    last = endsOn;
    return { id, name, startsOn, endsOn, requirement, gates: [...new Set(gates)] };
  });
}

const told = ({ name, startsOn, endsOn, requirement, gates }: Omit<StageContent, "requirement"> & Pick<Stage, "requirement">): object => ({
  name,
  startsOn,
  endsOn,
  requirement,
  gates,
});

/** Sets the whole calendar at once: stages with an id stay the same stage, those left out are taken out of it. 调整阶段安排 */
export async function planStages(ctx: Ctx, id: string, version: number, inputs: readonly StageContent[]): Promise<Campaign> {
  const campaign = await takeCampaign(ctx, id, version, "planStages");
  const wanted = checkedStages(campaign, inputs);
  const before = await stagesOf(ctx, id);
  const known = new Set(before.map((stage) => stage.id));
  const kept = wanted.flatMap((stage) => (stage.id === undefined ? [] : [stage.id]));
  if (new Set(kept).size !== kept.length || kept.some((one) => !known.has(one))) throw new DomainError("STAGE_NOT_IN_CAMPAIGN", {}, ["stages"]);
  for (const [index, { id: stageId, ...content }] of wanted.entries()) {
    const values = { ...content, gates: [...(content.gates ?? [])], number: index + 1 };
    if (stageId === undefined) await ctx.db.insert(Stage, { ...values, id: newId(), campaignId: id, ownerId: campaign.ownerId, removedAt: null });
    else await ctx.db.update(Stage, { id: stageId }, values);
  }
  for (const stage of before.filter((one) => !kept.includes(one.id))) await ctx.db.update(Stage, { id: stage.id }, { removedAt: ctx.clock.now() });
  await ctx.db.update(Campaign, { id }, { version: version + 1 });
  await happening(ctx, campaign, "planStages", { before: { stages: before.map(told) }, after: { stages: wanted.map(told) } });
  forgetLoaded(ctx);
  return Object.assign(campaign, { version: version + 1 });
}
