import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { DateScalar, enumOf } from "../platform/graphql.ts";
import type { Content } from "./deliverable.ts";

export const SubmissionOutcome = enumOf(
  "SubmissionOutcome",
  ["PENDING", "WITHDRAWN", "RETURNED", "APPROVED"],
  "What became of a submission. 报送结果",
);
export type SubmissionOutcome = keyof typeof SubmissionOutcome;

@ObjectType({ description: "What is being written and nobody outside may read. 草稿" })
@Entity({ name: "assignment_draft" })
export class Draft {
  @PrimaryColumn({ type: "uuid" })
  tenantId!: string;

  @PrimaryColumn({ type: "uuid" })
  assignmentId!: string;

  @Column({ type: "jsonb" })
  contents!: Content[];

  @Field(() => String, { nullable: true, description: "Remark. 备注" })
  @Column({ type: "text", nullable: true })
  note!: string | null;

  @Field(() => Int, { description: "Version for the next saving. 版本" })
  @Column({ type: "integer" })
  version!: number;

  @Field(() => Date, { description: "Last saved. 保存时间" })
  @Column({ type: "timestamptz" })
  updatedAt!: Date;

  @Column({ type: "uuid", nullable: true })
  updatedBy!: string | null;

  @Field(() => String, { name: "updatedBy", description: "Who saved it last. 保存人" })
  @Column({ type: "text" })
  updatedByName!: string;
}

@ObjectType({ description: "What was handed in; it never changes. 书面报告" })
@Entity({ name: "submission" })
export class Submission {
  @PrimaryColumn({ type: "uuid" })
  tenantId!: string;

  @Field(() => ID, { description: "UUIDv7. 编号" })
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Column({ type: "uuid" })
  assignmentId!: string;

  @Column({ type: "uuid" })
  issuerId!: string;

  @Column({ type: "uuid", array: true })
  overseerIds!: string[];

  @Field(() => Int, { description: "1 for the first. 第几次报送" })
  @Column({ type: "integer" })
  number!: number;

  @Column({ type: "jsonb" })
  contents!: Content[];

  @Field(() => String, { nullable: true, description: "Remark. 备注" })
  @Column({ type: "text", nullable: true })
  note!: string | null;

  @Field(() => String, { description: "SHA-256 of contents and files, hexadecimal. 内容摘要" })
  @Column({ type: "text" })
  contentHash!: string;

  @Field(() => Date, { description: "When. 报送时间" })
  @Column({ type: "timestamptz" })
  submittedAt!: Date;

  @Column({ type: "uuid", nullable: true })
  submittedBy!: string | null;

  @Field(() => String, { name: "submittedBy", description: "Who handed it in. 报送人" })
  @Column({ type: "text" })
  submittedByName!: string;

  @Field(() => Date, { nullable: true, description: "When it was withdrawn. 撤回时间" })
  @Column({ type: "timestamptz", nullable: true })
  withdrawnAt!: Date | null;

  @Field(() => SubmissionOutcome, { description: "What became of it. 结果" })
  @Column({ type: "text" })
  outcome!: SubmissionOutcome;
}

@ObjectType({ description: "A reason for a return, bound to what it is about. 退回理由" })
export class ReturnReason {
  @Field(() => String, { description: "Key of the deliverable. 报送内容" })
  deliverable!: string;

  @Field(() => ID, { nullable: true, description: "The file concerned. 附件" })
  fileId!: string | null;

  @Field(() => String, { description: "What is missing or wrong. 理由" })
  reason!: string;
}

@ObjectType({ description: "A submission sent back. 退回" })
@Entity({ name: "submission_return" })
export class Return {
  @PrimaryColumn({ type: "uuid" })
  tenantId!: string;

  @Field(() => ID, { description: "UUIDv7. 编号" })
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Column({ type: "uuid" })
  assignmentId!: string;

  @Field(() => ID, { description: "What was sent back. 报送编号" })
  @Column({ type: "uuid" })
  submissionId!: string;

  @Column({ type: "uuid" })
  issuerId!: string;

  @Column({ type: "uuid", array: true })
  overseerIds!: string[];

  @Field(() => [ReturnReason], { description: "Why. 理由" })
  @Column({ type: "jsonb" })
  reasons!: ReturnReason[];

  @Field(() => Int, { description: "Days given. 整改天数" })
  @Column({ type: "integer" })
  reworkDays!: number;

  @Field(() => DateScalar, { description: "Due by the end of this day. 整改截止日期" })
  @Column({ type: "date" })
  reworkDueOn!: string;

  @Field(() => Date, { description: "When. 退回时间" })
  @Column({ type: "timestamptz" })
  at!: Date;

  @Field(() => String, { name: "by", description: "Who. 退回人" })
  @Column({ type: "text" })
  byName!: string;
}
