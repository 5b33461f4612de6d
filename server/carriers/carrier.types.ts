import { Field, InputType, ObjectType } from "type-graphql";
import { LineFilter } from "../assignments/assignment.types.ts";
import { connectionOf, enumOf, filterOf, IdFilter, pageOf, Payload, StringFilter } from "../platform/graphql.ts";
import { Carrier, CarrierOrigin } from "./carrier.entity.ts";
import { CarrierFigure } from "./figures.ts";

export const CarrierSort = enumOf(
  "CarrierSort",
  ["TITLE_ASC", "TITLE_DESC", "TENANT_ASC", "TENANT_DESC", "CREATED_ASC", "CREATED_DESC"],
  "Order of carriers. 排序",
);
export const CarrierPage = pageOf(Carrier, "Carrier");
export const CarrierConnection = connectionOf(Carrier, "Carrier");

const OriginFilter = filterOf(CarrierOrigin, "CarrierOrigin");
const FigureFilter = filterOf(CarrierFigure, "CarrierFigure");

@InputType({ description: "Which carriers; all conditions together. 载体筛选" })
export class CarrierFilter {
  @Field(() => IdFilter, { nullable: true, description: "By id. 编号" })
  id?: IdFilter;

  @Field(() => OriginFilter, { nullable: true, description: "Inherited or new. 来源" })
  origin?: object;

  @Field(() => FigureFilter, { nullable: true, description: "Rows that a number of the report counts. 统计指标" })
  figure?: object;

  @Field(() => IdFilter, { nullable: true, description: "By campaign. 活动" })
  campaignId?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: "By organization. 单位" })
  tenantId?: IdFilter;

  @Field(() => LineFilter, { nullable: true, description: "By line. 条线" })
  line?: object;

  @Field(() => StringFilter, { nullable: true, description: "By territory code. 区域" })
  territory?: StringFilter;

  @Field(() => String, { nullable: true, description: "Words, pinyin or initials of carrier, problem or organization. 搜索" })
  q?: string;
}

@InputType({ description: "A carrier. 载体内容" })
export class CarrierInput {
  @Field(() => CarrierOrigin, { description: "Inherited or new; of a copy it stays as it was. 来源" })
  origin!: CarrierOrigin;

  @Field(() => String, { description: "Its name, at most 60 characters. 载体名称" })
  title!: string;

  @Field(() => String, { description: "The problem it addresses, at most 1,000 characters. 针对的问题" })
  problem!: string;

  @Field(() => String, { description: "What is done, at most 2,000 characters. 主要做法" })
  practice!: string;

  @Field(() => String, { nullable: true, description: "What came of it so far, at most 2,000 characters. 成效" })
  results?: string;
}

@ObjectType({ description: "What came of an act on a carrier. 办理结果" })
export class CarrierPayload extends Payload {
  @Field(() => Carrier, { nullable: true, description: "As it is now; of a peer's, the copy. 载体" })
  carrier: Carrier | null = null;
}
