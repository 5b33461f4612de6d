import { Field, ID, InputType, ObjectType } from "type-graphql";
import { LineFilter } from "../assignments/assignment.types.ts";
import { connectionOf, DateFilter, DateScalar, enumOf, filterOf, IdFilter, pageOf, Payload, StringFilter } from "../platform/graphql.ts";
import { Severity } from "../rectifications/rectification.entity.ts";
import { Aspect } from "../tasks/task.entity.ts";
import { FeedbackKind, FeedbackState, PublicFeedback } from "./feedback.entity.ts";

export const PublicFeedbackSort = enumOf(
  "PublicFeedbackSort",
  ["RECEIVED_DESC", "RECEIVED_ASC", "STATE_ASC", "STATE_DESC", "TENANT_ASC", "TENANT_DESC"],
  "Order of what the public wrote. 排序",
);
export const PublicFeedbackPage = pageOf(PublicFeedback, "PublicFeedback");
export const PublicFeedbackConnection = connectionOf(PublicFeedback, "PublicFeedback");

const KindFilter = filterOf(FeedbackKind, "FeedbackKind");
const StateFilter = filterOf(FeedbackState, "FeedbackState");

@InputType({ description: "Which; all conditions together. 群众意见筛选" })
export class PublicFeedbackFilter {
  @Field(() => IdFilter, { nullable: true, description: "By id. 编号" })
  id?: IdFilter;

  @Field(() => KindFilter, { nullable: true, description: "By kind. 类别" })
  kind?: object;

  @Field(() => StateFilter, { nullable: true, description: "By state. 状态" })
  state?: object;

  @Field(() => IdFilter, { nullable: true, description: "By organization. 单位" })
  tenantId?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: "By commitment. 承诺" })
  commitmentId?: IdFilter;

  @Field(() => LineFilter, { nullable: true, description: "By line. 条线" })
  line?: object;

  @Field(() => StringFilter, { nullable: true, description: "By territory code. 区域" })
  territory?: StringFilter;

  @Field(() => DateFilter, { nullable: true, description: "By the day it came. 收到日期" })
  receivedOn?: DateFilter;

  @Field(() => String, { nullable: true, description: "Words, pinyin or initials. 搜索" })
  q?: string;
}

@InputType({ description: "What it shows to be put right. 列入整改" })
export class FeedbackProblemInput {
  @Field(() => Aspect, { description: "Which of the six aspects. 方面" })
  aspect!: Aspect;

  @Field(() => String, { description: "In a few words. 问题要点" })
  item!: string;

  @Field(() => Severity, { nullable: true, description: "How grave; MINOR when left out. 严重程度" })
  severity?: Severity;

  @Field(() => DateScalar, { description: "Latest day to put it right. 整改时限" })
  dueOn!: string;

  @Field(() => ID, { nullable: true, description: "Who verifies: we when left out, or an organization above us. 核验单位" })
  verifierId?: string;
}

@ObjectType({ description: "What came of an act on what the public wrote. 办理结果" })
export class PublicFeedbackPayload extends Payload {
  @Field(() => PublicFeedback, { nullable: true, description: "As it is now; null when refused. 群众意见" })
  publicFeedback: PublicFeedback | null = null;
}
