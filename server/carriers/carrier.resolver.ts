import { Arg, Args, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { Campaign } from "../campaigns/campaign.entity.ts";
import { TimelineEntry } from "../events/event.entity.ts";
import { timelineOf } from "../events/event.service.ts";
import { Line, Organization } from "../organizations/organization.entity.ts";
import { noteAccess, noteRows } from "../platform/access.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError } from "../platform/errors.ts";
import { Action, argumentsOf, EachDoor, Here, type TryDoors } from "../platform/graphql.ts";
import { type KeysetArguments, listConnection, listPage, type OffsetArguments } from "../platform/list.ts";
import { loadMany, loadOne } from "../platform/loader.ts";
import { offer } from "../platform/offer.ts";
import { Carrier, CarrierAdoption, CarrierView } from "./carrier.entity.ts";
import { amongCampaigns, carrierList, sharedCarrierList } from "./carrier.list.ts";
import { type CarrierAct, findCarrier, mutationNameOf, OWN_ACTS, ownCopy, refuseCarrier } from "./carrier.rules.ts";
import * as service from "./carrier.service.ts";
import { CarrierConnection, CarrierFilter, CarrierInput, CarrierPage, CarrierPayload, CarrierSort } from "./carrier.types.ts";

const carrierArguments = argumentsOf(CarrierFilter, CarrierSort, "TITLE_ASC");
const sharedArguments = argumentsOf(CarrierFilter, CarrierSort, "TENANT_ASC");
const View = () => Arg("view", () => CarrierView, { nullable: true, description: "Whose eyes. 视角" });
const Id = () => Arg("id", () => ID, { description: "Which. 编号" });
const Version = () => Arg("version", () => Int, { description: "Version the user saw. 版本" });
const Input = () => Arg("input", () => CarrierInput, { description: "What. 内容" });

async function payload(work: Promise<Carrier>): Promise<CarrierPayload> {
  return Object.assign(new CarrierPayload(), { carrier: await work });
}

@Resolver(() => Carrier)
export class CarrierResolver {
  @Query(() => CarrierPage, { description: "Carriers by offset. 载体台账" })
  async carriers(@Here() ctx: Ctx, @Args(() => carrierArguments.Offset) args: OffsetArguments, @View() _view?: CarrierView) {
    const found = await listPage(ctx, carrierList, args);
    noteRows(ctx, "carriers", "Carrier", found.items);
    return found;
  }

  @Query(() => CarrierConnection, { description: "Carriers by keyset. 载体台账(游标)" })
  async carriersConnection(@Here() ctx: Ctx, @Args(() => carrierArguments.Keyset) args: KeysetArguments, @View() _view?: CarrierView) {
    const found = await listConnection(ctx, carrierList, args);
    const rows = found.edges.map((edge) => edge.node);
    noteRows(ctx, "carriersConnection", "Carrier", rows);
    return found;
  }

  @Query(() => CarrierPage, { description: "What peers offer in one's own campaigns, by offset. 同行载体" })
  async sharedCarriers(@Here() ctx: Ctx, @Args(() => sharedArguments.Offset) args: OffsetArguments) {
    return listPage(ctx, sharedCarrierList, await amongCampaigns(ctx, args));
  }

  @Query(() => CarrierConnection, { description: "What peers offer in one's own campaigns, by keyset. 同行载体(游标)" })
  async sharedCarriersConnection(@Here() ctx: Ctx, @Args(() => sharedArguments.Keyset) args: KeysetArguments) {
    return listConnection(ctx, sharedCarrierList, await amongCampaigns(ctx, args));
  }

  @Query(() => Carrier, { nullable: true, description: "One carrier: overseen, else own, else offered by a peer. 载体详情" })
  carrier(@EachDoor() tryDoors: TryDoors, @Id() id: string, @View() _view?: CarrierView) {
    return tryDoors(async (ctx) => {
      const found = await findCarrier(ctx, id);
      if (found !== null && ctx.door === "oversight") {
        const about = { operation: "carrier", entityType: "Carrier", entityId: id, rows: 1, scope: ctx.viewer.tenant.name };
        noteAccess(ctx, { tenantId: found.tenantId, ...about });
      }
      return found;
    });
  }

  @FieldResolver(() => Organization, { description: "Whose. 单位" })
  tenant(@Here() ctx: Ctx, @Root() carrier: Carrier) {
    return loadOne(ctx, Organization, carrier.tenantId);
  }

  @FieldResolver(() => Campaign, { description: "In which campaign. 活动" })
  campaign(@Here() ctx: Ctx, @Root() carrier: Carrier) {
    return loadOne(ctx, Campaign, carrier.campaignId);
  }

  @FieldResolver(() => Line, { description: "The organization's line. 条线" })
  line(@Root() carrier: Carrier) {
    return carrier.line;
  }

  @FieldResolver(() => [CarrierAdoption], { description: "Who copied it, first one first; at home and for those above. 借鉴单位" })
  adoptions(@Here() ctx: Ctx, @Root() carrier: Carrier) {
    return loadMany(ctx, CarrierAdoption, "carrierId", carrier.id, { by: "id", direction: "ASC" });
  }

  @FieldResolver(() => ID, { nullable: true, description: "Of a peer's: the copy that one's own organization made. 本单位借鉴的载体编号" })
  async ownCopyId(@Here() ctx: Ctx, @Root() carrier: Carrier) {
    return (await ownCopy(ctx, carrier))?.id ?? null;
  }

  @FieldResolver(() => [TimelineEntry], { description: "What happened, oldest first; at home and for those above. 办理过程" })
  timeline(@Here() ctx: Ctx, @Root() carrier: Carrier) {
    return timelineOf(ctx, carrier.id);
  }

  @FieldResolver(() => [Action], { description: "What may be done to it now, by you. 可办理事项" })
  async allowedActions(@Here() ctx: Ctx, @Root() carrier: Carrier): Promise<Action[]> {
    if (ctx.door !== "tenant") return [];
    const done = (await ownCopy(ctx, carrier)) === null ? null : new DomainError("ALREADY_DONE");
    const acts: readonly CarrierAct[] = carrier.tenantId === ctx.viewer.tenant.id ? OWN_ACTS : ["adopt"];
    const actOf = new Map(acts.map((act) => [mutationNameOf(act), act]));
    return offer(ctx.viewer, [...actOf.keys()], (name) => refuseCarrier(carrier, actOf.get(name) ?? "adopt", ctx.viewer) ?? done);
  }
}

@Resolver()
export class CarrierActs {
  @Mutation(() => CarrierPayload, { description: "Enter a carrier of one's own organization. 登记载体" })
  createCarrier(
    @Here() ctx: Ctx,
    @Arg("campaignId", () => ID, { description: "In which campaign. 活动" }) campaignId: string,
    @Input() input: CarrierInput,
  ) {
    return payload(service.createCarrier(ctx, campaignId, input));
  }

  @Mutation(() => CarrierPayload, { description: "Change a carrier, or say what came of it. 修改载体" })
  editCarrier(@Here() ctx: Ctx, @Id() id: string, @Version() version: number, @Input() input: CarrierInput) {
    return payload(service.editCarrier(ctx, id, version, input));
  }

  @Mutation(() => CarrierPayload, { description: "Offer it to peers in the campaign. 推荐给同行" })
  shareCarrier(@Here() ctx: Ctx, @Id() id: string, @Version() version: number) {
    return payload(service.shareCarrier(ctx, id, version));
  }

  @Mutation(() => CarrierPayload, { description: "Offer it no longer. 取消推荐" })
  unshareCarrier(@Here() ctx: Ctx, @Id() id: string, @Version() version: number) {
    return payload(service.unshareCarrier(ctx, id, version));
  }

  @Mutation(() => CarrierPayload, { description: "Say that it is not used any more. 停用载体" })
  endCarrier(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Version() version: number,
    @Arg("reason", () => String, { description: "Why. 理由" }) reason: string,
  ) {
    return payload(service.endCarrier(ctx, id, version, reason));
  }

  @Mutation(() => CarrierPayload, { description: "Copy what a peer offers, as one's own carrier that keeps the link. 借鉴载体" })
  adoptCarrier(@Here() ctx: Ctx, @Id() id: string, @Version() version: number) {
    return payload(service.adoptCarrier(ctx, id, version));
  }
}
