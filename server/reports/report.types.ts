import { Field, Float, ID, InputType, Int, ObjectType } from "type-graphql";
import { AssignmentState, Timeliness } from "../assignments/assignment.entity.ts";
import { DeliverableState } from "../assignments/assignment.types.ts";
import { Deliverable } from "../assignments/deliverable.ts";
import { Line } from "../organizations/organization.entity.ts";
import { DateScalar } from "../platform/graphql.ts";

@InputType({ description: "What a report is about; all conditions together. 报表条件" })
export class ReportInput {
  @Field(() => ID, { nullable: true, description: "Campaign. 活动" })
  campaignId?: string;

  @Field(() => ID, { nullable: true, description: "Task. 任务" })
  taskId?: string;

  @Field(() => ID, { nullable: true, description: "Issuer. 下达单位" })
  issuerId?: string;

  @Field(() => [Line], { nullable: true, description: "Lines. 条线" })
  lines?: Line[];

  @Field(() => [String], { nullable: true, description: "Territories. 区域" })
  territories?: string[];

  @Field(() => DateScalar, { nullable: true, description: "Due on or after. 截止日期起" })
  dueFrom?: string;

  @Field(() => DateScalar, { nullable: true, description: "Due on or before. 截止日期止" })
  dueTo?: string;

  @Field(() => Date, {
    nullable: true,
    description: "As it stood at this instant, read from the event log. 截至",
  })
  asOf?: Date;
}

@ObjectType({
  description: "Counts and rates; every partition sums to the total. Rates are 0–1, null without anything expected. 指标",
})
export class Figures {
  @Field(() => Int, { description: "All. 下达数" })
  assignments!: number;

  @Field(() => Int, { description: "assignments − waived − cancelled. 应报数" })
  expected!: number;

  @Field(() => Int, { description: "Waived. 免办" })
  waived!: number;

  @Field(() => Int, { description: "Cancelled. 撤销" })
  cancelled!: number;

  @Field(() => Int, { description: "Acknowledged. 已签收" })
  acknowledged!: number;

  @Field(() => Int, { description: "Handed in at least once. 已报送" })
  submitted!: number;

  @Field(() => Int, { description: "First handed in on time. 按时报送" })
  onTime!: number;

  @Field(() => Int, { description: "First handed in late. 逾期报送" })
  late!: number;

  @Field(() => Int, { description: "Approved. 已办结" })
  completed!: number;

  @Field(() => Int, { description: "Overdue. 逾期" })
  overdue!: number;

  @Field(() => Int, { description: "Due within three days. 临期" })
  dueSoon!: number;

  @Field(() => Int, { description: "Not due. 未到期" })
  notDue!: number;

  @Field(() => Int, { description: "With the receiver, handed in on time. 待审核" })
  withReceiver!: number;

  @Field(() => Int, { description: "With the receiver, handed in late. 待审核(逾期报送)" })
  withReceiverLate!: number;

  @Field(() => Float, { nullable: true, description: "completed ÷ expected. 办结率" })
  completionRate!: number | null;

  @Field(() => Float, { nullable: true, description: "onTime ÷ expected. 按时率" })
  onTimeRate!: number | null;

  @Field(() => Float, { nullable: true, description: "submitted ÷ expected. 报送率" })
  submissionRate!: number | null;
}

@ObjectType({ description: "One crossing of territory and line. 区域×条线" })
export class PivotCell {
  @Field(() => String, { description: "Territory code. 区划代码" })
  territory!: string;

  @Field(() => String, { description: "Territory name. 区域" })
  territoryName!: string;

  @Field(() => Line, { description: "Line. 条线" })
  line!: Line;

  @Field(() => Figures, { description: "What was counted. 指标" })
  figures!: Figures;
}

@ObjectType({ description: "A row or column total. 小计" })
export class PivotRow {
  @Field(() => String, { description: "Territory code or line. 键" })
  key!: string;

  @Field(() => String, { description: "Its name. 名称" })
  name!: string;

  @Field(() => Figures, { description: "What was counted. 指标" })
  figures!: Figures;
}

@ObjectType({ description: "Territories against lines, within the reader's scope. 条块汇总" })
export class Pivot {
  @Field(() => Date, { description: "As of. 截至" })
  asOf!: Date;

  @Field(() => String, { description: "Whose scope it covers. 范围" })
  scope!: string;

  @Field(() => [PivotCell], { description: "Cells with at least one assignment. 单元格" })
  cells!: PivotCell[];

  @Field(() => Figures, { description: "All of it. 合计" })
  total!: Figures;

  @Field(() => [PivotRow], { description: "By territory. 按区域" })
  byTerritory!: PivotRow[];

  @Field(() => [PivotRow], { description: "By line. 按条线" })
  byLine!: PivotRow[];
}

@ObjectType({ description: "The task a matrix is about. 任务" })
export class MatrixTask {
  @Field(() => ID, { description: "Which. 编号" })
  id!: string;

  @Field(() => String, { description: "Title. 标题" })
  title!: string;

  @Field(() => String, { description: "Who issued it. 下达单位" })
  issuerName!: string;

  @Field(() => DateScalar, { description: "Due. 截止日期" })
  dueOn!: string;
}

@ObjectType({ description: "One organization's row. 单位" })
export class MatrixRow {
  @Field(() => ID, { description: "Assignment. 任务编号" })
  assignmentId!: string;

  @Field(() => ID, { description: "Organization. 单位编号" })
  tenantId!: string;

  @Field(() => String, { description: "Organization. 单位" })
  tenantName!: string;

  @Field(() => String, { nullable: true, description: "Mass group. 基层群团" })
  groupName!: string | null;

  @Field(() => AssignmentState, { description: "State. 状态" })
  state!: AssignmentState;

  @Field(() => Timeliness, { description: "Timeliness today. 时效" })
  timeliness!: Timeliness;

  @Field(() => DateScalar, { description: "Due with extensions. 截止日期" })
  effectiveDueOn!: string;

  @Field(() => [DeliverableState], { description: "One per deliverable, in the order of columns. 各项报送" })
  cells!: DeliverableState[];
}

@ObjectType({ description: "Organizations against deliverables of one task. 单位×报送内容" })
export class TaskMatrix {
  @Field(() => MatrixTask, { description: "The task. 任务" })
  task!: MatrixTask;

  @Field(() => Date, { description: "As of. 截至" })
  asOf!: Date;

  @Field(() => [Deliverable], { description: "Columns. 报送内容" })
  columns!: Deliverable[];

  @Field(() => [MatrixRow], { description: "Rows. 单位" })
  rows!: MatrixRow[];

  @Field(() => Int, { description: "How many rows. 单位数" })
  total!: number;
}

@ObjectType({ description: "How long an issuer itself takes. 下达单位办理时效" })
export class IssuerTurnaround {
  @Field(() => ID, { description: "Issuer. 下达单位编号" })
  issuerId!: string;

  @Field(() => String, { description: "Issuer. 下达单位" })
  issuerName!: string;

  @Field(() => Int, { description: "Assignments dispatched. 下达数" })
  dispatched!: number;

  @Field(() => Float, {
    nullable: true,
    description: "Median days between dispatch and due day. 给予时间中位数(天)",
  })
  medianNoticeDays!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "Median hours from the last submission to approval. 审核用时中位数(小时)",
  })
  medianReviewHours!: number | null;

  @Field(() => Int, { description: "Waiting for review now. 待审核" })
  waitingReview!: number;

  @Field(() => Float, { nullable: true, description: "Hours the oldest of them has waited. 最长等待(小时)" })
  oldestWaitingHours!: number | null;
}
