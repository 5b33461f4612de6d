import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import type { ErrorCode } from "../platform/errors.ts";
import { enumOf } from "../platform/graphql.ts";

export const JobKind = enumOf(
  "JobKind",
  ["DISPATCH", "AMEND", "CANCEL", "IMPORT_READ", "IMPORT_CHECK", "IMPORT_COMMIT", "IMPORT_UNDO"],
  "What work goes on after its request was answered. 后台作业类别",
);
export type JobKind = keyof typeof JobKind;

export const JobState = enumOf("JobState", ["QUEUED", "RUNNING", "DONE", "FAILED"], "Where a job stands. 作业状态");
export type JobState = keyof typeof JobState;

@ObjectType({ description: "Work that goes on after its request was answered, and how far it has come. 后台作业" })
@Entity({ name: "job" })
export class Job {
  @PrimaryColumn({ type: "uuid" })
  tenantId!: string;

  @Field(() => ID, { description: "UUIDv7. 编号" })
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Field(() => JobKind, { description: "What work. 类别" })
  @Column({ type: "text" })
  kind!: JobKind;

  @Field(() => ID, { description: "The record it works on. 相关记录" })
  @Column({ type: "uuid" })
  subjectId!: string;

  @Column({ type: "jsonb" })
  input!: object;

  @Field(() => JobState, { description: "Where it stands. 状态" })
  @Column({ type: "text" })
  state!: JobState;

  @Field(() => Int, { description: "Pieces done. 已完成" })
  @Column({ type: "integer" })
  done!: number;

  @Field(() => Int, { description: "Pieces in all. 总数" })
  @Column({ type: "integer" })
  total!: number;

  @Column({ type: "text", nullable: true })
  errorCode!: ErrorCode | null;

  @Column({ type: "jsonb", nullable: true })
  errorParams!: object | null;

  @Column({ type: "integer" })
  attempts!: number;

  @Column({ type: "timestamptz" })
  runAfter!: Date;

  @Column({ type: "timestamptz", nullable: true })
  leaseUntil!: Date | null;

  @Column({ type: "uuid", nullable: true })
  worker!: string | null;

  @Column({ type: "uuid", nullable: true })
  accountId!: string | null;

  @Column({ type: "uuid", nullable: true })
  accountTenantId!: string | null;

  @Field(() => String, { description: "Who asked for it. 发起人" })
  @Column({ type: "text" })
  createdByName!: string;

  @Field(() => Date, { description: "When it was asked for. 发起时间" })
  @Column({ type: "timestamptz" })
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: "When it ended. 结束时间" })
  @Column({ type: "timestamptz", nullable: true })
  endedAt!: Date | null;

  @Field(() => Int, { description: "Version for the next act. 版本" })
  @Column({ type: "integer" })
  version!: number;
}
