import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { TaskKind } from "../assignments/assignment.entity.ts";
import { TaskKindFilter } from "../assignments/assignment.types.ts";
import { DeliverableInput } from "../assignments/deliverable.ts";
import { Line, OrganizationKind } from "../organizations/organization.entity.ts";
import { DateFilter, DateScalar, enumOf, filterOf, IdFilter } from "../platform/graphql.ts";
import { Aspect, TaskState } from "./task.entity.ts";

@InputType("TargetSelectorInput", {
  description: "Whom a task is for: (lines ∧ kinds ∧ territories) ∪ include − exclude ∪ own groups ∪ self. 下达对象",
})
export class SelectorInput {
  @Field(() => [Line], { nullable: true, description: "Of these lines. 条线" })
  lines?: Line[];

  @Field(() => [OrganizationKind], { nullable: true, description: "Of these kinds. 类别" })
  kinds?: OrganizationKind[];

  @Field(() => [String], { nullable: true, description: "In these divisions or below. 区划" })
  territories?: string[];

  @Field(() => [ID], { nullable: true, description: "And these. 另加" })
  include?: string[];

  @Field(() => [ID], { nullable: true, description: "But not these. 排除" })
  exclude?: string[];

  @Field(() => [ID], { nullable: true, description: "And these mass groups of ours. 本单位群团" })
  groups?: string[];

  @Field(() => Boolean, { nullable: true, description: "And ourselves. 本单位" })
  self?: boolean;

  @Field(() => [ID], { nullable: true, description: "Who leads; all when empty. 牵头单位" })
  leads?: string[];
}

@ObjectType("TargetSelector", { description: "Whom a task is for. 下达对象" })
export class SelectorType {
  @Field(() => [Line], { description: "Of these lines. 条线" })
  lines!: Line[];

  @Field(() => [OrganizationKind], { description: "Of these kinds. 类别" })
  kinds!: OrganizationKind[];

  @Field(() => [String], { description: "In these divisions or below. 区划" })
  territories!: string[];

  @Field(() => [ID], { description: "And these. 另加" })
  include!: string[];

  @Field(() => [ID], { description: "But not these. 排除" })
  exclude!: string[];

  @Field(() => [ID], { description: "And these mass groups of ours. 本单位群团" })
  groups!: string[];

  @Field(() => Boolean, { description: "And ourselves. 本单位" })
  self!: boolean;

  @Field(() => [ID], { description: "Who leads; all when empty. 牵头单位" })
  leads!: string[];
}

@InputType({ description: "A task to write. 任务" })
export class TaskInput {
  @Field(() => TaskKind, { description: "Kind of work. 类别" })
  kind!: TaskKind;

  @Field(() => String, { description: "Title, at most 120 characters. 标题" })
  title!: string;

  @Field(() => String, { description: "What is required, at most 20,000 characters. 工作要求" })
  body!: string;

  @Field(() => String, { nullable: true, description: "Document number. 依据文号" })
  basis?: string;

  @Field(() => [Aspect], { nullable: true, description: "Aspects. 方面" })
  aspects?: Aspect[];

  @Field(() => [DeliverableInput], { description: "What is to be handed in. 报送内容" })
  deliverables!: DeliverableInput[];

  @Field(() => DateScalar, { description: "Due by the end of this day. 截止日期" })
  dueOn!: string;

  @Field(() => Int, { nullable: true, description: "Days given after a return, default 5. 整改天数" })
  reworkDays?: number;

  @Field(() => ID, { nullable: true, description: "Campaign. 活动" })
  campaignId?: string;

  @Field(() => ID, { nullable: true, description: "Stage of the campaign. 阶段" })
  stageId?: string;

  @Field(() => String, { nullable: true, description: "Office that receives the reports. 接收部门" })
  receiverName?: string;

  @Field(() => SelectorInput, { description: "Whom it is for. 下达对象" })
  selector!: SelectorInput;

  @Field(() => ID, { nullable: true, description: "The received assignment it passes on. 上级任务" })
  parentAssignmentId?: string;

  @Field(() => [ID], { nullable: true, description: "Clauses it carries out, at most 20, of documents of one's own or from above. 引用条款" })
  clauseIds?: string[];

  @Field(() => [ID], { nullable: true, description: "Files to go with it. 附件" })
  fileIds?: string[];
}

@InputType({ description: "What an amendment changes; what is left out stays. 任务调整" })
export class AmendTaskInput {
  @Field(() => String, { nullable: true, description: "Title. 标题" })
  title?: string;

  @Field(() => String, { nullable: true, description: "What is required. 工作要求" })
  body?: string;

  @Field(() => String, { nullable: true, description: "Document number. 依据文号" })
  basis?: string;

  @Field(() => DateScalar, { nullable: true, description: "Due day; it can only move later. 截止日期" })
  dueOn?: string;

  @Field(() => [DeliverableInput], { nullable: true, description: "What is to be handed in. 报送内容" })
  deliverables?: DeliverableInput[];

  @Field(() => SelectorInput, { nullable: true, description: "Whom it is for. 下达对象" })
  selector?: SelectorInput;

  @Field(() => [ID], { nullable: true, description: "Clauses it carries out, all of them. 引用条款" })
  clauseIds?: string[];

  @Field(() => String, { description: "Why. 调整原因" })
  reason!: string;
}

const TaskStateFilter = filterOf(TaskState, "TaskState");

@InputType({ description: "Which tasks; all conditions together. 任务筛选" })
export class TaskFilter {
  @Field(() => IdFilter, { nullable: true, description: "By id. 编号" })
  id?: IdFilter;

  @Field(() => TaskStateFilter, { nullable: true, description: "By state. 状态" })
  state?: object;

  @Field(() => TaskKindFilter, { nullable: true, description: "By kind. 类别" })
  kind?: object;

  @Field(() => IdFilter, { nullable: true, description: "By campaign. 活动" })
  campaignId?: IdFilter;

  @Field(() => DateFilter, { nullable: true, description: "By due day. 截止日期" })
  dueOn?: DateFilter;

  @Field(() => IdFilter, { nullable: true, description: "By the assignment passed on. 上级任务" })
  parentAssignmentId?: IdFilter;

  @Field(() => String, { nullable: true, description: "Words in Chinese, pinyin or initials. 搜索" })
  q?: string;
}

export const TaskSort = enumOf("TaskSort", ["DUE_ASC", "DUE_DESC", "CREATED_ASC", "CREATED_DESC", "TITLE_ASC", "TITLE_DESC"], "Order of tasks. 排序");
