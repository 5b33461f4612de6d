import { Field, Float, ID, InputType, ObjectType } from "type-graphql";
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
import { TargetLight } from "./light.ts";
import { TargetShare, TargetShareState } from "./share.entity.ts";
import { IntFilter } from "./target.types.ts";

export const TargetShareSort = enumOf(
  "TargetShareSort",
  ["DUE_ASC", "DUE_DESC", "TENANT_ASC", "TENANT_DESC", "TITLE_ASC", "TITLE_DESC"],
  "Order of shares; never by what was reached. 排序",
);
export const TargetSharePage = pageOf(TargetShare, "TargetShare");
export const TargetShareConnection = connectionOf(TargetShare, "TargetShare");

const ShareStateFilter = filterOf(TargetShareState, "TargetShareState");
const LightFilter = filterOf(TargetLight, "TargetLight");

@InputType({ description: "Which shares; all conditions together. 指标筛选" })
export class TargetShareFilter {
  @Field(() => IdFilter, { nullable: true, description: "By id. 编号" })
  id?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: "By annual target. 年度目标" })
  targetId?: IdFilter;

  @Field(() => IntFilter, { nullable: true, description: "By year. 年度" })
  year?: IntFilter;

  @Field(() => ShareStateFilter, { nullable: true, description: "By state. 状态" })
  state?: object;

  @Field(() => LightFilter, { nullable: true, description: "By light, today. 进度灯" })
  light?: object;

  @Field(() => BooleanFilter, { nullable: true, description: "Not reached, and due within two weeks or silent for a quarter. 需要关注" })
  attention?: BooleanFilter;

  @Field(() => IdFilter, { nullable: true, description: "By campaign. 活动" })
  campaignId?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: "By organization. 单位" })
  tenantId?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: "By who issued it. 下达单位" })
  issuerId?: IdFilter;

  @Field(() => LineFilter, { nullable: true, description: "By line. 条线" })
  line?: object;

  @Field(() => StringFilter, { nullable: true, description: "By territory code. 区域" })
  territory?: StringFilter;

  @Field(() => DateFilter, { nullable: true, description: "By due day. 完成期限" })
  dueOn?: DateFilter;

  @Field(() => String, { nullable: true, description: "Words, pinyin or initials. 搜索" })
  q?: string;
}

@InputType({ description: "What was reached. 完成情况" })
export class ReachedInput {
  @Field(() => Float, { description: "In all since the year began. 累计完成值" })
  value!: number;

  @Field(() => DateScalar, { description: "By the end of which day. 截至日期" })
  reachedOn!: string;

  @Field(() => String, { description: "In words, at most 1,000 characters. 完成情况说明" })
  note!: string;

  @Field(() => [ID], { nullable: true, description: "Uploaded files that show it, at most 20. 佐证材料" })
  fileIds?: string[];
}

@InputType({ description: "A report put right. 更正" })
export class CorrectionInput {
  @Field(() => ID, { description: "The report that is put right. 被更正记录" })
  entryId!: string;

  @Field(() => Float, { description: "What was really reached in all. 累计完成值" })
  value!: number;

  @Field(() => DateScalar, { description: "By the end of which day. 截至日期" })
  reachedOn!: string;

  @Field(() => String, { description: "Why it is put right, at most 1,000 characters. 更正理由" })
  reason!: string;

  @Field(() => [ID], { nullable: true, description: "Uploaded files that show it, at most 20. 佐证材料" })
  fileIds?: string[];
}

@ObjectType({ description: "What came of an act on a share. 办理结果" })
export class TargetSharePayload extends Payload {
  @Field(() => TargetShare, { nullable: true, description: "As it is now. 指标" })
  targetShare: TargetShare | null = null;
}
