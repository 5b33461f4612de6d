import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { DateScalar, enumOf } from "../platform/graphql.ts";
import { Aspect } from "../tasks/task.entity.ts";
import { ReviewKind } from "./relation.entity.ts";

export const ReviewState = enumOf("ReviewState", ["DUE", "SCHEDULED", "DONE", "EXCUSED", "MISSED"], "Where a review stands. 点评状态");
export type ReviewState = keyof typeof ReviewState;

export const ReviewMode = enumOf("ReviewMode", ["ON_SITE", "MEETING", "INDIVIDUAL_TALK"], "How it was held. 点评方式");
export type ReviewMode = keyof typeof ReviewMode;

export const ReviewTimeliness = enumOf(
  "ReviewTimeliness",
  ["NOT_DUE", "DUE_SOON", "OVERDUE", "DONE_ON_TIME", "DONE_LATE", "MISSED", "NOT_APPLICABLE"],
  "On time or late; derived, never stored. 点评时效",
);
export type ReviewTimeliness = keyof typeof ReviewTimeliness;

@ObjectType({ description: "What one leader owes one subject in one half-year, and the review that came of it. 领导点评" })
@Entity({ name: "review_obligation" })
export class ReviewObligation {
  @PrimaryColumn({ type: "uuid" })
  tenantId!: string;

  @Field(() => ID, { description: "UUIDv7. 编号" })
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Column({ type: "uuid" })
  relationId!: string;

  @Column({ type: "uuid" })
  reviewerId!: string;

  @Column({ type: "text" })
  reviewerName!: string;

  @Column({ type: "uuid", nullable: true })
  officeId!: string | null;

  @Field(() => ReviewKind, { description: "Why. 类别" })
  @Column({ type: "text" })
  kind!: ReviewKind;

  @Field(() => String, { description: "The leader who reviews. 点评领导" })
  @Column({ type: "text" })
  leaderName!: string;

  @Field(() => String, { nullable: true, description: "The leader's post. 职务" })
  @Column({ type: "text", nullable: true })
  leaderPost!: string | null;

  @Column({ type: "uuid", nullable: true })
  leaderId!: string | null;

  @Field(() => String, { description: "Who is reviewed. 点评对象" })
  @Column({ type: "text" })
  subjectName!: string;

  @Column({ type: "text" })
  line!: string;

  @Column({ type: "text" })
  territory!: string;

  @Column({ type: "uuid", array: true })
  overseerIds!: string[];

  @Field(() => String, { description: "Half-year, YYYYH1 or YYYYH2. 半年度" })
  @Column({ type: "text" })
  period!: string;

  @Field(() => DateScalar, { description: "Last day: of the half-year, or of the relation where that is earlier. 期限" })
  @Column({ type: "date" })
  dueOn!: string;

  @Field(() => ReviewState, { description: "Where it stands. 状态" })
  @Column({ type: "text" })
  state!: ReviewState;

  @Field(() => Int, { description: "Version for the next act. 版本" })
  @Column({ type: "integer" })
  version!: number;

  @Field(() => DateScalar, { nullable: true, description: "The day planned for it. 计划日期" })
  @Column({ type: "date", nullable: true })
  scheduledOn!: string | null;

  @Field(() => ReviewMode, { nullable: true, description: "How it was held. 点评方式" })
  @Column({ type: "text", nullable: true })
  mode!: ReviewMode | null;

  @Field(() => DateScalar, { nullable: true, description: "When it was held. 点评日期" })
  @Column({ type: "date", nullable: true })
  heldOn!: string | null;

  @Field(() => String, { nullable: true, description: "What is good. 肯定成绩" })
  @Column({ type: "text", nullable: true })
  strengths!: string | null;

  @Field(() => Date, { nullable: true, description: "When it was written down. 登记时间" })
  @Column({ type: "timestamptz", nullable: true })
  recordedAt!: Date | null;

  @Field(() => String, { name: "recordedBy", nullable: true, description: "Who wrote it down. 登记人" })
  @Column({ type: "text", nullable: true })
  recordedByName!: string | null;

  @Field(() => String, { nullable: true, description: "Why none was needed. 免予点评理由" })
  @Column({ type: "text", nullable: true })
  excuse!: string | null;

  @Field(() => Int, { name: "reminders", description: "How often the reviewer was reminded. 提醒次数" })
  @Column({ type: "integer" })
  reminderCount!: number;

  @Column({ type: "timestamptz", nullable: true })
  lastRemindedAt!: Date | null;

  @Column({ type: "text" })
  searchText!: string;

  @Column({ type: "timestamptz" })
  createdAt!: Date;
}

@ObjectType({ description: "A shortcoming a leader named: put right, or a reason why nothing follows. 指出不足" })
@Entity({ name: "review_shortcoming" })
export class ReviewShortcoming {
  @PrimaryColumn({ type: "uuid" })
  tenantId!: string;

  @Field(() => ID, { description: "UUIDv7. 编号" })
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Column({ type: "uuid" })
  obligationId!: string;

  @Column({ type: "uuid" })
  reviewerId!: string;

  @Column({ type: "uuid", nullable: true })
  officeId!: string | null;

  @Column({ type: "uuid", array: true })
  overseerIds!: string[];

  @Column({ type: "integer" })
  place!: number;

  @Field(() => Aspect, { description: "Which of the six aspects. 方面" })
  @Column({ type: "text" })
  aspect!: Aspect;

  @Field(() => String, { description: "In a few words. 问题要点" })
  @Column({ type: "text" })
  item!: string;

  @Field(() => String, { description: "The shortcoming. 问题描述" })
  @Column({ type: "text" })
  problem!: string;

  @Field(() => ID, { nullable: true, description: "The rectification it opened. 整改编号" })
  @Column({ type: "uuid", nullable: true })
  rectificationId!: string | null;

  @Field(() => String, { nullable: true, description: "Why it opened none. 不列入整改的理由" })
  @Column({ type: "text", nullable: true })
  reasonForNone!: string | null;
}

@ObjectType({ description: "Help a leader promised. 承诺帮助解决的事项" })
@Entity({ name: "review_help" })
export class ReviewHelp {
  @PrimaryColumn({ type: "uuid" })
  tenantId!: string;

  @Field(() => ID, { description: "UUIDv7. 编号" })
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Field(() => ID, { description: "The review it was promised in. 点评编号" })
  @Column({ type: "uuid" })
  obligationId!: string;

  @Column({ type: "uuid" })
  reviewerId!: string;

  @Column({ type: "uuid", nullable: true })
  officeId!: string | null;

  @Column({ type: "uuid", array: true })
  overseerIds!: string[];

  @Field(() => ReviewKind, { description: "Why the leader reviews there. 类别" })
  @Column({ type: "text" })
  kind!: ReviewKind;

  @Column({ type: "text" })
  reviewerName!: string;

  @Field(() => String, { description: "The leader who promised. 点评领导" })
  @Column({ type: "text" })
  leaderName!: string;

  @Field(() => String, { description: "To whom. 点评对象" })
  @Column({ type: "text" })
  subjectName!: string;

  @Field(() => String, { description: "Half-year of the review, YYYYH1 or YYYYH2. 半年度" })
  @Column({ type: "text" })
  period!: string;

  @Column({ type: "text" })
  line!: string;

  @Column({ type: "text" })
  territory!: string;

  @Column({ type: "text" })
  searchText!: string;

  @Column({ type: "integer" })
  place!: number;

  @Field(() => String, { description: "What was promised. 帮助事项" })
  @Column({ type: "text" })
  what!: string;

  @Field(() => DateScalar, { description: "Until when. 期限" })
  @Column({ type: "date" })
  dueOn!: string;

  @Field(() => DateScalar, { nullable: true, description: "When it came. 兑现日期" })
  @Column({ type: "date", nullable: true })
  deliveredOn!: string | null;

  @Field(() => String, { nullable: true, description: "What came of it. 兑现情况" })
  @Column({ type: "text", nullable: true })
  deliveredNote!: string | null;

  @Field(() => Int, { description: "Version for the next act. 版本" })
  @Column({ type: "integer" })
  version!: number;
}
