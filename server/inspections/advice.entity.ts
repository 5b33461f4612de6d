import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { DateScalar, enumOf } from "../platform/graphql.ts";
import { Aspect } from "../tasks/task.entity.ts";

export const InspectionAdviceState = enumOf(
  "InspectionAdviceState",
  ["GIVEN", "ADOPTED", "PARTLY_ADOPTED", "DECLINED", "WITHDRAWN"],
  "Whether advice was adopted. 采纳情况",
);
export type InspectionAdviceState = keyof typeof InspectionAdviceState;

@ObjectType({ description: "Advice of a guidance group, and what came of it. 指导意见" })
@Entity({ name: "inspection_advice" })
export class InspectionAdvice {
  @PrimaryColumn({ type: "uuid" })
  tenantId!: string;

  @Field(() => ID, { description: "UUIDv7. 编号" })
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Column({ type: "uuid" })
  issuerId!: string;

  @Column({ type: "uuid" })
  groupId!: string;

  @Column({ type: "uuid" })
  targetId!: string;

  @Field(() => ID, { nullable: true, description: "The visit it was given on, where there was one. 检查编号" })
  @Column({ type: "uuid", nullable: true })
  visitId!: string | null;

  @Field(() => String, { description: "The group, as called then. 检查组" })
  @Column({ type: "text" })
  groupName!: string;

  @Field(() => String, { description: "The visited organization, as called then. 受检单位名称" })
  @Column({ type: "text" })
  tenantName!: string;

  @Column({ type: "text" })
  line!: string;

  @Column({ type: "text" })
  territory!: string;

  @Column({ type: "uuid", array: true })
  overseerIds!: string[];

  @Field(() => Aspect, { description: "Which of the six aspects. 方面" })
  @Column({ type: "text" })
  aspect!: Aspect;

  @Field(() => String, { description: "In a few words. 意见要点" })
  @Column({ type: "text" })
  title!: string;

  @Field(() => String, { description: "The advice. 指导意见" })
  @Column({ type: "text" })
  body!: string;

  @Field(() => InspectionAdviceState, { description: "Whether it was adopted. 采纳情况" })
  @Column({ type: "text" })
  state!: InspectionAdviceState;

  @Field(() => Int, { description: "Version for the next act. 版本" })
  @Column({ type: "integer" })
  version!: number;

  @Field(() => DateScalar, { description: "When. 提出日期" })
  @Column({ type: "date" })
  givenOn!: string;

  @Field(() => String, { name: "givenBy", description: "Who. 提出人" })
  @Column({ type: "text" })
  givenByName!: string;

  @Field(() => String, { nullable: true, description: "What the organization answered. 单位答复" })
  @Column({ type: "text", nullable: true })
  answer!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "When. 答复日期" })
  @Column({ type: "date", nullable: true })
  answeredOn!: string | null;

  @Field(() => String, { name: "answeredBy", nullable: true, description: "Who answered. 答复人" })
  @Column({ type: "text", nullable: true })
  answeredByName!: string | null;

  @Column({ type: "text" })
  searchText!: string;

  @Column({ type: "timestamptz" })
  createdAt!: Date;
}
