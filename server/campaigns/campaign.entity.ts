import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { DateScalar, enumOf } from "../platform/graphql.ts";

export const StageGate = enumOf(
  "StageGate",
  ["TASKS_SUBMITTED", "THEME_FITS"],
  "What an organization must have done by the last day of a stage. 阶段关口",
);
export type StageGate = keyof typeof StageGate;

@ObjectType({ description: "A campaign, led by the organization that keeps its calendar. 活动" })
@Entity({ name: "campaign" })
export class Campaign {
  @Field(() => ID, { description: "UUIDv7. 编号" })
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Column({ type: "uuid" })
  ownerId!: string;

  @Field(() => String, { description: "Name. 名称" })
  @Column({ type: "text" })
  name!: string;

  @Field(() => DateScalar, { description: "First day. 开始日期" })
  @Column({ type: "date" })
  startsOn!: string;

  @Field(() => DateScalar, { description: "Last day. 结束日期" })
  @Column({ type: "date" })
  endsOn!: string;

  @Field(() => String, { nullable: true, description: "The district's theme. 全区主题" })
  @Column({ type: "text", nullable: true })
  theme!: string | null;

  @Field(() => String, { nullable: true, description: "What it asks of everybody's own theme. 主题要求" })
  @Column({ type: "text", nullable: true })
  themeNote!: string | null;

  @Field(() => Int, { description: "Version for the next act. 版本" })
  @Column({ type: "integer" })
  version!: number;
}

@ObjectType({ description: "A stage of a campaign. 阶段" })
@Entity({ name: "stage" })
export class Stage {
  @Field(() => ID, { description: "UUIDv7. 编号" })
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Column({ type: "uuid" })
  ownerId!: string;

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

  @Field(() => String, { nullable: true, description: "What the stage is for, in words. 阶段要求" })
  @Column({ type: "text", nullable: true })
  requirement!: string | null;

  @Field(() => [StageGate], { description: "What must be done by its last day. 阶段关口" })
  @Column({ type: "text", array: true })
  gates!: StageGate[];

  /** Taken out of the calendar; tasks that cite it still name it. */
  @Column({ type: "timestamptz", nullable: true })
  removedAt!: Date | null;
}
