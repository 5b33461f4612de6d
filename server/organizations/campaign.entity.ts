import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { DateScalar } from "../platform/graphql.ts";

@ObjectType({ description: "A campaign of the district. 活动" })
@Entity({ name: "campaign" })
export class Campaign {
  @Field(() => ID, { description: "UUIDv7. 编号" })
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Field(() => String, { description: "Name. 名称" })
  @Column({ type: "text" })
  name!: string;

  @Field(() => DateScalar, { description: "First day. 开始日期" })
  @Column({ type: "date" })
  startsOn!: string;

  @Field(() => DateScalar, { description: "Last day. 结束日期" })
  @Column({ type: "date" })
  endsOn!: string;
}

@ObjectType({ description: "A stage of a campaign. 阶段" })
@Entity({ name: "stage" })
export class Stage {
  @Field(() => ID, { description: "UUIDv7. 编号" })
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Column({ type: "uuid" })
  campaignId!: string;

  @Field(() => Int, { description: "1 for the first. 序号" })
  @Column({ type: "integer" })
  number!: number;

  @Field(() => String, { description: "Name. 名称" })
  @Column({ type: "text" })
  name!: string;

  @Field(() => DateScalar, { description: "First day. 开始日期" })
  @Column({ type: "date" })
  startsOn!: string;

  @Field(() => DateScalar, { description: "Last day. 结束日期" })
  @Column({ type: "date" })
  endsOn!: string;
}
