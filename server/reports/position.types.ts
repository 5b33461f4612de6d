import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Line } from "../organizations/organization.entity.ts";
import { DateScalar, enumOf } from "../platform/graphql.ts";
import { PositionMovement, PositionPeers } from "../positions/position.entity.ts";

export const PositionFigure = enumOf(
  "PositionFigure",
  ["ORGANIZATIONS", "PUBLISHED", "WITHOUT", "RAISED", "LOWERED"],
  "What the report over target positions counts; organizations = published + without. 争先进位统计口径",
);
export type PositionFigure = keyof typeof PositionFigure;

@InputType({ description: "Only the rows that a number counts; all conditions together. 明细条件" })
export class PositionRowsInput {
  @Field(() => PositionFigure, { nullable: true, description: "Counted by this figure. 统计口径" })
  figure?: PositionFigure;

  @Field(() => Line, { nullable: true, description: "Of this line. 条线" })
  line?: Line;

  @Field(() => String, { nullable: true, description: "Of this territory, by code. 区域" })
  territory?: string;
}

@ObjectType({ description: "organizations = published + without. 争先进位统计" })
export class PositionFigures {
  @Field(() => Int, { description: "Active mass organizations. 群团组织" })
  organizations!: number;

  @Field(() => Int, { description: "With a published target position. 已公布" })
  published!: number;

  @Field(() => Int, { description: "Without one. 未制定" })
  without!: number;

  @Field(() => Int, { description: "Whose version in force aims higher than the one before. 已提升" })
  raised!: number;

  @Field(() => Int, { description: "Whose version in force aims lower. 已下调" })
  lowered!: number;
}

@ObjectType({ description: "A line or a territory. 小计" })
export class PositionGroup {
  @Field(() => String, { description: "Its code or enum value. 键" })
  key!: string;

  @Field(() => String, { description: "Its name. 名称" })
  name!: string;

  @Field(() => PositionFigures, { description: "What was counted. 指标" })
  figures!: PositionFigures;
}

@ObjectType({ description: "An organization and where it meant to stand on that day; no ranking. 单位目标" })
export class PositionRow {
  @Field(() => ID, { description: "Which organization. 单位编号" })
  organizationId!: string;

  @Field(() => String, { description: "Its name. 单位" })
  name!: string;

  @Field(() => Line, { description: "Its line. 条线" })
  line!: Line;

  territory!: string;

  @Field(() => String, { description: "Territory name. 区域" })
  territoryName!: string;

  @Field(() => ID, { nullable: true, description: "The version in force; null without one. 目标编号" })
  positionId!: string | null;

  @Field(() => Int, { nullable: true, description: "Which version. 版次" })
  number!: number | null;

  @Field(() => PositionPeers, { nullable: true, description: "With whom. 对标范围" })
  peers!: PositionPeers | null;

  @Field(() => Int, { nullable: true, description: "How many compete, with itself. 对标单位数" })
  groupSize!: number | null;

  @Field(() => Int, { nullable: true, description: "From where, by its own account. 现位次" })
  standing!: number | null;

  @Field(() => Int, { nullable: true, description: "Where it means to stand. 目标位次" })
  aim!: number | null;

  @Field(() => PositionMovement, { nullable: true, description: "Against the version before. 目标变化" })
  movement!: PositionMovement | null;

  @Field(() => DateScalar, { nullable: true, description: "Published on. 公布日期" })
  publishedOn!: string | null;
}

@ObjectType({ description: "Who has said where it means to stand, and who has not; no ranking. 争先进位目标情况" })
export class PositionReport {
  @Field(() => Int, { description: "Year. 年度" })
  year!: number;

  @Field(() => DateScalar, { description: "As of the end of this day. 截至日期" })
  asOf!: string;

  @Field(() => String, { description: "Whose scope it covers. 范围" })
  scope!: string;

  @Field(() => PositionFigures, { description: "All of it. 合计" })
  total!: PositionFigures;

  @Field(() => [PositionGroup], { description: "By line. 按条线" })
  byLine!: PositionGroup[];

  @Field(() => [PositionGroup], { description: "By territory. 按区域" })
  byTerritory!: PositionGroup[];

  @Field(() => Int, { description: "Rows that fit. 总数" })
  count!: number;

  @Field(() => [PositionRow], { description: "A page of them, in the order of places. 单位" })
  rows!: PositionRow[];
}
