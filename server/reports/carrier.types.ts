import { Field, ID, Int, ObjectType } from "type-graphql";
import { CarrierOrigin } from "../carriers/carrier.entity.ts";
import { Line } from "../organizations/organization.entity.ts";

@ObjectType({
  description: "total = inherited + innovated + adopted, without what has ended; each but organizations opens to its rows by `figure`. 载体指标",
})
export class CarrierFigures {
  @Field(() => Int, { description: "Active organizations in the campaign. 参加单位" })
  organizations!: number;

  @Field(() => Int, { description: "Of these, without a carrier. 尚无载体" })
  withoutCarrier!: number;

  @Field(() => Int, { description: "Carriers in use. 载体总数" })
  total!: number;

  @Field(() => Int, { description: "There before the campaign. 传承" })
  inherited!: number;

  @Field(() => Int, { description: "New in the campaign. 创新" })
  innovated!: number;

  @Field(() => Int, { description: "Copied from a peer. 借鉴" })
  adopted!: number;

  @Field(() => Int, { description: "With results on record. 已有成效" })
  withResults!: number;

  @Field(() => Int, { description: "Offered to peers. 已推荐" })
  shared!: number;

  @Field(() => Int, { description: "Copied by a peer at least once. 已推开" })
  spread!: number;

  @Field(() => Int, { description: "How often carriers of these organizations were copied. 被借鉴次数" })
  adoptions!: number;
}

@ObjectType({ description: "A line or a territory. 小计" })
export class CarrierGroup {
  @Field(() => String, { description: "Its code or enum value. 键" })
  key!: string;

  @Field(() => String, { description: "Its name. 名称" })
  name!: string;

  @Field(() => CarrierFigures, { description: "What was counted. 指标" })
  figures!: CarrierFigures;
}

@ObjectType({ description: "Carriers of one organization. 单位载体情况" })
export class CarrierRow {
  @Field(() => ID, { description: "Which organization. 单位编号" })
  organizationId!: string;

  @Field(() => String, { description: "Its name. 单位" })
  name!: string;

  @Field(() => Line, { description: "Its line. 条线" })
  line!: Line;

  @Field(() => String, { description: "Territory name. 区域" })
  territoryName!: string;

  territory!: string;

  @Field(() => CarrierFigures, { description: "What was counted. 指标" })
  figures!: CarrierFigures;
}

@ObjectType({ description: "A carrier that peers copied. 推开的载体" })
export class SpreadCarrier {
  @Field(() => ID, { description: "Which. 编号" })
  id!: string;

  @Field(() => String, { description: "Its name. 载体名称" })
  title!: string;

  @Field(() => CarrierOrigin, { description: "Inherited or new. 来源" })
  origin!: CarrierOrigin;

  @Field(() => String, { description: "Whose. 单位" })
  organization!: string;

  @Field(() => [String], { description: "Who copied it, first one first. 借鉴单位" })
  adopters!: string[];

  @Field(() => Int, { description: "How many that are. 借鉴单位数" })
  adoptions!: number;
}

@ObjectType({ description: "Carriers of a campaign within the reader's scope: where from, and which spread. 载体情况汇总" })
export class CarrierReport {
  @Field(() => Date, { description: "As of. 截至" })
  asOf!: Date;

  @Field(() => String, { description: "Whose scope it covers. 范围" })
  scope!: string;

  @Field(() => CarrierFigures, { description: "All of it. 合计" })
  total!: CarrierFigures;

  @Field(() => [CarrierGroup], { description: "By line. 按条线" })
  byLine!: CarrierGroup[];

  @Field(() => [CarrierGroup], { description: "By territory. 按区域" })
  byTerritory!: CarrierGroup[];

  @Field(() => [SpreadCarrier], { description: "The 50 that were copied most, in this order. 推开最广的载体" })
  spread!: SpreadCarrier[];

  @Field(() => Int, { description: "Organizations that fit. 总数" })
  count!: number;

  @Field(() => [CarrierRow], { description: "A page of them, by territory. 单位" })
  rows!: CarrierRow[];
}
