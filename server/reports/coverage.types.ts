import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { CommitmentKind } from "../commitments/commitment.entity.ts";
import { Line } from "../organizations/organization.entity.ts";
import { DateScalar, enumOf } from "../platform/graphql.ts";

export const CoverageType = enumOf(
  "CoverageType",
  ["ORGANIZATION", "GRASSROOTS_UNION", "LEAGUE_BRANCH", "WOMEN_GROUP", "TEAM", "PARTY_BRANCH"],
  "What a subject is: an organization, or a kind of mass group. 承诺主体类型",
);
export type CoverageType = keyof typeof CoverageType;

export const CoverageFigure = enumOf("CoverageFigure", ["ELIGIBLE", "COVERED", "UNCOVERED"], "What the coverage report counts. 覆盖指标");
export type CoverageFigure = keyof typeof CoverageFigure;

@InputType({ description: "Which subjects, on which day, by what; all conditions together. 覆盖统计条件" })
export class CoverageInput {
  @Field(() => DateScalar, { nullable: true, description: "As of the end of this day; today when left out. 截至日期" })
  asOf?: string;

  @Field(() => CommitmentKind, { nullable: true, description: "Covered by a commitment of this kind; of any when left out. 承诺类别" })
  kind?: CommitmentKind;

  @Field(() => CoverageType, { nullable: true, description: "Subjects of this type. 主体类型" })
  type?: CoverageType;

  @Field(() => Line, { nullable: true, description: "Subjects of this line. 条线" })
  line?: Line;

  @Field(() => String, { nullable: true, description: "Subjects of this territory, by code. 区域" })
  territory?: string;

  @Field(() => ID, { nullable: true, description: "Subjects of this organization. 单位" })
  tenantId?: string;
}

@ObjectType({ description: "eligible = covered + uncovered; each subject counts once. 覆盖指标" })
export class CoverageFigures {
  @Field(() => Int, { description: "Active organizations and mass groups on the registers. 应承诺" })
  eligible!: number;

  @Field(() => Int, { description: "With a public commitment in force. 已承诺" })
  covered!: number;

  @Field(() => Int, { description: "Without one. 未承诺" })
  uncovered!: number;

  @Field(() => Int, { description: "With a long-term one. 有长远承诺" })
  longTerm!: number;

  @Field(() => Int, { description: "With an annual one. 有年度承诺" })
  annual!: number;

  @Field(() => Int, { description: "With an immediate one. 有即时承诺" })
  immediate!: number;
}

@ObjectType({ description: "A type, a line, a territory or an organization. 小计" })
export class CoverageGroup {
  @Field(() => String, { description: "Its code, enum value or id. 键" })
  key!: string;

  @Field(() => String, { description: "Its name. 名称" })
  name!: string;

  @Field(() => CoverageFigures, { description: "What was counted. 指标" })
  figures!: CoverageFigures;
}

@ObjectType({ description: "A subject that should commit. 承诺主体" })
export class CoverageRow {
  @Field(() => ID, { description: "The organization or the mass group. 主体编号" })
  subjectId!: string;

  @Field(() => String, { description: "Its name. 名称" })
  name!: string;

  @Field(() => CoverageType, { description: "What it is. 类型" })
  type!: CoverageType;

  @Field(() => ID, { description: "Whose it is. 单位编号" })
  tenantId!: string;

  @Field(() => String, { description: "Whose it is. 单位" })
  tenantName!: string;

  @Field(() => Line, { description: "The organization's line. 条线" })
  line!: Line;

  @Field(() => String, { description: "Territory name. 区域" })
  territoryName!: string;

  territory!: string;

  @Field(() => [CommitmentKind], { description: "Kinds it has a public commitment of, in force that day. 已有承诺" })
  kinds!: CommitmentKind[];
}

@ObjectType({ description: "Who has a public commitment and who has none, within the reader's scope. 承诺覆盖" })
export class CommitmentCoverage {
  @Field(() => DateScalar, { description: "As of the end of this day. 截至日期" })
  asOf!: string;

  @Field(() => String, { description: "Whose scope it covers. 范围" })
  scope!: string;

  @Field(() => CoverageFigures, { description: "All of it. 合计" })
  total!: CoverageFigures;

  @Field(() => [CoverageGroup], { description: "By type of subject. 按主体类型" })
  byType!: CoverageGroup[];

  @Field(() => [CoverageGroup], { description: "By line. 按条线" })
  byLine!: CoverageGroup[];

  @Field(() => [CoverageGroup], { description: "By territory. 按区域" })
  byTerritory!: CoverageGroup[];

  @Field(() => [CoverageGroup], { description: "By organization. 按单位" })
  byTenant!: CoverageGroup[];

  @Field(() => Int, { description: "Rows that fit the figure. 总数" })
  count!: number;

  @Field(() => [CoverageRow], { description: "A page of them, by territory. 承诺主体" })
  rows!: CoverageRow[];
}
