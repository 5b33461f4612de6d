import { Arg, Args, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { Account } from "../accounts/account.entity.ts";
import { TimelineEntry } from "../events/event.entity.ts";
import { timelineOf } from "../events/event.service.ts";
import { Line, Organization } from "../organizations/organization.entity.ts";
import type { Ctx } from "../platform/door.ts";
import { notFound } from "../platform/errors.ts";
import { Action, argumentsOf, Here } from "../platform/graphql.ts";
import { type KeysetArguments, listConnection, listPage, type OffsetArguments } from "../platform/list.ts";
import { loadMany, loadOne } from "../platform/loader.ts";
import { offer } from "../platform/offer.ts";
import { InspectionGroup, InspectionTarget } from "./group.entity.ts";
import { findGroup, inspectsOnly, refuseOffice } from "./group.rules.ts";
import { createGroup, editGroup } from "./group.service.ts";
import { InspectionGroupInput, InspectionMemberInput, InspectionTargetsInput } from "./inspection.inputs.ts";
import { groupList, targetList } from "./inspection.list.ts";
import {
  InspectionChargePayload,
  InspectionDay,
  InspectionGroupConnection,
  InspectionGroupFilter,
  InspectionGroupPage,
  InspectionGroupPayload,
  InspectionGroupSort,
  InspectionMember,
  InspectionTargetConnection,
  InspectionTargetFilter,
  InspectionTargetPage,
  InspectionTargetSort,
} from "./inspection.types.ts";
import { addMember, assignTargets, endMember, endTarget, membershipsOf } from "./member.service.ts";
import { daysAt, findTarget } from "./plan.service.ts";

const groupArguments = argumentsOf(InspectionGroupFilter, InspectionGroupSort, "CREATED_ASC");
const targetArguments = argumentsOf(InspectionTargetFilter, InspectionTargetSort, "TERRITORY_ASC");
const Id = () => Arg("id", () => ID, { description: "Which. 编号" });
const Version = () => Arg("version", () => Int, { description: "Version the user saw. 版本" });

const KEEPING = ["editInspectionGroup", "addInspectionMember", "assignInspectionTargets"] as const;

async function charged(work: Promise<InspectionGroup>): Promise<InspectionChargePayload> {
  return Object.assign(new InspectionChargePayload(), { groupId: (await work).id });
}

@Resolver(() => InspectionGroup)
export class InspectionGroupResolver {
  @Query(() => InspectionGroupPage, { description: "Groups by offset; a member sees the own ones. 检查(指导)组" })
  inspectionGroups(@Here() ctx: Ctx, @Args(() => groupArguments.Offset) args: OffsetArguments) {
    return listPage(ctx, groupList, args);
  }

  @Query(() => InspectionGroupConnection, { description: "Groups by keyset. 检查(指导)组(游标)" })
  inspectionGroupsConnection(@Here() ctx: Ctx, @Args(() => groupArguments.Keyset) args: KeysetArguments) {
    return listConnection(ctx, groupList, args);
  }

  @Query(() => InspectionGroup, { nullable: true, description: "One group. 检查(指导)组详情" })
  inspectionGroup(@Here() ctx: Ctx, @Id() id: string) {
    return findGroup(ctx, id);
  }

  @Query(() => [InspectionMember], { description: "Who acts for the groups, now or to come, leaders first. 检查组成员" })
  async inspectionMembers(
    @Here() ctx: Ctx,
    @Arg("groupId", () => ID, { nullable: true, description: "Of one group; of all when left out. 检查组" }) groupId?: string,
  ): Promise<InspectionMember[]> {
    const { grants } = ctx.viewer;
    const own = grants.flatMap(({ scope, scopeId }) => (scope === "INSPECTION" && scopeId !== null ? [scopeId] : []));
    const all = inspectsOnly(ctx.viewer) ? own : (await listPage(ctx, groupList, { page: { limit: 100 } })).items.map(({ id }) => id);
    const wanted = all.filter((id) => id === (groupId ?? id));
    return Promise.all((await membershipsOf(ctx, wanted)).map((grant) => memberOf(ctx, grant)));
  }

  @Mutation(() => InspectionGroupPayload, { description: "Set up a group for a tour. 新建检查(指导)组" })
  async createInspectionGroup(
    @Here() ctx: Ctx,
    @Arg("input", () => InspectionGroupInput, { description: "The group. 内容" }) input: InspectionGroupInput,
  ) {
    return Object.assign(new InspectionGroupPayload(), { inspectionGroup: await createGroup(ctx, input) });
  }

  @Mutation(() => InspectionGroupPayload, { description: "Change name, days or checklist. 修改检查(指导)组" })
  async editInspectionGroup(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Version() version: number,
    @Arg("input", () => InspectionGroupInput, { description: "The group. 内容" }) input: InspectionGroupInput,
  ) {
    return Object.assign(new InspectionGroupPayload(), { inspectionGroup: await editGroup(ctx, id, version, input) });
  }

  @Mutation(() => InspectionChargePayload, { description: "Somebody joins a group, for days of its tour. 确定检查组成员" })
  addInspectionMember(
    @Here() ctx: Ctx,
    @Arg("groupId", () => ID, { description: "Which group. 检查组" }) groupId: string,
    @Arg("input", () => InspectionMemberInput, { description: "Who and when. 内容" }) input: InspectionMemberInput,
  ) {
    return charged(addMember(ctx, groupId, input));
  }

  @Mutation(() => InspectionChargePayload, { description: "Somebody leaves a group; access ends at once. 退出检查组" })
  endInspectionMember(@Here() ctx: Ctx, @Id() id: string, @Arg("reason", () => String, { description: "Why. 理由" }) reason: string) {
    return charged(endMember(ctx, id, reason));
  }

  @Mutation(() => InspectionChargePayload, { description: "Put a group in charge of organizations, all or none. 分配联系单位" })
  assignInspectionTargets(
    @Here() ctx: Ctx,
    @Arg("groupId", () => ID, { description: "Which group. 检查组" }) groupId: string,
    @Arg("input", () => InspectionTargetsInput, { description: "Which and when. 内容" }) input: InspectionTargetsInput,
  ) {
    return charged(assignTargets(ctx, groupId, input));
  }

  @Mutation(() => InspectionChargePayload, { description: "A group is in charge of an organization no more. 取消联系单位" })
  endInspectionTarget(@Here() ctx: Ctx, @Id() id: string, @Version() version: number) {
    return charged(endTarget(ctx, id, version));
  }

  @FieldResolver(() => [InspectionTarget], { description: "What it is in charge of today or later, by territory. 联系单位" })
  async targets(@Here() ctx: Ctx, @Root() group: InspectionGroup) {
    const all = await loadMany(ctx, InspectionTarget, "groupId", group.id, { by: "territory", direction: "ASC" });
    return all.filter(({ validTo }) => validTo >= ctx.clock.today());
  }

  @FieldResolver(() => Boolean, { description: "Whether its tour is on today. 巡回期内" })
  current(@Here() ctx: Ctx, @Root() group: InspectionGroup) {
    const today = ctx.clock.today();
    return group.startsOn <= today && group.endsOn >= today;
  }

  @FieldResolver(() => [TimelineEntry], { description: "What happened to it, oldest first. 办理过程" })
  timeline(@Here() ctx: Ctx, @Root() group: InspectionGroup) {
    return timelineOf(ctx, group.id);
  }

  @FieldResolver(() => [Action], { description: "What may be done to it now, by you. 可办理事项" })
  allowedActions(@Here() ctx: Ctx, @Root() _group: InspectionGroup): Action[] {
    return offer(ctx.viewer, KEEPING, (name) => refuseOffice(ctx.viewer, name));
  }
}

async function memberOf(ctx: Ctx, grant: Awaited<ReturnType<typeof membershipsOf>>[number]): Promise<InspectionMember> {
  const [account, organization] = await Promise.all([loadOne(ctx, Account, grant.accountId), loadOne(ctx, Organization, grant.accountTenantId)]);
  if (account === null || organization === null) throw notFound();
  return Object.assign(new InspectionMember(), {
    id: grant.id,
    groupId: grant.scopeId,
    name: account.name,
    username: account.username,
    organization: organization.name,
    isLeader: grant.role === "INSPECTION_LEADER",
    validFrom: grant.validFrom,
    validTo: grant.validTo,
  });
}

@Resolver(() => InspectionTarget)
export class InspectionTargetResolver {
  @Query(() => InspectionTargetPage, { description: "Which group is in charge of what, by offset. 联系单位" })
  inspectionTargets(@Here() ctx: Ctx, @Args(() => targetArguments.Offset) args: OffsetArguments) {
    return listPage(ctx, targetList, args);
  }

  @Query(() => InspectionTargetConnection, { description: "Which group is in charge of what, by keyset. 联系单位(游标)" })
  inspectionTargetsConnection(@Here() ctx: Ctx, @Args(() => targetArguments.Keyset) args: KeysetArguments) {
    return listConnection(ctx, targetList, args);
  }

  @Query(() => [InspectionDay], {
    description: "Days on which any group is at this organization, from this month on, so that several come together. 检查日",
  })
  async inspectionDays(
    @Here() ctx: Ctx,
    @Arg("targetId", () => ID, { description: "The charge. 联系单位编号" }) targetId: string,
  ): Promise<InspectionDay[]> {
    const target = await findTarget(ctx, targetId);
    if (target === null) throw notFound();
    return (await daysAt(ctx, target.organizationId)).map((day) => Object.assign(new InspectionDay(), day));
  }

  @FieldResolver(() => InspectionGroup, { description: "The group. 检查组" })
  group(@Here() ctx: Ctx, @Root() target: InspectionTarget) {
    return loadOne(ctx, InspectionGroup, target.groupId);
  }

  @FieldResolver(() => Organization, { description: "The organization. 单位" })
  organization(@Here() ctx: Ctx, @Root() target: InspectionTarget) {
    return loadOne(ctx, Organization, target.organizationId);
  }

  @FieldResolver(() => Line, { description: "The organization's line. 条线" })
  line(@Root() target: InspectionTarget) {
    return target.line;
  }

  @FieldResolver(() => [Action], { description: "What may be done to it now, by you. 可办理事项" })
  allowedActions(@Here() ctx: Ctx, @Root() _target: InspectionTarget): Action[] {
    return offer(ctx.viewer, ["endInspectionTarget"], (name) => refuseOffice(ctx.viewer, name));
  }
}
