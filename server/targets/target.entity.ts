import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { DateScalar, enumOf } from "../platform/graphql.ts";
import { Aspect } from "../tasks/task.entity.ts";
import type { Selector } from "../tasks/target.service.ts";

export const TargetSpread = enumOf(
  "TargetSpread",
  ["SUM", "EACH"],
  "How a target falls to tenants: their shares add up 分解累加 SUM, or it applies to each and is never added 分别达到 EACH. 分解方式",
);
export type TargetSpread = keyof typeof TargetSpread;

export const TargetSplit = enumOf(
  "TargetSplit",
  ["EQUAL", "BY_HEADS", "TYPED"],
  "Equal parts 平均, by the head counts of the registers 按人数, or typed 逐个填写. 分解口径",
);
export type TargetSplit = keyof typeof TargetSplit;

export const AnnualTargetState = enumOf(
  "AnnualTargetState",
  ["DRAFT", "ISSUED", "CLOSED", "CANCELLED"],
  "Where an annual target stands. 年度目标状态",
);
export type AnnualTargetState = keyof typeof AnnualTargetState;

/** What falls to whom. */
export interface Portion {
  readonly organizationId: string;
  readonly value: number;
}

@ObjectType({ description: "What an organization sets for a year, for those below it or for itself. 年度目标" })
@Entity({ name: "annual_target" })
export class AnnualTarget {
  @PrimaryColumn({ type: "uuid" })
  tenantId!: string;

  @Field(() => ID, { description: "UUIDv7. 编号" })
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Column({ type: "uuid", nullable: true })
  campaignId!: string | null;

  @Field(() => Int, { description: "Of which year. 年度" })
  @Column({ type: "integer" })
  year!: number;

  @Field(() => String, { description: "Title. 目标名称" })
  @Column({ type: "text" })
  title!: string;

  @Field(() => String, { description: "What is counted, in words. 指标说明" })
  @Column({ type: "text" })
  measure!: string;

  @Field(() => String, { description: "In what it is counted: 个, %, 人, 万元. 计量单位" })
  @Column({ type: "text" })
  unit!: string;

  @Field(() => TargetSpread, { description: "Whether shares add up or it applies to each. 分解方式" })
  @Column({ type: "text" })
  spread!: TargetSpread;

  @Field(() => Float, { description: "The whole, or what applies to each; two decimals at most. 目标值" })
  @Column({ type: "numeric" })
  total!: number;

  @Field(() => [Aspect], { description: "Which of the six aspects. 方面" })
  @Column({ type: "text", array: true })
  aspects!: Aspect[];

  @Field(() => DateScalar, { description: "To be reached by the end of this day. 完成期限" })
  @Column({ type: "date" })
  dueOn!: string;

  @Column({ type: "jsonb" })
  selector!: Selector;

  @Field(() => TargetSplit, { description: "How it was decomposed. 分解口径" })
  @Column({ type: "text" })
  split!: TargetSplit;

  @Column({ type: "jsonb" })
  shares!: Portion[];

  @Field(() => AnnualTargetState, { description: "Where it stands. 状态" })
  @Column({ type: "text" })
  state!: AnnualTargetState;

  @Field(() => Int, { description: "1, and one more with every amendment. 版次" })
  @Column({ type: "integer" })
  revision!: number;

  @Field(() => Int, { description: "Version for the next act. 版本" })
  @Column({ type: "integer" })
  version!: number;

  @Column({ type: "text" })
  searchText!: string;

  @Field(() => String, { name: "createdBy", description: "Who wrote it. 起草人" })
  @Column({ type: "text" })
  createdByName!: string;

  @Field(() => Date, { description: "When it was written. 起草时间" })
  @Column({ type: "timestamptz" })
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: "When it was issued. 下达时间" })
  @Column({ type: "timestamptz", nullable: true })
  issuedAt!: Date | null;

  @Field(() => DateScalar, { nullable: true, description: "When it was closed or cancelled. 结束日期" })
  @Column({ type: "date", nullable: true })
  endedOn!: string | null;
}
