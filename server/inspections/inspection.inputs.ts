import { Field, ID, InputType, Int } from "type-graphql";
import { DateScalar } from "../platform/graphql.ts";
import { Severity } from "../rectifications/rectification.entity.ts";
import { Aspect } from "../tasks/task.entity.ts";
import { InspectionGroupKind } from "./group.entity.ts";
import { InspectionRating, InspectionVerdict } from "./visit.entity.ts";

@InputType({ description: "A line of the checklist. 检查清单条目" })
class ChecklistLineInput {
  @Field(() => String, { nullable: true, description: "Its key where it is there already. 键" })
  key?: string;

  @Field(() => Aspect, { description: "Which of the six aspects. 方面" })
  aspect!: Aspect;

  @Field(() => String, { description: "What is looked at, at most 200 characters. 检查内容" })
  text!: string;
}

@InputType({ description: "A group. 检查(指导)组" })
export class InspectionGroupInput {
  @Field(() => InspectionGroupKind, { description: "Touring or guidance; stays as it is. 组别" })
  kind!: InspectionGroupKind;

  @Field(() => String, { description: "Its name, at most 40 characters. 名称" })
  name!: string;

  @Field(() => String, { nullable: true, description: "The system a guidance group serves. 所指导系统" })
  system?: string;

  @Field(() => DateScalar, { description: "First day of the tour. 巡回起始" })
  startsOn!: string;

  @Field(() => DateScalar, { description: "Last day of the tour. 巡回截止" })
  endsOn!: string;

  @Field(() => [ChecklistLineInput], { nullable: true, description: "At most 60 lines; the standard one, or what it was, when left out. 检查清单" })
  checklist?: ChecklistLineInput[];
}

@InputType({ description: "Who joins a group. 检查组成员" })
export class InspectionMemberInput {
  @Field(() => String, { description: "Sign-in name of an account of ours or of an organization below. 用户名" })
  username!: string;

  @Field(() => Boolean, { description: "Leads it; one at a time. 组长" })
  isLeader!: boolean;

  @Field(() => DateScalar, { nullable: true, description: "First day within the tour; from today on when left out. 起始日期" })
  validFrom?: string;

  @Field(() => DateScalar, { nullable: true, description: "Last day; that of the tour when left out. 终止日期" })
  validTo?: string;
}

@InputType({ description: "What a group is in charge of. 联系单位" })
export class InspectionTargetsInput {
  @Field(() => [ID], { description: "Active organizations below, at most 100. 单位" })
  organizationIds!: string[];

  @Field(() => DateScalar, { nullable: true, description: "First day within the tour; from today on when left out. 起始日期" })
  validFrom?: string;

  @Field(() => DateScalar, { nullable: true, description: "Last day; that of the tour when left out. 终止日期" })
  validTo?: string;
}

@InputType({ description: "A visit to plan. 检查安排" })
export class InspectionPlanInput {
  @Field(() => ID, { description: "The charge: which group goes where. 联系单位编号" })
  targetId!: string;

  @Field(() => DateScalar, { description: "Today or later, within the charge. 计划日期" })
  plannedOn!: string;

  @Field(() => String, { nullable: true, description: "What for, at most 500 characters. 检查重点" })
  purpose?: string;

  @Field(() => Boolean, { nullable: true, description: "Another day of that month is planned there, and a second is meant. 同月第二次" })
  secondInMonth?: boolean;
}

@InputType({ description: "How a line of the checklist was found. 现场记录" })
export class InspectionAnswerInput {
  @Field(() => String, { description: "Which line. 条目" })
  key!: string;

  @Field(() => InspectionRating, { description: "How it was found. 结果" })
  rating!: InspectionRating;

  @Field(() => String, { nullable: true, description: "Remark, at most 1,000 characters. 记录" })
  note?: string;
}

@InputType({ description: "A problem found on site. 检查发现的问题" })
export class InspectionFindingInput {
  @Field(() => Aspect, { description: "Which of the six aspects. 方面" })
  aspect!: Aspect;

  @Field(() => String, { description: "In a few words, at most 60 characters; once on a visit. 问题要点" })
  item!: string;

  @Field(() => String, { description: "The problem, at most 2,000 characters. 问题描述" })
  problem!: string;

  @Field(() => Severity, { nullable: true, description: "How grave; MINOR when left out. 严重程度" })
  severity?: Severity;

  @Field(() => Int, { nullable: true, description: "Days given to put it right, 1–365; 30 when left out. 整改天数" })
  days?: number;

  @Field(() => [ID], { nullable: true, description: "Files one uploaded that show it, at most 20. 佐证材料" })
  fileIds?: string[];
}

@InputType({ description: "A finding that is contested. 对问题提出异议" })
export class ContestedFindingInput {
  @Field(() => ID, { description: "Which finding. 问题编号" })
  findingId!: string;

  @Field(() => String, { description: "Why, at most 2,000 characters. 异议理由" })
  reason!: string;
}

@InputType({ description: "What the office decides of a contested finding. 异议处理" })
export class DecidedFindingInput {
  @Field(() => ID, { description: "Which finding. 问题编号" })
  findingId!: string;

  @Field(() => InspectionVerdict, { description: "UPHELD: the finding falls away. 处理结果" })
  verdict!: InspectionVerdict;

  @Field(() => String, { nullable: true, description: "Why. 处理意见" })
  note?: string;
}

@InputType({ description: "Advice of a guidance group. 指导意见" })
export class InspectionAdviceInput {
  @Field(() => ID, { description: "The charge: which group, whom. 联系单位编号" })
  targetId!: string;

  @Field(() => ID, { nullable: true, description: "The visit it is given on. 检查编号" })
  visitId?: string;

  @Field(() => Aspect, { description: "Which of the six aspects. 方面" })
  aspect!: Aspect;

  @Field(() => String, { description: "In a few words, at most 60 characters. 意见要点" })
  title!: string;

  @Field(() => String, { description: "The advice, at most 2,000 characters. 指导意见" })
  body!: string;
}
