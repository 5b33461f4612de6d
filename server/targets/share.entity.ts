import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { DateScalar, enumOf } from "../platform/graphql.ts";
import { Aspect } from "../tasks/task.entity.ts";
import { TargetSpread } from "./target.entity.ts";

export const TargetShareState = enumOf("TargetShareState", ["OPEN", "CLOSED", "WITHDRAWN"], "Whether a tenant's share still runs. 指标状态");
export type TargetShareState = keyof typeof TargetShareState;

export const TargetShareView = enumOf(
  "TargetShareView",
  ["OWN", "ISSUED", "OVERSEEN"],
  "Whose eyes: our own, those we issued, or inside our reading scope. 视角",
);
export type TargetShareView = keyof typeof TargetShareView;

export const TargetEntryKind = enumOf(
  "TargetEntryKind",
  ["ISSUE", "AMEND", "REPORT", "CORRECT"],
  "Set 下达, set anew 调整, reached 上报, or put right 更正. 记录类别",
);
export type TargetEntryKind = keyof typeof TargetEntryKind;

@ObjectType({ description: "What falls to one organization of an annual target. 指标" })
@Entity({ name: "target_share" })
export class TargetShare {
  @PrimaryColumn({ type: "uuid" })
  tenantId!: string;

  @Field(() => ID, { description: "UUIDv7. 编号" })
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Field(() => ID, { description: "The target it is a share of. 年度目标编号" })
  @Column({ type: "uuid" })
  targetId!: string;

  @Column({ type: "uuid" })
  issuerId!: string;

  @Column({ type: "text" })
  issuerName!: string;

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

  @Field(() => String, { description: "In what it is counted. 计量单位" })
  @Column({ type: "text" })
  unit!: string;

  @Field(() => TargetSpread, { description: "Whether it is a part of a whole or applies to each. 分解方式" })
  @Column({ type: "text" })
  spread!: TargetSpread;

  @Field(() => [Aspect], { description: "Which of the six aspects. 方面" })
  @Column({ type: "text", array: true })
  aspects!: Aspect[];

  @Field(() => DateScalar, { description: "To be reached by the end of this day. 完成期限" })
  @Column({ type: "date" })
  dueOn!: string;

  @Field(() => Float, { description: "What is to be reached. 目标值" })
  @Column({ type: "numeric" })
  value!: number;

  @Field(() => Int, { description: "The revision of the target that set it. 版次" })
  @Column({ type: "integer" })
  revision!: number;

  @Field(() => Float, { nullable: true, description: "What was reached, by the reports; null before the first. 完成值" })
  @Column({ type: "numeric", nullable: true })
  reached!: number | null;

  @Field(() => DateScalar, { nullable: true, description: "By which day. 完成值截至" })
  @Column({ type: "date", nullable: true })
  reachedOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "When something was last reported. 最近上报日期" })
  @Column({ type: "date", nullable: true })
  reportedOn!: string | null;

  @Field(() => TargetShareState, { description: "Whether it runs. 状态" })
  @Column({ type: "text" })
  state!: TargetShareState;

  @Field(() => Int, { description: "Version for the next act. 版本" })
  @Column({ type: "integer" })
  version!: number;

  @Field(() => Date, { description: "When it was issued. 下达时间" })
  @Column({ type: "timestamptz" })
  issuedAt!: Date;

  @Column({ type: "date" })
  issuedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: "When it ended. 结束日期" })
  @Column({ type: "date", nullable: true })
  endedOn!: string | null;

  @Column({ type: "text" })
  line!: string;

  @Column({ type: "text" })
  territory!: string;

  @Column({ type: "text" })
  tenantName!: string;

  @Column({ type: "uuid", array: true })
  overseerIds!: string[];

  @Column({ type: "text" })
  searchText!: string;
}

@ObjectType({ description: "What was set or reached, and when; it never changes. 指标记录" })
@Entity({ name: "target_entry" })
export class TargetEntry {
  @PrimaryColumn({ type: "uuid" })
  tenantId!: string;

  @Field(() => ID, { description: "UUIDv7. 编号" })
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Column({ type: "uuid" })
  shareId!: string;

  @Column({ type: "uuid" })
  issuerId!: string;

  @Field(() => TargetEntryKind, { description: "Set, set anew, reached or put right. 类别" })
  @Column({ type: "text" })
  kind!: TargetEntryKind;

  @Field(() => Float, { description: "What is to be reached, or what was reached in all by then. 数值" })
  @Column({ type: "numeric" })
  value!: number;

  @Field(() => Float, { nullable: true, description: "Of an amendment or a correction: the value before. 原数值" })
  @Column({ type: "numeric", nullable: true })
  previous!: number | null;

  @Field(() => DateScalar, { nullable: true, description: "Of what was set: by when. 完成期限" })
  @Column({ type: "date", nullable: true })
  dueOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Of what was reached: by which day. 截至日期" })
  @Column({ type: "date", nullable: true })
  reachedOn!: string | null;

  @Field(() => ID, { nullable: true, description: "The entry it puts right. 被更正记录编号" })
  @Column({ type: "uuid", nullable: true })
  correctsId!: string | null;

  @Field(() => String, { description: "In words: what was done, or why it was amended or corrected. 说明" })
  @Column({ type: "text" })
  note!: string;

  @Column({ type: "uuid", array: true })
  fileIds!: string[];

  @Field(() => Date, { description: "When it was entered. 登记时间" })
  @Column({ type: "timestamptz" })
  at!: Date;

  @Column({ type: "date" })
  enteredOn!: string;

  @Field(() => String, { name: "by", description: "Who. 登记人" })
  @Column({ type: "text" })
  byName!: string;

  @Column({ type: "uuid", array: true })
  overseerIds!: string[];
}
