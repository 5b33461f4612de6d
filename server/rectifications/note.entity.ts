import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { enumOf } from "../platform/graphql.ts";

export const RectificationNoteKind = enumOf(
  "RectificationNoteKind",
  ["PROGRESS", "CLAIM"],
  "A report on the way, or a claim that it is done. 记录类别",
);

@ObjectType({ description: "What the owner told, with evidence; it never changes. 整改记录" })
@Entity({ name: "rectification_note" })
export class RectificationNote {
  @PrimaryColumn({ type: "uuid" })
  tenantId!: string;

  @Field(() => ID, { description: "UUIDv7. 编号" })
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Column({ type: "uuid" })
  rectificationId!: string;

  @Column({ type: "uuid" })
  verifierId!: string;

  @Column({ type: "uuid", nullable: true })
  targetId!: string | null;

  @Column({ type: "uuid", array: true })
  overseerIds!: string[];

  @Field(() => RectificationNoteKind, { description: "On the way, or a claim. 类别" })
  @Column({ type: "text" })
  kind!: keyof typeof RectificationNoteKind;

  @Field(() => String, { description: "What was done. 内容" })
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
}
