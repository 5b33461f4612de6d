import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { DateScalar, enumOf } from "../platform/graphql.ts";
import type { StoredFile } from "../files/file.entity.ts";
import type { Deliverable } from "./deliverable.ts";

export const AssignmentState = enumOf(
  "AssignmentState",
  [
    "DISPATCHED",
    "RECEIVED",
    "ACCEPTED",
    "OBJECTED",
    "IN_PROGRESS",
    "SUBMITTED",
    "UNDER_REVIEW",
    "RETURNED",
    "COMPLETED",
    "WAIVED",
    "CANCELLED",
    "CLOSED_INCOMPLETE",
  ],
  "Where an assignment stands. 任务状态",
);
export type AssignmentState = keyof typeof AssignmentState;

export const Timeliness = enumOf(
  "Timeliness",
  ["NOT_DUE", "DUE_SOON", "OVERDUE", "WITH_RECEIVER", "WITH_RECEIVER_LATE", "DONE_ON_TIME", "DONE_LATE", "NOT_APPLICABLE"],
  "On time or late; derived, never stored. 时效",
);
export type Timeliness = keyof typeof Timeliness;

export const TaskKind = enumOf(
  "TaskKind",
  ["TASK", "REPORT", "TRAINING", "SELF_INSPECTION", "COMMITMENT_CALL", "HONOUR_CALL"],
  "What kind of work is asked for. 任务类别",
);
export type TaskKind = keyof typeof TaskKind;

export const AssignmentRole = enumOf("AssignmentRole", ["LEAD", "CO"], "牵头 LEAD or 配合 CO. 承担角色");
export type AssignmentRole = keyof typeof AssignmentRole;

export const SupervisionLevel = enumOf("SupervisionLevel", ["BLUE", "YELLOW", "RED"], "Level of a supervision notice. 督办等级");
export type SupervisionLevel = keyof typeof SupervisionLevel;

export const AssignmentView = enumOf(
  "AssignmentView",
  ["RECEIVED", "ISSUED", "OVERSEEN"],
  "Whose eyes: own received, issued by us, or inside our reading scope. 视角",
);
export type AssignmentView = keyof typeof AssignmentView;

/** What the task asks for, as the receiver was told; copied at dispatch and at each amendment. */
export interface BriefContent {
  body: string;
  basis: string | null;
  aspects: string[];
  deliverables: Deliverable[];
  receiverName: string | null;
  /** Clauses it carries out, as they read then; left out where there are none. */
  clauses?: Array<{ readonly id: string; readonly document: string; readonly label: string; readonly text: string }>;
  fileIds: string[];
  /** The issuer's files as they were when the task went out; the receiver cannot read the issuer's file rows. */
  files: Array<Pick<StoredFile, "id" | "name" | "mediaType" | "size" | "sha256"> & { createdAt: string }>;
}

@ObjectType({ description: "What one organization has to do for a task. 各单位的任务" })
@Entity({ name: "assignment" })
export class Assignment {
  @PrimaryColumn({ type: "uuid" })
  tenantId!: string;

  @Field(() => ID, { description: "UUIDv7. 编号" })
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Field(() => ID, { description: "The task it comes from. 下达任务" })
  @Column({ type: "uuid" })
  taskId!: string;

  @Column({ type: "uuid" })
  issuerId!: string;

  @Column({ type: "text" })
  issuerName!: string;

  @Column({ type: "uuid", nullable: true })
  groupId!: string | null;

  @Column({ type: "text", nullable: true })
  groupName!: string | null;

  @Column({ type: "uuid", nullable: true })
  parentId!: string | null;

  @Column({ type: "uuid", nullable: true })
  campaignId!: string | null;

  @Field(() => TaskKind, { description: "Kind of work. 类别" })
  @Column({ type: "text" })
  kind!: TaskKind;

  @Field(() => String, { description: "Title. 标题" })
  @Column({ type: "text" })
  title!: string;

  @Column({ type: "jsonb" })
  brief!: BriefContent;

  @Field(() => Int, { description: "Revision of the task it follows. 任务版次" })
  @Column({ type: "integer" })
  taskRevision!: number;

  @Field(() => Int, { nullable: true, description: "Revision last acknowledged. 已签收版次" })
  @Column({ type: "integer", nullable: true })
  acknowledgedRevision!: number | null;

  @Field(() => AssignmentRole, { description: "Lead or co-organizer. 牵头或配合" })
  @Column({ type: "text" })
  role!: AssignmentRole;

  @Column({ type: "text" })
  line!: string;

  @Column({ type: "text" })
  territory!: string;

  @Column({ type: "text" })
  tenantName!: string;

  @Column({ type: "uuid", array: true })
  overseerIds!: string[];

  @Field(() => AssignmentState, { description: "Where it stands. 状态" })
  @Column({ type: "text" })
  state!: AssignmentState;

  @Field(() => Int, { description: "Version for the next act. 版本" })
  @Column({ type: "integer" })
  version!: number;

  @Field(() => DateScalar, { description: "Due by the end of this day, as first told. 原定截止日期" })
  @Column({ type: "date" })
  dueOn!: string;

  @Field(() => DateScalar, { description: "Due with extensions. 截止日期" })
  @Column({ type: "date" })
  effectiveDueOn!: string;

  @Column({ type: "integer" })
  reworkDays!: number;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Rework is due by the end of this day. 整改截止日期",
  })
  @Column({ type: "date", nullable: true })
  reworkDueOn!: string | null;

  @Column({ type: "date", nullable: true })
  objectedOn!: string | null;

  @Field(() => Date, { description: "When it was dispatched. 下达时间" })
  @Column({ type: "timestamptz" })
  dispatchedAt!: Date;

  @Field(() => Date, { nullable: true, description: "When it was first acknowledged. 签收时间" })
  @Column({ type: "timestamptz", nullable: true })
  receivedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: "First submission that was not withdrawn. 首次报送时间" })
  @Column({ type: "timestamptz", nullable: true })
  firstSubmittedAt!: Date | null;

  @Column({ type: "date", nullable: true })
  firstSubmittedOn!: string | null;

  @Column({ type: "timestamptz", nullable: true })
  lastSubmittedAt!: Date | null;

  @Column({ type: "timestamptz", nullable: true })
  takenAt!: Date | null;

  @Field(() => Date, { nullable: true, description: "When it was approved. 办结时间" })
  @Column({ type: "timestamptz", nullable: true })
  completedAt!: Date | null;

  @Field(() => ID, { nullable: true, description: "Account in charge. 经办人编号" })
  @Column({ type: "uuid", nullable: true })
  assigneeId!: string | null;

  @Field(() => String, { name: "assignee", nullable: true, description: "Who is in charge. 经办人" })
  @Column({ type: "text", nullable: true })
  assigneeName!: string | null;

  @Field(() => Int, { description: "Reported progress, percent 0–100. 进度" })
  @Column({ type: "integer" })
  progress!: number;

  @Field(() => String, { nullable: true, description: "Remark on the progress. 进展说明" })
  @Column({ type: "text", nullable: true })
  progressNote!: string | null;

  @Column({ type: "integer" })
  submissionCount!: number;

  @Field(() => SupervisionLevel, { nullable: true, description: "Highest notice so far. 督办等级" })
  @Column({ type: "text", nullable: true })
  supervisionLevel!: SupervisionLevel | null;

  @Field(() => Int, { description: "Reminders so far. 催办次数" })
  @Column({ type: "integer" })
  reminderCount!: number;

  @Field(() => Date, { nullable: true, description: "Last reminder. 最近催办" })
  @Column({ type: "timestamptz", nullable: true })
  lastRemindedAt!: Date | null;

  @Column({ type: "text" })
  searchText!: string;

  @Column({ type: "timestamptz" })
  createdAt!: Date;

  /** When the row last changed; what did not change since a day reads as it did then. */
  @Column({ type: "timestamptz" })
  changedAt!: Date;

  /** The day the clock stops while the tenant holds it, worked out by the database. */
  @Column({ type: "date", nullable: true, insert: false, update: false, select: false })
  openUntil?: string | null;
}
