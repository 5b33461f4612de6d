import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { enumOf } from "../platform/graphql.ts";

export const CommitmentNoteKind = enumOf("CommitmentNoteKind", ["PROGRESS", "CLAIM"], "On the way, or a claim that it was kept. 践诺记录类别");
export type CommitmentNoteKind = keyof typeof CommitmentNoteKind;

export const AppraisalKind = enumOf(
  "AppraisalKind",
  ["SELF", "PEER", "MASS", "LEADER"],
  "Who appraises: self, peers, the masses, a leader. 评诺方式",
);
export type AppraisalKind = keyof typeof AppraisalKind;

export const AppraisalVerdict = enumOf("AppraisalVerdict", ["FULFILLED", "PARTLY", "UNFULFILLED"], "What was found. 评价");
export type AppraisalVerdict = keyof typeof AppraisalVerdict;

@ObjectType({ description: "How a commitment is being kept, with evidence; it never changes. 践诺记录" })
@Entity({ name: "commitment_note" })
export class CommitmentNote {
  @PrimaryColumn({ type: "uuid" })
  tenantId!: string;

  @Field(() => ID, { description: "UUIDv7. 编号" })
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Column({ type: "uuid" })
  commitmentId!: string;

  @Field(() => CommitmentNoteKind, { description: "On the way, or a claim. 类别" })
  @Column({ type: "text" })
  kind!: CommitmentNoteKind;

  @Field(() => String, { description: "What was done. 践诺情况" })
  @Column({ type: "text" })
  body!: string;

  @Column({ type: "uuid", array: true })
  fileIds!: string[];

  @Field(() => Date, { description: "When. 时间" })
  @Column({ type: "timestamptz" })
  at!: Date;

  @Column({ type: "uuid", nullable: true })
  byAccount!: string | null;

  @Field(() => String, { name: "by", description: "Who. 填报人" })
  @Column({ type: "text" })
  byName!: string;

  @Column({ type: "uuid", array: true })
  overseerIds!: string[];
}

@ObjectType({ description: "How somebody found a commitment kept; it never changes. 评诺记录" })
@Entity({ name: "commitment_appraisal" })
export class CommitmentAppraisal {
  @PrimaryColumn({ type: "uuid" })
  tenantId!: string;

  @Field(() => ID, { description: "UUIDv7. 编号" })
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Column({ type: "uuid" })
  commitmentId!: string;

  @Field(() => AppraisalKind, { description: "By self, peers, the masses or a leader. 方式" })
  @Column({ type: "text" })
  kind!: AppraisalKind;

  @Field(() => AppraisalVerdict, { description: "What was found. 评价" })
  @Column({ type: "text" })
  verdict!: AppraisalVerdict;

  @Field(() => String, { description: "Who appraised. 评价人" })
  @Column({ type: "text" })
  givenBy!: string;

  @Field(() => Int, { nullable: true, description: "Of a mass appraisal: how many took part. 参评人数" })
  @Column({ type: "integer", nullable: true })
  people!: number | null;

  @Field(() => Int, { nullable: true, description: "Of a mass appraisal: how many were satisfied. 满意人数" })
  @Column({ type: "integer", nullable: true })
  satisfied!: number | null;

  @Field(() => String, { nullable: true, description: "Remark. 说明" })
  @Column({ type: "text", nullable: true })
  note!: string | null;

  @Field(() => Date, { description: "When it was recorded. 登记时间" })
  @Column({ type: "timestamptz" })
  at!: Date;

  @Column({ type: "uuid", nullable: true })
  byAccount!: string | null;

  @Field(() => String, { name: "recordedBy", description: "By whom. 登记人" })
  @Column({ type: "text" })
  recordedByName!: string;

  @Column({ type: "uuid", array: true })
  overseerIds!: string[];
}
