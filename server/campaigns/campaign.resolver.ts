import { Arg, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { TimelineEntry } from "../events/event.entity.ts";
import { timelineOf } from "../events/event.service.ts";
import { Organization } from "../organizations/organization.entity.ts";
import { daysBetween } from "../platform/clock.ts";
import type { Ctx } from "../platform/door.ts";
import { Action, Here } from "../platform/graphql.ts";
import { loadMany, loadOne } from "../platform/loader.ts";
import { offer } from "../platform/offer.ts";
import { Campaign, Stage } from "./campaign.entity.ts";
import * as service from "./campaign.service.ts";
import { CampaignInput, CampaignPayload, GateStanding, StageInput } from "./campaign.types.ts";
import { standingsOf } from "./gate.ts";

const Id = () => Arg("id", () => ID, { description: "Which. 编号" });
const Version = () => Arg("version", () => Int, { description: "Version the user saw. 版本" });
const Input = () => Arg("input", () => CampaignInput, { description: "What. 内容" });

async function payload(work: Promise<Campaign>): Promise<CampaignPayload> {
  return Object.assign(new CampaignPayload(), { campaign: await work });
}

async function calendarOf(ctx: Ctx, campaign: Campaign): Promise<Stage[]> {
  const stages = await loadMany(ctx, Stage, "campaignId", campaign.id, { by: "number", direction: "ASC" });
  return stages.filter((stage) => stage.removedAt === null);
}

@Resolver(() => Campaign)
export class CampaignResolver {
  @Query(() => [Campaign], { description: "Campaigns one is in, newest first. 活动" })
  campaigns(@Here() ctx: Ctx) {
    return service.campaignsOf(ctx);
  }

  @Query(() => Campaign, { nullable: true, description: "One of them. 活动详情" })
  campaign(@Here() ctx: Ctx, @Id() id: string) {
    return service.findCampaign(ctx, id);
  }

  @Mutation(() => CampaignPayload, { description: "Begin a campaign of the district. 新建活动" })
  createCampaign(@Here() ctx: Ctx, @Input() input: CampaignInput) {
    return payload(service.createCampaign(ctx, input));
  }

  @Mutation(() => CampaignPayload, { description: "Change its name or dates. 修改活动" })
  editCampaign(@Here() ctx: Ctx, @Id() id: string, @Version() version: number, @Input() input: CampaignInput) {
    return payload(service.editCampaign(ctx, id, version, input));
  }

  @Mutation(() => CampaignPayload, { description: "Set its stages, all at once. 调整阶段安排" })
  planStagesCampaign(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Version() version: number,
    @Arg("stages", () => [StageInput], { description: "In order of time, at most 12; one left out is taken out. 阶段" }) stages: StageInput[],
  ) {
    return payload(service.planStages(ctx, id, version, stages));
  }

  @FieldResolver(() => Organization, { description: "Who leads it. 主办单位" })
  owner(@Here() ctx: Ctx, @Root() campaign: Campaign) {
    return loadOne(ctx, Organization, campaign.ownerId);
  }

  @FieldResolver(() => [Stage], { description: "Its stages in order. 阶段" })
  stages(@Here() ctx: Ctx, @Root() campaign: Campaign) {
    return calendarOf(ctx, campaign);
  }

  @FieldResolver(() => Stage, { nullable: true, description: "The stage of today. 当前阶段" })
  async currentStage(@Here() ctx: Ctx, @Root() campaign: Campaign) {
    const today = ctx.clock.today();
    return (await calendarOf(ctx, campaign)).find((stage) => stage.startsOn <= today && today <= stage.endsOn) ?? null;
  }

  @FieldResolver(() => [TimelineEntry], { description: "What happened, oldest first; for whoever leads it. 办理过程" })
  timeline(@Here() ctx: Ctx, @Root() campaign: Campaign) {
    return campaign.ownerId === ctx.viewer.tenant.id ? timelineOf(ctx, campaign.id) : [];
  }

  @FieldResolver(() => [Action], { description: "What may be done to it now, by you. 可办理事项" })
  allowedActions(@Here() ctx: Ctx, @Root() campaign: Campaign) {
    if (campaign.ownerId !== ctx.viewer.tenant.id) return [];
    const names = new Map(service.CAMPAIGN_ACTS.map((act) => [`${act}Campaign`, act]));
    return offer(ctx.viewer, [...names.keys()], (name) => service.refuseCampaign(campaign, names.get(name) ?? name, ctx.viewer));
  }
}

@Resolver(() => Stage)
export class StageResolver {
  @FieldResolver(() => Int, { description: "Calendar days to its last day; negative when it is over. 剩余天数" })
  daysLeft(@Here() ctx: Ctx, @Root() stage: Stage) {
    return daysBetween(ctx.clock.today(), stage.endsOn);
  }

  @FieldResolver(() => [GateStanding], { description: "Where one's own organization stands. 本单位完成情况" })
  standings(@Here() ctx: Ctx, @Root() stage: Stage) {
    return standingsOf(ctx, stage);
  }
}
