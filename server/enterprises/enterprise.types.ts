import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { DateScalar, enumOf, filterOf, IdFilter, pageOf, Payload, StringFilter } from "../platform/graphql.ts";
import { BodyForm, BodyKind, Enterprise, EnterpriseStatus, Ownership } from "./enterprise.entity.ts";

const OwnershipFilter = filterOf(Ownership, "Ownership");
const StatusFilter = filterOf(EnterpriseStatus, "EnterpriseStatus");

export const EnterpriseSort = enumOf("EnterpriseSort", ["NAME_ASC", "NAME_DESC", "HEADS_ASC", "HEADS_DESC"], "Order of enterprises. 排序");
export const EnterprisePage = pageOf(Enterprise, "Enterprise");

@InputType({ description: "Which enterprises; all conditions together. 非公企业筛选" })
export class EnterpriseFilter {
  @Field(() => IdFilter, { nullable: true, description: "By id. 编号" })
  id?: IdFilter;

  @Field(() => OwnershipFilter, { nullable: true, description: "By ownership. 所有制性质" })
  ownership?: object;

  @Field(() => StatusFilter, { nullable: true, description: "By status. 经营状态" })
  status?: object;

  @Field(() => StringFilter, { nullable: true, description: "By division. 所在区划" })
  divisionCode?: StringFilter;

  @Field(() => IdFilter, { nullable: true, description: "By the organization that keeps it. 登记单位" })
  tenantId?: IdFilter;

  @Field(() => [BodyKind], { nullable: true, description: "Has each of these today. 已建组织" })
  has?: BodyKind[];

  @Field(() => [BodyKind], { nullable: true, description: "Should have each of these today by its heads, and has not. 应建未建" })
  gap?: BodyKind[];

  @Field(() => [BodyKind], { nullable: true, description: "Should have each of these by its heads. 应建" })
  eligible?: BodyKind[];

  @Field(() => String, { nullable: true, description: "Words in Chinese, pinyin or initials, or a credit code. 搜索" })
  q?: string;
}

@InputType({ description: "An organization of an enterprise to record. 企业内组织" })
export class EnterpriseBodyInput {
  @Field(() => BodyKind, { description: "Of which kind. 类别" })
  kind!: BodyKind;

  @Field(() => BodyForm, { description: "Its own, or together with others. 组建方式" })
  form!: BodyForm;

  @Field(() => String, { nullable: true, description: "Name. 名称" })
  name?: string;

  @Field(() => DateScalar, { description: "First day, at the latest today. 成立日期" })
  since!: string;

  @Field(() => DateScalar, { nullable: true, description: "Last day, once it is no more. 撤销日期" })
  until?: string;
}

@InputType({ description: "An enterprise to record. 非公企业" })
export class EnterpriseInput {
  @Field(() => String, { nullable: true, description: "Unified social credit code; checked, once in a register. 统一社会信用代码" })
  creditCode?: string;

  @Field(() => String, { description: "Name, up to 80 characters. 企业名称" })
  name!: string;

  @Field(() => Ownership, { description: "Whose it is. 所有制性质" })
  ownership!: Ownership;

  @Field(() => String, { nullable: true, description: "Township or village. 所在区划" })
  divisionCode?: string;

  @Field(() => Int, { description: "People who work there. 职工数" })
  headcount!: number;

  @Field(() => Int, { description: "Party members, at most as many. 党员数" })
  partyMembers!: number;

  @Field(() => Int, { description: "League members, at most as many. 团员数" })
  leagueMembers!: number;

  @Field(() => Int, { description: "Women, at most as many. 女职工数" })
  women!: number;

  @Field(() => DateScalar, { nullable: true, description: "Established on, at the latest today. 成立日期" })
  establishedOn?: string;

  @Field(() => [EnterpriseBodyInput], { nullable: true, description: "The organizations it has and had; two of a kind never at once. 企业内组织" })
  bodies?: EnterpriseBodyInput[];
}

@ObjectType({ description: "Outcome of an act on an enterprise. 办理结果" })
export class EnterprisePayload extends Payload {
  @Field(() => Enterprise, { nullable: true, description: "As it is now. 非公企业" })
  enterprise!: Enterprise | null;
}

export const EnterpriseGrouping = enumOf("EnterpriseGrouping", ["TENANT", "DIVISION", "OWNERSHIP"], "By what coverage is told apart. 汇总方式");
export type EnterpriseGrouping = keyof typeof EnterpriseGrouping;

@ObjectType({ description: "How many enterprises should have an organization of a kind, and how many have. 覆盖情况" })
export class EnterpriseFigure {
  @Field(() => BodyKind, { description: "Of which kind. 组织类别" })
  kind!: BodyKind;

  @Field(() => Int, { description: "Enterprises that should have one, each once. 应建" })
  eligible!: number;

  @Field(() => Int, { description: "Of these, with one on that day. 已建" })
  covered!: number;
}

@ObjectType({ description: "Coverage of one group of enterprises. 一行覆盖情况" })
export class EnterpriseCoverageRow {
  @Field(() => ID, { description: "Id of the organization, code of the township, or ownership. 键" })
  key!: string;

  @Field(() => String, { description: "In words. 名称" })
  name!: string;

  @Field(() => Int, { description: "Enterprises at work on that day. 企业数" })
  enterprises!: number;

  @Field(() => [EnterpriseFigure], { description: "One for each kind. 各类组织" })
  figures!: EnterpriseFigure[];
}

@ObjectType({ description: "Coverage at the end of a quarter. 季末覆盖情况" })
export class EnterpriseCoveragePoint {
  @Field(() => DateScalar, { description: "The day. 日期" })
  on!: string;

  @Field(() => [EnterpriseFigure], { description: "One for each kind. 各类组织" })
  figures!: EnterpriseFigure[];
}

@ObjectType({ description: "From how many heads on an enterprise should have an organization. 应建口径" })
export class EligibilityRule {
  @Field(() => BodyKind, { description: "Of which kind. 组织类别" })
  kind!: BodyKind;

  @Field(() => Int, { description: "Least number of heads. 最少人数" })
  least!: number;
}

@ObjectType({
  description:
    "Coverage of enterprises as of a day: organizations by the dates they had, heads as they are registered today. One enterprise kept by two organizations counts once. 非公企业组织覆盖",
})
export class EnterpriseCoverage {
  @Field(() => DateScalar, { description: "The day. 截至" })
  asOf!: string;

  @Field(() => String, { description: "Whose scope it covers. 范围" })
  scope!: string;

  @Field(() => [EligibilityRule], { description: "Who is counted. 口径" })
  rules!: EligibilityRule[];

  @Field(() => EnterpriseCoverageRow, { description: "All of it. 合计" })
  total!: EnterpriseCoverageRow;

  @Field(() => [EnterpriseCoverageRow], { description: "The groups, in the order of their names. 分组" })
  rows!: EnterpriseCoverageRow[];

  @Field(() => [EnterpriseCoveragePoint], { description: "The ends of the eight quarters before, and the day itself. 趋势" })
  trend!: EnterpriseCoveragePoint[];
}
