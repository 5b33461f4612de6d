import { Arg, Args, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
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
import { InspectionAdvice } from "./advice.entity.ts";
import { type AdviceAct, ANSWERS, answerAdvice, findAdvice, giveAdvice, refuseAdvice, withdrawAdvice } from "./advice.service.ts";
import { InspectionAdviceInput } from "./inspection.inputs.ts";
import { adviceList } from "./inspection.list.ts";
import {
  InspectionAdviceConnection,
  InspectionAdviceFilter,
  InspectionAdvicePage,
  InspectionAdvicePayload,
  InspectionAdviceSort,
} from "./inspection.types.ts";
import { InspectionView } from "./visit.entity.ts";
import { isIn } from "./visit.rules.ts";

const adviceArguments = argumentsOf(InspectionAdviceFilter, InspectionAdviceSort, "GIVEN_DESC");
const View = () => Arg("view", () => InspectionView, { nullable: true, description: "Whose eyes. 视角" });
const Id = () => Arg("id", () => ID, { description: "Which. 编号" });
const Version = () => Arg("version", () => Int, { description: "Version the user saw. 版本" });
const Answer = () => Arg("answer", () => String, { description: "What the organization answers. 答复" });

async function payload(work: Promise<InspectionAdvice>): Promise<InspectionAdvicePayload> {
  return Object.assign(new InspectionAdvicePayload(), { inspectionAdvice: await work });
}

@Resolver(() => InspectionAdvice)
export class InspectionAdviceResolver {
  @Query(() => InspectionAdvicePage, { description: "Advice by offset. 指导意见台账" })
  async inspectionAdvices(@Here() ctx: Ctx, @Args(() => adviceArguments.Offset) args: OffsetArguments, @View() _view?: InspectionView) {
    const found = await listPage(ctx, adviceList, args);
    noteRows(ctx, "inspectionAdvices", "InspectionAdvice", found.items);
    return found;
  }

  @Query(() => InspectionAdviceConnection, { description: "Advice by keyset. 指导意见台账(游标)" })
  async inspectionAdvicesConnection(@Here() ctx: Ctx, @Args(() => adviceArguments.Keyset) args: KeysetArguments, @View() _view?: InspectionView) {
    const found = await listConnection(ctx, adviceList, args);
    const rows = found.edges.map((edge) => edge.node);
    noteRows(ctx, "inspectionAdvicesConnection", "InspectionAdvice", rows);
    return found;
  }

  @Query(() => InspectionAdvice, { nullable: true, description: "One piece of advice. 指导意见详情" })
  inspectionAdvice(@EachDoor() tryDoors: TryDoors, @Id() id: string, @View() _view?: InspectionView) {
    return tryDoors(async (ctx) => {
      const found = await findAdvice(ctx, id);
      if (found === null) return null;
      const about = { operation: "inspectionAdvice", entityType: "InspectionAdvice", entityId: id, rows: 1, scope: ctx.viewer.tenant.name };
      noteAccess(ctx, { tenantId: found.tenantId, ...about });
      return found;
    });
  }

  @Mutation(() => InspectionAdvicePayload, { description: "Advise an organization in the group's charge. 提出指导意见" })
  giveInspectionAdvice(
    @Here() ctx: Ctx,
    @Arg("input", () => InspectionAdviceInput, { description: "The advice. 内容" }) input: InspectionAdviceInput,
  ) {
    return payload(giveAdvice(ctx, input));
  }

  @Mutation(() => InspectionAdvicePayload, { description: "Adopt it. 采纳" })
  adoptInspectionAdvice(@Here() ctx: Ctx, @Id() id: string, @Version() version: number, @Answer() answer: string) {
    return payload(answerAdvice(ctx, id, { version, act: "adopt" }, answer));
  }

  @Mutation(() => InspectionAdvicePayload, { description: "Adopt a part of it. 部分采纳" })
  adoptPartlyInspectionAdvice(@Here() ctx: Ctx, @Id() id: string, @Version() version: number, @Answer() answer: string) {
    return payload(answerAdvice(ctx, id, { version, act: "adoptPartly" }, answer));
  }

  @Mutation(() => InspectionAdvicePayload, { description: "Do not adopt it, and say why. 不采纳" })
  declineInspectionAdvice(@Here() ctx: Ctx, @Id() id: string, @Version() version: number, @Answer() answer: string) {
    return payload(answerAdvice(ctx, id, { version, act: "decline" }, answer));
  }

  @Mutation(() => InspectionAdvicePayload, { description: "Take back what nobody answered yet. 撤回" })
  withdrawInspectionAdvice(@Here() ctx: Ctx, @Id() id: string, @Version() version: number) {
    return payload(withdrawAdvice(ctx, id, version));
  }

  @FieldResolver(() => Organization, { description: "Who is advised. 单位" })
  tenant(@Here() ctx: Ctx, @Root() row: InspectionAdvice) {
    return loadOne(ctx, Organization, row.tenantId);
  }

  @FieldResolver(() => Line, { description: "Its line. 条线" })
  line(@Root() row: InspectionAdvice) {
    return row.line;
  }

  @FieldResolver(() => [TimelineEntry], { description: "What happened, oldest first. 办理过程" })
  timeline(@Here() ctx: Ctx, @Root() row: InspectionAdvice) {
    return timelineOf(ctx, row.id);
  }

  @FieldResolver(() => [Action], { description: "What may be done to it now, by you. 可办理事项" })
  allowedActions(@Here() ctx: Ctx, @Root() row: InspectionAdvice): Action[] {
    if (ctx.door === "oversight") return [];
    const office = row.issuerId === ctx.viewer.tenant.id;
    const acts: readonly AdviceAct[] = office ? (isIn(ctx.viewer, row) ? ["withdraw"] : []) : ANSWERS;
    const actOf = new Map(acts.map((act) => [mutationName("InspectionAdvice", act), act]));
    return offer(ctx.viewer, [...actOf.keys()], (name) => refuseAdvice(row, actOf.get(name) ?? "withdraw", ctx.viewer));
  }
}
