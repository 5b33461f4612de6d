import { Arg, Args, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { TimelineEntry } from "../events/event.entity.ts";
import { timelineOf } from "../events/event.service.ts";
import { belowOf } from "../organizations/hierarchy.service.ts";
import { Line, Organization } from "../organizations/organization.entity.ts";
import { noteAccess, noteRows } from "../platform/access.ts";
import { daysBetween } from "../platform/clock.ts";
import type { Ctx } from "../platform/door.ts";
import { Action, argumentsOf, EachDoor, Here, type TryDoors } from "../platform/graphql.ts";
import { mutationName } from "../platform/lifecycle.ts";
import { type KeysetArguments, listConnection, listPage, type OffsetArguments } from "../platform/list.ts";
import { loadMany, loadOne } from "../platform/loader.ts";
import { offer } from "../platform/offer.ts";
import { Select } from "../platform/select.ts";
import { Rectification } from "../rectifications/rectification.entity.ts";
import { ReviewRelation, ReviewView } from "./relation.entity.ts";
import { findRelation } from "./relation.service.ts";
import { ReviewHelp, ReviewObligation, ReviewShortcoming, ReviewTimeliness } from "./review.entity.ts";
import { obligationList, relationList } from "./review.list.ts";
import { ACTS, findObligation, refuse, refuseRelation } from "./review.rules.ts";
import {
  ReviewObligationConnection,
  ReviewObligationFilter,
  ReviewObligationPage,
  ReviewObligationSort,
  ReviewRelationConnection,
  ReviewRelationFilter,
  ReviewRelationPage,
  ReviewRelationSort,
} from "./review.types.ts";
import { timelinessOf } from "./timeliness.ts";

const relationArguments = argumentsOf(ReviewRelationFilter, ReviewRelationSort, "LEADER_ASC");
const obligationArguments = argumentsOf(ReviewObligationFilter, ReviewObligationSort, "DUE_ASC");
const View = () => Arg("view", () => ReviewView, { nullable: true, description: "Whose eyes. 视角" });
const Id = () => Arg("id", () => ID, { description: "Which. 编号" });

/** One record through the first door that shows it, on the access log of whom it is about. */
function lookThrough<T extends { tenantId: string }>(
  tryDoors: TryDoors,
  about: { readonly operation: string; readonly entityType: string; readonly entityId: string },
  find: (ctx: Ctx) => Promise<T | null>,
): Promise<T | null> {
  return tryDoors(async (ctx) => {
    const found = await find(ctx);
    if (found !== null) noteAccess(ctx, { ...about, tenantId: found.tenantId, rows: 1, scope: ctx.viewer.tenant.name });
    return found;
  });
}

@Resolver(() => ReviewRelation)
export class ReviewRelationResolver {
  @Query(() => ReviewRelationPage, { description: "Who reviews whom, by offset. 点评关系" })
  async reviewRelations(@Here() ctx: Ctx, @Args(() => relationArguments.Offset) args: OffsetArguments, @View() _view?: ReviewView) {
    const found = await listPage(ctx, relationList, args);
    noteRows(ctx, "reviewRelations", "ReviewRelation", found.items);
    return found;
  }

  @Query(() => ReviewRelationConnection, { description: "Who reviews whom, by keyset. 点评关系(游标)" })
  async reviewRelationsConnection(@Here() ctx: Ctx, @Args(() => relationArguments.Keyset) args: KeysetArguments, @View() _view?: ReviewView) {
    const found = await listConnection(ctx, relationList, args);
    const rows = found.edges.map((edge) => edge.node);
    noteRows(ctx, "reviewRelationsConnection", "ReviewRelation", rows);
    return found;
  }

  @Query(() => ReviewRelation, { nullable: true, description: "One relation. 点评关系详情" })
  reviewRelation(@EachDoor() tryDoors: TryDoors, @Id() id: string, @View() _view?: ReviewView) {
    const about = { operation: "reviewRelation", entityType: "ReviewRelation", entityId: id };
    return lookThrough(tryDoors, about, (ctx) => findRelation(ctx, id));
  }

  @Query(() => [Organization], { description: "Organizations below, which one's leaders may review. 可点评单位" })
  async reviewSubjects(@Here() ctx: Ctx) {
    const ids = await belowOf(ctx, ctx.viewer.tenant.id, ctx.clock.today());
    return new Select(ctx, Organization).andWhere("row.id = any(:ids) and row.status = 'ACTIVE'", { ids }).orderBy("name").getMany();
  }

  @FieldResolver(() => Organization, { description: "The reviewed organization, or the one the subject belongs to. 被点评单位" })
  tenant(@Here() ctx: Ctx, @Root() row: ReviewRelation) {
    return loadOne(ctx, Organization, row.tenantId);
  }

  @FieldResolver(() => Organization, { description: "The leader's organization. 点评单位" })
  reviewer(@Here() ctx: Ctx, @Root() row: ReviewRelation) {
    return loadOne(ctx, Organization, row.reviewerId);
  }

  @FieldResolver(() => [Action], { description: "What may be done to it now, by you. 可办理事项" })
  allowedActions(@Here() ctx: Ctx, @Root() row: ReviewRelation): Action[] {
    if (row.reviewerId !== ctx.viewer.tenant.id || ctx.door === "oversight") return [];
    return offer(ctx.viewer, ["endReviewRelation"], (name) => refuseRelation(row, name, ctx));
  }
}

@Resolver(() => ReviewObligation)
export class ReviewObligationResolver {
  @Query(() => ReviewObligationPage, { description: "Reviews owed and given, by offset. 点评台账" })
  async reviewObligations(@Here() ctx: Ctx, @Args(() => obligationArguments.Offset) args: OffsetArguments, @View() _view?: ReviewView) {
    const found = await listPage(ctx, obligationList, args);
    noteRows(ctx, "reviewObligations", "ReviewObligation", found.items);
    return found;
  }

  @Query(() => ReviewObligationConnection, { description: "Reviews owed and given, by keyset. 点评台账(游标)" })
  async reviewObligationsConnection(@Here() ctx: Ctx, @Args(() => obligationArguments.Keyset) args: KeysetArguments, @View() _view?: ReviewView) {
    const found = await listConnection(ctx, obligationList, args);
    const rows = found.edges.map((edge) => edge.node);
    noteRows(ctx, "reviewObligationsConnection", "ReviewObligation", rows);
    return found;
  }

  @Query(() => ReviewObligation, { nullable: true, description: "One review. 点评详情" })
  reviewObligation(@EachDoor() tryDoors: TryDoors, @Id() id: string, @View() _view?: ReviewView) {
    const about = { operation: "reviewObligation", entityType: "ReviewObligation", entityId: id };
    return lookThrough(tryDoors, about, (ctx) => findObligation(ctx, id));
  }

  @FieldResolver(() => Organization, { description: "The reviewed organization, or the one the subject belongs to. 被点评单位" })
  tenant(@Here() ctx: Ctx, @Root() row: ReviewObligation) {
    return loadOne(ctx, Organization, row.tenantId);
  }

  @FieldResolver(() => Organization, { description: "The leader's organization. 点评单位" })
  reviewer(@Here() ctx: Ctx, @Root() row: ReviewObligation) {
    return loadOne(ctx, Organization, row.reviewerId);
  }

  @FieldResolver(() => Line, { description: "Line of the reviewed. 条线" })
  line(@Root() row: ReviewObligation) {
    return row.line;
  }

  @FieldResolver(() => Int, { description: "Calendar days until the last one; negative when late. 剩余天数" })
  daysLeft(@Here() ctx: Ctx, @Root() row: ReviewObligation) {
    return daysBetween(ctx.clock.today(), row.dueOn);
  }

  @FieldResolver(() => ReviewTimeliness, { description: "On time or late, today. 时效" })
  timeliness(@Here() ctx: Ctx, @Root() row: ReviewObligation) {
    return timelinessOf(row, ctx.clock.today());
  }

  @FieldResolver(() => [ReviewShortcoming], { description: "What was found wanting, in order. 指出不足" })
  shortcomings(@Here() ctx: Ctx, @Root() row: ReviewObligation) {
    return loadMany(ctx, ReviewShortcoming, "obligationId", row.id, { by: "place", direction: "ASC" });
  }

  @FieldResolver(() => [ReviewHelp], { description: "What was promised, in order. 承诺帮助" })
  help(@Here() ctx: Ctx, @Root() row: ReviewObligation) {
    return loadMany(ctx, ReviewHelp, "obligationId", row.id, { by: "place", direction: "ASC" });
  }

  @FieldResolver(() => [TimelineEntry], { description: "What happened, oldest first. 办理过程" })
  timeline(@Here() ctx: Ctx, @Root() row: ReviewObligation) {
    return timelineOf(ctx, row.id);
  }

  @FieldResolver(() => [Action], { description: "What may be done to it now, by you; the reviewed may do nothing. 可办理事项" })
  allowedActions(@Here() ctx: Ctx, @Root() row: ReviewObligation): Action[] {
    const { id } = ctx.viewer.tenant;
    if (ctx.door === "oversight") return [];
    const mine = ACTS.filter((act) => id === (act === "excuse" ? row.officeId : row.reviewerId));
    const actOf = new Map(mine.map((act) => [mutationName("ReviewObligation", act), act]));
    return offer(ctx.viewer, [...actOf.keys()], (name) => refuse(row, actOf.get(name) ?? name, ctx.viewer));
  }
}

@Resolver(() => ReviewShortcoming)
export class ReviewShortcomingResolver {
  @FieldResolver(() => Rectification, { nullable: true, description: "How it is put right, where it may be seen. 整改事项" })
  rectification(@Here() ctx: Ctx, @Root() row: ReviewShortcoming) {
    return row.rectificationId === null ? null : loadOne(ctx, Rectification, row.rectificationId);
  }
}
