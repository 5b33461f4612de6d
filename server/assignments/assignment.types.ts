import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { StoredFile } from "../files/file.entity.ts";
import { Line } from "../organizations/organization.entity.ts";
import {
  BooleanFilter,
  connectionOf,
  DateFilter,
  enumOf,
  filterOf,
  IdFilter,
  pageOf,
  Payload,
  StringFilter,
  UserError,
} from "../platform/graphql.ts";
import { Assignment, AssignmentState, SupervisionLevel, TaskKind, Timeliness } from "./assignment.entity.ts";
import { Deliverable, DeliverableStatus, TrainingRecord } from "./deliverable.ts";
import { AssignmentFigure } from "./figures.ts";

export const AssignmentSort = enumOf(
  "AssignmentSort",
  ["DUE_ASC", "DUE_DESC", "DISPATCHED_ASC", "DISPATCHED_DESC", "TITLE_ASC", "TITLE_DESC", "STATE_ASC", "STATE_DESC"],
  "Order of a ledger. 排序",
);
export const AssignmentPage = pageOf(Assignment, "Assignment");
export const AssignmentConnection = connectionOf(Assignment, "Assignment");

const StateFilter = filterOf(AssignmentState, "AssignmentState");
const TimelinessFilter = filterOf(Timeliness, "Timeliness");
export const TaskKindFilter = filterOf(TaskKind, "TaskKind");
export const LineFilter = filterOf(Line, "Line");
const FigureFilter = filterOf(AssignmentFigure, "AssignmentFigure");
const LevelFilter = filterOf(SupervisionLevel, "SupervisionLevel");

@InputType({ description: "Which assignments; all conditions together. 任务筛选" })
export class AssignmentFilter {
  @Field(() => IdFilter, { nullable: true, description: "By id. 编号" })
  id?: IdFilter;

  @Field(() => StateFilter, { nullable: true, description: "By state. 状态" })
  state?: object;

  @Field(() => TimelinessFilter, { nullable: true, description: "By timeliness today. 时效" })
  timeliness?: object;

  @Field(() => FigureFilter, { nullable: true, description: "Those a number of a report counts today. 统计指标" })
  figure?: object;

  @Field(() => TaskKindFilter, { nullable: true, description: "By kind. 类别" })
  kind?: object;

  @Field(() => LineFilter, { nullable: true, description: "By line. 条线" })
  line?: object;

  @Field(() => StringFilter, { nullable: true, description: "By territory code. 区划" })
  territory?: StringFilter;

  @Field(() => IdFilter, { nullable: true, description: "By receiving organization. 承办单位" })
  tenantId?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: "By task. 下达任务" })
  taskId?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: "By issuer. 下达单位" })
  issuerId?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: "By campaign. 活动" })
  campaignId?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: "By mass group. 基层群团" })
  groupId?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: "By the assignment passed on. 上级任务" })
  parentId?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: "By the person in charge. 经办人" })
  assigneeId?: IdFilter;

  @Field(() => DateFilter, { nullable: true, description: "By due day with extensions. 截止日期" })
  effectiveDueOn?: DateFilter;

  @Field(() => BooleanFilter, {
    nullable: true,
    description: "Amended and to be acknowledged again. 待重新签收",
  })
  mustReacknowledge?: BooleanFilter;

  @Field(() => BooleanFilter, { nullable: true, description: "With a request for more time that waits for an answer. 待答复延期" })
  extensionRequested?: BooleanFilter;

  @Field(() => LevelFilter, { nullable: true, description: "By highest supervision notice. 督办等级" })
  supervisionLevel?: object;

  @Field(() => Boolean, { nullable: true, description: "true: without those of mass groups. 仅本单位" })
  own?: boolean;

  @Field(() => String, { nullable: true, description: "Words in Chinese, pinyin or initials. 搜索" })
  q?: string;
}

@ObjectType({ description: "What is handed in for one deliverable. 报送内容" })
export class ContentType {
  @Field(() => String, { description: "Key of the deliverable. 键" })
  key!: string;

  @Field(() => String, { nullable: true, description: "Text. 文字" })
  text!: string | null;

  @Field(() => [StoredFile], { description: "Files. 附件" })
  files!: StoredFile[];

  @Field(() => TrainingRecord, { nullable: true, description: "Training. 培训记录" })
  training!: TrainingRecord | null;
}

@ObjectType({ description: "A clause that a task carries out, as it read when it was told. 引用条款" })
export class CitedClause {
  @Field(() => ID, { description: "Which. 条款编号" })
  id!: string;

  @Field(() => String, { description: "Number and title of its document. 文件" })
  document!: string;

  @Field(() => String, { description: "Where it stands. 条目" })
  label!: string;

  @Field(() => String, { description: "What it says. 内容" })
  text!: string;
}

@ObjectType({ description: "What was asked for, as the receiver was told. 任务要求" })
export class Brief {
  @Field(() => String, { description: "What is required. 工作要求" })
  body!: string;

  @Field(() => String, { nullable: true, description: "Document number. 依据文号" })
  basis!: string | null;

  @Field(() => [String], { description: "Aspects. 方面" })
  aspects!: string[];

  @Field(() => [Deliverable], { description: "What is to be handed in. 报送内容" })
  deliverables!: Deliverable[];

  @Field(() => String, { nullable: true, description: "Office that receives the reports. 接收部门" })
  receiverName!: string | null;

  @Field(() => Int, { description: "Days given after a return. 整改天数" })
  reworkDays!: number;

  @Field(() => [CitedClause], { description: "Clauses it carries out. 引用条款" })
  clauses!: CitedClause[];

  @Field(() => [StoredFile], { description: "Files that came with the task. 附件" })
  files!: StoredFile[];
}

@ObjectType({ description: "Where one deliverable stands. 单项报送状态" })
export class DeliverableState {
  @Field(() => String, { description: "Key. 键" })
  key!: string;

  @Field(() => String, { description: "Title. 名称" })
  title!: string;

  @Field(() => DeliverableStatus, { description: "Where it stands. 状态" })
  status!: DeliverableStatus;
}

@ObjectType({ description: "What came of an act on an assignment. 办理结果" })
export class AssignmentPayload extends Payload {
  @Field(() => Assignment, { nullable: true, description: "As it is now; null when refused. 任务" })
  assignment: Assignment | null = null;
}

@ObjectType({ description: "What came of one row of a bulk act. 单条结果" })
export class BulkResult {
  @Field(() => ID, { description: "The row. 编号" })
  id!: string;

  @Field(() => Assignment, { nullable: true, description: "As it is now; null when refused. 任务" })
  assignment: Assignment | null = null;

  @Field(() => [UserError], { description: "Why it was refused. 错误" })
  userErrors: UserError[] = [];
}

@ObjectType({ description: "What came of a bulk act, row by row. 批量办理结果" })
export class AssignmentBulkPayload extends Payload {
  @Field(() => [BulkResult], { description: "One per row asked for, in that order. 逐条结果" })
  results: BulkResult[] = [];
}

@InputType({ description: "An assignment at the version the user saw. 任务及其版本" })
export class AssignmentRef {
  @Field(() => ID, { description: "Which. 编号" })
  id!: string;

  @Field(() => Int, { description: "Version seen. 版本" })
  version!: number;
}

@InputType({ description: "A reason for a return. 退回理由" })
export class ReturnReasonInput {
  @Field(() => String, { description: "Key of the deliverable. 报送内容" })
  deliverable!: string;

  @Field(() => ID, { nullable: true, description: "The file concerned. 附件" })
  fileId?: string;

  @Field(() => String, { description: "What is missing or wrong. 理由" })
  reason!: string;
}
