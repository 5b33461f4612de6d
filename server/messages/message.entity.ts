import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { enumOf } from "../platform/graphql.ts";

export const MessageKind = enumOf(
  "MessageKind",
  [
    "DISPATCHED",
    "AMENDED",
    "REMINDED",
    "SUPERVISED",
    "SUBMITTED",
    "WITHDRAWN",
    "OBJECTED",
    "OBJECTION_UPHELD",
    "OBJECTION_OVERRULED",
    "RETURNED",
    "APPROVED",
    "REOPENED",
    "WAIVED",
    "CANCELLED",
    "CLOSED_INCOMPLETE",
    "EXTENSION_REQUESTED",
    "EXTENSION_GRANTED",
    "EXTENSION_REFUSED",
    "RECTIFICATION_OPENED",
    "RECTIFICATION_FOUND",
    "RECTIFICATION_PLANNED",
    "RECTIFICATION_PLAN_REJECTED",
    "RECTIFICATION_CLAIMED",
    "RECTIFICATION_VERIFIED",
    "RECTIFICATION_REJECTED",
    "RECTIFICATION_REOPENED",
    "RECTIFICATION_VOIDED",
    "RECTIFICATION_EXTENDED",
    "RECTIFICATION_REMINDED",
    "RECTIFICATION_SUPERVISED",
    "COMMITMENT_TO_VET",
    "COMMITMENT_RETURNED",
    "COMMITMENT_CLAIMED",
    "COMMITMENT_EXPIRED",
    "FEEDBACK_RECEIVED",
    "THEME_FITS",
    "THEME_TO_IMPROVE",
    "CARRIER_ADOPTED",
    "REVIEW_OBLIGED",
    "REVIEW_REMINDED",
    "REVIEW_RECORDED",
    "REVIEW_EXCUSED",
    "REVIEW_MISSED",
    "TARGET_ISSUED",
    "TARGET_AMENDED",
    "TARGET_WITHDRAWN",
    "POSITION_TO_PUBLISH",
    "POSITION_RETURNED",
    "INSPECTION_NOTIFIED",
    "INSPECTION_CANCELLED",
    "INSPECTION_ISSUED",
    "INSPECTION_CONTESTED",
    "INSPECTION_DECIDED",
    "INSPECTION_CONFIRMED",
    "INSPECTION_RECHECK",
    "INSPECTION_RECHECK_FAILED",
    "INSPECTION_CONCLUDED",
    "INSPECTION_ADVISED",
    "INSPECTION_ADVICE_ANSWERED",
    "SECOND_FACTOR_RESET",
    "IDENTITY_REGISTERED",
  ],
  "What a message tells. 消息类别",
);
export type MessageKind = keyof typeof MessageKind;

@ObjectType({ description: "A message in an organization's inbox. 消息" })
@Entity({ name: "message" })
export class Message {
  @PrimaryColumn({ type: "uuid" })
  tenantId!: string;

  @Field(() => ID, { description: "UUIDv7. 编号" })
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Column({ type: "uuid" })
  senderId!: string;

  /** For this person alone; null: for everybody who reads the inbox. */
  @Column({ type: "uuid", nullable: true })
  accountId!: string | null;

  @Field(() => MessageKind, { description: "What it tells. 类别" })
  @Column({ type: "text" })
  kind!: MessageKind;

  @Field(() => String, { description: "The task, or the person, it is about. 标题" })
  @Column({ type: "text" })
  title!: string;

  @Column({ type: "jsonb" })
  params!: Record<string, string>;

  @Field(() => ID, { nullable: true, description: "The assignment it is about. 任务编号" })
  @Column({ type: "uuid", nullable: true })
  assignmentId!: string | null;

  @Field(() => ID, { nullable: true, description: "The task it is about. 下达任务编号" })
  @Column({ type: "uuid", nullable: true })
  taskId!: string | null;

  @Field(() => ID, { nullable: true, description: "The rectification it is about. 整改编号" })
  @Column({ type: "uuid", nullable: true })
  rectificationId!: string | null;

  @Field(() => ID, { nullable: true, description: "The campaign it is about. 活动编号" })
  @Column({ type: "uuid", nullable: true })
  campaignId!: string | null;

  @Field(() => ID, { nullable: true, description: "The review it is about. 点评编号" })
  @Column({ type: "uuid", nullable: true })
  reviewObligationId!: string | null;

  @Field(() => ID, { nullable: true, description: "The commitment it is about. 承诺编号" })
  @Column({ type: "uuid", nullable: true })
  commitmentId!: string | null;

  @Field(() => ID, { nullable: true, description: "What the public wrote. 群众意见编号" })
  @Column({ type: "uuid", nullable: true })
  feedbackId!: string | null;

  @Field(() => ID, { nullable: true, description: "The carrier it is about. 载体编号" })
  @Column({ type: "uuid", nullable: true })
  carrierId!: string | null;

  @Field(() => ID, { nullable: true, description: "The share of an annual target it is about. 指标编号" })
  @Column({ type: "uuid", nullable: true })
  targetShareId!: string | null;

  @Field(() => ID, { nullable: true, description: "The target position it is about. 争先进位目标编号" })
  @Column({ type: "uuid", nullable: true })
  targetPositionId!: string | null;
  @Field(() => ID, { nullable: true, description: "The inspection it is about. 检查编号" })
  @Column({ type: "uuid", nullable: true })
  inspectionVisitId!: string | null;

  @Field(() => ID, { nullable: true, description: "The advice it is about. 指导意见编号" })
  @Column({ type: "uuid", nullable: true })
  inspectionAdviceId!: string | null;

  @Field(() => Date, { description: "When. 时间" })
  @Column({ type: "timestamptz" })
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: "When somebody of the organization read it. 已读时间" })
  @Column({ type: "timestamptz", nullable: true })
  readAt!: Date | null;

  @Column({ type: "text", nullable: true })
  readByName!: string | null;
}
