import { Arg, Args, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { Campaign } from "../campaigns/campaign.entity.ts";
import { TimelineEntry } from "../events/event.entity.ts";
import { timelineOf } from "../events/event.service.ts";
import { Organization } from "../organizations/organization.entity.ts";
import type { Ctx } from "../platform/door.ts";
import { Action, argumentsOf, Here, type OpenDoor, Through } from "../platform/graphql.ts";
import { mutationName } from "../platform/lifecycle.ts";
import { type KeysetArguments, listConnection, listPage, type OffsetArguments } from "../platform/list.ts";
import { loadOne } from "../platform/loader.ts";
import { offer } from "../platform/offer.ts";
import { SelectorType } from "../tasks/task.input.ts";
import { readSelector } from "../tasks/task.service.ts";
import { differenceOf } from "./amount.ts";
import * as issuing from "./issue.service.ts";
import { progressOf } from "./progress.ts";
import { previewSplit } from "./split.service.ts";
import { AnnualTarget } from "./target.entity.ts";
import { annualTargetList } from "./target.list.ts";
import { findTarget, refuseTarget, TARGET_ACTS } from "./target.rules.ts";
import * as service from "./target.service.ts";
import {
  AmendTargetInput,
  AnnualTargetConnection,
  AnnualTargetFilter,
  AnnualTargetInput,
  AnnualTargetPage,
  AnnualTargetPayload,
  AnnualTargetSort,
  TargetDifference,
  TargetPortion,
  TargetProgress,
  TargetSplitInput,
  TargetSplitPreview,
} from "./target.types.ts";

const targetArguments = argumentsOf(AnnualTargetFilter, AnnualTargetSort, "CREATED_DESC");
const Id = () => Arg("id", () => ID, { description: "Which. 编号" });
const Version = () => Arg("version", () => Int, { description: "Version the user saw. 版本" });
const Input = () => Arg("input", () => AnnualTargetInput, { description: "What. 内容" });

async function payload(work: Promise<AnnualTarget>): Promise<AnnualTargetPayload> {
  return Object.assign(new AnnualTargetPayload(), { annualTarget: await work });
}

@Resolver(() => AnnualTarget)
export class AnnualTargetResolver {
  @Query(() => AnnualTargetPage, { description: "The annual targets one's own organization sets, by offset. 年度目标" })
  annualTargets(@Here() ctx: Ctx, @Args(() => targetArguments.Offset) args: OffsetArguments) {
    return listPage(ctx, annualTargetList, args);
  }

  @Query(() => AnnualTargetConnection, { description: "Annual targets by keyset. 年度目标(游标)" })
  annualTargetsConnection(@Here() ctx: Ctx, @Args(() => targetArguments.Keyset) args: KeysetArguments) {
    return listConnection(ctx, annualTargetList, args);
  }

  @Query(() => AnnualTarget, { nullable: true, description: "One of them. 年度目标详情" })
  annualTarget(@Here() ctx: Ctx, @Id() id: string) {
    return findTarget(ctx, id);
  }

  @Query(() => TargetSplitPreview, { description: "Whom a selector means now, and what would fall to each. 分解建议" })
  targetSplit(
    @Here() ctx: Ctx,
    @Arg("input", () => TargetSplitInput, { description: "About what. 条件" }) input: TargetSplitInput,
    @Through("oversight") overseen: OpenDoor,
    @Through("tenant") own: OpenDoor,
  ) {
    return previewSplit({ ctx, overseen, own }, { ...input, selector: readSelector(input.selector) });
  }

  @FieldResolver(() => Organization, { description: "Who sets it. 下达单位" })
  issuer(@Here() ctx: Ctx, @Root() target: AnnualTarget) {
    return loadOne(ctx, Organization, target.tenantId);
  }

  @FieldResolver(() => Campaign, { nullable: true, description: "In which campaign. 活动" })
  async campaign(@Here() ctx: Ctx, @Root() target: AnnualTarget) {
    return target.campaignId === null ? null : loadOne(ctx, Campaign, target.campaignId);
  }

  @FieldResolver(() => SelectorType, { description: "Whom it falls to. 分解对象" })
  async selector(@Here() ctx: Ctx, @Root() target: AnnualTarget) {
    // Lists leave it out.
    return target.selector ?? (await findTarget(ctx, target.id))?.selector;
  }

  @FieldResolver(() => [TargetPortion], { description: "What falls to whom, as set now. 分解值" })
  async portions(@Here() ctx: Ctx, @Root() target: AnnualTarget): Promise<TargetPortion[]> {
    const found = await Promise.all(target.shares.map(({ organizationId }) => loadOne(ctx, Organization, organizationId)));
    return target.shares.flatMap(({ value }, index) => {
      const organization = found[index];
      return organization === null || organization === undefined ? [] : [{ organization, value }];
    });
  }

  @FieldResolver(() => TargetDifference, { description: "How the shares differ from the target. 分解差额" })
  difference(@Root() target: AnnualTarget) {
    return differenceOf(
      target,
      target.shares.map(({ value }) => value),
    );
  }

  @FieldResolver(() => TargetProgress, { description: "Where its shares stand today. 完成情况" })
  progress(@Here() ctx: Ctx, @Root() target: AnnualTarget) {
    return progressOf(ctx, target);
  }

  @FieldResolver(() => [TimelineEntry], { description: "What happened, oldest first. 办理过程" })
  timeline(@Here() ctx: Ctx, @Root() target: AnnualTarget) {
    return timelineOf(ctx, target.id);
  }

  @FieldResolver(() => [Action], { description: "What may be done to it now, by you. 可办理事项" })
  allowedActions(@Here() ctx: Ctx, @Root() target: AnnualTarget): Action[] {
    const actOf = new Map(TARGET_ACTS.map((act) => [mutationName("AnnualTarget", act), act]));
    return offer(ctx.viewer, [...actOf.keys()], (name) => refuseTarget(target, actOf.get(name) ?? "edit", ctx.viewer));
  }
}

@Resolver()
export class AnnualTargetActs {
  @Mutation(() => AnnualTargetPayload, { description: "Write a draft. 起草年度目标" })
  createAnnualTarget(@Here() ctx: Ctx, @Input() input: AnnualTargetInput) {
    return payload(service.createTarget(ctx, { ...input, selector: readSelector(input.selector) }));
  }

  @Mutation(() => AnnualTargetPayload, { description: "Change a draft. 修改年度目标" })
  editAnnualTarget(@Here() ctx: Ctx, @Id() id: string, @Version() version: number, @Input() input: AnnualTargetInput) {
    return payload(service.editTarget(ctx, id, version, { ...input, selector: readSelector(input.selector) }));
  }

  @Mutation(() => AnnualTargetPayload, { description: "Give everybody its share. 下达年度目标" })
  issueAnnualTarget(@Here() ctx: Ctx, @Id() id: string, @Version() version: number) {
    return payload(issuing.issueTarget(ctx, id, version));
  }

  @Mutation(() => AnnualTargetPayload, { description: "Change it for a reason, as the next revision. 调整年度目标" })
  amendAnnualTarget(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Version() version: number,
    @Arg("input", () => AmendTargetInput, { description: "What. 内容" }) { selector, split, shares, ...input }: AmendTargetInput,
  ) {
    // A client may send null for what stays.
    const given = {
      ...(selector === undefined || selector === null ? {} : { selector: readSelector(selector) }),
      ...(split === undefined || split === null ? {} : { split }),
      ...(shares === undefined || shares === null ? {} : { shares }),
    };
    return payload(issuing.amendTarget(ctx, id, version, { ...input, ...given }));
  }

  @Mutation(() => AnnualTargetPayload, { description: "End it at the year's end. 年终办结" })
  closeAnnualTarget(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Version() version: number,
    @Arg("note", () => String, { description: "What came of it. 办结说明" }) note: string,
  ) {
    return payload(issuing.closeTarget(ctx, id, version, note));
  }

  @Mutation(() => AnnualTargetPayload, { description: "Take it back, or give a draft up. 撤销年度目标" })
  cancelAnnualTarget(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Version() version: number,
    @Arg("reason", () => String, { description: "Why. 理由" }) reason: string,
  ) {
    return payload(issuing.cancelTarget(ctx, id, version, reason));
  }
}
