import { Arg, Args, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { AssignmentView } from "../assignments/assignment.entity.ts";
import { Organization } from "../organizations/organization.entity.ts";
import { noteAccess, noteRows } from "../platform/access.ts";
import type { Ctx } from "../platform/door.ts";
import { Action, argumentsOf, connectionOf, DateScalar, EachDoor, Here, type TryDoors } from "../platform/graphql.ts";
import { type KeysetArguments, listConnection, listPage, type OffsetArguments } from "../platform/list.ts";
import { loadOne } from "../platform/loader.ts";
import { offer } from "../platform/offer.ts";
import { enterpriseCoverage } from "./coverage.service.ts";
import { BodyKind, Enterprise } from "./enterprise.entity.ts";
import * as service from "./enterprise.service.ts";
import {
  EnterpriseGrouping,
  EnterpriseCoverage,
  EnterpriseFilter,
  EnterpriseInput,
  EnterprisePage,
  EnterprisePayload,
  EnterpriseSort,
} from "./enterprise.types.ts";

const Id = () => Arg("id", () => ID, { description: "Which. 编号" });
const Version = () => Arg("version", () => Int, { description: "Version the user saw. 版本" });
const View = () => Arg("view", () => AssignmentView, { nullable: true, description: "RECEIVED (own) or OVERSEEN. 视角" });

const EnterpriseConnection = connectionOf(Enterprise, "Enterprise");
const enterpriseArguments = argumentsOf(EnterpriseFilter, EnterpriseSort, "NAME_ASC");

async function payload(work: Promise<Enterprise>): Promise<EnterprisePayload> {
  return Object.assign(new EnterprisePayload(), { enterprise: await work });
}

@Resolver(() => Enterprise)
export class EnterpriseResolver {
  @Query(() => EnterprisePage, { description: "One's own register, or with view OVERSEEN those in the reading scope. 非公企业名册" })
  async enterprises(@Here() ctx: Ctx, @Args(() => enterpriseArguments.Offset) args: OffsetArguments, @View() _view?: AssignmentView) {
    const found = await listPage(ctx, service.enterpriseList, args);
    noteRows(ctx, "enterprises", "Enterprise", found.items);
    return found;
  }

  @Query(() => EnterpriseConnection, { description: "Enterprises by keyset. 非公企业名册(游标)" })
  async enterprisesConnection(@Here() ctx: Ctx, @Args(() => enterpriseArguments.Keyset) args: KeysetArguments, @View() _view?: AssignmentView) {
    const found = await listConnection(ctx, service.enterpriseList, args);
    const rows = found.edges.map((edge) => edge.node);
    noteRows(ctx, "enterprisesConnection", "Enterprise", rows);
    return found;
  }

  @Query(() => Enterprise, { nullable: true, description: "One of them. 非公企业详情" })
  enterprise(@EachDoor() tryDoors: TryDoors, @Id() id: string) {
    return tryDoors(async (ctx) => {
      const found = await service.findEnterprise(ctx, id);
      if (found === null) return null;
      const about = { operation: "enterprise", entityType: "Enterprise", entityId: id, rows: 1, scope: ctx.viewer.tenant.name };
      noteAccess(ctx, { tenantId: found.tenantId, ...about });
      return found;
    });
  }

  @Query(() => EnterpriseCoverage, { description: "Who should have an organization, and who has. 非公企业组织覆盖" })
  enterpriseCoverage(
    @Here() ctx: Ctx,
    @Arg("by", () => EnterpriseGrouping, { nullable: true, description: "Told apart by; TENANT unless said. 汇总方式" }) by?: EnterpriseGrouping,
    @Arg("asOf", () => DateScalar, { nullable: true, description: "Any day until today; today unless said. 截至" }) asOf?: string,
    @View() _view?: AssignmentView,
  ) {
    return enterpriseCoverage(ctx, { by: by ?? "TENANT", asOf: asOf ?? undefined });
  }

  @Mutation(() => EnterprisePayload, { description: "Record an enterprise. 登记企业" })
  createEnterprise(@Here() ctx: Ctx, @Arg("input", () => EnterpriseInput, { description: "What. 内容" }) input: EnterpriseInput) {
    return payload(service.createEnterprise(ctx, input));
  }

  @Mutation(() => EnterprisePayload, { description: "Change it. 修改企业" })
  editEnterprise(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Version() version: number,
    @Arg("input", () => EnterpriseInput, { description: "What. 内容" }) input: EnterpriseInput,
  ) {
    return payload(service.editEnterprise(ctx, id, version, input));
  }

  @Mutation(() => EnterprisePayload, { description: "It works no more; its organizations end with it, its record stays. 注销企业" })
  closeEnterprise(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Version() version: number,
    @Arg("deregisteredOn", () => DateScalar, { description: "Last day, at the latest today. 注销日期" }) deregisteredOn: string,
  ) {
    return payload(service.closeEnterprise(ctx, id, version, deregisteredOn));
  }

  @FieldResolver(() => [BodyKind], { description: "What it should have today and has not. 应建未建" })
  gaps(@Here() ctx: Ctx, @Root() enterprise: Enterprise): BodyKind[] {
    return service.gapsToday(ctx, enterprise);
  }

  @FieldResolver(() => Organization, { description: "Who keeps it. 登记单位" })
  tenant(@Here() ctx: Ctx, @Root() enterprise: Enterprise) {
    return loadOne(ctx, Organization, enterprise.tenantId);
  }

  @FieldResolver(() => [Action], { description: "What may be done to it now, by you. 可办理事项" })
  allowedActions(@Here() ctx: Ctx, @Root() enterprise: Enterprise): Action[] {
    if (enterprise.tenantId !== ctx.viewer.tenant.id) return [];
    return offer(ctx.viewer, ["editEnterprise", "closeEnterprise"], (name) => service.refuseEnterprise(enterprise, name, ctx.viewer));
  }
}
