import { Arg, Args, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { AssignmentView } from "../assignments/assignment.entity.ts";
import { noteAccess, noteRows } from "../platform/access.ts";
import type { Ctx } from "../platform/door.ts";
import { Action, argumentsOf, connectionOf, DateScalar, EachDoor, Here, type TryDoors } from "../platform/graphql.ts";
import { type KeysetArguments, listConnection, listPage, listQuery, type OffsetArguments } from "../platform/list.ts";
import { loadOne } from "../platform/loader.ts";
import { offer } from "../platform/offer.ts";
import { JointBuilding } from "./joint-building.entity.ts";
import { officerTerms } from "./officer-terms.service.ts";
import { MassGroup, Officer, OfficerTermReport } from "./mass-group.entity.ts";
import * as service from "./mass-group.service.ts";
import { Organization } from "./organization.entity.ts";
import {
  JointBuildingInput,
  JointBuildingPayload,
  MassGroupFilter,
  MassGroupInput,
  MassGroupPage,
  MassGroupPayload,
  MassGroupSort,
} from "./organization.types.ts";

const Id = () => Arg("id", () => ID, { description: "Which. 编号" });
const Version = () => Arg("version", () => Int, { description: "Version the user saw. 版本" });

async function payload(work: Promise<MassGroup>): Promise<MassGroupPayload> {
  return Object.assign(new MassGroupPayload(), { massGroup: await work });
}

const MassGroupConnection = connectionOf(MassGroup, "MassGroup");
const massGroupArguments = argumentsOf(MassGroupFilter, MassGroupSort, "NAME_ASC");

@Resolver(() => MassGroup)
export class MassGroupResolver {
  @Query(() => MassGroupPage, {
    description: "Own mass groups, or with view OVERSEEN those in the reading scope. 基层群团名册",
  })
  async massGroups(
    @Here() ctx: Ctx,
    @Args(() => massGroupArguments.Offset) args: OffsetArguments,
    @Arg("view", () => AssignmentView, { nullable: true, description: "RECEIVED (own) or OVERSEEN. 视角" })
    _view?: AssignmentView,
  ) {
    const found = await listPage(ctx, service.massGroupList, args);
    noteRows(ctx, "massGroups", "MassGroup", found.items);
    return found;
  }

  @Query(() => MassGroupConnection, { description: "MassGroups by keyset. 基层群团名册(游标)" })
  async massGroupsConnection(
    @Here() ctx: Ctx,
    @Args(() => massGroupArguments.Keyset) args: KeysetArguments,
    @Arg("view", () => AssignmentView, { nullable: true, description: "RECEIVED (own) or OVERSEEN. 视角" })
    _view?: AssignmentView,
  ) {
    const found = await listConnection(ctx, service.massGroupList, args);
    noteRows(
      ctx,
      "massGroupsConnection",
      "MassGroup",
      found.edges.map((edge) => edge.node),
    );
    return found;
  }

  @Query(() => MassGroup, { nullable: true, description: "One of them. 基层群团详情" })
  massGroup(@EachDoor() tryDoors: TryDoors, @Id() id: string) {
    return tryDoors(async (ctx) => {
      const group = await service.findMassGroup(ctx, id);
      if (group !== null)
        noteAccess(ctx, {
          tenantId: group.tenantId,
          operation: "massGroup",
          entityType: "MassGroup",
          entityId: id,
          rows: 1,
          scope: ctx.viewer.tenant.name,
        });
      return group;
    });
  }

  @Query(() => OfficerTermReport, { description: "Posts whose term ends by a day, or has ended. 任期届满提醒" })
  officerTerms(
    @Here() ctx: Ctx,
    @Arg("until", () => DateScalar, { description: "The day. 届满日不晚于" }) until: string,
    @Arg("view", () => AssignmentView, { nullable: true, description: "RECEIVED (own) or OVERSEEN. 视角" }) _view?: AssignmentView,
  ) {
    return officerTerms(ctx, until);
  }

  @Mutation(() => MassGroupPayload, { description: "Record a mass group. 新建群团" })
  createMassGroup(@Here() ctx: Ctx, @Arg("input", () => MassGroupInput, { description: "What. 内容" }) input: MassGroupInput) {
    return payload(service.createMassGroup(ctx, input));
  }

  @Mutation(() => MassGroupPayload, { description: "Change it. 修改群团" })
  editMassGroup(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Version() version: number,
    @Arg("input", () => MassGroupInput, { description: "What. 内容" }) input: MassGroupInput,
  ) {
    return payload(service.editMassGroup(ctx, id, version, input));
  }

  @Mutation(() => MassGroupPayload, { description: "It is no more; its records stay. 撤销群团" })
  dissolveMassGroup(@Here() ctx: Ctx, @Id() id: string, @Version() version: number) {
    return payload(service.dissolveMassGroup(ctx, id, version));
  }

  @FieldResolver(() => [Officer], { description: "Officers; only inside the organization. 群团干部" })
  officers(@Here() ctx: Ctx, @Root() group: MassGroup) {
    return service.officersFor(ctx, group);
  }

  @FieldResolver(() => Organization, { description: "Whose it is. 所属单位" })
  tenant(@Here() ctx: Ctx, @Root() group: MassGroup) {
    return loadOne(ctx, Organization, group.tenantId);
  }

  @FieldResolver(() => [Action], { description: "What may be done to it now, by you. 可办理事项" })
  allowedActions(@Here() ctx: Ctx, @Root() group: MassGroup): Action[] {
    if (group.tenantId !== ctx.viewer.tenant.id) return [];
    return offer(ctx.viewer, ["editMassGroup", "dissolveMassGroup"], (name) => service.refuseGroup(group, name, ctx.viewer));
  }
}

@Resolver(() => JointBuilding)
export class JointBuildingResolver {
  @Query(() => [JointBuilding], {
    description: "Pairs this organization belongs to, newest first. 党群共建结对",
  })
  jointBuildings(@Here() ctx: Ctx) {
    return listQuery(ctx, service.jointBuildingList, undefined).orderBy("validFrom", "DESC").orderBy("id", "DESC").getMany();
  }

  @Mutation(() => JointBuildingPayload, { description: "Record a pair; by the Party organization. 新建结对" })
  async createJointBuilding(@Here() ctx: Ctx, @Arg("input", () => JointBuildingInput, { description: "What. 内容" }) input: JointBuildingInput) {
    return Object.assign(new JointBuildingPayload(), {
      jointBuilding: await service.createJointBuilding(ctx, input),
    });
  }

  @Mutation(() => JointBuildingPayload, { description: "End a pair. 结束结对" })
  async endJointBuilding(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Version() version: number,
    @Arg("validTo", () => DateScalar, { description: "Last day. 终止日期" }) validTo: string,
  ) {
    return Object.assign(new JointBuildingPayload(), {
      jointBuilding: await service.endJointBuilding(ctx, id, version, validTo),
    });
  }

  @FieldResolver(() => Organization, { description: "The Party organization. 党组织" })
  party(@Here() ctx: Ctx, @Root() pair: JointBuilding) {
    return loadOne(ctx, Organization, pair.tenantId);
  }

  @FieldResolver(() => Organization, { description: "The mass organization. 群团组织" })
  mass(@Here() ctx: Ctx, @Root() pair: JointBuilding) {
    return loadOne(ctx, Organization, pair.massOrganizationId);
  }

  @FieldResolver(() => [Action], { description: "What may be done to it now, by you. 可办理事项" })
  allowedActions(@Here() ctx: Ctx, @Root() pair: JointBuilding): Action[] {
    return offer(ctx.viewer, ["endJointBuilding"], (name) => service.refusePair(pair, name, ctx.viewer));
  }
}
