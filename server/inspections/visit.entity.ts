import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { DateScalar, enumOf } from "../platform/graphql.ts";
import { Severity } from "../rectifications/rectification.entity.ts";
import { Aspect } from "../tasks/task.entity.ts";
import { ChecklistLine, InspectionGroupKind } from "./group.entity.ts";

export const InspectionVisitState = enumOf(
  "InspectionVisitState",
  ["PLANNED", "NOTIFIED", "ON_SITE", "FINDINGS_ISSUED", "CONTESTED", "RECTIFYING", "RECHECK", "CONCLUDED", "CANCELLED"],
  "Where a visit stands. 检查状态",
);
export type InspectionVisitState = keyof typeof InspectionVisitState;

export const InspectionView = enumOf(
  "InspectionView",
  ["RECEIVED", "GIVEN", "OVERSEEN"],
  "Whose eyes: visited ourselves, by our groups, or inside our reading scope. 视角",
);
export type InspectionView = keyof typeof InspectionView;

export const InspectionRating = enumOf("InspectionRating", ["GOOD", "FAIR", "POOR"], "How a line of the checklist was found. 检查结果");
export type InspectionRating = keyof typeof InspectionRating;

export const InspectionVerdict = enumOf("InspectionVerdict", ["UPHELD", "OVERRULED"], "What the office decided of a contest. 异议处理");
export type InspectionVerdict = keyof typeof InspectionVerdict;

@ObjectType({ description: "A group visits an organization on a day. 检查" })
@Entity({ name: "inspection_visit" })
export class InspectionVisit {
  @PrimaryColumn({ type: "uuid" })
  tenantId!: string;

  @Field(() => ID, { description: "UUIDv7. 编号" })
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Column({ type: "uuid" })
  issuerId!: string;

  @Column({ type: "uuid" })
  groupId!: string;

  @Column({ type: "uuid" })
  targetId!: string;

  @Field(() => InspectionGroupKind, { description: "Touring or guidance. 组别" })
  @Column({ type: "text" })
  groupKind!: InspectionGroupKind;

  @Field(() => String, { description: "The group, as called then. 检查组" })
  @Column({ type: "text" })
  groupName!: string;

  @Field(() => String, { description: "The visited organization, as called then. 受检单位名称" })
  @Column({ type: "text" })
  tenantName!: string;

  @Column({ type: "text" })
  line!: string;

  @Column({ type: "text" })
  territory!: string;

  @Column({ type: "uuid", array: true })
  overseerIds!: string[];

  @Field(() => DateScalar, { description: "The day planned. 计划日期" })
  @Column({ type: "date" })
  plannedOn!: string;

  @Field(() => String, { nullable: true, description: "What for. 检查重点" })
  @Column({ type: "text", nullable: true })
  purpose!: string | null;

  @Field(() => InspectionVisitState, { description: "Where it stands. 状态" })
  @Column({ type: "text" })
  state!: InspectionVisitState;

  @Field(() => Int, { description: "Version for the next act. 版本" })
  @Column({ type: "integer" })
  version!: number;

  @Field(() => String, { nullable: true, description: "What the organization was told beforehand. 检查通知" })
  @Column({ type: "text", nullable: true })
  notice!: string | null;

  @Field(() => [ChecklistLine], { description: "What is looked at, as it stood when the visit was planned. 检查清单" })
  @Column({ type: "jsonb" })
  checklist!: ChecklistLine[];

  @Field(() => DateScalar, { nullable: true, description: "When the group was there. 检查日期" })
  @Column({ type: "date", nullable: true })
  heldOn!: string | null;

  @Field(() => String, { nullable: true, description: "What it found in sum, once issued. 总体评价" })
  @Column({ type: "text", nullable: true })
  summary!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "When the findings were issued. 反馈日期" })
  @Column({ type: "date", nullable: true })
  issuedOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The day of the re-check. 复查日期" })
  @Column({ type: "date", nullable: true })
  recheckOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "When it ended. 办结日期" })
  @Column({ type: "date", nullable: true })
  concludedOn!: string | null;

  @Field(() => String, { nullable: true, description: "The last reason given: of a cancellation, a failed re-check. 说明" })
  @Column({ type: "text", nullable: true })
  lastReason!: string | null;

  @Field(() => String, { name: "plannedBy", description: "Who planned it. 安排人" })
  @Column({ type: "text" })
  plannedByName!: string;

  @Column({ type: "text" })
  searchText!: string;

  @Column({ type: "timestamptz" })
  createdAt!: Date;
}

@ObjectType({ description: "What was found of one line of the checklist; the group's own notes. 现场记录" })
@Entity({ name: "inspection_answer" })
export class InspectionAnswer {
  @PrimaryColumn({ type: "uuid" })
  tenantId!: string;

  @Field(() => ID, { description: "UUIDv7. 编号" })
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Column({ type: "uuid" })
  visitId!: string;

  @Column({ type: "uuid" })
  issuerId!: string;

  @Column({ type: "uuid" })
  targetId!: string;

  @Field(() => String, { description: "Which line. 条目" })
  @Column({ type: "text" })
  key!: string;

  @Field(() => InspectionRating, { description: "How it was found. 结果" })
  @Column({ type: "text" })
  rating!: InspectionRating;

  @Field(() => String, { nullable: true, description: "Remark. 记录" })
  @Column({ type: "text", nullable: true })
  note!: string | null;

  @Field(() => Date, { description: "When. 时间" })
  @Column({ type: "timestamptz" })
  at!: Date;

  @Field(() => String, { name: "by", description: "Who noted it. 记录人" })
  @Column({ type: "text" })
  byName!: string;
}

@ObjectType({ description: "A problem found on site; the group's own until it is issued. 检查发现的问题" })
@Entity({ name: "inspection_finding" })
export class InspectionFinding {
  @PrimaryColumn({ type: "uuid" })
  tenantId!: string;

  @Field(() => ID, { description: "UUIDv7. 编号" })
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Field(() => ID, { description: "The visit. 检查编号" })
  @Column({ type: "uuid" })
  visitId!: string;

  @Column({ type: "uuid" })
  issuerId!: string;

  @Column({ type: "uuid" })
  groupId!: string;

  @Column({ type: "uuid" })
  targetId!: string;

  @Field(() => String, { description: "The group, as called then. 检查组" })
  @Column({ type: "text" })
  groupName!: string;

  @Field(() => String, { description: "The visited organization, as called then. 受检单位名称" })
  @Column({ type: "text" })
  tenantName!: string;

  @Column({ type: "text" })
  line!: string;

  @Column({ type: "text" })
  territory!: string;

  @Column({ type: "uuid", array: true })
  overseerIds!: string[];

  @Field(() => Aspect, { description: "Which of the six aspects. 方面" })
  @Column({ type: "text" })
  aspect!: Aspect;

  @Field(() => String, { description: "In a few words. 问题要点" })
  @Column({ type: "text" })
  item!: string;

  @Field(() => String, { description: "The problem. 问题描述" })
  @Column({ type: "text" })
  problem!: string;

  @Field(() => Severity, { description: "How grave. 严重程度" })
  @Column({ type: "text" })
  severity!: Severity;

  @Field(() => Int, { description: "Days given to put it right, from the day it is confirmed. 整改天数" })
  @Column({ type: "integer" })
  days!: number;

  @Column({ type: "uuid", array: true })
  fileIds!: string[];

  @Field(() => DateScalar, { description: "When it was found. 发现日期" })
  @Column({ type: "date" })
  foundOn!: string;

  @Field(() => String, { name: "foundBy", description: "Who found it. 发现人" })
  @Column({ type: "text" })
  foundByName!: string;

  @Field(() => DateScalar, { nullable: true, description: "When the organization was told; null before. 反馈日期" })
  @Column({ type: "date", nullable: true })
  issuedOn!: string | null;

  @Field(() => String, { nullable: true, description: "Why the organization contests it. 异议理由" })
  @Column({ type: "text", nullable: true })
  contest!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "When it was contested. 异议日期" })
  @Column({ type: "date", nullable: true })
  contestedOn!: string | null;

  @Field(() => InspectionVerdict, { nullable: true, description: "What the office decided. 异议处理" })
  @Column({ type: "text", nullable: true })
  verdict!: InspectionVerdict | null;

  @Field(() => String, { nullable: true, description: "Why. 处理意见" })
  @Column({ type: "text", nullable: true })
  verdictNote!: string | null;

  @Column({ type: "uuid", nullable: true })
  rectificationId!: string | null;

  @Field(() => Int, { description: "Version for the next act. 版本" })
  @Column({ type: "integer" })
  version!: number;

  @Column({ type: "text" })
  searchText!: string;

  @Column({ type: "timestamptz" })
  createdAt!: Date;
}
