import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { TaskKind } from "../assignments/assignment.entity.ts";
import { Deliverable } from "../assignments/deliverable.ts";
import { DateScalar, enumOf } from "../platform/graphql.ts";
import type { Selector } from "./target.service.ts";

export const TaskState = enumOf(
  "TaskState",
  ["DRAFT", "ADMISSION_REVIEW", "APPROVED", "DISPATCHED", "CLOSED", "CANCELLED"],
  "Where a task stands. 下达状态",
);
export type TaskState = keyof typeof TaskState;

export const Aspect = enumOf(
  "Aspect",
  ["IDEOLOGY", "ORGANIZATION", "LEADERSHIP", "WORKFORCE", "CONDUCT", "WORK"],
  "The six aspects of the campaign: 思想、组织、班子、队伍、作风、工作. 方面",
);
export type Aspect = keyof typeof Aspect;

@ObjectType({ description: "What an organization asks of others or of itself. 任务(下达)" })
@Entity({ name: "task" })
export class Task {
  @PrimaryColumn({ type: "uuid" })
  tenantId!: string;

  @Field(() => ID, { description: "UUIDv7. 编号" })
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Field(() => TaskKind, { description: "Kind of work. 类别" })
  @Column({ type: "text" })
  kind!: TaskKind;

  @Field(() => String, { description: "Title. 标题" })
  @Column({ type: "text" })
  title!: string;

  @Field(() => String, { description: "What is required. 工作要求" })
  @Column({ type: "text" })
  body!: string;

  @Field(() => String, { nullable: true, description: "Document number it rests on. 依据文号" })
  @Column({ type: "text", nullable: true })
  basis!: string | null;

  @Field(() => [Aspect], { description: "Which of the six aspects. 方面" })
  @Column({ type: "text", array: true })
  aspects!: Aspect[];

  @Field(() => [Deliverable], { description: "What is to be handed in. 报送内容" })
  @Column({ type: "jsonb" })
  deliverables!: Deliverable[];

  @Column({ type: "uuid", array: true })
  fileIds!: string[];

  @Field(() => DateScalar, { description: "Due by the end of this day, Asia/Shanghai. 截止日期" })
  @Column({ type: "date" })
  dueOn!: string;

  @Field(() => Int, { description: "Days given after a return, 1–90. 整改天数" })
  @Column({ type: "integer" })
  reworkDays!: number;

  @Field(() => String, { nullable: true, description: "Office that receives the reports. 接收部门" })
  @Column({ type: "text", nullable: true })
  receiverName!: string | null;

  @Column({ type: "uuid", nullable: true })
  campaignId!: string | null;

  @Column({ type: "uuid", nullable: true })
  stageId!: string | null;

  @Column({ type: "uuid", array: true })
  clauseIds!: string[];

  @Column({ type: "jsonb" })
  selector!: Selector;

  @Column({ type: "uuid", nullable: true })
  parentAssignmentId!: string | null;

  @Field(() => TaskState, { description: "Where it stands. 状态" })
  @Column({ type: "text" })
  state!: TaskState;

  @Field(() => Int, { description: "1, and one more with every amendment. 版次" })
  @Column({ type: "integer" })
  revision!: number;

  @Field(() => Int, { description: "Version for the next act. 版本" })
  @Column({ type: "integer" })
  version!: number;

  @Field(() => String, { nullable: true, description: "Why admission was rejected. 审核意见" })
  @Column({ type: "text", nullable: true })
  admissionNote!: string | null;

  @Column({ type: "uuid", nullable: true })
  submittedBy!: string | null;

  @Column({ type: "uuid", nullable: true })
  createdBy!: string | null;

  @Field(() => String, { name: "createdBy", description: "Who wrote it. 起草人" })
  @Column({ type: "text" })
  createdByName!: string;

  @Column({ type: "text" })
  searchText!: string;

  @Field(() => Date, { description: "When it was written. 起草时间" })
  @Column({ type: "timestamptz" })
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: "When it was dispatched. 下达时间" })
  @Column({ type: "timestamptz", nullable: true })
  dispatchedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: "When it ended. 结束时间" })
  @Column({ type: "timestamptz", nullable: true })
  closedAt!: Date | null;
}

@ObjectType({ description: "The task as it read after an amendment. 任务版次" })
@Entity({ name: "task_revision" })
export class TaskRevision {
  @PrimaryColumn({ type: "uuid" })
  tenantId!: string;

  @PrimaryColumn({ type: "uuid" })
  taskId!: string;

  @Field(() => Int, { description: "1 for the dispatch itself. 版次" })
  @PrimaryColumn({ type: "integer" })
  revision!: number;

  @Column({ type: "jsonb" })
  content!: object;

  @Field(() => String, { description: "Why. 调整原因" })
  @Column({ type: "text" })
  reason!: string;

  @Field(() => Date, { description: "When. 时间" })
  @Column({ type: "timestamptz" })
  at!: Date;

  @Field(() => String, { name: "by", description: "Who. 操作人" })
  @Column({ type: "text" })
  byName!: string;
}

/** One frozen target of a task. */
@Entity({ name: "task_target" })
export class TaskTarget {
  @PrimaryColumn({ type: "uuid" })
  tenantId!: string;

  @PrimaryColumn({ type: "uuid" })
  taskId!: string;

  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Column({ type: "uuid" })
  receiverId!: string;

  @Column({ type: "uuid", nullable: true })
  groupId!: string | null;

  @Column({ type: "text" })
  role!: "LEAD" | "CO";

  @Column({ type: "integer" })
  addedRevision!: number;

  @Column({ type: "integer", nullable: true })
  removedRevision!: number | null;
}
