import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { SupervisionLevel } from "../assignments/assignment.entity.ts";
import { DateScalar, enumOf } from "../platform/graphql.ts";
import { Aspect } from "../tasks/task.entity.ts";

export const RectificationState = enumOf(
  "RectificationState",
  ["OPEN", "PLANNED", "IN_PROGRESS", "CLAIMED", "CLOSED", "VOIDED"],
  "Where a rectification stands. 整改状态",
);
export type RectificationState = keyof typeof RectificationState;

export const RectificationSource = enumOf(
  "RectificationSource",
  ["REVIEW", "INSPECTION", "SELF_INSPECTION", "PUBLIC_FEEDBACK", "RETURNED_REPORT"],
  "What found the problem. 问题来源",
);
export type RectificationSource = keyof typeof RectificationSource;

export const RectificationTimeliness = enumOf(
  "RectificationTimeliness",
  ["NOT_DUE", "DUE_SOON", "OVERDUE", "WITH_VERIFIER", "DONE_ON_TIME", "DONE_LATE", "NOT_APPLICABLE"],
  "On time or late; derived, never stored. 整改时效",
);
export type RectificationTimeliness = keyof typeof RectificationTimeliness;

export const Severity = enumOf("Severity", ["MINOR", "MAJOR", "SERIOUS"], "How grave a problem is. 严重程度");
export type Severity = keyof typeof Severity;

export const RectificationView = enumOf(
  "RectificationView",
  ["OWN", "VERIFYING", "OVERSEEN"],
  "Whose eyes: to put right ourselves, to verify, or inside our reading scope. 视角",
);
export type RectificationView = keyof typeof RectificationView;

@ObjectType({ description: "A problem and how it is put right; one ledger for all sources. 整改事项" })
@Entity({ name: "rectification" })
export class Rectification {
  @PrimaryColumn({ type: "uuid" })
  tenantId!: string;

  @Field(() => ID, { description: "UUIDv7. 编号" })
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Column({ type: "uuid" })
  verifierId!: string;

  @Column({ type: "text" })
  verifierName!: string;

  /** The charge of the inspection group that verifies it, where one found it (inspections/group.entity.ts). */
  @Column({ type: "uuid", nullable: true })
  targetId!: string | null;

  @Field(() => RectificationSource, { description: "What found it. 来源" })
  @Column({ type: "text" })
  source!: RectificationSource;

  @Field(() => ID, { nullable: true, description: "The record that found it, where there is one. 来源编号" })
  @Column({ type: "uuid", nullable: true })
  sourceId!: string | null;

  @Field(() => String, { description: "What found it, as called then. 来源名称" })
  @Column({ type: "text" })
  sourceTitle!: string;

  @Field(() => Aspect, { description: "Which of the six aspects. 方面" })
  @Column({ type: "text" })
  aspect!: Aspect;

  @Field(() => String, { description: "The problem in a few words, by which repeats are known. 问题要点" })
  @Column({ type: "text" })
  item!: string;

  @Column({ type: "text" })
  itemKey!: string;

  @Field(() => String, { description: "The problem. 问题描述" })
  @Column({ type: "text" })
  problem!: string;

  @Field(() => Severity, { description: "How grave. 严重程度" })
  @Column({ type: "text" })
  severity!: Severity;

  @Field(() => ID, { nullable: true, description: "Account that answers for it. 责任人编号" })
  @Column({ type: "uuid", nullable: true })
  ownerId!: string | null;

  @Field(() => String, { name: "owner", nullable: true, description: "Who answers for it. 整改责任人" })
  @Column({ type: "text", nullable: true })
  ownerName!: string | null;

  @Field(() => String, { nullable: true, description: "What will be done. 整改措施" })
  @Column({ type: "text", nullable: true })
  measure!: string | null;

  @Column({ type: "text" })
  line!: string;

  @Column({ type: "text" })
  territory!: string;

  @Column({ type: "text" })
  tenantName!: string;

  @Column({ type: "uuid", array: true })
  overseerIds!: string[];

  @Field(() => RectificationState, { description: "Where it stands. 状态" })
  @Column({ type: "text" })
  state!: RectificationState;

  @Field(() => Int, { description: "Version for the next act. 版本" })
  @Column({ type: "integer" })
  version!: number;

  @Field(() => DateScalar, { description: "Latest day the owner may plan. 整改时限" })
  @Column({ type: "date" })
  limitOn!: string;

  @Field(() => DateScalar, { description: "Due by the end of this day: as planned, else the limit. 完成期限" })
  @Column({ type: "date" })
  dueOn!: string;

  @Field(() => DateScalar, { nullable: true, description: "Due after a rejected claim or a reopening. 重新整改期限" })
  @Column({ type: "date", nullable: true })
  reworkDueOn!: string | null;

  @Field(() => Int, { description: "Reported progress, percent 0–100. 进度" })
  @Column({ type: "integer" })
  progress!: number;

  @Field(() => String, { nullable: true, description: "Last remark on the progress. 进展说明" })
  @Column({ type: "text", nullable: true })
  progressNote!: string | null;

  @Field(() => Date, { description: "When it was entered. 登记时间" })
  @Column({ type: "timestamptz" })
  openedAt!: Date;

  @Field(() => DateScalar, { description: "On which day. 登记日期" })
  @Column({ type: "date" })
  openedOn!: string;

  @Column({ type: "uuid", nullable: true })
  openedBy!: string | null;

  @Field(() => String, { name: "openedBy", description: "Who entered it. 登记人" })
  @Column({ type: "text" })
  openedByName!: string;

  @Field(() => Date, { nullable: true, description: "When it was last claimed done. 申请销号时间" })
  @Column({ type: "timestamptz", nullable: true })
  claimedAt!: Date | null;

  @Column({ type: "date", nullable: true })
  claimedOn!: string | null;

  /** Accounts that reported progress on it or claimed it done: none of them may verify it. */
  @Column({ type: "uuid", array: true })
  workerIds!: string[];

  @Field(() => Date, { nullable: true, description: "When it was verified or voided. 销号时间" })
  @Column({ type: "timestamptz", nullable: true })
  closedAt!: Date | null;

  @Column({ type: "date", nullable: true })
  closedOn!: string | null;

  @Column({ type: "uuid", nullable: true })
  verifiedBy!: string | null;

  @Field(() => String, { name: "verifiedBy", nullable: true, description: "Who verified it. 核验人" })
  @Column({ type: "text", nullable: true })
  verifiedByName!: string | null;

  @Field(() => String, { nullable: true, description: "The verifier's last remark or reason. 核验意见" })
  @Column({ type: "text", nullable: true })
  decisionNote!: string | null;

  @Column({ type: "uuid", nullable: true })
  repeatOf!: string | null;

  @Field(() => SupervisionLevel, { nullable: true, description: "Highest notice so far. 督办等级" })
  @Column({ type: "text", nullable: true })
  supervisionLevel!: SupervisionLevel | null;

  @Field(() => Int, { description: "Reminders so far. 催办次数" })
  @Column({ type: "integer" })
  reminderCount!: number;

  @Column({ type: "timestamptz", nullable: true })
  lastRemindedAt!: Date | null;

  @Column({ type: "text" })
  searchText!: string;

  @Column({ type: "timestamptz" })
  createdAt!: Date;
}
