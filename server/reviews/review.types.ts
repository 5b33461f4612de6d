import { Field, ID, InputType, ObjectType } from "type-graphql";
import { LineFilter } from "../assignments/assignment.types.ts";
import { connectionOf, DateFilter, DateScalar, enumOf, filterOf, IdFilter, pageOf, Payload, StringFilter } from "../platform/graphql.ts";
import { Severity } from "../rectifications/rectification.entity.ts";
import { Aspect } from "../tasks/task.entity.ts";
import { ReviewFigure } from "./figures.ts";
import { ReviewKind, ReviewRelation } from "./relation.entity.ts";
import { ReviewMode, ReviewObligation, ReviewState, ReviewTimeliness } from "./review.entity.ts";

export const ReviewRelationSort = enumOf(
  "ReviewRelationSort",
  ["LEADER_ASC", "LEADER_DESC", "SUBJECT_ASC", "SUBJECT_DESC", "VALID_FROM_ASC", "VALID_FROM_DESC"],
  "Order of relations. 排序",
);
export const ReviewObligationSort = enumOf(
  "ReviewObligationSort",
  ["DUE_ASC", "DUE_DESC", "LEADER_ASC", "LEADER_DESC", "SUBJECT_ASC", "SUBJECT_DESC", "STATE_ASC", "STATE_DESC"],
  "Order of reviews. 排序",
);
export const ReviewRelationPage = pageOf(ReviewRelation, "ReviewRelation");
export const ReviewRelationConnection = connectionOf(ReviewRelation, "ReviewRelation");
export const ReviewObligationPage = pageOf(ReviewObligation, "ReviewObligation");
export const ReviewObligationConnection = connectionOf(ReviewObligation, "ReviewObligation");

const KindFilter = filterOf(ReviewKind, "ReviewKind");
const StateFilter = filterOf(ReviewState, "ReviewState");
const ModeFilter = filterOf(ReviewMode, "ReviewMode");
const FigureFilter = filterOf(ReviewFigure, "ReviewFigure");
const TimelinessFilter = filterOf(ReviewTimeliness, "ReviewTimeliness");

@InputType({ description: "What every list of reviews is narrowed by. 点评共同筛选" })
export abstract class SharedReviewFilter {
  @Field(() => IdFilter, { nullable: true, description: "By id. 编号" })
  id?: IdFilter;

  @Field(() => KindFilter, { nullable: true, description: "By kind. 类别" })
  kind?: object;

  @Field(() => StringFilter, { nullable: true, description: "By the leader's name. 点评领导" })
  leader?: StringFilter;

  @Field(() => StringFilter, { nullable: true, description: "By the name of the reviewed. 点评对象" })
  subject?: StringFilter;

  @Field(() => LineFilter, { nullable: true, description: "By line of the reviewed. 条线" })
  line?: object;

  @Field(() => StringFilter, { nullable: true, description: "By territory code of the reviewed. 区划" })
  territory?: StringFilter;

  @Field(() => IdFilter, { nullable: true, description: "By reviewed organization. 被点评单位" })
  tenantId?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: "By the leader's organization. 点评单位" })
  reviewerId?: IdFilter;

  @Field(() => String, { nullable: true, description: "Words in Chinese, pinyin or initials. 搜索" })
  q?: string;
}

@InputType({ description: "Which relations; all conditions together. 点评关系筛选" })
export class ReviewRelationFilter extends SharedReviewFilter {
  @Field(() => DateScalar, { nullable: true, description: "In force on this day. 有效日期" })
  validOn?: string;
}

@InputType({ description: "Which reviews; all conditions together. 点评筛选" })
export class ReviewObligationFilter extends SharedReviewFilter {
  @Field(() => StateFilter, { nullable: true, description: "By state. 状态" })
  state?: object;

  @Field(() => TimelinessFilter, { nullable: true, description: "By timeliness today. 时效" })
  timeliness?: object;

  @Field(() => FigureFilter, { nullable: true, description: "Rows that a number of the report counts. 统计指标" })
  figure?: object;

  @Field(() => ModeFilter, { nullable: true, description: "By how it was held. 点评方式" })
  mode?: object;

  @Field(() => StringFilter, { nullable: true, description: "By half-year, YYYYH1 or YYYYH2. 半年度" })
  period?: StringFilter;

  @Field(() => DateFilter, { nullable: true, description: "By the day it was held. 点评日期" })
  heldOn?: DateFilter;

  @Field(() => DateFilter, { nullable: true, description: "By last day. 期限" })
  dueOn?: DateFilter;
}

@InputType({ description: "Who reviews whom. 点评关系" })
export class ReviewRelationInput {
  @Field(() => ReviewKind, { description: "Why; it says which of the subjects below is asked for. 类别" })
  kind!: ReviewKind;

  @Field(() => String, { description: "The leader, at most 40 characters. 点评领导" })
  leaderName!: string;

  @Field(() => String, { nullable: true, description: "The leader's post. 职务" })
  leaderPost?: string;

  @Field(() => ID, { nullable: true, description: "The leader's account here, who alone is then reminded. 领导账号" })
  leaderId?: string;

  @Field(() => ID, { nullable: true, description: "CONTACT_POINT, SUBORDINATE: an organization below. 被点评单位" })
  tenantId?: string;

  @Field(() => ID, { nullable: true, description: "MASS_GROUP: one of one's own. 基层群团" })
  groupId?: string;

  @Field(() => String, { nullable: true, description: "SECTION, MEMBER: its name. 名称" })
  subjectName?: string;

  @Field(() => DateScalar, { description: "First day, not before the running half-year. 起始日期" })
  validFrom!: string;

  @Field(() => DateScalar, { nullable: true, description: "Last day. 终止日期" })
  validTo?: string;
}

@InputType({ description: "A shortcoming: a day by which it is put right, or a reason why nothing follows. 指出不足" })
export class ReviewShortcomingInput {
  @Field(() => Aspect, { description: "Which of the six aspects. 方面" })
  aspect!: Aspect;

  @Field(() => String, { description: "In a few words, at most 60 characters; repeats are known by it. 问题要点" })
  item!: string;

  @Field(() => String, { description: "The shortcoming. 问题描述" })
  problem!: string;

  @Field(() => Severity, { nullable: true, description: "How grave; MINOR when left out. 严重程度" })
  severity?: Severity;

  @Field(() => DateScalar, { nullable: true, description: "Latest day to put it right: opens a rectification. 整改时限" })
  dueOn?: string;

  @Field(() => String, { nullable: true, description: "Why nothing follows, when nothing does. 不列入整改的理由" })
  reasonForNone?: string;
}

@InputType({ description: "Help that is promised. 承诺帮助解决的事项" })
export class ReviewHelpInput {
  @Field(() => String, { description: "What. 帮助事项" })
  what!: string;

  @Field(() => DateScalar, { description: "Until when. 期限" })
  dueOn!: string;
}

@InputType({ description: "What a leader said. 点评内容" })
export class ReviewInput {
  @Field(() => ReviewMode, { description: "How it was held. 点评方式" })
  mode!: ReviewMode;

  @Field(() => DateScalar, { description: "When, within the half-year and not to come. 点评日期" })
  heldOn!: string;

  @Field(() => String, { description: "What is good. 肯定成绩" })
  strengths!: string;

  @Field(() => [ReviewShortcomingInput], { description: "At most 20. 指出不足" })
  shortcomings!: ReviewShortcomingInput[];

  @Field(() => [ReviewHelpInput], { description: "At most 20. 承诺帮助" })
  help!: ReviewHelpInput[];
}

@ObjectType({ description: "What came of an act on a relation. 办理结果" })
export class ReviewRelationPayload extends Payload {
  @Field(() => ReviewRelation, { nullable: true, description: "As it is now; null when refused. 点评关系" })
  reviewRelation: ReviewRelation | null = null;
}

@ObjectType({ description: "What came of an act on a review. 办理结果" })
export class ReviewObligationPayload extends Payload {
  @Field(() => ReviewObligation, { nullable: true, description: "As it is now; null when refused. 点评" })
  reviewObligation: ReviewObligation | null = null;
}
