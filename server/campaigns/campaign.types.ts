import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { DateScalar, Payload } from "../platform/graphql.ts";
import { Campaign, StageGate } from "./campaign.entity.ts";

@InputType({ description: "A campaign. 活动内容" })
export class CampaignInput {
  @Field(() => String, { description: "At most 60 characters. 名称" })
  name!: string;

  @Field(() => DateScalar, { description: "First day. 开始日期" })
  startsOn!: string;

  @Field(() => DateScalar, { description: "Last day, after the first. 结束日期" })
  endsOn!: string;

  @Field(() => String, { nullable: true, description: "The district's theme, at most 60 characters. 全区主题" })
  theme?: string;

  @Field(() => String, { nullable: true, description: "What it asks of everybody's own theme, at most 1,000 characters. 主题要求" })
  themeNote?: string;
}

@InputType({ description: "A stage as it is to be. 阶段内容" })
export class StageInput {
  @Field(() => ID, { nullable: true, description: "Of a stage there is; a new one without. 编号" })
  id?: string;

  @Field(() => String, { description: "At most 60 characters. 名称" })
  name!: string;

  @Field(() => DateScalar, { description: "First day, after the last day of the stage before. 开始日期" })
  startsOn!: string;

  @Field(() => DateScalar, { description: "Last day, within the campaign. 结束日期" })
  endsOn!: string;

  @Field(() => String, { nullable: true, description: "What the stage is for, at most 500 characters. 阶段要求" })
  requirement?: string;

  @Field(() => [StageGate], { nullable: true, description: "What must be done by its last day. 阶段关口" })
  gates?: StageGate[];
}

@ObjectType({ description: "What came of an act on a campaign. 办理结果" })
export class CampaignPayload extends Payload {
  @Field(() => Campaign, { nullable: true, description: "As it is now. 活动" })
  campaign: Campaign | null = null;
}

@ObjectType({ description: "Where one's own organization stands before a gate, counted from what is on record. 关口完成情况" })
export class GateStanding {
  @Field(() => StageGate, { description: "Which gate. 关口" })
  gate!: StageGate;

  @Field(() => Int, { description: "Things still to be done; 0: passed. 未完成数" })
  open!: number;
}
