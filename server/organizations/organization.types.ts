import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { LineFilter } from "../assignments/assignment.types.ts";
import { DateScalar, enumOf, filterOf, IdFilter, pageOf, Payload, StringFilter } from "../platform/graphql.ts";
import { JointBuilding } from "./joint-building.entity.ts";
import { MassGroup, MassGroupKind, MassGroupStatus, OfficerInput } from "./mass-group.entity.ts";
import { Line, Organization, OrganizationKind, OrganizationStatus } from "./organization.entity.ts";

const KindFilter = filterOf(OrganizationKind, "OrganizationKind");
const StatusFilter = filterOf(OrganizationStatus, "OrganizationStatus");
const GroupKindFilter = filterOf(MassGroupKind, "MassGroupKind");
const GroupStatusFilter = filterOf(MassGroupStatus, "MassGroupStatus");

export const OrganizationSort = enumOf(
  "OrganizationSort",
  ["DIVISION_ASC", "DIVISION_DESC", "NAME_ASC", "NAME_DESC"],
  "Order of organizations. 排序",
);
export const MassGroupSort = enumOf("MassGroupSort", ["NAME_ASC", "NAME_DESC", "MEMBERS_ASC", "MEMBERS_DESC"], "Order of mass groups. 排序");
export const OrganizationPage = pageOf(Organization, "Organization");
export const MassGroupPage = pageOf(MassGroup, "MassGroup");

@InputType({ description: "Which organizations; all conditions together. 组织筛选" })
export class OrganizationFilter {
  @Field(() => IdFilter, { nullable: true, description: "By id. 编号" })
  id?: IdFilter;

  @Field(() => KindFilter, { nullable: true, description: "By kind. 类别" })
  kind?: object;

  @Field(() => LineFilter, { nullable: true, description: "By line. 条线" })
  line?: object;

  @Field(() => StatusFilter, { nullable: true, description: "By status. 状态" })
  status?: object;

  @Field(() => StringFilter, { nullable: true, description: "By division. 区划" })
  divisionCode?: StringFilter;

  @Field(() => IdFilter, {
    nullable: true,
    description: "Directly below this one today, in either hierarchy. 上级",
  })
  parentId?: IdFilter;

  @Field(() => String, { nullable: true, description: "Words in Chinese, pinyin or initials. 搜索" })
  q?: string;
}

@InputType({ description: "Which mass groups; all conditions together. 群团筛选" })
export class MassGroupFilter {
  @Field(() => IdFilter, { nullable: true, description: "By id. 编号" })
  id?: IdFilter;

  @Field(() => GroupKindFilter, { nullable: true, description: "By kind. 类别" })
  kind?: object;

  @Field(() => GroupStatusFilter, { nullable: true, description: "By status. 状态" })
  status?: object;

  @Field(() => IdFilter, { nullable: true, description: "By group above. 上级群团" })
  parentId?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: "By organization. 所属单位" })
  tenantId?: IdFilter;

  @Field(() => String, { nullable: true, description: "Words in Chinese, pinyin or initials. 搜索" })
  q?: string;
}

@ObjectType({ description: "A place of GB/T 2260 or the statistics bureau's codes below. 区划" })
export class DivisionType {
  @Field(() => String, { description: "Code. 代码" })
  code!: string;

  @Field(() => String, { nullable: true, description: "Code of the place above. 上级代码" })
  parentCode!: string | null;

  @Field(() => String, { description: "Name. 名称" })
  name!: string;

  @Field(() => String, { description: "Full pinyin without tones. 全拼" })
  pinyin!: string;

  @Field(() => String, { description: "Initials of the pinyin. 拼音首字母" })
  initials!: string;
}

@InputType({ description: "An organization to record. 组织" })
export class OrganizationInput {
  @Field(() => OrganizationKind, { description: "What it is. 类别" })
  kind!: OrganizationKind;

  @Field(() => Line, { description: "Its line. 条线" })
  line!: Line;

  @Field(() => String, { description: "Its division. 区划代码" })
  divisionCode!: string;

  @Field(() => String, { description: "Full name. 全称" })
  name!: string;

  @Field(() => String, { description: "Short name. 简称" })
  shortName!: string;

  @Field(() => String, { nullable: true, description: "First responsible person. 第一责任人" })
  principal?: string;

  @Field(() => ID, { nullable: true, description: "Above it in its line; at creation only. 条线上级" })
  lineParentId?: string;

  @Field(() => ID, { nullable: true, description: "Above it in its territory; at creation only. 区域上级" })
  territoryParentId?: string;
}

@InputType({ description: "A mass group to record. 基层群团" })
export class MassGroupInput {
  @Field(() => MassGroupKind, { description: "What it is. 类别" })
  kind!: MassGroupKind;

  @Field(() => ID, { nullable: true, description: "The group above it. 上级群团" })
  parentId?: string;

  @Field(() => String, { nullable: true, description: "Village or community. 区划代码" })
  divisionCode?: string;

  @Field(() => String, { description: "Name. 名称" })
  name!: string;

  @Field(() => Int, { description: "Members, a head count. 成员数" })
  memberCount!: number;

  @Field(() => DateScalar, { nullable: true, description: "Founded on. 成立日期" })
  foundedOn?: string;

  @Field(() => [OfficerInput], { nullable: true, description: "Officers. 群团干部" })
  officers?: OfficerInput[];
}

@InputType({ description: "A pair to record. 结对" })
export class JointBuildingInput {
  @Field(() => ID, { description: "The mass organization. 群团组织" })
  massOrganizationId!: string;

  @Field(() => DateScalar, { description: "First day. 起始日期" })
  validFrom!: string;

  @Field(() => String, { nullable: true, description: "Remarks. 备注" })
  note?: string;
}

@ObjectType({ description: "What came of an act on an organization. 办理结果" })
export class OrganizationPayload extends Payload {
  @Field(() => Organization, { nullable: true, description: "As it is now; null when refused. 组织" })
  organization: Organization | null = null;
}

@ObjectType({ description: "What came of an act on a mass group. 办理结果" })
export class MassGroupPayload extends Payload {
  @Field(() => MassGroup, { nullable: true, description: "As it is now; null when refused. 基层群团" })
  massGroup: MassGroup | null = null;
}

@ObjectType({ description: "What came of an act on a pair. 办理结果" })
export class JointBuildingPayload extends Payload {
  @Field(() => JointBuilding, { nullable: true, description: "As it is now; null when refused. 结对" })
  jointBuilding: JointBuilding | null = null;
}
