import { Field, Float, InputType, Int, ObjectType } from "type-graphql";
import { Line } from "../organizations/organization.entity.ts";
import { DateScalar } from "../platform/graphql.ts";
import { RectificationSource } from "../rectifications/rectification.entity.ts";
import { Aspect } from "../tasks/task.entity.ts";

@InputType({ description: "What the rectification report is about; all conditions together. 整改报表条件" })
export class RectificationReportInput {
  @Field(() => RectificationSource, { nullable: true, description: "Source. 来源" })
  source?: RectificationSource;

  @Field(() => Aspect, { nullable: true, description: "Aspect. 方面" })
  aspect?: Aspect;

  @Field(() => Line, { nullable: true, description: "Line. 条线" })
  line?: Line;

  @Field(() => DateScalar, { nullable: true, description: "Entered on or after. 登记日期起" })
  openedFrom?: string;

  @Field(() => DateScalar, { nullable: true, description: "Entered on or before. 登记日期止" })
  openedTo?: string;
}

@ObjectType({ description: "total = open + closed + voided; each number opens to its rows by the filter `figure`. 整改指标" })
export class RectificationFigures {
  @Field(() => Int, { description: "Entered. 问题总数" })
  total!: number;

  @Field(() => Int, { description: "Neither closed nor voided. 未销号" })
  open!: number;

  @Field(() => Int, { description: "Overdue with the owner. 逾期" })
  overdue!: number;

  @Field(() => Int, { description: "Claimed done, not yet verified. 待核验" })
  withVerifier!: number;

  @Field(() => Int, { description: "Verified. 已销号" })
  closed!: number;

  @Field(() => Int, { description: "Of these, claimed after the due day. 逾期销号" })
  closedLate!: number;

  @Field(() => Int, { description: "Entered by mistake. 已作废" })
  voided!: number;

  @Field(() => Int, { description: "Repeats of a problem closed within twelve months before. 重复发生" })
  repeated!: number;

  @Field(() => Float, { nullable: true, description: "Median days from entry to closing; null before anything was closed. 销号用时中位数(天)" })
  medianDaysToClose!: number | null;

  @Field(() => Float, { nullable: true, description: "closed ÷ (total − voided), 0–1. 销号率" })
  closureRate!: number | null;
}

@ObjectType({ description: "One crossing of territory and line. 区域×条线" })
export class RectificationCell {
  @Field(() => String, { description: "Territory code. 区划代码" })
  territory!: string;

  @Field(() => String, { description: "Territory name. 区域" })
  territoryName!: string;

  @Field(() => Line, { description: "Line. 条线" })
  line!: Line;

  @Field(() => RectificationFigures, { description: "What was counted. 指标" })
  figures!: RectificationFigures;
}

@ObjectType({ description: "A territory, line, source or aspect. 小计" })
export class RectificationRow {
  @Field(() => String, { description: "Its code or enum value. 键" })
  key!: string;

  @Field(() => String, { description: "Its name. 名称" })
  name!: string;

  @Field(() => RectificationFigures, { description: "What was counted. 指标" })
  figures!: RectificationFigures;
}

@ObjectType({ description: "Rectifications within the reader's scope. 整改汇总" })
export class RectificationReport {
  @Field(() => Date, { description: "As of. 截至" })
  asOf!: Date;

  @Field(() => String, { description: "Whose scope it covers. 范围" })
  scope!: string;

  @Field(() => RectificationFigures, { description: "All of it. 合计" })
  total!: RectificationFigures;

  @Field(() => [RectificationCell], { description: "Territory × line. 区域×条线" })
  cells!: RectificationCell[];

  @Field(() => [RectificationRow], { description: "By territory. 按区域" })
  byTerritory!: RectificationRow[];

  @Field(() => [RectificationRow], { description: "By line. 按条线" })
  byLine!: RectificationRow[];

  @Field(() => [RectificationRow], { description: "By source. 按来源" })
  bySource!: RectificationRow[];

  @Field(() => [RectificationRow], { description: "By aspect. 按方面" })
  byAspect!: RectificationRow[];
}
