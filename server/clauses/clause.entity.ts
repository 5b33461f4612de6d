import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { DateScalar } from "../platform/graphql.ts";

@ObjectType({ description: "A document whose clauses tasks carry out. 政策文件" })
@Entity({ name: "policy_document" })
export class PolicyDocument {
  @Field(() => ID, { description: "UUIDv7. 编号" })
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Column({ type: "uuid" })
  ownerId!: string;

  @Field(() => String, { description: "Its number, such as 宣组〔2026〕28号. 文号" })
  @Column({ type: "text" })
  number!: string;

  @Field(() => String, { description: "Its title. 标题" })
  @Column({ type: "text" })
  title!: string;

  @Field(() => DateScalar, { description: "When it was issued. 印发日期" })
  @Column({ type: "date" })
  issuedOn!: string;

  @Field(() => Int, { description: "Version for the next act. 版本" })
  @Column({ type: "integer" })
  version!: number;

  @Column({ type: "timestamptz" })
  createdAt!: Date;
}

@ObjectType({ description: "A clause of a policy document, which tasks cite. 条款" })
@Entity({ name: "policy_clause" })
export class PolicyClause {
  @Field(() => ID, { description: "UUIDv7. 编号" })
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Column({ type: "uuid" })
  ownerId!: string;

  @Column({ type: "uuid" })
  documentId!: string;

  @Column({ type: "integer" })
  place!: number;

  @Field(() => String, { description: "Where it stands, such as 第三条. 条目" })
  @Column({ type: "text" })
  label!: string;

  @Field(() => String, { description: "What it says. 内容" })
  @Column({ type: "text" })
  text!: string;

  @Column({ type: "timestamptz", nullable: true })
  removedAt!: Date | null;
}
