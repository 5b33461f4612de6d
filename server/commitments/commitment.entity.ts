import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { DateScalar, enumOf } from "../platform/graphql.ts";

export const CommitmentKind = enumOf("CommitmentKind", ["LONG_TERM", "ANNUAL", "IMMEDIATE"], "For how long a commitment is made. 承诺类别");
export type CommitmentKind = keyof typeof CommitmentKind;

export const CommitmentState = enumOf(
  "CommitmentState",
  [
    "DRAFT",
    "SOLICITING",
    "VETTING",
    "PUBLISHED",
    "IN_FULFILMENT",
    "CLAIMED",
    "APPRAISAL",
    "FULFILLED",
    "PARTLY_FULFILLED",
    "UNFULFILLED",
    "WITHDRAWN",
  ],
  "Where a commitment stands. 承诺状态",
);
export type CommitmentState = keyof typeof CommitmentState;

export const CommitmentSubject = enumOf(
  "CommitmentSubject",
  ["ORGANIZATION", "MASS_GROUP", "MEMBER"],
  "Whose commitment: the organization's, a mass group's, a member's. 承诺主体",
);
export type CommitmentSubject = keyof typeof CommitmentSubject;

export const CommitmentView = enumOf("CommitmentView", ["OWN", "OVERSEEN"], "Whose eyes: at home, or inside our reading scope. 视角");
export type CommitmentView = keyof typeof CommitmentView;

@ObjectType({ description: "A public commitment; what was published never changes. 公开承诺" })
@Entity({ name: "commitment" })
export class Commitment {
  @PrimaryColumn({ type: "uuid" })
  tenantId!: string;

  @Field(() => ID, { description: "UUIDv7. 编号" })
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Field(() => CommitmentKind, { description: "Long-term, annual or immediate. 类别" })
  @Column({ type: "text" })
  kind!: CommitmentKind;

  @Field(() => CommitmentSubject, { description: "Whose it is. 承诺主体" })
  @Column({ type: "text" })
  subjectKind!: CommitmentSubject;

  @Field(() => ID, { nullable: true, description: "The organization or the mass group; null for a member. 主体编号" })
  @Column({ type: "uuid", nullable: true })
  subjectId!: string | null;

  @Field(() => String, { description: "Who commits, as called then. 承诺人" })
  @Column({ type: "text" })
  subjectName!: string;

  @Field(() => String, { description: "In a few words: as published, else as drafted. 承诺标题" })
  @Column({ type: "text" })
  title!: string;

  /** As published, else as drafted. */
  @Column({ type: "uuid", nullable: true })
  targetShareId!: string | null;

  @Field(() => DateScalar, { description: "To be kept by the end of this day: as published, else as drafted. 兑现期限" })
  @Column({ type: "date" })
  dueOn!: string;

  @Field(() => CommitmentState, { description: "Where it stands. 状态" })
  @Column({ type: "text" })
  state!: CommitmentState;

  @Field(() => Int, { description: "Version for the next act. 版本" })
  @Column({ type: "integer" })
  version!: number;

  @Field(() => Int, { description: "Number of the published version that counts; 0 before the first. 公开版次" })
  @Column({ type: "integer" })
  number!: number;

  @Field(() => Int, { description: "Reported progress, percent 0–100. 进度" })
  @Column({ type: "integer" })
  progress!: number;

  /** Accounts that wrote this round or worked on its fulfilment: none of them vets it. */
  @Column({ type: "uuid", array: true })
  handIds!: string[];

  /** Opinions nobody has answered yet. */
  @Column({ type: "integer" })
  undecided!: number;

  /** Appraisals of this round by others than the subject. */
  @Column({ type: "integer" })
  appraised!: number;

  @Field(() => DateScalar, { nullable: true, description: "After a dispute: until when it is to be shown again. 重新践诺期限" })
  @Column({ type: "date", nullable: true })
  againUntil!: string | null;

  @Field(() => Date, { nullable: true, description: "When it was first published. 公开时间" })
  @Column({ type: "timestamptz", nullable: true })
  publishedAt!: Date | null;

  @Field(() => DateScalar, { nullable: true, description: "On which day it was first published. 公开日期" })
  @Column({ type: "date", nullable: true })
  publishedOn!: string | null;

  @Field(() => Date, { nullable: true, description: "When it was last claimed to be kept. 申报践诺时间" })
  @Column({ type: "timestamptz", nullable: true })
  claimedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: "When it was concluded or taken back. 办结时间" })
  @Column({ type: "timestamptz", nullable: true })
  endedAt!: Date | null;

  @Column({ type: "date", nullable: true })
  endedOn!: string | null;

  @Field(() => String, { nullable: true, description: "How it was concluded, or why it was taken back. 评诺结论" })
  @Column({ type: "text", nullable: true })
  conclusion!: string | null;

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

  @Field(() => Date, { description: "When it was begun. 起草时间" })
  @Column({ type: "timestamptz" })
  createdAt!: Date;
}
