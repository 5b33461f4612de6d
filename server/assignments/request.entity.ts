import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { DateScalar, enumOf } from "../platform/graphql.ts";
import { SupervisionLevel } from "./assignment.entity.ts";

export const ObjectionState = enumOf("ObjectionState", ["FILED", "UPHELD", "OVERRULED"], "What became of an objection. 异议状态");
export const ExtensionState = enumOf("ExtensionState", ["REQUESTED", "GRANTED", "REFUSED"], "What became of a request. 延期申请状态");
export const SupervisionCause = enumOf("SupervisionCause", ["RULE", "MANUAL"], "By rule or by hand. 督办来源");

@ObjectType({ description: "Why an organization says a task is not for it. 异议" })
@Entity({ name: "objection" })
export class Objection {
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

  @Field(() => String, { description: "The reason. 理由" })
  @Column({ type: "text" })
  reason!: string;

  @Field(() => Date, { description: "When. 提出时间" })
  @Column({ type: "timestamptz" })
  filedAt!: Date;

  @Field(() => String, { name: "filedBy", description: "Who. 提出人" })
  @Column({ type: "text" })
  filedByName!: string;

  @Field(() => ObjectionState, { description: "What became of it. 状态" })
  @Column({ type: "text" })
  state!: keyof typeof ObjectionState;

  @Field(() => String, { nullable: true, description: "Why it was so decided. 答复" })
  @Column({ type: "text", nullable: true })
  decisionNote!: string | null;

  @Field(() => Date, { nullable: true, description: "When it was decided. 答复时间" })
  @Column({ type: "timestamptz", nullable: true })
  decidedAt!: Date | null;

  @Field(() => String, { name: "decidedBy", nullable: true, description: "Who decided. 答复人" })
  @Column({ type: "text", nullable: true })
  decidedByName!: string | null;
}

@ObjectType({ description: "A request for more time and its answer. 延期申请" })
@Entity({ name: "extension" })
export class Extension {
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

  @Field(() => DateScalar, { description: "Wanted due day. 申请延期至" })
  @Column({ type: "date" })
  requestedDueOn!: string;

  @Field(() => String, { description: "Why. 理由" })
  @Column({ type: "text" })
  reason!: string;

  @Field(() => ExtensionState, { description: "What became of it. 状态" })
  @Column({ type: "text" })
  state!: keyof typeof ExtensionState;

  @Field(() => Date, { description: "When. 申请时间" })
  @Column({ type: "timestamptz" })
  requestedAt!: Date;

  @Field(() => String, { name: "requestedBy", description: "Who. 申请人" })
  @Column({ type: "text" })
  requestedByName!: string;

  @Field(() => DateScalar, { nullable: true, description: "Granted due day. 批准延期至" })
  @Column({ type: "date", nullable: true })
  grantedDueOn!: string | null;

  @Field(() => String, { nullable: true, description: "Why it was so decided. 答复" })
  @Column({ type: "text", nullable: true })
  decisionNote!: string | null;

  @Field(() => Date, { nullable: true, description: "When it was decided. 答复时间" })
  @Column({ type: "timestamptz", nullable: true })
  decidedAt!: Date | null;

  @Field(() => String, { name: "decidedBy", nullable: true, description: "Who decided. 答复人" })
  @Column({ type: "text", nullable: true })
  decidedByName!: string | null;
}

@ObjectType({ description: "A notice that work, or a rectification, is late. 督办通知" })
@Entity({ name: "supervision_notice" })
export class SupervisionNotice {
  @PrimaryColumn({ type: "uuid" })
  tenantId!: string;

  @Field(() => ID, { description: "UUIDv7. 编号" })
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Column({ type: "uuid", nullable: true })
  assignmentId!: string | null;

  @Column({ type: "uuid", nullable: true })
  rectificationId!: string | null;

  @Column({ type: "uuid" })
  issuerId!: string;

  @Column({ type: "uuid", array: true })
  overseerIds!: string[];

  @Field(() => SupervisionLevel, { description: "Level. 等级" })
  @Column({ type: "text" })
  level!: SupervisionLevel;

  @Field(() => SupervisionCause, { description: "By rule or by hand. 来源" })
  @Column({ type: "text" })
  cause!: keyof typeof SupervisionCause;

  @Column({ type: "date" })
  clockDueOn!: string;

  @Field(() => String, { nullable: true, description: "What is expected. 督办要求" })
  @Column({ type: "text", nullable: true })
  note!: string | null;

  @Field(() => Date, { description: "When. 发出时间" })
  @Column({ type: "timestamptz" })
  issuedAt!: Date;

  @Field(() => String, { name: "issuedBy", description: "Who. 发出人" })
  @Column({ type: "text" })
  issuedByName!: string;
}
