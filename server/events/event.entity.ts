import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { JsonScalar } from "../platform/graphql.ts";

@ObjectType({ description: "Who did what to which record; never changed. 操作日志" })
@Entity({ name: "event" })
export class Event {
  @PrimaryColumn({ type: "uuid" })
  tenantId!: string;

  @Field(() => ID, { description: "UUIDv7, in the order of acts. 编号" })
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Field(() => Date, { description: "When. 时间" })
  @Column({ type: "timestamptz" })
  at!: Date;

  @Field(() => String, { description: "Kind of record: Task, Assignment, … 记录类别" })
  @Column({ type: "text" })
  entityType!: string;

  @Field(() => ID, { description: "Which record. 记录编号" })
  @Column({ type: "uuid" })
  entityId!: string;

  @Field(() => String, { description: "The act, as in the state machines. 操作" })
  @Column({ type: "text" })
  act!: string;

  @Column({ type: "text" })
  reach!: "PRIVATE" | "ISSUER" | "OVERSIGHT";

  @Column({ type: "uuid", nullable: true })
  issuerId!: string | null;

  @Column({ type: "uuid", array: true })
  overseerIds!: string[];

  @Column({ type: "uuid", nullable: true })
  actorAccountId!: string | null;

  @Column({ type: "uuid" })
  actorTenantId!: string;

  @Field(() => String, { description: "Who, as called then. 操作人" })
  @Column({ type: "text" })
  actorName!: string;

  @Field(() => String, { description: "In which organization they acted. 操作单位" })
  @Column({ type: "text" })
  actorTenantName!: string;

  @Field(() => String, { nullable: true, description: "Under which role. 角色" })
  @Column({ type: "text", nullable: true })
  role!: string | null;

  @Column({ type: "uuid", nullable: true })
  grantId!: string | null;

  @Field(() => String, { nullable: true, description: "The reason or remark given. 说明" })
  @Column({ type: "text", nullable: true })
  note!: string | null;

  @Field(() => JsonScalar, { nullable: true, description: "Fields before. 变更前" })
  @Column({ type: "jsonb", nullable: true })
  before!: object | null;

  @Field(() => JsonScalar, { nullable: true, description: "Fields after. 变更后" })
  @Column({ type: "jsonb", nullable: true })
  after!: object | null;

  @Field(() => String, { description: "The request it came with. 请求编号" })
  @Column({ type: "text" })
  requestId!: string;
}

/** One line of a record's history in plain words. */
@ObjectType({ simpleResolvers: true, description: "One step in a record's history. 办理过程" })
export class TimelineEntry {
  @Field(() => ID, { description: "The event. 编号" })
  id!: string;

  @Field(() => Date, { description: "When. 时间" })
  at!: Date;

  @Field(() => String, { description: "The act. 操作" })
  act!: string;

  @Field(() => String, { description: "Who. 操作人" })
  actorName!: string;

  @Field(() => String, { description: "For which organization. 操作单位" })
  actorTenant!: string;

  @Field(() => String, { nullable: true, description: "Reason or remark. 说明" })
  note!: string | null;

  @Field(() => String, { nullable: true, description: "State before. 原状态" })
  fromState!: string | null;

  @Field(() => String, { nullable: true, description: "State after. 新状态" })
  toState!: string | null;
}
