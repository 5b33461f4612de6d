import { Arg, Args, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { CommitmentView } from "../commitments/commitment.entity.ts";
import { TimelineEntry } from "../events/event.entity.ts";
import { timelineOf } from "../events/event.service.ts";
import { Line, Organization } from "../organizations/organization.entity.ts";
import { noteAccess, noteRows } from "../platform/access.ts";
import type { Ctx } from "../platform/door.ts";
import { Action, argumentsOf, EachDoor, Here, type TryDoors } from "../platform/graphql.ts";
import { mutationName } from "../platform/lifecycle.ts";
import { type KeysetArguments, listConnection, listPage, type OffsetArguments } from "../platform/list.ts";
import { loadOne } from "../platform/loader.ts";
import { offer } from "../platform/offer.ts";
import { PublicFeedback } from "./feedback.entity.ts";
import { feedbackList } from "./feedback.list.ts";
import * as service from "./feedback.service.ts";
import {
  FeedbackProblemInput,
  PublicFeedbackConnection,
  PublicFeedbackFilter,
  PublicFeedbackPage,
  PublicFeedbackPayload,
  PublicFeedbackSort,
} from "./feedback.types.ts";

const feedbackArguments = argumentsOf(PublicFeedbackFilter, PublicFeedbackSort, "RECEIVED_DESC");
const View = () => Arg("view", () => CommitmentView, { nullable: true, description: "Whose eyes. 视角" });
const Id = () => Arg("id", () => ID, { description: "Which. 编号" });
const Version = () => Arg("version", () => Int, { description: "Version the user saw. 版本" });

async function payload(work: Promise<PublicFeedback>): Promise<PublicFeedbackPayload> {
  return Object.assign(new PublicFeedbackPayload(), { publicFeedback: await work });
}

@Resolver(() => PublicFeedback)
export class PublicFeedbackResolver {
  @Query(() => PublicFeedbackPage, { description: "What the public wrote, by offset. 群众意见台账" })
  async publicFeedbacks(@Here() ctx: Ctx, @Args(() => feedbackArguments.Offset) args: OffsetArguments, @View() _view?: CommitmentView) {
    const found = await listPage(ctx, feedbackList, args);
    if (ctx.door !== "tenant") noteRows(ctx, "publicFeedbacks", "PublicFeedback", found.items);
    return found;
  }

  @Query(() => PublicFeedbackConnection, { description: "What the public wrote, by keyset. 群众意见台账(游标)" })
  async publicFeedbacksConnection(@Here() ctx: Ctx, @Args(() => feedbackArguments.Keyset) args: KeysetArguments, @View() _view?: CommitmentView) {
    const found = await listConnection(ctx, feedbackList, args);
    const rows = found.edges.map((edge) => edge.node);
    if (ctx.door !== "tenant") noteRows(ctx, "publicFeedbacksConnection", "PublicFeedback", rows);
    return found;
  }

  @Query(() => PublicFeedback, { nullable: true, description: "One of them: own, else overseen. 群众意见详情" })
  publicFeedback(@EachDoor() tryDoors: TryDoors, @Id() id: string, @View() _view?: CommitmentView) {
    return tryDoors(async (ctx) => {
      const found = await service.findFeedback(ctx, id);
      if (found === null) return null;
      const about = { operation: "publicFeedback", entityType: "PublicFeedback", entityId: id, rows: 1, scope: ctx.viewer.tenant.name };
      noteAccess(ctx, { tenantId: found.tenantId, ...about });
      return found;
    });
  }

  @FieldResolver(() => Organization, { description: "To whom it was written. 单位" })
  tenant(@Here() ctx: Ctx, @Root() row: PublicFeedback) {
    return loadOne(ctx, Organization, row.tenantId);
  }

  @FieldResolver(() => Line, { description: "The organization's line. 条线" })
  line(@Root() row: PublicFeedback) {
    return row.line;
  }

  @FieldResolver(() => String, { nullable: true, description: "How the writer can be reached, where that was left; at home alone. 联系方式" })
  contact(@Here() ctx: Ctx, @Root() row: PublicFeedback) {
    return service.contactOf(ctx, row);
  }

  @FieldResolver(() => [TimelineEntry], { description: "What happened, oldest first. 办理过程" })
  timeline(@Here() ctx: Ctx, @Root() row: PublicFeedback) {
    return timelineOf(ctx, row.id);
  }

  @FieldResolver(() => [Action], { description: "What may be done to it now, by you. 可办理事项" })
  allowedActions(@Here() ctx: Ctx, @Root() row: PublicFeedback) {
    if (ctx.door !== "tenant") return [];
    const actOf = new Map(service.FEEDBACK_ACTS.map((act) => [mutationName("PublicFeedback", act), act]));
    return offer(ctx.viewer, [...actOf.keys()], (name) => service.refuseFeedback(row, actOf.get(name) ?? name, ctx.viewer));
  }
}

@Resolver()
export class PublicFeedbackActs {
  @Mutation(() => PublicFeedbackPayload, { description: "Answer it. 答复" })
  answerPublicFeedback(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Version() version: number,
    @Arg("answer", () => String, { description: "The answer. 答复" }) answer: string,
    @Arg("shown", () => Boolean, { description: "Show both on the public page. 在公众页面公开" }) shown: boolean,
  ) {
    return payload(service.answerFeedback(ctx, id, version, { answer, shown }));
  }

  @Mutation(() => PublicFeedbackPayload, { description: "Set it aside, saying why. 不予受理" })
  setAsidePublicFeedback(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Version() version: number,
    @Arg("reason", () => String, { description: "Why. 理由" }) reason: string,
  ) {
    return payload(service.setAsideFeedback(ctx, id, version, reason));
  }

  @Mutation(() => PublicFeedbackPayload, { description: "Enter what it shows in the rectification ledger. 列入整改" })
  takeUpPublicFeedback(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Version() version: number,
    @Arg("input", () => FeedbackProblemInput, { description: "The problem. 问题" }) input: FeedbackProblemInput,
  ) {
    return payload(service.takeUpFeedback(ctx, id, version, input));
  }
}
