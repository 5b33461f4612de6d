import { Field, Float, ID, InputType, Int, ObjectType } from "type-graphql";
import { Organization } from "../organizations/organization.entity.ts";
import { connectionOf, DateScalar, enumOf, filterOf, IdFilter, pageOf, Payload } from "../platform/graphql.ts";
import { Aspect } from "../tasks/task.entity.ts";
import { SelectorInput } from "../tasks/task.input.ts";
import { AnnualTarget, AnnualTargetState, TargetSplit, TargetSpread } from "./target.entity.ts";

export const AnnualTargetSort = enumOf(
  "AnnualTargetSort",
  ["CREATED_DESC", "CREATED_ASC", "DUE_ASC", "DUE_DESC", "TITLE_ASC", "TITLE_DESC"],
  "Order of annual targets. 排序",
);
export const AnnualTargetPage = pageOf(AnnualTarget, "AnnualTarget");
export const AnnualTargetConnection = connectionOf(AnnualTarget, "AnnualTarget");
const StateFilter = filterOf(AnnualTargetState, "AnnualTargetState");
const SpreadFilter = filterOf(TargetSpread, "TargetSpread");
@InputType({ description: "Compares a whole number. 整数条件" })
export class IntFilter {
  @Field(() => Int, { nullable: true, description: "Equal to. 等于" })
  eq?: number;

  @Field(() => [Int], { nullable: true, description: "One of. 属于" })
  in?: number[];
}

@InputType({ description: "Which annual targets; all conditions together. 年度目标筛选" })
export class AnnualTargetFilter {
  @Field(() => IdFilter, { nullable: true, description: "By id. 编号" })
  id?: IdFilter;

  @Field(() => IntFilter, { nullable: true, description: "By year. 年度" })
  year?: IntFilter;

  @Field(() => StateFilter, { nullable: true, description: "By state. 状态" })
  state?: object;

  @Field(() => SpreadFilter, { nullable: true, description: "By how it falls to organizations. 分解方式" })
  spread?: object;

  @Field(() => IdFilter, { nullable: true, description: "By campaign. 活动" })
  campaignId?: IdFilter;

  @Field(() => String, { nullable: true, description: "Words, pinyin or initials. 搜索" })
  q?: string;
}

@InputType({ description: "What falls to an organization. 分解值" })
export class PortionInput {
  @Field(() => ID, { description: "Which organization. 单位" })
  organizationId!: string;

  @Field(() => Float, { description: "What it is to reach; two decimals at most. 分解值" })
  value!: number;
}

@InputType({ description: "Whom a target falls to, and how. 分解设置" })
export class TargetSplitInput {
  @Field(() => SelectorInput, { description: "Whom. 分解对象" })
  selector!: SelectorInput;

  @Field(() => Float, { description: "The whole, or what applies to each. 目标值" })
  total!: number;

  @Field(() => TargetSpread, { description: "Whether shares add up. 分解方式" })
  spread!: TargetSpread;

  @Field(() => TargetSplit, { description: "Equal, by heads, or typed. 分解口径" })
  split!: TargetSplit;
}

@ObjectType({ description: "An organization and what would fall to it. 分解建议" })
export class TargetSplitRow {
  @Field(() => Organization, { description: "Which. 单位" })
  organization!: Organization;

  @Field(() => Int, { description: "Members of its mass groups, by its register. 登记人数" })
  heads!: number;

  @Field(() => Float, { nullable: true, description: "What would fall to it; null where it is to be typed. 建议值" })
  value!: number | null;
}

@ObjectType({ description: "Whom a selector means now, and what would fall to each. 分解建议" })
export class TargetSplitPreview {
  @Field(() => Int, { description: "How many. 数量" })
  count!: number;

  @Field(() => [TargetSplitRow], { description: "Who, and what. 分解" })
  rows!: TargetSplitRow[];
}

@InputType({ description: "An annual target to write. 年度目标内容" })
export class AnnualTargetInput {
  @Field(() => Int, { description: "This year or the next. 年度" })
  year!: number;

  @Field(() => ID, { nullable: true, description: "In a campaign. 活动" })
  campaignId?: string;

  @Field(() => String, { description: "Title, at most 60 characters. 目标名称" })
  title!: string;

  @Field(() => String, { description: "What is counted, in words, at most 500 characters. 指标说明" })
  measure!: string;

  @Field(() => String, { description: "In what it is counted, at most 10 characters. 计量单位" })
  unit!: string;

  @Field(() => TargetSpread, { description: "Whether shares add up; a percentage applies to each. 分解方式" })
  spread!: TargetSpread;

  @Field(() => Float, { description: "The whole, or what applies to each. 目标值" })
  total!: number;

  @Field(() => [Aspect], { nullable: true, description: "Aspects. 方面" })
  aspects?: Aspect[];

  @Field(() => DateScalar, { description: "Due by the end of this day of the year. 完成期限" })
  dueOn!: string;

  @Field(() => SelectorInput, { description: "Whom it falls to. 分解对象" })
  selector!: SelectorInput;

  @Field(() => TargetSplit, { description: "How it was decomposed. 分解口径" })
  split!: TargetSplit;

  @Field(() => [PortionInput], { description: "One for each organization the selector means. 分解值" })
  shares!: PortionInput[];
}

@InputType({ description: "What an amendment changes; what is left out stays. 年度目标调整" })
export class AmendTargetInput {
  @Field(() => String, { nullable: true, description: "What is counted, in words. 指标说明" })
  measure?: string;

  @Field(() => Float, { nullable: true, description: "The whole, or what applies to each. 目标值" })
  total?: number;

  @Field(() => DateScalar, { nullable: true, description: "Due day. 完成期限" })
  dueOn?: string;

  @Field(() => SelectorInput, { nullable: true, description: "Whom it falls to. 分解对象" })
  selector?: SelectorInput;

  @Field(() => TargetSplit, { nullable: true, description: "How it was decomposed. 分解口径" })
  split?: TargetSplit;

  @Field(() => [PortionInput], { nullable: true, description: "All shares, one for each organization. 分解值" })
  shares?: PortionInput[];

  @Field(() => String, { description: "Why; everybody it falls to reads it. 调整理由" })
  reason!: string;
}

@ObjectType({ description: "What falls to an organization. 分解值" })
export class TargetPortion {
  @Field(() => Organization, { description: "Which. 单位" })
  organization!: Organization;

  @Field(() => Float, { description: "What it is to reach. 分解值" })
  value!: number;
}

@ObjectType({ description: "How the shares differ from the target. 分解差额" })
export class TargetDifference {
  @Field(() => Float, { nullable: true, description: "What they add up to; null where they are not added. 分解合计" })
  sum!: number | null;

  @Field(() => Float, { description: "By how much: of the sum from the whole, else of the share that differs most. 差额" })
  by!: number;

  @Field(() => Int, { description: "How many shares differ from what applies to each. 不同于统一值的单位数" })
  differing!: number;
}

@ObjectType({ description: "Where the shares of a target stand today. 完成情况" })
export class TargetProgress {
  @Field(() => Int, { description: "Shares that were not taken back. 分解单位数" })
  shares!: number;

  @Field(() => Int, { description: "With a report. 已上报" })
  reported!: number;

  @Field(() => Float, { nullable: true, description: "What was reached in all; null where shares are not added. 完成值合计" })
  reached!: number | null;

  @Field(() => Float, { nullable: true, description: "Of the whole, in percent; null where shares are not added. 完成率" })
  percent!: number | null;

  @Field(() => Int, { description: "Reached. 已完成" })
  done!: number;

  @Field(() => Int, { description: "Keeping pace. 符合序时" })
  onTrack!: number;

  @Field(() => Int, { description: "Somewhat behind. 略滞后" })
  behind!: number;

  @Field(() => Int, { description: "Far behind, or past the day. 滞后" })
  farBehind!: number;
}

@ObjectType({ description: "What came of an act on an annual target. 办理结果" })
export class AnnualTargetPayload extends Payload {
  @Field(() => AnnualTarget, { nullable: true, description: "As it is now. 年度目标" })
  annualTarget: AnnualTarget | null = null;
}
