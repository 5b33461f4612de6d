import { Field, Float, ID, InputType, Int, ObjectType } from "type-graphql";
import { Line } from "../organizations/organization.entity.ts";
import { DateScalar, enumOf } from "../platform/graphql.ts";
import { TargetLight } from "../targets/light.ts";
import { TargetSpread } from "../targets/target.entity.ts";

export const TargetFigure = enumOf(
  "TargetFigure",
  ["SHARES", "REPORTED", "UNREPORTED", "REACHED", "ON_TRACK", "BEHIND", "FAR_BEHIND", "LAGGING"],
  "What the report over targets counts; lagging = behind + far behind. 指标统计口径",
);
export type TargetFigure = keyof typeof TargetFigure;

@InputType({ description: "Of which year, on which day. 条件" })
export class TargetReportInput {
  @Field(() => Int, { nullable: true, description: "Year; this one when left out. 年度" })
  year?: number;

  @Field(() => DateScalar, { nullable: true, description: "As of the end of this day; today when left out. 截至日期" })
  asOf?: string;
}

@InputType({ description: "Only the rows that a number counts; all conditions together. 明细条件" })
export class TargetRowsInput {
  @Field(() => TargetFigure, { nullable: true, description: "Counted by this figure. 统计口径" })
  figure?: TargetFigure;

  @Field(() => ID, { nullable: true, description: "Of this target. 年度目标" })
  targetId?: string;

  @Field(() => Line, { nullable: true, description: "Of this line. 条线" })
  line?: Line;

  @Field(() => String, { nullable: true, description: "Of this territory, by code. 区域" })
  territory?: string;

  @Field(() => ID, { nullable: true, description: "Of this organization. 单位" })
  tenantId?: string;
}

@ObjectType({ description: "shares = reached + on track + behind + far behind = reported + unreported. 指标统计" })
export class TargetFigures {
  @Field(() => Int, { description: "Shares, without those taken back. 指标数" })
  shares!: number;

  @Field(() => Int, { description: "With a report. 已上报" })
  reported!: number;

  @Field(() => Int, { description: "Reached. 已完成" })
  done!: number;

  @Field(() => Int, { description: "Keeping pace. 符合序时" })
  onTrack!: number;

  @Field(() => Int, { description: "Somewhat behind. 略滞后" })
  behind!: number;

  @Field(() => Int, { description: "Far behind, or past the day. 滞后" })
  farBehind!: number;
}

@ObjectType({ description: "A line, a territory or an organization. 小计" })
export class TargetGroup {
  @Field(() => String, { description: "Its code, enum value or id. 键" })
  key!: string;

  @Field(() => String, { description: "Its name. 名称" })
  name!: string;

  @Field(() => TargetFigures, { description: "What was counted. 指标" })
  figures!: TargetFigures;
}

@ObjectType({ description: "An annual target, as far as its shares lie in the scope. 年度目标小计" })
export class TargetSum {
  @Field(() => ID, { description: "Which. 编号" })
  targetId!: string;

  @Field(() => String, { description: "Title. 目标名称" })
  title!: string;

  @Field(() => String, { description: "Who issued it. 下达单位" })
  issuerName!: string;

  @Field(() => String, { description: "In what it is counted. 计量单位" })
  unit!: string;

  @Field(() => TargetSpread, { description: "Whether shares add up. 分解方式" })
  spread!: TargetSpread;

  @Field(() => Float, { nullable: true, description: "What the shares add up to; null where they are not added. 目标值" })
  value!: number | null;

  @Field(() => Float, { nullable: true, description: "What was reached in all; null where it is not added. 完成值" })
  reached!: number | null;

  @Field(() => Float, { nullable: true, description: "Reached ÷ value, in percent; null where it is not added. 完成率" })
  percent!: number | null;

  @Field(() => TargetFigures, { description: "Its shares. 指标" })
  figures!: TargetFigures;
}

@ObjectType({ description: "A share as it was on that day. 指标" })
export class TargetReportRow {
  @Field(() => ID, { description: "The share. 编号" })
  shareId!: string;

  targetId!: string;

  @Field(() => String, { description: "Title. 目标名称" })
  title!: string;

  @Field(() => ID, { description: "Whose it is. 单位编号" })
  tenantId!: string;

  @Field(() => String, { description: "Whose it is. 单位" })
  tenantName!: string;

  @Field(() => Line, { description: "The organization's line. 条线" })
  line!: Line;

  territory!: string;

  @Field(() => String, { description: "Territory name. 区域" })
  territoryName!: string;

  issuerName!: string;
  spread!: TargetSpread;

  @Field(() => String, { description: "In what it is counted. 计量单位" })
  unit!: string;

  @Field(() => Float, { description: "What was to be reached. 目标值" })
  value!: number;

  @Field(() => Float, { nullable: true, description: "What was reached. 完成值" })
  reached!: number | null;

  @Field(() => Float, { nullable: true, description: "In percent. 完成率" })
  percent!: number | null;

  @Field(() => DateScalar, { nullable: true, description: "By which day. 完成值截至" })
  reachedOn!: string | null;

  @Field(() => DateScalar, { description: "Due by. 完成期限" })
  dueOn!: string;

  @Field(() => Float, { description: "How much of its time was gone, in percent. 序时进度" })
  timeGone!: number;

  @Field(() => TargetLight, { description: "What was reached against the time gone. 进度灯" })
  light!: TargetLight;
}

@ObjectType({ description: "Annual targets of a year on a day, within the reader's scope. 年度目标完成情况" })
export class TargetReport {
  @Field(() => Int, { description: "Year. 年度" })
  year!: number;

  @Field(() => DateScalar, { description: "As of the end of this day. 截至日期" })
  asOf!: string;

  @Field(() => String, { description: "Whose scope it covers. 范围" })
  scope!: string;

  @Field(() => TargetFigures, { description: "All of it. 合计" })
  total!: TargetFigures;

  @Field(() => [TargetSum], { description: "By target. 按年度目标" })
  byTarget!: TargetSum[];

  @Field(() => [TargetGroup], { description: "By line. 按条线" })
  byLine!: TargetGroup[];

  @Field(() => [TargetGroup], { description: "By territory. 按区域" })
  byTerritory!: TargetGroup[];

  @Field(() => [TargetGroup], { description: "By organization, in the order of places. 按单位" })
  byTenant!: TargetGroup[];

  @Field(() => Int, { description: "Rows that fit. 总数" })
  count!: number;

  @Field(() => [TargetReportRow], { description: "A page of them, in the order of places. 指标" })
  rows!: TargetReportRow[];
}
