import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { enumOf } from "../platform/graphql.ts";

export const MessageKind = enumOf(
  "MessageKind",
  [
    "DISPATCHED",
    "AMENDED",
    "REMINDED",
    "SUPERVISED",
    "SUBMITTED",
    "WITHDRAWN",
    "OBJECTED",
    "OBJECTION_UPHELD",
    "OBJECTION_OVERRULED",
    "RETURNED",
    "APPROVED",
    "REOPENED",
    "WAIVED",
    "CANCELLED",
    "CLOSED_INCOMPLETE",
    "EXTENSION_REQUESTED",
    "EXTENSION_GRANTED",
    "EXTENSION_REFUSED",
  ],
  "What a message tells. 消息类别",
);
export type MessageKind = keyof typeof MessageKind;

@ObjectType({ description: "A message in an organization's inbox. 消息" })
@Entity({ name: "message" })
export class Message {
  @PrimaryColumn({ type: "uuid" })
  tenantId!: string;

  @Field(() => ID, { description: "UUIDv7. 编号" })
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Column({ type: "uuid" })
  senderId!: string;

  @Field(() => MessageKind, { description: "What it tells. 类别" })
  @Column({ type: "text" })
  kind!: MessageKind;

  @Field(() => String, { description: "The task it is about. 任务标题" })
  @Column({ type: "text" })
  title!: string;

  @Column({ type: "jsonb" })
  params!: Record<string, string>;

  @Field(() => ID, { nullable: true, description: "The assignment it is about. 任务编号" })
  @Column({ type: "uuid", nullable: true })
  assignmentId!: string | null;

  @Field(() => ID, { nullable: true, description: "The task it is about. 下达任务编号" })
  @Column({ type: "uuid", nullable: true })
  taskId!: string | null;

  @Field(() => Date, { description: "When. 时间" })
  @Column({ type: "timestamptz" })
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: "When somebody of the organization read it. 已读时间" })
  @Column({ type: "timestamptz", nullable: true })
  readAt!: Date | null;

  @Column({ type: "text", nullable: true })
  readByName!: string | null;
}
