import { Arg, ID, Int, Mutation, Resolver } from "type-graphql";
import type { Ctx } from "../platform/door.ts";
import { DateScalar, Here, type OpenDoor, Through } from "../platform/graphql.ts";
import { ReviewHelpPayload } from "./help.types.ts";
import * as reviews from "./record.service.ts";
import * as relations from "./relation.service.ts";
import { ReviewInput, ReviewObligationPayload, ReviewRelationInput, ReviewRelationPayload } from "./review.types.ts";

const Id = () => Arg("id", () => ID, { description: "Which. 编号" });
const Version = () => Arg("version", () => Int, { description: "Version the user saw. 版本" });

/** What leaders and their offices do. */
@Resolver()
export class ReviewActs {
  @Mutation(() => ReviewRelationPayload, { description: "Say who reviews whom. 新建点评关系" })
  async createReviewRelation(
    @Here() ctx: Ctx,
    @Arg("input", () => ReviewRelationInput, { description: "Who, whom, when. 内容" }) input: ReviewRelationInput,
  ) {
    return Object.assign(new ReviewRelationPayload(), { reviewRelation: await relations.createRelation(ctx, input) });
  }

  @Mutation(() => ReviewRelationPayload, { description: "End a relation on a day of this half-year or later. 终止点评关系" })
  async endReviewRelation(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Version() version: number,
    @Arg("validTo", () => DateScalar, { description: "Last day. 终止日期" }) validTo: string,
  ) {
    return Object.assign(new ReviewRelationPayload(), { reviewRelation: await relations.endRelation(ctx, id, version, validTo) });
  }

  @Mutation(() => ReviewObligationPayload, { description: "Plan a day for it. 安排点评" })
  async scheduleReviewObligation(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Version() version: number,
    @Arg("on", () => DateScalar, { description: "Today or later, by the last day. 计划日期" }) on: string,
  ) {
    return Object.assign(new ReviewObligationPayload(), { reviewObligation: await reviews.schedule(ctx, id, version, on) });
  }

  @Mutation(() => ReviewObligationPayload, { description: "Write down what was said, once and for good. 登记点评" })
  async recordReviewObligation(
    @Here() ctx: Ctx,
    @Through("oversight") oversight: OpenDoor,
    @Id() id: string,
    @Version() version: number,
    @Arg("input", () => ReviewInput, { description: "What was said. 点评内容" }) input: ReviewInput,
  ) {
    return Object.assign(new ReviewObligationPayload(), { reviewObligation: await reviews.recordReview(ctx, { id, version }, input, oversight()) });
  }

  @Mutation(() => ReviewObligationPayload, { description: "No review is needed this time; by the campaign's office. 免予点评" })
  async excuseReviewObligation(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Version() version: number,
    @Arg("reason", () => String, { description: "Why. 理由" }) reason: string,
  ) {
    return Object.assign(new ReviewObligationPayload(), { reviewObligation: await reviews.excuse(ctx, id, version, reason) });
  }

  @Mutation(() => ReviewHelpPayload, { description: "Promised help came. 帮助事项兑现" })
  async deliverReviewHelp(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Version() version: number,
    @Arg("note", () => String, { nullable: true, description: "What came of it. 兑现情况" }) note?: string,
  ) {
    return Object.assign(new ReviewHelpPayload(), { reviewHelp: await reviews.deliver(ctx, id, version, note) });
  }
}
