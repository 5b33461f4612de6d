import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { DateScalar } from "../platform/graphql.ts";

@ObjectType({ description: "What is being written; nobody outside the organization reads it. 承诺草稿" })
@Entity({ name: "commitment_draft" })
export class CommitmentDraft {
  @PrimaryColumn({ type: "uuid" })
  tenantId!: string;

  /** That of the commitment. */
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Field(() => String, { description: "In a few words. 标题" })
  @Column({ type: "text" })
  title!: string;

  @Field(() => String, { description: "What is promised. 承诺内容" })
  @Column({ type: "text" })
  body!: string;

  @Field(() => String, { description: "The annual target, the plan or the occasion it follows from. 对应目标、规划或起因" })
  @Column({ type: "text" })
  link!: string;

  @Field(() => DateScalar, { description: "To be kept by. 兑现期限" })
  @Column({ type: "date" })
  dueOn!: string;

  @Field(() => String, { nullable: true, description: "Why it is revised. 修订原因" })
  @Column({ type: "text", nullable: true })
  cause!: string | null;

  /** The problem it answers, where one made the organization revise it. */
  @Column({ type: "uuid", nullable: true })
  rectificationId!: string | null;

  @Field(() => String, { nullable: true, description: "Why it was last sent back. 退回理由" })
  @Column({ type: "text", nullable: true })
  returnReason!: string | null;

  @Field(() => String, { nullable: true, description: "Whose opinion is asked, and how. 征求意见范围和方式" })
  @Column({ type: "text", nullable: true })
  asked!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Asked since. 征求意见开始日期" })
  @Column({ type: "date", nullable: true })
  askedOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Asked until. 征求意见截止日期" })
  @Column({ type: "date", nullable: true })
  askedUntil!: string | null;

  @Field(() => String, { nullable: true, description: "What came of asking. 征求意见情况" })
  @Column({ type: "text", nullable: true })
  outcome!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Asking was recorded as done on. 征求意见完成日期" })
  @Column({ type: "date", nullable: true })
  solicitedOn!: string | null;
}

@ObjectType({ description: "An opinion somebody gave while it was asked, and what came of it. 征求到的意见" })
@Entity({ name: "commitment_opinion" })
export class CommitmentOpinion {
  @PrimaryColumn({ type: "uuid" })
  tenantId!: string;

  @Field(() => ID, { description: "UUIDv7. 编号" })
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Column({ type: "uuid" })
  commitmentId!: string;

  @Field(() => String, { description: "Who gave it. 提出人" })
  @Column({ type: "text" })
  givenBy!: string;

  @Field(() => String, { description: "What was said. 意见" })
  @Column({ type: "text" })
  body!: string;

  @Field(() => Boolean, { nullable: true, description: "Whether it was adopted; null before that is decided. 是否采纳" })
  @Column({ type: "boolean", nullable: true })
  adopted!: boolean | null;

  @Field(() => String, { nullable: true, description: "What was answered. 答复" })
  @Column({ type: "text", nullable: true })
  reply!: string | null;

  @Field(() => Date, { description: "When it was recorded. 登记时间" })
  @Column({ type: "timestamptz" })
  at!: Date;

  @Field(() => String, { name: "recordedBy", description: "By whom. 登记人" })
  @Column({ type: "text" })
  recordedByName!: string;
}

@ObjectType({ description: "A version as published; it never changes. 公开版本" })
@Entity({ name: "commitment_version" })
export class CommitmentVersion {
  @PrimaryColumn({ type: "uuid" })
  tenantId!: string;

  @Field(() => ID, { description: "UUIDv7. 编号" })
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Field(() => ID, { description: "Of which commitment. 承诺编号" })
  @Column({ type: "uuid" })
  commitmentId!: string;

  @Field(() => Int, { description: "1 is the first. 版次" })
  @Column({ type: "integer" })
  number!: number;

  @Column({ type: "text" })
  kind!: string;

  @Column({ type: "text" })
  subjectKind!: string;

  @Column({ type: "uuid", nullable: true })
  subjectId!: string | null;

  @Column({ type: "text" })
  subjectName!: string;

  @Column({ type: "text" })
  tenantName!: string;

  @Column({ type: "text" })
  line!: string;

  @Column({ type: "text" })
  territory!: string;

  @Field(() => String, { description: "In a few words. 标题" })
  @Column({ type: "text" })
  title!: string;

  @Field(() => String, { description: "What is promised. 承诺内容" })
  @Column({ type: "text" })
  body!: string;

  @Field(() => String, { description: "The annual target, the plan or the occasion it follows from. 对应目标、规划或起因" })
  @Column({ type: "text" })
  link!: string;

  @Field(() => DateScalar, { description: "To be kept by. 兑现期限" })
  @Column({ type: "date" })
  dueOn!: string;

  @Field(() => String, { nullable: true, description: "Why the version before was revised. 修订原因" })
  @Column({ type: "text", nullable: true })
  cause!: string | null;

  /** The problem it answers, where one made the organization revise it. */
  @Column({ type: "uuid", nullable: true })
  rectificationId!: string | null;

  @Field(() => String, { nullable: true, description: "Whose opinion was asked, and how. 征求意见范围和方式" })
  @Column({ type: "text", nullable: true })
  asked!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Asking was recorded as done on. 征求意见完成日期" })
  @Column({ type: "date", nullable: true })
  solicitedOn!: string | null;

  @Field(() => String, { nullable: true, description: "What came of asking. 征求意见情况" })
  @Column({ type: "text", nullable: true })
  outcome!: string | null;

  @Field(() => Int, { description: "Opinions received. 收到意见数" })
  @Column({ type: "integer" })
  opinions!: number;

  @Field(() => Int, { description: "Opinions adopted. 采纳意见数" })
  @Column({ type: "integer" })
  adopted!: number;

  @Column({ type: "uuid", array: true })
  writerIds!: string[];

  @Column({ type: "uuid", nullable: true })
  vettedBy!: string | null;

  @Field(() => String, { name: "vettedBy", description: "Who vetted and published it. 审核人" })
  @Column({ type: "text" })
  vettedByName!: string;

  @Field(() => Date, { description: "When. 公开时间" })
  @Column({ type: "timestamptz" })
  publishedAt!: Date;

  @Field(() => DateScalar, { description: "On which day. 公开日期" })
  @Column({ type: "date" })
  publishedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: "Taken back on. 撤回日期" })
  @Column({ type: "date", nullable: true })
  withdrawnOn!: string | null;

  @Column({ type: "uuid", array: true })
  overseerIds!: string[];
}
