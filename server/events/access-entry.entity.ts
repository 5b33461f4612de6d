import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

@ObjectType({ description: "A read of this organization's rows by another. 查阅记录" })
@Entity({ name: "access_entry" })
export class AccessEntry {
  @PrimaryColumn({ type: "uuid" })
  tenantId!: string;

  @Field(() => ID, { description: "UUIDv7. 编号" })
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Field(() => Date, { description: "When. 时间" })
  @Column({ type: "timestamptz" })
  at!: Date;

  @Column({ type: "uuid" })
  readerTenantId!: string;

  @Field(() => String, { description: "Which organization read. 查阅单位" })
  @Column({ type: "text" })
  readerTenantName!: string;

  @Column({ type: "uuid", nullable: true })
  readerAccountId!: string | null;

  @Field(() => String, { description: "Who read. 查阅人" })
  @Column({ type: "text" })
  readerName!: string;

  @Field(() => String, { description: "What was called. 查阅内容" })
  @Column({ type: "text" })
  operation!: string;

  @Field(() => String, { nullable: true, description: "Kind of record. 记录类别" })
  @Column({ type: "text", nullable: true })
  entityType!: string | null;

  @Field(() => ID, { nullable: true, description: "Which record; null for lists and totals. 记录编号" })
  @Column({ type: "uuid", nullable: true })
  entityId!: string | null;

  @Field(() => Int, { description: "How many of our rows. 涉及行数" })
  @Column({ type: "integer" })
  rows!: number;

  @Field(() => String, { description: "In which scope. 查阅范围" })
  @Column({ type: "text" })
  scope!: string;

  /** What makes a daily entry the same as an earlier one. */
  @Column({ type: "text", nullable: true })
  once!: string | null;

  @Column({ type: "text" })
  requestId!: string;
}
