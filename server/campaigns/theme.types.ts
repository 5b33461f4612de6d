import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { LineFilter } from "../assignments/assignment.types.ts";
import { connectionOf, enumOf, filterOf, IdFilter, pageOf, Payload, StringFilter } from "../platform/graphql.ts";
import { Theme, ThemeState } from "./theme.entity.ts";

export const ThemeSort = enumOf(
  "ThemeSort",
  ["TENANT_ASC", "TENANT_DESC", "STATE_ASC", "STATE_DESC", "CREATED_ASC", "CREATED_DESC"],
  "Order of themes. 排序",
);
export const ThemePage = pageOf(Theme, "Theme");
export const ThemeConnection = connectionOf(Theme, "Theme");

const StateFilter = filterOf(ThemeState, "ThemeState");

@InputType({ description: "Which themes; all conditions together. 主题筛选" })
export class ThemeFilter {
  @Field(() => IdFilter, { nullable: true, description: "By id. 编号" })
  id?: IdFilter;

  @Field(() => StateFilter, { nullable: true, description: "By state. 状态" })
  state?: object;

  @Field(() => IdFilter, { nullable: true, description: "By campaign. 活动" })
  campaignId?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: "By organization. 单位" })
  tenantId?: IdFilter;

  @Field(() => LineFilter, { nullable: true, description: "By line. 条线" })
  line?: object;

  @Field(() => StringFilter, { nullable: true, description: "By territory code. 区域" })
  territory?: StringFilter;

  @Field(() => String, { nullable: true, description: "Words, pinyin or initials of theme or organization. 搜索" })
  q?: string;
}

@InputType({ description: "A theme. 主题内容" })
export class ThemeInput {
  @Field(() => String, { description: "The theme in a sentence, at most 60 characters. 主题" })
  title!: string;

  @Field(() => String, { description: "How it fits the campaign and the place, at most 2,000 characters. 主题说明" })
  explanation!: string;
}

@InputType({ description: "A theme at the version seen. 主题及版本" })
export class ThemeRef {
  @Field(() => ID, { description: "Which. 编号" })
  id!: string;

  @Field(() => Int, { description: "Version the user saw. 版本" })
  version!: number;
}

@ObjectType({ description: "What came of an act on a theme. 办理结果" })
export class ThemePayload extends Payload {
  @Field(() => Theme, { nullable: true, description: "As it is now. 主题" })
  theme: Theme | null = null;
}

@ObjectType({ description: "What came of one of many. 单条结果" })
export class ThemeResult extends Payload {
  @Field(() => ID, { description: "Which. 编号" })
  id!: string;

  @Field(() => Theme, { nullable: true, description: "As it is now. 主题" })
  theme: Theme | null = null;
}

@ObjectType({ description: "What came of a bulk act. 批量结果" })
export class ThemeBulkPayload extends Payload {
  @Field(() => [ThemeResult], { description: "One for each. 逐条结果" })
  results: ThemeResult[] = [];
}
