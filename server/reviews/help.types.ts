import { Field, InputType, ObjectType } from "type-graphql";
import { connectionOf, DateFilter, enumOf, filterOf, pageOf, Payload, StringFilter } from "../platform/graphql.ts";
import { HelpFigure } from "./figures.ts";
import { ReviewHelp } from "./review.entity.ts";
import { SharedReviewFilter } from "./review.types.ts";

export const ReviewHelpSort = enumOf(
  "ReviewHelpSort",
  ["DUE_ASC", "DUE_DESC", "LEADER_ASC", "LEADER_DESC", "SUBJECT_ASC", "SUBJECT_DESC"],
  "Order of promised help. 排序",
);
export const ReviewHelpPage = pageOf(ReviewHelp, "ReviewHelp");
export const ReviewHelpConnection = connectionOf(ReviewHelp, "ReviewHelp");

const FigureFilter = filterOf(HelpFigure, "HelpFigure");

@InputType({ description: "Which promises; all conditions together. 帮助事项筛选" })
export class ReviewHelpFilter extends SharedReviewFilter {
  @Field(() => FigureFilter, { nullable: true, description: "Rows that a number of the report counts. 统计指标" })
  figure?: object;

  @Field(() => StringFilter, { nullable: true, description: "By half-year of the review, YYYYH1 or YYYYH2. 半年度" })
  period?: StringFilter;

  @Field(() => DateFilter, { nullable: true, description: "By the day it was promised for. 期限" })
  dueOn?: DateFilter;

  @Field(() => DateFilter, { nullable: true, description: "By the day it came. 兑现日期" })
  deliveredOn?: DateFilter;
}

@ObjectType({ description: "What came of an act on promised help. 办理结果" })
export class ReviewHelpPayload extends Payload {
  @Field(() => ReviewHelp, { nullable: true, description: "As it is now; null when refused. 帮助事项" })
  reviewHelp: ReviewHelp | null = null;
}
