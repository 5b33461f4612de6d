import { Field, Float, ID, InputType, Int, ObjectType } from "type-graphql";
import { Line } from "../organizations/organization.entity.ts";
import { enumOf } from "../platform/graphql.ts";
import { ReviewFigure } from "../reviews/figures.ts";
import { ReviewKind } from "../reviews/relation.entity.ts";

export const ReviewGrouping = enumOf(
  "ReviewGrouping",
  ["LEADER", "SUBJECT", "REVIEWER", "TERRITORY", "LINE"],
  "What one row of the report over reviews stands for. 点评汇总方式",
);
export type ReviewGrouping = keyof typeof ReviewGrouping;

@InputType({ description: "What the report over reviews is about; all conditions together. 点评汇总条件" })
export class ReviewReportInput {
  @Field(() => String, { nullable: true, description: "Half-year, YYYYH1 or YYYYH2; the running one when left out. 半年度" })
  period?: string;

  @Field(() => Line, { nullable: true, description: "Line of the reviewed. 条线" })
  line?: Line;

  @Field(() => ReviewKind, { nullable: true, description: "Kind of relation. 类别" })
  kind?: ReviewKind;

  @Field(() => ReviewGrouping, { nullable: true, description: "What a row stands for; LEADER when left out. 汇总方式" })
  by?: ReviewGrouping;

  @Field(() => ReviewFigure, { nullable: true, description: "Only rows where this number is not 0. 指标" })
  figure?: ReviewFigure;
}

@ObjectType({
  description:
    "total = done + open + behind + excused; done = onTime + late = onSite + meeting + individualTalk; behind = overdue + missed. Each opens to its rows by `figure`. 点评指标",
})
export class ReviewFigures {
  @Field(() => Int, { description: "Owed. 应点评" })
  total!: number;

  @Field(() => Int, { description: "Reviewed. 已点评" })
  done!: number;

  @Field(() => Int, { description: "Held by the last day. 按期" })
  onTime!: number;

  @Field(() => Int, { description: "Held after it. 迟点评" })
  late!: number;

  @Field(() => Int, { description: "Neither held nor past the last day. 待点评" })
  open!: number;

  @Field(() => Int, { description: "Not held by the last day. 逾期未点评" })
  behind!: number;

  @Field(() => Int, { description: "Of these, the half-year still runs. 已过期限" })
  overdue!: number;

  @Field(() => Int, { description: "Of these, the half-year is over. 半年度未点评" })
  missed!: number;

  @Field(() => Int, { description: "Excused by the campaign's office. 免予点评" })
  excused!: number;

  @Field(() => Int, { description: "Held on site. 现场点评" })
  onSite!: number;

  @Field(() => Int, { description: "Held in a meeting. 会议点评" })
  meeting!: number;

  @Field(() => Int, { description: "Held as a talk. 个别谈话" })
  individualTalk!: number;

  @Field(() => Int, { description: "Leaders who owe one. 点评领导" })
  leaders!: number;

  @Field(() => Int, { description: "Leaders who are behind with one or more. 逾期领导" })
  leadersBehind!: number;

  @Field(() => Int, { description: "Who is to be reviewed. 点评对象" })
  subjects!: number;

  @Field(() => Int, { description: "Of these, reviewed at least once. 已覆盖对象" })
  covered!: number;

  @Field(() => Float, { nullable: true, description: "onTime ÷ (total − excused), 0–1; null where nothing is owed. 按期率" })
  onTimeRate!: number | null;

  @Field(() => Int, { description: "Help promised in reviews of the half-year. 承诺帮助" })
  helpPromised!: number;

  @Field(() => Int, { description: "Of this, delivered. 已兑现" })
  helpDelivered!: number;

  @Field(() => Int, { description: "Not delivered by its day. 逾期未兑现" })
  helpOverdue!: number;
}

@ObjectType({ description: "A leader, somebody reviewed, an organization, a territory or a line. 点评汇总行" })
export class ReviewReportRow {
  @Field(() => String, { description: "Unlike any other row's. 键" })
  key!: string;

  @Field(() => String, { description: "The leader, the reviewed, or the group's name. 名称" })
  name!: string;

  @Field(() => String, { nullable: true, description: "The leader's post. 职务" })
  post!: string | null;

  @Field(() => ID, { nullable: true, description: "The leader's organization, where a row is a leader's or an organization's. 点评单位编号" })
  reviewerId!: string | null;

  @Field(() => ID, { nullable: true, description: "The organization reviewed, where a row is one's. 被点评单位编号" })
  tenantId!: string | null;

  @Field(() => String, { nullable: true, description: "Name of that organization: the leader's, or the one the reviewed belongs to. 单位" })
  organization!: string | null;

  @Field(() => ReviewFigures, { description: "What was counted. 指标" })
  figures!: ReviewFigures;
}

@ObjectType({ description: "Leader reviews of a half-year through one's own eyes: who owes, who has reviewed whom, what was promised. 点评情况汇总" })
export class ReviewReport {
  @Field(() => Date, { description: "As of. 截至" })
  asOf!: Date;

  @Field(() => String, { description: "Whose scope it covers. 范围" })
  scope!: string;

  @Field(() => String, { description: "Half-year. 半年度" })
  period!: string;

  @Field(() => ReviewFigures, { description: "All of it. 合计" })
  total!: ReviewFigures;

  @Field(() => Int, { description: "Rows that fit. 总数" })
  count!: number;

  @Field(() => [ReviewReportRow], { description: "A page of them, who is most behind first. 汇总行" })
  rows!: ReviewReportRow[];
}
