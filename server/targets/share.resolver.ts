import { Arg, Args, FieldResolver, Float, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { Campaign } from "../campaigns/campaign.entity.ts";
import { TimelineEntry } from "../events/event.entity.ts";
import { timelineOf } from "../events/event.service.ts";
import { StoredFile } from "../files/file.entity.ts";
import { filesOf } from "../files/file.service.ts";
import { Line, Organization } from "../organizations/organization.entity.ts";
import { noteAccess, noteRows } from "../platform/access.ts";
import type { Ctx } from "../platform/door.ts";
import { Action, argumentsOf, EachDoor, Here, type TryDoors } from "../platform/graphql.ts";
import { mutationName } from "../platform/lifecycle.ts";
import { type KeysetArguments, listConnection, listPage, type OffsetArguments } from "../platform/list.ts";
import { loadMany, loadOne } from "../platform/loader.ts";
import { offer } from "../platform/offer.ts";
import { lightOf, percentOf, TargetLight, timeGone } from "./light.ts";
import { TargetEntry, TargetShare, TargetShareView } from "./share.entity.ts";
import { findShare, refuseShare, SUBJECT_ACTS } from "./share.rules.ts";
import * as service from "./share.service.ts";
import { targetShareList } from "./target.list.ts";
import {
  CorrectionInput,
  ReachedInput,
  TargetShareConnection,
  TargetShareFilter,
  TargetSharePage,
  TargetSharePayload,
  TargetShareSort,
} from "./share.types.ts";

const shareArguments = argumentsOf(TargetShareFilter, TargetShareSort, "DUE_ASC");
const View = () => Arg("view", () => TargetShareView, { nullable: true, description: "Whose eyes. 视角" });
const Id = () => Arg("id", () => ID, { description: "Which. 编号" });
const Version = () => Arg("version", () => Int, { description: "Version the user saw. 版本" });

async function payload(work: Promise<TargetShare>): Promise<TargetSharePayload> {
  return Object.assign(new TargetSharePayload(), { targetShare: await work });
}

@Resolver(() => TargetShare)
export class TargetShareResolver {
  @Query(() => TargetSharePage, { description: "What falls to organizations, by offset. 指标台账" })
  async targetShares(@Here() ctx: Ctx, @Args(() => shareArguments.Offset) args: OffsetArguments, @View() _view?: TargetShareView) {
    const found = await listPage(ctx, targetShareList, args);
    noteRows(ctx, "targetShares", "TargetShare", found.items);
    return found;
  }

  @Query(() => TargetShareConnection, { description: "What falls to organizations, by keyset. 指标台账(游标)" })
  async targetSharesConnection(@Here() ctx: Ctx, @Args(() => shareArguments.Keyset) args: KeysetArguments, @View() _view?: TargetShareView) {
    const found = await listConnection(ctx, targetShareList, args);
    const rows = found.edges.map((edge) => edge.node);
    noteRows(ctx, "targetSharesConnection", "TargetShare", rows);
    return found;
  }

  @Query(() => TargetShare, { nullable: true, description: "One share: own, else issued, else overseen. 指标详情" })
  targetShare(@EachDoor() tryDoors: TryDoors, @Id() id: string, @View() _view?: TargetShareView) {
    return tryDoors(async (ctx) => {
      const found = await findShare(ctx, id);
      if (found === null) return null;
      const about = { operation: "targetShare", entityType: "TargetShare", entityId: id, rows: 1, scope: ctx.viewer.tenant.name };
      noteAccess(ctx, { tenantId: found.tenantId, ...about });
      return found;
    });
  }

  @FieldResolver(() => Organization, { description: "Whose. 单位" })
  tenant(@Here() ctx: Ctx, @Root() share: TargetShare) {
    return loadOne(ctx, Organization, share.tenantId);
  }

  @FieldResolver(() => Organization, { description: "Who issued it. 下达单位" })
  issuer(@Here() ctx: Ctx, @Root() share: TargetShare) {
    return loadOne(ctx, Organization, share.issuerId);
  }

  @FieldResolver(() => Campaign, { nullable: true, description: "In which campaign. 活动" })
  async campaign(@Here() ctx: Ctx, @Root() share: TargetShare) {
    return share.campaignId === null ? null : loadOne(ctx, Campaign, share.campaignId);
  }

  @FieldResolver(() => Line, { description: "The organization's line. 条线" })
  line(@Root() share: TargetShare) {
    return share.line;
  }

  @FieldResolver(() => Float, { nullable: true, description: "Of what is to be reached, in percent; null before the first report. 完成率" })
  percent(@Root() share: TargetShare) {
    return percentOf(share);
  }

  @FieldResolver(() => Float, { description: "How much of its time is gone, in percent. 序时进度" })
  timeGone(@Here() ctx: Ctx, @Root() share: TargetShare) {
    return timeGone(share, ctx.clock.today());
  }

  @FieldResolver(() => TargetLight, { description: "What was reached against the time gone. 进度灯" })
  light(@Here() ctx: Ctx, @Root() share: TargetShare) {
    return lightOf(share, ctx.clock.today());
  }

  @FieldResolver(() => [TargetEntry], { description: "What was set and what was reached, newest first. 指标记录" })
  entries(@Here() ctx: Ctx, @Root() share: TargetShare) {
    return loadMany(ctx, TargetEntry, "shareId", share.id, { by: "id", direction: "DESC" });
  }

  @FieldResolver(() => [TimelineEntry], { description: "What happened, oldest first. 办理过程" })
  timeline(@Here() ctx: Ctx, @Root() share: TargetShare) {
    return timelineOf(ctx, share.id);
  }

  @FieldResolver(() => [Action], { description: "What may be done to it now, by you. 可办理事项" })
  allowedActions(@Here() ctx: Ctx, @Root() share: TargetShare): Action[] {
    if (ctx.door !== "tenant") return [];
    const actOf = new Map(SUBJECT_ACTS.map((act) => [mutationName("TargetShare", act), act]));
    return offer(ctx.viewer, [...actOf.keys()], (name) => refuseShare(share, actOf.get(name) ?? "report", ctx.viewer));
  }

  @Mutation(() => TargetSharePayload, { description: "Say what was reached. 上报完成值" })
  reportTargetShare(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Version() version: number,
    @Arg("input", () => ReachedInput, { description: "What. 内容" }) input: ReachedInput,
  ) {
    return payload(service.reportShare(ctx, id, version, input));
  }

  @Mutation(() => TargetSharePayload, { description: "Put an earlier report right by a new one. 更正完成值" })
  correctTargetShare(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Version() version: number,
    @Arg("input", () => CorrectionInput, { description: "What. 内容" }) input: CorrectionInput,
  ) {
    return payload(service.correctShare(ctx, id, version, input));
  }
}

@Resolver(() => TargetEntry)
export class TargetEntryResolver {
  @FieldResolver(() => [StoredFile], { description: "Files that show it. 佐证材料" })
  files(@Here() ctx: Ctx, @Root() entry: TargetEntry) {
    return filesOf(ctx, entry.fileIds);
  }
}
