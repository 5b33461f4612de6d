import { Field, ID, InputType, ObjectType } from "type-graphql";
import { LineFilter } from "../assignments/assignment.types.ts";
import {
  BooleanFilter,
  connectionOf,
  DateFilter,
  DateScalar,
  enumOf,
  filterOf,
  IdFilter,
  pageOf,
  Payload,
  StringFilter,
} from "../platform/graphql.ts";
import { AspectFilter, SeverityFilter } from "../rectifications/rectification.types.ts";
import { InspectionAdvice, InspectionAdviceState } from "./advice.entity.ts";
import { InspectionFindingFigure, InspectionVisitFigure } from "./figures.ts";
import { InspectionGroup, InspectionGroupKind, InspectionTarget } from "./group.entity.ts";
import { InspectionFinding, InspectionVisit, InspectionVisitState } from "./visit.entity.ts";

export const InspectionGroupSort = enumOf(
  "InspectionGroupSort",
  ["CREATED_ASC", "CREATED_DESC", "NAME_ASC", "NAME_DESC", "KIND_ASC", "KIND_DESC"],
  "Order of groups. 排序",
);
export const InspectionGroupPage = pageOf(InspectionGroup, "InspectionGroup");
export const InspectionGroupConnection = connectionOf(InspectionGroup, "InspectionGroup");
export const InspectionTargetSort = enumOf(
  "InspectionTargetSort",
  ["NAME_ASC", "NAME_DESC", "TERRITORY_ASC", "TERRITORY_DESC"],
  "Order of charges. 排序",
);
export const InspectionTargetPage = pageOf(InspectionTarget, "InspectionTarget");
export const InspectionTargetConnection = connectionOf(InspectionTarget, "InspectionTarget");
export const InspectionVisitSort = enumOf(
  "InspectionVisitSort",
  ["PLANNED_ASC", "PLANNED_DESC", "STATE_ASC", "STATE_DESC", "TENANT_ASC", "TENANT_DESC", "GROUP_ASC", "GROUP_DESC"],
  "Order of visits. 排序",
);
export const InspectionVisitPage = pageOf(InspectionVisit, "InspectionVisit");
export const InspectionVisitConnection = connectionOf(InspectionVisit, "InspectionVisit");
export const InspectionFindingSort = enumOf(
  "InspectionFindingSort",
  ["FOUND_ASC", "FOUND_DESC", "ASPECT_ASC", "ASPECT_DESC", "TENANT_ASC", "TENANT_DESC", "GROUP_ASC", "GROUP_DESC"],
  "Order of findings. 排序",
);
export const InspectionFindingPage = pageOf(InspectionFinding, "InspectionFinding");
export const InspectionFindingConnection = connectionOf(InspectionFinding, "InspectionFinding");
export const InspectionAdviceSort = enumOf(
  "InspectionAdviceSort",
  ["GIVEN_ASC", "GIVEN_DESC", "STATE_ASC", "STATE_DESC", "TENANT_ASC", "TENANT_DESC", "GROUP_ASC", "GROUP_DESC"],
  "Order of advice. 排序",
);
export const InspectionAdvicePage = pageOf(InspectionAdvice, "InspectionAdvice");
export const InspectionAdviceConnection = connectionOf(InspectionAdvice, "InspectionAdvice");

const KindFilter = filterOf(InspectionGroupKind, "InspectionGroupKind");
const StateFilter = filterOf(InspectionVisitState, "InspectionVisitState");
const VisitFigureFilter = filterOf(InspectionVisitFigure, "InspectionVisitFigure");
const FindingFigureFilter = filterOf(InspectionFindingFigure, "InspectionFindingFigure");
const AdviceStateFilter = filterOf(InspectionAdviceState, "InspectionAdviceState");

@InputType({ description: "Which groups; all conditions together. 检查组筛选" })
export class InspectionGroupFilter {
  @Field(() => IdFilter, { nullable: true, description: "By id. 编号" })
  id?: IdFilter;

  @Field(() => KindFilter, { nullable: true, description: "Touring or guidance. 组别" })
  kind?: object;

  @Field(() => String, { nullable: true, description: "Words, pinyin or initials. 搜索" })
  q?: string;
}

@InputType({ description: "Which charges; all conditions together. 联系单位筛选" })
export class InspectionTargetFilter {
  @Field(() => IdFilter, { nullable: true, description: "By id. 编号" })
  id?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: "By group. 检查组" })
  inspectionGroupId?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: "By organization. 单位" })
  organizationId?: IdFilter;

  @Field(() => LineFilter, { nullable: true, description: "By line. 条线" })
  line?: object;

  @Field(() => StringFilter, { nullable: true, description: "By territory code. 区域" })
  territory?: StringFilter;

  @Field(() => BooleanFilter, { nullable: true, description: "Those of today, or the others. 当前有效" })
  current?: BooleanFilter;

  @Field(() => String, { nullable: true, description: "Words, pinyin or initials. 搜索" })
  q?: string;
}

@InputType()
abstract class AboutVisited {
  @Field(() => IdFilter, { nullable: true, description: "By id. 编号" })
  id?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: "By group. 检查组" })
  inspectionGroupId?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: "By organization. 受检单位" })
  tenantId?: IdFilter;

  @Field(() => LineFilter, { nullable: true, description: "By line. 条线" })
  line?: object;

  @Field(() => StringFilter, { nullable: true, description: "By territory code. 区域" })
  territory?: StringFilter;

  @Field(() => String, { nullable: true, description: "Words, pinyin or initials. 搜索" })
  q?: string;
}

@InputType({ description: "Which visits; all conditions together. 检查筛选" })
export class InspectionVisitFilter extends AboutVisited {
  @Field(() => StateFilter, { nullable: true, description: "By state. 状态" })
  state?: object;

  @Field(() => KindFilter, { nullable: true, description: "Touring or guidance. 组别" })
  groupKind?: object;

  @Field(() => DateFilter, { nullable: true, description: "By the day planned. 计划日期" })
  plannedOn?: DateFilter;

  @Field(() => VisitFigureFilter, { nullable: true, description: "Rows that a number of the report counts. 统计指标" })
  figure?: object;
}

@InputType({ description: "Which findings; all conditions together. 问题筛选" })
export class InspectionFindingFilter extends AboutVisited {
  @Field(() => IdFilter, { nullable: true, description: "By visit. 检查" })
  visitId?: IdFilter;

  @Field(() => AspectFilter, { nullable: true, description: "By aspect. 方面" })
  aspect?: object;

  @Field(() => SeverityFilter, { nullable: true, description: "By severity. 严重程度" })
  severity?: object;

  @Field(() => DateFilter, { nullable: true, description: "By the day it was found. 发现日期" })
  foundOn?: DateFilter;

  @Field(() => DateFilter, { nullable: true, description: "By the day it was issued. 反馈日期" })
  issuedOn?: DateFilter;

  @Field(() => FindingFigureFilter, { nullable: true, description: "Rows that a number of the report counts. 统计指标" })
  figure?: object;
}

@InputType({ description: "Which advice; all conditions together. 指导意见筛选" })
export class InspectionAdviceFilter extends AboutVisited {
  @Field(() => IdFilter, { nullable: true, description: "By visit. 检查" })
  visitId?: IdFilter;

  @Field(() => AdviceStateFilter, { nullable: true, description: "Whether it was adopted. 采纳情况" })
  state?: object;

  @Field(() => AspectFilter, { nullable: true, description: "By aspect. 方面" })
  aspect?: object;

  @Field(() => DateFilter, { nullable: true, description: "By day. 提出日期" })
  givenOn?: DateFilter;
}

@ObjectType({ description: "Somebody who acts for a group, from when to when. 检查组成员" })
export class InspectionMember {
  @Field(() => ID, { description: "The grant behind it. 授权编号" })
  id!: string;

  @Field(() => ID, { description: "Which group. 检查组编号" })
  groupId!: string;

  @Field(() => String, { description: "Name. 姓名" })
  name!: string;

  @Field(() => String, { description: "Sign-in name. 用户名" })
  username!: string;

  @Field(() => String, { description: "The own organization, which is never inspected by this person. 所在单位" })
  organization!: string;

  @Field(() => Boolean, { description: "Leads the group. 组长" })
  isLeader!: boolean;

  @Field(() => DateScalar, { description: "First day. 起始日期" })
  validFrom!: string;

  @Field(() => DateScalar, { description: "Last day; access ends with it. 终止日期" })
  validTo!: string;
}

@ObjectType({ description: "A day on which groups are at an organization. 检查日" })
export class InspectionDay {
  @Field(() => DateScalar, { description: "The day. 日期" })
  on!: string;

  @Field(() => [String], { description: "Which groups. 检查组" })
  groups!: string[];
}

@ObjectType({ description: "What came of an act on a group. 办理结果" })
export class InspectionGroupPayload extends Payload {
  @Field(() => InspectionGroup, { nullable: true, description: "As it is now; null when refused. 检查组" })
  inspectionGroup: InspectionGroup | null = null;
}

/** Through the platform door no record is resolved: what came of it is its id. */
@ObjectType({ description: "What came of naming members or organizations of a group. 办理结果" })
export class InspectionChargePayload extends Payload {
  @Field(() => ID, { nullable: true, description: "The group; null when refused. 检查组编号" })
  groupId: string | null = null;
}

@ObjectType({ description: "What came of an act on a visit. 办理结果" })
export class InspectionVisitPayload extends Payload {
  @Field(() => InspectionVisit, { nullable: true, description: "As it is now; null when refused. 检查" })
  inspectionVisit: InspectionVisit | null = null;
}

@ObjectType({ description: "What came of an act on a finding. 办理结果" })
export class InspectionFindingPayload extends Payload {
  @Field(() => InspectionFinding, { nullable: true, description: "As it is now; null when refused. 问题" })
  inspectionFinding: InspectionFinding | null = null;
}

@ObjectType({ description: "What came of an act on advice. 办理结果" })
export class InspectionAdvicePayload extends Payload {
  @Field(() => InspectionAdvice, { nullable: true, description: "As it is now; null when refused. 指导意见" })
  inspectionAdvice: InspectionAdvice | null = null;
}
