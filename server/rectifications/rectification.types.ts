import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { SupervisionLevel } from "../assignments/assignment.entity.ts";
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
  UserError,
} from "../platform/graphql.ts";
import { Aspect } from "../tasks/task.entity.ts";
import { Rectification, RectificationSource, RectificationState, RectificationTimeliness, Severity } from "./rectification.entity.ts";
import { RectificationFigure } from "./timeliness.ts";

export const RectificationSort = enumOf(
  "RectificationSort",
  ["DUE_ASC", "DUE_DESC", "OPENED_ASC", "OPENED_DESC", "ITEM_ASC", "ITEM_DESC", "STATE_ASC", "STATE_DESC"],
  "Order of the rectification ledger. 排序",
);
export const RectificationPage = pageOf(Rectification, "Rectification");
export const RectificationConnection = connectionOf(Rectification, "Rectification");

const StateFilter = filterOf(RectificationState, "RectificationState");
const SourceFilter = filterOf(RectificationSource, "RectificationSource");
const TimelinessFilter = filterOf(RectificationTimeliness, "RectificationTimeliness");
const FigureFilter = filterOf(RectificationFigure, "RectificationFigure");
export const AspectFilter = filterOf(Aspect, "Aspect");
export const SeverityFilter = filterOf(Severity, "Severity");
const NoticeFilter = filterOf(SupervisionLevel, "NoticeLevel");

@InputType({ description: "Which rectifications; all conditions together. 整改筛选" })
export class RectificationFilter {
  @Field(() => IdFilter, { nullable: true, description: "By id. 编号" })
  id?: IdFilter;

  @Field(() => StateFilter, { nullable: true, description: "By state. 状态" })
  state?: object;

  @Field(() => TimelinessFilter, { nullable: true, description: "By timeliness today. 时效" })
  timeliness?: object;

  @Field(() => FigureFilter, { nullable: true, description: "Those a number of the report counts today. 统计指标" })
  figure?: object;

  @Field(() => SourceFilter, { nullable: true, description: "By what found it. 来源" })
  source?: object;

  @Field(() => IdFilter, { nullable: true, description: "By the record that found it. 来源编号" })
  sourceId?: IdFilter;

  @Field(() => AspectFilter, { nullable: true, description: "By aspect. 方面" })
  aspect?: object;

  @Field(() => SeverityFilter, { nullable: true, description: "By severity. 严重程度" })
  severity?: object;

  @Field(() => LineFilter, { nullable: true, description: "By line. 条线" })
  line?: object;

  @Field(() => StringFilter, { nullable: true, description: "By territory code. 区划" })
  territory?: StringFilter;

  @Field(() => IdFilter, { nullable: true, description: "By organization. 整改单位" })
  tenantId?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: "By verifier. 核验单位" })
  verifierId?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: "By the person who answers for it. 责任人" })
  ownerId?: IdFilter;

  @Field(() => DateFilter, { nullable: true, description: "By due day. 完成期限" })
  dueOn?: DateFilter;

  @Field(() => DateFilter, { nullable: true, description: "By the day it was entered. 登记日期" })
  openedOn?: DateFilter;

  @Field(() => BooleanFilter, { nullable: true, description: "Repeats of a problem closed before. 重复发生" })
  repeated?: BooleanFilter;

  @Field(() => NoticeFilter, { nullable: true, description: "By highest supervision notice. 督办等级" })
  supervisionLevel?: object;

  @Field(() => String, { nullable: true, description: "Words in Chinese, pinyin or initials. 搜索" })
  q?: string;
}

@ObjectType({ description: "What came of an act on a rectification. 办理结果" })
export class RectificationPayload extends Payload {
  @Field(() => Rectification, { nullable: true, description: "As it is now; null when refused. 整改事项" })
  rectification: Rectification | null = null;
}

@ObjectType({ description: "What came of entering several problems. 办理结果" })
export class RectificationsPayload extends Payload {
  @Field(() => [Rectification], { nullable: true, description: "As entered; null when refused. 整改事项" })
  rectifications: Rectification[] | null = null;
}

@ObjectType({ description: "What came of one row of a bulk act. 单条结果" })
export class RectificationResult {
  @Field(() => ID, { description: "The row. 编号" })
  id!: string;

  @Field(() => Rectification, { nullable: true, description: "As it is now; null when refused. 整改事项" })
  rectification: Rectification | null = null;

  @Field(() => [UserError], { description: "Why it was refused. 错误" })
  userErrors: UserError[] = [];
}

@ObjectType({ description: "What came of a bulk act, row by row. 批量办理结果" })
export class RectificationBulkPayload extends Payload {
  @Field(() => [RectificationResult], { description: "One per row asked for, in that order. 逐条结果" })
  results: RectificationResult[] = [];
}

@InputType({ description: "A rectification at the version the user saw. 整改事项及其版本" })
export class RectificationRef {
  @Field(() => ID, { description: "Which. 编号" })
  id!: string;

  @Field(() => Int, { description: "Version seen. 版本" })
  version!: number;
}

@InputType({ description: "A problem found. 问题" })
export class ProblemInput {
  @Field(() => Aspect, { description: "Which of the six aspects. 方面" })
  aspect!: Aspect;

  @Field(() => String, { description: "In a few words, at most 60 characters; repeats are known by it. 问题要点" })
  item!: string;

  @Field(() => String, { description: "The problem. 问题描述" })
  problem!: string;

  @Field(() => Severity, { nullable: true, description: "How grave; MINOR when left out. 严重程度" })
  severity?: Severity;

  @Field(() => DateScalar, { description: "Latest day to put it right. 整改时限" })
  dueOn!: string;

  @Field(() => ID, { nullable: true, description: "Account that answers for it, where entered at home. 责任人" })
  ownerId?: string;
}

@InputType({ description: "A problem entered by hand. 列入整改台账" })
export class RectificationInput extends ProblemInput {
  @Field(() => ID, { nullable: true, description: "Organization that puts it right; our own when left out. 整改单位" })
  tenantId?: string;

  @Field(() => RectificationSource, { description: "What found it. 来源" })
  source!: RectificationSource;

  @Field(() => String, { description: "The review, inspection or letter, as it is called. 来源名称" })
  sourceTitle!: string;

  @Field(() => ID, { nullable: true, description: "Who verifies a problem of our own: we, or an organization above us. 核验单位" })
  verifierId?: string;
}

@InputType({ description: "What a returned report shows to be put right. 退回报告列入整改" })
export class ReturnedProblemInput {
  @Field(() => Aspect, { description: "Which of the six aspects. 方面" })
  aspect!: Aspect;

  @Field(() => String, { description: "In a few words. 问题要点" })
  item!: string;

  @Field(() => Severity, { nullable: true, description: "How grave; MINOR when left out. 严重程度" })
  severity?: Severity;

  @Field(() => DateScalar, { description: "Latest day to put it right. 整改时限" })
  dueOn!: string;
}
