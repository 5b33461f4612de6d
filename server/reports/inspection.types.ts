import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { InspectionGroupKind } from "../inspections/group.entity.ts";
import { Line } from "../organizations/organization.entity.ts";
import { DateScalar } from "../platform/graphql.ts";

@InputType({ description: "Which visits, findings and advice the report counts. 检查情况汇总条件" })
export class InspectionReportInput {
  @Field(() => InspectionGroupKind, { nullable: true, description: "Groups of one kind. 组别" })
  kind?: InspectionGroupKind;

  @Field(() => ID, { nullable: true, description: "One group. 检查组" })
  groupId?: string;

  @Field(() => DateScalar, { nullable: true, description: "From this day on: visits as planned, findings as issued, advice as given. 起始日期" })
  from?: string;

  @Field(() => DateScalar, { nullable: true, description: "Until the end of this day. 截止日期" })
  to?: string;
}

@ObjectType({
  description: "planned + done + cancelled = visits; concluded + under way = done; waiting + open + closed + withdrawn = findings. 检查指标",
})
export class InspectionFigures {
  @Field(() => Int, { description: "Organizations in charge, each once. 联系单位" })
  organizations!: number;

  @Field(() => Int, { description: "Of these, visited. 已检查单位" })
  visited!: number;

  @Field(() => Int, { description: "Of these, never visited. 尚未检查单位" })
  neverVisited!: number;

  @Field(() => Int, { description: "Visits planned, done or cancelled. 检查安排" })
  visits!: number;

  @Field(() => Int, { description: "To come. 待检查" })
  planned!: number;

  @Field(() => Int, { description: "Of these, past their day. 逾期未查" })
  late!: number;

  @Field(() => Int, { description: "The group was there. 已检查" })
  done!: number;

  @Field(() => Int, { description: "Of these, not concluded. 办理中" })
  underWay!: number;

  @Field(() => Int, { description: "Concluded. 已办结" })
  concluded!: number;

  @Field(() => Int, { description: "Cancelled. 已取消" })
  cancelled!: number;

  @Field(() => Int, { description: "Days on which an organization was visited: groups that came together count once. 检查日" })
  visitDays!: number;

  @Field(() => Int, { description: "Findings issued. 反馈问题" })
  findings!: number;

  @Field(() => Int, { description: "Not yet confirmed. 待确认" })
  waiting!: number;

  @Field(() => Int, { description: "Being put right. 整改中" })
  open!: number;

  @Field(() => Int, { description: "Put right. 已销号" })
  closed!: number;

  @Field(() => Int, { description: "Fell away: contested with success, or voided. 不成立" })
  withdrawn!: number;

  @Field(() => Int, { description: "Advice given and not taken back. 指导意见" })
  advice!: number;

  @Field(() => Int, { description: "Adopted. 已采纳" })
  adopted!: number;

  @Field(() => Int, { description: "Adopted in part. 部分采纳" })
  partlyAdopted!: number;

  @Field(() => Int, { description: "Not adopted. 未采纳" })
  declined!: number;

  @Field(() => Int, { description: "Not answered yet. 待答复" })
  unanswered!: number;
}

@ObjectType({ description: "One group in the report. 检查组情况" })
export class InspectionReportRow {
  @Field(() => ID, { description: "Which group. 检查组编号" })
  groupId!: string;

  @Field(() => String, { description: "Its name. 检查组" })
  name!: string;

  @Field(() => InspectionGroupKind, { description: "Touring or guidance. 组别" })
  kind!: InspectionGroupKind;

  @Field(() => InspectionFigures, { description: "What was counted. 指标" })
  figures!: InspectionFigures;
}

@ObjectType({ description: "How much one organization was visited. 单位受检情况" })
export class InspectionLoadRow {
  @Field(() => ID, { description: "Which organization. 单位编号" })
  organizationId!: string;

  @Field(() => String, { description: "Its name. 单位" })
  name!: string;

  @Field(() => Line, { description: "Its line. 条线" })
  line!: Line;

  @Field(() => String, { description: "Territory name. 区域" })
  territoryName!: string;

  territory!: string;

  @Field(() => [String], { description: "Groups in charge of it. 负责检查组" })
  groups!: string[];

  @Field(() => Int, { description: "Visits to come. 待检查" })
  planned!: number;

  @Field(() => Int, { description: "Visits done. 已检查" })
  done!: number;

  @Field(() => Int, { description: "Days of these visits, each once. 检查日" })
  days!: number;

  @Field(() => Int, { description: "Most days, done or to come, in one month. 单月最多检查日" })
  mostInMonth!: number;

  @Field(() => DateScalar, { nullable: true, description: "Last visited. 最近检查" })
  lastOn!: string | null;
}

@ObjectType({ description: "Visits, findings and adoption by group, and how much each organization was visited. 检查情况汇总" })
export class InspectionReport {
  @Field(() => Date, { description: "As of. 截至" })
  asOf!: Date;

  @Field(() => String, { description: "Whose scope it covers. 范围" })
  scope!: string;

  @Field(() => InspectionFigures, { description: "All of it; organizations and days are counted once, whoever came. 合计" })
  total!: InspectionFigures;

  @Field(() => [InspectionReportRow], { description: "By group. 按检查组" })
  rows!: InspectionReportRow[];

  @Field(() => Int, { description: "Organizations that fit. 单位数" })
  count!: number;

  @Field(() => [InspectionLoadRow], { description: "A page of them, by territory. 单位受检情况" })
  loads!: InspectionLoadRow[];
}
