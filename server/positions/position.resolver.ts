import { Arg, Args, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { TimelineEntry } from "../events/event.entity.ts";
import { timelineOf } from "../events/event.service.ts";
import { Line, Organization } from "../organizations/organization.entity.ts";
import { noteAccess, noteRows } from "../platform/access.ts";
import type { Ctx } from "../platform/door.ts";
import { Action, argumentsOf, EachDoor, Here, type TryDoors } from "../platform/graphql.ts";
import { mutationName } from "../platform/lifecycle.ts";
import { type KeysetArguments, listConnection, listPage, type OffsetArguments } from "../platform/list.ts";
import { loadMany, loadOne } from "../platform/loader.ts";
import { offer } from "../platform/offer.ts";
import { PositionView, TargetPosition } from "./position.entity.ts";
import { positionList } from "./position.list.ts";
import { findPosition, POSITION_ACTS, refusePosition } from "./position.rules.ts";
import * as service from "./position.service.ts";
import {
  PositionConnection,
  PositionFilter,
  PositionInput,
  PositionPage,
  PositionPeerGroup,
  PositionSort,
  TargetPositionPayload,
} from "./position.types.ts";

const positionArguments = argumentsOf(PositionFilter, PositionSort, "CREATED_DESC");
const View = () => Arg("view", () => PositionView, { nullable: true, description: "Whose eyes. 视角" });
const Id = () => Arg("id", () => ID, { description: "Which. 编号" });
const Version = () => Arg("version", () => Int, { description: "Version the user saw. 版本" });
const Input = () => Arg("input", () => PositionInput, { description: "What. 内容" });

async function payload(work: Promise<TargetPosition>): Promise<TargetPositionPayload> {
  return Object.assign(new TargetPositionPayload(), { targetPosition: await work });
}

@Resolver(() => TargetPosition)
export class TargetPositionResolver {
  @Query(() => PositionPage, { description: "Target positions with all their versions, by offset. 争先进位目标台账" })
  async targetPositions(@Here() ctx: Ctx, @Args(() => positionArguments.Offset) args: OffsetArguments, @View() _view?: keyof typeof PositionView) {
    const found = await listPage(ctx, positionList, args);
    noteRows(ctx, "targetPositions", "TargetPosition", found.items);
    return found;
  }

  @Query(() => PositionConnection, { description: "Target positions by keyset. 争先进位目标台账(游标)" })
  async targetPositionsConnection(
    @Here() ctx: Ctx,
    @Args(() => positionArguments.Keyset) args: KeysetArguments,
    @View() _view?: keyof typeof PositionView,
  ) {
    const found = await listConnection(ctx, positionList, args);
    const rows = found.edges.map((edge) => edge.node);
    noteRows(ctx, "targetPositionsConnection", "TargetPosition", rows);
    return found;
  }

  @Query(() => TargetPosition, { nullable: true, description: "One version: own, else overseen. 争先进位目标详情" })
  targetPosition(@EachDoor() tryDoors: TryDoors, @Id() id: string, @View() _view?: keyof typeof PositionView) {
    return tryDoors(async (ctx) => {
      const found = await findPosition(ctx, id);
      if (found === null) return null;
      const about = { operation: "targetPosition", entityType: "TargetPosition", entityId: id, rows: 1, scope: ctx.viewer.tenant.name };
      noteAccess(ctx, { tenantId: found.tenantId, ...about });
      return found;
    });
  }

  @Query(() => [PositionPeerGroup], { description: "With whom one's own organization would compete, by each rule. 可选对标范围" })
  positionPeers(@Here() ctx: Ctx) {
    return service.peerGroups(ctx);
  }

  @FieldResolver(() => Organization, { description: "Whose. 单位" })
  tenant(@Here() ctx: Ctx, @Root() row: TargetPosition) {
    return loadOne(ctx, Organization, row.tenantId);
  }

  @FieldResolver(() => Line, { description: "The organization's line. 条线" })
  line(@Root() row: TargetPosition) {
    return row.line;
  }

  @FieldResolver(() => Int, { description: "How many compete, with oneself. 对标单位数(含本单位)" })
  groupSize(@Root() row: TargetPosition) {
    return row.peerIds.length + 1;
  }

  @FieldResolver(() => [ID], { description: "The peers, for the form; at home alone. 对标单位编号" })
  peerIds(@Here() ctx: Ctx, @Root() row: TargetPosition) {
    return ctx.door === "tenant" ? row.peerIds : [];
  }

  @FieldResolver(() => String, { nullable: true, description: "Why it was last sent back; at home alone. 退回理由" })
  returnReason(@Here() ctx: Ctx, @Root() row: TargetPosition) {
    return ctx.door === "tenant" ? row.returnReason : null;
  }

  @FieldResolver(() => [TargetPosition], { description: "All versions of the year as far as they may be seen, newest first. 历次版本" })
  async versions(@Here() ctx: Ctx, @Root() row: TargetPosition) {
    const all = await loadMany(ctx, TargetPosition, "tenantId", row.tenantId, { by: "id", direction: "DESC" });
    return all.filter(({ year, state }) => year === row.year && state !== "WITHDRAWN");
  }

  @FieldResolver(() => [TimelineEntry], { description: "What happened, oldest first. 办理过程" })
  timeline(@Here() ctx: Ctx, @Root() row: TargetPosition) {
    return timelineOf(ctx, row.id);
  }

  @FieldResolver(() => [Action], { description: "What may be done to it now, by you. 可办理事项" })
  allowedActions(@Here() ctx: Ctx, @Root() row: TargetPosition): Action[] {
    if (ctx.door !== "tenant") return [];
    const actOf = new Map(POSITION_ACTS.map((act) => [mutationName("TargetPosition", act), act]));
    return offer(ctx.viewer, [...actOf.keys()], (name) => refusePosition(row, actOf.get(name) ?? "edit", ctx.viewer));
  }
}

@Resolver()
export class TargetPositionActs {
  @Mutation(() => TargetPositionPayload, { description: "Say where one means to stand in a year. 起草争先进位目标" })
  draftTargetPosition(
    @Here() ctx: Ctx,
    @Arg("year", () => Int, { description: "This year or the next. 年度" }) year: number,
    @Input() input: PositionInput,
  ) {
    return payload(service.draftPosition(ctx, year, input));
  }

  @Mutation(() => TargetPositionPayload, { description: "Change what is being written. 修改" })
  editTargetPosition(@Here() ctx: Ctx, @Id() id: string, @Version() version: number, @Input() input: PositionInput) {
    return payload(service.editPosition(ctx, id, version, input));
  }

  @Mutation(() => TargetPositionPayload, { description: "Hand it to a second person. 提交审核" })
  submitTargetPosition(@Here() ctx: Ctx, @Id() id: string, @Version() version: number) {
    return payload(service.submitPosition(ctx, id, version));
  }

  @Mutation(() => TargetPositionPayload, { description: "Send it back to whoever wrote it. 退回修改" })
  returnTargetPosition(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Version() version: number,
    @Arg("reason", () => String, { description: "Why. 理由" }) reason: string,
  ) {
    return payload(service.returnPosition(ctx, id, version, reason));
  }

  @Mutation(() => TargetPositionPayload, { description: "Publish it, as a second person. 审核公布" })
  publishTargetPosition(@Here() ctx: Ctx, @Id() id: string, @Version() version: number) {
    return payload(service.publishPosition(ctx, id, version));
  }

  @Mutation(() => TargetPositionPayload, { description: "Begin the next version of what is in force. 提升目标" })
  raiseTargetPosition(@Here() ctx: Ctx, @Id() id: string, @Version() version: number, @Input() input: PositionInput) {
    return payload(service.raisePosition(ctx, id, version, input));
  }

  @Mutation(() => TargetPositionPayload, { description: "Give up what nobody else has seen. 放弃草稿" })
  withdrawTargetPosition(@Here() ctx: Ctx, @Id() id: string, @Version() version: number) {
    return payload(service.withdrawPosition(ctx, id, version));
  }
}
