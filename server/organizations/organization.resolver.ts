import { Arg, Args, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import type { Ctx } from "../platform/door.ts";
import { offer } from "../platform/offer.ts";
import { Action, argumentsOf, connectionOf, DateScalar, Here } from "../platform/graphql.ts";
import { type KeysetArguments, listConnection, listPage, type OffsetArguments } from "../platform/list.ts";
import { loadMany, loadOne } from "../platform/loader.ts";
import { Hierarchy, HierarchyLink } from "./hierarchy.entity.ts";
import { isValid, parentToday } from "./hierarchy.service.ts";
import { Organization } from "./organization.entity.ts";
import * as service from "./organization.service.ts";
import {
  DivisionType,
  OrganizationFilter,
  OrganizationInput,
  OrganizationPage,
  OrganizationPayload,
  OrganizationSort,
} from "./organization.types.ts";

const Id = () => Arg("id", () => ID, { description: "Which. 编号" });
const Version = () => Arg("version", () => Int, { description: "Version the user saw. 版本" });
const Reason = () => Arg("reason", () => String, { description: "Why. 理由" });
const Input = () => Arg("input", () => OrganizationInput, { description: "What. 内容" });

async function payload(work: Promise<Organization>): Promise<OrganizationPayload> {
  return Object.assign(new OrganizationPayload(), { organization: await work });
}

const OrganizationConnection = connectionOf(Organization, "Organization");
const organizationArguments = argumentsOf(OrganizationFilter, OrganizationSort, "DIVISION_ASC");

@Resolver(() => Organization)
export class OrganizationResolver {
  @Query(() => OrganizationPage, { description: "The directory of organizations. 组织名录" })
  organizations(@Here() ctx: Ctx, @Args(() => organizationArguments.Offset) args: OffsetArguments) {
    return listPage(ctx, service.organizationList, args);
  }

  @Query(() => OrganizationConnection, { description: "Organizations by keyset. 组织名录(游标)" })
  organizationsConnection(@Here() ctx: Ctx, @Args(() => organizationArguments.Keyset) args: KeysetArguments) {
    return listConnection(ctx, service.organizationList, args);
  }

  @Query(() => Organization, { nullable: true, description: "One of them. 组织详情" })
  organization(@Here() ctx: Ctx, @Id() id: string) {
    return service.findOrganization(ctx, id);
  }

  @Query(() => [DivisionType], { description: "Known divisions, by code. 区划" })
  async divisions(@Here() ctx: Ctx): Promise<DivisionType[]> {
    return ctx.db.query(`select code, parent_code as "parentCode", name, pinyin, initials from division order by code`);
  }

  @Mutation(() => OrganizationPayload, { description: "Record an organization. 新建组织" })
  createOrganization(@Here() ctx: Ctx, @Input() input: OrganizationInput) {
    return payload(service.createOrganization(ctx, input));
  }

  @Mutation(() => OrganizationPayload, { description: "Change its particulars. 修改组织" })
  editOrganization(@Here() ctx: Ctx, @Id() id: string, @Version() version: number, @Input() input: OrganizationInput) {
    return payload(service.editOrganization(ctx, id, version, input));
  }

  @Mutation(() => OrganizationPayload, { description: "Put it under another from a day on. 调整隶属" })
  moveOrganization(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Version() version: number,
    @Arg("hierarchy", () => Hierarchy, { description: "Line or territory. 条或块" }) hierarchy: Hierarchy,
    @Arg("validFrom", () => DateScalar, { description: "First day, not in the future. 起始日期" })
    validFrom: string,
    @Arg("parentId", () => ID, { nullable: true, description: "Under whom; nobody when left out. 上级" })
    parentId?: string,
  ) {
    return payload(service.moveOrganization(ctx, id, version, { hierarchy, parentId: parentId ?? null, validFrom }));
  }

  @Mutation(() => OrganizationPayload, { description: "Nobody may act in it for now. 停用" })
  suspendOrganization(@Here() ctx: Ctx, @Id() id: string, @Version() version: number, @Reason() reason: string) {
    return payload(service.suspendOrganization(ctx, id, version, reason));
  }

  @Mutation(() => OrganizationPayload, { description: "It works again. 恢复" })
  resumeOrganization(@Here() ctx: Ctx, @Id() id: string, @Version() version: number) {
    return payload(service.resumeOrganization(ctx, id, version));
  }

  @Mutation(() => OrganizationPayload, { description: "It is no more; its records stay. 撤销组织" })
  closeOrganization(@Here() ctx: Ctx, @Id() id: string, @Version() version: number, @Reason() reason: string) {
    return payload(service.closeOrganization(ctx, id, version, reason));
  }

  @Mutation(() => OrganizationPayload, {
    description: "Whether a second person admits its tasks. 设置第二人审核",
  })
  setSecondPersonApproval(
    @Here() ctx: Ctx,
    @Id() id: string,
    @Version() version: number,
    @Arg("enabled", () => Boolean, { description: "On or off. 是否启用" }) enabled: boolean,
  ) {
    return payload(service.setSecondPersonApproval(ctx, id, version, enabled));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "First responsible person; for its own people and platform administrators. 第一责任人",
  })
  principal(@Here() ctx: Ctx, @Root() organization: Organization) {
    return service.principalFor(ctx, organization);
  }

  @FieldResolver(() => [HierarchyLink], { description: "Who it answers to, on a day or ever. 隶属关系" })
  async parents(
    @Here() ctx: Ctx,
    @Root() organization: Organization,
    @Arg("hierarchy", () => Hierarchy, { nullable: true, description: "Only this one. 条或块" })
    hierarchy?: Hierarchy,
    @Arg("on", () => DateScalar, { nullable: true, description: "Only those valid on this day. 日期" })
    on?: string,
  ) {
    const links = await loadMany(ctx, HierarchyLink, "childId", organization.id, {
      by: "validFrom",
      direction: "DESC",
    });
    return links.filter((link) => (hierarchy === undefined || link.hierarchy === hierarchy) && (on === undefined || isValid(link, on)));
  }

  @FieldResolver(() => Organization, { nullable: true, description: "Above it in its line today. 条线上级" })
  lineParent(@Here() ctx: Ctx, @Root() organization: Organization) {
    return parentToday(ctx, organization.id, "LINE");
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: "Above it in its territory today. 区域上级",
  })
  territoryParent(@Here() ctx: Ctx, @Root() organization: Organization) {
    return parentToday(ctx, organization.id, "TERRITORY");
  }

  @FieldResolver(() => [Action], { description: "What may be done to it now, by you. 可办理事项" })
  allowedActions(@Here() ctx: Ctx, @Root() organization: Organization) {
    return offer(
      ctx.viewer,
      service.ORGANIZATION_ACTS.map((act) => `${act}Organization`),
      (name) => service.refuseOrganization(organization, name.slice(0, -"Organization".length), ctx.viewer),
    );
  }
}

@Resolver(() => HierarchyLink)
export class HierarchyLinkResolver {
  @FieldResolver(() => Organization, { description: "The superior. 上级" })
  parent(@Here() ctx: Ctx, @Root() link: HierarchyLink) {
    return loadOne(ctx, Organization, link.parentId);
  }
}
