import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { DateScalar, enumOf } from "../platform/graphql.ts";

export const FeedbackKind = enumOf("FeedbackKind", ["OPINION", "COMPLAINT"], "What the public writes. 群众意见类别");
export type FeedbackKind = keyof typeof FeedbackKind;

export const FeedbackState = enumOf(
  "FeedbackState",
  ["RECEIVED", "RECTIFYING", "ANSWERED", "SET_ASIDE"],
  "Where it stands: to be looked at, being put right, answered, set aside. 办理状态",
);
export type FeedbackState = keyof typeof FeedbackState;

@ObjectType({ description: "What somebody wrote on the public page, and what came of it. 群众意见" })
@Entity({ name: "public_feedback" })
export class PublicFeedback {
  @PrimaryColumn({ type: "uuid" })
  tenantId!: string;

  @Field(() => ID, { description: "UUIDv7. 编号" })
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  /** Whoever knows it reads the answer. */
  @Column({ type: "text" })
  receipt!: string;

  @Field(() => FeedbackKind, { description: "Opinion or complaint. 类别" })
  @Column({ type: "text" })
  kind!: FeedbackKind;

  @Field(() => ID, { nullable: true, description: "The commitment it is about, where it is about one. 承诺编号" })
  @Column({ type: "uuid", nullable: true })
  commitmentId!: string | null;

  @Field(() => String, { nullable: true, description: "As that was called then. 承诺" })
  @Column({ type: "text", nullable: true })
  commitmentTitle!: string | null;

  @Field(() => String, { description: "What was written. 内容" })
  @Column({ type: "text" })
  body!: string;

  @Field(() => FeedbackState, { description: "Where it stands. 状态" })
  @Column({ type: "text" })
  state!: FeedbackState;

  @Field(() => Int, { description: "Version for the next act. 版本" })
  @Column({ type: "integer" })
  version!: number;

  @Field(() => Date, { description: "When it came. 收到时间" })
  @Column({ type: "timestamptz" })
  receivedAt!: Date;

  @Field(() => DateScalar, { description: "On which day. 收到日期" })
  @Column({ type: "date" })
  receivedOn!: string;

  @Field(() => String, { nullable: true, description: "The answer, or why it was set aside. 答复" })
  @Column({ type: "text", nullable: true })
  answer!: string | null;

  @Field(() => Date, { nullable: true, description: "When. 答复时间" })
  @Column({ type: "timestamptz", nullable: true })
  answeredAt!: Date | null;

  @Column({ type: "date", nullable: true })
  answeredOn!: string | null;

  @Field(() => String, { name: "answeredBy", nullable: true, description: "By whom. 答复人" })
  @Column({ type: "text", nullable: true })
  answeredByName!: string | null;

  @Field(() => Boolean, { description: "Whether it is shown on the public page with its answer. 是否公开" })
  @Column({ type: "boolean" })
  shown!: boolean;

  @Field(() => ID, { nullable: true, description: "The rectification it led to. 整改编号" })
  @Column({ type: "uuid", nullable: true })
  rectificationId!: string | null;

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

  @Column({ type: "timestamptz" })
  createdAt!: Date;
}

/** How the writer can be reached; at home alone. */
@Entity({ name: "public_feedback_contact" })
export class FeedbackContact {
  @PrimaryColumn({ type: "uuid" })
  tenantId!: string;

  /** That of what was written. */
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Column({ type: "text" })
  contact!: string;
}
